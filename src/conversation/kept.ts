import type { Text } from '../message/text.ts';
import type { Command } from '../understanding/command.ts';
import { type Scene, say, titleOf, top } from './scene.ts';

/** Several requests in one message: what comes first and what then, said once. */
export function sayKept(scene: Scene): void {
  const first = top(scene)?.flow;
  if (scene.kept.length === 0 || first === undefined) return;
  if (scene.state.last.kind === 'order') return sayAfterwards(scene);
  const names = [titleOf(scene, first), ...scene.kept.map((command) => nameOf(scene, command))];
  const list = (language: 'ko' | 'en') => names.map((name, at) => `${at + 1}) ${name[language]}`).join(' ');
  say(scene, {
    kind: 'note',
    text: { ko: `차례로 도와드릴게요. ${list('ko')}`, en: `One after the other: ${list('en')}` },
  });
}

/** The first of them waits for "now or later?"; the others come after it. */
function sayAfterwards(scene: Scene): void {
  const names = scene.kept.map((command) => nameOf(scene, command));
  const list = (language: 'ko' | 'en') => names.map((name) => name[language]).join(', ');
  say(scene, {
    kind: 'note',
    text: { ko: `그다음에는 이 일을 할게요: ${list('ko')}`, en: `After that: ${list('en')}.` },
  });
}

/** The task, and whom it is about where that is known. */
function nameOf(scene: Scene, command: Command): Text {
  if (command.type !== 'start_flow') return { ko: '', en: '' };
  const title = titleOf(scene, command.flow);
  const about = command.values.find(({ readings }) => readings.some(({ kind }) => kind === 'email'))?.text;
  return about === undefined ? title : { ko: `${title.ko}(${about})`, en: `${title.en} (${about})` };
}
