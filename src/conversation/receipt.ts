import type { Shown, WriteFlow } from '../flows/flow.ts';
import type { Receipt } from '../message/receipt.ts';
import { choicesFor } from './next-choices.ts';
import { note, type Scene, say, titleOf } from './scene.ts';

/** What was changed, its code, how to reverse it, and what comes next. */
export function sayReceipt(
  scene: Scene,
  receipt: Receipt,
  { flow, after }: { flow?: WriteFlow; after?: Pick<Shown, 'text' | 'next'> } = {},
): void {
  const { words, undo } = receipt;
  const by = flow ?? scene.flows.find((one) => one.type === 'write' && one.does === receipt.action);
  if (by) note(scene, { type: 'completed', flow: by.name, receipt });
  const reverse = undo === undefined ? undefined : titleOf(scene, undo);
  const lines = {
    ko: [words.ko, reverse && `되돌리려면 ‘${reverse.ko}’라고 말씀해 주세요.`, after?.text.ko],
    en: [words.en, reverse && `You can undo this by ${reverse.en}.`, after?.text.en],
  };
  const choices = choicesFor(after?.next ?? []);
  say(scene, {
    kind: 'receipt',
    text: { ko: lines.ko.filter(Boolean).join('\n'), en: lines.en.filter(Boolean).join('\n') },
    ...(choices.length > 0 ? { choices } : {}),
  });
}
