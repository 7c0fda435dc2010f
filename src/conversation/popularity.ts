import type { Db } from '../storage/db.ts';

/** How often each article has answered, by slug, over the transcripts that are kept. */
export async function popularity(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ article: string; times: number }[]>`
    SELECT citation ->> 'article' AS article, count(*)::int AS times
    FROM "Message", jsonb_array_elements(reply -> 'citations') AS citation
    WHERE jsonb_typeof(reply -> 'citations') = 'array' GROUP BY 1`;
  return new Map(rows.map(({ article, times }) => [article, times]));
}
