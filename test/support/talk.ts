import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Sender, Turn } from '../../src/message/front.ts';
import type { Outcome } from '../../src/message/outcome.ts';
import type { Reply } from '../../src/message/reply.ts';
import { openTestApp, type TestApp } from './app.ts';
import type { TestModel } from './model.ts';
import { type Changes, changesBetween, type PortalRows, readPortalRows } from './portal-rows.ts';

/** An outcome as a talk expects it: every property named must be there. */
export type Expected = Partial<Record<string, unknown>> & { type: Outcome['type'] };

export interface Talk {
  readonly app: TestApp;
  /** From here on this person speaks, in a conversation of their own; null is a visitor. */
  readonly as: (email: string | null) => void;
  /** Has a delivery id of its own unless one is given. */
  readonly says: (text: string, deliveryId?: string) => Promise<Turn>;
  /** Presses a choice of the last turn by its label, or the first one of a role. */
  readonly presses: (label: string | RegExp) => Promise<Turn>;
  /** The opaque value behind such a choice, to press it later … */
  readonly choice: (label: string | RegExp) => string;
  /** … here, or where it was not offered. */
  readonly pressesKept: (choice: string) => Promise<Turn>;
  /** Someone at the same time, in a conversation of their own. */
  readonly also: (email: string) => Talk;
  /** What the last turn said, and what it did: exactly these outcomes in this order. */
  readonly hears: (
    words: RegExp | null,
    expected?: { outcomes?: readonly Expected[]; state?: Partial<Turn['state']> },
  ) => void;
  /** Lets time go by; due jobs run. */
  readonly waits: (ms: number) => Promise<void>;
  /** The portal's rows that are new or different since the talk began, read from the database. */
  readonly changes: () => Promise<Changes>;
  readonly last: Turn;
}

/** One file's talks share an application; each talk starts from fresh demo data. */
export function describeTalks(think?: () => Promise<TestModel>): {
  talk: (name: string, script: (talk: Talk) => Promise<void>) => void;
} {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({}, await think?.());
  });
  afterAll(() => app.close());
  beforeEach(() => app.reset());
  return { talk: (name, script) => test(name, async () => script(beginTalk(app, await readPortalRows(app.storage)))) };
}

function beginTalk(app: TestApp, before: PortalRows): Talk {
  const visitor = randomUUID();
  let sender: Sender = { kind: 'visitor', visitor };
  let conversationId: string | undefined;
  let last: Turn | undefined;
  const send = async (
    content: { text: string } | { choice: string },
    deliveryId: string = randomUUID(),
  ): Promise<Turn> => {
    const incoming = { deliveryId, channel: 'web' as const, sender, content };
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
  const as: Talk['as'] = (email) => {
    sender = email === null ? { kind: 'visitor', visitor } : { kind: 'person', personId: app.personId(email) };
    conversationId = undefined;
  };
  return {
    app,
    as,
    says: (text, deliveryId) => send({ text }, deliveryId),
    presses: (label) => send({ choice: choiceOf(lastTurn(), label) }),
    choice: (label) => choiceOf(lastTurn(), label),
    pressesKept: (choice) => send({ choice }),
    also: (email) => {
      const other = beginTalk(app, before);
      other.as(email);
      return other;
    },
    hears: (words, expected = {}) => {
      const turn = lastTurn();
      if (words) expect(wordsOf(turn.replies)).toMatch(words);
      if (expected.outcomes) {
        expect(turn.outcomes).toEqual(expected.outcomes.map((outcome) => expect.objectContaining(outcome)));
      }
      if (expected.state) expect(turn.state).toMatchObject(expected.state);
    },
    waits: (ms) => app.wait(ms),
    changes: async () => changesBetween(before, await readPortalRows(app.storage)),
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
