import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BOT_EVENTS, BOT_SCOPES, slackManifest } from '../../../src/channels/slack/manifest.ts';

const ROOM = join(import.meta.dirname, '../../../src/channels/slack');
const source = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('manifest.ts'))
  .map((path) => readFileSync(join(ROOM, path), 'utf8'))
  .join('\n');

/** What each scope lets us call or hear, as Slack documents it. */
const GIVES: Record<(typeof BOT_SCOPES)[number], readonly string[]> = {
  'app_mentions:read': ["event('app_mention'"],
  'assistant:write': ['assistant.threads.setStatus', 'assistant.threads.setSuggestedPrompts'],
  'channels:history': ["event('message'", 'conversations.replies', 'conversations.history'],
  'chat:write': [
    'chat.postMessage',
    'chat.postEphemeral',
    'chat.update',
    'chat.delete',
    'chat.startStream',
    'chat.appendStream',
    'chat.stopStream',
  ],
  commands: ['.command(', '.shortcut('],
  'groups:history': ["event('message'"],
  'im:history': ["event('message'"],
  'im:write': ['conversations.open'],
  'users:read': ['users.info'],
  'users:read.email': ['profile?.email'],
};

/** Calls that need no scope. */
const FREE = ['auth.test', 'views.open', 'views.update', 'views.publish'];

test('every scope is used, and every call has its scope', () => {
  expect(Object.keys(GIVES).toSorted()).toEqual([...BOT_SCOPES].toSorted());
  for (const [scope, uses] of Object.entries(GIVES)) {
    expect([scope, uses.filter((use) => !source.includes(use))]).toEqual([scope, []]);
  }
  const calls = [...source.matchAll(/client\.((?:[a-z]\w*\.)+[a-z]\w*)\(/gi)].map(([, name = '']) => name);
  const allowed = new Set([...Object.values(GIVES).flat(), ...FREE]);
  expect([...new Set(calls)].filter((name) => !allowed.has(name))).toEqual([]);
});

test('every event is listened to, and every one listened to is asked for', () => {
  const heard = new Set([...source.matchAll(/\.event\('(\w+)'/g)].map(([, name = '']) => name));
  const asked = new Set(BOT_EVENTS.map((name) => name.split('.')[0] ?? ''));
  expect([...heard].toSorted()).toEqual([...asked].toSorted());
});

test('the manifest keeps to its documented lengths and points to this server', () => {
  const { display_information: about, features, settings, oauth_config } = slackManifest('https://assistant.example');
  expect(about.name.length).toBeLessThanOrEqual(35);
  expect(about.description?.length).toBeLessThanOrEqual(140);
  expect(features?.slash_commands?.[0]?.url).toBe('https://assistant.example/slack/events');
  expect(settings?.interactivity?.request_url).toBe('https://assistant.example/slack/events');
  expect(settings?.event_subscriptions?.request_url).toBe('https://assistant.example/slack/events');
  expect(oauth_config?.redirect_urls).toEqual(['https://assistant.example/slack/oauth_redirect']);
  expect(features).toHaveProperty('agent_view');
  expect(features).not.toHaveProperty('assistant_view');
});
