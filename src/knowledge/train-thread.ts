import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from './article.ts';
import type { Said } from './train.ts';
import { trained } from './trained.ts';

const { articles, said } = workerData as { articles: readonly Article[]; said: Said };
parentPort?.postMessage(trained(articles, said));
