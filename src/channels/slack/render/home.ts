import type { types } from '@slack/bolt';
import type { Greeting, Panel, Suggestion } from '../../../message/front.ts';
import type { Language, Text } from '../../../message/text.ts';
import { escapeText } from '../plain-text.ts';
import { type Block, button, context, cut, heading, markup, section } from './blocks.ts';
import { LIMITS } from './limits.ts';
import { withoutSignIn } from './linking.ts';
import { WORDS } from './words.ts';

export interface Unfinished {
  readonly question: string;
}

export interface Home {
  readonly greeting: Greeting;
  readonly panel: Panel;
  readonly unfinished: readonly Unfinished[];
  readonly linkUrl?: string;
  readonly canUnlink: boolean;
}

const TITLES = {
  unfinished: { ko: '하던 일', en: 'Unfinished' },
  unfinishedDetail: {
    ko: '메시지 탭의 그 대화에 답하시면 이어서 도와드려요.',
    en: 'Reply to that talk in the Messages tab and I will go on.',
  },
  invitations: { ko: '대기 중인 초대', en: 'Pending invitations' },
  tickets: { ko: '최근 상담', en: 'Recent tickets' },
  can: { ko: '이런 일을 도와드려요', en: 'What I can do for you' },
  noTopic: { ko: '주제 없음', en: 'No topic' },
  more: {
    ko: '이 밖에 {count}건이 더 있어요. 메시지 탭에서 물어봐 주세요.',
    en: 'There are {count} more. Please ask in the Messages tab.',
  },
} as const satisfies Record<string, Text>;

/** Each list has its share of the hundred blocks a home may have. */
const MOST_ROWS = 25;

/** App Home: who you are, what you can do, and what waits for you. */
export function showHome(home: Home, language: Language): Block[] {
  const { greeting, panel, unfinished } = home;
  return [
    heading(greeting.greeting),
    section(cut(withoutSignIn(greeting.can), LIMITS.sectionText)),
    ...memberships(greeting),
    ...account(home, language),
    ...list(TITLES.unfinished, unfinished, language, ({ question }) => [section(cut(question, LIMITS.sectionText))]),
    ...(unfinished.length > 0 ? [context(TITLES.unfinishedDetail[language])] : []),
    ...list(TITLES.invitations, panel.invitations, language, (row, at) => [invitation(row, at)]),
    ...list(TITLES.tickets, panel.tickets, language, (row) => [
      ticket([row.code, row.stateLabel, row.topic ?? TITLES.noTopic[language]]),
    ]),
    ...suggestions(greeting.suggestions, language),
  ].slice(0, LIMITS.homeBlocks);
}

function memberships({ memberships: rows }: Greeting): Block[] {
  const lines = rows.map(({ company, roleLabel }) => `${company} · ${roleLabel}`);
  return lines.length > 0 ? [context(...lines.slice(0, LIMITS.contextElements))] : [];
}

function account({ linkUrl, canUnlink }: Home, language: Language): Block[] {
  if (linkUrl !== undefined) {
    const element = button({ text: WORDS.link[language], action: 'visit', url: linkUrl, style: 'primary' });
    return [section(WORDS.linkDetail[language]), { type: 'actions', elements: [element] }];
  }
  if (!canUnlink) return [];
  return [
    { type: 'actions', elements: [button({ text: WORDS.unlink[language], action: 'home.unlink', value: 'unlink' })] },
  ];
}

function list<T>(title: Text, rows: readonly T[], language: Language, show: (row: T, at: number) => Block[]): Block[] {
  if (rows.length === 0) return [];
  const left = rows.length - MOST_ROWS;
  const rest = left > 0 ? [context(TITLES.more[language].replace('{count}', String(left)))] : [];
  return [{ type: 'divider' }, heading(title[language]), ...rows.slice(0, MOST_ROWS).flatMap(show), ...rest];
}

function invitation({ code, email, company, requests }: Panel['invitations'][number], at: number): Block {
  const text = markup(cut(`*${escapeText(email)}*\n${escapeText(`${company} · ${code}`)}`, LIMITS.sectionText));
  const cancel = requests.at(-1); // the last one takes it back
  if (!cancel) return { type: 'section', text };
  return { type: 'section', text, accessory: request(cancel, `home.invitation.${at}`) };
}

function ticket(parts: readonly string[]): Block {
  return section(cut(parts.join(' · '), LIMITS.sectionText));
}

function suggestions(all: readonly Suggestion[], language: Language): Block[] {
  if (all.length === 0) return [];
  const elements = all.slice(0, LIMITS.actionsElements).map((one, at) => request(one, `home.suggestion.${at}`));
  return [{ type: 'divider' }, heading(TITLES.can[language]), { type: 'actions', elements }];
}

/** Pressing it says its words, as if they had been typed. */
function request({ label, text }: Suggestion, action: string): types.Button {
  return button({ text: label, action, value: cut(text, 2_000) });
}
