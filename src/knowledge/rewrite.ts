import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import { SYNONYMS } from './synonyms.ts';

/** Other readings of a query that found too little: typed on the wrong keyboard layout, or with another name. */
export function rewrite(query: string): string[] {
  const readings = [
    ...[convertQwertyToHangul, convertHangulToQwerty].map((layout) => attempt(layout, query)),
    renamed(query),
  ];
  return [...new Set(readings)].filter((reading) => reading !== query.toLowerCase() && reading !== '');
}

/** es-hangul 2.4 throws on some words instead of leaving them alone; such a reading is none. */
function attempt(layout: (words: string) => string, query: string): string {
  try {
    return layout(query);
  } catch {
    return '';
  }
}

function renamed(query: string): string {
  let reading = query.toLowerCase();
  for (const [name, ...others] of SYNONYMS) {
    for (const other of others) reading = reading.replaceAll(other, name);
  }
  return reading;
}
