import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import type { Sender, Turn } from '../../src/message/front.ts';
import type { Outcome } from '../../src/message/outcome.ts';
import type { Reply } from '../../src/message/reply.ts';
import { openTestApp, type TestApp } from './app.ts';

/** An outcome as a talk expects it: every property named must be there. */
export type Expected = Partial<Record<string, unknown>> & { type: Outcome['type'] };

export interface Talk {
  readonly app: App;
  /** From here on this person speaks, in a conversation of their own; null is a visitor. */
  as(email: string | null): void;
  says(text: string): Promise<Turn>;
  /** Presses a choice of the last turn by its label, or the first one of a role. */
  presses(label: string | RegExp): Promise<Turn>;
  /** What the last turn said, and what it did: exactly these outcomes in this order. */
  hears(words: RegExp | null, expected?: { outcomes?: readonly Expected[]; state?: Partial<Turn['state']> }): void;
  /** Lets time go by; due jobs run. */
  waits(ms: number): Promise<void>;
  readonly last: Turn;
}

/** One file's talks share an application; each talk starts from fresh demo data. */
export function describeTalks(): { talk: (name: string, script: (talk: Talk) => Promise<void>) => void } {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp();
  });
  afterAll(() => app.close());
  beforeEach(() => app.reset());
  return { talk: (name, script) => test(name, async () => script(await beginTalk(app))) };
}

export async function beginTalk(app: TestApp): Promise<Talk> {
  const visitor = randomUUID();
  let sender: Sender = { kind: 'visitor', visitor };
  let conversationId: string | undefined;
  let last: Turn | undefined;
  const send = async (content: { text: string } | { choice: string }): Promise<Turn> => {
    const incoming = { deliveryId: randomUUID(), channel: 'web' as const, sender, content };
    const turn = await app.front.takeTurn({ ...incoming, ...(conversationId ? { conversationId } : {}) });
    if (!turn.ok) throw new Error(`no turn: ${turn.refusal}`);
    conversationId = turn.value.conversationId;
    last = turn.value;
    return turn.value;
  };
  const lastTurn = (): Turn => {
    if (!last) throw new Error('nothing was said yet');
    return last;
  };
  return {
    app,
    as: (email) => {
      sender = email === null ? { kind: 'visitor', visitor } : { kind: 'person', personId: app.personId(email) };
      conversationId = undefined;
    },
    says: (text) => send({ text }),
    presses: (label) => send({ choice: choiceOf(lastTurn(), label) }),
    hears: (words, expected = {}) => {
      const turn = lastTurn();
      if (words) expect(wordsOf(turn.replies)).toMatch(words);
      if (expected.outcomes) {
        expect(turn.outcomes).toHaveLength(expected.outcomes.length);
        expect(turn.outcomes).toMatchObject(expected.outcomes);
      }
      if (expected.state) expect(turn.state).toMatchObject(expected.state);
    },
    waits: (ms) => app.wait(ms),
    get last() {
      return lastTurn();
    },
  };
}

export function wordsOf(replies: readonly Reply[]): string {
  return replies.map(({ text, table }) => [text, ...(table?.rows.flat() ?? [])].join('\n')).join('\n');
}

function choiceOf(turn: Turn, label: string | RegExp): string {
  const choices = turn.replies.flatMap((reply) => reply.choices ?? []);
  const found = choices.find((choice) =>
    typeof label === 'string' ? choice.label === label || choice.role === label : label.test(choice.label),
  );
  if (!found) throw new Error(`no choice ${label} among ${choices.map((choice) => choice.label).join(' | ')}`);
  return found.choice;
}
