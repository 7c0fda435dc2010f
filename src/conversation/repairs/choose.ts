import { press } from '../press.ts';
import { note, type Scene, say, top } from '../scene.ts';
import { skip } from './skip.ts';

/** "The second one" is its command; "그거 말고" and "neither" ask for something else. */
export async function choose(scene: Scene, which: number | 'last' | 'none'): Promise<void> {
  const { shown } = scene.state;
  const chosen = which === 'none' ? undefined : which === 'last' ? shown.at(-1) : shown[which - 1];
  if (chosen) return press(scene, chosen.command);
  if (which === 'none' && isSkipAlone(scene)) return skip(scene);
  const isArticles = shown.some(({ command }) => command.type === 'ask_knowledge');
  scene.state = { ...scene.state, shown: [] };
  if (top(scene) && !isArticles) return askForAnother(scene);
  return scene.act({ type: 'cannot_handle' });
}

/** "아니에요" where the only choice is to leave the value out. */
function isSkipAlone({ state: { shown } }: Scene): boolean {
  return shown.length > 0 && shown.every(({ command }) => command.type === 'skip');
}

function askForAnother(scene: Scene): void {
  note(scene, { type: 'noted', about: 'deny' });
  scene.isQuestionDue = true;
  say(scene, {
    kind: 'note',
    text: { ko: '알겠어요. 다른 것으로 말씀해 주세요.', en: 'Alright. Please name another one.' },
  });
}
