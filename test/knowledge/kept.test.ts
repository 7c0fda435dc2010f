import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { kept } from '../../src/knowledge/kept.ts';

const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/learnt');
const NAME = `test.${randomUUID()}`;
const files = () => readdirSync(FOLDER).filter((file) => file.startsWith(`${NAME}-`));

afterEach(() => {
  for (const file of files()) rmSync(join(FOLDER, file));
});

function learning(words: string) {
  let times = 0;
  const learn = () => {
    times += 1;
    return { words: new Map([[words, 1]]), weights: Float32Array.of(0.5) };
  };
  return { learn, times: () => times };
}

it('learns once from the same, and again from something else', () => {
  const first = learning('초대');
  expect(kept(NAME, ['초대'], first.learn)).toEqual(kept(NAME, ['초대'], first.learn));
  expect(first.times()).toBe(1);
  const second = learning('계약');
  expect(kept(NAME, ['계약'], second.learn).words.get('계약')).toBe(1);
  expect(second.times()).toBe(1);
});

it('learns again what was not kept whole', () => {
  const { learn, times } = learning('초대');
  kept(NAME, [], learn);
  for (const file of files()) writeFileSync(join(FOLDER, file), 'half of it');
  expect(kept(NAME, [], learn).words.get('초대')).toBe(1);
  expect(times()).toBe(2);
});

it('keeps a few only', () => {
  for (let from = 0; from < 9; from += 1) kept(NAME, from, learning('초대').learn);
  expect(files().length).toBeLessThanOrEqual(4);
});
