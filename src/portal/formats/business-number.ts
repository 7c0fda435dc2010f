import { invalid, type Parsed, valid } from './parsed.ts';
import { plainForm } from './plain-form.ts';

export type BusinessNumberReason = 'digits' | 'length' | 'checksum';

const WEIGHTS = [1, 3, 7, 1, 3, 7, 1, 3, 5];

/** The canonical form is ten digits; hyphens and spaces are ignored. */
export function parseBusinessNumber(text: string): Parsed<string, BusinessNumberReason> {
  const digits = plainForm(text).replace(/[-\s]/g, '');
  if (!/^\d*$/.test(digits)) return invalid('digits');
  if (digits.length !== 10) return invalid('length');
  return checkDigit(digits) === Number(digits[9]) ? valid(digits) : invalid('checksum');
}

/** Ten digits as people write them: 123-45-67891. */
export function spellBusinessNumber(digits: string): string {
  return `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`;
}

function checkDigit(digits: string): number {
  const weighted = WEIGHTS.reduce((sum, weight, position) => sum + weight * Number(digits[position]), 0);
  const carried = Math.floor((Number(digits[8]) * 5) / 10);
  return (10 - ((weighted + carried) % 10)) % 10;
}
