import { expect } from 'vitest';
import { describeTalks } from '../../support/talk.ts';

const { talk } = describeTalks();

const OPERATOR = { type: 'refused', flow: 'invite-member', error: 'OPERATOR_CANNOT_INVITE_INST_ADMIN' } as const;

talk('an operator may not invite the admin of an institution, and is told who may', async (t) => {
  t.as('lee@gaon.example');
  await t.says('다온병원 관리자로 jung@daon.example 초대해줘');
  t.hears(/딜러사 관리자에게 요청해 주세요\(김가온 님\)/, { outcomes: [OPERATOR], state: { flow: null } });
  t.as('lee@gaon.example');
  await t.says('invite an admin for 새빛카드');
  t.hears(/김가온/, { outcomes: [OPERATOR], state: { flow: null } });
  await t.says('yes');
  t.hears(null, { outcomes: [{ type: 'handed_over' }] });
  expect(await t.changes()).toEqual({ Ticket: [expect.objectContaining({ state: 'waiting' })] });
});

talk('an operator who then names the own company may go on', async ({ as, says, hears, changes }) => {
  as('lee@gaon.example');
  await says('새빛카드 관리자로 new1@gaon.example 초대해줘');
  hears(null, { outcomes: [OPERATOR] });
  await says('가온딜러 운영자로 new1@gaon.example 초대해줘');
  await says('네');
  hears(null, { outcomes: [{ type: 'completed', flow: 'invite-member' }] });
  expect(await changes()).toEqual({
    Invitation: [expect.objectContaining({ email: 'new1@gaon.example', role: 'dealer_operator' })],
  });
});

for (const [email, line, flow] of [
  ['lee@gaon.example', '지난달 정산 보여줘', 'settlement-status'],
  ['lee@gaon.example', '정산 확정해줘', 'confirm-settlement'],
  ['han@daon.example', "show me last month's settlement", 'settlement-status'],
] as const) {
  talk(`settlement is not for ${email}: ${line}`, async ({ as, says, hears, changes }) => {
    as(email);
    await says(line);
    hears(null, { outcomes: [{ type: 'refused', flow, error: 'SETTLEMENT_FORBIDDEN' }] });
    expect(await changes()).toEqual({});
  });
}

for (const [email, line, flow, error] of [
  ['han@daon.example', 'add a SettleId', 'add-settle-id', 'SETTLE_CREATE_FORBIDDEN'],
  ['yoon@maru.example', 'Settle ID 추가해줘', 'add-settle-id', 'SETTLE_CREATE_FORBIDDEN'],
  ['park@gaon.example', '이용기관 등록할래요', 'register-institution', 'ROLE_FORBIDDEN'],
  ['seo@maru.example', '계약 등록해줘', 'register-contract', 'ROLE_FORBIDDEN'],
  ['lee@gaon.example', '기관 승인해줘', 'review-organization', 'ROLE_FORBIDDEN'],
  ['guest@example.com', 'invite a colleague', 'invite-member', 'MEMBERSHIP_REQUIRED'],
  [null, '우리 멤버 보여줘', 'list-members', 'AUTH_REQUIRED'],
] as const) {
  talk(
    `${email ?? 'a visitor'} is refused before any value is asked: ${line}`,
    async ({ as, says, hears, changes }) => {
      as(email);
      await says(line);
      hears(null, { outcomes: [{ type: 'refused', flow, error }], state: { flow: null, waitingFor: null } });
      expect(await changes()).toEqual({});
    },
  );
}

for (const [line, flow, error, article] of [
  ['DAON-P1 Settle ID 삭제해줘', 'delete-settle-id', 'SETTLE_IMMUTABLE', 'settle-id-immutable'],
  ['change our SettleId please', 'change-settle-id', 'SETTLE_IMMUTABLE', 'settle-id-immutable'],
  ['딜러 계약 단가 바꿔줘', 'change-dealer-contract', 'DEALER_CONTRACT_BY_KAKAO', /./],
  ['상호 변경해 주세요', 'change-business-info', 'BUSINESS_INFO_BY_KAKAO', /./],
] as const) {
  talk(`nobody can do it, and the article says why: ${line}`, async ({ as, says, hears, changes }) => {
    as('kim@gaon.example');
    const { replies } = await says(line);
    hears(null, { outcomes: [{ type: 'refused', flow, error }] });
    expect(replies.flatMap(({ citations = [] }) => citations.map((citation) => citation.article))).toEqual([
      expect.stringMatching(article),
    ]);
    expect(await changes()).toEqual({});
  });
}

talk('the third value that does not pass offers a person, and a yes takes the offer', async (t) => {
  const rejected = { type: 'rejected', flow: 'invite-member', slot: 'email', error: 'VALIDATION' } as const;
  const asked = { type: 'asked', flow: 'invite-member', slot: 'email' } as const;
  t.as('kim@gaon.example');
  await t.says('가온딜러 운영자 초대해줘');
  await t.says('a@b');
  t.hears(/예: kim@company\.example/, { outcomes: [rejected, asked] });
  await t.says('a..b@example.com');
  t.hears(/물어봐 주세요/, { outcomes: [rejected, asked] });
  await t.says('x@y');
  t.hears(null, { outcomes: [rejected, asked] });
  t.choice('hand_over');
  await t.says('네');
  t.hears(/T-\d+/, { outcomes: [{ type: 'handed_over' }, asked] });
  expect(await t.changes()).toEqual({ Ticket: [expect.objectContaining({ topic: '멤버 초대', state: 'waiting' })] });
});

talk('a member and an open invitation cannot be invited again', async ({ as, says, hears, changes }) => {
  const asked = { type: 'asked', flow: 'invite-member', slot: 'email' } as const;
  as('kim@gaon.example');
  await says('lee@gaon.example 가온딜러 관리자로 초대해줘');
  hears(/이미/, { outcomes: [{ type: 'rejected', slot: 'email', error: 'ALREADY_MEMBER' }, asked] });
  await says('newop@gaon.example');
  hears(/초대 중/, { outcomes: [{ type: 'rejected', slot: 'email', error: 'INVITE_DUPLICATE' }, asked] });
  expect(await changes()).toEqual({});
});
