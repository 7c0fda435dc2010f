import { describe, expect, it } from 'vitest';
import { repairLayout } from '../../src/knowledge/layout.ts';
import { createNeighbours } from '../../src/knowledge/neighbours.ts';
import { tokens } from '../../src/knowledge/tokens.ts';

const held = new Set(
  ['세틀아이디 삭제 가능한가요', '추가 방법', '뭐예요', 'settle id', 'channel url', 'who'].flatMap((text) => [
    ...tokens(text).keys(),
  ]),
);
const repair = (text: string) => repairLayout(text, (token) => held.has(token));

describe('words typed on the other keyboard layout', () => {
  it('are put right one by one', () => {
    expect(repair('Settle ID cnrk 방법')).toBe('Settle ID 추가 방법');
    expect(repair('tpxmfdkdlel 삭제')).toBe('세틀아이디 삭제');
    expect(repair('CNRK 방법')).toBe('추가 방법');
    expect(repair('ㄴㄷㅅ싣 ㅑㅇ 추가')).toBe('settle id 추가');
  });

  it('are not seen in real words, laughter or what makes no known word', () => {
    for (const text of ['who', 'channel url 뭐예요', '추가 ㅋㅋㅋㅋ', 'ㅠㅠ 삭제', 'kafka', 'ㅃ', ''])
      expect(repair(text)).toBe(text);
  });
});

describe('a slip of one finger', () => {
  const neighbour = createNeighbours(['b초대', 'winvitation', 'wid']);

  it('leaves a pair of syllables or a word recognisable', () => {
    expect(neighbour('b초데')).toBe('b초대');
    expect(neighbour('winvitaton')).toBe('winvitation');
  });

  it('is not guessed in short words, from afar or in other kinds of tokens', () => {
    for (const token of ['wit', 'b사용', 'wimitation station', 's초']) expect(neighbour(token)).toBeUndefined();
  });
});

describe('words that mean the same', () => {
  it('share a token, across languages and spacing', () => {
    for (const text of ['세틀아이디 지우기', '지 워 주세요', 'get rid of it', 'removing'])
      expect([...tokens(text).keys()], text).toContain('cdelete');
    expect([...tokens('초대').keys()]).not.toContain('cdelete');
  });
});
