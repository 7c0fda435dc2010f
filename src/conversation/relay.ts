import type { Held } from '../support/person-words.ts';
import type { Command } from '../understanding/command.ts';
import type { Listened } from './listen.ts';
import { note, type Scene, say } from './scene.ts';

/** What ends the talk with staff, said as a whole message. */
const LEAVES =
  /^(?:이제\s?)?(?:(?:도우미|챗봇|봇)(?:으?로|에게|한테|하고|이?랑)?\s?(?:다시\s?)?(?:돌아|연결|바꿔|얘기|이야기)|상담\s?(?:은|을)?\s?(?:이제\s?)?(?:종료|끝|그만|마칠|마무리))[^?]{0,12}$|^(?:please )?(?:end|close|stop) (?:the |this )?(?:chat|ticket|conversation)(?: please)?[.!]?$|^(?:back|return) to the (?:bot|assistant)[.!]?$/i;

/** The buttons that are for the time with staff, and after it. */
const MEANT: ReadonlySet<Command['type']> = new Set(['leave_staff', 'rate', 'reopen']);

/** While a person of staff has the talk the assistant is silent: what is said goes to them. */
export async function relay(scene: Scene, { pressed, isStale }: Listened, { ticket }: Held): Promise<void> {
  if (pressed && MEANT.has(pressed.command.type)) return scene.act(pressed.command);
  if (pressed || isStale) return sayNotNow(scene);
  if (LEAVES.test(scene.words.trim())) return scene.act({ type: 'leave_staff', ticket });
  const { conversationId, channel, now, words: text } = scene;
  await scene.support.say(scene.db, { conversationId, channel, now, ticket, text });
  note(scene, { type: 'relayed', ticket });
}

/** A button of the assistant does nothing meanwhile; silence would look as if it had. */
function sayNotNow(scene: Scene): void {
  note(scene, { type: 'noted', about: 'stale_choice' });
  say(scene, {
    kind: 'note',
    text: {
      ko: '상담원과 이야기하는 동안에는 그 버튼을 쓸 수 없어요. 바뀐 것은 없습니다. 상담이 끝나면 다시 말씀해 주세요.',
      en: 'That button does not work while you are talking to support. Nothing was changed. Ask me again when they are done.',
    },
  });
}
