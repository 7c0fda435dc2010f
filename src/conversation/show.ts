import type { ReadFlow, Values } from '../flows/flow.ts';
import { choicesFor } from './next-choices.ts';
import { resumeNext } from './resume.ts';
import { dropTop, note, type Scene, say, top } from './scene.ts';

/** Shows what was asked for; the flow below, if any, goes on with its own question. */
export async function show(scene: Scene, { flow, settled }: { flow: ReadFlow; settled: Values }): Promise<void> {
  const shown = await flow.show(settled, scene.desk, {
    tickets: async () => {
      const tickets = await scene.support.ticketsOf(scene.db, scene.desk.actor);
      return tickets.map(({ stateWords, ...ticket }) => ({ ...ticket, state: stateWords }));
    },
  });
  dropTop(scene);
  scene.state = { ...scene.state, changed: [] };
  note(scene, { type: 'shown', flow: flow.name });
  const choices = choicesFor(shown.next ?? []);
  say(scene, {
    kind: 'result',
    text: shown.text,
    ...(shown.table ? { table: shown.table } : {}),
    ...(choices.length > 0 ? { choices } : {}),
  });
  if (top(scene)) scene.isQuestionDue = true;
  else await resumeNext(scene);
}
