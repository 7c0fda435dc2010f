import type { Request, RequestHandler } from 'express';
import type { Sender } from '../../message/front.ts';
import type { Sessions } from './authenticate.ts';
import { sendProblem } from './problem.ts';
import { hashVisitorToken, makeVisitorToken, readVisitorToken } from './visitor.ts';

/** Who a request comes from, proved. */
export interface Visit {
  readonly sender: Sender;
  /** The secret of a visitor who came without one; only an answer to a message hands it out. */
  readonly newVisitorToken?: string;
}

export interface Visits {
  /** Finds out who is asking; a bad or expired session is answered 401. */
  readonly identify: RequestHandler;
  of(request: Request): Visit;
}

export function createVisits(sessions: Sessions): Visits {
  const visits = new WeakMap<Request, Visit>();
  const identify: RequestHandler = async (request, response, next) => {
    const authorization = request.get('authorization');
    if (authorization === undefined) {
      visits.set(request, anonymousVisit(request));
      return next();
    }
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '';
    const person = await sessions.personOf(token);
    if (!person.ok) return sendProblem(request, response, person.refusal);
    visits.set(request, { sender: personSender(person.value, readVisitorToken(request)) });
    next();
  };
  const of = (request: Request): Visit => {
    const visit = visits.get(request);
    if (!visit) throw new Error('A route asks who its visitor is before `identify` ran.');
    return visit;
  };
  return { identify, of };
}

/** One word for a sender, to count by. */
export function senderKey(sender: Sender): string {
  return sender.kind === 'person' ? `person:${sender.personId}` : `visitor:${sender.visitor}`;
}

function anonymousVisit(request: Request): Visit {
  const known = readVisitorToken(request);
  if (known !== undefined) return { sender: { kind: 'visitor', visitor: hashVisitorToken(known) } };
  const newVisitorToken = makeVisitorToken();
  return { sender: { kind: 'visitor', visitor: hashVisitorToken(newVisitorToken) }, newVisitorToken };
}

/** Signing in takes over what was said before as a visitor. */
function personSender(personId: string, visitorToken: string | undefined): Sender {
  return { kind: 'person', personId, ...(visitorToken !== undefined && { visitor: hashVisitorToken(visitorToken) }) };
}
