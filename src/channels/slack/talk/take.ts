import type { Front, Incoming, Turn, TurnProblem } from '../../../message/front.ts';
import { no, type Result } from '../../../result.ts';

/** A turn of the same conversation is waited for this often; each time the front itself waits three seconds. */
const TRIES = 5;

/**
 * One turn of this sender. A conversation that is no longer theirs is left alone: what they say begins a new one.
 * `busy` for so long is thrown, so that the delivery comes back later; the order of what was said is kept by then.
 */
export async function takeTurn(front: Pick<Front, 'takeTurn'>, incoming: Incoming): Promise<Result<Turn, TurnProblem>> {
  for (let tried = 0; tried < TRIES; tried++) {
    const turn = await front.takeTurn(incoming);
    if (turn.ok || turn.refusal === 'reused') return turn;
    if (turn.refusal === 'not_found') {
      if (!('text' in incoming.content)) return turn;
      const { conversationId: _, ...fresh } = incoming;
      return front.takeTurn(fresh);
    }
  }
  if (!('text' in incoming.content)) return no('busy');
  throw new Error('A turn of this conversation is still running.');
}
