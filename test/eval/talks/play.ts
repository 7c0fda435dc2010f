import { randomUUID } from 'node:crypto';
import type { Turn } from '../../../src/message/front.ts';
import type { TestApp } from '../../support/app.ts';
import { readPortalRows } from '../../support/portal-rows.ts';
import { inWords, isHeard } from './hears.ts';
import { isAsExpected, namedChanges } from './portal.ts';
import type { Line, ScriptedTalk } from './script.ts';

/** How one run of a talk ended. */
export interface Run {
  /** Every line had the outcomes expected. */
  readonly isHeard: boolean;
  /** The portal holds what was expected at the end. */
  readonly isPortalRight: boolean;
  /** The first line that went another way, or what the portal holds instead. */
  readonly miss?: string;
}

/** Plays the lines over the portal as it is; what was written or waited for is taken back afterwards. */
export async function play(app: TestApp, talk: ScriptedTalk, lines: readonly string[]): Promise<Run> {
  const before = new Map(await readPortalRows(app.storage));
  const says = speaker(app, talk.as);
  let miss: string | undefined;
  for (const [at, line] of talk.lines.entries()) {
    if (line.afterMs) await wait(app, line.afterMs, before);
    const text = lines[at] ?? line.text;
    miss ??= missOf(line, text, await says(text));
  }
  const changes = namedChanges(before, await readPortalRows(app.storage));
  const isPortalRight = isAsExpected(talk.portal, changes);
  if (Object.keys(changes).length > 0 || talk.lines.some(({ afterMs }) => afterMs)) await app.reset();
  const heard = { isHeard: miss === undefined, isPortalRight };
  if (miss === undefined && isPortalRight) return heard;
  return { ...heard, miss: miss ?? `portal: ${JSON.stringify(changes)}` };
}

/** What jobs change meanwhile, such as the dates of the demo data, is not the talk's doing. */
async function wait(app: TestApp, ms: number, before: Map<string, string>): Promise<void> {
  const now = await readPortalRows(app.storage);
  await app.wait(ms);
  for (const [key, row] of await readPortalRows(app.storage)) if (now.get(key) !== row) before.set(key, row);
}

/** A conversation of their own. */
function speaker(app: TestApp, email: string | null): (text: string) => Promise<Turn> {
  const sender =
    email === null
      ? ({ kind: 'visitor', visitor: randomUUID() } as const)
      : ({ kind: 'person', personId: app.personId(email) } as const);
  let conversationId: string | undefined;
  return async (text) => {
    const turn = await app.front.takeTurn({
      deliveryId: randomUUID(),
      channel: 'web',
      sender,
      content: { text },
      ...(conversationId ? { conversationId } : {}),
    });
    if (!turn.ok) throw new Error(`no turn: ${turn.refusal}`);
    conversationId = turn.value.conversationId;
    return turn.value;
  };
}

function missOf(line: Line, text: string, { outcomes }: Turn): string | undefined {
  if (isHeard(line.hears, outcomes)) return undefined;
  return `${JSON.stringify(text)} expected ${line.hears.join(' + ')}, was ${outcomes.map(inWords).join(' + ')}`;
}
