import { join } from 'node:path';
import { Router, static as serveFolder } from 'express';

const FONTS_CSS = 'pretendardvariable-dynamic-subset.css';
const FONTS_FOLDER = 'woff2-dynamic-subset';

/** The page's own files, which change with each release, and its font, which does not. */
export function createPages({ page, fonts }: { page: string; fonts: string }): Router {
  const router = Router();
  const unchanging = { index: false, redirect: false, immutable: true, maxAge: '1y' } as const;
  const checkedEachTime = { index: false, redirect: false, setHeaders: noCache } as const;
  router.use(`/assets/pretendard/${FONTS_FOLDER}`, serveFolder(join(fonts, FONTS_FOLDER), unchanging));
  router.get(`/assets/pretendard/${FONTS_CSS}`, (_request, response) => {
    response.sendFile(FONTS_CSS, { root: fonts, immutable: true, maxAge: '1y' });
  });
  router.use('/assets', serveFolder(page, checkedEachTime));
  router.get('/', (_request, response) => response.sendFile('index.html', { root: page, headers: NO_CACHE }));
  router.get('/invitations', (_request, response) => {
    response.sendFile('invitations.html', { root: page, headers: NO_CACHE });
  });
  router.get('/console', (_request, response) => response.sendFile('console.html', { root: page, headers: NO_CACHE }));
  router.get('/link', (_request, response) => response.sendFile('link.html', { root: page, headers: NO_CACHE }));
  return router;
}

const NO_CACHE = { 'cache-control': 'no-cache' };

function noCache(response: { setHeader(name: string, value: string): void }): void {
  response.setHeader('cache-control', NO_CACHE['cache-control']);
}
