import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { direct, nextTs, press, spoken } from './support/payloads.ts';
import { buttonIn, lastMessage, textOf } from './support/read-blocks.ts';
import { type SlackWorld, startSlack } from './support/start-slack.ts';

let world: SlackWorld;
beforeAll(async () => {
  world = await startSlack({ supportChannel: 'C9' });
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.reset();
  await world.link('U1', 'kim@gaon.example');
  await world.link('U5', 'min@support.example');
});

interface Input {
  readonly block_id: string;
  readonly element: { readonly type: string; readonly options?: { text: { text: string }; value: string }[] };
}

let threadOfTalk = '';

/** Begins an invitation and opens its window. */
async function openWindow(user = 'U1', [asks, label] = ['멤버 초대할래요', '양식으로 작성']) {
  const ts = nextTs();
  await world.tell(direct(asks, { ts }));
  threadOfTalk = ts;
  const shown = lastMessage(world.fake);
  await world.act(press(buttonIn(shown.blocks, label), { user, ts: shown.ts, thread: ts }));
  const opened = () => world.fake.of('views.open').at(-1)?.args.view;
  await vi.waitFor(() => expect(opened()).toBeDefined(), { timeout: 2_000 }).catch(() => {}); // it opens after the acknowledgement
  return opened() as { private_metadata: string; blocks: Input[] } | undefined;
}

function fill(view: { private_metadata: string; blocks: Input[] }, values: Record<string, string>, user = 'U1') {
  const state = view.blocks.map(({ block_id, element }) => {
    const said = values[block_id];
    const option = element.options?.find(({ text }) => text.text === said);
    return [block_id, { [block_id]: option ? { selected_option: option } : { value: said ?? null } }];
  });
  return world.act({
    type: 'view_submission',
    team: { id: 'T1', domain: 'gaon' },
    user: { id: user, team_id: 'T1' },
    view: {
      id: 'V1',
      callback_id: 'form',
      type: 'modal',
      private_metadata: view.private_metadata,
      state: { values: Object.fromEntries(state) },
    },
  });
}

const WHO = { company: '다온병원', role: '이용기관 관리자', email: 'form@daon.example' };

test('a task is filled in as one window, says what is wrong below the field, and ends at the same confirmation', async () => {
  const view = await openWindow();
  if (!view) throw new Error('no window was opened');
  expect(view.blocks.map(({ block_id }) => block_id)).toEqual(['company', 'role', 'email']);

  const refused = await fill(view, { ...WHO, email: 'not an address' });
  const { response_action, errors } = (await refused.json()) as { response_action: string; errors: object };
  expect([response_action, Object.keys(errors)]).toEqual(['errors', ['email']]);

  const taken = await fill(view, WHO);
  expect(await taken.text()).toBe('');
  expect(world.turns.at(-1)?.outcomes).toMatchObject([{ type: 'confirming', flow: 'invite-member' }]);
  await vi.waitFor(() => expect(textOf(lastMessage(world.fake).blocks)).toContain('form@daon.example'));
  const asked = lastMessage(world.fake);
  expect(await world.app.storage.db.invitation.count({ where: { email: WHO.email } })).toBe(0);
  await world.act(press(buttonIn(asked.blocks, '확인'), { ts: asked.ts, thread: asked.thread }));
  expect(await world.app.storage.db.invitation.count({ where: { email: WHO.email } })).toBe(1);
});

test('who speaks English fills in an English window', async () => {
  const view = await openWindow('U1', ['I want to invite a colleague', 'Fill in a form']);
  const { title, submit, blocks } = view as unknown as { title: object; submit: object; blocks: { label: object }[] };
  expect(JSON.stringify([title, submit, blocks.map(({ label }) => label)])).not.toMatch(/[가-힣]/);
});

test('nobody opens or fills in the window of somebody else', async () => {
  await world.link('U2', 'lee@gaon.example');
  expect(await openWindow('U2')).toBeUndefined();
  const view = await openWindow();
  if (!view) throw new Error('no window was opened');
  await fill(view, WHO, 'U2');
  expect(await world.app.storage.db.invitation.count({ where: { email: WHO.email } })).toBe(0);
  expect(world.turns.at(-1)?.outcomes).not.toMatchObject([{ type: 'confirming' }]);
});

test('what is filled in while staff have the talk reaches them as they can read it, and does nothing', async () => {
  const view = await openWindow();
  if (!view) throw new Error('no window was opened');
  await world.tell(direct('상담원 연결해 주세요', { thread: threadOfTalk }));
  const inSupport = () => [...world.fake.messages.values()].filter(({ channel }) => channel === 'C9');
  const card = inSupport().find(({ thread }) => !thread);
  await world.tell(spoken('message', '제가 볼게요', { user: 'U5', channel: 'C9', thread: card?.ts }));

  const taken = await fill(view, { ...WHO, email: 'not an address' }); // staff read it: nothing is checked
  expect(await taken.text()).toBe('');
  await fill(view, WHO);
  await vi.waitFor(() => expect(world.turns.at(-1)?.outcomes).toMatchObject([{ type: 'relayed' }]));
  await world.settle();
  const heard = textOf(inSupport().map(({ blocks }) => blocks));
  expect(heard).toMatch(/고객\n멤버 초대\n회사: 다온병원\n권한: 이용기관 관리자\n이메일: fo\S*@daon\.example/);
  expect(heard).not.toContain(WHO.email);
  const toldAll = () =>
    textOf([...world.fake.messages.values()].flatMap(({ channel, blocks }) => (channel === 'D1' ? blocks : [])));
  await vi.waitFor(() => expect(toldAll()).toContain('상담원에게 전달했어요'));
  expect(await world.app.storage.db.proposal.count()).toBe(0);
});
