import type { Incoming, Turn, TurnProblem } from '../message/front.ts';
import type { Portal } from '../portal/portal.ts';
import { ok, type Result } from '../result.ts';
import type { Db } from '../storage/db.ts';
import type { Storage } from '../storage/open.ts';
import type { Command } from '../understanding/command.ts';
import type { Situation } from '../understanding/situation.ts';
import { type Claim, claim, dropClaim } from './claim.ts';
import { failed } from './failed.ts';
import { finish } from './finish.ts';
import { heldTicket, type Listened, listen } from './listen.ts';
import { createThoughts, type Mind, type Thoughts, untilStopped } from './mind.ts';
import { playTurn } from './play-turn.ts';
import type { Rooms } from './scene.ts';
import { personOf } from './sender.ts';
import type { Tasks } from './tasks.ts';

export interface TurnRooms extends Rooms {
  readonly storage: Pick<Storage, 'transaction' | 'db'>;
  readonly portal: Portal;
  readonly clock: () => Date;
  /** Text to commands, by rule. */
  readonly understand: (text: string, situation: Situation) => Command[];
  /** Hears and words what the rules alone would not; none without a language model. */
  readonly mind?: Mind | undefined;
  readonly tasks: Tasks;
  /** Told what only we can fix. */
  readonly report: (error: unknown) => void;
}

/** One message in, one turn out: claim, understand, then one transaction that does everything or nothing. */
export function createTakeTurn(rooms: TurnRooms): (incoming: Incoming) => Promise<Result<Turn, TurnProblem>> {
  const thoughts = createThoughts();
  return async (incoming) => {
    thoughts.interrupt(incoming);
    const claimed = await claim(rooms.storage.db, incoming, rooms.clock);
    if (!claimed.ok) return claimed;
    if ('answer' in claimed.value) return ok(claimed.value.answer);
    return ok(
      await runTurn({ ...rooms, thoughts: untilStopped(thoughts, incoming.signal) }, incoming, claimed.value.claim),
    );
  };
}

/** A turn that throws has changed nothing: its claim is given back and it says so. */
async function runTurn(rooms: TurnRooms & { thoughts: Thoughts }, incoming: Incoming, claim: Claim): Promise<Turn> {
  try {
    for (;;) {
      const listened = await listen(rooms, incoming, claim);
      const turn = await rooms.storage.transaction((db) => act(rooms, { db, incoming, claim, listened }));
      if (turn) return turn;
    }
  } catch (error) {
    rooms.report(error);
    await dropClaim(rooms.storage.db, claim);
    return failed(claim);
  }
}

/**
 * The one transaction: the actor is read again, everything is done, and the answer is kept with it. undefined: staff
 * have left the talk while it was heard, so that it has to be understood after all.
 */
async function act(
  rooms: TurnRooms,
  { db, incoming, claim, listened }: { db: Db; incoming: Incoming; claim: Claim; listened: Listened },
): Promise<Turn | undefined> {
  const held = await heldTicket(rooms, db, claim);
  if (listened.isForStaff && !held?.isWithStaff) return undefined;
  const person = await personOf(rooms, db, incoming);
  const scene = await playTurn(rooms, { db, incoming, claim, listened, person, held });
  return finish(db, { claim, scene });
}
