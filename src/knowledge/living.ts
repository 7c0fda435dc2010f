import type { Db } from '../storage/db.ts';
import type { Article } from './article.ts';
import { documentsOf } from './asks.ts';
import { liveArticles, liveVersion } from './learned.ts';
import type { Knowledge } from './open.ts';
import type { RankedDocument } from './ranking.ts';

/** Knowledge that grows while it is asked. */
export interface LivingKnowledge extends Knowledge {
  /** Begins to take in what went live since it last looked; looks once a second at most. What is known meanwhile is as before. */
  refresh(db: Db, now: Date): Promise<void>;
  /** Has taken in what it began to. */
  settled(): Promise<void>;
  /** What is in the index now. */
  documents(): RankedDocument[];
}

const LOOKS_EVERY_MS = 1_000;

/** The articles of the files, and those that staff have written and approved since; all are opened anew together. */
export function createLivingKnowledge(
  files: Knowledge,
  { open, report }: { open: (articles: readonly Article[]) => Promise<Knowledge>; report: (error: unknown) => void },
): LivingKnowledge {
  let current = files;
  let version = 0;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let taking: Promise<void> | undefined;
  const take = async (db: Db, newest: number): Promise<void> => {
    try {
      current = await open([...files.articles, ...(await liveArticles(db))]);
      version = newest;
    } catch (error) {
      report(error);
    } finally {
      taking = undefined;
    }
  };
  const refresh = async (db: Db, now: Date): Promise<void> => {
    if (Math.abs(now.getTime() - lookedAt) < LOOKS_EVERY_MS) return;
    lookedAt = now.getTime();
    const newest = await liveVersion(db);
    if (newest === version || taking) return;
    taking = take(db, newest);
  };
  return {
    refresh,
    settled: async () => taking,
    documents: () => current.articles.flatMap(documentsOf),
    get articles() {
      return current.articles;
    },
    get ranking() {
      return current.ranking;
    },
    article: (slug) => current.article(slug),
    wish: (text) => current.wish(text),
    get spelling() {
      return current.spelling;
    },
    find: (query) => current.find(query),
    categories: (language) => current.categories(language),
    search: (text, language, most) => current.search(text, language, most),
  };
}
