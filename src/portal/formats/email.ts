import { invalid, type Parsed, valid } from './parsed.ts';

export type EmailReason = 'control' | 'length' | 'at' | 'localPart' | 'domain';

const MAX_LENGTH = 254;
const MAX_LOCAL_PART = 64;
const LOCAL_PART = /^[A-Za-z0-9_+&'=~-]+(?:\.[A-Za-z0-9_+&'=~-]+)*$/;
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const TOP_LABEL = /^(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,58}[A-Za-z0-9])$/i;

/** The canonical form is lower case, so that equal addresses are equal strings; a +tag is part of the address. */
export function parseEmail(text: string): Parsed<string, EmailReason> {
  if (/\p{Cc}/u.test(text)) return invalid('control');
  const typed = text.trim();
  if (typed.length > MAX_LENGTH) return invalid('length');
  const [localPart = '', domain, ...rest] = typed.split('@');
  if (domain === undefined || rest.length > 0) return invalid('at');
  if (localPart.length > MAX_LOCAL_PART || !LOCAL_PART.test(localPart)) return invalid('localPart');
  return isDomain(domain) ? valid(typed.toLowerCase()) : invalid('domain');
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  return labels.length >= 2 && labels.every((label) => LABEL.test(label)) && TOP_LABEL.test(labels.at(-1) ?? '');
}
