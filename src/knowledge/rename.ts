import { SYNONYMS } from './synonyms.ts';

const NAMES = new Map(SYNONYMS.flatMap(([name, ...others]) => others.map((other) => [other, name])));
const OTHERS = new RegExp([...NAMES.keys()].sort((one, other) => other.length - one.length).join('|'), 'gu');

/** A normalised text in which every thing has the one name of our articles. */
export function rename(text: string): string {
  return text.replace(OTHERS, (other) => ` ${NAMES.get(other) ?? other} `);
}
