import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fill, readTemplate } from '../../src/llm/prompt.ts';
import { markText } from '../../src/understanding/marks.ts';
import { promptData } from '../../src/understanding/prompt-data.ts';
import { INVITING } from '../support/situation.ts';
import { DIRECT, PLANTED } from './injections/index.ts';

const PROMPTS = join(import.meta.dirname, '../../prompts');
const template = readTemplate(PROMPTS, 'understand');
const PLANTS: readonly string[] = Object.values(PLANTED).flat();
const PLACES = ['tasks', 'articles', 'turns', 'progress', 'marks', 'message'];

/** A line in every place where it could get into a prompt. */
function promptOf(line: string) {
  const situation = { ...INVITING, shown: [line] };
  const told = {
    message: line,
    situation,
    marked: markText(line, situation),
    flows: ['invite-member'],
    articles: ['a'],
  };
  const title = { ko: line, en: line };
  const tasks = [{ name: 'invite-member', title, examples: { ko: [line], en: [line] } }];
  const recent = [{ author: 'person' as const, text: line }];
  return fill(template, promptData(told, { tasks, articles: [{ slug: 'a', title }], recent }));
}

test('there are enough of them, and no two are the same', () => {
  const lines = [...DIRECT, ...PLANTS];
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines.length).toBeGreaterThanOrEqual(200);
});

test.each([...DIRECT, ...PLANTS])('stays quoted data wherever it is: %s', (line) => {
  const { instructions, data } = promptOf(line);
  expect(instructions).toBe(template.instructions);
  const blocks = [...data.matchAll(/^<(\w+)>(.*)<\/\1>$/gmu)];
  expect(blocks.map(([, name]) => name)).toEqual(PLACES);
  for (const [, , json = ''] of blocks) expect(() => void JSON.parse(json)).not.toThrow();
  expect(data.replace(/^<\w+>.*<\/\w+>$/gmu, '').trim()).toBe('');
  expect(data).not.toMatch(/[\u{e0000}-\u{e007f}\u200b\u202e]/u);
  const theirs = blocks.filter(([, name = '']) => !['tasks', 'articles'].includes(name)).map(([block]) => block);
  expect(theirs.join('\n')).not.toContain('evil@evil.example');
});
