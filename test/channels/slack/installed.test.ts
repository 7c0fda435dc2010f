import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createSeal } from '../../../src/channels/slack/access/seal.ts';
import { direct, envelope, spoken } from './support/payloads.ts';
import { textOf } from './support/read-blocks.ts';
import { type SlackWorld, startSlack } from './support/start-slack.ts';

const KEY = 'a key of at least thirty-two characters';
const access = { kind: 'install', clientId: '1.2', clientSecret: 'secret', sealKey: KEY } as const;

let world: SlackWorld;
beforeAll(async () => {
  world = await startSlack({ access, supportChannel: 'C9' });
});
afterAll(() => world.close());
beforeEach(() => world.reset());

/** The way of whoever installs: to Slack with our state, and back with Slack's code. */
async function install(team: string): Promise<Response> {
  const token = `xoxb-${team}`;
  world.fake.teams.set(token, { team_id: team, user_id: `UBOT${team}`, bot_id: `B${team}` });
  world.fake.on('oauth.v2.access', () => ({
    ok: true,
    app_id: 'A1',
    authed_user: { id: 'UADMIN' },
    scope: 'chat:write',
    token_type: 'bot',
    access_token: token,
    bot_user_id: `UBOT${team}`,
    team: { id: team, name: team },
    enterprise: null,
    is_enterprise_install: false,
  }));
  const begun = await fetch(`${world.url}/slack/install`, { redirect: 'manual' });
  const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
  const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return fetch(`${world.url}/slack/oauth_redirect?code=abc&state=${encodeURIComponent(state)}`, {
    headers: { cookie },
    redirect: 'manual',
  });
}

const tokens = () =>
  world.fake.of('chat.postMessage').map(({ token, args }) => `${JSON.stringify(args.channel)} ${token}`);

test('each workspace is answered with its own token, many at once too', async () => {
  expect((await install('T21')).status).toBeLessThan(400);
  await install('T22');
  await Promise.all([
    world.tell(direct('Settle ID가 뭐예요?', { team: 'T21', channel: 'D21', bot: 'UBOTT21' })),
    world.tell(direct('Settle ID가 뭐예요?', { team: 'T22', channel: 'D22', bot: 'UBOTT22' })),
    world.tell(direct('Settle ID가 뭐예요?', { team: 'T23', channel: 'D23', bot: 'UBOTT23' })),
  ]);
  expect(new Set(tokens())).toEqual(new Set(['"D21" xoxb-T21', '"D22" xoxb-T22']));
  expect(tokens()).toHaveLength(2);
});

test('the database holds no token that can be read, and one workspace’s row opens for no other', async () => {
  await install('T31');
  const [row] = await world.app.storage.db.slackInstallation.findMany({ where: { id: 'T31' } });
  expect(row?.sealed).not.toContain('xoxb');
  const sealed = row?.sealed ?? '';
  expect(createSeal(KEY).open(sealed, 'T31')).toContain('xoxb-T31');
  expect(() => createSeal(KEY).open(sealed, 'T32')).toThrow();
  expect(() => createSeal(`${KEY}!`).open(sealed, 'T31')).toThrow();
});

test('a workspace that leaves takes its token along', async () => {
  await install('T41');
  await world.tell(envelope({ type: 'app_uninstalled' }, { team: 'T41' }));
  await world.tell(direct('Settle ID가 뭐예요?', { team: 'T41', channel: 'D41' }));
  expect(tokens()).toEqual([]);
});

/** Slack knows this channel in this team alone. */
function channelIsOf(team: string): void {
  world.fake.on('conversations.history', ({ token }) =>
    token === `xoxb-${team}` ? { ok: true, messages: [] } : { ok: false, error: 'channel_not_found' },
  );
}

const callSupport = (team: string) =>
  world.tell(direct('상담원 연결해 주세요', { team, channel: `D${team}`, bot: `UBOT${team}` }));

test('a partner’s ticket goes to the workspace that has the support channel, with that workspace’s token', async () => {
  await install('T51');
  await install('T52');
  channelIsOf('T52');
  await callSupport('T51');
  expect(new Set(tokens())).toEqual(new Set(['"DT51" xoxb-T51', '"C9" xoxb-T52']));

  const staff = { team: 'T52', user: 'U5', bot: 'UBOTT52', channel: 'C9' };
  const code = await world.app.records.links.makeCode({ channel: 'slack', sender: 'T52:U5', label: 'U5' });
  await world.app.records.links.use(code, world.app.personId('min@support.example'));
  const card = [...world.fake.messages.values()].find(({ channel, thread }) => channel === 'C9' && !thread);
  await world.tell(spoken('message', '무엇을 도와드릴까요?', { ...staff, thread: card?.ts }));
  const heard = world.fake.of('chat.postMessage').filter(({ args }) => args.channel === 'DT51');
  expect(heard.map(({ token }) => token)).toContain('xoxb-T51');
  expect(textOf(heard.at(-1)?.args.blocks)).toContain('무엇을 도와드릴까요?');
});

test('while no workspace has the support channel a card is tried again, and comes once one has it', async () => {
  await install('T61');
  channelIsOf('T62');
  const { id } = await world.app.storage.db.organization.findFirstOrThrow({ where: { state: 'pending_review' } });
  const card = await world.app.front.supportCard({ organization: id });
  if (!card) throw new Error('no 기관 waits');
  const show = () => world.channel.staff?.show(card, [], AbortSignal.timeout(10_000));
  await expect(show()).rejects.toThrow(/has C9/);
  await install('T62');
  await show();
  expect(tokens()).toEqual(['"C9" xoxb-T62']);
});

test('without our state nobody is installed', async () => {
  const back = await fetch(`${world.url}/slack/oauth_redirect?code=abc&state=made-up`, { redirect: 'manual' });
  expect(back.status).toBeGreaterThanOrEqual(400);
  expect(await world.app.storage.db.slackInstallation.count()).toBe(0);
});
