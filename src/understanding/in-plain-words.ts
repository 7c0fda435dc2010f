import type { Situation } from './situation.ts';

const INSTEAD = /^.*?지\s?말고,?\s+(?=\S)|(?:취소는?|삭제는?|등록은?|추가는?|변경은?)\s?말고,?\s+(?=\S)/s;
const URGED = '라(?:고|니까)(?:요|(?:\\s?(?:말)?했(?:잖아|지)요?)|\\s?(?:빨리|좀|몇\\s?번을?))*[.!~]*$';
const TO_DO = new RegExp(`하${URGED}`);
const TO = new RegExp(`(?<=보내|빼|지우|바꾸|고치|올리|넣으|없애|만들|주)${URGED}`);

/** "-지 말고 X", "취소 말고 X" asks for X; "취소하라고 했잖아" is an order said once more, where it cannot be taken for a yes. */
export function inPlainWords(text: string, { isConfirming }: Pick<Situation, 'isConfirming'>): string {
  const wanted = text.replace(INSTEAD, '');
  return isConfirming ? wanted : wanted.replace(TO_DO, '해줘').replace(TO, '줘');
}
