import { expect, it } from 'vitest';
import { AT_WORK } from '../understanding/said/situation.ts';

const put = (text: string, own: readonly string[] = []) => AT_WORK.spelling.latin(text, (word) => own.includes(word));

it.each([
  ['thnak you', 'thank you'],
  ['pleaes register a contract', 'please register a contract'],
  ['colud you chagne the role', 'could you change the role'],
])('%s has letters that changed places', (typed, meant) => expect(put(typed)).toBe(meant));

it.each(['there are three of them', 'my trial ends', 'invite thnak@gaon.example', 'see pf.kakao.com/_pleaes'])(
  '%s stays',
  (typed) => expect(put(typed)).toBe(typed),
);

it('leaves own names alone', () => {
  expect(put('is Colud a member', ['Colud'])).toBe('is Colud a member');
});
