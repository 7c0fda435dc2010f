import type { Article } from './article.ts';
import { GENERAL_WORDS } from './general-words.ts';
import { MEANINGS } from './meanings.ts';
import { createNeighbours } from './neighbours.ts';
import { normalise } from './normalise.ts';
import { NOT_OURS, NOT_OURS_IN_ENGLISH } from './not-ours.ts';
import { rename } from './rename.ts';
import { stem } from './stem.ts';
import { tokens } from './tokens.ts';

/** What a question is about, as far as its words tell. */
export interface Subject {
  /** It names something that is never ours. */
  readonly notOurs: boolean;
  /** So much of it names things no article knows that it is hardly about ours. */
  readonly strange: boolean;
}

const PARTICLE =
  /(?:으로는|에서는|에서도|이라는|이라고|으로|에서|에게|한테|까지|부터|처럼|보다|마다|이랑|라는|라고|은|는|이|가|을|를|에|의|로|와|과|랑|도|만|란|님|쪽|별|용|들)$/u;
/** What predicates end in: those say what happens, not what about. */
const PREDICATE =
  /(?:요|다|대|까|죠|지|나|네|데|서|고|며|면|려|니|래|자|어|아|여|해|워|줘|야|냐|게|음|함|됨|임|던|된|한|할|될|운|쳐|켜|져|려고|도록|습니|는지|건|걸|거|봄|봐|씀|히는|리는|기는|하는|되는|리|히)$/u;
const NAME = /^.{2,}(?:병원|의원|카드|은행|보험|생명|화재|증권|캐피탈|학교|대학|시청|구청)$/u;
const SYLLABLES_OF_A_THING = 2;
const STRANGE_SHARE = 0.25;

/** Reads from a question's own words whether it can be about the articles at all. */
export function createSubject(articles: readonly Article[]): (text: string) => Subject {
  const known = knownWords(articles);
  const neighbour = createNeighbours([...known].map((word) => (/^[가-힣]/u.test(word) ? `b${word}` : `w${word}`)));
  const near = (word: string) => neighbour((/^[가-힣]/u.test(word) ? 'b' : 'w') + word) !== undefined;
  return (text) => {
    const words = wordsOf(text);
    const strange = words.flatMap((word) => strangePart(word, known)).filter((word) => !near(word));
    return { notOurs: isNotOurs(words, known), strange: strange.length >= STRANGE_SHARE * Math.max(1, spaced(text)) };
  };
}

function spaced(text: string): number {
  return normalise(text).split(' ').length;
}

/** Words of one script each. */
function wordsOf(text: string): string[] {
  return rename(normalise(text)).match(/[가-힣]+|[a-z0-9]+/gu) ?? [];
}

function knownWords(articles: readonly Article[]): ReadonlySet<string> {
  const texts = articles.flatMap(({ title, category, asks, unknown, body }) => [
    title.ko,
    title.en,
    ...category.ko,
    ...category.en,
    ...asks.ko,
    ...asks.en,
    body.ko,
    body.en,
    ...unknown.flatMap((part) => [...part.asks.ko, ...part.asks.en]),
  ]);
  const listed = [
    ...MEANINGS.flatMap(([, ko, en]) => [ko, en.replaceAll('_', ' ')]),
    GENERAL_WORDS.ko,
    GENERAL_WORDS.en,
  ];
  const known = new Set<string>();
  for (const word of [...texts, ...listed]
    .flatMap((text) => [text, rename(normalise(text))])
    .flatMap((text) => normalise(text).split(' '))) {
    for (const part of word.match(/[가-힣]+|[^가-힣]+/gu) ?? []) for (const form of formsOf(part)) known.add(form);
  }
  return known;
}

function formsOf(word: string): string[] {
  if (!/^[가-힣]/u.test(word)) return [stem(word)];
  const bare = word.replace(PARTICLE, '');
  return [word, bare].filter((form) => form.length >= SYLLABLES_OF_A_THING);
}

/** The part of a word that no known word covers, if it can name a thing. */
function strangePart(word: string, known: ReadonlySet<string>): string[] {
  if (!/^[가-힣]/u.test(word)) return /^[a-z]{3,}$/u.test(word) && !known.has(stem(word)) ? [word] : [];
  if (NAME.test(word.replace(PARTICLE, ''))) return [];
  return uncovered(word, known)
    .filter((rest) => !PREDICATE.test(rest))
    .map((rest) => rest.replace(PARTICLE, ''))
    .filter((thing) => thing.length >= SYLLABLES_OF_A_THING);
}

/** Cuts known words out of a run of syllables, longest first, and gives what is left between them. */
function uncovered(text: string, known: ReadonlySet<string>): string[] {
  const rests: string[] = [];
  let rest = '';
  for (let at = 0; at < text.length; ) {
    const length = longestKnown(text, at, known);
    if (length === 0) rest += text[at++] ?? '';
    else {
      rests.push(rest);
      rest = '';
      at += length;
    }
  }
  return [...rests, rest].filter((part) => part !== '');
}

function longestKnown(text: string, at: number, known: ReadonlySet<string>): number {
  for (let length = text.length - at; length >= SYLLABLES_OF_A_THING; length -= 1)
    if (known.has(text.slice(at, at + length))) return length;
  return 0;
}

const KOREAN_NOT_OURS = NOT_OURS.flatMap((line) => line.split(' '));
const ENGLISH_NOT_OURS = new Set(
  NOT_OURS_IN_ENGLISH.flatMap((line) => line.split(' ')).map((word) => word.split('_').map(stem).join(' ')),
);

/** A name that an article sets apart from ours may be asked about, as long as the question compares. */
function isNotOurs(words: readonly string[], known: ReadonlySet<string>): boolean {
  const stems = words.map(stem);
  const named = [
    ...KOREAN_NOT_OURS.filter((name) => words.some((_, at) => isNamedAt(name, { words, at, known }))),
    ...stems.filter((word) => ENGLISH_NOT_OURS.has(word)),
    ...stems.map((word, at) => `${word} ${stems[at + 1]}`).filter((pair) => ENGLISH_NOT_OURS.has(pair)),
  ];
  return named.length > 0 && !(compares(words) && named.every((word) => known.has(word)));
}

function compares(words: readonly string[]): boolean {
  return tokens(words.join(' ')).has('cdiffer');
}

/** "카카오 페이" is one name at the start of a word; inside one it must follow what is known: 영화 is not in 운영 화면. */
function isNamedAt(
  name: string,
  { words, at, known }: { words: readonly string[]; at: number; known: ReadonlySet<string> },
): boolean {
  const word = words[at] ?? '';
  if (words.slice(at).join('').startsWith(name)) return longestKnown(word, 0, known) <= name.length;
  const inside = word.indexOf(name);
  return inside > 0 && known.has(word.slice(0, inside));
}
