import { describe, expect, it } from 'vitest';
import { createNeighbours } from '../../src/knowledge/neighbours.ts';
import { correctSlips, takeApart } from '../../src/knowledge/spelling.ts';
import { stem } from '../../src/knowledge/stem.ts';

const WORDS = ['invitation', 'link', 'settle', 'id', 'join', 'icon', 'price', 'channel', 'url', 'the', 'in'];
const TOKENS = new Set(WORDS.map((word) => `w${stem(word)}`));
const knows = (token: string) => TOKENS.has(token);
const neighbour = createNeighbours(TOKENS);

describe('spelling', () => {
  it('takes known words apart that were typed as one', () => {
    expect(takeApart('invitationlink', knows)).toBe('invitation link');
    expect(takeApart('thechannelurl?', knows)).toBe('the channel url?');
    expect(takeApart('SettleID 추가', knows)).toBe('settle id 추가');
  });

  it('leaves known words, short ones and what has an unknown part', () => {
    for (const text of ['invitation', 'inid', 'kakaolink', '초대 링크']) expect(takeApart(text, knows)).toBe(text);
  });

  it('puts a slip of one finger right, before all two letters that changed places', () => {
    expect(correctSlips('jion', knows, neighbour)).toBe('join');
    expect(correctSlips('pirce', knows, neighbour)).toBe('pric');
    expect(correctSlips('the chanel', knows, neighbour)).toBe('the channel');
    expect(correctSlips('quantum', knows, neighbour)).toBe('quantum');
  });
});
