import { flowOf } from './intents.ts';
import { QUESTION_WORD } from './mood/question.ts';
import { isKorean } from './vocabulary/actions.ts';

const AND =
  /\s*(?:(?<=[가-힣A-Za-z0-9])(?:이랑|랑|하고|와|과)(?!\s*(?:달라|다르|다른|안\s?맞|맞지|비교|일치|차이|같|함께))|,|&|\band(?: also)?\b)\s+/gi;
/** A Korean verb phrase at the end, an English one at the beginning: what the joined things share. */
const KOREAN_VERB =
  /(?<=\s|^)(?:(?:좀|다|모두|전부|같이|둘|새로|하나|추가로|지금|빨리)\s)*(?:보여|알려|조회|확인|등록|추가|만들|생성|발급|변경|수정|삭제|바꿔|바꾸|빼|신청|뽑아|볼|봐)\S*(?:\s\S+)?$/;
const ENGLISH_VERB =
  /^(?:(?:hi|hello|please|can you|could you|i'd like to|i want to|let's|we need to|i need to)[, ]+)*(?:show(?: me)?|list|see|check|view|register|add|create|set up|change|update|delete|remove|tell me|give me|get me|look up|display)\b/i;

/** "멤버 목록이랑 CT-1001 상태 보여줘", "register an app and a settle id": one verb, two things, two requests. */
export function joinedRequests(text: string, markedOf: (part: string) => string): readonly string[] | undefined {
  for (const border of text.matchAll(AND)) {
    const first = text.slice(0, border.index);
    const second = text.slice(border.index + border[0].length);
    if (border[0].includes(',') && !isKorean(text)) continue;
    const pair = shared(first, second);
    if (!pair) continue;
    const flows = pair.map((part) => flowOf(markedOf(part)));
    const [one, other] = flows;
    if (one !== undefined && other !== undefined && one !== other) return pair;
  }
  return undefined;
}

function shared(first: string, second: string): [string, string] | undefined {
  if (isKorean(`${first} ${second}`)) {
    const verb = KOREAN_VERB.exec(second)?.[0];
    return [verb === undefined || KOREAN_VERB.test(first) ? first : `${first} ${verb}`, second];
  }
  const verb = ENGLISH_VERB.exec(first)?.[0];
  if (verb === undefined && !ENGLISH_VERB.test(second) && QUESTION_WORD.test(first)) return undefined;
  return [first, verb === undefined || ENGLISH_VERB.test(second) ? second : `${verb} ${second}`];
}
