import type { Text } from '../../message/text.ts';
import { anyOf } from '../formats/listed.ts';
import { labelOf } from '../labels.ts';
import type { RefusalDetails } from './details.ts';

/** Whom to ask instead, with a space before it: their role and, where the portal knows them, their names. */
export function whoCan({ roles = [], holders = [] }: RefusalDetails): Text {
  if (roles.length === 0) return { ko: '', en: '' };
  const { ko, en } = anyOf(roles.map((role) => labelOf(role) ?? { ko: role, en: role }));
  const article = /^[aeiou]/.test(en) ? 'an ' : 'a ';
  const named = holders.length > 0;
  return {
    ko: ` ${ko}에게 요청해 주세요${named ? `(${holders.map((name) => `${name} 님`).join(', ')})` : ''}.`,
    en: ` Please ask ${roles.includes('support') ? '' : article}${en}${named ? ` (${holders.join(', ')})` : ''}.`,
  };
}

/** An invitation that someone else may take back or send again. */
export function notTheirs(details: RefusalDetails): Text {
  const { ko, en } = whoCan(details);
  return {
    ko: `이 초대는 취소하거나 다시 보낼 수 없어요.${ko}`,
    en: `You can neither cancel this invitation nor send it again.${en}`,
  };
}
