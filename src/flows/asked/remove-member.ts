import type { Asked } from './index.ts';

export const REMOVE_MEMBER: Asked = {
  ko: [
    'kim@daon.example 멤버 삭제 요청합니다',
    '퇴직자 접근 권한 회수 부탁드립니다',
    '다른 팀으로 간 직원 명단에서 빼줘',
    '멤버 탈퇴 처리 바람',
    '더는 같이 일 안 하는 담당자 삭제해야 돼요',
    '김 대리 계정 정리해줘',
    '멤버 삭제 신청이요',
    '정산담당자 한 명 빼려고요',
    '전임자 계정 없애고 싶어요',
    '멤버목록에서 lee@saebit.example 지워줘요',
    '관리자 한 사람 삭제할게요',
    '외주 인력 계약 끝나서 멤버 제거 요청드려요',
    '퇴사자 삭제 ㄱㄱ',
    '가입돼 있는 팀원 하나 제외 좀요',
  ],
  en: [
    'remove kim@daon.example from our members',
    "Park's last day is today, delete his account",
    "could you revoke a former employee's access",
    'I need to take Minji off the member list',
    "let's drop the contractor from our company",
    "please delete our old accountant's membership",
    'wanna remove one operator',
    'can you offboard a colleague',
    'time to clear out people who quit, start with Lee',
    'my predecessor is still listed, remove him',
    'exclude that settlement manager from our company',
    'cut off the teammate who moved to another department',
  ],
};
