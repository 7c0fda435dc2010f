import type { Knows } from './layout.ts';
import { stem } from './stem.ts';

const LATIN = /[a-z]+/giu;
const LONG_ENOUGH_TO_JOIN = 5;
const SHORTEST_PART = 2;

/** Two or three known words that were typed without a space between them are taken apart. */
export function takeApart(text: string, knows: Knows): string {
  return text.replace(LATIN, (word) => {
    const letters = word.toLowerCase();
    return letters.length < LONG_ENOUGH_TO_JOIN || isKnown(letters, knows) ? word : (apart(letters, knows) ?? word);
  });
}

/** The first part as long as it can be: "invitationlink" is no "in vitation link". */
function apart(word: string, knows: Knows, most = 3): string | undefined {
  if (isKnown(word, knows)) return word;
  if (most === 1) return undefined;
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    if (!isKnown(word.slice(0, at), knows)) continue;
    const rest = apart(word.slice(at), knows, most - 1);
    if (rest) return `${word.slice(0, at)} ${rest}`;
  }
  return undefined;
}

/** Latin words that are a slip of one finger away from a known one become its stem. */
export function correctSlips(text: string, knows: Knows, neighbour: (token: string) => string | undefined): string {
  return text.replace(LATIN, (word) => {
    const letters = word.toLowerCase();
    return isKnown(letters, knows) ? word : (neighbour(`w${stem(letters)}`)?.slice(1) ?? word);
  });
}

function isKnown(word: string, knows: Knows): boolean {
  return knows(`w${stem(word)}`);
}
