import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Front, TurnProblem } from '../../message/front.ts';
import { TURN_PROBLEMS } from '../turn-problem.ts';
import { readBody } from './body.ts';
import { languageOf } from './language.ts';
import { writeProblem } from './problem.ts';
import { saidText } from './said-text.ts';
import type { Visits } from './visit.ts';
import { setVisitorCookie } from './visitor.ts';
import type { WordsOnTheWay } from './words.ts';

const MAX_TEXT_LENGTH = 2000;

const Message = z
  .strictObject({
    conversationId: z.uuid().optional(),
    messageId: z.string().regex(/^[\w-]{1,100}$/, { error: 'must be 1 to 100 of A-Z a-z 0-9 _ -' }),
    text: saidText(MAX_TEXT_LENGTH).optional(),
    choice: z
      .string()
      .regex(/^[\x21-\x7e]{1,200}$/, { error: 'must be the value of an offered choice' })
      .optional(),
  })
  .transform(({ conversationId, messageId, text, choice }, check) => {
    const delivery = { deliveryId: messageId, ...(conversationId !== undefined && { conversationId }) };
    if (text !== undefined && choice === undefined) return { ...delivery, content: { text } };
    if (choice !== undefined && text === undefined) return { ...delivery, content: { choice } };
    check.addIssue({ code: 'custom', message: 'needs either text or choice' });
    return z.NEVER;
  });

export interface MessagesOptions {
  readonly front: Front;
  readonly visits: Visits;
  readonly secure: boolean;
  readonly words: WordsOnTheWay;
}

/** One message in, one turn out; what it says on the way goes to the conversation's open streams. */
export function createMessages({ front, visits, secure, words }: MessagesOptions): Router {
  return Router().post('/messages', async (request, response) => {
    const message = readBody(Message, request, response);
    if (!message) return;
    const { sender, newVisitorToken: visitorToken } = visits.of(request);
    const { conversationId, deliveryId: messageId } = message;
    const onWords = (text: string): void => {
      if (conversationId !== undefined) words.tell({ sender, conversationId }, { messageId, text });
    };
    const turn = await front.takeTurn({ ...message, channel: 'web', sender, language: languageOf(request), onWords });
    if (!turn.ok) return sendTurnProblem(request, response, turn.refusal);
    if (visitorToken === undefined) return response.json(turn.value);
    setVisitorCookie(response, visitorToken, secure);
    return response.json({ ...turn.value, visitorToken });
  });
}

function sendTurnProblem(request: Request, response: Response, problem: TurnProblem): void {
  const { detail, ...row } = TURN_PROBLEMS[problem];
  if (problem === 'busy') response.set('retry-after', '1');
  writeProblem(response, { ...row, detail: detail[languageOf(request)] });
}
