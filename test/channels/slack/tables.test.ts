import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { direct, press, pressInWindow, spoken } from './support/payloads.ts';
import { buttonIn, lastMessage, textOf } from './support/read-blocks.ts';
import { type SlackWorld, startSlack } from './support/start-slack.ts';

const MEMBERS = 120;
const PAGE = 50;
const ALL = /^전체 \d+행 보기$/;
const ASKED = '우리 회사 멤버 보여줘';

let world: SlackWorld;
beforeAll(async () => {
  world = await startSlack();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.reset();
  await world.link('U1', 'kim@gaon.example');
  await hire(MEMBERS);
});

/** So many colleagues that no message holds them. */
async function hire(count: number): Promise<void> {
  const { db } = world.app.storage;
  const { id: companyId } = await db.company.findFirstOrThrow({ where: { name: '가온딜러' } });
  const people = Array.from({ length: count }, (_, at) => ({ email: `m${at}@gaon.example`, name: `멤버${at}` }));
  await db.person.createMany({ data: people });
  const hired = await db.person.findMany({ where: { email: { in: people.map(({ email }) => email) } } });
  const role = 'dealer_operator' as const;
  await db.membership.createMany({ data: hired.map(({ id: personId }) => ({ personId, companyId, role })) });
}

interface View {
  readonly type: string;
  readonly blocks: readonly object[];
}

const windows = () =>
  world.fake.calls.flatMap(({ method, args }) => (/^views\.(open|update)$/.test(method) ? [args.view as View] : []));

/** The window after a press; undefined: nothing opened. */
async function windowAfter(payload: object): Promise<View | undefined> {
  const before = windows().length;
  await world.act(payload);
  await vi.waitFor(() => expect(windows()).toHaveLength(before + 1), { timeout: 2_000 }).catch(() => {}); // it opens after the acknowledgement
  return windows()[before];
}

const emailsIn = (view: View | undefined) => textOf(view?.blocks).match(/\bm\d+@gaon\.example/g) ?? [];
const rowsIn = (view: View | undefined) => textOf(view?.blocks).match(/\S+@gaon\.example/g)?.length;

test('a long table shows its beginning, and every row of it once in a window, page by page and back', async () => {
  await world.tell(direct(ASKED));
  const shown = lastMessage(world.fake);
  const [, all = ''] = /전체 (\d+)행 보기/.exec(textOf(shown.blocks)) ?? [];
  expect(Number(all)).toBeGreaterThanOrEqual(MEMBERS);
  const at = { ts: shown.ts, thread: shown.thread };
  const first = await windowAfter(press(buttonIn(shown.blocks, ALL), at));
  expect([first?.type, rowsIn(first)]).toEqual(['modal', PAGE]);
  expect(() => buttonIn(first?.blocks, '이전')).toThrow();

  const second = await windowAfter(pressInWindow(buttonIn(first?.blocks, '다음')));
  const third = await windowAfter(pressInWindow(buttonIn(second?.blocks, '다음')));
  expect(() => buttonIn(third?.blocks, '다음')).toThrow();
  const pages = [first, second, third];
  expect(pages.map(rowsIn)).toEqual([PAGE, PAGE, Number(all) - 2 * PAGE]);
  expect(new Set(pages.flatMap(emailsIn)).size).toBe(MEMBERS);

  const back = await windowAfter(pressInWindow(buttonIn(third?.blocks, '이전')));
  expect(back).toEqual(second);
  expect(world.fake.of('views.open')).toHaveLength(1); // pages turn in the same window
});

test('a table is for the one who asked: somebody else’s press opens nothing', async () => {
  await world.tell(direct(ASKED));
  const shown = lastMessage(world.fake);
  const open = buttonIn(shown.blocks, ALL);
  await world.link('U2', 'choi@nuri.example');
  for (const user of ['U2', 'U3']) await world.act(press(open, { user, ts: shown.ts }));
  const view = await windowAfter(press(open, { ts: shown.ts, thread: shown.thread }));
  await world.act(pressInWindow(buttonIn(view?.blocks, '다음'), { user: 'U2' }));
  await windowAfter(pressInWindow(buttonIn(view?.blocks, '다음')));
  expect(world.fake.calls.filter(({ method }) => method.startsWith('views.'))).toHaveLength(2);
});

test('a table that had to go to the messages with us opens there too', async () => {
  world.fake.on('chat.postEphemeral', () => ({ ok: false, error: 'user_not_in_channel' }));
  await world.tell(spoken('app_mention', `<@UBOT1> ${ASKED}`));
  const shown = lastMessage(world.fake);
  expect(shown.channel).toBe('DU1');
  const at = { channel: shown.channel, ts: shown.ts };
  expect(rowsIn(await windowAfter(press(buttonIn(shown.blocks, ALL), at)))).toBe(PAGE);
});

test('a table that is no longer kept says so, and what to do', async () => {
  await world.tell(direct(ASKED));
  const shown = lastMessage(world.fake);
  await world.app.wait(2 * 86_400_000);
  const at = { ts: shown.ts, thread: shown.thread };
  const view = await windowAfter(press(buttonIn(shown.blocks, ALL), at));
  expect(emailsIn(view)).toEqual([]);
  expect(textOf(view?.blocks)).toContain('다시 물어봐 주세요');
  const english = { ...buttonIn(shown.blocks, ALL), text: { text: 'Show all 130 rows' } };
  expect(textOf((await windowAfter(press(english, at)))?.blocks)).toContain('ask for it again');
});
