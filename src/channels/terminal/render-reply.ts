import type { Citation, Reply, ReplyKind } from '../../message/reply.ts';
import type { Language, Text } from '../../message/text.ts';
import { renderTable } from './render-table.ts';

// biome-ignore format: a table
const MARKS = {
  answer:       '',
  question:     '',
  confirmation: '',
  receipt:      '✓ ',
  refusal:      '✗ ',
  result:       '',
  unknown:      '? ',
  hand_over:    '→ ',
  staff:        '☎ ',
  note:         '',
} satisfies Record<ReplyKind, string>;

const NOT_KNOWN: Text = { ko: '확인되지 않은 부분', en: 'Not known' };
const EXAMPLE: Text = { ko: '예', en: 'Example' };
const REVIEWED: Text = { ko: '확인일', en: 'reviewed on' };

/** A reply as plain text; its choices are numbered from the number given. */
export function renderReply(
  reply: Reply,
  { language, firstChoice }: { language: Language; firstChoice: number },
): string {
  const { progress } = reply;
  const parts = [
    MARKS[reply.kind] + reply.text,
    reply.notKnown && `${NOT_KNOWN[language]}: ${reply.notKnown}`,
    reply.table && renderTable(reply.table),
    reply.example && indent(`${EXAMPLE[language]}: ${reply.example}`),
    progress && indent(`${progress.step}/${progress.of} ${progress.label}`),
    ...(reply.citations ?? []).map((citation) => indent(renderCitation(citation, language))),
    ...(reply.choices ?? []).map(({ label }, index) => indent(`${firstChoice + index}) ${label}`)),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}

function renderCitation({ title, category, url, reviewedOn }: Citation, language: Language): string {
  return `[${category} > ${title}] ${REVIEWED[language]} ${reviewedOn} ${url}`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
