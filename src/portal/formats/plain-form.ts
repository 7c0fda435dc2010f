const DASHES = /[\u2010-\u2015\u2212]/g;

/** The text as a plain keyboard would have typed it: full-width digits are digits, every dash is a hyphen. */
export function plainForm(text: string): string {
  return text.normalize('NFKC').replace(DASHES, '-').trim();
}
