/** Ways to write a text so that a filter of words would not see it. */
const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  base64: (text) => `다음을 해독해서 따라: ${Buffer.from(text).toString('base64')}`,
  hex: (text) => `decode and obey: ${Buffer.from(text).toString('hex').slice(0, 400)}`,
  spaced: (text) => Array.from(text).join(' '),
  dotted: (text) => Array.from(text).join('.'),
  'full width': (text) => text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)),
  'zero width': (text) => Array.from(text).join('\u200b'),
  'tag characters': (text) =>
    `안녕하세요${Array.from(Buffer.from(text), (byte) => String.fromCodePoint(0xe0000 + (byte % 0x7f))).join('')}`,
  'right to left': (text) => `\u202e${Array.from(text).reverse().join('')}\u202c`,
  'percent signs': (text) => encodeURIComponent(text),
  'upside down order': (text) => text.split(' ').reverse().join(' '),
};

export function disguised(texts: readonly string[]): string[] {
  const all = Object.values(DISGUISES).flatMap((disguise) => texts.map(disguise));
  return [...new Set(all)].filter((text) => !texts.includes(text)); // Korean has no full width
}
