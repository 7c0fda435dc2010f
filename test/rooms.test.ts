import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');
const SCHEMA = join(import.meta.dirname, '../prisma/schema');
const MAX_LINES = 250;

/** Which rooms a room may look into, beside `message` and `result`. */
// biome-ignore format: a table
const LOOKS_INTO: Record<string, readonly string[]> = {
  main:          ['app', 'channels', 'config', 'doors', 'metrics'],
  app:           ['channels', 'config', 'conversation', 'understanding', 'flows', 'knowledge', 'support', 'portal', 'llm', 'mail', 'records', 'storage'],
  doors:         ['channels', 'portal', 'records', 'storage'],
  config:        [],
  metrics:       [],
  channels:      [],
  conversation:  ['understanding', 'flows', 'knowledge', 'support', 'portal', 'storage'],
  understanding: ['llm'],
  knowledge:     ['llm', 'storage'],
  support:       ['portal', 'storage'],
  flows:         ['portal'],
  portal:        ['storage'],
  llm:           [],
  mail:          [],
  records:       ['storage'],
  storage:       [],
  message:       [],
  result:        [],
};

/** Which part of the house alone may know a package. */
// biome-ignore format: a table
const PACKAGES: readonly (readonly [pattern: RegExp, home: string])[] = [
  [/^(express|helmet|jose)$/,                 'channels'],
  [/^@slack\//,                               'channels/slack'],
  [/^openai$/,                                'llm'],
  [/^nodemailer(\/|$)/,                       'mail'],
  [/^(pg|@prisma\/.*|@electric-sql\/pglite)$/, 'storage'],
  [/^prom-client$/,                           'metrics'],
];

/** Files that start a process; each is a `main`. */
const STARTS = new Set(['main.ts', 'channels/terminal/main.ts', 'channels/slack/print-manifest.ts']);

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('storage/prisma/'));
const sources = new Map(files.map((path) => [path, readFileSync(join(SRC, path), 'utf8')]));

test('imports only look down, and packages stay in their room', () => {
  expect(everywhere(importFaults)).toEqual([]);
});

test('a room uses only its own tables', () => {
  expect(everywhere(tableFaults)).toEqual([]);
});

test('only what starts a process reads the settings, and only config reads the environment', () => {
  expect(everywhere(settingFaults)).toEqual([]);
});

test('files stay short enough to be read at once', () => {
  const long = [...sources].filter(([, source]) => source.split('\n').length > MAX_LINES + 1);
  expect(long.map(([path]) => path)).toEqual([]);
});

test('every room is in the table', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in LOOKS_INTO))).toEqual([]);
});

test.each([
  ['portal/gate.ts', "import { takeTurn } from '../conversation/take-turn.ts';"],
  ['portal/gate.ts', "const { takeTurn } = await import('../conversation/take-turn.ts');"],
  ['flows/advance.ts', "export type { Found } from '../knowledge/find.ts';"],
  ['channels/web/server.ts', "import type { Db } from '../../storage/db.ts';"],
  ['conversation/claim.ts', "import pg from 'pg';"],
  ['portal/jobs.ts', "import { createTransport } from 'nodemailer';"],
  ['channels/web/server.ts', "import { App } from '@slack/bolt';"],
  ['support/open.ts', "import type { Person } from '../storage/prisma/client.ts';"],
])('%s may not say: %s', (path, source) => {
  expect(importFaults(path, source)).toHaveLength(1);
});

test.each([
  ['conversation/claim.ts', 'await db.membership.findMany({});'],
  ['support/open.ts', 'await scene.db\n  .conversation.update({});'],
  ['knowledge/gaps.ts', 'await db.$queryRaw`SELECT count(*) FROM "Message"`;'],
])('%s may not touch: %s', (path, source) => {
  expect(tableFaults(path, source)).toHaveLength(1);
});

function everywhere(faultsOf: (path: string, source: string) => string[]): string[] {
  return [...sources].flatMap(([path, source]) => faultsOf(path, source));
}

function importFaults(path: string, source: string): string[] {
  const imports = [...source.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g)].map(([, name = '']) => name);
  return imports.flatMap((name) => {
    const fault = name.startsWith('.') ? roomFault(path, name) : packageFault(path, name);
    return fault === undefined ? [] : [`${path} imports ${name}: ${fault}`];
  });
}

function roomFault(path: string, name: string): string | undefined {
  const target = join(dirname(path), name).replaceAll('\\', '/');
  const [from, to] = [roomOf(path), roomOf(target)];
  if (target.startsWith('..')) return 'leaves src';
  if (target.startsWith('storage/prisma/') && from !== 'storage')
    return 'the generated client is known to storage alone';
  if (to === from || to === 'message' || to === 'result') return undefined;
  if (STARTS.has(path) && path !== 'main.ts' && to === 'channels') return undefined;
  return LOOKS_INTO[from]?.includes(to) ? undefined : `${from} does not look into ${to}`;
}

function packageFault(path: string, name: string): string | undefined {
  const home = PACKAGES.find(([pattern]) => pattern.test(name))?.[1];
  if (home === undefined || path === `${home}.ts` || path.startsWith(`${home}/`)) return undefined;
  return `only ${home} knows it`;
}

function tableFaults(path: string, source: string): string[] {
  const room = roomOf(path);
  return tables.flatMap(({ model, owner }) => {
    if (owner === room) return [];
    const delegate = model.charAt(0).toLowerCase() + model.slice(1);
    const used = new RegExp(
      `\\.\\s*${delegate}\\s*\\.\\s*(find|create|update|delete|upsert|count|aggregate|groupBy)|"${model}"`,
    );
    return used.test(source) ? [`${path} uses ${model}, which is ${owner}'s`] : [];
  });
}

function settingFaults(path: string, source: string): string[] {
  const faults: string[] = [];
  const reads = /^import (?!type\b)[^;]*\/config\.ts'/m.test(source) && !STARTS.has(path);
  if (reads) faults.push(`${path} reads the settings`);
  if (path !== 'config.ts' && /\bprocess\.env\b/.test(source)) faults.push(`${path} reads the environment`);
  return faults;
}

function roomOf(path: string): string {
  if (STARTS.has(path)) return 'main';
  return path.includes('/') ? (path.split('/')[0] ?? '') : path.replace(/\.ts$/, '');
}

/** A schema file is named after the room its tables belong to. */
const tables = readdirSync(SCHEMA).flatMap((file) => {
  const schema = readFileSync(join(SCHEMA, file), 'utf8');
  const owner = file.replace(/\.prisma$/, '');
  return [...schema.matchAll(/^model (\w+)/gm)].map(([, model = '']) => ({ model, owner }));
});
