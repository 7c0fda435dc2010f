import { expect, test } from 'vitest';
import { plainText } from '../../../src/channels/slack/plain-text.ts';
import { splitText } from '../../../src/channels/slack/render/split-text.ts';
import { showTurn } from '../../../src/channels/slack/render/turn.ts';
import { showCard } from '../../../src/channels/slack/staff/card.ts';
import type { Choice, Reply } from '../../../src/message/reply.ts';
import type { TicketCard } from '../../../src/message/staff.ts';
import { faultsOf } from './support/documented-limits.ts';
import { textOf } from './support/read-blocks.ts';

const CONVERSATION = '00000000-0000-4000-8000-000000000001';

function shown(...replies: Reply[]) {
  const turn = { conversationId: CONVERSATION, replies };
  const { messages, tables } = showTurn(turn, { language: 'ko', key: 'key', isPublic: false });
  for (const { text, blocks } of messages) {
    expect(faultsOf({ method: 'chat.postMessage', args: { text, blocks } })).toEqual([]);
  }
  return { messages, tables, blocks: messages.flatMap(({ blocks }) => blocks) };
}

const reply = (more: Partial<Reply> & Pick<Reply, 'kind' | 'text'>): Reply => ({
  id: '00000000-0000-4000-8000-000000000002',
  ...more,
});

const choices = (count: number, label: (at: number) => string, role: Choice['role'] = 'value'): Choice[] =>
  Array.from({ length: count }, (_, at) => ({ label: label(at), choice: `choice-${at}`, role }));

test('an answer looks like this', () => {
  const citation = { article: 'settle-id', title: 'Settle <ID>', category: '계약 관리 > 공통' };
  const source = { ...citation, url: 'https://help.example/settle-id', reviewedOn: '2026-11-24' };
  const { blocks } = shown(
    reply({ kind: 'answer', text: '정산에 쓰는 번호예요.', notKnown: '바꾸는 방법', citations: [source] }),
  );
  expect(blocks).toEqual([
    { type: 'section', text: { type: 'plain_text', text: '정산에 쓰는 번호예요.', emoji: false } },
    { type: 'context', elements: [{ type: 'plain_text', text: '공개된 안내에 없는 내용', emoji: false }] },
    { type: 'section', text: { type: 'plain_text', text: '※ 바꾸는 방법', emoji: false } },
    {
      type: 'context',
      elements: [
        {
          type: 'mrkdwn',
          verbatim: true,
          text: '출처 <https://help.example/settle-id|Settle &lt;ID&gt;> · 계약 관리 &gt; 공통 · 2026-11-24 검토',
        },
      ],
    },
    {
      type: 'context_actions',
      block_id: `vote.0.${CONVERSATION}`,
      elements: [
        {
          type: 'feedback_buttons',
          action_id: 'vote.00000000-0000-4000-8000-000000000002',
          positive_button: {
            text: { type: 'plain_text', text: '도움이 됐어요', emoji: false },
            value: 'helpful',
            accessibility_label: '도움이 됐어요',
          },
          negative_button: {
            text: { type: 'plain_text', text: '아니에요', emoji: false },
            value: 'unhelpful',
            accessibility_label: '아니에요',
          },
        },
      ],
    },
  ]);
});

test('a confirmation looks like this', () => {
  const { blocks, messages } = shown(
    reply({
      kind: 'confirmation',
      text: '초대 메일을 보내요.',
      table: { columns: ['항목', '내용'], rows: [['이메일', '<!channel>@daon.example']] },
      choices: [
        { label: '확인', choice: 'yes', role: 'confirm' },
        { label: '취소', choice: 'no', role: 'cancel' },
      ],
    }),
  );
  expect(messages.map(({ isLive }) => isLive)).toEqual([true]);
  expect(blocks).toEqual([
    { type: 'section', text: { type: 'mrkdwn', text: '*확인해 주세요*', verbatim: true } },
    { type: 'section', text: { type: 'plain_text', text: '초대 메일을 보내요.', emoji: false } },
    {
      type: 'section',
      fields: [{ type: 'mrkdwn', text: '*이메일*\n&lt;!channel&gt;@daon.example', verbatim: true }],
    },
    {
      type: 'actions',
      block_id: `live.0.0.${CONVERSATION}`,
      elements: [
        {
          type: 'button',
          text: { type: 'plain_text', text: '확인', emoji: false },
          action_id: 'choose.0',
          value: 'yes',
          style: 'primary',
        },
        {
          type: 'button',
          text: { type: 'plain_text', text: '취소', emoji: false },
          action_id: 'choose.1',
          value: 'no',
        },
      ],
    },
  ]);
});

test.each([1, 5, 6, 100, 101, 350])('%i choices are all there', (count) => {
  const { blocks } = shown(
    reply({ kind: 'question', text: '어디에요?', choices: choices(count, (at) => `기관 ${at}`) }),
  );
  const elements = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  const offered = elements.flatMap((one) => {
    if (one.type === 'static_select') return (one.options ?? []).map(({ value }) => value);
    return one.type === 'button' ? [one.value] : [];
  });
  expect(offered).toEqual(choices(count, String).map(({ choice }) => choice));
  expect(elements.some(({ type }) => type === 'static_select')).toBe(count > 5);
});

test('a long label is cut on its button and written out beside it', () => {
  const long = (at: number) => `${at} ${'아주 긴 이름 '.repeat(20)}끝`;
  for (const count of [2, 12]) {
    const { blocks } = shown(reply({ kind: 'question', text: '?', choices: choices(count, long) }));
    for (let at = 0; at < count; at++) expect(textOf(blocks)).toContain(long(at));
  }
});

test('long words, many sources and wide tables fit, and nothing of them is lost', () => {
  const text = Array.from({ length: 900 }, (_, at) => `${at}번째 문장이에요.`).join(' ');
  const citations = Array.from({ length: 23 }, (_, at) => ({
    article: `a${at}`,
    title: `도움말 ${at}`,
    category: '분류',
    url: `https://help.example/${at}`,
    reviewedOn: '2026-11-24',
  }));
  const rows = Array.from({ length: 8 }, (_, at) => [`행 ${at}`, '값'.repeat(50), `끝 ${at}`]);
  const { blocks, messages } = shown(
    reply({ kind: 'answer', text, citations, table: { columns: ['이름', '값', '끝'], rows } }),
  );
  expect(messages.length).toBeGreaterThan(1);
  const said = textOf(blocks).replaceAll('\n', '');
  expect(said).toContain(text);
  for (const { title } of citations) expect(said).toContain(title);
  for (const [first = '', , last = ''] of rows) expect(said).toMatch(new RegExp(`${first}.*${last}`));
});

test('a table that is too long shows its beginning, and all of it is kept for a window', () => {
  const table = {
    columns: ['이름', '권한', '이메일'],
    rows: Array.from({ length: 60 }, (_, at) => [`사람 ${at}`, '운영자', 'x']),
  };
  const { blocks, tables } = shown(reply({ kind: 'result', text: '멤버예요.', table }));
  expect(tables).toEqual({ 0: table });
  expect(textOf(blocks)).toContain('전체 60행 보기');
});

test('text is cut where it may be, and is the same text again', () => {
  const text = `${'가나다 '.repeat(700)}😀${'x'.repeat(4_000)}😀\n${'라마바. '.repeat(900)}`;
  const pieces = splitText(text, 3_000);
  expect(pieces.join('')).toBe(text);
  for (const piece of pieces) {
    expect(piece.length).toBeLessThanOrEqual(3_000);
    expect(piece).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
  }
});

test.each([
  ['<mailto:kim@gaon.example|kim@gaon.example> 초대해줘', 'kim@gaon.example 초대해줘'],
  ['<@UBOT1> 안녕', '안녕'],
  ['<@UBOT1|assistant> 안녕', '안녕'],
  ['<@U2> 님', '@U2 님'],
  ['<tel:15883000|1588-3000>', '15883000'],
  ['<http://pf.kakao.com/_abc|pf.kakao.com/_abc>', 'pf.kakao.com/_abc'],
  ['<https://pf.kakao.com/_abc>', 'https://pf.kakao.com/_abc'],
  ['<#C1|general> &amp; A&lt;B&gt;', '#general & A<B>'],
  ['&amp;lt;', '&lt;'],
])('%s was typed as %s', (text, typed) => {
  expect(plainText(text, 'UBOT1')).toBe(typed);
});

const TICKET: TicketCard = {
  kind: 'ticket',
  code: 'WPC-0001',
  version: 1,
  state: 'waiting',
  stateWords: { ko: '대기', en: 'Waiting' },
  priority: 3,
  topic: '정산',
  channel: 'web',
  openedAt: '2026-11-24T01:00:00Z',
  firstReplyDue: '2026-11-24T05:00:00Z',
  isOverdue: false,
  claimedBy: null,
  who: null,
  company: null,
  role: { ko: '방문자', en: 'Visitor' },
  task: null,
  values: [],
  articles: [],
  unanswered: [],
  turns: [{ author: 'person', text: '정산이 안 맞아요' }],
  resolution: null,
  satisfied: null,
  verbs: ['claim'],
};

test('a ticket’s summary stands on its card as what it is, before what was said; without one there is no such line', () => {
  expect(textOf(showCard(TICKET))).not.toContain('요약');
  const blocks = showCard({ ...TICKET, summary: `고객이 정산을 물었어요. ${'가'.repeat(4_000)}` });
  expect(textOf(blocks)).toMatch(/자동 요약: 고객이 정산을 물었어요\.[\s\S]*고객: 정산이 안 맞아요/);
  expect(faultsOf({ method: 'chat.postMessage', args: { text: 'x', blocks } })).toEqual([]);
});
