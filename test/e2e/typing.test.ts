import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { answered, say, useBrowser } from './support/browser.ts';

const open = useBrowser();
const composer = (page: Page) => page.locator('#composer-text');

test('Enter does not send while a syllable is being composed', async () => {
  const page = await open();
  await composer(page).focus();
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: '초대ㅎ', selectionStart: 3, selectionEnd: 3 });
  await composer(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true });
  await keyboard.send('Input.imeSetComposition', { text: '초대해', selectionStart: 3, selectionEnd: 3 });
  expect(await page.locator('.message').count()).toBe(0);
  await keyboard.send('Input.insertText', { text: '초대해' });
  expect(await composer(page).inputValue()).toBe('초대해');
  await answered(page, () => page.keyboard.press('Enter'));
  expect(await page.locator('.bubble').allInnerTexts()).toEqual(['초대해']);
});

test('Shift+Enter breaks the line, and the box grows to six lines', async () => {
  const page = await open();
  const height = async () => (await composer(page).boundingBox())?.height ?? 0;
  const one = await height();
  await composer(page).focus();
  for (const line of ['하나', '둘', '셋']) {
    await page.keyboard.insertText(line);
    await page.keyboard.press('Shift+Enter');
  }
  expect(await composer(page).inputValue()).toBe('하나\n둘\n셋\n');
  const four = await height();
  expect(four).toBeGreaterThan(one);
  await composer(page).fill(Array.from({ length: 6 }, () => '줄').join('\n'));
  const six = await height();
  await composer(page).fill(Array.from({ length: 20 }, () => '줄').join('\n'));
  expect(await height()).toBe(six);
});

test('Up recalls the last message', async () => {
  const page = await open();
  await say(page, '도움말');
  await composer(page).press('ArrowUp');
  expect(await composer(page).inputValue()).toBe('도움말');
});

test('a message over 2,000 characters is not sent and says why', async () => {
  const page = await open();
  await composer(page).fill('가'.repeat(2001));
  await composer(page).press('Enter');
  expect(await page.locator('#composer-note').innerText()).toContain('2001자');
  expect(await page.locator('.message').count()).toBe(0);
});

test('a failed message stays and is sent again with the same id', async () => {
  const page = await open();
  const ids: unknown[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/messages')) ids.push(request.postDataJSON().messageId);
  });
  const fail = (route: Route) => route.abort();
  await page.route('**/api/messages', fail);
  await composer(page).fill('Settle ID가 뭐예요?');
  await composer(page).press('Enter');
  await page.getByText('연결이 끊겨 보내지 못했어요.').waitFor();
  await page.unroute('**/api/messages', fail);
  await answered(page, () => page.getByRole('button', { name: '다시 보내기' }).click());
  await page.locator('.message.assistant').waitFor();
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
  expect(await page.locator('.bubble').count()).toBe(1);
  expect(await page.locator('.failure').count()).toBe(0);
});

test.each([
  [409, 'TURN_RUNNING', '앞선 메시지를 아직 처리하고 있어요.'],
  [429, 'RATE_LIMITED', '요청이 너무 많아요.'],
  [503, 'UPSTREAM_UNAVAILABLE', '지금은 서비스를 잠시 이용할 수 없어요.'],
])('%i is told in words', async (status, code, detail) => {
  const page = await open();
  const body = JSON.stringify({ status, code, detail });
  const headers = { 'content-type': 'application/problem+json', 'retry-after': '7' };
  await page.route('**/api/messages', (route) => route.fulfill({ status, headers, body }));
  await composer(page).fill('안녕하세요');
  await composer(page).press('Enter');
  const failure = page.locator('.failure');
  expect(await failure.innerText()).toContain(detail);
  await failure.getByRole('button', { name: '다시 보내기' }).waitFor();
});

test('an ended session is told, and the page goes on as a visitor’s', async () => {
  const page = await open({ as: 'kim@gaon.example' });
  await page.locator('.greeting').waitFor();
  await page.route('**/api/messages', (route) => route.fulfill({ status: 401, json: { code: 'UNAUTHENTICATED' } }));
  await composer(page).fill('내 계약 상태');
  await composer(page).press('Enter');
  await page.getByText('로그인이 만료되어 보내지 못했어요.').waitFor();
  await expect.poll(() => page.locator('.who').innerText()).toContain('로그인 안 함');
});

test('a lost connection is told quietly, and nothing is said twice after it', async () => {
  const page = await open();
  const followed = page.waitForResponse(/\/events$/);
  await say(page, 'Settle ID가 뭐예요?');
  await followed;
  const messages = await page.locator('.message').count();
  await page.context().setOffline(true);
  await page.locator('#banner', { hasText: '다시 연결하고 있어요' }).waitFor();
  await page.context().setOffline(false);
  await page.locator('#banner').waitFor({ state: 'hidden' });
  expect(await page.locator('.message').count()).toBe(messages);
});

test('dots show only when an answer takes longer than 300 ms', async () => {
  const page = await open();
  await page.route('**/api/messages', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 900));
    await route.continue();
  });
  const asked = answered(page, async () => {
    await composer(page).fill('도움말');
    await composer(page).press('Enter');
  });
  await page.locator('.bubble').waitFor();
  expect(await page.locator('.dots').count()).toBe(0);
  await page.locator('.dots').waitFor();
  await asked;
  expect(await page.locator('.dots').count()).toBe(0);
});

test('an answer’s words are shown as they come, are not read aloud, and the reply takes their place', async () => {
  const page = await open();
  let asked: (id: string) => void = () => {};
  const id = new Promise<string>((resolve) => {
    asked = resolve;
  });
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/events', async (route) => {
    const typing = (messageId: string, text: string) =>
      `event: typing\ndata: ${JSON.stringify({ messageId, text })}\n\n`;
    const body = typing(await id, '첫 문장이에요.') + typing('another message', '남의 문장이에요.');
    await route.fulfill({ headers: { 'content-type': 'text/event-stream' }, body });
  });
  await say(page, '도움말');
  await page.route('**/api/messages', async (route) => {
    asked(route.request().postDataJSON().messageId);
    await released;
    await route.continue();
  });
  const answer = answered(page, async () => {
    await composer(page).fill('Settle ID가 뭐예요?');
    await composer(page).press('Enter');
  });
  await expect.poll(() => page.locator('.on-the-way').innerText()).toBe('첫 문장이에요.');
  expect(await page.locator('.on-the-way').getAttribute('aria-hidden')).toBe('true');
  expect(await page.locator('#log').innerText()).not.toContain('첫 문장이에요.');
  release();
  await answer;
  expect(await page.locator('.on-the-way').count()).toBe(0);
  expect(await page.locator('.message.assistant').last().innerText()).toContain('Settle ID');
});
