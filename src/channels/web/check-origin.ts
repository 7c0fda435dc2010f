import type { RequestHandler } from 'express';
import { sendProblem } from './problem.ts';

/** Keeps other sites from writing with the visitor's cookie; a header that a page must set itself proves the page. */
export function createCheckOrigin(publicUrl: string): RequestHandler {
  const ours = new URL(publicUrl).origin;
  return (request, response, next) => {
    const origin = request.get('origin');
    const proved = request.get('authorization') !== undefined || request.get('x-visitor-token') !== undefined;
    const safe = request.method === 'GET' || request.method === 'HEAD';
    if (safe || proved || origin === undefined || origin === ours || hostOf(origin) === request.get('host')) next();
    else sendProblem(request, response, 'ORIGIN_NOT_ALLOWED');
  };
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
