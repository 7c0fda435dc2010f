import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createSeal } from '../../../src/channels/slack/access/seal.ts';
import { direct, envelope } from './support/payloads.ts';
import { type SlackWorld, startSlack } from './support/start-slack.ts';

const KEY = 'a key of at least thirty-two characters';
const access = { kind: 'install', clientId: '1.2', clientSecret: 'secret', sealKey: KEY } as const;

let world: SlackWorld;
beforeAll(async () => {
  world = await startSlack({ access });
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

test('without our state nobody is installed', async () => {
  const back = await fetch(`${world.url}/slack/oauth_redirect?code=abc&state=made-up`, { redirect: 'manual' });
  expect(back.status).toBeGreaterThanOrEqual(400);
  expect(await world.app.storage.db.slackInstallation.count()).toBe(0);
});
