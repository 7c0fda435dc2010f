import type { Text } from '../../message/text.ts';
import { labelOf } from '../labels.ts';
import type { RefusalDetails } from './details.ts';

/** Whom to ask instead, with a space before it: their role and, where the portal knows them, their names. */
export function whoCan({ roles = [], holders = [] }: RefusalDetails): Text {
  if (roles.length === 0) return { ko: '', en: '' };
  const labels = roles.map((role) => labelOf(role) ?? { ko: role, en: role });
  const ko = labels.map((label) => label.ko).join(' 또는 ');
  const en = labels.map((label) => label.en).join(' or ');
  const named = holders.length > 0;
  return {
    ko: ` ${ko}에게 요청해 주세요${named ? `(${holders.map((name) => `${name} 님`).join(', ')})` : ''}.`,
    en: ` Please ask ${roles.includes('support') ? '' : 'a '}${en}${named ? ` (${holders.join(', ')})` : ''}.`,
  };
}
