import { asksOf } from '../flows/advance.ts';
import type { Values, WriteFlow } from '../flows/flow.ts';
import type { Text } from '../message/text.ts';
import type { Refusal } from '../portal/refusal.ts';
import type { Command } from '../understanding/command.ts';
import { chosenValues } from './next-choices.ts';
import type { DraftChoice, Scene } from './scene.ts';

/** A flow that removes what is in the way. */
interface Remedy {
  readonly title: Text;
  readonly command: Command & { type: 'start_flow' };
  readonly choice: DraftChoice;
}

/** What removes what is in the way, if this person may start it, with the values it shares with what was said. */
export function remedyFor(scene: Scene, { offer, about }: Refusal, said: Values): Remedy | undefined {
  const flow = scene.flowNamed(offer ?? '');
  if (flow?.type !== 'write' || scene.desk.mayNot(flow.does)) return undefined;
  const address = about?.email ?? [said.email, said.invitation].flat().find((value) => value?.includes('@'));
  const addressed: Values = address === undefined ? said : { ...said, email: address, invitation: address };
  const values = chosenValues(sharedWith(flow, addressed));
  const command = { type: 'start_flow', flow: flow.name, values } as const;
  const { title } = flow;
  return {
    title,
    command,
    choice: { label: flow.button, role: 'flow', command },
  };
}

function sharedWith(flow: WriteFlow, said: Values): Values {
  const slots = asksOf(flow).map(({ slot }) => slot);
  return Object.fromEntries(Object.entries(said).filter(([slot]) => slots.includes(slot)));
}
