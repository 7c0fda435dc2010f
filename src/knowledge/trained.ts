import { Worker } from 'node:worker_threads';
import type { Article } from './article.ts';
import { kept } from './kept.ts';
import { type Said, type Trained, train } from './train.ts';

/** What is learnt of articles; learning takes seconds the first time. */
export function trained(articles: readonly Article[], said: Said): Trained {
  return kept('articles', [articles, said], () => train(articles, said));
}

/** The same, with the learning in a thread of its own: only its end gives all of the memory back. */
export function trainedInThread(articles: readonly Article[], said: Said): Promise<Trained> {
  const thread = openThread({ articles, said });
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The thread that learns ended without an answer.')));
  });
}

/** Of the built files, or of the sources while they are worked on. */
function openThread(workerData: { articles: readonly Article[]; said: Said }): Worker {
  if (import.meta.filename.endsWith('.js'))
    return new Worker(new URL('./train-thread.js', import.meta.url), { workerData });
  const source = new URL('./train-thread.ts', import.meta.url).href;
  const start = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${JSON.stringify(source)}, ${JSON.stringify(import.meta.url)}))`;
  return new Worker(start, { eval: true, workerData });
}
