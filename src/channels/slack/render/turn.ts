import type { Turn } from '../../../message/front.ts';
import type { Reply, Table } from '../../../message/reply.ts';
import type { Language } from '../../../message/text.ts';
import { type Block, button, context, section } from './blocks.ts';
import { LIVE_BLOCK } from './choices.ts';
import { fallbackOf, type Message, pack } from './pack.ts';
import { showReply } from './reply.ts';
import { WORDS } from './words.ts';

/** What stands below the replies, for this person at this place. */
export interface Extras {
  /** Where the sender can prove who they are. */
  readonly linkUrl?: string;
  readonly canUnlink?: boolean;
  /** A task that can be filled in at once. */
  readonly form?: string;
  /** How to go on where only they see the answer. */
  readonly goOn?: 'thread' | 'command';
  /** Replies that may be shown to everybody. */
  readonly canShare?: boolean;
}

export interface TurnOptions {
  readonly language: Language;
  readonly key: string;
  readonly isPublic: boolean;
  readonly extras?: Extras;
}

export interface ShownTurn {
  readonly messages: readonly Message[];
  /** Tables that were cut, by the part of the turn. */
  readonly tables?: Readonly<Record<string, Table>>;
}

/** A turn in as few messages as it fits into. */
export function showTurn(turn: Pick<Turn, 'replies' | 'conversationId'>, options: TurnOptions): ShownTurn {
  const { conversationId, replies } = turn;
  const { language, key, isPublic, extras = {} } = options;
  const tables: Record<string, Table> = {};
  const blocks = replies.flatMap((reply, part): Block[] => {
    const shown = showReply(reply, { language, conversationId, part, key, isPublic });
    if (shown.cutTable) tables[part] = shown.cutTable;
    const share =
      extras.canShare && reply.kind === 'answer' ? [shareButton(reply, { language, conversationId, part })] : [];
    return [...(part > 0 ? [DIVIDER] : []), ...shown.blocks, ...share];
  });
  const all = [...blocks, ...showExtras(extras, { language, conversationId })];
  const messages = pack(all, fallbackOf(replies));
  return { messages, ...(Object.keys(tables).length > 0 && { tables }) };
}

const DIVIDER: Block = { type: 'divider' };

function shareButton(
  { id }: Reply,
  { language, conversationId, part }: { language: Language; conversationId: string; part: number },
): Block {
  const element = button({ text: WORDS.share[language], action: 'share', value: id });
  return { type: 'actions', block_id: `share.${part}.${conversationId}`, elements: [element] };
}

function showExtras(
  { linkUrl, canUnlink, form, goOn }: Extras,
  { language, conversationId }: { language: Language; conversationId: string },
): Block[] {
  const blocks: Block[] = [];
  if (form !== undefined) {
    const element = button({ text: WORDS.fillIn[language], action: 'open.form', value: form });
    blocks.push({ type: 'actions', block_id: `${LIVE_BLOCK}.form.0.${conversationId}`, elements: [element] });
  }
  if (linkUrl !== undefined) {
    const element = button({ text: WORDS.link[language], action: 'visit', url: linkUrl, style: 'primary' });
    blocks.push(section(WORDS.linkDetail[language]), { type: 'actions', elements: [element] });
  }
  if (canUnlink) {
    blocks.push({
      type: 'actions',
      elements: [button({ text: WORDS.unlink[language], action: 'unlink', value: 'unlink' })],
    });
  }
  if (goOn) blocks.push(context((goOn === 'thread' ? WORDS.goOn : WORDS.goOnByCommand)[language]));
  return blocks;
}

/** What may be done next, for the one who asked where everybody reads the answer. */
export function showNext(turn: Turn, { language, key }: { language: Language; key: string }): readonly Message[] {
  const offered = turn.replies.filter(({ choices = [] }) => choices.length > 0);
  if (offered.length === 0) return [];
  const choices = offered.flatMap((reply) => reply.choices ?? []);
  const note: Reply = { id: key, kind: 'note', text: WORDS.goOnYourself[language], choices };
  const { conversationId } = turn;
  return showTurn({ conversationId, replies: [note] }, { language, key, isPublic: false }).messages;
}
