import { expect, vi } from 'vitest';
import { LEARNT } from '../support/app.ts';
import { describeTalks } from '../support/talk.ts';
import { hireSong, MIN, recordingStaff, SONG, staffSays, ticketOf } from './support/desk.ts';

const { talk } = describeTalks();
const HOUR_MS = 3_600_000;

talk('while nobody answers staff are reminded, three times and only in office hours', async (t) => {
  const staff = recordingStaff();
  t.app.connect({ staff });
  t.as('kim@gaon.example');
  const ticket = ticketOf(await t.says('서비스 장애로 상담원 연결해 주세요'));
  await t.waits(0);
  await t.says('서비스 장애로 로그인이 안 돼요');
  await t.waits(10 * 24 * HOUR_MS);
  const reminders = staff.shown.flatMap(({ news }) => news).filter(({ verb }) => verb === 'remind');
  expect(reminders).toHaveLength(3);
  expect(await t.app.front.supportCard({ ticket })).toMatchObject({ state: 'waiting', isOverdue: true });
  const rows = await t.app.storage.db.ticketEntry.findMany({ where: { verb: 'remind' } });
  for (const { at } of rows) expect((at.getUTCHours() + 9) % 24).toSatisfy((hour: number) => hour >= 9 && hour <= 18);
});

talk('an answer in time reminds nobody', async (t) => {
  t.as('kim@gaon.example');
  const ticket = ticketOf(await t.says('상담원 연결해 주세요'));
  await staffSays(t.app, MIN, { verb: 'reply', ticket, text: '무엇을 도와드릴까요?' });
  await t.waits(10 * 24 * HOUR_MS);
  expect(await t.app.storage.db.ticketEntry.count({ where: { verb: 'remind' } })).toBe(0);
});

talk('a solved ticket is put away after a while, unless it was opened again', async (t) => {
  t.as('kim@gaon.example');
  const ticket = ticketOf(await t.says('상담원 연결해 주세요'));
  await staffSays(t.app, MIN, { verb: 'solve', ticket, text: '안내했습니다.' });
  await t.waits(24 * HOUR_MS);
  await staffSays(t.app, MIN, { verb: 'reopen', ticket });
  await t.waits(10 * 24 * HOUR_MS);
  expect(await t.app.front.supportCard({ ticket })).toMatchObject({ state: 'with_staff' });
  await staffSays(t.app, MIN, { verb: 'solve', ticket, text: '다시 안내했습니다.' });
  await t.waits(10 * 24 * HOUR_MS);
  expect(await t.app.front.supportCard({ ticket })).toMatchObject({ state: 'closed' });
});

talk('what staff had to answer becomes an article once a colleague approves it, in every process', async (t) => {
  const { app } = t;
  await hireSong(app);
  const asked = [
    '담당자 바뀌면 알림 설정 초기화돼요?',
    '담당자가 바뀌면 알림 설정이 초기화되나요',
    '담당자 변경 시 알림 설정 초기화 여부',
  ];
  for (const question of asked) {
    t.as('kim@gaon.example');
    await t.says(question);
    await app.storage.db.gap.createMany({
      data: [{ query: question, language: 'ko', nearest: [], role: 'dealer_admin', at: app.now(), origin: question }],
      skipDuplicates: true,
    });
  }
  t.as('lee@gaon.example');
  await t.says('사내 식당 메뉴판은 어떻게 인쇄하나요?');
  await t.waits(2 * 60_000);

  const listed = await app.front.gaps(app.personId(MIN));
  const gap = listed.ok ? listed.value.find(({ phrasings }) => phrasings.includes(asked[0] ?? '')) : undefined;
  expect(gap?.phrasings).toEqual(expect.arrayContaining(asked));
  expect(gap?.phrasings).not.toContain('사내 식당 메뉴판은 어떻게 인쇄하나요?');

  const draft = { verb: 'draft_article', gap: gap?.id ?? '' } as const;
  expect(await staffSays(app, MIN, draft)).toMatchObject({ ok: false, refusal: { code: 'text_missing' } });
  const answer = '담당자가 바뀌어도 알림 설정은 그대로 유지됩니다.';
  const drafted = await staffSays(app, MIN, { ...draft, text: answer });
  const article = drafted.ok && drafted.value.card?.kind === 'article' ? drafted.value.card.id : '';
  t.as('kim@gaon.example');
  await t.says('담당자 바뀌면 알림 설정 초기화돼요?');
  expect(t.last.outcomes).not.toContainEqual(expect.objectContaining({ articles: ['answered-1'] }));

  expect(await staffSays(app, MIN, { verb: 'approve_article', article })).toMatchObject({
    ok: false,
    refusal: { code: 'own' },
  });
  await staffSays(app, SONG, { verb: 'approve_article', article });
  await t.waits(2_000);
  await vi.waitFor(async () => {
    await t.says('담당자가 바뀌면 알림 설정이 초기화되나요?');
    t.hears(/그대로 유지됩니다/, { outcomes: [{ type: 'answered', articles: ['answered-1'] }] });
  }, LEARNT);
  await app.restart();
  await t.says('담당자 바뀌면 알림 설정 초기화돼요?');
  t.hears(/그대로 유지됩니다/, { outcomes: [{ type: 'answered', articles: ['answered-1'] }] });
});

talk('a vote against an answer and an answer of staff are gaps; a changed vote is none', async (t) => {
  const { app } = t;
  t.as('kim@gaon.example');
  const { conversationId, replies } = await t.says('Settle ID가 뭐예요?');
  const vote = { conversationId, replyId: replies[0]?.id ?? '', helpful: false };
  const sender = { kind: 'person', personId: app.personId('kim@gaon.example') } as const;
  await app.front.feedback(vote, sender);
  expect(await app.storage.db.gap.findMany()).toMatchObject([{ source: 'unhelpful', query: 'Settle ID가 뭐예요?' }]);
  await app.front.feedback({ ...vote, helpful: true }, sender);
  expect(await app.storage.db.gap.count()).toBe(0);
  const ticket = ticketOf(await t.says('상담원 연결해 주세요'));
  await staffSays(app, MIN, { verb: 'solve', ticket, text: '문의는 kim@gaon.example 로 답했습니다.' });
  expect(await app.storage.db.gap.findMany()).toMatchObject([
    { source: 'staff', answer: expect.stringMatching(/ki\*\*\*@gaon\.example/) },
  ]);
});
