import { expect } from 'vitest';
import { describeTalks } from '../../support/talk.ts';

const { talk } = describeTalks();

talk('a person is called at once in the middle of a task, which goes on', async ({ as, says, hears, changes }) => {
  as('kim@gaon.example');
  await says('다온병원 관리자로 jung@daon.example 초대해줘');
  await says('상담원 연결해 주세요');
  hears(/T-\d+/, { outcomes: [{ type: 'handed_over' }, { type: 'confirming', flow: 'invite-member' }] });
  await says('네');
  hears(null, { outcomes: [{ type: 'completed', flow: 'invite-member' }] });
  expect(await changes()).toEqual({
    Invitation: [expect.objectContaining({ email: 'jung@daon.example' })],
    Ticket: [expect.objectContaining({ topic: '멤버 초대', state: 'waiting' })],
  });
});

talk('without a topic it is asked after the ticket exists, and passed on', async ({ as, says, hears, changes }) => {
  as('guest@example.com');
  await says('I want to talk to a human');
  hears(null, {
    outcomes: [{ type: 'handed_over' }, { type: 'asked', slot: 'topic' }],
    state: { waitingFor: 'topic' },
  });
  expect(await changes()).toEqual({ Ticket: [expect.objectContaining({ topic: null })] });
  await says('my invitation mail never came');
  expect(await changes()).toEqual({ Ticket: [expect.objectContaining({ topic: 'my invitation mail never came' })] });
  await says('what is my ticket status');
  hears(/my invitation mail never came/, { outcomes: [{ type: 'shown', flow: 'ticket-status' }] });
});

talk('asked twice it is the same ticket, in another conversation a new one', async ({ as, says, hears, changes }) => {
  as('kim@gaon.example');
  const first = await says('상담원 연결해 주세요');
  const second = await says('사람이랑 얘기할래요');
  const [ticket] = first.outcomes;
  expect(second.outcomes[0]).toEqual(ticket);
  as('kim@gaon.example');
  await says('상담원 연결해 주세요');
  hears(null, { outcomes: [{ type: 'handed_over' }, { type: 'asked', slot: 'topic' }] });
  expect((await changes()).Ticket).toHaveLength(2);
});

talk('a visitor may call a person, and nobody else sees the ticket', async ({ as, also, says, hears, changes }) => {
  as(null);
  await says('상담원 연결해 주세요');
  hears(null, { outcomes: [{ type: 'handed_over' }, { type: 'asked', slot: 'topic' }] });
  expect(await changes()).toEqual({ Ticket: [expect.objectContaining({ companyId: null })] });
  const other = also('choi@nuri.example');
  const { replies } = await other.says('내 문의 상태 알려줘');
  other.hears(null, { outcomes: [{ type: 'shown', flow: 'ticket-status' }] });
  expect(JSON.stringify(replies)).not.toMatch(/T-\d/);
});

talk('what staff get of a talk is masked', async ({ as, says, changes }) => {
  as('kim@gaon.example');
  await says('다온병원 관리자로 jung@daon.example 초대해줘');
  await says('상담원 연결해 주세요');
  const [ticket] = (await changes()).Ticket ?? [];
  expect(JSON.stringify(ticket?.packet)).toMatch(/ju\*\*\*@daon\.example/);
  expect(JSON.stringify(ticket)).not.toMatch(/jung@daon\.example|kim@gaon\.example|김가온/);
});
