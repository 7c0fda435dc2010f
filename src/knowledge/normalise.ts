import { rename } from './rename.ts';

/** A stretch of one script. Hangul runs hold digits too and no spaces; a Latin run holds one word. */
export interface Run {
  readonly script: 'hangul' | 'latin';
  readonly text: string;
}

const APOSTROPHE = /['’]/gu;
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;
const RUNS = /([\p{Script=Hangul}\p{N}]+)|([^\p{Script=Hangul}\p{N}]+)/gu;

/** One spelling of what was typed: NFKC, lower case, single spaces, no signs. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(APOSTROPHE, '').replace(NOT_A_WORD, ' ').trim();
}

/** The text cut at its script borders; Hangul is joined over spaces until a Latin word breaks the run. */
export function runs(text: string): Run[] {
  const found: Run[] = [];
  let hangul = '';
  const close = () => {
    if (hangul) found.push({ script: 'hangul', text: hangul });
    hangul = '';
  };
  for (const word of rename(normalise(text)).split(' ')) {
    for (const [, korean, latin] of word.matchAll(RUNS)) {
      if (korean) hangul += korean;
      if (!latin) continue;
      close();
      found.push({ script: 'latin', text: latin });
    }
  }
  close();
  return found;
}
