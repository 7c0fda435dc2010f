import type { ArticleSummary } from '../message/front.ts';
import type { Language } from '../message/text.ts';
import { summary } from './answer.ts';
import type { Article } from './article.ts';

/** One branch: `count` includes the branches below it, `articles` are only its own. */
export interface Category {
  readonly path: readonly string[];
  readonly count: number;
  readonly articles: readonly ArticleSummary[];
}

/** As the portal's menus are ordered; other categories follow by name. */
const ORDER = ['시작하기', '정보 관리', '이용기관 관리', '계약 관리', '사용량 조회', '리포트', '정산 관리'];

/** All branches, each directly after the one it belongs to. */
export function categories(articles: readonly Article[], language: Language): Category[] {
  const paths = new Map<string, Article>();
  for (const article of articles) {
    article.category.ko.forEach((_, depth, path) => {
      const key = path.slice(0, depth + 1).join(' > ');
      if (!paths.has(key)) paths.set(key, article);
    });
  }
  const keys = [...paths.keys()].sort((one, other) => place(one) - place(other) || one.localeCompare(other, 'ko'));
  return keys.map((key) => {
    const within = articles.filter((article) => `${article.category.ko.join(' > ')} > `.startsWith(`${key} > `));
    const own = within.filter((article) => article.category.ko.join(' > ') === key);
    const path = paths.get(key)?.category[language].slice(0, key.split(' > ').length) ?? [];
    return { path, count: within.length, articles: own.map((article) => summary(article, language)) };
  });
}

function place(key: string): number {
  const found = ORDER.indexOf(key.split(' > ')[0] ?? '');
  return found < 0 ? ORDER.length : found;
}
