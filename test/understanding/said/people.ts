/** Requests about members and invitations, as people type them: in every register, some in a hurry. */
export const PEOPLE = {
  'invite-member': `멤버 초대하고 싶습니다 / 새로 온 직원 초대 좀 해주세요 / 운영자 한명 추가해주실수 있나요 / 우리쪽 정산담당자 추가요 / kim@x.example 초대
    / 운영자로초대해줘kim@x.example / 다온병원 관리자로 lim@daon.example 초대 부탁드립니다 / 다온병원에 관리자 한 분 모셔야 하는데 초대해 주세요
    / 담당자 바뀌어서 새 담당자 초대해야 해요 / lee2@gaon.example 운영자로 넣어줘 / 신규 입사자 계정 만들어 주세요 / 저희 팀에 사람 하나 더 들여야 돼요
    / 멤버 초데해주세요 / 초대장 보내주세요 choi@gaon.example / 안녕하세요~ 수고 많으십니다. 이용기관 관리자 초대 요청드립니다. / 팀원 추가 ㄱㄱ
    / 아 진짜 복잡하네 그냥 운영자 한 명 초대해줘 / 초대할 사람이 있어요 / 새빛카드쪽 관리자 초대 진행해 주시기 바랍니다 / 정산 담당하실 분 등록 좀요
    / 동료한테 초대 메일 보내줘 / 관리자 권한으로 yoon@gaon.example 한테 초대 링크 쏴줘 / 저희 회사에 직원이 새로 와서요, 초대 가능할까요? 부탁드려요
    / invite a new member / I'd like to invite someone to our company / add kim@x.example as an operator / put lee@x.example in as an operator
    / set up an account for our new hire / can you send an invitation to ann@daon.example / we need another operator on the team / get bob@x.example on board as admin
    / give carol@x.example access as settlement manager / please onboard a new colleague / hi there, could you invite jo@daon.example as the admin of 다온병원?
    / invite pls / bring my coworker into the portal / new member: dan@x.example, operator / I want to add a user / let's add one more admin
    / need to get our finance person in / send out an invite to eve@x.example / sign up a new teammate / can we have fay@x.example join as operator`,
  'cancel-invitation': `초대 취소해 주세요 / oh@saebit.example 초대 취소 / 초대한 거 무르고 싶어요 / 어제 보낸 초대 철회해 주시기 바랍니다 / 초대 취소 부탁드려요ㅠㅠ
    / 초대를 잘못 보냈어요. 취소해 주세요 / 아 초대 잘못 눌렀다 취소좀 / oh@saebit.example 초대한거 없던걸로 해줘 / 초대장 회수 가능할까요? 부탁드립니다
    / 초대 취소헤줘 / 초대취소해줘 / 초대 메일 보낸 거 취소할게요 / 대기 중인 초대 삭제해 주세요 / 초대중인 사람 빼줘 / 초대 철회요
    / 엉뚱한 사람한테 초대가 갔어요 취소해주세요 / 저번에 보낸 초대 없애줘 / 보낸 초대 지워주실 수 있나요 / oh@saebit.example 초대 회수 / 초대 건 무효 처리해 주세요
    / cancel the invitation / please cancel the invite to oh@saebit.example / take back the invite / I'd like to withdraw an invitation / revoke the invitation I sent yesterday
    / call off the invite / can you undo the invitation / cancel invite pls / I invited the wrong person, cancel it please / rescind the pending invite
    / kill the invitation for oh@saebit.example / get rid of that invite / the invite went to the wrong address, please cancel it / remove the pending invitation
    / drop the invitation to oh@saebit.example / delete the invite / we don't need the invitation any more, cancel it / pull back the invitation / scrap the invite please
    / I need to retract an invitation`,
  'resend-invitation': `초대 메일 다시 보내 주세요 / oh@saebit.example 초대 다시 보내줘 / 초대장 재발송 부탁드립니다 / 초대 링크가 만료됐대요 다시 보내주세요
    / 초대메일 한번만 더 보내줘요 / 초대 재전송이요 / 메일 못 받았다는데 초대 다시 부탁해요 / 초대 다시 / 초대링크 새로 보내줘 / oh@saebit.example 한테 재발송
    / 초대메일을 지웠다고 하네요. 재발송해 주실래요? / 초대 다시보내주세여 / 초대장 또 보내줄 수 있어? / 초대 메일 재송부 요청드립니다 / 초대 리마인드 해줘
    / 스팸으로 갔나봐요 초대 한 번 더 보내주세요 / 초대 재발송해야 할 것 같아요 / 기관 관리자한테 간 초대 다시 쏴줘 / 초대 메일 재발송 하려구요 / 다시 초대해 주세요
    / resend the invitation / re-send the invite / please send the invite again to oh@saebit.example / the invitation expired, send a new one / can you resend the invite mail
    / she never got the invitation, please resend it / send the invitation one more time / resend invite pls / shoot the invite over again / I'd like the invitation sent again
    / could you re send the invitation email / the link doesn't work any more, resend the invitation / invite oh@saebit.example again / send him a fresh invitation link
    / remind oh@saebit.example about the invitation / we need the invite mail resent / get the invitation out again / issue a new invitation link / resend to oh@saebit.example
    / let's send that invite again`,
  'list-members': `멤버 목록 / 멤버 목록 보여 주세요 / 우리 회사 멤버 누구 있어요? / 팀원 리스트 좀 / 초대 대기중인 사람 있나요 / 다온병원 멤버 조회 / 저희 쪽 등록된 사용자 확인 부탁드립니다
    / 지금 누가누가 들어와 있죠? / 멤버보여줘 / 운영자 누구누구 있는지 보여줘 / 다온병원 관리자가 누구예요? / 구성원 현황 좀 보고 싶어요 / 현재 멤버가 몇 명인지 알려주세요
    / 초대 목록 보여줘 / 아직 수락 안 한 사람 보여주세요 / 회원 명단 뽑아줘 / 우리 정산담당자 누구야 / 멤버 목록 확인 / 담당자 리스트 보고 싶습니다 / 초대 보낸 거 어떻게 됐나 확인해줘
    / show our members / list members / who is in our team? / members of 다온병원 please / which people have access to our account / I'd like to see the member list / show me who we've invited
    / pending invitations / who are our operators / give me a list of our users / can you pull up the members / let me see the team / any outstanding invites? / our member list
    / display all members / who's the admin of 다온병원? / check who is on our team / how many members do we have / view the people in our company / see pending invites`,
  'change-member-role': `이도윤 권한을 관리자로 바꿔줘 / 멤버 권한 변경 부탁드립니다 / 이도윤 님 역할 좀 바꿔주세요 / 운영자를 관리자로 올려주세요 / 이도윤 정산담당자로 변경해줘
    / 직원 권한 수정하려고 합니다 / 이도윤 관리자로 승격 / 권한 조정 좀 해주세요 이도윤이요 / 팀원 권한 낮춰 주세요 / 이도윤 운영자로 강등해줘 / 권한바꿔줘
    / 이도윤한테 관리자 권한 줘 / 저희 운영자 권한을 변경하고 싶은데요 / 담당자 역할 변경 요청드립니다 / 이도윤 권한 업그레이드해줘 / 멤버 역할을 바꾸고 싶어요
    / 이도윤씨 관리자로 바꿔 주실 수 있나요 / 권한 변경이요, 이도윤 / 이도윤 역할 관리자로 변경 / 운영자였던 분을 정산담당자로 바꿔야 해요
    / change 이도윤's role to admin / make 이도윤 an admin / promote 이도윤 / I want to change a member's permissions / switch 이도윤 to settlement manager / please upgrade our operator to admin
    / turn 이도윤 into an admin / give 이도윤 the admin role / demote 이도윤 to operator / update the role of a team member / could you change a colleague's role / 이도윤 should be an admin, please change it
    / bump 이도윤 up to admin / edit member permissions / move 이도윤 to the settlement role / need to change someone's role / modify the permissions of 이도윤 / set 이도윤's role to operator
    / downgrade the admin to operator / role change for 이도윤 please`,
  'remove-member': `이도윤 빼줘 / 이도윤 멤버에서 삭제해 주세요 / 퇴사한 직원 계정 지워주세요 / 그만둔 사람 정리해 주세요 / 멤버 한 명 내보내고 싶어요 / 이도윤 제거 부탁드립니다
    / 운영자 한 명 삭제할게요 / 멤버 삭제요 / 이도윤 좀 빼 주세요 / 이도윤 계정 없애줘 / 퇴사자 권한 회수해 주세요 / 이도윤 탈퇴시켜 주세요 / 담당자가 퇴사했어요. 계정 삭제 부탁드려요
    / 팀에서 이도윤 빼고 싶어요 / 회원 탈퇴 처리해 주세요 / 이도윤님 접근 막아주세요 퇴사했습니다 / 멤버제거해줘 / 이도윤 방출해줘 / 사용자 삭제하려는데요 해주실래요
    / 저희 관리자 한 분이 그만두셔서 삭제해야 합니다
    / remove 이도윤 / delete 이도윤 from our team / take 이도윤 off the team / get rid of 이도윤's account / kick 이도윤 out / someone left the company, remove them please / I want to remove a member
    / please delete a user / revoke 이도윤's access / drop 이도윤 from the members / can you remove the operator who resigned / remove member pls / cut off 이도윤's access / 이도윤 has quit, take him out
    / we need to offboard an employee / delete the account of 이도윤 / throw out the old admin / let's remove one of our operators / deactivate 이도윤 / kick the former colleague out of the portal`,
} as const;
