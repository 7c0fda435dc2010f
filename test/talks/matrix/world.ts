import { randomUUID } from 'node:crypto';
import type { WriteFlow } from '../../../src/flows/flow.ts';
import type { Incoming, Turn } from '../../../src/message/front.ts';
import type { Language } from '../../../src/message/text.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { type Changes, changesBetween, readPortalRows } from '../../support/portal-rows.ts';
import { takeSnapshot } from '../../support/snapshot.ts';
import { furnish } from './furnish.ts';
import { type FlowWords, WORDS, type WriteName } from './words.ts';

/** A place a flow can stand at: a question, or its confirmation ("confirm"). */
export interface Stop {
  readonly flow: WriteName;
  readonly slot: string;
  /** The slots answered before, in their order. */
  readonly given: readonly string[];
  /** The turn that brought it here. */
  readonly turn: Turn;
  readonly kept: Kept;
}

/** A conversation as the database keeps it. */
interface Kept {
  readonly id: string;
  readonly state: Readonly<Record<string, unknown>>;
}

/** The application, with every flow led once through all its questions: a talk can begin at any of them. */
export interface MatrixWorld {
  readonly app: TestApp;
  readonly stops: readonly Stop[];
  /** Takes the conversation back to a stop, as if its last turn had been so long ago. */
  visit(stop: Stop, agoMs?: number): Promise<void>;
  says(text: string): Promise<Turn>;
  /** What the conversation keeps now. */
  kept(): Promise<Kept['state']>;
  /** What was written since the world was made. */
  changes(): Promise<Changes>;
  /** As if nothing had been said or written since the world was made. */
  undo(): Promise<void>;
  close(): Promise<void>;
}

export async function openMatrixWorld(language: Language, flows: readonly WriteFlow[]): Promise<MatrixWorld> {
  const app = await openTestApp();
  await furnish(app);
  const stops: Stop[] = [];
  for (const flow of flows) stops.push(...(await lead(app, flow.name as WriteName, language)));
  const back = await takeSnapshot(app.storage.pool, 'matrix');
  const before = await readPortalRows(app.storage);
  let at: { incoming: Pick<Incoming, 'channel' | 'sender' | 'conversationId' | 'language'>; id: string } | undefined;
  const here = () => {
    if (!at) throw new Error('no stop was visited yet');
    return at;
  };
  return {
    app,
    stops,
    visit: async (stop, agoMs = 0) => {
      const { id, state } = stop.kept;
      at = { id, incoming: incomingOf(app, { flow: stop.flow, language, id }) };
      await app.storage.pool.query(
        `UPDATE "Conversation" SET state = $2, language = $3, "updatedAt" = $4, lease = NULL WHERE id = $1`,
        [id, JSON.stringify(state), language, new Date(app.now().getTime() - agoMs)],
      );
    },
    says: (text) => take(app, { ...here().incoming, content: { text } }),
    kept: async () => (await keep(app, here().id)).state,
    changes: async () => changesBetween(before, await readPortalRows(app.storage)),
    undo: back,
    close: () => app.close(),
  };
}

/** Asks for the flow and answers every question with the good value, down to the confirmation. */
async function lead(app: TestApp, flow: WriteName, language: Language): Promise<Stop[]> {
  const { request, values } = wordsOf(flow);
  const incoming = incomingOf(app, { flow, language });
  let turn = await take(app, { ...incoming, content: { text: request[language] } });
  const stops: Stop[] = [];
  for (;;) {
    const slot = turn.state.waitingFor;
    if (turn.state.flow !== flow || slot === null) throw new Error(`${flow} stopped: ${JSON.stringify(turn.outcomes)}`);
    if (stops.some((stop) => stop.slot === slot))
      throw new Error(`${flow} asks for ${slot} twice: ${JSON.stringify(turn.outcomes)}`);
    const kept = await keep(app, turn.conversationId);
    stops.push({ flow, slot, given: stops.map((stop) => stop.slot), turn, kept });
    const answer = values[slot];
    if (slot === 'confirm' || !answer) return stops;
    const { conversationId } = turn;
    turn = await take(app, { ...incoming, conversationId, content: { text: answer.good[language] } });
  }
}

export function wordsOf(flow: WriteName): FlowWords {
  return WORDS[flow];
}

function incomingOf(app: TestApp, { flow, language, id }: { flow: WriteName; language: Language; id?: string }) {
  const sender = { kind: 'person' as const, personId: app.personId(WORDS[flow].person) };
  return { channel: 'web' as const, sender, language, ...(id === undefined ? {} : { conversationId: id }) };
}

async function take(app: TestApp, incoming: Omit<Incoming, 'deliveryId'>): Promise<Turn> {
  const turn = await app.front.takeTurn({ deliveryId: randomUUID(), ...incoming });
  if (!turn.ok) throw new Error(`no turn: ${turn.refusal}`);
  return turn.value;
}

async function keep({ storage }: TestApp, id: string): Promise<Kept> {
  const { rows } = await storage.pool.query<Kept>('SELECT id, state FROM "Conversation" WHERE id = $1', [id]);
  const [kept] = rows;
  if (!kept) throw new Error(`no conversation ${id}`);
  return kept;
}
