import type { Front, Incoming, Turn, TurnProblem } from '../message/front.ts';
import type { Outcome } from '../message/outcome.ts';
import type { Result } from '../result.ts';

/** One turn as the operator may see it: never a person's words. */
export interface TurnRecord {
  /** The sender's id of the message. */
  readonly turnId: string;
  readonly channel: string;
  readonly conversationId: string | undefined;
  /** The outcomes' types, or why there was no turn. */
  readonly outcomes: readonly string[];
  /** The codes of what was refused. */
  readonly errors: readonly string[];
  readonly ms: number;
}

/** The same front, reporting every turn once it has ended. */
export function observeTurns(front: Front, onTurn: (turn: TurnRecord) => void): Front {
  const takeTurn: Front['takeTurn'] = async (incoming) => {
    const started = performance.now();
    const report = (ended: Ended): void => onTurn({ ...common(incoming), ...ended, ms: msSince(started) });
    try {
      const turn = await front.takeTurn(incoming);
      report(endOf(turn));
      return turn;
    } catch (error) {
      report({ outcomes: ['threw'], errors: [] });
      throw error;
    }
  };
  return { ...front, takeTurn };
}

type Ended = Pick<TurnRecord, 'outcomes' | 'errors'> & { conversationId?: string };

function common(incoming: Incoming): Omit<TurnRecord, 'outcomes' | 'errors' | 'ms'> {
  return { turnId: incoming.deliveryId, channel: incoming.channel, conversationId: incoming.conversationId };
}

function endOf(turn: Result<Turn, TurnProblem>): Ended {
  if (!turn.ok) return { outcomes: [turn.refusal], errors: [] };
  const { conversationId, outcomes } = turn.value;
  return { conversationId, outcomes: outcomes.map(({ type }) => type), errors: outcomes.flatMap(errorOf) };
}

function errorOf(outcome: Outcome): string[] {
  return 'error' in outcome ? [outcome.error] : [];
}

function msSince(started: number): number {
  return Math.round(performance.now() - started);
}
