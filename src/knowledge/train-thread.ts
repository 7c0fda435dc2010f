import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from './article.ts';
import { trained } from './trained.ts';

const { articles, requests } = workerData as { articles: readonly Article[]; requests: readonly string[] };
parentPort?.postMessage(trained(articles, requests));
