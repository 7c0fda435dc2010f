import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';

/** Other readings of a query that found too little: it was typed on the wrong keyboard layout. */
export function rewrite(query: string): string[] {
  const readings = [convertQwertyToHangul, convertHangulToQwerty].map((layout) => attempt(layout, query));
  return readings.filter((reading) => reading !== query && reading !== '');
}

/** es-hangul 2.4 throws on some words instead of leaving them alone; such a reading is none. */
function attempt(layout: (words: string) => string, query: string): string {
  try {
    return layout(query);
  } catch {
    return '';
  }
}
