import type { Incoming, Turn, TurnProblem } from '../message/front.ts';
import type { Person, Portal } from '../portal/portal.ts';
import { ok, type Result } from '../result.ts';
import type { Db } from '../storage/db.ts';
import type { Storage } from '../storage/open.ts';
import type { Command } from '../understanding/command.ts';
import type { FlowCard, Ranker, Situation } from '../understanding/situation.ts';
import { type Claim, claim, dropClaim } from './claim.ts';
import { failed } from './failed.ts';
import { finish } from './finish.ts';
import { type Listened, listen } from './listen.ts';
import { playTurn } from './play-turn.ts';
import type { Rooms } from './scene.ts';
import { afterSilence } from './silence.ts';
import { situationOf } from './situation.ts';
import { parseState } from './state.ts';

export interface TurnRooms extends Rooms {
  readonly storage: Pick<Storage, 'transaction' | 'db'>;
  readonly portal: Portal;
  readonly clock: () => Date;
  /** Text to commands: the rules, or a model in front of them. */
  readonly understand: (text: string, situation: Situation) => Command[] | Promise<Command[]>;
  readonly flowCards: readonly FlowCard[];
  readonly flowRanking: Ranker;
  /** Told what only we can fix. */
  readonly report: (error: unknown) => void;
}

/** One message in, one turn out: claim, understand, then one transaction that does everything or nothing. */
export function createTakeTurn(rooms: TurnRooms): (incoming: Incoming) => Promise<Result<Turn, TurnProblem>> {
  return async (incoming) => {
    const claimed = await claim(rooms.storage.db, incoming, rooms.clock);
    if (!claimed.ok) return claimed;
    if ('answer' in claimed.value) return ok(claimed.value.answer);
    return ok(await runTurn(rooms, incoming, claimed.value.claim));
  };
}

/** A turn that throws has changed nothing: its claim is given back and it says so. */
async function runTurn(rooms: TurnRooms, incoming: Incoming, claim: Claim): Promise<Turn> {
  try {
    const listened = await understand(rooms, incoming, claim);
    return await rooms.storage.transaction((db) => act(rooms, { db, incoming, claim, listened }));
  } catch (error) {
    rooms.report(error);
    await dropClaim(rooms.storage.db, claim);
    return failed(claim);
  }
}

/** Outside any transaction: who it is, what they may see, what they said. */
async function understand(rooms: TurnRooms, incoming: Incoming, claim: Claim): Promise<Listened> {
  const { db } = rooms.storage;
  const now = rooms.clock();
  const state = afterSilence(parseState(claim.state), now.getTime() - claim.updatedAt.getTime());
  const actor = rooms.portal.actorOf(await personOf(rooms, db, incoming), claim.companyId);
  const portfolio = await rooms.portal.as(actor, { db, now }).portfolio();
  const situation = situationOf({
    state,
    actor,
    portfolio,
    now,
    flowNamed: rooms.flowNamed,
    flowCards: rooms.flowCards,
    flows: rooms.flowRanking,
    articles: rooms.knowledge.ranking,
  });
  return listen(incoming, { db, claim, situation, understand: rooms.understand });
}

/** The one transaction: the actor is read again, everything is done, and the answer is kept with it. */
async function act(
  rooms: TurnRooms,
  { db, incoming, claim, listened }: { db: Db; incoming: Incoming; claim: Claim; listened: Listened },
): Promise<Turn> {
  const person = await personOf(rooms, db, incoming);
  const scene = await playTurn(rooms, { db, incoming, claim, listened, person });
  return finish(db, { claim, scene });
}

async function personOf({ portal }: TurnRooms, db: Db, { sender }: Incoming): Promise<Person | undefined> {
  return sender.kind === 'person' ? portal.person(db, sender.personId) : undefined;
}
