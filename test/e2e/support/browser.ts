import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';

export const SIZES = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desk: { width: 1440, height: 900 },
} as const;

export interface Visit {
  /** The e-mail of the person who is signed in; nobody unless said. */
  as?: string;
  size?: keyof typeof SIZES;
  theme?: 'light' | 'dark';
  language?: 'ko' | 'en';
  path?: string;
}

const SHOTS = join(import.meta.dirname, '../shots');
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser for one test file. Every page it opens must end without errors, refused files or broken policies. */
export function useBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
    browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  });
  afterAll(() => browser.close());
  return async (visit: Visit = {}): Promise<Page> => {
    const { as, size = 'desk', theme = 'light', language = 'ko', path = '/' } = visit;
    const context = await browser.newContext({
      baseURL: inject('url'),
      viewport: SIZES[size],
      hasTouch: size !== 'desk',
      colorScheme: theme,
      reducedMotion: 'reduce',
      locale: language === 'ko' ? 'ko-KR' : 'en-US',
    });
    const page = await context.newPage();
    watch(page);
    if (as !== undefined) await signIn(page, as);
    await page.goto(path);
    return page;
  };
}

/** Errors of the page itself; an answer that a test asked for, such as 409, is not one. */
function watch(page: Page): void {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) errors.push(line.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('url'))) errors.push(`asked elsewhere: ${request.url()}`);
  });
  onTestFinished(async () => {
    await page.context().close();
    expect(errors).toEqual([]);
  });
}

async function signIn(page: Page, email: string): Promise<void> {
  const response = await page.request.post('/api/demo/sessions', { data: { email } });
  if (!response.ok()) throw new Error(`Nobody can be ${email}: ${response.status()}.`);
  const session = JSON.stringify(await response.text());
  await page.addInitScript(`sessionStorage.getItem('session') ?? sessionStorage.setItem('session', ${session});`);
}

/** Says it, and waits until the answer stands there. */
export async function say(page: Page, text: string): Promise<void> {
  await page.locator('#composer-text').fill(text);
  await answered(page, () => page.locator('#composer-text').press('Enter'));
}

/** Presses a button of the newest message, and waits until the answer stands there. */
export async function press(page: Page, label: string): Promise<void> {
  const button = page.locator('.message .choices button:not([aria-disabled])', { hasText: label }).last();
  await answered(page, () => button.click());
}

export async function answered(page: Page, act: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse((response) => response.url().endsWith('/api/messages'));
  await act();
  await (await answer).finished();
  await page.locator('.typing:empty').waitFor({ state: 'attached' });
}

/** The newest message of a kind. */
export function newest(page: Page, kind: string) {
  return page.locator(`.message[data-kind="${kind}"]`).last();
}

export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

export async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => true)');
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}
