import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Article } from './article.ts';
import { kept } from './kept.ts';
import { type Trained, train } from './train.ts';

/** What is learnt of articles; learning takes seconds the first time. */
export function trained(articles: readonly Article[], requests: readonly string[]): Trained {
  return kept('articles', [articles, requests], () => train(articles, requests));
}

/** The same, with the learning in a thread of its own: only its end gives all of the memory back. */
export function trainedInThread(articles: readonly Article[], requests: readonly string[]): Promise<Trained> {
  const file = import.meta.filename;
  const thread = new Worker(new URL(`./train-thread${extname(file)}`, import.meta.url), {
    workerData: { articles, requests },
    execArgv: file.endsWith('.ts') ? ['--import', 'tsx'] : [],
  });
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The thread that learns ended without an answer.')));
  });
}
