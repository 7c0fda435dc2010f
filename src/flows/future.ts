import { defineFuture } from './define.ts';
import type { FutureFlow } from './flow.ts';
import { futureFigures } from './future-figures.ts';

const changeMemberRole = defineFuture({
  name: 'change-member-role',
  title: { ko: '멤버 권한 변경', en: "changing a member's role" },
  button: { ko: '멤버 권한 변경', en: "Change a member's role" },
  needs: 'member.change_role',
  article: 'who-can-invite-whom',
  examples: {
    ko: [
      '멤버 권한 변경해 주세요',
      '운영자를 관리자로 바꿔줘',
      '팀원 권한 올려 주세요',
      '그 사람 역할 변경하고 싶어요',
      '정산담당자로 권한 바꿀래요',
      '관리자로 승격시켜줘',
      '직원 권한 수정 부탁드려요',
      '권한을 운영자로 내려 주세요',
    ],
    en: [
      "change a member's role",
      'make the operator an admin',
      'please promote a colleague to admin',
      "I'd like to change someone's permissions",
      'downgrade an admin to operator',
      'can you switch his role to settlement manager',
      'update the role of a teammate',
      'give her the admin role instead',
    ],
  },
});

const removeMember = defineFuture({
  name: 'remove-member',
  title: { ko: '멤버 삭제', en: 'removing a member' },
  button: { ko: '멤버 삭제', en: 'Remove a member' },
  needs: 'member.remove',
  article: 'who-can-invite-whom',
  examples: {
    ko: [
      '멤버 삭제해 주세요',
      '퇴사한 직원 빼줘',
      '운영자 한 명 제거하고 싶어요',
      '담당자 계정 지워 주세요',
      '이 사람 멤버에서 내보내줘',
      '관리자 삭제할래요',
      '그만둔 팀원 정리 부탁드려요',
      '멤버 제거하려고요',
    ],
    en: [
      'remove a member',
      'please delete a user from our company',
      'someone left, take away their access',
      "I'd like to remove an operator",
      'kick out a former colleague',
      'can you delete the admin who resigned',
      'remove a teammate from the portal',
      'delete member please',
    ],
  },
});

const updateOperatingIps = defineFuture({
  name: 'update-operating-ips',
  title: { ko: '운영 IP 변경', en: 'changing the operating IPs' },
  button: { ko: '운영 IP 변경', en: 'Change the operating IPs' },
  needs: 'contract.edit',
  article: 'contract-save-delay',
  examples: {
    ko: [
      '운영 IP 변경해 주세요',
      '운영 IP 추가할래요',
      '서버 IP 하나 더 등록해줘',
      '계약에 등록된 IP 바꾸고 싶어요',
      '안 쓰는 운영 IP 빼 주세요',
      '아이피 교체해줘',
      '서버 이전해서 운영 아이피 수정하려고요',
      '허용 IP 추가 부탁드려요',
    ],
    en: [
      'change the operating IPs',
      'please add an operating IP',
      'register another server IP',
      "I'd like to replace the IP addresses of our contract",
      'remove an old operating IP',
      'we moved servers, update the IP',
      'can you edit the allowed IPs',
      'add an IP to the contract',
    ],
  },
});

const updateCallCentre = defineFuture({
  name: 'update-call-centre',
  title: { ko: '고객센터 정보 변경', en: 'changing the call centre' },
  button: { ko: '고객센터 정보 변경', en: 'Change the call centre' },
  needs: 'contract.edit',
  article: 'contract-save-delay',
  examples: {
    ko: [
      '고객센터 전화번호 바꿔 주세요',
      '고객센터 정보 변경할래요',
      '콜센터 번호 수정해줘',
      '고객센터 이름 바꾸고 싶어요',
      '계약의 고객센터 정보 고쳐 주세요',
      '대표번호 바뀌었어요, 고객센터 수정해줘',
      '고객센터명 변경 부탁드려요',
      '콜센터 정보 업데이트하려고요',
    ],
    en: [
      'change the call centre number',
      'please update our call centre',
      'edit the call-centre name of the contract',
      "I'd like to change the customer service phone",
      'our hotline changed, update the call centre',
      'can you correct the call centre information',
      'set a new call centre phone',
      'update call centre details',
    ],
  },
});

const resendContractEmail = defineFuture({
  name: 'resend-contract-email',
  title: { ko: '계약 이메일 재전송', en: 'sending the contract e-mail again' },
  button: { ko: '계약 이메일 재전송', en: 'Send the contract e-mail again' },
  needs: 'contract.resend_email',
  examples: {
    ko: [
      '계약 이메일 다시 보내 주세요',
      '계약 메일 재전송해줘',
      '계약 안내 메일 못 받았어요, 다시 보내줘',
      '상품계약 이메일 재발송하고 싶어요',
      '계약 메일 한 번 더 보낼래요',
      '계약 이메일 재전송 부탁드려요',
      '이용기관에 계약 메일 다시 보내 주실래요',
      '계약 확인 메일 재발송하려고요',
    ],
    en: [
      'resend the contract e-mail',
      'please send the contract mail again',
      'the contract e-mail never arrived, resend it',
      "I'd like the contract notification sent once more",
      'mail the contract to the institution again',
      'can you resend the e-mail for our contract',
      'send the contract confirmation mail again',
      'contract mail resend',
    ],
  },
});

const editChannelUrl = defineFuture({
  name: 'edit-channel-url',
  title: { ko: '채널 URL 변경', en: 'changing the channel URL' },
  button: { ko: '채널 URL 변경', en: 'Change the channel URL' },
  needs: 'institution.edit',
  article: 'channel-url',
  examples: {
    ko: [
      '채널 URL 변경해 주세요',
      '카카오톡 채널 주소 바꿔줘',
      '이용기관 채널 URL 수정할래요',
      '채널 등록하고 싶어요',
      '채널 URL 잘못 넣었어요, 고쳐 주세요',
      '채널 링크 새로 넣어줘',
      '채널 주소 업데이트 부탁드려요',
      '채널 URL 추가하려고요',
    ],
    en: [
      'change the channel URL',
      'please update our KakaoTalk channel address',
      "edit the institution's channel link",
      "I'd like to set a new channel URL",
      'the channel URL is wrong, fix it',
      'can you add a channel to the institution',
      'replace the channel link',
      'channel url update please',
    ],
  },
});

/** Recognised, their right checked, and then said honestly: not here yet. A flow leaves this list for its own file. */
export const futureFlows: readonly FutureFlow[] = [
  ...futureFigures,
  changeMemberRole,
  removeMember,
  updateOperatingIps,
  updateCallCentre,
  resendContractEmail,
  editChannelUrl,
];
