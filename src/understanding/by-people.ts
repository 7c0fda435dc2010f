import { hangulCompact } from './plain.ts';
import { either } from './vocabulary/either.ts';

/** Requests that no flow does and a person takes over: ending a contract early, changing an app. */
const BY_PEOPLE = new RegExp(
  either(
    '(?<!딜러)(?<!딜러사)계약.*(?:해지|취소|종료해|종료하|끝내|중단|파기)|(?<!딜러)(?<!딜러사)계약(?:하나|한건)?(?:을|를|은|좀)?(?:빼고?싶|빼줘|빼주|없애|지우|지워|삭제)|앱(?:정보)?(?:을|를)?(?:변경|바꾸|바꿔|바꿀|삭제|지워|교체|해제)',
    '(?:terminate|end|cancel) (?:the |my |our |this )?contract|(?:change|replace|remove|delete|switch) (?:the |my |our )?app\\b',
  ),
  'i',
);

export function isHandedOverRequest(text: string): boolean {
  return BY_PEOPLE.test(hangulCompact(text));
}
