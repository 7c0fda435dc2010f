import { invalid, type Parsed, valid } from './parsed.ts';

export type ChannelUrlReason = 'searchId' | 'host' | 'form';

const CHANNEL = /^(?:(?:https?:\/\/)?pf\.kakao\.com\/)?(_[A-Za-z0-9]{2,30})\/?$/i;
const SEARCH_ID = /^(?:(?:https?:\/\/)?pf\.kakao\.com\/)?@/i;
const CHANNEL_HOST = /^(?:https?:\/\/)?pf\.kakao\.com(?:\/|$)/i;

/** The canonical form is https://pf.kakao.com/_id; @… is the search id, which is not the address. */
export function parseChannelUrl(text: string): Parsed<string, ChannelUrlReason> {
  const typed = text.trim();
  const id = CHANNEL.exec(typed)?.[1];
  if (id !== undefined) return valid(`https://pf.kakao.com/${id}`);
  if (SEARCH_ID.test(typed)) return invalid('searchId');
  return /[/:.]/.test(typed) && !CHANNEL_HOST.test(typed) ? invalid('host') : invalid('form');
}
