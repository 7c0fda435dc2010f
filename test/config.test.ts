import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressOf, readConfig, VARIABLE_NAMES } from '../src/config.ts';

const SECRET = 'a-secret-of-more-than-32-characters';

test('nothing set is the demo on the embedded database', () => {
  const config = readConfig({});
  expect(config).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    publicUrl: 'http://127.0.0.1:3000',
    databaseUrl: undefined,
    demo: true,
    rateLimit: true,
    propagationSeconds: 20,
    logLevel: 'info',
  });
  expect(config.dataDir).toMatch(/var\/data$/);
  expect(config.mailDir).toMatch(/var\/mail$/);
});

test('an empty variable counts as not set', () => {
  expect(readConfig({ DATABASE_URL: '', PORT: ' ', RATE_LIMIT: '' })).toMatchObject({ demo: true, port: 3000 });
});

test('a server database is no demo unless it is asked for', () => {
  const server = { DATABASE_URL: 'postgres://user@127.0.0.1:5432/assistant', PORTAL_JWT_SECRET: SECRET };
  expect(readConfig(server).demo).toBe(false);
  expect(readConfig({ ...server, DEMO: 'true' }).demo).toBe(true);
  expect(readConfig({ PORTAL_JWT_SECRET: SECRET, DEMO: 'false' }).demo).toBe(false);
});

test('every bad variable is named at once, and no value', () => {
  const bad = {
    PORT: '70000',
    DATABASE_URL: 'mysql://user:hunter2@db',
    RATE_LIMIT: 'maybe',
    DEMO: 'yes',
    PUBLIC_URL: 'javascript:alert(1)',
    SMTP_URL: 'mail.example',
    PORTAL_JWT_SECRET: 'short',
    PORTAL_JWKS_URL: 'keys',
    PROPAGATION_SECONDS: '-1',
    LOG_LEVEL: 'loud',
  };
  const message = messageOf(() => readConfig(bad));
  for (const name of Object.keys(bad)) expect(message).toContain(name);
  expect(message).not.toMatch(/hunter2|short/);
});

test('outside demo mode a way to check sessions is needed', () => {
  const server = { DATABASE_URL: 'postgres://user@127.0.0.1:5432/assistant' };
  expect(messageOf(() => readConfig(server))).toMatch(/PORTAL_JWT_SECRET or PORTAL_JWKS_URL/);
  expect(messageOf(() => readConfig({ ...server, PORT: 'x' }))).toMatch(/PORT must(.|\n)*PORTAL_JWT_SECRET or/);
  expect(readConfig({ ...server, PORTAL_JWKS_URL: 'https://portal.example/jwks.json' }).jwtSecret).toBeUndefined();
});

test('a key or a server of its own turns the language model on, and a server needs the name of its model', () => {
  expect(readConfig({}).model).toBeUndefined();
  expect(readConfig({ OPENAI_MODEL: 'unused' }).model).toBeUndefined();
  expect(readConfig({ OPENAI_API_KEY: 'key' }).model).toMatchObject({ apiKey: 'key', baseUrl: undefined });
  const local = { OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1', OPENAI_MODEL: 'local', OPENAI_PRICES: '0.4/1.6' };
  expect(readConfig(local).model).toEqual({
    apiKey: undefined,
    baseUrl: 'http://127.0.0.1:11434/v1',
    model: 'local',
    dollarsPerMillion: { input: 0.4, output: 1.6 },
  });
  const bad = { OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1', OPENAI_PRICES: 'cheap' };
  expect(messageOf(() => readConfig(bad))).toMatch(/OPENAI_PRICES must/);
  expect(messageOf(() => readConfig({ OPENAI_BASE_URL: 'http://127.0.0.1/v1' }))).toMatch(/OPENAI_MODEL is needed/);
});

test('an IPv6 host is written in brackets', () => {
  expect(addressOf('::1', 3000)).toBe('http://[::1]:3000');
});

test('.env.example lists every variable', () => {
  const example = readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8');
  const listed = [...example.matchAll(/^# ([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(new Set(listed)).toEqual(new Set(VARIABLE_NAMES));
});

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return String(error);
  }
  return 'nothing was thrown';
}
