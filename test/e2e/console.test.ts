import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible, newest, say, useBrowser } from './support/browser.ts';

const open = useBrowser();
/** The console looks every three seconds. */
const SEEN = { timeout: 10_000 };

/** Somebody calls for a person; the ticket's code. */
async function callSupport(page: Page): Promise<string> {
  await say(page, '상담원 연결해 주세요');
  const [code] = /T-\d+/.exec(await newest(page, 'hand_over').innerText()) ?? [];
  if (!code) throw new Error('no ticket was opened');
  return code;
}

async function openTicket(page: Page, code: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${code}\\b`) }).click();
  await page.getByRole('heading', { name: new RegExp(code) }).waitFor();
}

const words = (page: Page) => page.getByLabel('내용');
const does = (page: Page, verb: string) => page.getByRole('button', { name: verb, exact: true }).click();

test('staff claim a ticket, answer it and solve it; the person sees each of it on their page, and both ends', async () => {
  const person = await open({ as: 'kim@gaon.example' });
  const code = await callSupport(person);
  const staff = await open({ as: 'min@support.example', path: '/console' });
  await openTicket(staff, code);
  await expectAccessible(staff);
  await does(staff, '맡기');
  await person.getByText('상담원이 맡았어요').waitFor(SEEN);

  await words(staff).fill('어느 분께 보낸 초대인가요?');
  await does(staff, '답변 보내기');
  await person.locator('.message', { hasText: '어느 분께 보낸 초대인가요?' }).waitFor(SEEN);

  await person.locator('#composer-text').fill('오 대리님이요');
  await person.locator('#composer-text').press('Enter');
  await staff.getByText('고객: 오 대리님이요').waitFor(SEEN);

  await words(staff).fill('초대 메일을 다시 보냈습니다.');
  await does(staff, '이 내용으로 해결');
  await person.getByText('해결로 마무리됐어요').waitFor(SEEN);
  await person.locator('.message', { hasText: '초대 메일을 다시 보냈습니다.' }).waitFor();
  await expectAccessible(person);
});

test('what staff are typing stays when the person writes meanwhile', async () => {
  const person = await open({ as: 'choi@nuri.example' });
  const code = await callSupport(person);
  const staff = await open({ as: 'min@support.example', path: '/console' });
  await openTicket(staff, code);
  await does(staff, '맡기');
  await person.getByText('상담원이 맡았어요').waitFor(SEEN);
  await words(staff).fill('확인하고 있');
  await words(staff).focus();
  await person.locator('#composer-text').fill('듣고 계신가요?');
  await person.locator('#composer-text').press('Enter');
  await staff.getByText('고객: 듣고 계신가요?').waitFor(SEEN);
  expect(await words(staff).inputValue()).toBe('확인하고 있');
  await staff.keyboard.insertText('어요');
  expect(await words(staff).inputValue()).toBe('확인하고 있어요');
  await does(staff, '답변 보내기');
  await expect.poll(() => words(staff).inputValue()).toBe('');
});

test('the keyboard stays where it is in the list while the console looks again', async () => {
  const code = await callSupport(await open({ as: 'seo@maru.example' }));
  const staff = await open({ as: 'min@support.example', path: '/console' });
  const row = staff.getByRole('button', { name: new RegExp(`${code}\\b`) });
  await row.focus();
  for (let looked = 0; looked < 2; looked++) {
    await staff.waitForResponse((response) => response.url().endsWith('/api/staff/tickets'), SEEN);
  }
  expect(await staff.evaluate('document.activeElement.dataset.code')).toBe(code);
});

test('who is not staff is told so, and sees no ticket', async () => {
  const code = await callSupport(await open({ as: 'kim@gaon.example' }));
  const page = await open({ as: 'kim@gaon.example', path: '/console' });
  await page.getByRole('alert').waitFor();
  expect(await page.locator('main').innerText()).toMatch(/지원 담당자만/);
  expect(await page.locator('main').innerText()).not.toContain(code);
  await expectAccessible(page);
});
