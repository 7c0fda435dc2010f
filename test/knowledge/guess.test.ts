import { describe, expect, it } from 'vitest';
import { learnGuesses, openGuess } from '../../src/knowledge/guess.ts';
import { learnIndex, openIndex } from '../../src/knowledge/vector-index.ts';
import { learnWishes, openWish } from '../../src/knowledge/wish.ts';

const CALLS = ['오늘 비가 오나요', '내일 날씨 어때요', '주말에 눈이 와요?', 'will it rain tomorrow'];
const MEALS = ['점심 뭐 먹지', '저녁 메뉴 추천', '밥 먹으러 가요', 'what is for lunch'];

describe('a guess', () => {
  const guess = openGuess(learnGuesses({ weather: CALLS, food: MEALS }, ['계약 추가', '초대 링크', 'add a contract']));

  it('tells what a text is likeliest to be from words that belong together', () => {
    expect(guess('모레는 비가 올까요')).toMatchObject({ as: 'weather' });
    expect(guess('점심 추천 좀')).toMatchObject({ as: 'food' });
  });

  it('is nothing for what is like the rest, and unsure of what it never met', () => {
    expect(guess('계약 추가 링크').as).toBe('');
    expect(guess('zzz qqq').sure).toBeLessThan(0.8);
  });
});

describe('a wish', () => {
  const questions = [
    '초대는 누가 하나요',
    '초대를 취소할 수 있나요',
    'who can invite',
    'how do I cancel an invitation',
  ];
  const requests = {
    invite: ['초대해 주세요', 'please invite him'],
    cancel: ['초대 취소해 주세요', 'cancel the invitation please'],
  };
  const { indexed, seen } = learnIndex([questions], Object.values(requests).flat());
  const wish = openWish(openIndex(indexed), learnWishes(requests, seen, indexed.words));

  it('is likely in the words of a request and unlikely in those of a question', () => {
    expect(wish('운영자 초대해 주세요').likely).toBeGreaterThan(0.5);
    expect(wish('운영자는 누가 초대하나요').likely).toBeLessThan(0.5);
    expect(wish('please cancel it').likely).toBeGreaterThan(wish('how can I cancel it').likely);
  });
});
