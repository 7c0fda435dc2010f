import { expect, test } from 'vitest';
import { dueAt } from '../../src/support/hours.ts';
import { isOpen, type OfficeHours } from '../../src/support/office-hours.ts';
import { priorityOf } from '../../src/support/priority.ts';
import { leadsTo, verbsIn } from '../../src/support/ticket-states.ts';

const HOURS: OfficeHours = { opens: 9 * 60, closes: 18 * 60, holidays: new Set(['2026-12-25']) };

/** A time in Seoul. */
const seoul = (time: string): Date => new Date(`${time}:00+09:00`);

test.each([
  ['2026-11-24T10:00', { minutes: 30 }, '2026-11-24T10:30'],
  ['2026-11-24T17:45', { minutes: 30 }, '2026-11-25T09:15'],
  ['2026-11-24T17:30', { minutes: 30 }, '2026-11-24T18:00'],
  ['2026-11-24T07:00', { minutes: 120 }, '2026-11-24T11:00'],
  ['2026-11-24T23:00', { minutes: 120 }, '2026-11-25T11:00'],
  ['2026-11-27T17:00', { minutes: 240 }, '2026-11-30T12:00'],
  ['2026-11-28T12:00', { minutes: 240 }, '2026-11-30T13:00'],
  ['2026-11-24T14:00', { days: 1 }, '2026-11-25T14:00'],
  ['2026-12-24T17:00', { minutes: 120 }, '2026-12-28T10:00'],
])('asked at %s with a clock of %o it is due at %s', (from, firstReply, due) => {
  expect(dueAt(seoul(from), firstReply, HOURS)).toEqual(seoul(due));
});

test.each([
  ['2026-11-24T08:59', false],
  ['2026-11-24T09:00', true],
  ['2026-11-24T17:59', true],
  ['2026-11-24T18:00', false],
  ['2026-11-28T12:00', false],
  ['2026-12-25T12:00', false],
])('at %s support is open: %s', (time, open) => {
  expect(isOpen(seoul(time), HOURS)).toBe(open);
});

test.each([
  [1, '서비스가 전부 안 돼요'],
  [1, '오늘 정산 마감인데 금액이 달라요'],
  [1, 'the service is down for all our users'],
  [2, '계약이 아직 반영되지 않았어요'],
  [2, 'our contract is not applied yet'],
  [3, '세금계산서 발행일이 궁금해요'],
  [3, null],
  [4, '화면 개선을 제안하고 싶어요'],
  [4, 'I have a suggestion for the page'],
])('priority %i: %s', (priority, topic) => {
  expect(priorityOf(topic).priority).toBe(priority);
});

test('a ticket moves only along its states, and what is closed is only noted on or opened again', () => {
  expect(verbsIn('waiting')).toEqual(['claim', 'reply', 'note', 'solve', 'close']);
  expect(verbsIn('with_staff')).toEqual(['reply', 'note', 'hold', 'solve', 'close', 'hand_back']);
  expect(verbsIn('on_hold')).toEqual(['reply', 'note', 'resume', 'solve', 'close', 'hand_back']);
  expect(verbsIn('solved')).toEqual(['note', 'close', 'reopen']);
  expect(verbsIn('closed')).toEqual(['note', 'reopen']);
  expect(leadsTo('solve', 'closed')).toBeNull();
});
