import { expect } from 'vitest';
import { saidText } from '../../../src/channels/web/said-text.ts';
import { hasHiddenCharacters } from '../../../src/portal/formats/hidden-characters.ts';
import { type Here, valuesIn } from './here.ts';

const WRITES = new Set(['completed', 'failed', 'handed_over', 'cancelled', 'resumed']);
/** What a value of digits may be made of, whatever script they came in. */
const DIGITS = /^\d+$/;

/**
 * Text that is no answer: nothing is done, nothing hidden comes back, and the same question is asked once more; or the
 * value it was taken for is asked again with its reason, or whether what it seems to ask for comes now or later.
 */
export async function hearNothing(here: Here, { kind, text }: { kind: string; text: string }): Promise<void> {
  const { world, stop, flow, again, step } = here;
  const typed = saidText(2000).safeParse(text);
  const { outcomes, replies, state } = await world.says(typed.success ? typed.data : text);
  const said = replies.map((reply) => [reply.text, ...(reply.table?.rows.flat() ?? [])].join('\n')).join('\n');
  const about = `${kind}: ${JSON.stringify(text.slice(0, 60))} → ${JSON.stringify(outcomes)} ${said.slice(0, 300)}`;
  expect(
    outcomes.filter(({ type }) => WRITES.has(type)),
    about,
  ).toEqual([]);
  expect(hasHiddenCharacters(said.replaceAll('\n', '')), about).toBe(false);
  expect(state.flow, about).toBe(flow.name);
  const [first] = outcomes;
  if (first?.type === 'rejected') {
    const slots = outcomes.flatMap((outcome) => (outcome.type === 'rejected' ? [outcome.slot] : []));
    return expect([...slots, stop.slot], about).toContain(state.waitingFor);
  }
  if (state.waitingFor === 'order') return expect(first?.type, about).toBe('clarify');
  if (state.waitingFor === stop.slot) {
    if (outcomes.some(({ type }) => type === 'noted')) return;
    expect(outcomes.at(-1), about).toEqual(expect.objectContaining(again));
    return;
  }
  const value = (await valuesIn(world))[stop.slot];
  const isWords = step?.takes.includes('text') === true && typeof value === 'string' && value.length <= 500;
  const isNumber = step?.takes.includes('appId') === true && DIGITS.test(String(value));
  expect(isWords || isNumber, about).toBe(true);
}
