import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Turn } from '../../src/message/front.ts';
import { openTestApp, type TestApp } from '../support/app.ts';

// Random talks of random people: whatever is said and pressed, nothing is written without its own confirmation,
// nothing twice, nothing of another tenant is seen, and no turn fails.

const TALKS = Number(process.env.TALKS ?? 200);
const PEOPLE = ['kim', 'lee', 'park'].map((name) => `${name}@gaon.example`);
const EVERYONE = [
  ...PEOPLE,
  'choi@nuri.example',
  'han@daon.example',
  'jung@raon.example',
  'yoon@maru.example',
  'seo@maru.example',
  'min@support.example',
  'guest@example.com',
  null,
];
/** What only the other dealer's side may see. */
const OTHERS = /라온저축은행|RAON-P1|jung@raon\.example|정라온/;
const MAY_SEE_OTHERS = new Set(['choi@nuri.example', 'jung@raon.example', 'min@support.example']);

/** A person naming what is not theirs. */
const FOREIGN_CODE = 'RAON-P1로 계약 등록해줘';

const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '멤버 초대할래요',
      '운영자로 초대해줘',
      '새빛카드 관리자로 oh3@saebit.example 초대해줘',
      '초대 취소해줘',
      '초대 메일 다시 보내줘',
      '우리 멤버 보여줘',
      '이용기관 등록할래요',
      '1008100008',
      '6008500205',
      '하늘캐피탈',
      'Settle ID 추가해줘',
      '운영용',
      '앱 등록할게요',
      '765432',
      '상품 계약 등록할래요',
      '로그인',
      '오늘',
      '2년',
      '자동',
      '다온 고객센터',
      '1588-3000',
      '8.8.8.8',
      'CT-1001 상태',
      'CT-2001 상태',
      FOREIGN_CODE,
      '기관 승인해줘',
      '다온병원',
      '새빛카드',
      '가온딜러',
      '관리자',
      'new@gaon.example',
      'jung@daon.example',
      '정산 보여줘',
      '내 권한',
      'T-1',
      'invite a member',
      'operator',
      'Settle ID가 뭐예요?',
      '점심 뭐 먹지',
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '네',
      '아니요',
      '취소',
      '뒤로',
      '처음부터',
      '건너뛸게요',
      '왜요?',
      '모르겠어요',
      '잠깐만요',
      '다시 말해 주세요',
      '도움말',
      '상담원 연결',
      '나중에',
      '지금',
      '두 번째',
      '그거 말고',
      '네 근데 Settle ID가 뭐예요?',
      '네, 그리고 멤버도 보여줘',
      '아니 이메일은 other@gaon.example',
      '초대하지 마',
      'yes',
      'no',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);
const step = fc.oneof({ weight: 3, arbitrary: line }, { weight: 2, arbitrary: fc.nat(6) });
const talks = fc.record({
  email: fc.constantFrom(...EVERYONE),
  steps: fc.array(step, { minLength: 1, maxLength: 10 }),
});

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

test(`${TALKS} random talks hold the promises of the gate`, { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(talks, async ({ email, steps }) => {
      const written = await receipts();
      const seen = new Set<string>();
      let before: Turn | undefined;
      const sender =
        email === null
          ? ({ kind: 'visitor', visitor: randomUUID() } as const)
          : ({ kind: 'person', personId: app.personId(email) } as const);
      let confirmed = 0;
      for (const said of steps) {
        const content = contentOf(said, before);
        const turn = await app.front.takeTurn({
          deliveryId: randomUUID(),
          channel: 'web',
          sender,
          content,
          ...(before ? { conversationId: before.conversationId } : {}),
        });
        if (!turn.ok) throw new Error(turn.refusal);
        hold(turn.value, { before, email, seen });
        confirmed += turn.value.outcomes.filter(({ type }) => type === 'completed').length;
        before = turn.value;
      }
      expect(await receipts()).toBe(written + new Set(seen).size);
      expect(confirmed).toBeGreaterThanOrEqual(seen.size);
    }),
    { numRuns: TALKS, seed: 20261124, endOnFailure: true },
  );
});

function contentOf(said: string | number, before: Turn | undefined): { text: string } | { choice: string } {
  if (typeof said === 'string') return { text: said };
  const choices = before?.replies.flatMap(({ choices: offered = [] }) => offered) ?? [];
  const choice = choices[said % Math.max(choices.length, 1)];
  return choice ? { choice: choice.choice } : { text: '네' };
}

function hold(
  turn: Turn,
  { before, email, seen }: { before: Turn | undefined; email: string | null; seen: Set<string> },
): void {
  for (const outcome of turn.outcomes) {
    expect(outcome.type).not.toBe('failed');
    if (outcome.type !== 'completed') continue;
    const isReplay = seen.has(outcome.receipt.id);
    if (!isReplay) expect(before?.state.waitingFor).toBe('confirm');
    seen.add(outcome.receipt.id);
  }
  if (email === null || !MAY_SEE_OTHERS.has(email)) expect(echoFree(turn)).not.toMatch(OTHERS);
}

/** What the assistant said of its own accord: a person's own words come back in quotes, labels and ticket topics. */
function echoFree(turn: Turn): string {
  const said = JSON.stringify(turn.replies.map(({ table, choices, citations }) => ({ table, choices, citations })));
  return said.replaceAll(FOREIGN_CODE, '');
}

async function receipts(): Promise<number> {
  return app.storage.db.auditEvent.count({ where: { refused: null } });
}
