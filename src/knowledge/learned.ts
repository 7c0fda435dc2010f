import { z } from 'zod';
import type { ArticleCard } from '../message/staff.ts';
import { same } from '../message/text.ts';
import type { Db } from '../storage/db.ts';
import type { Article } from './article.ts';
import { contentOf } from './gap-list.ts';

interface Writer {
  readonly personId: string;
  readonly name: string;
}

/** What came of writing or deciding. */
export type Learned =
  | { readonly done: true; readonly id: string }
  | { readonly done: false; readonly why: 'not_found' | 'state' | 'text_missing' | 'own' };

const CATEGORY = { ko: ['상담에서 답한 질문'], en: ['Answered by support'] };
const Words = z.object({ ko: z.string(), en: z.string() });

/** A draft from a group of questions: as it is asked, answered as staff say now or said before. One at a time. */
export async function draftArticle(
  db: Db,
  { gap, answer, writer, now }: { gap: string; answer: string | undefined; writer: Writer; now: Date },
): Promise<Learned> {
  const groups = await db.$queryRaw<unknown[]>`SELECT 1 FROM "GapGroup" WHERE id::text = ${gap} FOR UPDATE`;
  if (groups.length === 0) return { done: false, why: 'not_found' };
  const standing = await db.learnedArticle.count({ where: { groupId: gap, state: { in: ['draft', 'live'] } } });
  if (standing > 0) return { done: false, why: 'state' };
  const { question, phrasings, answers } = await contentOf(db, gap, () => undefined);
  const words = answer?.trim() || answers[0];
  if (!words) return { done: false, why: 'text_missing' };
  const { id } = await db.learnedArticle.create({
    data: {
      groupId: gap,
      title: { ...same(question) },
      phrasings,
      answer: { ...same(words) },
      writtenBy: writer.personId,
      writtenName: writer.name,
      createdAt: now,
    },
    select: { id: true },
  });
  return { done: true, id };
}

/** Goes live, or never: as somebody else of staff decides than who wrote it. */
export async function decideArticle(
  db: Db,
  { article, decision, by, now }: { article: string; decision: 'live' | 'rejected'; by: string; now: Date },
): Promise<Learned> {
  const [row] = await db.$queryRaw<{ id: string; state: string; writtenBy: string }[]>`
    SELECT id, state, "writtenBy" FROM "LearnedArticle" WHERE id::text = ${article} FOR UPDATE`;
  if (!row) return { done: false, why: 'not_found' };
  if (row.state !== 'draft') return { done: false, why: 'state' };
  if (decision === 'live' && row.writtenBy === by) return { done: false, why: 'own' };
  await db.learnedArticle.update({
    where: { id: row.id },
    data: { state: decision, decidedBy: by, decidedAt: now, version: { increment: 1 } },
    select: { id: true },
  });
  if (decision === 'live') {
    await db.knowledgeVersion.upsert({
      where: { id: 1 },
      create: { version: 1 },
      update: { version: { increment: 1 } },
    });
  }
  return { done: true, id: row.id };
}

export async function articleCard(db: Db, id: string): Promise<ArticleCard | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined;
  const row = await db.learnedArticle.findUnique({ where: { id } });
  if (!row) return undefined;
  const { version, state, phrasings, writtenBy, writtenName } = row;
  return {
    kind: 'article',
    id,
    version,
    state,
    title: Words.parse(row.title),
    phrasings,
    answer: Words.parse(row.answer),
    writtenBy: { personId: writtenBy, name: writtenName },
  };
}

/** What every process has to have in its index, and of which version that is. */
export async function liveArticles(db: Db): Promise<Article[]> {
  const rows = await db.learnedArticle.findMany({ where: { state: 'live' }, orderBy: { number: 'asc' } });
  return rows.map(({ number, title, phrasings, answer, decidedAt, createdAt }) => ({
    slug: `answered-${number}`,
    title: Words.parse(title),
    category: CATEGORY,
    audience: ['everyone'],
    sources: [],
    reviewedOn: seoulDay(decidedAt ?? createdAt),
    flows: [],
    related: [],
    asks: { ko: phrasings, en: phrasings },
    unknown: [],
    notes: {},
    body: Words.parse(answer),
  }));
}

export async function liveVersion(db: Db): Promise<number> {
  return (await db.knowledgeVersion.findUnique({ where: { id: 1 } }))?.version ?? 0;
}

const SEOUL_AHEAD_MS = 9 * 3_600_000;

function seoulDay(at: Date): string {
  return new Date(at.getTime() + SEOUL_AHEAD_MS).toISOString().slice(0, 10);
}
