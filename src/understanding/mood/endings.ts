/** One pattern from lists of forms, each a piece of a pattern; English ones count only as whole words. */
export function anyOf(korean: readonly string[], english: readonly string[] = []): RegExp {
  const words = english.length > 0 ? [`\\b(?:${english.join('|')})\\b`] : [];
  return new RegExp([...korean, ...words].join('|'), 'i');
}

/** Pieces parted by blanks, so that a line of forms reads as one. */
export function forms(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}

/** One of these pieces, as a piece. */
export function oneOf(pieces: readonly string[]): string {
  return `(?:${pieces.join('|')})`;
}
