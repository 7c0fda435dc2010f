import { dropSecrets } from './secrets.ts';

/** What may stand around an @; Hangul ends it, as a particle or a word does. */
const RUN = /[^\s<>()[\],;:"|/\p{Script=Hangul}]+/gu;

const PHONES = [
  /(?<![\d*])((?:\+?82[-.\s)]?\(?0?\)?|0)(?:2|[1-9]\d|50\d)[-.\s)]{0,2})(\d{3,4})([-.\s]?\d{4})(?!\d)/g,
  /(?<![\d*-])(1[568]\d\d-)(\d{4})()(?![\d-])/g,
];

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** 홍길동 → 홍*동, 김철 → 김*. */
export function maskName(name: string): string {
  const letters = Array.from(name.normalize('NFC').trim());
  if (letters.length < 2) return '*'.repeat(letters.length);
  const last = letters.length === 2 ? '*' : letters.at(-1);
  return `${letters[0]}${'*'.repeat(Math.max(letters.length - 2, 0))}${last}`;
}

/** kim.ops@example.co.kr → ki***@example.co.kr; a local part is never shown whole. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const localPart = Array.from(at < 0 ? email : email.slice(0, at));
  const [shown = ''] = localPart
    .slice(0, Math.min(2, localPart.length - 1))
    .join('')
    .split('*');
  return `${shown}***${at < 0 ? '' : email.slice(at)}`;
}

/** 010-1234-5678 → 010-****-5678; what is not recognised as a phone loses every digit. */
export function maskPhone(phone: string): string {
  const masked = maskPhones(phone);
  return masked === phone && !phone.includes('*') ? phone.replace(/\d/g, '*') : masked;
}

/** Masks the e-mails and phones inside a running text, and drops resident numbers, keys and tokens from it. */
export function maskText(text: string): string {
  const kept = dropSecrets(unveil(text)).text;
  return maskPhones(kept.replace(RUN, (run) => (run.lastIndexOf('@') > 0 ? maskEmail(run) : run)));
}

function maskPhones(text: string): string {
  return PHONES.reduce(
    (rest, pattern) =>
      rest.replace(pattern, (_, before: string, hidden: string, after: string) => {
        return `${before}${'*'.repeat(hidden.length)}${after}`;
      }),
    text,
  );
}

/** Full-width and invisible characters would hide a number from the patterns, and not from a reader. */
function unveil(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (wide) => wide.normalize('NFKC'))
    .replace(DASHES, '-');
}
