import { Router } from 'express';

/** The metrics' text, in Prometheus' format. */
export interface MetricsText {
  readonly contentType: string;
  metrics(): Promise<string>;
}

/** What whoever runs this asks: is the process up, can it work, what has it done. */
export function createHealth({ ready, metrics }: { ready: () => Promise<boolean>; metrics: MetricsText }): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok', name: 'wallet-partner-assistant' });
  });
  router.get('/readyz', async (_request, response) => {
    const isReady = await ready();
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ok' : 'database_unavailable' });
  });
  router.get('/metrics', async (_request, response) => {
    response.set('content-type', metrics.contentType).send(await metrics.metrics());
  });
  return router;
}
