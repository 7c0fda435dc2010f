import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answered, expectAccessible, newest, press, SIZES, say, useBrowser } from './support/browser.ts';

const SMALLEST_PX = 44;
const open = useBrowser();

describe.each(['light', 'dark'] as const)('in the %s look', (theme) => {
  test('axe finds nothing in a conversation of every kind', async () => {
    const page = await open({ as: 'kim@gaon.example', theme });
    await page.locator('.category').first().waitFor();
    await expectAccessible(page);
    await say(page, 'Settle ID가 뭐예요?');
    await say(page, '저장한 계약정보가 반영되는 데 얼마나 걸려요?');
    await say(page, '멤버 초대할래요');
    await expectAccessible(page);
    await say(page, '가온딜러 운영자로 초대할래요');
    await say(page, `axe-${theme}@gaon.example`);
    await expectAccessible(page);
    await press(page, '확인');
    await say(page, '멤버 목록 보여줘');
    await say(page, '톡학생증은 어떻게 발급해요?');
    await expectAccessible(page);
  });

  test('axe finds nothing in the sheets of a phone', async () => {
    const page = await open({ as: 'kim@gaon.example', size: 'phone', theme });
    for (const opener of ['#open-personas', '#open-library', '#open-panel']) {
      await page.locator(opener).click();
      await page.locator('dialog[open]').waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect.poll(() => focused(page)).toBe(opener.slice(1));
    }
  });
});

test.each(Object.keys(SIZES) as (keyof typeof SIZES)[])('nothing is wider than a %s', async (size) => {
  const page = await open({ as: 'kim@gaon.example', size });
  await say(page, '멤버 목록 보여줘');
  await say(page, `https://example.com/${'아주긴주소'.repeat(60)}`);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  expect(
    await page.evaluate(
      "document.querySelector('#scroll').scrollWidth - document.querySelector('#scroll').clientWidth",
    ),
  ).toBe(0);
});

test('every control of a phone is large enough for a thumb', async () => {
  const page = await open({ as: 'kim@gaon.example', size: 'phone' });
  await page.locator('.category').first().locator('summary').click();
  expect(await smallControls(page)).toEqual([]);
  await say(page, '가온딜러 운영자로 thumb@gaon.example 초대해줘');
  expect(await smallControls(page)).toEqual([]);
  await page.locator('#open-panel').click();
  expect(await smallControls(page)).toEqual([]);
});

test('from 1024 pixels the panel stands beside the conversation, below it lies behind a button', async () => {
  const desk = await open({ as: 'kim@gaon.example' });
  await desk.locator('.panel').waitFor();
  expect(await desk.locator('#open-panel').isVisible()).toBe(false);
  const phone = await open({ as: 'kim@gaon.example', size: 'phone' });
  await phone.locator('.greeting').waitFor();
  expect(await phone.locator('.panel').isVisible()).toBe(false);
  await phone.locator('#open-panel').click();
  await phone.locator('.panel-row', { hasText: 'CT-1001' }).waitFor();
});

test('an invitation can be sent with the keyboard alone', async () => {
  const page = await open({ as: 'kim@gaon.example' });
  await page.locator('.suggestion').first().waitFor();
  await page.keyboard.press('Escape');
  await page.evaluate('document.activeElement.blur()');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('composer-text');
  await page.keyboard.insertText('가온딜러 운영자로 keys@gaon.example 초대해줘');
  await answered(page, () => page.keyboard.press('Enter'));
  await tabBackTo(page, '확인');
  expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  await answered(page, () => page.keyboard.press('Enter'));
  await newest(page, 'receipt').waitFor();
});

test('the language switch is kept, and the server follows it', async () => {
  const page = await open({ as: 'kim@gaon.example' });
  await page.getByRole('button', { name: 'English' }).click();
  await expect.poll(() => page.locator('h1').innerText()).toBe('Wallet Partner Assistant');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await expect.poll(() => page.locator('.greeting').innerText()).toMatch(/^[A-Z]/);
  await page.reload();
  await page.getByRole('button', { name: '한국어' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await say(page, 'What is a Settle ID?');
  expect(await newest(page, 'answer').getAttribute('lang')).toBe('en');
});

test('the look follows the device until it is chosen, and a choice is kept', async () => {
  const page = await open({ theme: 'dark' });
  const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
  const dark = await ground();
  await page.getByRole('button', { name: '밝은 화면으로 바꾸기' }).click();
  const light = await ground();
  expect(light).not.toBe(dark);
  await page.reload();
  expect(await ground()).toBe(light);
});

test('the log exists before its content', async () => {
  const page = await open();
  expect(await page.locator('[role="log"]').count()).toBe(1);
  expect(await page.locator('[role="log"] > *').count()).toBe(0);
});

async function tabBackTo(page: Page, label: string): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Shift+Tab');
    if ((await page.evaluate('document.activeElement.textContent')) === label) return;
  }
  throw new Error(`${label} cannot be reached by keyboard.`);
}

function focused(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.id');
}

/** What can be pressed and is smaller than 44 pixels; links inside a sentence may be. */
async function smallControls(page: Page): Promise<string[]> {
  const scope = (await page.locator('dialog[open]').count()) > 0 ? 'dialog[open]' : 'body';
  const controls = page.locator(scope).locator('button, summary, input, textarea, a:not(p a, .skip)');
  const sizes = await Promise.all(
    (await controls.all()).map(async (control) => ({
      box: await control.boundingBox(),
      name: (await control.textContent()) || (await control.getAttribute('aria-label')),
    })),
  );
  return sizes.flatMap(({ box, name }) =>
    box && box.width > 0 && Math.min(box.width, box.height) < SMALLEST_PX ? [`${name} ${box.width}×${box.height}`] : [],
  );
}
