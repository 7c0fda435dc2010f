import { combineCharacter, disassembleCompleteCharacter } from 'es-hangul';
import { lastRemembered } from '../message/last-remembered.ts';
import type { Command } from './command.ts';
import { affirm } from './controls/affirm.ts';
import { back } from './controls/back.ts';
import { cancel } from './controls/cancel.ts';
import { deny } from './controls/deny.ts';
import { dontKnow } from './controls/dont-know.ts';
import { handOver } from './controls/hand-over.ts';
import { help } from './controls/help.ts';
import { type Says, spoken } from './controls/phrase.ts';
import { repeat } from './controls/repeat.ts';
import { restart } from './controls/restart.ts';
import { skip } from './controls/skip.ts';
import { isOther } from './controls/slip.ts';
import { switchCompany } from './controls/switch-company.ts';
import { undo } from './controls/undo.ts';
import { wait } from './controls/wait.ts';
import { why } from './controls/why.ts';

export { smallTalkOf } from './controls/small-talk.ts';

type Control = Exclude<
  Command['type'],
  | 'start_flow'
  | 'set_values'
  | 'correct'
  | 'ask_knowledge'
  | 'clarify'
  | 'choose'
  | 'small_talk'
  | 'leave_staff'
  | 'reopen'
  | 'rate'
>;

/** In the order they are tried: the first that fits decides. */
const CONTROLS: readonly (readonly [Control, Says])[] = [
  ['hand_over', handOver],
  ['switch_company', switchCompany],
  ['back', back],
  ['undo', undo],
  ['cancel', cancel],
  ['restart', restart],
  ['skip', skip],
  ['repeat', repeat],
  ['why', why],
  ['wait', wait],
  ['dont_know', dontKnow],
  ['help', help],
  ['affirm', affirm],
  ['deny', deny],
];

/** A clause that is nothing but a control word, in whatever dress. */
export const controlOf = lastRemembered((clause): Control | undefined => {
  const words = spoken(clause);
  const asked = words.replace(/\?$/, '');
  return CONTROLS.find(([, isSaid]) => isSaid(words) || (asked !== words && isSaid(asked)))?.[0];
});

/** Shorter than this a slip makes another word; a yes has to be plainer than the rest. */
const SLIPS = {
  any: { syllables: 2, letters: 4 },
  yes: { syllables: 4, letters: 6 },
  moreYes: { syllables: 3, letters: 4 },
} as const;
const LEAST = { syllables: 3, letters: 5 } as const;
const MOST = 24;

/** A clause that is nothing but a control word with one letter gone wrong. */
export const slippedControlOf = lastRemembered((clause): Control | undefined => {
  const words = spoken(clause).replace(/\?$/, '');
  const least = /[가-힣]/.test(words) ? LEAST.syllables : LEAST.letters;
  if (controlOf(clause)) return undefined;
  if (words.length < least) return strayFinal(words);
  if (words.length > MOST || isOther(words)) return undefined;
  const slip = (control: Control) => (control === 'affirm' ? SLIPS.yes : SLIPS.any);
  const meant = CONTROLS.find(([control, isSaid]) => isSaid(words, slip(control)))?.[0];
  return meant === 'affirm' && /[?？]\s*$/.test(clause) ? undefined : meant;
});

/** A short word with a consonant too many at its end ("취손"); a yes has to be typed right. */
function strayFinal(words: string): Control | undefined {
  const last = disassembleCompleteCharacter(words.at(-1) ?? '');
  if (words.length < 2 || !last?.jongseong || isOther(words)) return undefined;
  const meant = controlOf(`${words.slice(0, -1)}${combineCharacter(last.choseong, last.jungseong)}`);
  return meant === 'affirm' ? undefined : meant;
}

/** What stands behind a yes is one more, if it is nothing else but for a letter: "네 맞아료". */
export function isMoreYes(rest: string): boolean {
  const words = spoken(rest);
  return words.length <= MOST && !isOther(words) && affirm(words, SLIPS.moreYes);
}

const LEADING =
  /^\s*(네+|넵|넹|예|응|ㅇㅇ|맞아요|맞습니다|좋아요?|그래요?|ㅇㅋ|오케이|확인했(?:어요|습니다)|(?:looks|sounds|all) good|perfect|yes|yeah|yep|ok(?:ay)?|sure|아니(?:요|오|야)?|아뇨|no(?! (?:need|longer|one|more)\b)|nope)(?:[\s,.!~]+|$)(?:(?:근데|그런데|그리고|그럼|and|but|then|so)\s+)?(.*)$/is;

/** The yes or no a sentence begins with, and the rest of it. */
export function leading(text: string): { answer: 'affirm' | 'deny' | undefined; rest: string } {
  const [, word, rest] = LEADING.exec(text) ?? [];
  if (!word || !rest?.trim()) return { answer: undefined, rest: text };
  return { answer: /^(?:아니|아뇨|no)/i.test(word) ? 'deny' : 'affirm', rest: rest.trim() };
}
