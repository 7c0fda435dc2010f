import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectAccessible, press, say, shoot, useBrowser } from './support/browser.ts';

const open = useBrowser();

test('an invited person accepts with the link of the mail, and goes on to the assistant', async () => {
  const link = await invite(await open({ as: 'kim@gaon.example' }), 'accept@gaon.example');
  const page = await open({ path: link, language: 'ko' });
  await page.getByRole('heading', { name: /가온딜러/ }).waitFor();
  expect(await page.locator('main').innerText()).not.toContain('accept@gaon.example 로그인');
  expect(page.url()).not.toContain('#');
  await expectAccessible(page);
  await page.getByRole('button', { name: /accept@gaon\.example/ }).click();
  await shoot(page, 'invitation-desk-light-ko');
  await page.getByRole('button', { name: '수락', exact: true }).click();
  await page.getByRole('heading', { name: /들어왔어요/ }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: '도우미로 가기' }).click();
  await expect.poll(() => page.locator('.who').innerText()).toContain('가온딜러');
});

test('somebody else cannot take an invitation', async () => {
  const link = await invite(await open({ as: 'kim@gaon.example' }), 'other@gaon.example');
  const page = await open({ as: 'choi@nuri.example', path: link });
  await page.getByRole('button', { name: '수락', exact: true }).click();
  await page.getByRole('alert').waitFor();
  await expectAccessible(page);
});

test('a declined invitation says that nothing was added', async () => {
  const link = await invite(await open({ as: 'kim@gaon.example' }), 'decline@gaon.example');
  const page = await open({ as: 'decline@gaon.example', path: link });
  await page.getByRole('button', { name: '거절', exact: true }).click();
  await page.getByText('아무것도 추가되지 않았어요').waitFor();
});

test('a link that leads nowhere is explained', async () => {
  const page = await open({ path: '/invitations#gone', language: 'en' });
  await page.getByRole('heading', { name: 'There is no such invitation' }).waitFor();
  await expectAccessible(page);
});

/** Sends an invitation, and waits for its mail; returns the link in it. */
async function invite(page: Page, email: string): Promise<string> {
  await say(page, `가온딜러 운영자로 ${email} 초대해줘`);
  await press(page, '확인');
  let link: string | undefined;
  await expect.poll(async () => (link = await linkFor(email)), { timeout: 20_000 }).toBeDefined();
  return link ?? '';
}

async function linkFor(email: string): Promise<string | undefined> {
  const folder = inject('mailDir');
  const files = await readdir(folder).catch(() => []);
  const mails = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const mail = mails
    .find((text) => text.includes(email))
    ?.replace(/=\r?\n/g, '')
    .replaceAll('=3D', '=');
  return mail && /\/invitations#[\w-]+/.exec(mail)?.[0];
}
