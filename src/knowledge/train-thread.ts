import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from './article.ts';
import { trained } from './trained.ts';
import type { Requests } from './wish.ts';

const { articles, requests } = workerData as { articles: readonly Article[]; requests: Requests };
parentPort?.postMessage(trained(articles, requests));
