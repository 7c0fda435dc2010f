import { Router } from 'express';
import { z } from 'zod';
import type { Library } from '../../message/front.ts';
import { languageOf } from './language.ts';
import { sendProblem } from './problem.ts';

const Sort = z.enum(['category', 'popular']).default('category');
const Words = z.string().trim().max(200);

/** The articles, for browsing and searching while typing. */
export function createLibrary(library: Library): Router {
  const router = Router();
  router.get('/articles', async (request, response) => {
    const sort = Sort.safeParse(request.query.sort);
    if (!sort.success) return sendProblem(request, response, 'MALFORMED', { errors: ['sort: category or popular'] });
    response.json({ categories: await library.categories(sort.data, languageOf(request)) });
  });
  router.get('/articles/search', (request, response) => {
    const words = Words.safeParse(request.query.q);
    if (!words.success) return sendProblem(request, response, 'MALFORMED', { errors: ['q: up to 200 characters'] });
    response.json(words.data === '' ? [] : library.search(words.data, languageOf(request)));
  });
  router.get('/articles/:slug', (request, response) => {
    const article = library.article(request.params.slug, languageOf(request));
    if (article) response.json(article);
    else sendProblem(request, response, 'NOT_FOUND');
  });
  return router;
}
