import { Router } from 'express';
import { z } from 'zod';
import type { Language } from '../../message/text.ts';
import type { Sessions } from './authenticate.ts';
import { readBody } from './body.ts';
import { languageOf } from './language.ts';
import { sendProblem } from './problem.ts';

interface DemoMembership {
  readonly company: string;
  readonly role: string;
  readonly roleLabel: string;
}

/** Someone the persona picker offers. */
export interface Persona {
  readonly email: string;
  readonly name: string;
  readonly memberships: readonly DemoMembership[];
  readonly staff: boolean;
  /** Has a pending invitation. */
  readonly invited: boolean;
}

/** The people one can be in demo mode. */
export interface DemoPeople {
  personas(language: Language): Promise<readonly Persona[]>;
  /** undefined: nobody of the demo has this e-mail. */
  signIn(
    email: string,
    language: Language,
  ): Promise<{ personId: string; email: string; name: string; memberships: readonly DemoMembership[] } | undefined>;
}

const Body = z.strictObject({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254)
    .regex(/^[^\s@]+@[^\s@]+$/),
});

/** The persona picker; mounted in demo mode only. */
export function createDemo({ people, sessions }: { people: DemoPeople; sessions: Sessions }): Router {
  const router = Router();
  router.get('/demo/personas', async (request, response) => {
    response.json(await people.personas(languageOf(request)));
  });
  router.post('/demo/sessions', async (request, response) => {
    const body = readBody(Body, request, response);
    if (!body) return;
    const person = await people.signIn(body.email, languageOf(request));
    if (!person) return sendProblem(request, response, 'NOT_FOUND');
    const { personId, name, email, memberships } = person;
    const token = await sessions.sign(personId);
    response.status(201).json({ token, user: { name, email }, memberships });
  });
  return router;
}
