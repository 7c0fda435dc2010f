import type { Turn } from '../../../message/front.ts';
import type { Language } from '../../../message/text.ts';
import { WORDS } from './words.ts';

const SIGNS_IN = /로그인|\bsign(?:ed)?[ -]in\b/i;

/** Nobody signs in to Slack: the sentences that ask for it are left out. */
export function withoutSignIn(text: string): string {
  return text
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !SIGNS_IN.test(sentence))
    .join(' ');
}

/** A turn that asks to sign in asks to link the account instead; what articles say of signing in stands. */
export function askToLink(turn: Turn, language: Language): Turn {
  const replies = turn.replies.map((reply) => {
    if (reply.kind === 'answer' || !SIGNS_IN.test(reply.text)) return reply;
    return { ...reply, text: `${WORDS.linkFirst[language]} ${withoutSignIn(reply.text)}`.trim() };
  });
  return { ...turn, replies };
}
