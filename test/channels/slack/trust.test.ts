import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { direct } from './support/payloads.ts';
import { type SlackWorld, startSlack } from './support/start-slack.ts';

let world: SlackWorld;
beforeAll(async () => {
  world = await startSlack({ trustedTeams: ['T1'] });
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const member = (user: string, more: object = {}) => ({
  id: user,
  team_id: 'T1',
  is_email_confirmed: true,
  profile: { email: 'Kim@gaon.example' },
  ...more,
});

test('a trusted workspace’s confirmed e-mail says who somebody is', async () => {
  world.fake.users.set('U10', member('U10'));
  await world.tell(direct('내 권한이 뭐예요?', { user: 'U10' }));
  expect(JSON.stringify(world.turns[0]?.replies)).toContain('김가온');
});

test.each([
  ['a guest of one channel', { is_ultra_restricted: true }],
  ['a guest of some channels', { is_restricted: true }],
  ['a stranger of a shared channel', { is_stranger: true }],
  ['somebody of another workspace', { team_id: 'T9' }],
  ['a bot', { is_bot: true }],
  ['somebody who has left', { deleted: true }],
  ['an address nobody has confirmed', { is_email_confirmed: false }],
  ['an address nobody has here', { profile: { email: 'nobody@gaon.example' } }],
])('%s is a visitor', async (name, more) => {
  const user = `U${name.length}${name.charCodeAt(2)}`;
  world.fake.users.set(user, member(user, more));
  await world.tell(direct('내 권한이 뭐예요?', { user }));
  expect(JSON.stringify(world.turns[0]?.replies)).not.toContain('김가온');
});

test('in a shared channel a user of the same id from elsewhere is somebody else', async () => {
  world.fake.users.set('U20', member('U20'));
  await world.tell(direct('내 권한이 뭐예요?', { user: 'U20' }, { user_team: 'T9' }));
  expect(JSON.stringify(world.turns[0]?.replies)).not.toContain('김가온');
});
