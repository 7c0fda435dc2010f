import { expect } from 'vitest';
import { describeTalks } from '../support/talk.ts';
import { laterWords, MIN, staffSays, ticketOf } from './support/desk.ts';

const { talk } = describeTalks();
const KIM = 'kim@gaon.example';

talk('staff take the talk, answer and end it; the assistant is silent meanwhile', async ({ app, as, says, hears }) => {
  as(KIM);
  const turn = await says('세금계산서 문제로 상담원 연결해 주세요');
  const { conversationId } = turn;
  const ticket = ticketOf(turn);
  await says('Settle ID가 뭐예요?');
  hears(null, { outcomes: [{ type: 'answered' }] });

  expect(await staffSays(app, MIN, { verb: 'claim', ticket })).toMatchObject({
    ok: true,
    value: { card: { state: 'with_staff', claimedBy: { name: '민지원' } } },
  });
  await says('네 그리고 다온병원 관리자로 jung@daon.example 초대해줘');
  hears(null, { outcomes: [{ type: 'relayed', ticket }], state: { handedOver: true } });
  await staffSays(app, MIN, { verb: 'reply', ticket, text: '확인해 보니 발행이 완료되었습니다.' });
  await staffSays(app, MIN, { verb: 'solve', ticket, text: '세금계산서 발행을 확인해 드렸습니다.' });

  const events = await laterWords(app, KIM, conversationId);
  expect(events.map(({ event, reply }) => [event, reply.kind])).toEqual([
    ['staff_joined', 'note'],
    ['reply', 'staff'],
    ['reply', 'staff'],
    ['closed', 'note'],
  ]);
  expect(events[1]?.reply.text).toBe('확인해 보니 발행이 완료되었습니다.');
  await says('다온병원 관리자로 jung@daon.example 초대해줘');
  hears(null, { outcomes: [{ type: 'confirming', flow: 'invite-member' }], state: { handedOver: false } });
});

talk('a flow that was in progress waits until staff are done, and nothing is written meanwhile', async (t) => {
  t.as(KIM);
  await t.says('다온병원 관리자로 jung@daon.example 초대해줘');
  const confirm = t.choice('confirm');
  const ticket = ticketOf(await t.says('상담원 연결해 주세요'));
  await staffSays(t.app, MIN, { verb: 'claim', ticket });
  await t.says('네');
  t.hears(null, { outcomes: [{ type: 'relayed', ticket }] });
  await t.pressesKept(confirm);
  t.hears(/바뀐 것은 없습니다/, { outcomes: [{ type: 'noted', about: 'stale_choice' }] });
  expect((await t.changes()).Invitation).toBeUndefined();
  await staffSays(t.app, MIN, { verb: 'hand_back', ticket });
  await t.says('네');
  t.hears(null, { outcomes: [{ type: 'noted', about: 'nothing_pending' }, { type: 'confirming' }] });
  expect((await t.changes()).Invitation).toBeUndefined();
  await t.says('네');
  t.hears(null, { outcomes: [{ type: 'completed', flow: 'invite-member' }] });
});

talk('on hold a person of staff still has the talk, and it goes on where it was', async ({ app, as, says, hears }) => {
  as(KIM);
  const ticket = ticketOf(await says('계약 반영 오류로 상담원 연결해 주세요'));
  await staffSays(app, MIN, { verb: 'claim', ticket });
  await staffSays(app, MIN, { verb: 'hold', ticket });
  await says('아직인가요?');
  hears(null, { outcomes: [{ type: 'relayed', ticket }] });
  expect(await staffSays(app, MIN, { verb: 'reply', ticket, text: '찾았습니다.' })).toMatchObject({
    ok: true,
    value: { card: { state: 'with_staff' } },
  });
});

talk('the person can go back to the assistant, by a button or in words', async (t) => {
  for (const words of ['도우미로 돌아갈게요', 'end the chat']) {
    t.as(KIM);
    const ticket = ticketOf(await t.says('상담원 연결해 주세요'));
    await staffSays(t.app, MIN, { verb: 'claim', ticket });
    await t.says(words);
    t.hears(null, { outcomes: [{ type: 'cancelled', flow: 'talk-to-human' }], state: { handedOver: false } });
    await t.says('Settle ID가 뭐예요?');
    t.hears(null, { outcomes: [{ type: 'answered' }] });
  }
  t.as(KIM);
  const turn = await t.says('상담원 연결해 주세요');
  const { conversationId } = turn;
  await staffSays(t.app, MIN, { verb: 'claim', ticket: ticketOf(turn) });
  const [joined] = await laterWords(t.app, KIM, conversationId);
  await t.pressesKept(joined?.reply.choices?.[0]?.choice ?? '');
  t.hears(null, { outcomes: [{ type: 'cancelled', flow: 'talk-to-human' }] });
});

talk('whether it helped is asked and counted once, and a ticket can be opened again', async (t) => {
  t.as(KIM);
  const turn = await t.says('상담원 연결해 주세요');
  const { conversationId } = turn;
  const ticket = ticketOf(turn);
  await staffSays(t.app, MIN, { verb: 'solve', ticket, text: '안내해 드렸습니다.' });
  const closed = (await laterWords(t.app, KIM, conversationId)).at(-1);
  const button = (role: string) => closed?.reply.choices?.find((choice) => choice.role === role)?.choice ?? '';
  expect(closed?.reply.choices?.map(({ role }) => role)).toEqual(['helpful', 'unhelpful', 'hand_over']);
  await t.pressesKept(button('unhelpful'));
  t.hears(/고마워요/);
  await t.pressesKept(button('helpful'));
  t.hears(null, { outcomes: [{ type: 'noted', about: 'stale_choice' }] });
  expect((await t.changes()).Ticket).toEqual([expect.objectContaining({ satisfied: false, state: 'solved' })]);

  await t.pressesKept(button('hand_over'));
  t.hears(null, { outcomes: [{ type: 'handed_over', ticket }], state: { handedOver: true } });
  expect((await t.changes()).Ticket).toEqual([expect.objectContaining({ state: 'waiting', claimedBy: null })]);
  await staffSays(t.app, MIN, { verb: 'solve', ticket, text: '다시 안내해 드렸습니다.' });
  const again = (await laterWords(t.app, KIM, conversationId)).at(-1);
  expect(again?.reply.choices?.map(({ role }) => role)).toEqual(['hand_over']);
});

talk('a new call after the end is a new ticket, and the old one cannot be opened beside it', async (t) => {
  t.as(KIM);
  const first = ticketOf(await t.says('상담원 연결해 주세요'));
  await staffSays(t.app, MIN, { verb: 'close', ticket: first });
  const second = ticketOf(await t.says('상담원 연결해 주세요'));
  expect(second).not.toBe(first);
  expect(await staffSays(t.app, MIN, { verb: 'reopen', ticket: first })).toMatchObject({
    ok: false,
    refusal: { code: 'state' },
  });
});

talk('what staff opened again is theirs although the talk had ended', async (t) => {
  t.as(KIM);
  const ticket = ticketOf(await t.says('상담원 연결해 주세요'));
  await staffSays(t.app, MIN, { verb: 'close', ticket });
  await t.says('Settle ID가 뭐예요?');
  await staffSays(t.app, MIN, { verb: 'reopen', ticket });
  await t.says('한 가지 더 여쭤볼게요');
  t.hears(null, { outcomes: [{ type: 'relayed', ticket }] });
});

talk('a restart in the middle changes nothing', async (t) => {
  t.as(KIM);
  const ticket = ticketOf(await t.says('상담원 연결해 주세요'));
  await staffSays(t.app, MIN, { verb: 'claim', ticket });
  await t.app.restart();
  await t.says('듣고 계신가요?');
  t.hears(null, { outcomes: [{ type: 'relayed', ticket }] });
});

talk('who is there to answer is said as it is', async (t) => {
  t.as(KIM);
  await t.says('상담원 연결해 주세요');
  t.hears(/바로 응대할 수 있는 상담원이 보이지 않아요/);
  await t.app.front.openTickets(t.app.personId(MIN));
  t.as(KIM);
  await t.says('상담원 연결해 주세요');
  t.hears(/기다리시는 동안 저도/);
  await t.waits(10 * 3_600_000);
  t.as(KIM);
  await t.says('상담원 연결해 주세요');
  t.hears(/상담 시간이 아니에요/);
});

talk('a key pasted to staff is not passed on, and its owner is told', async (t) => {
  t.as(KIM);
  const ticket = ticketOf(await t.says('상담원 연결해 주세요'));
  await staffSays(t.app, MIN, { verb: 'claim', ticket });
  await t.says('제 주민번호는 900101-1234568 이고 kim@gaon.example 입니다');
  const said = await t.app.storage.db.ticketEntry.findMany({ where: { verb: 'say' } });
  expect(said[0]?.text).toMatch(/ki\*\*\*@gaon\.example/);
  expect(said[0]?.text).not.toMatch(/1234568/);
});
