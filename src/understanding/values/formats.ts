import type { Reading, ValueKind } from '../../message/value.ts';
import { withoutOverlap } from './dates.ts';
import { type Found, findAll } from './found.ts';

const EMAIL = /([^\s가-힣ㄱ-ㅎㅏ-ㅣ<>()[\],;@]+@[^\s가-힣ㄱ-ㅎㅏ-ㅣ<>()[\],;]*)/g;
const CHANNEL_URL = /((?:https?:\/\/|pf\.kakao\.com)[^\s가-힣]*|(?<![A-Za-z0-9/_])_[A-Za-z0-9]{3,}(?!_))/gi;
/** What is only ever meant as a channel's address where one was asked for. */
const ODD_ADDRESS = /((?<![^\s])@[^\s@]{2,}|\b[a-z]{3,12}:(?!\/\/)[^\s가-힣]{2,})/gi;
const IP_V4 = /(?<![\d.])(\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,3})?)(?![\d])/g;
const IP_V6 = /(?<![\w:])((?:[0-9a-f]{0,4}:){2,7}[0-9a-f.]{0,15}(?:\/\d{1,3})?)(?![\w:])/gi;
const PHONE =
  /(?<![\d-])(\+82[-\s]?\d{1,2}[-\s]?\d{3,4}[-\s]?\d{4}|0\d{1,2}[-)\s.]\s?\d{3,4}[-\s.]\d{4}|0\d{8,10}|1[568]\d{2}[-\s]?\d{4})(?![\d-])/g;
const BUSINESS_NUMBER = /(?<![\d-])(\d{3}-\d{2}-\d{5}|\d{10})(?![\d-])/g;
const APP_ID =
  /(?:(?:앱|app)[^\d.\n]{0,24}(?:아이디|\bid)|앱\s?(?:아이디|id|정보)?|app(?:lication)?(?:\s?id)?)\s?(?:은|는|이|가|을|를|:|is|=|번호|번호는)?\s?(\d{3,12})(?!\d)/gi;
const DIGITS = /(\+?\d[\d\s()-]*\d|\d+)/g;

/** Codes of things: known or not, they name one thing. */
const CODES: readonly (readonly [ValueKind, RegExp])[] = [
  ['contract', /(?<![A-Za-z0-9])(CT-\d{1,9})(?!\d)/gi],
  ['invitation', /(?<![A-Za-z0-9])(IV-\d{1,9})(?!\d)/gi],
  ['settleId', /(?<![A-Za-z0-9-])(S\d{4,9}[PT]|[A-Z]{3,8}-[PT]\d{1,4})(?![A-Za-z0-9])/g],
];

/** Values with a form of their own. `asked` settles what digits alone could be. */
export function findFormats(text: string, asked: readonly ValueKind[]): Found[] {
  const urls = findAll(text, CHANNEL_URL, one('channelUrl')).map(trimmed(text, 'channelUrl'));
  const emails = findAll(text, EMAIL, one('email')).map(trimmed(text, 'email'));
  const search = asked.includes('channelUrl') ? findAll(text, ODD_ADDRESS, one('channelUrl')) : [];
  const ips = [...findAll(text, IP_V4, one('ip')), ...findAll(text, IP_V6, one('ip'))];
  const apps = findAll(text, APP_ID, one('appId'));
  const codes = CODES.flatMap(([kind, code]) => findAll(text, code, one(kind)));
  return withoutOverlap([...codes, ...urls, ...emails, ...search, ...ips, ...apps, ...digits(text, asked)]);
}

function digits(text: string, asked: readonly ValueKind[]): Found[] {
  if (asked.includes('phone')) return findAll(text, DIGITS, one('phone'));
  if (asked.includes('brn')) return findAll(text, /(\d[\dA-Za-z-]{2,}[\dA-Za-z]|\d+)/g, one('brn'));
  if (asked.includes('appId')) return findAll(text, /([A-Za-z]*\d[\dA-Za-z-]*)/g, one('appId'));
  const addresses = asked.includes('ip') ? findAll(text, /(\d+(?:\.\d+)+(?:\/\d+)?)/g, one('ip')) : [];
  const numbers = findAll(text, BUSINESS_NUMBER, ([, words = '']) => businessNumber(words));
  return [...addresses, ...numbers, ...findAll(text, PHONE, one('phone'))];
}

/** Ten digits are a business number if the checksum holds; with its dashes it is meant as one anyhow. */
function businessNumber(words: string): Reading[] {
  const plain = words.replace(/-/g, '');
  const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5];
  const sum = weights.reduce(
    (total, weight, at) => total + weight * Number(plain[at]),
    Math.floor((Number(plain[8]) * 5) / 10),
  );
  const holds = (10 - (sum % 10)) % 10 === Number(plain[9]);
  return holds || words.includes('-') ? [{ kind: 'brn', value: words }] : [];
}

function one(kind: ValueKind): (match: RegExpExecArray) => Reading[] {
  return (match) => [{ kind, value: (match[1] ?? match[0]).trim() }];
}

/** Punctuation at the end of an address belongs to the sentence. */
function trimmed(text: string, kind: ValueKind): (found: Found) => Found {
  return (found) => {
    const words = found.text.replace(/^["'<]+|['’]s$|[.,;:!?"'>]+$/g, '');
    const from = found.from + text.slice(found.from, found.to).indexOf(words);
    return { ...found, from, to: from + words.length, text: words, readings: [{ kind, value: words }] };
  };
}
