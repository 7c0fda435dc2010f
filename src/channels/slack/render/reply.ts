import type { Citation, Reply, ReplyKind } from '../../../message/reply.ts';
import type { Language, Text } from '../../../message/text.ts';
import { escapeText } from '../plain-text.ts';
import { type Block, context, heading, markup, plain, section } from './blocks.ts';
import { showChoices } from './choices.ts';
import { LIMITS } from './limits.ts';
import { splitText } from './split-text.ts';
import { showTable } from './table.ts';
import { WORDS } from './words.ts';

export interface ReplyOptions {
  readonly language: Language;
  readonly conversationId: string;
  /** Tells the replies of one turn apart. */
  readonly part: number;
  /** Where what does not fit is kept. */
  readonly key: string;
  /** Whether anyone can read it: then it has no buttons but its vote. */
  readonly isPublic: boolean;
}

export interface ShownReply {
  readonly blocks: readonly Block[];
  /** The table that was cut, to be kept. */
  readonly cutTable?: Reply['table'];
}

const HEADINGS: Partial<Record<ReplyKind, Text>> = {
  confirmation: WORDS.confirmation,
  receipt: WORDS.receipt,
  refusal: WORDS.refusal,
  hand_over: WORDS.handOver,
  staff: WORDS.staffSaid,
};

/** One reply as blocks, in the order it is read: words, details, source, what can be done. */
export function showReply(reply: Reply, options: ReplyOptions): ShownReply {
  const { language, conversationId, part, key, isPublic } = options;
  const title = HEADINGS[reply.kind];
  const table = reply.table && showTable(reply.table, { language, id: `${key} ${part} ${conversationId}` });
  const choices = isPublic ? [] : showChoices(reply.choices ?? [], { language, conversationId, part });
  const blocks = [
    ...(title ? [heading(title[language])] : []),
    ...splitText(reply.text, LIMITS.sectionText).map(section),
    ...(reply.notKnown === undefined ? [] : notKnown(reply.notKnown, language)),
    ...(table?.blocks ?? []),
    ...asides(reply, language),
    ...showCitations(reply.citations ?? [], language),
    ...choices,
    ...(reply.kind === 'answer' ? [vote(reply, options)] : []),
  ];
  return { blocks, ...(table?.isCut && reply.table && { cutTable: reply.table }) };
}

function notKnown(text: string, language: Language): Block[] {
  return [
    context(WORDS.notKnown[language]),
    ...splitText(text, LIMITS.sectionText - 2).map((piece): Block => section(`※ ${piece}`)),
  ];
}

function asides({ example, progress }: Reply, language: Language): Block[] {
  const lines = [
    example === undefined ? undefined : `${WORDS.example[language]} ${example}`,
    progress && `${progress.step}/${progress.of} ${progress.label}`,
  ].flatMap((line) => (line ? splitText(line, LIMITS.fieldText) : []));
  return lines.length > 0 ? [context(...lines.slice(0, LIMITS.contextElements))] : [];
}

export function showCitations(citations: readonly Citation[], language: Language): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < citations.length; at += LIMITS.contextElements) {
    const elements = citations.slice(at, at + LIMITS.contextElements).map((one) => markup(citation(one, language)));
    blocks.push({ type: 'context', elements });
  }
  return blocks;
}

function citation({ title, category, url, reviewedOn }: Citation, language: Language): string {
  const reviewed = language === 'ko' ? `${reviewedOn} 검토` : `reviewed ${reviewedOn}`;
  const safe = /^https?:\/\/[^\s<>|]+$/.test(url);
  const name = safe ? `<${escapeText(url)}|${escapeText(title)}>` : escapeText(title);
  return `${WORDS.source[language]} ${name} · ${escapeText(category)} · ${reviewed}`;
}

/** Whose votes count is asked when one is given. */
function vote({ id }: Reply, { language, conversationId, part }: ReplyOptions): Block {
  const choice = (text: string, value: string) => ({ text: plain(text), value, accessibility_label: text });
  return {
    type: 'context_actions',
    block_id: `vote.${part}.${conversationId}`,
    elements: [
      {
        type: 'feedback_buttons',
        action_id: `vote.${id}`,
        positive_button: choice(WORDS.helpful[language], 'helpful'),
        negative_button: choice(WORDS.unhelpful[language], 'unhelpful'),
      },
    ],
  };
}
