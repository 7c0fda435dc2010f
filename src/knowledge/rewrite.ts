import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import { convert } from './layout.ts';

/** Other readings of a query that found too little: it was typed on the wrong keyboard layout. */
export function rewrite(query: string): string[] {
  const readings = [convertQwertyToHangul, convertHangulToQwerty].map((layout) => convert(layout, query));
  return readings.filter((reading) => reading !== query && reading !== '');
}
