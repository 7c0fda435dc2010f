import { expect } from 'vitest';
import { spoken } from '../../llm/hostile.ts';
import type { Script } from '../../llm/stand-in.ts';
import { scriptedModel } from '../../support/scripted-model.ts';
import { describeTalks, type Talk } from '../../support/talk.ts';

/** Long: what is said here is about the words, not about the time. */
const THINKS_MS = 20_000;
const scripted = scriptedModel(THINKS_MS);
const { talk } = describeTalks(scripted.think);

/** Nothing that a rule understands, and nothing that an article answers. */
const FREE = '거시기 저쩌고 흐물흐물 어화둥둥';
const NO_WORDS = { say: { sentences: [] } };

function hears(...commands: unknown[]): Script {
  return ({ task }) => (task === 'understand' ? { say: { commands } } : NO_WORDS);
}

function says(script: Script): void {
  scripted.server.asked.length = 0;
  scripted.server.answers(script);
}

function asked(task: string): number {
  return scripted.server.asked.filter((one) => one.task === task).length;
}

async function inviting(person: Talk): Promise<void> {
  person.as('kim@gaon.example');
  await person.says('다온병원 관리자로 new@daon.example 초대해줘');
  person.hears(null, { state: { waitingFor: 'confirm' } });
}

talk('what no rule understands begins the task that the model heard, and nothing is written', async (person) => {
  says(hears(spoken('start_flow', { flows: ['invite-member'] })));
  person.as('kim@gaon.example');
  await person.says(FREE);
  expect(asked('understand')).toBe(1);
  person.hears(null, { outcomes: [{ type: 'asked', flow: 'invite-member', slot: 'company' }] });
  expect(await person.changes()).toEqual({});
});

talk('a task that the role may not use is not even told to the model', async (person) => {
  says(hears(spoken('start_flow', { flows: ['review-organization'] })));
  person.as('kim@gaon.example');
  await person.says(FREE);
  expect(person.last.outcomes.map(({ type }) => type)).toEqual(['unknown']);
  expect(scripted.server.asked[0]?.user).not.toContain('review-organization');
});

talk('buttons, a plain yes and what the rules are sure of are never asked about', async (person) => {
  says(hears(spoken('cancel')));
  await inviting(person);
  await person.says('네');
  person.hears(null, { outcomes: [{ type: 'completed', flow: 'invite-member' }] });
  expect(scripted.server.asked).toEqual([]);
});

talk('a yes of the model is no yes', async (person) => {
  await inviting(person);
  says(hears(spoken('affirm')));
  await person.says(FREE);
  expect(asked('understand')).toBe(1);
  expect(person.last.outcomes.map(({ type }) => type)).not.toContain('completed');
  expect(person.last.state.waitingFor).toBe('confirm');
});

talk('an answer may come in other words, with the same source', async (person) => {
  const quote = 'Settle ID는 이용기관이 가질 수 있는 최소 정산 단위입니다.';
  says(() => ({ say: { sentences: [{ text: '이용기관이 가질 수 있는 최소 정산 단위가 Settle ID예요.', quote }] } }));
  person.as('kim@gaon.example');
  await person.says('Settle ID가 뭐예요?');
  person.hears(/^이용기관이 가질 수 있는 최소 정산 단위가 Settle ID예요\./, {
    outcomes: [{ type: 'answered', articles: ['settle-id'] }],
  });
  expect(person.last.replies[0]?.citations?.[0]?.article).toBe('settle-id');
});

talk('an answer that rests on nothing is the article itself', async (person) => {
  const quote = 'Settle ID는 이용기관이 가질 수 있는 최소 정산 단위입니다.';
  says(() => ({ say: { sentences: [{ text: 'Settle ID는 30일 뒤에 삭제됩니다.', quote }] } }));
  person.as('kim@gaon.example');
  await person.says('Settle ID가 뭐예요?');
  person.hears(/최소 정산 단위입니다\.[\s\S]*서비스가 다를 때/);
});

talk('who cancels does not wait for what they said before', async (person) => {
  await inviting(person);
  says(() => ({ misbehave: 'silence' }));
  const start = performance.now();
  const thinking = person.says(FREE);
  while (asked('understand') === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await Promise.all([thinking, person.says('취소')]);
  expect(performance.now() - start).toBeLessThan(THINKS_MS);
  expect(person.last.outcomes).toContainEqual({ type: 'cancelled', flow: 'invite-member' });
});

talk('staff get a summary that rests on the talk, after the ticket is there', async (person) => {
  const words = '계약 반영이 안 돼서 급해요';
  says(({ task }) =>
    task === 'summary'
      ? {
          say: {
            sentences: [
              { text: '계약 반영이 안 돼서 급해요.', quote: words },
              { text: '고객은 환불 100만원을 약속받았습니다.', quote: words },
            ],
          },
        }
      : NO_WORDS,
  );
  person.as('kim@gaon.example');
  await person.says(`상담원 연결해 주세요. ${words}`);
  expect(asked('summary')).toBe(0);
  await person.waits(1_000);
  expect(asked('summary')).toBe(1);
  const card = await person.app.front.supportCard({ ticket: 'T-1' });
  expect(card).toMatchObject({ kind: 'ticket', summary: '계약 반영이 안 돼서 급해요.' });
  expect(scripted.server.asked.find(({ task }) => task === 'summary')?.user).not.toContain('kim@gaon.example');
});
