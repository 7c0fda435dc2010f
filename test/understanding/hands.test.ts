import { describe, expect, test } from 'vitest';
import { understand } from '../../src/understanding/rules.ts';
import { CONFIRMING, IDLE, INVITING } from '../support/situation.ts';

// What hands add and slip on: sounds before, faces behind, one letter beside the one meant.

function heard(text: string, situation = IDLE): string {
  return understand(text, situation)
    .map((command) => (command.type === 'start_flow' ? command.flow : command.type))
    .join(' + ');
}

describe('a yes stays a yes', () => {
  test.each([
    '죄송한데 네 맞아요',
    '저기요, 음.. 네 ㅎㅎ',
    '혹시 ㅇㅇ',
    'so yes :)',
    'ah, yes..',
    'go aheda',
    '네초대해 주세요',
    '네 초대해 줘요',
    '응 버내줘',
  ])('%s', (text) => expect(heard(text, CONFIRMING)).toBe('affirm'));
});

describe('what is left to do stays what it is', () => {
  test.each([
    ['혹시 취소할게요', 'cancel'],
    ['취소하려고 합니다 ^^', 'cancel'],
    ['hmm, help', 'help'],
    ['plesae cancel', 'cancel'],
    ['음.. 잠시만요', 'wait'],
  ])('%s', (text, command) => expect(heard(text, INVITING)).toBe(command));
});

describe('a sound alone, or a word that only looks like one, is left alone', () => {
  test.each([
    ['아니요', CONFIRMING, 'deny'],
    ['아 아니요', CONFIRMING, 'deny'],
    ['그냥 두세요', CONFIRMING, 'cannot_handle'],
  ])('%s', (text, situation, command) => expect(heard(text, situation)).toBe(command));
});

describe('a request with a slip in its ending', () => {
  test.each([
    ['새빛카드 Settle ID 추가해 주세뇨', 'add-settle-id'],
    ['멤버 초대하고 싶오요', 'invite-member'],
    ['inviet a member', 'invite-member'],
  ])('%s', (text, flow) => expect(heard(text)).toBe(flow));
});

test('a prohibition with a slip starts nothing', () => {
  expect(heard('아직 초대하자 마세요')).toBe('deny');
});

test('the way to cancel an invitation, asked inside a yes, is asked about and never the yes', () => {
  expect(heard('네 근데 초대 취소는 어떻게 해요?', CONFIRMING)).toBe('affirm + ask_knowledge');
});

test('an address with its name is the value asked for, nothing to look at', () => {
  expect(heard('the email is max@gaon.example', INVITING)).toBe('set_values');
});
