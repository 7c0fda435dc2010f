import { describe, expect, it } from 'vitest';
import { jamo } from '../../src/knowledge/jamo.ts';
import { normalise, runs } from '../../src/knowledge/normalise.ts';
import { rewrite } from '../../src/knowledge/rewrite.ts';
import { tokens } from '../../src/knowledge/tokens.ts';

describe('what was typed', () => {
  it('has one spelling', () => {
    expect(normalise('  Ｓettle-ID　가  뭐예요?! ')).toBe('settle id 가 뭐예요');
    expect(normalise("What's new")).toBe('whats new');
  });

  it('is cut at the borders of its scripts, Hangul joined over spaces', () => {
    expect(runs('운영 IP를 20개 등록')).toEqual([
      { script: 'hangul', text: '운영' },
      { script: 'latin', text: 'ip' },
      { script: 'hangul', text: '를20개등록' },
    ]);
  });

  it('calls a thing by the one name of our articles', () => {
    expect(runs('세틀아이디')).toEqual(runs('settle ID'));
    expect(runs('정산 아이디가')).toEqual(runs('Settle ID가'));
    expect(runs('pf 주소')).toEqual(runs('채널 URL'));
  });

  it('is taken apart into the letters it was typed with', () => {
    expect(jamo('계약1')).toBe('ㄱㅖㅇㅑㄱ1');
    expect(jamo('ㅎ'.normalize('NFKC'))).toBe('ㅎ');
  });

  it('counts syllables, pairs and letters, and stems Latin words', () => {
    expect(tokens('초대 초대').get('s초')).toBe(2);
    expect([...tokens('invitations').keys()]).toContain('winvitation');
  });

  it('has another reading when the keyboard was in the wrong layout', () => {
    expect(rewrite('cheo')).toContain('초대');
    expect(rewrite('ㄴㄷㅅ싣')).toContain('settle');
  });

  it('never makes the layout converter’s surprises a surprise of ours', () => {
    for (const odd of ['', 'ㅃ', 'ㅋㅋㅋㅋ', '😀', 'Ẁord ꥠ', '​', 'ힰ', 'ＡＢ￦'])
      expect(() => rewrite(odd)).not.toThrow();
  });
});
