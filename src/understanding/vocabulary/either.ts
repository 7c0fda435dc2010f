/** Korean is read without spaces; English from the beginning of a word. An empty side fits nothing. */
export function either(korean: string, english: string): string {
  return `(?:${korean || '(?!)'}|\\b(?:${english || '(?!)'}))`;
}
