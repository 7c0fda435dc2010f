import { expect, test } from 'vitest';
import { carryInOrder, type Line } from '../../src/conversation/carry.ts';

interface Item {
  readonly seq: number;
}

/** A line in memory, as the database has it. */
function lineOf(last: number) {
  const state = { last, carried: 0, isTaken: false };
  const line: Line<Item> = {
    take: async () => {
      if (state.isTaken) return false;
      state.isTaken = true;
      return true;
    },
    waiting: async () =>
      Array.from({ length: state.last - state.carried }, (_, index) => ({ seq: state.carried + index + 1 })),
    mark: async (seq) => {
      state.carried = seq;
    },
    release: async () => {
      state.isTaken = false;
    },
  };
  return { state, line };
}

test('what comes while another carries is taken along, and nothing twice', async () => {
  const { state, line } = lineOf(2);
  const seen: number[] = [];
  const carry = async (items: readonly Item[]): Promise<boolean> => {
    seen.push(...items.map(({ seq }) => seq));
    if (state.last < 5) state.last++;
    await new Promise((resolve) => setImmediate(resolve));
    return true;
  };
  await Promise.all(Array.from({ length: 4 }, () => carryInOrder(line, { carry, isLastAttempt: false })));
  expect(seen).toEqual([1, 2, 3, 4, 5]);
  expect(state).toEqual({ last: 5, carried: 5, isTaken: false });
});

test('what could not be carried stays, in order, and the line is free again', async () => {
  const { state, line } = lineOf(3);
  const away = carryInOrder(line, { carry: () => Promise.reject(new Error('away')), isLastAttempt: false });
  await expect(away).rejects.toThrow('away');
  expect(state).toEqual({ last: 3, carried: 0, isTaken: false });
  const seen: number[] = [];
  await carryInOrder(line, {
    carry: async (items) => seen.push(...items.map(({ seq }) => seq)) > 0,
    isLastAttempt: false,
  });
  expect(seen).toEqual([1, 2, 3]);
});

test('what can never be carried is left behind with the last attempt, and says so', async () => {
  const { state, line } = lineOf(1);
  const never = carryInOrder(line, { carry: () => Promise.reject(new Error('refused')), isLastAttempt: true });
  await expect(never).rejects.toThrow('refused');
  state.last = 2;
  const seen: number[] = [];
  await carryInOrder(line, {
    carry: async (items) => seen.push(...items.map(({ seq }) => seq)) > 0,
    isLastAttempt: false,
  });
  expect(seen).toEqual([2]);
});
