import { Router } from 'express';
import { z } from 'zod';
import { readBody } from './body.ts';
import { sendProblem } from './problem.ts';
import type { Visits } from './visit.ts';

/** Proving on the web who a sender on another channel is. */
export interface Linking {
  /** Whom a code links, for the person to read before they do; undefined: unknown, used or too old. */
  requestOf(code: string): Promise<{ readonly label: string } | undefined>;
  /** Links the code's sender to this person, once. */
  use(code: string, personId: string): Promise<{ readonly label: string } | undefined>;
}

const Body = z.strictObject({ code: z.string().min(1).max(200) });

/** Links another channel's sender to the signed-in person, who has read whom. */
export function createLinks({ linking, visits }: { linking: Linking; visits: Visits }): Router {
  const router = Router();
  router.post('/links/preview', async (request, response) => {
    const body = readBody(Body, request, response);
    if (!body) return;
    const found = await linking.requestOf(body.code);
    if (found) response.json({ label: found.label });
    else sendProblem(request, response, 'LINK_CODE_INVALID');
  });
  router.post('/links', async (request, response) => {
    const body = readBody(Body, request, response);
    if (!body) return;
    const { sender } = visits.of(request);
    if (sender.kind !== 'person') return sendProblem(request, response, 'AUTH_REQUIRED');
    const linked = await linking.use(body.code, sender.personId);
    if (linked) response.json({ label: linked.label });
    else sendProblem(request, response, 'LINK_CODE_INVALID');
  });
  return router;
}
