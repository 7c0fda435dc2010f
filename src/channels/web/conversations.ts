import { Router } from 'express';
import { z } from 'zod';
import type { Front } from '../../message/front.ts';
import { readBody } from './body.ts';
import { sendProblem } from './problem.ts';
import { saidText } from './said-text.ts';
import type { Visits } from './visit.ts';

const Vote = z.strictObject({ replyId: z.uuid(), helpful: z.boolean(), comment: saidText(1000).optional() });

/** What was said in one's own conversations, and votes on the answers. */
export function createConversations({ front, visits }: { front: Front; visits: Visits }): Router {
  const router = Router().param('id', (request, response, next, id: string) => {
    if (z.uuid().safeParse(id).success) next();
    else sendProblem(request, response, 'NOT_FOUND');
  });
  router.get('/conversations/:id', async (request, response) => {
    const transcript = await front.transcript(request.params.id, visits.of(request).sender);
    if (transcript) response.json(transcript);
    else sendProblem(request, response, 'NOT_FOUND');
  });
  router.post('/conversations/:id/feedback', async (request, response) => {
    const vote = readBody(Vote, request, response);
    if (!vote) return;
    const { comment, ...rest } = vote;
    const { sender } = visits.of(request);
    const given = { conversationId: request.params.id, ...rest, ...(comment !== undefined && { comment }) };
    if (await front.feedback(given, sender)) response.status(204).end();
    else sendProblem(request, response, 'NOT_FOUND');
  });
  return router;
}
