import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/understanding/command.ts';
import { spelt } from '../../src/understanding/repair.ts';
import { understand } from '../../src/understanding/rules.ts';
import type { Situation, SlotCard } from '../../src/understanding/situation.ts';
import { findValues } from '../../src/understanding/values/find-values.ts';
import { CONFIRMING, IDLE, INVITING } from '../support/situation.ts';

const SENDER_NAME: SlotCard = {
  slot: 'senderName',
  label: { ko: '발송 기관명', en: 'sender name' },
  takes: ['text'],
  many: false,
  optional: false,
};

/** Asked for the name of a new sender. */
const NAMING: Situation = {
  ...IDLE,
  flow: 'add-organization',
  last: { kind: 'question', slot: 'senderName' },
  slots: [SENDER_NAME],
};

/** Each command as a word: its type, with the flow it names. */
function heard(text: string, situation: Situation = IDLE): string {
  return understand(text, situation)
    .map((command) => {
      if (command.type === 'start_flow') return command.flow;
      if (command.type === 'clarify') return `clarify(${command.flows.join()})`;
      return command.type === 'choose' ? `choose(${command.which})` : command.type;
    })
    .join(' + ');
}

function values(text: string, situation: Situation = IDLE): Record<string, unknown>[] {
  return understand(text, situation).flatMap((command) =>
    'values' in command && command.values
      ? command.values.map(({ slot, readings }) => ({
          ...(slot ? { slot } : {}),
          value: readings.map(({ value }) => value).join('|'),
        }))
      : [],
  );
}

describe('what starts a flow', () => {
  test.each([
    ['멤버 초대할래요', 'invite-member'],
    ['운영자 한 명 추가해 주실래요?', 'invite-member'],
    ['invite kim2@gaon.example as an operator', 'invite-member'],
    ['초대 취소해줘', 'cancel-invitation'],
    ['oh@saebit.example 초대 취소', 'cancel-invitation'],
    ['초대메일 다시 보내주세요', 'resend-invitation'],
    ['새빛카드 Settle ID 추가해줘', 'add-settle-id'],
    ['세틀아이디 바꿔주세요', 'change-settle-id'],
    ['정산 아이디 삭제해 주세요', 'delete-settle-id'],
    ['이용기관 등록하고 싶어요', 'register-institution'],
    ['발송 기관명 추가해줘', 'add-organization'],
    ['앱 등록할게요', 'register-app'],
    ['상품 계약 등록할래요', 'register-contract'],
    ['딜러 계약 추가하고 싶어요', 'change-dealer-contract'],
    ['사업자 정보 변경해 주세요', 'change-business-info'],
    ['운영 IP 변경해 주세요', 'update-operating-ips'],
    ['우리 멤버 누구 있어요?', 'list-members'],
    ['CT-1001 반영됐어?', 'contract-status'],
    ['다온병원 어디까지 됐어?', 'onboarding-status'],
    ['내 권한 알려줘', 'who-am-i'],
    ['저희 정산 얼마예요?', 'settlement-status'],
  ])('%s', (text, flow) => expect(heard(text)).toBe(flow));
});

test.each(['맞나요?', '이대로 해도 됩니까', '이게 맞는 건가요', 'is that right?'])(
  '%s shows what is to be confirmed again',
  (text) => expect(heard(text, CONFIRMING)).toBe('repeat'),
);

describe('an order said once more', () => {
  test.each([
    ['야 초대 좀 취소하라고 빨리', 'cancel-invitation'],
    ['초대 메일 다시 보내라고', 'resend-invitation'],
    ['앱 등록하라니까요', 'register-app'],
    ['초대 취소 말고 다시 보내 주세요', 'resend-invitation'],
  ])('%s', (text, flow) => expect(heard(text)).toBe(flow));
  test('is no yes', () => expect(heard('보내라고', CONFIRMING)).not.toContain('affirm'));
});

describe('a task that is surely wanted', () => {
  const sure = (name: string): Situation => ({ ...IDLE, wish: () => ({ likely: 0.9, task: { name, likely: 0.9 } }) });
  test.each([
    ['초대 한번 더 보내줘', 'resend-invitation', 'resend-invitation'],
    ['도입 절차 어디까지 왔나요', 'onboarding-status', 'onboarding-status'],
    ['멤버 초대했어요', 'invite-member', 'ask_knowledge'],
    ['초대 메일이 안 와요', 'resend-invitation', 'ask_knowledge'],
    ['운영 IP', 'update-operating-ips', 'ask_knowledge'],
    ['상담원 연결해 주세요', 'invite-member', 'hand_over'],
  ])('%s', (text, task, said) => expect(heard(text, sure(task))).toBe(said));

  test('takes no text that was asked for', () => {
    const { wish } = sure('cancel-invitation');
    expect(heard('다온 소아과', { ...NAMING, wish })).toBe('set_values');
  });
});

describe('what is no name', () => {
  test.each([
    'whats a call centre',
    'u decide',
    'my boss will tell me',
    '미정',
    '방금 말한거',
    '이름은 그대로 갈게요',
    '아 채널 틀림',
  ])('%s', (text) => expect(heard(text, NAMING)).not.toBe('set_values'));
  test.each(['다온 소아과', '나중에 봄 의원', 'Duri Shop', 'You and Me Clinic'])('%s is one', (text) =>
    expect(heard(text, NAMING)).toBe('set_values'),
  );
});

describe('a new name at the confirmation', () => {
  const named: Situation = {
    ...CONFIRMING,
    flow: 'add-organization',
    slots: [{ ...SENDER_NAME, values: ['다온 소아과'], words: ['다온 소아과'] }],
  };
  test.each([
    ['기관명 두리샵', '두리샵'],
    ['기관명을 두리 소아과 바꿔 주세요', '두리 소아과'],
    ['네 근데 기관명 두리상사로', '두리상사'],
    ['call it "Pilot"', 'Pilot'],
    ['the sender name should be Daon Care', 'Daon Care'],
  ])('%s', (text, value) => expect(values(text, named)).toEqual([{ slot: 'senderName', value }]));
  test.each(['기관명 오타', '기관명 이상해', '기관명 미정'])('%s gives none', (text) =>
    expect(values(text, named).filter(({ value }) => value)).toEqual([]),
  );
});

describe('a decision', () => {
  test.each([
    ['승인해 주세요', ['approve']],
    ['승인할게요', ['approve']],
    ['승인할거 보여줘', []],
    ['승인 대기 목록', []],
    ['승인한 기관', []],
  ])('%s', (text, decided) =>
    expect(
      findValues(text, IDLE).values.flatMap(({ readings }) =>
        readings.flatMap(({ kind, value }) => (kind === 'decision' ? [value] : [])),
      ),
    ).toEqual(decided),
  );
});

describe('a wait before something else', () => {
  test.each([
    ['hold on, show me the contracts', 'contract-status'],
    ['잠깐만, 계약 상태부터 보여줘', 'contract-status'],
    ['네 잠깐만, 계약 상태 보여줘', 'contract-status'],
    ['yes hold on, show me the contracts', 'contract-status'],
    ['응 잠시만요 초대 링크는 언제까지 쓸 수 있어요?', 'ask_knowledge'],
    ['잠깐만', 'wait'],
  ])('%s', (text, said) => expect(heard(text, CONFIRMING)).toBe(said));
});

describe('a call for a person says what it is about', () => {
  test.each([
    ['상담원 연결해줘 계약 문제로', true],
    ['상담사 바꿔줘요 초대가 안 돼서요', true],
    ['connect me to support about the invoice', true],
    ['상담원 연결해 주세요', false],
    ['a person please', false],
  ])('%s', (text, hasTopic) =>
    expect(understand(text, IDLE)).toEqual([{ type: 'hand_over', ...(hasTopic ? { topic: text } : {}) }]),
  );
});

describe('what never does', () => {
  test.each([
    ['초대 취소는 어떻게 해요?', 'ask_knowledge'],
    ['how do I cancel an invitation?', 'ask_knowledge'],
    ['제가 이용기관 관리자 초대할 수 있나요?', 'ask_knowledge'],
    ['등록한 IP에서 API 호출이 안 돼요', 'ask_knowledge'],
    ['초대하지 마', 'deny'],
    ["don't invite anyone", 'deny'],
    ['그만', 'cancel'],
    ['카카오 담당자 연락처 알려줘', 'ask_knowledge'],
  ])('%s', (text, command) => expect(heard(text).startsWith(command) || heard(text) === 'cannot_handle').toBe(true));
});

describe('words with two meanings', () => {
  test('취소 with nothing in progress may be an invitation', () => {
    expect(heard('취소')).toBe('clarify(cancel-invitation)');
    expect(heard('취소', { ...IDLE, hasPendingInvitations: false })).toBe('cancel');
    expect(heard('취소', INVITING)).toBe('cancel');
  });
  test('취소해 주세요 at the confirmation of a cancellation is neither yes nor no', () => {
    const cancelling = { ...CONFIRMING, flow: 'cancel-invitation' };
    expect(heard('취소해 주세요', cancelling)).toBe('clarify(cancel-invitation)');
    expect(heard('네, 취소해 주세요', cancelling)).toBe('affirm');
    expect(heard('그만할래요', cancelling)).toBe('cancel');
  });
  test('확인 is a yes, 확인해 주세요 is not', () => {
    expect(heard('확인', CONFIRMING)).toBe('affirm');
    expect(heard('확인해 주세요', CONFIRMING)).toBe('repeat');
    expect(heard('확인해 주세요', INVITING)).toBe('repeat');
  });
  test("the flow's own verb without an object is a yes", () => {
    expect(heard('초대해 주세요', CONFIRMING)).toBe('affirm');
    expect(heard('보내줘', CONFIRMING)).toBe('affirm');
    expect(heard('초대 취소해줘', CONFIRMING)).toBe('clarify(cancel-invitation)');
  });
  test('a yes that asks is no yes', () => {
    expect(heard('맞아요?', CONFIRMING)).toBe('repeat');
    expect(heard('ok?', CONFIRMING)).toBe('repeat');
  });
  test('아니 before a value is a correction', () => {
    expect(heard('아니 이메일은 c@d.example', CONFIRMING)).toBe('set_values');
    expect(heard('아니요', CONFIRMING)).toBe('deny');
  });
  test('왜 about a value is why, about the world a question', () => {
    expect(heard('이메일을 꼭 넣어야 해요?', INVITING)).toBe('why');
    expect(heard('왜 반영이 안 되나요?')).toBe('ask_knowledge');
  });
});

test.each(['그래 잠깐만', '네 아니다', 'perfect but wait', '네 이메일이 틀렸어'])('%s is no yes', (text) => {
  expect(heard(text, CONFIRMING)).not.toContain('affirm');
});

describe('several commands in one message', () => {
  test.each([
    ['네, 그리고 CT-1001 상태도 보여줘', 'affirm + contract-status'],
    ['네, CT-1001 상태도 보여줘', 'affirm + contract-status'],
    ['네 먼저 멤버 목록 보여줘', 'list-members'],
    ['응 그 전에 CT-1001 상태 보여줘', 'contract-status'],
    ['yes, before that show me CT-1001', 'contract-status'],
    ['네 연결해주세요', 'hand_over'],
    ['응 연결', 'cannot_handle'],
    ['yes connect me', 'hand_over'],
    ['네 근데 Settle ID가 뭐예요?', 'affirm + ask_knowledge'],
  ])('%s', (text, expected) => expect(heard(text, CONFIRMING)).toBe(expected));
  test('two requests joined by a verb', () => {
    expect(heard('멤버 초대하고 CT-1001 상태도 보여줘')).toBe('invite-member + contract-status');
  });
  test('values in the next sentence belong to the request', () => {
    expect(heard('다온병원 관리자로 초대해줘. 이메일은 jung@daon.example이야')).toBe('invite-member');
  });
  test('two addresses with one verb are two invitations', () => {
    expect(heard('a@x.example이랑 b@x.example 운영자로 초대해줘')).toBe('invite-member + invite-member');
  });
  test('a greeting in front is only a greeting', () => {
    expect(heard('안녕하세요. 멤버 초대하려고요')).toBe('invite-member');
  });
});

describe('values', () => {
  test('names, roles and addresses are found whatever the particles', () => {
    expect(values('다온병원에 관리자로 jung@daon.example을 초대해줘')).toEqual([
      { value: 'daon' },
      { value: 'dealer_admin|institution_admin' },
      { value: 'jung@daon.example' },
    ]);
  });
  test('a person behind Kakao is no role', () => {
    expect(values('카카오 운영자한테 물어봐')).toEqual([]);
  });
  test('an old value beside a new one is replaced', () => {
    expect(values('a@b.example 말고 c@b.example', CONFIRMING)).toEqual([{ slot: 'email', value: 'c@b.example' }]);
    expect(values('이메일을 a@b.example에서 c@b.example로 바꿔줘', CONFIRMING)).toEqual([
      { slot: 'email', value: 'c@b.example' },
    ]);
  });
  test('a value that is only named is asked again', () => {
    expect(understand('이메일 바꿀래요', CONFIRMING)).toEqual([
      { type: 'correct', values: [{ slot: 'email', text: '', readings: [] }] },
    ]);
  });
  test('full-width characters are plain ones', () => {
    expect(values('ｊｕｎｇ＠ｄａｏｎ．ｅｘａｍｐｌｅ', INVITING)).toEqual([{ value: 'jung@daon.example' }]);
  });
  test('the second one, the last one, neither', () => {
    const choosing = {
      ...INVITING,
      shown: ['가온딜러', '다온병원'],
      last: { kind: 'question' as const, slot: 'company' },
    };
    expect(heard('두 번째', choosing)).toBe('choose(2)');
    expect(heard('the last one', choosing)).toBe('choose(last)');
    expect(heard('다온병원으로 할게요', choosing)).toBe('choose(2)');
    expect(heard('그거 말고', choosing)).toBe('choose(none)');
  });
});

test('whatever is typed, the rules answer with commands of the grammar', () => {
  const situations = fc.constantFrom(IDLE, INVITING, CONFIRMING);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), situations, (text, situation) => {
      expect(commands.safeParse(understand(text, situation)).success).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test.each(['이용 범위를 확장해 주세요', '직원이 승진해서요', '제가 할 수 있는 일은요'])(
  '%s has words of its own, no slips',
  (text) => {
    expect(spelt(text)).toBe(text);
  },
);

test('of a settlement 확정 is a task, of an offer no yes', () => {
  const offered = { ...IDLE, last: { kind: 'offer' as const } };
  expect(understand('확정', offered)).toEqual([{ type: 'clarify', flows: ['confirm-settlement'] }]);
  expect(understand('네', offered)).toEqual([{ type: 'affirm' }]);
});

test('a change stands, whatever is asked beside it', () => {
  const said = understand('wait make it settlement manager, and what does that role see?', CONFIRMING);
  expect(said).toMatchObject([{ type: 'correct' }, { type: 'ask_knowledge', query: 'what does that role see?' }]);
});

test('a tag behind a value asks nothing', () => {
  const asked = understand('invite ben@gaon.example as an operator, ok?', IDLE);
  expect(asked).toMatchObject([{ type: 'start_flow', flow: 'invite-member' }]);
});

test.each(['아 진짜 왜 이렇게 복잡해요 짜증나네', 'this sucks, nothing works'])('%s is a sigh', (text) => {
  expect(understand(text, IDLE)).toEqual([{ type: 'small_talk', kind: 'complaint' }]);
});
