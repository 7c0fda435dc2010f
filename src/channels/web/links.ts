import { Router } from 'express';
import { z } from 'zod';
import { readBody } from './body.ts';
import { sendProblem } from './problem.ts';
import type { Visits } from './visit.ts';

const Body = z.strictObject({ code: z.string().min(1).max(200) });

/** Links another channel's sender to the signed-in person. While no other channel gives codes out, none is known. */
export function createLinks({ visits }: { visits: Visits }): Router {
  return Router().post('/links', (request, response) => {
    if (!readBody(Body, request, response)) return;
    const signedIn = visits.of(request).sender.kind === 'person';
    sendProblem(request, response, signedIn ? 'LINK_CODE_INVALID' : 'AUTH_REQUIRED');
  });
}
