import { asksOf } from '../flows/advance.ts';
import { maskText } from '../portal/formats/masking.ts';
import type { Held } from '../support/person-words.ts';
import type { Command } from '../understanding/command.ts';
import type { Listened } from './listen.ts';
import { note, type Scene, say, titleOf } from './scene.ts';
import { valueWords } from './value-words.ts';

/** What ends the talk with staff, said as a whole message. */
const LEAVES =
  /^(?:이제\s?)?(?:(?:도우미|챗봇|봇)(?:으?로|에게|한테|하고|이?랑)?\s?(?:다시\s?)?(?:돌아|연결|바꿔|얘기|이야기)|상담\s?(?:은|을)?\s?(?:이제\s?)?(?:종료|끝|그만|마칠|마무리))[^?]{0,12}$|^(?:please )?(?:end|close|stop) (?:the |this )?(?:chat|ticket|conversation)(?: please)?[.!]?$|^(?:back|return) to the (?:bot|assistant)[.!]?$/i;

/** The buttons that are for the time with staff, and after it. */
const MEANT: ReadonlySet<Command['type']> = new Set(['leave_staff', 'rate', 'reopen']);

/** While a person of staff has the talk the assistant is silent: what is said goes to them. */
export async function relay(scene: Scene, { commands, pressed, isStale }: Listened, { ticket }: Held): Promise<void> {
  if (pressed && MEANT.has(pressed.command.type)) return scene.act(pressed.command);
  if (pressed || isStale) return sayNotNow(scene);
  if (LEAVES.test(scene.words.trim())) return scene.act({ type: 'leave_staff', ticket });
  const form = scene.words === '' ? commands.find((command) => command.type === 'start_flow') : undefined;
  if (form) sayPassedOn(scene);
  const text = form ? await formWords(scene, form) : scene.words;
  const { conversationId, channel, now } = scene;
  await scene.support.say(scene.db, { conversationId, channel, now, ticket, text });
  note(scene, { type: 'relayed', ticket });
}

/** A filled-in form as staff read it: its task, and a line for each value. */
async function formWords(scene: Scene, { flow: name, values }: Command & { type: 'start_flow' }): Promise<string> {
  const flow = scene.flowNamed(name);
  const steps = flow?.type === 'write' ? asksOf(flow) : [];
  const portfolio = await scene.desk.portfolio();
  const lines = steps.flatMap((step) => {
    const given = values.flatMap(({ slot, text }) => (slot === step.slot ? [text] : []));
    return given.length > 0 ? [`${step.label.ko}: ${valueWords(portfolio, step, given).ko}`] : [];
  });
  return [titleOf(scene, name).ko, ...lines].map(maskText).join('\n');
}

/** A window that closes without a word would look as if the assistant had taken it. */
function sayPassedOn(scene: Scene): void {
  say(scene, {
    kind: 'note',
    text: {
      ko: '적어 주신 내용을 상담원에게 전달했어요. 아직 바뀐 것은 없습니다.',
      en: 'I passed what you filled in on to support. Nothing was changed yet.',
    },
  });
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
