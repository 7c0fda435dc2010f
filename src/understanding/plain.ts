const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/** NFKC would take ㅇㅇ and ㅋㅋ for the parts of syllables. */
const NOT_JAMO = /[^\u3131-\u318e]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** Full-width to plain, invisible characters out, spaces single; line ends stay. */
export function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(NOT_JAMO, (run) => run.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** For words where spacing does not matter: lower case, no spaces. */
export function compact(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}

const PARTICLES =
  '은|는|이|가|을|를|의|에|에서|에게|에게서|한테|한테서|께|으로|로|와|과|랑|이랑|하고|도|만|님|쪽|까지|부터|이요|요|님을|님의|님은|님이|님께|에다|에다가|으로는|로는|에는|에도|이라고|라고|입니다|이에요|예요|이고|이야|야';

/** A Korean particle or copula that may follow a name or a value. */
export const PARTICLE = new RegExp(`^(?:${PARTICLES})(?![가-힣])`);

/** Lower case, without the spaces around Korean; English keeps its words apart. */
export function hangulCompact(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=[가-힣])\s+|\s+(?=[가-힣])/g, '')
    .replace(/[^\S\n]+/g, ' ');
}
