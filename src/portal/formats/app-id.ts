import { invalid, type Parsed, valid } from './parsed.ts';
import { plainForm } from './plain-form.ts';

export type AppIdReason = 'digits' | 'length';

/** The number of a Kakao Developers app: four to ten digits. */
export function parseAppId(text: string): Parsed<string, AppIdReason> {
  const digits = plainForm(text);
  if (!/^\d*$/.test(digits)) return invalid('digits');
  return digits.length >= 4 && digits.length <= 10 ? valid(digits) : invalid('length');
}
