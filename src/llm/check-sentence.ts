import type { Language } from '../message/text.ts';

/** A sentence of a reworded answer, and the words of the article it rests on. */
export interface Reworded {
  readonly text: string;
  readonly quote: string;
}

const SHORTEST_QUOTE = 6;
const LONGEST = 400;
const NEGATION: Record<Language, RegExp> = {
  ko: /않|없|못|아니|안\s|불가|금지|제한|말(?:고|아|아야|세요|라)|전에는|만\s|까지|이내|이상|이하|미만|초과/gu,
  en: /\b(?:not|no|never|none|cannot|without|only|unless|until|before|within|neither|nor|restricted|at least|at most)\b|n[’']t\b/giu,
};
/** Words that carry a sentence and say nothing of their own. */
const CARRIERS: Record<Language, ReadonlySet<string>> = {
  ko: new Set(
    '이것 그것 저것 이때 그때 다만 그러나 하지만 그리고 그래서 따라서 또한 또는 먼저 우선 다음 이후 그다음 즉 예를 들어 경우 때 때문 위해 통해 대해 대한 관한 관련 필요 필요한 필요합니다 가능 가능합니다 있습니다 있어요 있고 있으며 있는 있을 됩니다 돼요 되며 되는 되고 합니다 해요 하며 하고 하는 하시면 하면 해 주세요 주시면 입니다 이에요 예요 이며 이고 것 것입니다 거예요 수 및 등 각 각각 모두 함께 직접 바로 여기 여기서 질문 답변 안내 아래 위 같은 같습니다 다음과 같습니다 네 예 해당 이런 그런 어떤'.split(
      ' ',
    ),
  ),
  en: new Set(
    'a an the this that these those it its they them their you your yours we our is are was were be been being do does did done have has had can could may might will would shall should must of in on at by for from to with as into and or but so then also if when while where which who whose what how there here each both all any some such same other first next after later please yes means means mean called use used using one ones about because'.split(
      ' ',
    ),
  ),
};

/**
 * Whether a sentence says nothing but what its article says: its quote stands there word for word, what it denies or
 * limits is denied or limited in the quote, and every number, name, path, address and other word of it is the article's.
 */
export function restsOn({ text, quote }: Reworded, article: string, language: Language): boolean {
  const said = flat(text);
  const quoted = flat(quote);
  const source = flat(article);
  if (said.length === 0 || said.length > LONGEST || quoted.length < SHORTEST_QUOTE) return false;
  if (!source.includes(quoted)) return false;
  if (limitsOf(said, language) !== limitsOf(quoted, language)) return false;
  return numbersOf(said).every((number) => numbersOf(quoted).includes(number)) && isOfWords(said, source, language);
}

/** The statements of an article that deny or limit something: an answer may not leave them out. */
export function limitsIn(article: string, language: Language): string[] {
  return article
    .split(/(?<=[.!?])\s+|\n+/u)
    .map(flat)
    .filter((sentence) => limitsOf(sentence, language) !== '');
}

/** Whether a quote holds the statement with all that it denies or limits. */
export function holds(quote: string, limit: string, language: Language): boolean {
  const quoted = flat(quote);
  if (quoted.includes(limit)) return true;
  return limit.includes(quoted) && limitsOf(quoted, language) === limitsOf(limit, language);
}

function flat(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[*_`#]|^\s*(?:-|\d+\.)\s/gmu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Which words of denial or limit stand in a sentence, each as often as it stands there. */
function limitsOf(text: string, language: Language): string {
  return [...text.matchAll(NEGATION[language])]
    .map(([words]) => words.toLowerCase().trim())
    .sort()
    .join(' ');
}

function numbersOf(text: string): string[] {
  return [...text.matchAll(/\d+(?:[.,:/-]\d+)*%?/gu)].map(([number]) => number);
}

/** Latin words, addresses, paths and quoted words whole; Korean words by how they begin, since their ends agree with the sentence. */
function isOfWords(text: string, source: string, language: Language): boolean {
  const known = new Set(wordsOf(source).map((word) => word.toLowerCase()));
  const stems = new Set([...known].filter((word) => /[가-힣]/u.test(word)).flatMap(stemsOf));
  return wordsOf(text).every((word) => {
    const lower = word.toLowerCase();
    if (known.has(lower) || CARRIERS[language].has(lower) || CARRIERS.ko.has(lower)) return true;
    if (/[가-힣]/u.test(word)) return stemsOf(lower).some((stem) => stems.has(stem));
    return language === 'en' && /^[a-z]+$/u.test(word) && isInflected(word, known);
  });
}

/** Everything between spaces and marks; what only an address or a path holds together stays whole. */
function wordsOf(text: string): string[] {
  return text.match(/https?:\/\/[^\s)]+|[\w.+-]+@[\w.-]+|[\p{L}\p{N}]+(?:[._/][\p{L}\p{N}]+)*/gu) ?? [];
}

const STEM = 2;

/** "정산담당자는", "정산담당자가": what they have in common, from two syllables on. */
function stemsOf(word: string): string[] {
  const letters = Array.from(word);
  if (letters.length <= STEM) return [word];
  const shortest = Math.max(STEM, letters.length - 3);
  return Array.from({ length: letters.length - shortest + 1 }, (_, cut) =>
    letters.slice(0, letters.length - cut).join(''),
  );
}

/** "adds", "added", "adding" of "add". */
function isInflected(word: string, known: ReadonlySet<string>): boolean {
  const stem = word.replace(/(?:ing|ed|es|s|ly)$/u, '');
  return stem.length >= 3 && [stem, `${stem}e`, `${stem}s`, `${stem}ed`, `${stem}ing`].some((form) => known.has(form));
}
