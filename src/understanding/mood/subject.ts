import { anyOf, forms, oneOf } from './endings.ts';

const DOES_NOT = forms('돼 되 됩 됨 보[여이] 나[와오] 떠 뜨 열 들어 먹 눌 와요 왔 왔어');
const CANNOT = forms('받 들어 찾 하겠 해요 했');

/** Something does not work. */
export const SYMPTOM = anyOf([
  `안\\s?${oneOf(DOES_NOT)}`,
  `못\\s?${oneOf(CANNOT)}`,
  ...forms('오류 에러 실패 막혀 막혔 이상해 거부 차단'),
  ...["doesn'?t work", 'not working', "isn'?t working", "can'?t (?:see|find|open|get|log)", 'error'],
  ...['fail(?:s|ed|ing)', "didn'?t (?:get|receive|arrive)", 'never (?:arrived|got)', 'broken'],
]);

const HAPPENED = '(?:됐|되었)(?:나|어|는|습|을|니|죠)';

/** The asker's own things: 우리, 제, a code, "my". */
export const OWN = anyOf(
  [HAPPENED, '우리', '저희', '(?:^|\\s)(?:내|제|나|저)(?:\\s|가|는|의|한테)', '나의', '저의', '(?:CT|IV|T)-\\d'],
  forms('my our mine ours i we'),
);

/** How something stands now. */
export const STATE = anyOf([
  ...forms(
    '상태 반영 현황 어디\\s?까지 어떻게\\s?(?:됐|되었|되고|돼\\s?가) 됐(?:나|어|는|습|을|니|죠) 되었(?:나|는|습|을)',
  ),
  ...forms(
    '살아 라이브 누구 누가 몇\\s?명 몇\\s?개 목록 리스트 얼마(?:예|나|야|인) 있(?:나|어|는|습) 남았 진행 처리 도착',
  ),
  ...['status', 'live', 'progress', 'state', 'how (?:many|far|much)', 'who (?:is|are|do)', 'list', 'pending', 'which'],
]);
