import { element } from '../core/element.js';

/** What a verb is called on its button, and whether it needs words. */
const VERBS = {
  claim: { ko: '맡기', en: 'Claim' },
  reply: { ko: '답변 보내기', en: 'Send reply', needsText: true },
  note: { ko: '메모 남기기', en: 'Add a note', needsText: true },
  hold: { ko: '보류', en: 'Hold' },
  resume: { ko: '다시 이어가기', en: 'Resume' },
  solve: { ko: '이 내용으로 해결', en: 'Solve with this', needsText: true },
  close: { ko: '종료', en: 'Close' },
  hand_back: { ko: '도우미에게 넘기기', en: 'Hand back' },
  reopen: { ko: '다시 열기', en: 'Reopen' },
};

/** What happened, as a line of the history says it. */
const HAPPENED = {
  open: { ko: '상담을 요청했어요', en: 'called support' },
  describe: { ko: '내용', en: 'topic' },
  say: { ko: '고객', en: 'person' },
  reply: { ko: '답변', en: 'reply' },
  note: { ko: '메모', en: 'note' },
  solve: { ko: '해결', en: 'solved' },
  claim: { ko: '맡음', en: 'claimed' },
  hold: { ko: '보류', en: 'on hold' },
  resume: { ko: '다시 이어감', en: 'resumed' },
  close: { ko: '종료', en: 'closed' },
  hand_back: { ko: '도우미에게 넘김', en: 'handed back' },
  reopen: { ko: '다시 열림', en: 'reopened' },
  remind: { ko: '첫 답변 기한이 지났어요', en: 'the first reply is overdue' },
  rate: { ko: '평가', en: 'rated' },
};

/**
 * One row of the list.
 * @param {TicketCard} card
 * @param {{ language: Language, isOpen: boolean, choose(code: string): void }} options
 * @typedef {import('../core/language.js').Language} Language
 * @typedef {import('../../../../message/staff.ts').TicketCard} TicketCard
 * @typedef {import('../../../../message/staff.ts').StaffNews} StaffNews
 */
export function createTicketRow({ code, priority, topic, stateWords, isOverdue }, { language, isOpen, choose }) {
  const now = language.current();
  const late = isOverdue && element('strong', { class: 'console-late', text: now === 'ko' ? '기한 지남' : 'overdue' });
  return element(
    'button',
    {
      type: 'button',
      class: 'button console-row',
      'aria-current': isOpen && 'true',
      'data-code': code,
      on: { click: () => choose(code) },
    },
    element('span', { text: `P${priority} ${code}` }),
    element('span', { class: 'console-topic', text: topic ?? '–' }),
    element('span', { class: 'console-state', text: stateWords[now] }),
    late,
  );
}

/**
 * A ticket with what the person had done, what happened since, and what can be done now.
 * @param {{ card: TicketCard, news: StaffNews[] }} ticket
 * @param {{ language: Language, problem?: string, draft: string,
 *   act(word: { verb: string, text: string }): void }} options `draft`: what is being typed
 */
export function createTicket({ card, news }, { language, problem, draft, act }) {
  const now = language.current();
  const label = now === 'ko' ? '내용' : 'Words';
  const field = element('textarea', { rows: 3, maxlength: 2000, 'aria-label': label, text: draft });
  const buttons = card.verbs.map((verb) =>
    element('button', {
      type: 'button',
      class: 'button',
      text: VERBS[verb][now],
      on: {
        click: () => {
          if (VERBS[verb].needsText && field.value.trim() === '') return field.focus();
          act({ verb, text: VERBS[verb].needsText ? field.value.trim() : '' });
        },
      },
    }),
  );
  return element(
    'div',
    { class: 'console-card' },
    element('h2', { text: `${card.code} · ${card.topic ?? '–'}` }),
    element('p', { text: factsOf(card, now).join(' · ') }),
    ...card.values.map(({ label, value }) => element('p', { text: `${label[now]}: ${value}` })),
    card.summary && element('p', { class: 'console-summary', text: `${SUMMARY[now]}: ${card.summary}` }),
    createLines(card.turns.map(({ author, text }) => `${AUTHORS[author][now]}: ${text}`)),
    createLines(news.map((one) => lineOf(one, now))),
    problem && element('p', { role: 'alert', class: 'console-late', text: problem }),
    field,
    element('div', { class: 'console-verbs' }, ...buttons),
  );
}

/** A model's words are told apart from what people said. */
const SUMMARY = { ko: '자동 요약', en: 'Automatic summary' };

const AUTHORS = {
  person: { ko: '고객', en: 'Person' },
  assistant: { ko: '도우미', en: 'Assistant' },
  staff: { ko: '상담원', en: 'Support' },
};

function factsOf({ who, company, role, stateWords, claimedBy, task, channel }, now) {
  return [
    who && `${who.name} ${who.email}`,
    company,
    role[now],
    channel,
    stateWords[now],
    claimedBy?.name,
    task?.[now],
  ].filter(Boolean);
}

function lineOf({ verb, by, text }, now) {
  const name = typeof by === 'object' && by ? `${by.name} · ` : '';
  return `${name}${HAPPENED[verb][now]}${text ? `: ${text}` : ''}`;
}

function createLines(lines) {
  return element('ul', { class: 'console-lines' }, ...lines.map((text) => element('li', { text })));
}
