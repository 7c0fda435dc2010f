import { describe, expect, test } from 'vitest';
import { createSteering } from '../../src/conversation/steering/index.ts';
import { saidFor } from '../../src/conversation/tasks.ts';
import { flows } from '../../src/flows/index.ts';

const steering = createSteering(saidFor(flows).requests);

/** None of these is in a list, and no rule knows them. */
const SAID: readonly (readonly [text: string, wanted: ReturnType<typeof steering>])[] = [
  ['잠깐만요, 메일 주소 좀 물어보고 올게요', 'wait'],
  ['팀장님께 여쭤보고 바로 올게요', 'wait'],
  ['오늘은 안 할래요', 'cancel'],
  ['됐어 그만할래', 'cancel'],
  ["I'm not doing this today", 'cancel'],
  ["let's leave that empty", 'skip'],
  ['what was the question', 'repeat'],
];

/** Values, yeses, symptoms and other requests move nothing. */
const NOT_SAID = [
  '메일은 kim@gaon.example이에요',
  '네 그대로 진행해 주세요',
  'looks good, send it',
  '1588-1234',
  'what should I cook tonight?',
  '오늘 저녁 뭐 먹지',
  '다온병원이요',
  '보낸 초대를 취소해 주세요',
  'cancel the invitation of jung@daon.example',
  '계약 저장했는데 반영이 안 돼요',
];

describe('steering in own words', () => {
  test.each(SAID)('%s', (text, wanted) => expect(steering(text)).toBe(wanted));
  test.each(NOT_SAID)('%s steers nothing', (text) => expect(steering(text)).toBeUndefined());
});
