import { expect, test } from 'vitest';
import { newest, press, say, useBrowser } from './support/browser.ts';

const open = useBrowser();

const TALKS = {
  ko: {
    lines: ['상품 계약 등록할래요', '전자서명', '내일부터', '2년', '자동 연장'],
    settings: ['마루 고객센터', '1588-4000', '211.45.10.9'],
    product: '전자서명',
    yes: '확인',
    live: /실제 서비스/,
  },
  en: {
    lines: ['I want to register a contract', 'electronic document', 'from tomorrow', '2 years', 'automatic renewal'],
    settings: ['Maru call centre', '1588-4000', '211.45.10.10'],
    product: 'document',
    yes: 'Confirm',
    live: /live/i,
  },
} as const;

for (const [language, { lines, settings, product, yes, live }] of Object.entries(TALKS)) {
  test(`a contract is registered from its first word to its receipt (${language})`, async () => {
    const page = await open({ as: 'yoon@maru.example', language: language as keyof typeof TALKS });
    for (const words of [...lines, ...settings]) await say(page, words);
    const card = newest(page, 'confirmation');
    const rows = await card.locator('.value-rows').innerText();
    for (const shown of ['MARU-P1', product, ...settings]) expect(rows).toContain(shown);
    await press(page, yes);
    const receipt = await newest(page, 'receipt').innerText();
    expect(receipt).toMatch(/CT-\d+/);
    expect(receipt).toMatch(live);
    const [code = ''] = /CT-\d+/.exec(receipt) ?? [];
    await expect.poll(() => page.locator('.panel').innerText()).toContain(code);
  });
}
