import { expect, test } from 'vitest';
import { createBreaker } from '../../src/llm/breaker.ts';

function breakerAt(start = 0) {
  let now = start;
  const breaker = createBreaker({ clock: () => new Date(now), failures: 5, restMs: 30_000 });
  const call = (how: 'worked' | 'failed' | 'untold') => {
    const isLet = breaker.lets();
    if (isLet) breaker.ended(how);
    return isLet;
  };
  return { breaker, call, wait: (ms: number) => (now += ms) };
}

test('five failures in a row stop all calls for thirty seconds', () => {
  const { breaker, call, wait } = breakerAt();
  for (let n = 0; n < 5; n++) expect(call('failed')).toBe(true);
  expect(breaker.isOpen).toBe(true);
  expect(call('worked')).toBe(false);
  wait(29_999);
  expect(call('worked')).toBe(false);
  wait(1);
  expect(call('worked')).toBe(true);
  expect(breaker.isOpen).toBe(false);
});

test('a call that works between failures starts the count again', () => {
  const { call } = breakerAt();
  for (let n = 0; n < 20; n++) expect(call(n % 5 === 4 ? 'worked' : 'failed')).toBe(true);
});

test('after the rest one call is let through, and when it fails the rest begins again', () => {
  const { breaker, call, wait } = breakerAt();
  for (let n = 0; n < 5; n++) call('failed');
  wait(30_000);
  expect([breaker.lets(), breaker.lets(), breaker.lets()]).toEqual([true, false, false]);
  breaker.ended('failed');
  expect(call('worked')).toBe(false);
  wait(30_000);
  expect(call('worked')).toBe(true);
});

test('a try that nobody waited for tells nothing: the next one may try', () => {
  const { call, wait } = breakerAt();
  for (let n = 0; n < 5; n++) call('failed');
  wait(30_000);
  expect(call('untold')).toBe(true);
  expect(call('worked')).toBe(true);
});
