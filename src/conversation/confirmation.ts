import type { Values, WriteFlow } from '../flows/flow.ts';
import type { Proposal } from '../portal/action.ts';
import { note, type Scene, say, setLast } from './scene.ts';
import { turnDown } from './turn-down.ts';

/** Prepares the change and shows its exact effect; nothing is written before the person's own yes to it. */
export async function confirmation(
  scene: Scene,
  { flow, settled }: { flow: WriteFlow; settled: Values },
): Promise<void> {
  const prepared = await scene.desk.prepare(flow.does, settled);
  if (prepared.ok) return sayConfirmation(scene, flow, prepared.value);
  await turnDown(scene, flow, prepared.refusal);
}

function sayConfirmation(scene: Scene, flow: WriteFlow, { id, words, rows }: Proposal): void {
  scene.state = { ...scene.state, waitingFor: 'confirm', shown: [] };
  setLast(scene, { kind: 'confirmation', proposal: id });
  note(scene, { type: 'confirming', flow: flow.name });
  const table = (language: 'ko' | 'en') => ({
    columns: language === 'ko' ? ['항목', '내용'] : ['Item', 'Value'],
    rows: rows.map(({ label, value }) => [label[language], value[language]]),
  });
  say(scene, {
    kind: 'confirmation',
    text: { ko: `${words.ko}\n이대로 진행할까요?`, en: `${words.en}\nShall I go ahead?` },
    table: { ko: table('ko'), en: table('en') },
    choices: [
      { label: { ko: '확인', en: 'Confirm' }, role: 'confirm', command: { type: 'affirm', proposal: id } },
      { label: { ko: '변경', en: 'Change' }, role: 'deny', command: { type: 'deny' } },
      { label: { ko: '취소', en: 'Cancel' }, role: 'cancel', command: { type: 'cancel' } },
    ],
  });
}
