import type { Language } from '../message/text.ts';
import { controlOf } from './controls.ts';
import { isAboutOurThings, isActedOn } from './intents.ts';
import type { Name } from './situation.ts';

/** Words of the trade that Korean sentences use as they are. */
const TERMS: ReadonlySet<string> = new Set(['settle', 'id', 'ip', 'url', 'api', 'app', 'csv', 'brn', 'ok', 'pf']);

/** An English sentence may hold a Korean name that nobody knows: one word in so many. */
const FOREIGN_NAME = 3;

/** A name that was asked for may be of English words; a sentence has more. */
const SENTENCE = 4;

/**
 * The language a message is in. Names and addresses are of no language; `before` stays when nothing else is left, or a
 * single English word in the middle of a talk ("ok").
 */
export function languageOf(
  text: string,
  {
    before,
    isFirst,
    names,
    isAnswer,
  }: { before: Language; isFirst: boolean; names: readonly Name[]; isAnswer: boolean },
): Language {
  const known = names.map(({ words }) => words).toSorted((a, b) => b.length - a.length);
  const unnamed = known.reduce((left, words) => left.replaceAll(words, ' '), text);
  const words = unnamed.replace(/\S*[@/_]\S*|\S+\.\S+|\S*\d\S*/g, ' ');
  const english = (words.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !TERMS.has(word.toLowerCase()));
  const korean = words.match(/[가-힣ㄱ-ㅎㅏ-ㅣ]+/g) ?? [];
  if (before === 'en' && korean.length > 0 && korean.every(isName)) return 'en';
  if (korean.length > 0 && english.length < FOREIGN_NAME * korean.length) return 'ko';
  return english.length >= (isFirst ? 1 : isAnswer ? SENTENCE : 2) ? 'en' : before;
}

/** What Korean sentences end with or are joined by, and words of our trade. */
const SAYS =
  /(?:요|니다|니까|까|죠|줘|래|다|네|예|응|넵|해|야|임|함|은|는|을|를|에서|에게|한테|으로|하고|이랑|부터|까지)$|^[ㄱ-ㅎㅏ-ㅣ]+$|^.$/;

/** A word that could be somebody's name: it says nothing, and is none of our words. */
function isName(word: string): boolean {
  return !SAYS.test(word) && !isAboutOurThings(word) && !isActedOn(word) && controlOf(word) === undefined;
}
