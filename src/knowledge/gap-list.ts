import type { GapCard } from '../message/staff.ts';
import type { Text } from '../message/text.ts';
import type { Db } from '../storage/db.ts';

const LISTED = 10;
const PHRASES = 12;

interface Row {
  readonly id: string;
  readonly asked: number;
  readonly unhelpful: number;
}

/** Groups of questions without an article, the most asked first. A vote against an answer counts as a question. */
export async function topGaps(db: Db, titleOf: (slug: string) => Text | undefined): Promise<GapCard[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT g.id, count(*)::int AS asked, (count(*) FILTER (WHERE p.source = 'unhelpful'))::int AS unhelpful
    FROM "GapGroup" g JOIN "Gap" p ON p."groupId" = g.id
    WHERE NOT EXISTS (SELECT 1 FROM "LearnedArticle" a WHERE a."groupId" = g.id AND a.state IN ('draft', 'live'))
    GROUP BY g.id ORDER BY asked DESC, max(p.at) DESC LIMIT ${LISTED}`;
  const cards = [];
  for (const row of rows) cards.push({ ...row, ...(await contentOf(db, row.id, titleOf)) });
  return cards;
}

/** A group as its questions and answers tell it. */
export async function contentOf(db: Db, groupId: string, titleOf: (slug: string) => Text | undefined) {
  const gaps = await db.gap.findMany({
    where: { groupId },
    orderBy: { at: 'desc' },
    select: { query: true, answer: true, nearest: true },
  });
  const phrasings = mostFirst(gaps.map(({ query }) => query));
  const nearest = mostFirst(gaps.flatMap((gap) => gap.nearest)).flatMap((slug) => titleOf(slug) ?? []);
  return {
    question: phrasings[0] ?? '',
    phrasings: phrasings.slice(0, PHRASES),
    answers: [...new Set(gaps.flatMap(({ answer }) => answer ?? []))],
    nearest: nearest.slice(0, 3),
  };
}

/** Each once, the most frequent first, and of as frequent ones the newest. */
function mostFirst(words: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times].toSorted(([, one], [, other]) => other - one).map(([word]) => word);
}
