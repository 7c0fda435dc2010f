import { expect, test } from 'vitest';
import { newest, press, say, useBrowser } from './support/browser.ts';

const open = useBrowser();

test('an answer cites its article and takes a vote', async () => {
  const page = await open();
  await say(page, 'Settle ID가 뭐예요?');
  const answer = newest(page, 'answer');
  const citation = answer.locator('.citation');
  expect(await citation.innerText()).toContain('계약 관리 > 공통');
  expect(await citation.innerText()).toContain('2026-11-24 검토');
  expect(await citation.getAttribute('href')).toMatch(/^https:\/\/cs\.kakao\.com\//);
  expect(await citation.getAttribute('rel')).toBe('noopener noreferrer');
  await answer.getByRole('button', { name: '도움이 됐어요' }).click();
  await answer.getByText('의견 고맙습니다.').waitFor();
});

test('what the guides do not say stands apart, once, with a person on offer', async () => {
  const page = await open({ as: 'kim@gaon.example' });
  await say(page, '저장한 계약정보가 반영되는 데 얼마나 걸려요?');
  const answer = newest(page, 'answer');
  const notKnown = await answer.locator('.not-known > p').last().innerText();
  expect((await answer.innerText()).split(notKnown)).toHaveLength(2);
  await answer.getByRole('button', { name: '상담원 연결' }).waitFor();
});

test('what nobody can know is said so, and a person is offered', async () => {
  const page = await open();
  await say(page, '톡학생증은 어떻게 발급해요?');
  await newest(page, 'unknown').getByRole('button', { name: '상담원 연결' }).waitFor();
});

test('an invitation is guided to its receipt by buttons, and the panel follows', async () => {
  const page = await open({ as: 'kim@gaon.example' });
  await say(page, '멤버 초대할래요');
  await press(page, '가온딜러');
  expect(await newest(page, 'question').locator('.progress').innerText()).toMatch(/^\d\/\d /);
  await press(page, '운영자');
  await say(page, 'panel@gaon.example');
  const card = newest(page, 'confirmation');
  expect(await card.locator('.value-rows').innerText()).toContain('panel@gaon.example');
  expect(await page.locator('.panel').innerText()).not.toContain('panel@gaon.example');
  await press(page, '확인');
  expect(await newest(page, 'receipt').innerText()).toContain('panel@gaon.example');
  expect(await card.getByRole('button').count()).toBe(0);
  expect(await card.innerText()).toContain('확인했어요');
  await expect.poll(() => page.locator('.panel').innerText()).toContain('panel@gaon.example');
});

test('a cancelled confirmation says that nothing was changed', async () => {
  const page = await open({ as: 'kim@gaon.example' });
  await say(page, '가온딜러 운영자로 never@gaon.example 초대해줘');
  await press(page, '취소');
  expect(await page.locator('.confirmation .decision').innerText()).toContain('바뀐 것은 없어요');
});

test('a refusal names the rule and what can be done instead', async () => {
  const page = await open({ as: 'lee@gaon.example' });
  await say(page, '다온병원 관리자로 new@daon.example 초대해줘');
  const refusal = newest(page, 'refusal');
  expect(await refusal.innerText()).toContain('관리자');
  await refusal.getByRole('button', { name: '상담원 연결' }).waitFor();
});

test('a panel row offers its request', async () => {
  const page = await open({ as: 'kim@gaon.example' });
  const row = page.locator('.panel-row', { hasText: 'CT-1001' });
  expect(await row.innerText()).toMatch(/저장 4 · 반영 4/);
  await row.getByRole('button').first().click();
  await newest(page, 'result').waitFor();
});

test('a hand-over is marked in the conversation', async () => {
  const page = await open({ as: 'han@daon.example' });
  await say(page, '상담원 연결해 주세요');
  await page.locator('.divider', { hasText: '상담원 연결' }).waitFor();
  await expect.poll(() => page.locator('.panel').innerText()).toMatch(/T-\d+/);
});

test('a reload takes the conversation up where it was', async () => {
  const page = await open({ as: 'kim@gaon.example' });
  await say(page, '가온딜러 운영자로 reload@gaon.example 초대해줘');
  await page.reload();
  await newest(page, 'confirmation').waitFor();
  expect(await page.locator('.message.own').count()).toBe(1);
  await press(page, '확인');
  await newest(page, 'receipt').waitFor();
  await page.reload();
  await newest(page, 'receipt').waitFor();
  expect(await page.locator('.confirmation .decision').innerText()).toContain('확인했어요');
  expect(await page.locator('.message.receipt').count()).toBe(1);
});

test('what a person types is shown as text, never as HTML', async () => {
  const page = await open();
  await say(page, '<img src=x onerror=alert(1)><b>굵게</b>');
  expect(await page.locator('.bubble').innerText()).toBe('<img src=x onerror=alert(1)><b>굵게</b>');
  expect(await page.locator('.log img, .log b').count()).toBe(0);
});
