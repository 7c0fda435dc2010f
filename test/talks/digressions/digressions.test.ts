import { expect } from 'vitest';
import { describeTalks } from '../../support/talk.ts';

const { talk } = describeTalks();

talk('questions, reads and small talk in the middle lose nothing', async ({ as, says, hears, changes }) => {
  const asked = { type: 'asked', flow: 'invite-member', slot: 'company' } as const;
  as('kim@gaon.example');
  await says('멤버 초대할래요');
  await says('정산담당자는 무슨 일을 할 수 있어요?');
  hears(/정산 관리/, { outcomes: [{ type: 'answered' }, asked] });
  await says('우리 멤버 보여줘');
  hears(/newop@gaon\.example/, { outcomes: [{ type: 'shown', flow: 'list-members' }, asked] });
  await says('점심 뭐 먹지');
  hears(null, { outcomes: [{ type: 'small_talk' }, asked] });
  await says('가온딜러');
  await says('운영자');
  await says('new1@gaon.example');
  hears(null, { outcomes: [{ type: 'confirming', flow: 'invite-member' }] });
  expect(await changes()).toEqual({});
});

talk('talk about a value is never stored as the value', async ({ as, says, hears }) => {
  as('lee@gaon.example');
  await says('운영자 초대해줘');
  await says('이메일을 꼭 넣어야 해요?');
  hears(/카카오계정/, {
    outcomes: [{ type: 'explained' }, { type: 'asked', flow: 'invite-member', slot: 'email' }],
    state: { waitingFor: 'email' },
  });
});

talk('a question inside a yes holds the write until a plain yes', async ({ as, says, hears, changes }) => {
  as('kim@gaon.example');
  await says('가온딜러 운영자로 new1@gaon.example 초대해줘');
  await says('네 근데 운영자는 정산도 볼 수 있어요?');
  hears(null, { outcomes: [{ type: 'answered' }, { type: 'confirming', flow: 'invite-member' }] });
  expect(await changes()).toEqual({});
  await says('네');
  hears(null, { outcomes: [{ type: 'completed', flow: 'invite-member' }] });
  expect(await changes()).toEqual({ Invitation: [expect.objectContaining({ email: 'new1@gaon.example' })] });
});

talk('a contract survives a question, a look and an invitation made now', async ({ as, says, hears, changes }) => {
  as('kim@gaon.example');
  await says('register a contract for 다온병원');
  await says('what is a settle id?');
  hears(null, {
    outcomes: [
      { type: 'answered', articles: ['settle-id'] },
      { type: 'asked', flow: 'register-contract', slot: 'settleId' },
    ],
  });
  await says('DAON-P1');
  await says('show the status of CT-1001');
  hears(null, {
    outcomes: [
      { type: 'shown', flow: 'contract-status' },
      { type: 'asked', flow: 'register-contract', slot: 'products' },
    ],
  });
  await says('login');
  await says('invite an operator');
  hears(null, { outcomes: [{ type: 'clarify', flows: ['invite-member'] }], state: { waitingFor: 'order' } });
  await says('now');
  await says('new8@gaon.example');
  await says('yes');
  hears(/DAON-P1.*certificate login/, {
    outcomes: [
      { type: 'completed', flow: 'invite-member' },
      { type: 'resumed', flow: 'register-contract' },
      { type: 'asked', flow: 'register-contract', slot: 'startOn' },
    ],
  });
  expect(await changes()).toEqual({
    Invitation: [expect.objectContaining({ email: 'new8@gaon.example', role: 'dealer_operator' })],
  });
});

talk('a closed door in the middle leaves the task where it was', async ({ as, says, hears }) => {
  as('kim@gaon.example');
  await says('다온병원 관리자로 jung@daon.example 초대해줘');
  await says('Settle ID 삭제해줘');
  hears(null, {
    outcomes: [
      { type: 'refused', flow: 'delete-settle-id', error: 'SETTLE_IMMUTABLE' },
      { type: 'confirming', flow: 'invite-member' },
    ],
  });
});

talk('an article chosen by its title answers, whatever request the title sounds like', async ({ as, says, app }) => {
  as('kim@gaon.example');
  for (const path of await app.front.library.categories('category', 'ko'))
    for (const { slug, title } of path.articles) {
      const { outcomes } = await says(title);
      expect(outcomes, title).toEqual([expect.objectContaining({ type: 'answered', articles: [slug] })]);
    }
});

talk('a question that names nothing is about what was just answered, and about nothing without it', async (talks) => {
  const { as, says, hears } = talks;
  as('kim@gaon.example');
  await says('그럼 누가 할 수 있어요?');
  hears(null, { outcomes: [{ type: 'unknown' }] });
  await says('초대 취소는 어느 메뉴에서 해요?');
  hears(null, { outcomes: [{ type: 'answered', articles: ['cancel-invitation'] }] });
  await says('그럼 누가 할 수 있어요?');
  hears(null, { outcomes: [{ type: 'answered', articles: ['cancel-invitation'] }] });
  await says('When is a saved contract live?');
  await says('고마워요');
  await says('how long?');
  hears(null, { outcomes: [{ type: 'unknown' }] });
  await says('Settle ID DAON-P1 삭제해줘');
  hears(null, { outcomes: [{ type: 'refused' }] });
  await says('그럼 어떡해요');
  hears(null, { outcomes: [{ type: 'answered', articles: ['settle-id-immutable'] }] });
});
