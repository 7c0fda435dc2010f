import { Router } from 'express';
import { z } from 'zod';
import type { Front } from '../../message/front.ts';
import { languageOf } from './language.ts';
import { sendProblem } from './problem.ts';
import type { Visits } from './visit.ts';

const ConversationId = z.uuid().optional();

/** Who is asking, and what is going on for them in the portal. */
export function createMe({ front, visits, demo }: { front: Front; visits: Visits; demo: boolean }): Router {
  const router = Router();
  router.get('/me', async (request, response) => {
    const greeting = await front.greeting(visits.of(request).sender, languageOf(request));
    response.json({ ...greeting, demo });
  });
  router.get('/panel', async (request, response) => {
    const conversation = ConversationId.safeParse(request.query.conversation || undefined);
    if (!conversation.success) return sendProblem(request, response, 'NOT_FOUND');
    response.json(await front.panel(visits.of(request).sender, conversation.data, languageOf(request)));
  });
  return router;
}
