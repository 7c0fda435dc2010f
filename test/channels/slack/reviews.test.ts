import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type App, buildApp } from '../../../src/app.ts';
import { readConfig } from '../../../src/config.ts';
import { LEARNT } from '../../support/app.ts';
import { direct, nextTs, press, spoken } from './support/payloads.ts';
import { buttonIn, textOf } from './support/read-blocks.ts';
import { type SlackWorld, startSlack } from './support/start-slack.ts';

const SUPPORT = 'C9';
const [MIN, SONG, KIM] = ['U5', 'U6', 'U1'];

let world: SlackWorld;
beforeAll(async () => {
  world = await startSlack({ supportChannel: SUPPORT });
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.reset();
  const { db } = world.app.storage;
  await db.person.create({ data: { email: 'song@support.example', name: '송하람', staff: true } });
  await world.app.signIn('song@support.example');
  await world.link(KIM, 'kim@gaon.example');
  await world.link(MIN, 'min@support.example');
  await world.link(SONG, 'song@support.example');
});

const inSupport = () => [...world.fake.messages.values()].filter(({ channel }) => channel === SUPPORT);
const cardOf = (title: RegExp) => {
  const found = inSupport().find(({ thread, text }) => !thread && title.test(text));
  if (!found) throw new Error(`there is no card ${title}`);
  return found;
};
const told = () => world.fake.of('chat.postEphemeral').map(({ args }) => [args.user, textOf(args.blocks)]);

async function pressOn(title: RegExp, label: string, user: string): Promise<void> {
  const { ts, blocks } = cardOf(title);
  await world.act(press(buttonIn(blocks, label), { user, channel: SUPPORT, ts }));
}

interface Window {
  readonly private_metadata: string;
  readonly blocks: readonly { readonly element: { readonly initial_value?: string } }[];
}

/** The window a button opens; undefined: it opened none. */
async function windowOf(press: () => Promise<unknown>): Promise<Window | undefined> {
  const opened = () => world.fake.of('views.open').map(({ args }) => args.view as Window);
  const before = opened().length;
  await press();
  await vi.waitFor(() => expect(opened()).toHaveLength(before + 1), { timeout: 2_000 }).catch(() => {}); // it opens after the acknowledgement
  return opened()[before];
}

let windows = 0;

/** Fills in the window of a card; what is wrong with it, if anything. */
async function fillIn(window: Window | undefined, text: string, user: string): Promise<string | undefined> {
  const answer = await world.act({
    type: 'view_submission',
    team: { id: 'T1', domain: 'gaon' },
    user: { id: user, team_id: 'T1' },
    view: {
      id: `VS${++windows}`,
      callback_id: 'staff',
      type: 'modal',
      private_metadata: window?.private_metadata,
      state: { values: { text: { text: { value: text } } } },
    },
  });
  const body = await answer.text();
  return body === '' ? undefined : (JSON.parse(body) as { errors: { text: string } }).errors.text;
}

/** Kim has one reviewed: the question of a new sender name, asked and confirmed. */
async function addOrganization(name: string): Promise<void> {
  const { storage, portal, now } = world.app;
  await storage.transaction(async (db) => {
    const desk = portal.as(portal.actorOf(await portal.person(db, world.app.personId('kim@gaon.example'))), {
      db,
      now: now(),
    });
    const institution = (await desk.portfolio()).companies.find((one) => one.name === '다온병원')?.id;
    const prepared = await desk.prepare('organization.add', { institution, senderName: name });
    if (prepared.ok) await desk.commit(prepared.value.id);
  });
  await world.settle();
}

const stateOf = async (name: string) =>
  (await world.app.storage.db.organization.findFirstOrThrow({ where: { name } })).state;

test('a 기관 is approved from its card, once however often it is pressed, and the card says so', async () => {
  await addOrganization('다온 건강센터');
  expect(textOf(cardOf(/다온 건강센터/).blocks)).toMatch(/다온병원[\s\S]*승인/);
  await pressOn(/다온 건강센터/, '승인', KIM);
  expect(await stateOf('다온 건강센터')).toBe('pending_review');
  expect(told()).toEqual([[KIM, expect.stringContaining('지원 담당자만')]]);

  const { ts, blocks } = cardOf(/다온 건강센터/);
  const approve = buttonIn(blocks, '승인');
  const presses = [MIN, MIN, SONG].map((user) => world.act(press(approve, { user, channel: SUPPORT, ts })));
  await Promise.all(presses);
  expect(await stateOf('다온 건강센터')).toBe('approved');
  const done = { action: 'organization.review', refused: null };
  expect(await world.app.storage.db.auditEvent.count({ where: done })).toBe(1);
  const after = cardOf(/다온 건강센터/);
  expect(after.ts).toBe(ts);
  for (const label of ['승인', '반려']) expect(() => buttonIn(after.blocks, label)).toThrow();
});

test('what waited before there was a support channel has its card from the first start on, once', async () => {
  const { app } = world;
  app.connect({});
  await world.tell(direct('상담원 연결해 주세요'));
  await world.settle();
  app.connect({ people: { slack: world.channel }, ...(world.channel.staff && { staff: world.channel.staff }) });
  for (let start = 0; start < 3; start++) {
    await app.showWaiting();
    await world.settle();
  }
  const cards = inSupport().filter(({ thread }) => !thread);
  expect(cards.map(({ text }) => text).toSorted()).toEqual(['T-1', '기관 심사 · 다온 검진센터']);
  await pressOn(/다온 검진센터/, '승인', MIN);
  expect(await stateOf('다온 검진센터')).toBe('approved');
});

test('a 기관 is rejected with its reason, which is asked for in a window', async () => {
  await addOrganization('다온 헬스');
  const window = await windowOf(() => pressOn(/다온 헬스/, '반려', MIN));
  expect(await fillIn(window, '  ', MIN)).toContain('사유');
  expect(await fillIn(window, '이름이 상표와 달라요', KIM)).toContain('지원 담당자만');
  expect(await stateOf('다온 헬스')).toBe('pending_review');
  expect(await fillIn(window, '이름이 상표와 달라요', MIN)).toBeUndefined();
  expect(await stateOf('다온 헬스')).toBe('rejected');
  expect(textOf(cardOf(/다온 헬스/).blocks)).toContain('이름이 상표와 달라요');
  expect(await fillIn(window, '또 다른 사유', SONG)).toBeDefined(); // it is decided
});

const ASKED = '담당자가 바뀌면 알림 설정이 초기화되나요?';
const ANSWER = '담당자가 바뀌어도 알림 설정은 그대로 유지됩니다.';

async function askInVain(): Promise<void> {
  await world.tell(direct(ASKED));
  await world.app.wait(2 * 60_000); // questions find their like
}

const askForGaps = (user: string) => world.tell(spoken('message', 'gaps', { user, channel: SUPPORT }));

/** The list of what is not answered, as it was posted. */
const listed = () => inSupport().findLast(({ text }) => text === '답하지 못한 질문');

const draftFor = (user: string) =>
  windowOf(() => {
    const list = listed();
    return world.act(
      press(buttonIn(list?.blocks, '초안 만들기'), { user, channel: SUPPORT, ts: list?.ts ?? nextTs() }),
    );
  });

test('gaps are listed for staff alone', async () => {
  await askInVain();
  await askForGaps(KIM);
  expect(listed()).toBeUndefined();
  await askForGaps(MIN);
  expect(textOf(listed()?.blocks)).toMatch(/알림 설정이 초기화[\s\S]*질문 1회/);
  await draftFor(KIM);
  expect(told().map(([user]) => user)).toEqual([KIM, KIM]);
  expect(world.fake.of('views.open')).toEqual([]);
});

test('a gap becomes a draft, and answers people in every process once a second colleague has approved it', async () => {
  const other = await anotherProcess();
  await askInVain();
  await askForGaps(MIN);
  const window = await draftFor(MIN);
  expect(await fillIn(window, ' ', MIN)).toBeDefined();
  expect(await fillIn(window, ANSWER, MIN)).toBeUndefined();
  expect(await fillIn(window, ANSWER, SONG)).toBeDefined(); // there is a draft already
  const draft = cardOf(/도움말 초안/);
  expect(textOf(draft.blocks)).toMatch(/알림 설정이 초기화[\s\S]*민지원[\s\S]*그대로 유지됩니다/);
  expect(await other.answerTo(ASKED)).not.toContain(ANSWER);

  await pressOn(/도움말 초안/, '게시 승인', MIN);
  expect(told()).toEqual([[MIN, expect.stringContaining('본인이 쓴 초안')]]);
  expect(await other.answerTo(ASKED)).not.toContain(ANSWER);

  await pressOn(/도움말 초안/, '게시 승인', SONG);
  expect(textOf(cardOf(/도움말 초안/).blocks)).toContain('게시됐어요');
  expect(() => buttonIn(cardOf(/도움말 초안/).blocks, '게시 승인')).toThrow();
  await vi.waitFor(async () => expect(await other.answerTo(ASKED)).toContain(ANSWER), LEARNT);
});

test('a draft that is thrown away never answers anybody, and its question is listed again', async () => {
  await askInVain();
  await askForGaps(MIN);
  await fillIn(await draftFor(MIN), ANSWER, MIN);
  await pressOn(/도움말 초안/, '게시 반려', SONG);
  expect(textOf(cardOf(/도움말 초안/).blocks)).toContain('반려됐어요');
  await world.app.wait(2_000);
  await askInVain();
  expect(world.turns.at(-1)?.outcomes).toMatchObject([{ type: 'unknown' }]);
  await askForGaps(MIN);
  expect(textOf(listed()?.blocks)).toMatch(/알림 설정이 초기화[\s\S]*질문 2회/);
});

test('what staff have answered a person stands in the window of the draft', async () => {
  const ts = nextTs();
  await world.tell(direct('상담원 연결해 주세요', { ts }));
  await world.tell(direct(ASKED, { thread: ts }));
  const window = await windowOf(() => pressOn(/^T-/, '해결', MIN));
  await fillIn(window, ANSWER, MIN);
  await world.app.wait(2 * 60_000);
  await askForGaps(MIN);
  expect((await draftFor(MIN))?.blocks[0]?.element.initial_value).toBe(ANSWER);
});

/** A second process over the same database, begun before anything was learned. */
async function anotherProcess() {
  let later = 0;
  const clock = () => {
    later += 2_000; // what went live is looked for once a second
    return new Date(world.app.now().getTime() + later);
  };
  const root = join(import.meta.dirname, '../../..');
  const config = readConfig({ DEMO: 'true', MAIL_DIR: join(root, 'var/mail'), PORTAL_JWT_SECRET: 'x'.repeat(32) });
  const { storage } = world.app;
  const process: App = await buildApp({ config, clock, storage, say: () => {}, report: () => {} });
  const sender = { kind: 'visitor', visitor: 'a'.repeat(64) } as const;
  let asked = 0;
  return {
    answerTo: async (text: string) => {
      const turn = await process.front.takeTurn({
        deliveryId: `q${++asked}`,
        channel: 'web',
        sender,
        content: { text },
      });
      return turn.ok ? turn.value.replies.map((reply) => reply.text).join() : turn.refusal;
    },
  };
}
