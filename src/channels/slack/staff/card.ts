import type { ArticleCard, GapCard, OrganizationCard, SupportCard, TicketCard } from '../../../message/staff.ts';
import { escapeText } from '../plain-text.ts';
import { type Block, button, context, cut, markup, section } from '../render/blocks.ts';
import { LIMITS } from '../render/limits.ts';
import { splitText } from '../render/split-text.ts';
import { CHANNEL_WORDS, needsText, VERB_WORDS } from './words.ts';

type Verb = keyof typeof VERB_WORDS;

/** What staff do by writing in the thread, and not by a button. */
const IN_THREAD: ReadonlySet<string> = new Set(['reply']);
const TURNS_SHOWN = 6;
const NOTE_HERE = '지금은 고객에게 전달되지 않아요. ‘메모:’로 시작하면 직원끼리 볼 메모가 남아요.';

/** A card of whatever staff are asked about, with what can be done as it stands. */
export function showCard(card: SupportCard): Block[] {
  switch (card.kind) {
    case 'ticket':
      return ticket(card);
    case 'organization':
      return organization(card);
    case 'article':
      return article(card);
  }
}

function ticket(card: TicketCard): Block[] {
  const { code, priority, topic, stateWords, claimedBy, who, company, role, task, values } = card;
  const overdue = card.isOverdue ? ' · 첫 답변 지연' : '';
  const state = `P${priority} · ${stateWords.ko}${claimedBy ? ` · ${claimedBy.name}` : ''}${overdue}`;
  const rows: (readonly [string, string | null | undefined])[] = [
    ['고객', who ? `${who.name} ${who.email}` : '로그인하지 않은 방문자'],
    ['회사', company],
    ['권한', role.ko],
    ['하던 일', task?.ko],
    ...values.map(({ label, value }) => [label.ko, value] as const),
    ['찾아본 도움말', card.articles.map(({ ko }) => ko).join(', ')],
    ['답하지 못한 질문', card.unanswered.join('\n')],
    ['해결 내용', card.resolution],
    ['만족도', card.satisfied === null ? null : card.satisfied ? '도움이 됐어요' : '아니에요'],
  ];
  return [
    title(`${code} ${topic ?? '주제 없음'}`),
    context(state, `첫 답변 기한 ${seoulTime(card.firstReplyDue)}`, `채널 ${CHANNEL_WORDS[card.channel]}`),
    ...fields(rows),
    ...summary(card),
    ...turns(card),
    ...actions(
      card.verbs.filter((verb) => !IN_THREAD.has(verb)),
      code,
    ),
    context(card.verbs.includes('reply') ? writeHere(card) : NOTE_HERE),
  ];
}

/** One of staff speaks to the person; others leave notes. */
function writeHere({ claimedBy }: TicketCard): string {
  const who = claimedBy ? `${claimedBy.name} 님이 ` : '';
  return `${who}이 스레드에 쓰면 고객에게 전달돼요. ‘메모:’로 시작하면 직원만 봐요.`;
}

/** A model's words are told apart from what people said. */
function summary({ summary: words }: TicketCard): Block[] {
  if (words === undefined) return [];
  return [section(cut(`자동 요약: ${words}`, LIMITS.sectionText))];
}

function turns({ turns: said }: TicketCard): Block[] {
  const names = { person: '고객', assistant: '도우미', staff: '상담원' } as const;
  const lines = said.slice(-TURNS_SHOWN).map(({ author, text }) => `${names[author]}: ${text}`);
  return lines.length > 0 ? [section(cut(lines.join('\n'), LIMITS.sectionText))] : [];
}

function organization(card: OrganizationCard): Block[] {
  const { id, name, institution, stateWords, reason, effect, state } = card;
  const verbs: readonly Verb[] = state === 'pending_review' ? ['approve_organization', 'reject_organization'] : [];
  return [
    title(`기관 심사 · ${name}`),
    ...fields([
      ['이용기관', institution],
      ['상태', stateWords.ko],
      ['사유', reason],
    ]),
    ...(verbs.length > 0 ? [section(cut(effect.ko, LIMITS.sectionText))] : []),
    ...actions(verbs, id),
  ];
}

function article(card: ArticleCard): Block[] {
  const { id, title: name, phrasings, answer, writtenBy, state } = card;
  const verbs: readonly Verb[] = state === 'draft' ? ['approve_article', 'reject_article'] : [];
  const words = { draft: '초안, 다른 직원의 승인을 기다려요', live: '게시됐어요', rejected: '반려됐어요' };
  return [
    title(`도움말 초안 · ${name.ko}`),
    context(`${words[state]} · 작성 ${writtenBy.name}`),
    ...splitText(answer.ko, LIMITS.sectionText).map(section),
    ...(phrasings.length > 0 ? [section(cut(phrasings.map((one) => `• ${one}`).join('\n'), LIMITS.sectionText))] : []),
    ...actions(verbs, id),
  ];
}

/** What is asked most and not answered; each can become a draft. */
export function showGaps(gaps: readonly GapCard[]): Block[] {
  if (gaps.length === 0) return [section('지금은 답하지 못한 질문이 모여 있지 않아요.')];
  return gaps
    .slice(0, LIMITS.contextElements)
    .flatMap(({ id, question, asked, unhelpful, answers }) => [
      section(cut([question, ...answers.slice(0, 1).map((one) => `직원 답변: ${one}`)].join('\n'), LIMITS.sectionText)),
      context(`질문 ${asked}회 · 도움 안 됨 ${unhelpful}회`),
      ...actions(['draft_article'], id),
    ]);
}

function title(text: string): Block {
  return { type: 'section', text: markup(cut(`*${escapeText(text)}*`, LIMITS.sectionText)) };
}

function fields(rows: readonly (readonly [string, string | null | undefined])[]): Block[] {
  const said = rows.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
  const all = said.map(([label, value]) =>
    markup(cut(`*${escapeText(label)}*\n${escapeText(value)}`, LIMITS.fieldText)),
  );
  const blocks: Block[] = [];
  for (let at = 0; at < all.length; at += LIMITS.sectionFields) {
    blocks.push({ type: 'section', fields: all.slice(at, at + LIMITS.sectionFields) });
  }
  return blocks;
}

function actions(verbs: readonly Verb[], id: string): Block[] {
  if (verbs.length === 0) return [];
  const elements = verbs.map((verb) => {
    const action = needsText(verb) ? `open.staff.${verb}` : `staff.${verb}`;
    return button({ text: VERB_WORDS[verb], action, value: id });
  });
  return [{ type: 'actions', block_id: `staff.${id}`, elements }];
}

/** "11월 24일 14:00": the same on every server, whatever languages its Node knows. */
function seoulTime(at: string): string {
  const parts = new Intl.DateTimeFormat('en-US', SEOUL_MINUTE).formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('month')}월 ${part('day')}일 ${part('hour')}:${part('minute')}`;
}

const SEOUL_MINUTE = {
  timeZone: 'Asia/Seoul',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const satisfies Intl.DateTimeFormatOptions;
