import type { App as Bolt } from '@slack/bolt';
import { z } from 'zod';
import type { Table } from '../../../message/reply.ts';
import type { Language } from '../../../message/text.ts';
import type { Slack } from '../channel.ts';
import { languageOf } from '../language.ts';
import { type Block, button, plain, section } from '../render/blocks.ts';
import { rowBlock } from '../render/table.ts';
import { WORDS } from '../render/words.ts';
import { firstKeysOf } from '../talk/say.ts';
import { aboutOf } from './about.ts';
import { actionOf, labelLanguage, pressed } from './pressed.ts';

const tables = z.record(z.string(), z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.string())) }));

/** After the last event there is none: only whose conversation it is is asked. */
const LAST = 2_147_483_647;
/** Rows of one page: a window takes a hundred blocks. */
const PAGE = 50;

interface Page {
  /** The message the table is of, its part of it, and the conversation. */
  readonly id: string;
  readonly table: Table;
  readonly from: number;
}

/** A table that is too long for a message, page by page in a window. */
export function listenToTables(bolt: Bolt, slack: Slack): void {
  bolt.action({ type: 'block_actions', action_id: /^open\.table/ }, async ({ ack, body, context }) => {
    await ack();
    const press = pressed.parse(body);
    const { client, workspace } = await aboutOf(context, slack);
    const action = actionOf(press);
    const [id = '', from = '0'] = (action.value ?? '').split('@');
    const kept = keptOf(id);
    const home = press.user.team_id ?? workspace.teamId;
    const speaker = { team: workspace.teamId, user: press.user.id, home };
    const { sender } = await slack.senders.of(speaker, client);
    if (!kept || !(await slack.front.events(kept.conversationId, sender, LAST))) return;
    const table = await tableOf(kept, slack);
    const view = table ? viewOf({ id, table, from: Number(from) }) : goneView(labelLanguage(action));
    if (press.view) await client.views.update({ view_id: press.view.id, view });
    else if (press.trigger_id) await client.views.open({ trigger_id: press.trigger_id, view });
  });
}

interface Kept {
  readonly key: string;
  readonly part: string;
  readonly conversationId: string;
}

function keptOf(id: string): Kept | undefined {
  const [, key, part, conversationId] = /^(.+) (\d+) ([0-9a-f-]{36})$/.exec(id) ?? [];
  return key && part && conversationId ? { key, part, conversationId } : undefined;
}

async function tableOf({ key, part, conversationId }: Kept, { records }: Slack): Promise<Table | undefined> {
  for (const first of firstKeysOf(key)) {
    const kept = tables.safeParse(await records.slackPosts.tables(first, conversationId)).data;
    if (kept) return kept[part];
  }
  return undefined;
}

function viewOf(page: Page) {
  const { table, from } = page;
  const language = languageOf(table.columns.join(' '));
  const rows = table.rows.slice(from, from + PAGE).map((row) => rowBlock(table, row));
  return windowOf([...rows, ...turning(page, language)], language);
}

/** Tables are kept for a day. */
function goneView(language: Language) {
  return windowOf([section(WORDS.tableGone[language])], language);
}

function windowOf(blocks: Block[], language: Language) {
  const title = plain(language === 'ko' ? '전체 보기' : 'All rows');
  return { type: 'modal' as const, title, close: plain(language === 'ko' ? '닫기' : 'Close'), blocks };
}

function turning({ id, table, from }: Page, language: Language): Block[] {
  const to = (name: 'previous' | 'next', at: number) =>
    button({ text: WORDS[name][language], action: `open.table.${name}`, value: `${id}@${at}` });
  const elements = [
    ...(from > 0 ? [to('previous', Math.max(0, from - PAGE))] : []),
    ...(from + PAGE < table.rows.length ? [to('next', from + PAGE)] : []),
  ];
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}
