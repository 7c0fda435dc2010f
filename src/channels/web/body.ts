import { json, type Request, type RequestHandler, type Response } from 'express';
import type { z } from 'zod';
import { sendProblem } from './problem.ts';

const BODY_LIMIT_BYTES = 16 * 1024;

/** Reads JSON bodies, and refuses every other kind. */
export function createReadJson(): RequestHandler[] {
  const refuseOthers: RequestHandler = (request, response, next) => {
    // `is` answers null when there is no body, and false when it is of another kind
    if (request.is('application/json') === false) sendProblem(request, response, 'UNSUPPORTED_MEDIA_TYPE');
    else next();
  };
  return [refuseOthers, json({ limit: BODY_LIMIT_BYTES, inflate: false })];
}

/** The body in a schema's shape; undefined when it was not and has been answered so. */
export function readBody<T>(schema: z.ZodType<T>, request: Request, response: Response): T | undefined {
  const parsed = schema.safeParse(request.body);
  if (parsed.success) return parsed.data;
  const tooLong = parsed.error.issues.some(({ code, path }) => code === 'too_big' && path[0] === 'text');
  const errors = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
  sendProblem(request, response, tooLong ? 'TEXT_TOO_LONG' : 'MALFORMED', { errors });
  return undefined;
}
