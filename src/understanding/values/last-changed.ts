import type { ValueKind } from '../../message/value.ts';
import type { Situation } from '../situation.ts';
import { type Found, foundAt } from './found.ts';

/** What a thing is called, by the kinds it can be; what is called anything can be of any kind. */
const NOUNS: readonly (readonly [words: string, kinds: readonly ValueKind[]])[] = [
  ['초대장|초대\\s?건|초대|invitation|invite', ['invitation']],
  ['계약\\s?건|계약|contract', ['contract']],
  ['발송\\s?기관|기관|organi[sz]ation|sender name', ['organization']],
  ['Settle\\s?ID|세틀\\s?아이디|settle ?id', ['settleId']],
  ['사람|분|person|guy', ['invitation', 'member']],
];
const ANYTHING = '거|것|건|one';
const NOUN = `(${[...NOUNS.map(([words]) => words), ANYTHING].join('|')})`;

const DONE =
  '(?:보낸|보냈던|보내신|초대한|초대했던|만든|만들었던|등록한|등록했던|추가한|추가했던|올린|넣은|신청한|처리한|한|했던)';
const DID = "(?:i|we)(?:'ve)? (?:just )?(?:sent|made|added|registered|created|invited|did)";

/** "방금 보낸 초대", "그 계약", "그거", "that one", "the invitation I just sent", "cancel it". */
const POINTING = [
  `(?:방금|아까|조금\\s?전에?|직전에?|막)\\s?(?:(?:제가|내가|저희가|우리가)\\s?)?(?:(?:${DONE}|그)\\s?)?${NOUN}`,
  `(?<![가-힣])그\\s?${NOUN}`,
  '(?<![가-힣])(?:그거|그것|그걸|이거|이것|이걸)',
  `\\b(?:my|our|the) last ${NOUN}\\b`,
  `\\b(?:that|this)(?: (?:same|last|new))? ${NOUN}\\b`,
  `\\bthe ${NOUN} (?:that )?${DID}\\b`,
  `\\b(?:what|who|whom) ${DID}\\b`,
  '(?<=^(?:please )?(?:cancel|withdraw|revoke|resend|retry|remove|delete|send|take back) )(?:it|that|this)\\b',
].map((way) => new RegExp(way, 'gi'));

/** With nothing in progress, the thing that the last change in this talk made or changed. */
export function findLastChanged(text: string, { flow, lastChanged }: Situation): Found[] {
  if (flow !== undefined || lastChanged.length === 0) return [];
  const pointed = POINTING.flatMap((way) => [...text.matchAll(way)]).flatMap(({ 0: words, 1: noun, index }) => {
    const readings = lastChanged.filter(({ kind }) => isCalled(kind, noun));
    return readings.length > 0 ? [foundAt(text, index, index + words.length, readings)] : [];
  });
  return pointed.slice(0, 1);
}

function isCalled(kind: ValueKind, noun: string | undefined): boolean {
  const [, kinds] = NOUNS.find(([words]) => noun !== undefined && new RegExp(`^(?:${words})$`, 'i').test(noun)) ?? [];
  return kinds === undefined || kinds.includes(kind);
}
