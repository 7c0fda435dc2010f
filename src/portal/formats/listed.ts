import type { Text } from '../../message/text.ts';

/** One after the other, any of which will do: "가, 나 또는 다", "a, b or c". */
export function anyOf(words: readonly Text[]): Text {
  return listed(words, 'disjunction');
}

/** One after the other, all of them: "가, 나 및 다", "a, b and c". */
export function allOf(words: readonly Text[]): Text {
  return listed(words, 'conjunction');
}

function listed(words: readonly Text[], type: 'conjunction' | 'disjunction'): Text {
  return {
    ko: new Intl.ListFormat('ko', { type }).format(words.map(({ ko }) => ko)),
    en: new Intl.ListFormat('en-GB', { type }).format(words.map(({ en }) => en)),
  };
}
