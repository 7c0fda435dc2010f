import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { type ProblemCode, sendProblem } from './problem.ts';

const TRY_AGAIN_SECONDS = 5;

/** The last handler: what the framework refused is the sender's mistake; the rest is ours, or the database is away. */
export function createHandleError(options: {
  ready: () => Promise<boolean>;
  log: Pick<Logger, 'error'>;
}): ErrorRequestHandler {
  return async (error: unknown, request, response, _next) => {
    const mistake = codeOfMistake(error);
    if (response.headersSent) {
      response.destroy();
    } else if (mistake) {
      sendProblem(request, response, mistake);
    } else if (await options.ready()) {
      options.log.error({ err: error, path: request.path }, 'a request failed: this is a fault of the server');
      sendProblem(request, response, 'INTERNAL');
    } else {
      options.log.error({ err: error }, 'the database does not answer: look at it, requests are refused meanwhile');
      sendProblem(request, response, 'UPSTREAM_UNAVAILABLE', { retryAfterSeconds: TRY_AGAIN_SECONDS });
    }
  };
}

/** Only errors made by the framework for the sender carry `expose`. */
function codeOfMistake(error: unknown): ProblemCode | undefined {
  if (error instanceof URIError) return 'MALFORMED';
  if (!(error instanceof Error && 'expose' in error && error.expose === true && 'status' in error)) return undefined;
  if (error.status === 404) return 'NOT_FOUND';
  if (error.status === 413) return 'TOO_LARGE';
  return error.status === 415 ? 'UNSUPPORTED_MEDIA_TYPE' : 'MALFORMED';
}
