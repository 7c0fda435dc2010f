import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Front } from '../../message/front.ts';
import type { StaffProblem, StaffProblemCode, StaffWord } from '../../message/staff.ts';
import type { Result } from '../../result.ts';
import { readBody } from './body.ts';
import { languageOf } from './language.ts';
import { sendProblem, writeProblem } from './problem.ts';
import { saidText } from './said-text.ts';
import type { Visits } from './visit.ts';

const STATUS: Readonly<Record<StaffProblemCode, number>> = {
  not_staff: 403,
  not_found: 404,
  taken: 409,
  state: 409,
  text_missing: 400,
  own: 409,
  refused: 409,
  reused: 409,
};

const said = {
  wordId: z.string().regex(/^[\w-]{1,100}$/, { error: 'must be 1 to 100 of A-Z a-z 0-9 _ -' }),
  text: saidText(2000).optional(),
};
const id = z.string().max(100);

const Word = z.discriminatedUnion('verb', [
  z.strictObject({
    ...said,
    verb: z.enum(['claim', 'reply', 'note', 'hold', 'resume', 'solve', 'close', 'hand_back', 'reopen']),
    ticket: id,
  }),
  z.strictObject({ ...said, verb: z.enum(['approve_organization', 'reject_organization']), organization: id }),
  z.strictObject({ ...said, verb: z.literal('draft_article'), gap: id }),
  z.strictObject({ ...said, verb: z.enum(['approve_article', 'reject_article']), article: id }),
]);

/** The console's contract: what waits for staff, and what they say. Who is staff, the front decides. */
export function createStaff({ front, visits }: { front: Front; visits: Visits }): Router {
  const router = Router();
  const asPerson = (work: (staff: string, request: Request, response: Response) => Promise<unknown>) => {
    return async (request: Request, response: Response): Promise<void> => {
      const { sender } = visits.of(request);
      if (sender.kind !== 'person') return sendProblem(request, response, 'AUTH_REQUIRED');
      await work(sender.personId, request, response);
    };
  };
  const answer = (request: Request, response: Response, result: Result<unknown, StaffProblem>): void => {
    if (result.ok) response.json(result.value);
    else sendStaffProblem(request, response, result.refusal);
  };
  router.get(
    '/staff/tickets',
    asPerson(async (staff, request, response) => answer(request, response, await front.openTickets(staff))),
  );
  router.get(
    '/staff/tickets/:code',
    asPerson(async (staff, request, response) => {
      answer(request, response, await front.ticketNews(staff, String(request.params.code)));
    }),
  );
  router.get(
    '/staff/gaps',
    asPerson(async (staff, request, response) => answer(request, response, await front.gaps(staff))),
  );
  router.post(
    '/staff/words',
    asPerson(async (staff, request, response) => {
      const word = readBody(Word, request, response);
      if (!word) return;
      const { wordId: deliveryId, text, ...deed } = word;
      const spoken = { deliveryId, channel: 'web', staff, ...deed, ...(text === undefined ? {} : { text }) };
      return answer(request, response, await front.takeStaffWord(spoken as StaffWord)); // each member of the schema is one of the word
    }),
  );
  return router;
}

function sendStaffProblem(request: Request, response: Response, { code, words }: StaffProblem): void {
  const detail = words[languageOf(request)];
  writeProblem(response, { status: STATUS[code], code: code.toUpperCase(), detail });
}
