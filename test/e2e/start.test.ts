import { expect, test } from 'vitest';
import { answered, newest, useBrowser } from './support/browser.ts';

const open = useBrowser();

test('a member is greeted by name and role, with tasks that fit', async () => {
  const page = await open({ as: 'kim@gaon.example' });
  await expect.poll(() => page.locator('.greeting').innerText()).toContain('김가온');
  expect(await page.locator('.who').innerText()).toMatch(/가온딜러 · .*관리자/);
  const suggestions = page.locator('.suggestion');
  expect(await suggestions.count()).toBeGreaterThanOrEqual(4);
  expect(await suggestions.count()).toBeLessThanOrEqual(6);
});

test('a visitor is greeted too, and sees no account data', async () => {
  const page = await open();
  await page.locator('.greeting').waitFor();
  expect(await page.locator('.panel-row').count()).toBe(0);
  expect(await page.locator('.suggestion').count()).toBeGreaterThan(0);
});

test('the persona picker starts each person’s own conversation', async () => {
  const page = await open();
  await page.locator('#open-personas').click();
  await page.getByRole('button', { name: /이도윤/ }).click();
  await expect.poll(() => page.locator('.greeting').innerText()).toContain('이도윤');
  expect(await page.locator('.who').innerText()).toContain('가온딜러');
  await answered(page, () => page.locator('.suggestion').first().click());
  await page.locator('#open-personas').click();
  await page.getByRole('button', { name: /김가온/ }).click();
  await expect.poll(() => page.locator('.greeting').innerText()).toContain('김가온');
  expect(await page.locator('.message').count()).toBe(0);
  await page.locator('#open-personas').click();
  await page.getByRole('button', { name: /이도윤/ }).click();
  await page.locator('.message.own').waitFor();
});

test('help topics show how many articles they hold, and choosing one asks for it', async () => {
  const page = await open();
  const topic = page.locator('.category').first();
  await topic.locator('summary').click();
  const articles = topic.locator('.article-row');
  expect(await articles.count()).toBe(Number(await topic.locator('summary .count').innerText()));
  const title = await articles.first().innerText();
  await answered(page, () => articles.first().click());
  expect(await page.locator('.message.own').innerText()).toContain(title);
  expect(await newest(page, 'answer').locator('.citation-title').innerText()).toBe(title);
});

test('help topics can be sorted by how often they are asked for', async () => {
  const page = await open();
  const sort = page.getByRole('button', { name: '많이 찾는 순' });
  const sorted = page.waitForResponse(/sort=popular/);
  await sort.click();
  await sorted;
  await expect.poll(() => sort.getAttribute('aria-pressed')).toBe('true');
  await page.locator('.category').first().waitFor();
});

test('articles are found while typing, and chosen with the keys', async () => {
  const page = await open();
  const search = page.getByRole('combobox');
  await search.fill('정산');
  await page.getByRole('option').first().waitFor();
  await search.press('ArrowDown');
  const title = await page.locator('[aria-selected="true"] .found-title').innerText();
  await answered(page, () => search.press('Enter'));
  expect(await newest(page, 'answer').locator('.citation-title').innerText()).toBe(title);
});

test('a search that finds nothing says so', async () => {
  const page = await open();
  await page.getByRole('combobox').fill('ㅁㄴㅇㄹzxqv');
  await page.getByText('맞는 도움말이 없어요').waitFor();
});
