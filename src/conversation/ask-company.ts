import { same } from '../message/text.ts';
import { labelOf } from '../portal/labels.ts';
import type { Command } from '../understanding/command.ts';
import { note, type Scene, say, setLast } from './scene.ts';

/** Someone with several memberships says once per conversation which company they act for. */
export function askCompany(scene: Scene, command: Command & { type: 'start_flow' }): void {
  const { actor } = scene.desk;
  if (actor.kind !== 'undecided') return;
  setLast(scene, { kind: 'company', command });
  scene.state = { ...scene.state, waitingFor: 'company' };
  note(scene, { type: 'asked', flow: command.flow, slot: 'company' });
  say(scene, {
    kind: 'question',
    text: { ko: '어느 회사의 일로 도와드릴까요?', en: 'Which of your companies is this for?' },
    choices: actor.memberships.map(({ companyId, companyName, role }) => {
      const label = labelOf(role) ?? same(role);
      return {
        label: { ko: `${companyName} · ${label.ko}`, en: `${companyName} · ${label.en}` },
        role: 'value',
        command: {
          type: 'set_values',
          values: [{ text: companyName, readings: [{ kind: 'company', value: companyId }] }],
        },
      };
    }),
  });
}
