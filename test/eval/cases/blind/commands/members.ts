import { commanded } from '../../command-case.ts';

export const members = [
  commanded('invite-member', 'kim@gaon.example', {
    ko: [
      ['jiwoo@gaon.example 운영자로 초대해 주세요', { email: 'jiwoo@gaon.example', role: 'operator' }],
      [
        '다온병원 관리자로 yuna@daon.example 초대할게요',
        { company: '다온병원', role: 'admin', email: 'yuna@daon.example' },
      ],
      [
        '우리 회사에 정산담당자 한 명 추가하려고요, 메일은 min.seo@gaon.example',
        { role: 'settlement', email: 'min.seo@gaon.example' },
      ],
      ['멤버 초대하고 싶어요'],
      ['새빛카드에 관리자 초대 메일 보내줘', { company: '새빛카드', role: 'admin' }],
      [
        '신입 계정 하나 만들어 주세요 haru@gaon.example 이고 권한은 관리자요',
        { email: 'haru@gaon.example', role: 'admin' },
      ],
    ],
    en: [
      ['Invite jiwoo@gaon.example as an operator', { email: 'jiwoo@gaon.example', role: 'operator' }],
      [
        'please add yuna@daon.example as admin of 다온병원',
        { email: 'yuna@daon.example', role: 'admin', company: '다온병원' },
      ],
      [
        'I want to bring a settlement manager into our company: min.seo@gaon.example',
        { role: 'settlement', email: 'min.seo@gaon.example' },
      ],
      ["let's invite a new member"],
      ['send an invitation to haru@gaon.example', { email: 'haru@gaon.example' }],
      ['can you invite an admin for 새빛카드?', { company: '새빛카드', role: 'admin' }],
    ],
  }),
  commanded('cancel-invitation', 'kim@gaon.example', {
    ko: [
      ['newop@gaon.example 초대 취소해 줘', { invitation: 'newop@gaon.example' }],
      ['새빛카드 오 씨한테 보낸 초대 철회할게요 oh@saebit.example', { invitation: 'oh@saebit.example' }],
      ['보낸 초대 하나 취소하려고요'],
      ['newop@gaon.example로 나간 초대장 없던 걸로 해 주세요', { invitation: 'newop@gaon.example' }],
      ['초대 취소 부탁드립니다'],
      ['새빛카드 관리자 초대 취소해주세요', { invitation: '새빛카드' }],
    ],
    en: [
      ['Cancel the invitation of newop@gaon.example', { invitation: 'newop@gaon.example' }],
      ['please withdraw the invite sent to oh@saebit.example', { invitation: 'oh@saebit.example' }],
      ['I need to cancel an invitation'],
      ['revoke newop@gaon.example', { invitation: 'newop@gaon.example' }],
      ['take back the invitation for 새빛카드', { invitation: '새빛카드' }],
      ['cancel a pending invite please'],
    ],
  }),
  commanded('resend-invitation', 'kim@gaon.example', {
    ko: [
      ['newop@gaon.example 초대 메일 재발송해 주세요', { invitation: 'newop@gaon.example' }],
      ['oh@saebit.example한테 초대 한 번 더 보내줘', { invitation: 'oh@saebit.example' }],
      ['초대 메일 다시 보내 주세요'],
      ['새빛카드 관리자한테 초대 메일 다시 쏴줘', { invitation: '새빛카드' }],
      ['newop@gaon.example 초대장 재전송', { invitation: 'newop@gaon.example' }],
      ['초대를 재발송하고 싶습니다'],
    ],
    en: [
      ['Resend the invitation to newop@gaon.example', { invitation: 'newop@gaon.example' }],
      ['send oh@saebit.example the invite again', { invitation: 'oh@saebit.example' }],
      ['please resend an invitation'],
      ['could you mail the invitation for 새빛카드 once more', { invitation: '새빛카드' }],
      ['re-send newop@gaon.example their invitation mail', { invitation: 'newop@gaon.example' }],
      ['I want to send an invitation again'],
    ],
  }),
  commanded('list-members', 'kim@gaon.example', {
    ko: [
      ['우리 멤버 목록 보여줘'],
      ['지금 초대 중인 사람들 좀 보여 주세요'],
      ['다온병원 멤버 누구누구 있는지 보여줘', { company: '다온병원' }],
      ['멤버 조회'],
      ['우리 회사에 누가 등록돼 있나 확인하고 싶어요'],
      ['새빛카드 멤버 목록이요', { company: '새빛카드' }],
    ],
    en: [
      ['Show me our members'],
      ['list pending invitations please'],
      ['who are the members of 다온병원', { company: '다온병원' }],
      ['give me the member list'],
      ['I want to see who is in our company'],
      ['list members of 새빛카드', { company: '새빛카드' }],
    ],
  }),
  commanded('change-member-role', 'kim@gaon.example', {
    ko: [
      ['이도윤 님 권한을 관리자로 바꿔 주세요', { member: '이도윤', role: 'admin' }],
      ['park@gaon.example 운영자로 변경해줘', { member: 'park@gaon.example', role: 'operator' }],
      ['멤버 권한 변경할게요'],
      ['박서진 권한 좀 관리자로 올려줘요', { member: '박서진', role: 'admin' }],
      ['lee@gaon.example 정산담당자로 돌려 주세요', { member: 'lee@gaon.example', role: 'settlement' }],
      ['이도윤 역할을 바꾸고 싶어요', { member: '이도윤' }],
    ],
    en: [
      ['Change 이도윤 to admin', { member: '이도윤', role: 'admin' }],
      ['make park@gaon.example an operator', { member: 'park@gaon.example', role: 'operator' }],
      ["I'd like to change a member's role"],
      ['promote lee@gaon.example to admin', { member: 'lee@gaon.example', role: 'admin' }],
      ["switch 박서진's role to operator", { member: '박서진', role: 'operator' }],
      ['give lee@gaon.example the settlement role', { member: 'lee@gaon.example', role: 'settlement' }],
    ],
  }),
  commanded('remove-member', 'kim@gaon.example', {
    ko: [
      ['이도윤 멤버에서 삭제해 줘', { member: '이도윤' }],
      ['퇴사한 박서진 님 계정 빼 주세요', { member: '박서진' }],
      ['park@gaon.example 멤버 삭제', { member: 'park@gaon.example' }],
      ['멤버 한 명 지우려고요'],
      ['lee@gaon.example 우리 회사에서 내보내 주세요', { member: 'lee@gaon.example' }],
      ['다온병원 한다온 멤버 제거해 주세요', { company: '다온병원', member: '한다온' }],
    ],
    en: [
      ['Remove 이도윤 from our company', { member: '이도윤' }],
      ['delete the member park@gaon.example', { member: 'park@gaon.example' }],
      ['please take lee@gaon.example off our member list', { member: 'lee@gaon.example' }],
      ['I need to remove a member'],
      ['박서진 has left, remove her account', { member: '박서진' }],
      ['kick out lee@gaon.example', { member: 'lee@gaon.example' }],
    ],
  }),
].flat();
