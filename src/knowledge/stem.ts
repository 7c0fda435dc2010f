/** A Latin word without its commonest English endings. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/ies$/u, 'y')
    .replace(/(?<=..)(?:ing|ed|(?<![su])s)$/u, '')
    .replace(/(?<=..)e$/u, '');
}
