import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Sender, Turn } from '../../src/message/front.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import {
  hireSong,
  laterWords,
  MIN,
  recordingChannel,
  recordingStaff,
  SONG,
  staffSays,
  ticketOf,
} from './support/desk.ts';

const KIM = 'kim@gaon.example';
const MINUTE_MS = 60_000;

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app?.close());
beforeEach(async () => {
  await app.reset();
  app.connect({});
});

/** One message in a conversation of its own, from Slack unless said. */
async function says(
  text: string,
  {
    email = KIM,
    conversationId,
    channel = 'slack' as const,
  }: { email?: string; conversationId?: string; channel?: 'slack' } = {},
): Promise<Turn> {
  const sender: Sender = { kind: 'person', personId: app.personId(email) };
  const at = conversationId === undefined ? {} : { conversationId };
  const place = { team: 'T1', thread: '17.1' };
  const turn = await app.front.takeTurn({ deliveryId: randomUUID(), channel, sender, place, content: { text }, ...at });
  if (!turn.ok) throw new Error(`no turn: ${turn.refusal}`);
  return turn.value;
}

test('two who claim at once: one has it, and the other is told who', async () => {
  await hireSong(app);
  const ticket = ticketOf(await says('상담원 연결해 주세요'));
  const claims = await Promise.all([MIN, SONG].map((email) => staffSays(app, email, { verb: 'claim', ticket })));
  const winner = claims.find((claim) => claim.ok);
  const loser = claims.find((claim) => !claim.ok);
  expect(winner).toMatchObject({ ok: true, value: { card: { state: 'with_staff' } } });
  expect(loser).toMatchObject({
    ok: false,
    refusal: { code: 'taken', words: { ko: expect.stringMatching(/민지원|송하람/) } },
  });
  expect(await app.storage.db.ticketEntry.count({ where: { verb: 'claim' } })).toBe(1);
});

test('the same delivery ten times at once does it once, with one answer', async () => {
  const turn = await says('상담원 연결해 주세요');
  const ticket = ticketOf(turn);
  const id = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => staffSays(app, MIN, { verb: 'reply', ticket, text: '안녕하세요.' }, id)),
  );
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  const events = await laterWords(app, KIM, turn.conversationId);
  expect(events.filter(({ reply }) => reply.kind === 'staff')).toHaveLength(1);
  expect(await staffSays(app, MIN, { verb: 'reply', ticket, text: '다른 말' }, id)).toMatchObject({
    ok: false,
    refusal: { code: 'reused' },
  });
});

test.each(['kim@gaon.example', 'lee@gaon.example', 'choi@nuri.example', 'seo@maru.example', 'guest@example.com'])(
  '%s is no staff, wherever they speak from: nothing happens, and the attempt is on record',
  async (email) => {
    const ticket = ticketOf(await says('상담원 연결해 주세요'));
    const before = await app.storage.db.ticket.findMany();
    const organization = await app.storage.db.organization.findFirstOrThrow({ where: { state: 'pending_review' } });
    const deeds = [
      { verb: 'claim', ticket },
      { verb: 'solve', ticket, text: '끝' },
      { verb: 'approve_organization', organization: organization.id },
      { verb: 'draft_article', gap: randomUUID(), text: '답' },
      { verb: 'approve_article', article: randomUUID() },
    ] as const;
    for (const deed of deeds) {
      expect(await staffSays(app, email, deed)).toMatchObject({ ok: false, refusal: { code: 'not_staff' } });
    }
    expect(await app.front.openTickets(app.personId(email))).toMatchObject({ ok: false });
    expect(await app.front.gaps(app.personId(email))).toMatchObject({ ok: false });
    expect(await app.storage.db.ticket.findMany()).toEqual(before);
    expect(await app.storage.db.organization.findUnique({ where: { id: organization.id } })).toEqual(organization);
    const refused = { personId: app.personId(email), action: 'ticket.handle', refused: { not: null } };
    expect(await app.storage.db.auditEvent.count({ where: refused })).toBe(deeds.length + 2);
  },
);

test('who lost the role in the meantime is refused', async () => {
  const ticket = ticketOf(await says('상담원 연결해 주세요'));
  await staffSays(app, MIN, { verb: 'claim', ticket });
  await app.storage.db.person.update({ where: { email: MIN }, data: { staff: false } });
  expect(await staffSays(app, MIN, { verb: 'reply', ticket, text: '안녕하세요.' })).toMatchObject({
    ok: false,
    refusal: { code: 'not_staff' },
  });
});

test.each(['reply', 'solve'] as const)(
  'a colleague’s %s goes to the person only once whoever has the ticket is away, and then it is theirs',
  async (verb) => {
    await hireSong(app);
    const { conversationId, ...turn } = await says('상담원 연결해 주세요');
    const ticket = ticketOf({ conversationId, ...turn });
    const heard = async () =>
      (await laterWords(app, KIM, conversationId)).filter(({ reply }) => reply.kind === 'staff');
    const word = { verb, ticket, text: '제가 대신 답할게요.' };
    await staffSays(app, MIN, { verb: 'claim', ticket });
    expect(await staffSays(app, SONG, word)).toMatchObject({
      ok: false,
      refusal: {
        code: 'taken',
        words: { ko: expect.stringContaining('민지원'), en: expect.stringContaining('민지원') },
      },
    });
    expect(await heard()).toEqual([]);
    expect(await staffSays(app, SONG, { verb: 'note', ticket, text: '제가 도울까요?' })).toMatchObject({ ok: true });

    await app.wait(31 * MINUTE_MS);
    expect(await staffSays(app, SONG, word)).toMatchObject({ ok: true });
    expect(await heard()).toMatchObject([{ reply: { text: word.text } }]);
    if (verb === 'solve') return;
    expect(await app.front.supportCard({ ticket })).toMatchObject({ claimedBy: { name: '송하람' } });
    expect(await staffSays(app, MIN, word)).toMatchObject({ ok: false, refusal: { code: 'taken' } });
  },
);

test('what is not there, not possible or without words is said so', async () => {
  const ticket = ticketOf(await says('상담원 연결해 주세요'));
  const code = async (deed: Parameters<typeof staffSays>[2]) => {
    const answer = await staffSays(app, MIN, deed);
    return answer.ok ? 'ok' : answer.refusal.code;
  };
  expect(await code({ verb: 'claim', ticket: 'T-999' })).toBe('not_found');
  expect(await code({ verb: 'claim', ticket: "T-1' OR 1=1" })).toBe('not_found');
  expect(await code({ verb: 'hold', ticket })).toBe('state');
  expect(await code({ verb: 'reply', ticket, text: '  ' })).toBe('text_missing');
  expect(await code({ verb: 'approve_organization', organization: 'x' })).not.toBe('ok');
  expect(await code({ verb: 'draft_article', gap: 'x', text: '답' })).toBe('not_found');
  expect(await code({ verb: 'approve_article', article: 'x' })).toBe('not_found');
});

test('a 기관 is approved from its card through the write gate, once and on record', async () => {
  await hireSong(app);
  const { id } = await app.storage.db.organization.findFirstOrThrow({ where: { state: 'pending_review' } });
  const card = await app.front.supportCard({ organization: id });
  expect(card).toMatchObject({ kind: 'organization', state: 'pending_review', institution: '다온병원' });
  const answers = await Promise.all(
    [MIN, SONG].map((email) => staffSays(app, email, { verb: 'approve_organization', organization: id })),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await app.front.supportCard({ organization: id })).toMatchObject({ state: 'approved' });
  expect(await app.storage.db.auditEvent.count({ where: { action: 'organization.review', refused: null } })).toBe(1);
  expect(await staffSays(app, MIN, { verb: 'reject_organization', organization: id })).toMatchObject({
    ok: false,
    refusal: { code: 'text_missing' },
  });
});

test('a new 기관 reaches the place where staff work', async () => {
  const staff = recordingStaff();
  app.connect({ staff });
  await app.storage.transaction(async (db) => {
    const person = await app.portal.person(db, app.personId(KIM));
    const desk = app.portal.as(app.portal.actorOf(person), { db, now: app.now() });
    const institution = (await desk.portfolio()).companies.find(({ name }) => name === '다온병원')?.id;
    const prepared = await desk.prepare('organization.add', { institution, senderName: '다온 건강센터' });
    if (prepared.ok) await desk.commit(prepared.value.id);
  });
  await app.wait(0);
  expect(staff.shown).toMatchObject([
    { card: { kind: 'organization', name: '다온 건강센터', state: 'pending_review' } },
  ]);
});

test('later words go to the person’s channel and place, in order and once, also when it was away', async () => {
  const slack = recordingChannel();
  app.connect({ people: { slack } });
  const turn = await says('상담원 연결해 주세요');
  const ticket = ticketOf(turn);
  await staffSays(app, MIN, { verb: 'claim', ticket });
  await app.wait(0);
  const words = ['첫째', '둘째', '셋째'];
  for (const text of words) await staffSays(app, MIN, { verb: 'reply', ticket, text });
  await app.wait(0);
  await app.wait(MINUTE_MS);
  expect(slack.carried[0]?.address).toMatchObject({
    conversationId: turn.conversationId,
    personId: app.personId(KIM),
    place: { team: 'T1', thread: '17.1' },
    language: 'ko',
  });
  const events = slack.carried.flatMap((one) => one.events);
  expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  expect(events.slice(1).map(({ reply }) => reply.text)).toEqual(words);
});

test('a channel that keeps is asked again with the next words', async () => {
  const slack = recordingChannel();
  slack.keeps = true;
  app.connect({ people: { slack } });
  const ticket = ticketOf(await says('상담원 연결해 주세요'));
  await staffSays(app, MIN, { verb: 'claim', ticket });
  await app.wait(0);
  expect(slack.carried).toEqual([]);
  slack.keeps = false;
  await staffSays(app, MIN, { verb: 'reply', ticket, text: '안녕하세요.' });
  await app.wait(0);
  expect(slack.carried.flatMap(({ events }) => events.map(({ seq }) => seq))).toEqual([1, 2]);
});

test('staff see the ticket and what the person says, in order and once', async () => {
  const staff = recordingStaff();
  app.connect({ staff });
  const turn = await says('상담원 연결해 주세요. 계약이 반영되지 않아요');
  const ticket = ticketOf(turn);
  await app.wait(0);
  await staffSays(app, MIN, { verb: 'claim', ticket });
  await says('제 메일은 kim@gaon.example 이에요', { conversationId: turn.conversationId });
  await staffSays(app, MIN, { verb: 'note', ticket, text: '개발팀 확인 중' });
  await app.wait(0);
  const news = staff.shown.flatMap((one) => one.news);
  expect(news.map(({ verb }) => verb)).toEqual(['open', 'claim', 'say', 'note']);
  expect(news.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  expect(news[2]).toMatchObject({ by: 'person', text: expect.stringMatching(/ki\*\*\*@gaon\.example/) });
  expect(staff.shown.at(-1)?.card).toMatchObject({ kind: 'ticket', code: ticket, state: 'with_staff' });
});
