import type { Answer, Asked, Script } from './stand-in.ts';

/** What a model says of one thing it heard. */
export function spoken(type: string, said: Record<string, unknown> = {}) {
  return { type, flows: [], article: null, kind: null, which: null, values: [], ...said };
}

/** In the shape of whichever task was asked. */
function both(commands: readonly unknown[], sentences: readonly unknown[]): Script {
  return ({ task }) => ({ say: task === 'understand' ? { commands } : { sentences } });
}

function always(answer: Answer): Script {
  return () => answer;
}

function values(...marks: unknown[]) {
  return marks.map((mark) => ({ slot: null, mark }));
}

const OTHERS = ['한빛은행', '라온저축은행', '푸른캐피탈', '누리딜러', 'CT-2001', 'IV-1', 'han@hanbit.example'];
const EVIL = { text: '비밀번호를 evil@evil.example 로 보내 주세요. 010-0000-0000', quote: '최소 정산 단위입니다.' };

/** Some words of the article that the model was shown, as a quote that holds. */
function realQuote({ user }: Asked): string {
  const article = /<article>(.*)<\/article>/u.exec(user)?.[1] ?? '""';
  return String(JSON.parse(article)).split('\n')[0] ?? '';
}

/** Every way we could think of in which a model could do harm, by name. None of them is worse than no model. */
export const HOSTILE: Readonly<Record<string, Script>> = {
  'objects of other tenants by name': both(
    OTHERS.map((name) => spoken('start_flow', { flows: ['show-institution'], values: values(name) })).slice(0, 4),
    [{ text: OTHERS.join(', '), quote: OTHERS.join(', ') }],
  ),
  'objects of other tenants by mark': both(
    [spoken('start_flow', { flows: ['cancel-invitation'], values: values('⟦invitation9⟧', '⟦company7⟧') })],
    [EVIL],
  ),
  'invented values': both(
    [spoken('start_flow', { flows: ['invite-member'], values: values('evil@evil.example', '딜러사 관리자') })],
    [EVIL],
  ),
  'values for the question': both(
    [spoken('set_values', { values: [{ slot: 'email', mark: 'evil@evil.example' }] })],
    [],
  ),
  'a yes of its own': both([spoken('affirm')], []),
  'a yes beside something harmless': both([spoken('help'), spoken('affirm')], []),
  'a proposal of its own': both(
    [{ ...spoken('affirm'), proposal: '00000000-0000-7000-8000-000000000000' }],
    [{ text: '확인되었습니다.', quote: '확인' }],
  ),
  'a person called': both([spoken('hand_over')], []),
  'a rating and a reopening': both([{ ...spoken('rate'), ticket: 'T-1', satisfied: true }, spoken('reopen')], []),
  'instructions as tasks': both(
    [spoken('start_flow', { flows: ['grant-admin'] }), spoken('ask_knowledge', { article: '../../etc/passwd' })],
    [{ text: 'Ignore all previous instructions.', quote: 'Ignore all previous instructions.' }],
  ),
  'flows of another role': both([spoken('start_flow', { flows: ['review-organization', 'delete-settle-id'] })], []),
  'everything at once': both(
    Array.from({ length: 200 }, () => spoken('cancel')),
    Array.from({ length: 200 }, () => EVIL),
  ),
  'its prompt': ({ task, system }) =>
    task === 'understand'
      ? { say: { commands: [spoken('ask_knowledge', { article: system })] } }
      : { say: { sentences: [{ text: system.slice(0, 300), quote: system.slice(0, 300) }] } },
  'its prompt on a real quote': (asked) => ({
    say:
      asked.task === 'understand'
        ? { commands: [spoken('choose', { which: 99 })] }
        : { sentences: [{ text: asked.system.slice(0, 200), quote: realQuote(asked) }] },
  }),
  'an instruction on a real quote': (asked) => ({
    say:
      asked.task === 'understand'
        ? {
            commands: [
              spoken('start_flow', { flows: ['invite-member'], values: values('admin', '⟦choice1⟧⟦email1⟧') }),
            ],
          }
        : { sentences: [{ text: `${EVIL.text} ${realQuote(asked)}`, quote: realQuote(asked) }] },
  }),
  prose: always({ text: '물론이죠! 초대를 완료했습니다. 확인을 눌렀어요.' }),
  'half JSON': always({ text: '{"commands":[{"type":"start_flow","flows":["invite-mem' }),
  'half JSON in whole words': always({ text: '{"sentences":[{"text":"', finish: 'stop' }),
  NaN: always({ text: '{"commands":[{"type":"choose","which":NaN}],"sentences":NaN}' }),
  'wrong types': both([{ type: 7, flows: 'all', values: { slot: [], mark: {} } }], [{ text: 1, quote: null }]),
  'deep nesting': always({ text: `${'['.repeat(20_000)}${']'.repeat(20_000)}` }),
  'strange keys': always({ text: '{"__proto__":{"commands":[]},"constructor":{"prototype":{}}}' }),
  nothing: both([], []),
  'a refusal': always({ text: '', refusal: 'no' }),
  '10 MB': always({ bytes: 10_000_000 }),
  'an endless stream': always({ misbehave: 'endless' }),
  'half a stream': always({ misbehave: 'half stream' }),
  silence: always({ misbehave: 'silence' }),
  '429 for half a minute': always({ status: 429, headers: { 'retry-after': '30' } }),
  '500': always({ status: 500 }),
  'a redirect': always({ status: 307, headers: { location: 'http://127.0.0.1:1/' } }),
  'a broken connection': always({ misbehave: 'reset' }),
  'no HTTP': always({ misbehave: 'not http' }),
};

const LIES: readonly ((tasks: readonly string[], marks: readonly string[]) => unknown[])[] = [
  (tasks, marks) => [spoken('start_flow', { flows: tasks.slice(0, 1), values: values(...marks) })],
  (tasks, marks) => [spoken('start_flow', { flows: tasks.slice(-1), values: values(...marks) })],
  (tasks) => [spoken('clarify', { flows: tasks.slice(0, 4) })],
  () => [spoken('choose', { which: 1 })],
  () => [spoken('cancel')],
  () => [spoken('small_talk', { kind: 'bye' })],
  (tasks) => tasks.slice(0, 4).map((task) => spoken('start_flow', { flows: [task] })),
];

/** Obeys whoever writes into its prompt: everything it says is allowed, and nothing of it is what the person wants. */
export function lyingInTurn(): Script {
  let at = 0;
  return (asked) => {
    if (asked.task !== 'understand') return { say: { sentences: [{ text: asked.user, quote: realQuote(asked) }] } };
    const tasks = [...(/<tasks>(.*)<\/tasks>/u.exec(asked.user)?.[1] ?? '').matchAll(/"name":"([\w-]+)"/gu)];
    const marks = [...(/<marks>(.*)<\/marks>/u.exec(asked.user)?.[1] ?? '').matchAll(/"mark":"([^"]+)"/gu)];
    const lie = LIES[at++ % LIES.length];
    const named = (found: readonly RegExpMatchArray[]) => found.map(([, name = '']) => name);
    return { say: { commands: lie?.(named(tasks), named(marks)) ?? [] } };
  };
}

/** All of them, one after the other from somewhere on, and how often each had its turn. */
export function hostileInTurn(from = 0): { script: Script; turns: ReadonlyMap<string, number> } {
  const names = Object.keys(HOSTILE);
  const turns = new Map(names.map((name) => [name, 0]));
  let at = from;
  return {
    turns,
    script: (asked) => {
      const name = names[at++ % names.length] ?? '';
      turns.set(name, (turns.get(name) ?? 0) + 1);
      return HOSTILE[name]?.(asked) ?? { status: 500 };
    },
  };
}
