import { describe, expect, test } from 'vitest';
import { flows } from '../../src/flows/index.ts';
import { RECOGNISED } from '../../src/understanding/recognised.ts';
import { understand } from '../../src/understanding/rules.ts';
import type { Situation } from '../../src/understanding/situation.ts';
import { CONFIRMING, INVITING } from '../support/situation.ts';
import { CONTRACTS } from './said/contracts.ts';
import { CONTROLS_SAID } from './said/controls.ts';
import { FIGURES } from './said/figures.ts';
import { INSTITUTIONS } from './said/institutions.ts';
import { MEANINGS } from './said/meanings.ts';
import { LOOKS_ALLOWED, NOTHING } from './said/nothing.ts';
import { PEOPLE } from './said/people.ts';
import { SEVERAL, VALUED } from './said/several.ts';
import { AT_WORK, heard, sayings } from './said/situation.ts';
import { NO_YES, SLIPPED, SLIPPED_YES } from './said/slips.ts';

const REQUESTS = { ...PEOPLE, ...INSTITUTIONS, ...CONTRACTS, ...FIGURES };
const INVITING_AT_WORK: Situation = { ...AT_WORK, slots: INVITING.slots, last: INVITING.last, flow: 'invite-member' };
const CONFIRMING_AT_WORK: Situation = {
  ...INVITING_AT_WORK,
  slots: CONFIRMING.slots,
  last: CONFIRMING.last,
  isConfirming: true,
};

const LABELS = {
  senderName: { ko: '발송 기관명', en: 'sender name' },
  callCentreName: { ko: '고객센터명', en: 'call centre name' },
  legalName: { ko: '사업자명', en: 'legal name' },
};

test('every flow is recognised by something, and nothing else is', () => {
  const names = flows.map(({ name }) => name);
  expect(Object.keys(RECOGNISED).toSorted()).toEqual(names.toSorted());
  expect(Object.keys(REQUESTS).toSorted()).toEqual(names.toSorted());
});

describe.each(Object.entries(REQUESTS))('%s', (flow, said) => {
  test.each(sayings(said))('%s', (saying) => expect(heard(understand(saying, AT_WORK))).toBe(flow));
});

describe.each(Object.entries(NOTHING))('%s start nothing', (kind, said) => {
  test.each(sayings(said))('%s', (saying) => {
    const commands = understand(saying, AT_WORK);
    const started = commands.flatMap((command) => (command.type === 'start_flow' ? [command.flow] : []));
    const mayShow = LOOKS_ALLOWED.has(kind);
    const shows = AT_WORK.flowCards.filter(({ writes }) => !writes).map(({ name }) => name);
    expect(started.filter((flow) => !mayShow || !shows.includes(flow))).toEqual([]);
    expect(commands.some(({ type }) => type === 'hand_over')).toBe(false);
    if (kind === 'prohibitions') expect(commands.some(({ type }) => type === 'deny')).toBe(true);
  });
});

describe('several in one message', () => {
  test.each(SEVERAL)('%s', (saying, wanted) => expect(heard(understand(saying, AT_WORK))).toBe(wanted));
});

describe('values in one sentence', () => {
  test.each(VALUED)('%s', (saying, flow, wanted) => {
    const [command] = understand(saying, AT_WORK);
    const values = command?.type === 'start_flow' ? command.values : [];
    const found = values.map(({ readings }) =>
      readings.map(({ kind, value }) => `${kind}=${value.replaceAll(' ', '__')}`),
    );
    expect(command).toMatchObject({ type: 'start_flow', flow });
    expect(wanted.split(' ').filter((one) => !found.some((readings) => readings.includes(one)))).toEqual([]);
    expect(found).toHaveLength(wanted.split(' ').length);
  });
});

describe.each(Object.entries(CONTROLS_SAID))('%s in a task', (control, said) => {
  test.each(sayings(said))('%s', (saying) => expect(heard(understand(saying, INVITING_AT_WORK))).toBe(control));
});

describe.each(Object.entries(SLIPPED))('%s with a slip, or behind a reason', (control, said) => {
  test.each(sayings(said))('%s', (saying) => expect(heard(understand(saying, INVITING_AT_WORK))).toBe(control));
});

describe('a yes with a slip', () => {
  test.each(sayings(SLIPPED_YES))('%s', (saying) =>
    expect(heard(understand(saying, CONFIRMING_AT_WORK))).toBe('affirm'),
  );
  test.each(sayings(NO_YES))('%s is none', (saying) =>
    expect(heard(understand(saying, CONFIRMING_AT_WORK))).not.toContain('affirm'),
  );
});

describe('words with two meanings', () => {
  test.each(MEANINGS)('%s', (saying, idle, asked, confirming) => {
    expect(heard(understand(saying, AT_WORK))).toBe(idle);
    expect(heard(understand(saying, INVITING_AT_WORK))).toBe(asked);
    expect(heard(understand(saying, CONFIRMING_AT_WORK))).toBe(confirming);
  });
});

test.each([
  ['cheogownj', 'invite-member'],
  ['oh@saebit.example cnlth', 'cancel-invitation'],
  ['regsiter an app', 'register-app'],
  ['이용긱관 등록해줘', 'register-institution'],
  ['상품 계약 등록 해 즈세요', 'register-contract'],
  ['멤버 초대할개요', 'invite-member'],
  ['방금 초대한거 치소해줘', 'cancel-invitation'],
  ['CT-1001 고객센터 벼경해줘', 'update-call-centre'],
  ['운영자 초데해줘', 'invite-member'],
  ['멤버 목록 보여쥬세요', 'list-members'],
])('slips of the keyboard: %s', (saying, flow) => expect(heard(understand(saying, AT_WORK))).toBe(flow));

test.each([
  ['새빛카드에 발송 기관명 "나즁에카드 등룩" 추가해 주세요', '나즁에카드 등룩'],
  ['고객센터명은 다은병운 안네데스크로 바꿔 주세요', '다은병운 안네데스크'],
  ['사업자명을 다은병운으로 바꿔줘', '다은병운'],
])('what is kept in words is kept as typed: %s', (saying, words) => {
  const flow = saying.includes('발송') ? 'add-organization' : 'register-contract';
  const slots = (['senderName', 'callCentreName', 'legalName'] as const).map((slot) => ({
    slot,
    label: LABELS[slot],
    takes: ['text' as const],
    many: false,
    optional: false,
  }));
  const asked: Situation = { ...AT_WORK, flow, slots, last: { kind: 'confirmation' }, isConfirming: true };
  const texts = understand(saying, asked).flatMap((command) => ('values' in command ? (command.values ?? []) : []));
  expect(texts.map(({ text }) => text)).toContain(words);
});

describe('each of several addresses has its own values', () => {
  test.each([
    [
      '다온병원 관리자로 a@daon.example, 새빛카드 관리자로 b@saebit.example 초대',
      ['a@daon.example daon institution_admin', 'b@saebit.example institution_admin saebit'],
    ],
    [
      'a@x.example은 운영자로 b@x.example은 정산담당자로 초대해줘',
      ['a@x.example dealer_operator', 'b@x.example dealer_settlement'],
    ],
    [
      'invite a@x.example as operator and b@x.example as settlement manager',
      ['a@x.example dealer_operator', 'b@x.example dealer_settlement'],
    ],
    ['a@x.example이랑 b@x.example 운영자로 초대해줘', ['a@x.example dealer_operator', 'b@x.example dealer_operator']],
    [
      '다온병원에 a@x.example은 관리자로, b@x.example은 정산담당자로 초대해줘',
      ['a@x.example daon institution_admin', 'b@x.example daon institution_settlement'],
    ],
    [
      '다온병원 관리자로 a@x.example, 운영자로 b@x.example 초대해 주세요',
      ['a@x.example daon institution_admin', 'b@x.example dealer_operator'],
    ],
  ])('%s', (saying, wanted) => {
    const found = understand(saying, AT_WORK).map((command) =>
      command.type === 'start_flow' ? command.values.map(({ readings }) => readings.map(({ value }) => value)) : [],
    );
    expect(found).toHaveLength(wanted.length);
    for (const [index, values] of wanted.entries()) {
      const said = values.split(' ');
      expect(found[index]).toHaveLength(said.length);
      expect(said.filter((one) => !found[index]?.flat().includes(one))).toEqual([]);
    }
  });
});
