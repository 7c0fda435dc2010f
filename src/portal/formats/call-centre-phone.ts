import { invalid, type Parsed, valid } from './parsed.ts';
import { plainForm } from './plain-form.ts';

export type CallCentrePhoneReason =
  | 'characters'
  | 'foreign'
  | 'emergency'
  | 'mobile'
  | 'areaCode'
  | 'prefix'
  | 'exchange'
  | 'length';

const NATIONWIDE = /^1[568]\d{6}$/;
const SPECIAL_SERVICE = /^1(?:\d\d|3\d\d)$/;

/** How many digits follow each prefix, and how they may begin. */
const PREFIXES = [
  { prefix: /^02/, lengths: [7, 8], exchange: /^[2-9]/ },
  { prefix: /^0(?:3[1-3]|4[1-4]|5[1-5]|6[1-4])/, lengths: [7, 8], exchange: /^[2-9]/ },
  { prefix: /^070/, lengths: [8], exchange: /^[2-9]/ },
  { prefix: /^080/, lengths: [7, 8], exchange: /^\d/ },
];

/** The number shown to end users, so never a mobile one; canonical 02-2123-4567 or 1588-1234. */
export function parseCallCentrePhone(text: string): Parsed<string, CallCentrePhoneReason> {
  const typed = plainForm(text);
  if (!/^\+?[\d\s().-]+$/.test(typed)) return invalid('characters');
  if (typed.startsWith('+') && !dialled(typed).startsWith('+82')) return invalid('foreign');
  const digits = nationalNumber(dialled(typed));
  if (NATIONWIDE.test(digits)) return valid(`${digits.slice(0, 4)}-${digits.slice(4)}`);
  if (SPECIAL_SERVICE.test(digits)) return invalid('emergency');
  if (digits.startsWith('01')) return invalid('mobile');
  return digits.startsWith('0') ? parseWithPrefix(digits) : invalid(/^1[568]/.test(digits) ? 'length' : 'prefix');
}

function dialled(typed: string): string {
  return typed.replace(/[^\d+]/g, '');
}

/** +82 stands for the leading zero, which some people write as well. */
function nationalNumber(number: string): string {
  if (!number.startsWith('+82')) return number;
  const rest = number.slice('+82'.length).replace(/^0/, '');
  return NATIONWIDE.test(rest) ? rest : `0${rest}`;
}

function parseWithPrefix(digits: string): Parsed<string, CallCentrePhoneReason> {
  for (const { prefix, lengths, exchange } of PREFIXES) {
    const [found] = prefix.exec(digits) ?? [];
    if (found === undefined) continue;
    const rest = digits.slice(found.length);
    if (NATIONWIDE.test(rest)) return invalid('areaCode');
    if (!lengths.includes(rest.length)) return invalid('length');
    return exchange.test(rest) ? valid(`${found}-${rest.slice(0, -4)}-${rest.slice(-4)}`) : invalid('exchange');
  }
  return invalid('prefix');
}
