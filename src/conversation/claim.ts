import { createHash, randomUUID } from 'node:crypto';
import type { Incoming, Turn, TurnProblem } from '../message/front.ts';
import type { Language } from '../message/text.ts';
import { no, ok, type Result } from '../result.ts';
import { type Db, Prisma } from '../storage/db.ts';
import { ownersOf } from './owner.ts';

/** A turn of one conversation runs at a time, across processes; a crashed one is free again after this. */
const LEASE_MS = 30_000;
/** How long another turn of the same conversation is waited for. */
const WAIT_MS = 3_000;
const POLL_MS = 100;

/** A conversation that this turn has to itself. */
export interface Claim {
  readonly conversationId: string;
  readonly owner: string;
  readonly deliveryId: string;
  readonly lease: string;
  readonly turn: number;
  readonly state: unknown;
  readonly companyId: string | null;
  readonly language: Language;
  readonly updatedAt: Date;
}

type Claimed = Result<{ claim: Claim } | { answer: Turn }, TurnProblem>;

interface Row {
  seenHash: string | null;
  answer: Turn | null;
  known: boolean;
  id: string | null;
  turn: number | null;
  state: unknown;
  companyId: string | null;
  language: Language | null;
  updatedAt: string | null;
}

/** Takes the delivery and the conversation's lease in one statement, or gives the answer that was stored for it. */
export async function claim(db: Db, incoming: Incoming, clock: () => Date): Promise<Claimed> {
  const bodyHash = createHash('sha256')
    .update(JSON.stringify([incoming.conversationId, incoming.content]))
    .digest('hex');
  const until = clock().getTime() + WAIT_MS;
  const conversationId = incoming.conversationId ?? randomUUID();
  for (;;) {
    const lease = randomUUID();
    const row = await attempt(db, { incoming, conversationId, bodyHash, lease, now: clock() });
    if (row.seenHash !== null && row.seenHash !== bodyHash) return no('reused');
    if (row.answer) return ok({ answer: row.answer });
    if (row.id !== null) return ok({ claim: claimOf(row, { incoming, lease }) });
    if (incoming.conversationId !== undefined && !row.known) return no('not_found');
    if (clock().getTime() >= until) return no('busy');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

interface Attempt {
  readonly incoming: Incoming;
  readonly conversationId: string;
  readonly bodyHash: string;
  readonly lease: string;
  readonly now: Date;
}

async function attempt(db: Db, { incoming, conversationId, bodyHash, lease, now }: Attempt): Promise<Row> {
  const [owner, ...others] = ownersOf(incoming.sender);
  const leaseUntil = new Date(now.getTime() + LEASE_MS);
  const language = incoming.language ?? 'ko';
  const place = incoming.place === undefined ? null : JSON.stringify(incoming.place);
  const leased = Prisma.sql`UPDATE "Conversation" SET lease = ${lease}::uuid, "leaseUntil" = ${leaseUntil}, owner = ${owner},
      place = COALESCE(${place}::jsonb, place)
    WHERE owner = ANY(${[owner, ...others]}) AND (lease IS NULL OR "leaseUntil" < ${now})
      AND NOT EXISTS (SELECT 1 FROM seen WHERE answer IS NOT NULL OR "bodyHash" <> ${bodyHash})`;
  // A delivery that began a conversation and was never answered goes on in it: its process died.
  const taken =
    incoming.conversationId === undefined
      ? Prisma.sql`taken_up AS (${leased} AND id = (SELECT "conversationId" FROM seen) RETURNING *),
        begun AS (INSERT INTO "Conversation" (id, channel, owner, language, place, lease, "leaseUntil", "createdAt", "updatedAt")
          SELECT ${conversationId}::uuid, ${incoming.channel}, ${owner}, ${language}, COALESCE(${place}::jsonb, '{}'), ${lease}::uuid, ${leaseUntil}, ${now}, ${now}
          WHERE NOT EXISTS (SELECT 1 FROM seen) RETURNING *),
        taken AS (SELECT * FROM taken_up UNION ALL SELECT * FROM begun)`
      : Prisma.sql`taken AS (${leased} AND id = ${conversationId}::uuid RETURNING *)`;
  const [row] = await db.$queryRaw<Row[]>`
    WITH seen AS (SELECT * FROM "Delivery" WHERE owner = ${owner} AND id = ${incoming.deliveryId}),
    ${taken},
    kept AS (INSERT INTO "Delivery" (owner, id, "conversationId", "bodyHash", "createdAt")
      SELECT ${owner}, ${incoming.deliveryId}, taken.id, ${bodyHash}, ${now} FROM taken ON CONFLICT DO NOTHING RETURNING id)
    SELECT seen."bodyHash" AS "seenHash", seen.answer,
      EXISTS (SELECT 1 FROM "Conversation" WHERE id = ${conversationId}::uuid AND owner = ANY(${[owner, ...others]})) AS known,
      taken.id, taken.turn, taken.state, taken."companyId", taken.language, taken."updatedAt"
    FROM (SELECT 1) AS one LEFT JOIN seen ON true LEFT JOIN taken ON true`;
  if (!row) throw new Error('the claim gave no row');
  return row;
}

function claimOf(row: Row, { incoming, lease }: { incoming: Incoming; lease: string }): Claim {
  const [owner] = ownersOf(incoming.sender);
  return {
    conversationId: row.id ?? '',
    owner,
    deliveryId: incoming.deliveryId,
    lease,
    turn: row.turn ?? 0,
    state: row.state,
    companyId: row.companyId,
    language: row.language ?? 'ko',
    updatedAt: new Date(row.updatedAt ?? 0),
  };
}

/** Gives a claim back after a turn that failed, so that the same delivery can run again. */
export async function dropClaim(db: Db, { conversationId, lease, owner, deliveryId }: Claim): Promise<void> {
  await db.$executeRaw`
    WITH freed AS (UPDATE "Conversation" SET lease = NULL, "leaseUntil" = NULL
      WHERE id = ${conversationId}::uuid AND lease = ${lease}::uuid RETURNING id)
    DELETE FROM "Delivery" WHERE owner = ${owner} AND id = ${deliveryId} AND answer IS NULL`;
}
