import type { Spelling } from './korean-spelling.ts';
import { tokens } from './tokens.ts';

/** A word of Latin letters that is part of no address. */
const WORD = /(?<![\w@./-])[A-Za-z]{5,}(?![\w@-]|\.\w)/g;
/** By how much rarer a word has to be than another, in natural logarithms, to be that one mistyped: nine times. */
const RARER = 2.2;

/** Words that others say far more often with two neighbouring letters changed round are meant so. */
export function openLatinSpelling(rarity: (token: string) => number): Spelling {
  const rarityOf = (word: string) =>
    [...tokens(word).keys()].reduce((most, token) => (token.startsWith('w') ? Math.max(most, rarity(token)) : most), 0);
  return (text, isOwn) =>
    text.replace(WORD, (word) => {
      const typed = word.toLowerCase();
      if (isOwn(word)) return word;
      const [best] = swaps(typed).sort((one, other) => rarityOf(one) - rarityOf(other));
      return best !== undefined && rarityOf(best) <= rarityOf(typed) - RARER ? best : word;
    });
}

/** Every word that two neighbouring letters make when they change places. */
function swaps(typed: string): string[] {
  return Array.from(typed.slice(1), (letter, at) => `${typed.slice(0, at)}${letter}${typed[at]}${typed.slice(at + 2)}`);
}
