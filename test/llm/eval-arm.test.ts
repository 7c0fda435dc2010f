import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openKnowledge } from '../../src/knowledge/open.ts';
import { train } from '../../src/knowledge/train.ts';
import { createModel } from '../../src/llm/model.ts';
import { understand } from '../../src/understanding/rules.ts';
import type { Board } from '../eval/boards/board.ts';
import type { Ears } from '../eval/ears.ts';
import { modelArm } from '../eval/llm/arm.ts';
import { compare, printed } from '../eval/llm/compare.ts';
import { playTape, recordTape } from '../eval/llm/tape.ts';
import { IDLE } from '../support/situation.ts';
import { spoken } from './hostile.ts';
import { openStandIn } from './stand-in.ts';

const LINES = [{ text: '거시기 저쩌고 흐물흐물', as: 'kim@gaon.example' }];

function ears(): Ears {
  return {
    knowledge: openKnowledge([], train([], { requests: {}, steering: [] })),
    situation: () => IDLE,
    hear: understand,
  };
}

test('a run with a model can be kept and played again without one', async () => {
  const server = await openStandIn(() => ({ say: { commands: [spoken('start_flow', { flows: ['invite-member'] })] } }));
  const taped = recordTape(() => model);
  const clock = () => new Date(0);
  const model = createModel({ baseUrl: server.baseUrl, model: 'scripted', clock, onCall: taped.onCall });
  const heard = (await modelArm(ears(), taped.model, LINES)).hear(LINES[0]?.text ?? '', IDLE);
  await server.close();
  const file = join(mkdtempSync(join(tmpdir(), 'tape-')), 'run.json');
  taped.save(file);
  const replayed = playTape(file);
  const again = (await modelArm(ears(), replayed.model, LINES)).hear(LINES[0]?.text ?? '', IDLE);
  expect(heard).toEqual([{ type: 'start_flow', flow: 'invite-member', values: [] }]);
  expect(again).toEqual(heard);
  expect(replayed.calls()).toEqual([{ answer: expect.anything(), ms: expect.any(Number), input: 400, output: 40 }]);
});

test('a category that the model makes worse is in red', () => {
  const board = (right: number, wrong: number): Board => ({
    subject: 'requests',
    lines: [{ name: 'invite-member', asked: 10, right, offered: 0, missed: 10 - right - wrong, wrong }],
    bars: [],
  });
  const isRed = (rules: Board, model: Board) =>
    printed('requests', compare(rules, model)).join('\n').includes('\u001b[31m');
  expect(isRed(board(7, 0), board(9, 0))).toBe(false);
  expect(isRed(board(7, 0), board(6, 0))).toBe(true);
  expect(isRed(board(7, 0), board(9, 1))).toBe(true);
});
