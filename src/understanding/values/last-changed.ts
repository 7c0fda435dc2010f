import { anyOf } from '../mood/endings.ts';
import type { Situation } from '../situation.ts';
import { type Found, findAll } from './found.ts';

const DONE =
  '(?:보낸|보냈던|보내신|초대한|초대했던|만든|만들었던|등록한|등록했던|추가한|추가했던|올린|넣은|신청한|처리한|한|했던)';
const THING = '(?:초대장?|초대\\s?건|계약\\s?건|계약|발송\\s?기관|기관|이름|앱|아이디|사람|분|거|것|건)';
const NOUN = '(?:invitation|invite|contract|organi[sz]ation|sender name|settle ?id|id|person|guy|one)';

/** What was just done, by what it was: "방금 보낸 초대", "그거", "that one", "the invitation I just sent". */
const REFERENCE = anyOf(
  [
    `(?:방금|아까|조금\\s?전에?|직전에?|마지막에?|막|최근에?)\\s?(?:제가\\s?|내가\\s?|저희가\\s?|우리가\\s?)?(?:(?:${DONE}|그)\\s?)?${THING}`,
    `(?<![가-힣])그\\s?${THING}`,
    '(?<![가-힣])(?:그거|그것|그걸|이거|이것|이걸)',
  ],
  [
    `\\b(?:my|our|the) (?:last|latest|newest|most recent) ${NOUN}\\b`,
    `\\b(?:that|this)(?: (?:same|last|new))? ${NOUN}\\b`,
    `\\bthe ${NOUN} (?:that )?(?:i|we)(?:'ve)? (?:just )?(?:sent|made|added|registered|created|invited|did)\\b`,
    "\\b(?:what|who|whom) (?:i|we)(?:'ve)? just (?:sent|made|added|registered|created|invited|did)\\b",
    '(?<=^(?:please )?(?:cancel|withdraw|revoke|resend|retry|remove|delete|show|check|send|take back) )(?:it|that|this)\\b',
  ],
);

/** With nothing in progress, the things that the last change in this talk made or changed. */
export function findLastChanged(text: string, { flow, lastChanged }: Situation): Found[] {
  if (flow !== undefined || lastChanged.length === 0) return [];
  return findAll(text, new RegExp(REFERENCE.source, `${REFERENCE.flags}g`), () => lastChanged).slice(0, 1);
}
