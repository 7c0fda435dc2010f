import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { press, SIZES, say, shoot, useBrowser } from './support/browser.ts';

const open = useBrowser();
const ALL_LOOKS = (Object.keys(SIZES) as (keyof typeof SIZES)[]).flatMap((size) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['ko', 'en'] as const).map((language) => ({ size, theme, language })),
  ),
);
/** Two that differ in everything; all twelve with SHOTS=all. */
const LOOKS =
  process.env.SHOTS === 'all'
    ? ALL_LOOKS
    : ALL_LOOKS.filter(({ size, theme, language }) =>
        ['phone dark ko', 'desk light en'].includes(`${size} ${theme} ${language}`),
      );

/** What is said to come to each state, in both languages. */
const SAID = {
  ko: {
    answer: '딜러사 계약 등록 절차가 궁금해요',
    half: '멤버 초대할래요',
    whole: (email: string) => `가온딜러 운영자로 ${email} 초대해줘`,
    confirm: '확인',
    unknown: '톡학생증은 어떻게 발급해요?',
    table: '멤버 목록 보여줘',
    refused: '다온병원 관리자로 new@daon.example 초대해줘',
  },
  en: {
    answer: 'What is the dealer contract procedure?',
    half: 'invite a colleague',
    whole: (email: string) => `invite ${email} as an operator of 가온딜러`,
    confirm: 'Confirm',
    unknown: 'how do I issue a student card?',
    table: 'show the members',
    refused: 'invite new@daon.example as admin of 다온병원',
  },
};

/** To be looked at, in test/e2e/shots: every state in several sizes, looks and languages. */
describe.each(LOOKS)('shots: $size $theme $language', ({ size, theme, language }) => {
  const said = SAID[language];
  const take = (page: Page, state: string) => shoot(page, `${state}-${size}-${theme}-${language}`);

  test('an admin', async () => {
    const page = await open({ as: 'kim@gaon.example', size, theme, language });
    await page.locator('.category').first().waitFor();
    await take(page, 'start');
    await say(page, said.answer);
    await take(page, 'answer');
    await say(page, said.half);
    await take(page, 'flow');
    await say(page, said.whole(`${size}-${theme}-${language}@gaon.example`));
    await take(page, 'confirmation');
    await press(page, said.confirm);
    await take(page, 'receipt');
    await say(page, said.unknown);
    await take(page, 'unknown');
    await say(page, said.table);
    await take(page, 'table');
    await page.route('**/api/messages', (route) => route.abort());
    await page.locator('#composer-text').fill(said.answer);
    await page.locator('#composer-text').press('Enter');
    await page.locator('.failure').waitFor();
    await take(page, 'error');
    expect(await page.locator('.message.own').count()).toBeGreaterThan(5);
  });

  test('an operator', async () => {
    const page = await open({ as: 'lee@gaon.example', size, theme, language });
    await say(page, said.refused);
    await take(page, 'refusal');
  });
});
