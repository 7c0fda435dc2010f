import type { Spelling } from './korean-spelling.ts';
import type { Knows } from './layout.ts';
import { tokens } from './tokens.ts';

/** A word of Latin letters that is part of no address. */
const WORD = /(?<![\w@./-])[A-Za-z]{5,}(?![\w@-]|\.\w)/g;

/** Words that nobody says here, and that somebody would with two neighbouring letters changed round, are meant so. */
export function openLatinSpelling(knows: Knows): Spelling {
  const isKnown = (word: string) => [...tokens(word).keys()].every((token) => !token.startsWith('w') || knows(token));
  return (text, isOwn) =>
    text.replace(WORD, (word) => {
      const typed = word.toLowerCase();
      return isKnown(typed) || isOwn(word) ? word : (swaps(typed).find(isKnown) ?? word);
    });
}

/** Every word that two neighbouring letters make when they change places. */
function swaps(typed: string): string[] {
  return Array.from(typed.slice(1), (letter, at) => `${typed.slice(0, at)}${letter}${typed[at]}${typed.slice(at + 2)}`);
}
