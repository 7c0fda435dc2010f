import type { RequestHandler } from 'express';

export interface TimedRequest {
  readonly method: string;
  /** The route's pattern, never the address itself. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** Reports how long each answer took. */
export function createTimeRequests(onRequest: (request: TimedRequest) => void): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    response.once('finish', () => {
      const route: unknown = request.route?.path;
      onRequest({
        method: request.method,
        route: typeof route === 'string' ? request.baseUrl + route : 'other',
        status: response.statusCode,
        seconds: (performance.now() - started) / 1000,
      });
    });
    next();
  };
}
