/** Names people use for the same thing. The first is the one our articles use; the others are read as it. */
export const SYNONYMS: readonly (readonly [string, ...string[]])[] = [
  [
    'settle id',
    'settleid',
    '세틀 아이디',
    '세틀아이디',
    '세틀 id',
    '세틀id',
    '정산 아이디',
    '정산아이디',
    '정산 id',
    '정산id',
  ],
  ['채널 url', '채널 주소', '채널주소', 'pf 주소', 'pf주소', 'pf url', 'channel address', 'pf address'],
  ['앱 정보 등록', '앱 등록', '앱등록'],
  ['app id', 'appid', '앱 아이디', '앱아이디', '앱 id', '앱id'],
  ['발송 기관명', '알림톡 발신명', '발신명', '발신자명', '발신 이름'],
  ['운영 ip', '운영 아이피', '서버 아이피', '서버 ip', '아이피'],
];
