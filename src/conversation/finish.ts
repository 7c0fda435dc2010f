import { randomBytes, randomUUID } from 'node:crypto';
import type { Turn } from '../message/front.ts';
import type { Reply } from '../message/reply.ts';
import type { Language } from '../message/text.ts';
import { maskText } from '../portal/formats/masking.ts';
import { type Db, Prisma } from '../storage/db.ts';
import type { Command } from '../understanding/command.ts';
import type { Claim } from './claim.ts';
import type { DraftReply, Scene } from './scene.ts';
import { parseState } from './state.ts';
import { turnStateOf } from './turn-state.ts';

/** A choice as it is kept: opaque to everyone but its own conversation and person. */
interface KeptChoice {
  readonly token: string;
  readonly label: string;
  readonly command: Command;
}

/** The replies in the person's language, their choices as tokens. */
export function worded(drafts: readonly DraftReply[], language: Language): { replies: Reply[]; choices: KeptChoice[] } {
  const choices: KeptChoice[] = [];
  const replies = drafts.map(
    ({ kind, text, notKnown, example, progress, citations, table, choices: offered }): Reply => {
      const tokens = (offered ?? []).map(({ label, role, command }) => {
        const token = randomBytes(18).toString('base64url');
        choices.push({ token, label: label[language], command });
        return { label: label[language], choice: token, role };
      });
      return {
        id: randomUUID(),
        kind,
        text: text[language],
        ...(notKnown ? { notKnown: notKnown[language] } : {}),
        ...(example === undefined ? {} : { example }),
        ...(progress ? { progress: { ...progress, label: progress.label[language] } } : {}),
        ...(tokens.length > 0 ? { choices: tokens } : {}),
        ...(citations ? { citations } : {}),
        ...(table ? { table: table[language] } : {}),
      };
    },
  );
  return { replies, choices };
}

/** Ends the turn: state, transcript, choices and the stored answer in one statement, if the lease is still ours. */
export async function finish(db: Db, { claim, scene }: { claim: Claim; scene: Scene }): Promise<Turn> {
  const { replies, choices } = worded(scene.replies, scene.language);
  const turn: Turn = {
    conversationId: claim.conversationId,
    replies,
    outcomes: scene.outcomes,
    state: turnStateOf(scene.state),
  };
  const saved = await save(db, { claim, scene, turn, choices });
  if (saved === 0) throw new Error('another turn took over the conversation');
  return turn;
}

async function save(
  db: Db,
  { claim, scene, turn, choices }: { claim: Claim; scene: Scene; turn: Turn; choices: readonly KeptChoice[] },
): Promise<number> {
  const { conversationId, owner, deliveryId, lease } = claim;
  const companyId = scene.companyId();
  const messages = transcriptOf(scene.words, turn.replies);
  return db.$executeRaw`
    WITH saved AS (UPDATE "Conversation" SET state = ${stateOf(claim, scene)}, turn = turn + 1, language = ${scene.language},
        "companyId" = ${companyId}::uuid, "updatedAt" = ${scene.now}, lease = NULL, "leaseUntil" = NULL
      WHERE id = ${conversationId}::uuid AND lease = ${lease}::uuid RETURNING turn),
    answered AS (UPDATE "Delivery" SET answer = ${json(turn)} FROM saved WHERE owner = ${owner} AND id = ${deliveryId}),
    told AS (INSERT INTO "Message" (id, "conversationId", turn, position, author, text, reply, at)
      SELECT gen_random_uuid(), ${conversationId}::uuid, saved.turn, position, author, text, reply, ${scene.now}
      FROM saved, jsonb_to_recordset(${json(messages)}) AS m(position int, author text, text text, reply jsonb)),
    offered AS (INSERT INTO "OfferedChoice" (token, "conversationId", owner, label, command, turn, "createdAt")
      SELECT token, ${conversationId}::uuid, ${owner}, label, command, saved.turn, ${scene.now}
      FROM saved, jsonb_to_recordset(${json(choices)}) AS c(token text, label text, command jsonb))
    SELECT 1 FROM saved`;
}

/** The talk's state; a ticket that staff ended or opened again since the claim stands as they left it. */
function stateOf({ state }: Claim, scene: Scene) {
  const before = json(parseState(state).ticket);
  const now = json(scene.state);
  return Prisma.sql`jsonb_set(${now}, '{ticket}', CASE
    WHEN COALESCE(state -> 'ticket', 'null') = ${before} THEN ${now} -> 'ticket' ELSE state -> 'ticket' END)`;
}

/** What is kept to be read again: masked, the replies with their choices. */
function transcriptOf(words: string, replies: readonly Reply[]) {
  const own = words ? [{ author: 'person', text: words, reply: null }] : [];
  const said = replies.map((reply) => ({ author: 'assistant', text: maskText(reply.text), reply: masked(reply) }));
  return [...own, ...said].map((message, position) => ({ ...message, position }));
}

/** Its words and tables masked; tokens and citations are no one's personal data. */
function masked(reply: Reply): Reply {
  const { text, notKnown, table, choices } = reply;
  return {
    ...reply,
    text: maskText(text),
    ...(notKnown === undefined ? {} : { notKnown: maskText(notKnown) }),
    ...(table ? { table: { ...table, rows: table.rows.map((row) => row.map(maskText)) } } : {}),
    ...(choices ? { choices: choices.map((choice) => ({ ...choice, label: maskText(choice.label) })) } : {}),
  };
}

function json(value: unknown) {
  return Prisma.sql`${JSON.stringify(value)}::jsonb`;
}
