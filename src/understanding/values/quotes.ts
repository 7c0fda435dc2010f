import { type Found, findAll } from './found.ts';

const QUOTED = /(?<![A-Za-z0-9])["'“”‘「『]([^"'“”‘’「」『』\n]{1,200})["'”’」』](?![A-Za-z0-9])/g;
/** What stands around a quote that is given as a value, and not the name of a button. */
const HANDED =
  /(?<=(?:은|는|이|을|를|:|=|이름|명|사유|내용|라벨|\b(?:to|is|as|called|named|label|labelled|name|reason|because))\s?)["'“”‘「『][^"'“”‘’「」『』\n]{1,200}["'”’」』]|["'“”‘「『][^"'“”‘’「」『』\n]{1,200}["'”’」』](?=\s?(?:이?라는|이?라고|으?로)(?![가-힣]{3}))/g;

/** The words that stand in quotation marks. */
export function quotedWords(text: string): string[] {
  return [...text.matchAll(QUOTED)].map(([, words = '']) => words);
}

/** Quotes that are handed over: what is in them is somebody's words, about nothing of ours. */
export function findQuotes(text: string): Found[] {
  return findAll(text, HANDED, ([words]) => [{ kind: 'text', value: words }]);
}
