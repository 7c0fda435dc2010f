import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Language, Text } from '../../message/text.ts';
import type { Result } from '../../result.ts';
import { readBody } from './body.ts';
import { languageOf } from './language.ts';
import { sendProblem, writeProblem } from './problem.ts';
import type { Visits } from './visit.ts';

/** Where an invitation leads. */
export interface Invited {
  readonly company: string;
  readonly role: string;
  readonly roleLabel: string;
}

export interface JoiningRefusal {
  readonly code: string;
  readonly words: Text;
}

type Decide = (personId: string, token: string, language: Language) => Promise<Result<Invited, JoiningRefusal>>;

/** What a holder of an invitation's token may do. */
export interface Joining {
  /** The e-mail is masked; undefined: no such invitation. */
  preview(token: string, language: Language): Promise<(Invited & { readonly email: string }) | undefined>;
  readonly accept: Decide;
  readonly decline: Decide;
}

const Body = z.strictObject({ token: z.string().regex(/^[\w-]{1,200}$/, { error: 'must be an invitation’s token' }) });
const CONFLICT = 409;
const STATUS_BY_CODE: Record<string, number> = { INVITE_TOKEN_INVALID: 404, INVITE_EMAIL_MISMATCH: 403 };

/** Reading, accepting and declining an invitation. */
export function createInvitations({ joining, visits }: { joining: Joining; visits: Visits }): Router {
  const router = Router();
  router.post('/invitations/preview', async (request, response) => {
    const body = readBody(Body, request, response);
    if (!body) return;
    const invited = await joining.preview(body.token, languageOf(request));
    if (invited) response.json(invited);
    else sendProblem(request, response, 'NOT_FOUND');
  });
  const answer = (decide: Decide) => async (request: Request, response: Response) => {
    const body = readBody(Body, request, response);
    if (!body) return;
    const { sender } = visits.of(request);
    if (sender.kind !== 'person') return sendProblem(request, response, 'AUTH_REQUIRED');
    const language = languageOf(request);
    const joined = await decide(sender.personId, body.token, language);
    if (joined.ok) response.json(joined.value);
    else refuse(response, joined.refusal, language);
  };
  router.post('/invitations/accept', answer(joining.accept));
  router.post('/invitations/decline', answer(joining.decline));
  return router;
}

function refuse(response: Response, { code, words }: JoiningRefusal, language: Language): void {
  writeProblem(response, { status: STATUS_BY_CODE[code] ?? CONFLICT, code, detail: words[language] });
}
