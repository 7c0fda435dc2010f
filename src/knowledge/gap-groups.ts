import { randomUUID } from 'node:crypto';
import type { Db } from '../storage/db.ts';
import type { RankedDocument } from './ranking.ts';
import { createVectorIndex } from './vector-index.ts';

/** How alike two questions have to be to be one: paraphrases lie above, questions about the same thing's others below. */
const ALIKE = 0.28;
/** Groups a question can join; older ones are asked no more. */
const CONSIDERED = 300;
const PHRASES = 12;
/** As many of a document tell how rare its words are. */
const ENOUGH_PHRASES = 60;
const AT_ONCE = 100;
const NEIGHBOURS = 8;

/**
 * Puts questions that have no group to their like, or begins a group. The articles are in the index as well, since
 * which words tell questions apart is known from many. false: more are waiting.
 */
export async function groupGaps(
  db: Db,
  { articles, now }: { articles: readonly RankedDocument[]; now: Date },
): Promise<boolean> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('knowledge.group'))`; // two at once would begin two of one kind
  const waiting = await db.gap.findMany({
    where: { groupId: null },
    orderBy: { at: 'asc' },
    take: AT_ONCE,
    select: { id: true, query: true },
  });
  if (waiting.length === 0) return true;
  const groups = await openGroups(db);
  const index = createVectorIndex([
    ...groups.map(({ phrases }) => phrases),
    ...waiting.map(({ query }) => [query]),
    ...articles.map(({ phrases }) => phrases.slice(0, ENOUGH_PHRASES)),
  ]);
  const groupAt: (string | undefined)[] = groups.map(({ id }) => id);
  for (const [at, { id, query }] of waiting.entries()) {
    const alike = index.nearest(query, NEIGHBOURS).filter(({ score }) => score >= ALIKE);
    const found = alike.map(({ place }) => groupAt[place]).find((group) => group !== undefined);
    const groupId = found ?? (await beginGroup(db, now));
    groupAt[groups.length + at] = groupId;
    await db.gap.updateMany({ where: { id }, data: { groupId } });
  }
  return waiting.length < AT_ONCE;
}

async function openGroups(db: Db): Promise<{ readonly id: string; readonly phrases: readonly string[] }[]> {
  const rows = await db.gapGroup.findMany({
    where: { articles: { none: { state: 'live' } } },
    orderBy: { createdAt: 'desc' },
    take: CONSIDERED,
    select: { id: true, gaps: { select: { query: true }, orderBy: { at: 'desc' }, take: PHRASES } },
  });
  return rows.map(({ id, gaps }) => ({ id, phrases: gaps.map(({ query }) => query) }));
}

async function beginGroup(db: Db, now: Date): Promise<string> {
  const id = randomUUID();
  await db.gapGroup.createMany({ data: [{ id, createdAt: now }] });
  return id;
}
