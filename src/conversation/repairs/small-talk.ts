import type { Text } from '../../message/text.ts';
import type { Command } from '../../understanding/command.ts';
import { note, type Scene, say, top } from '../scene.ts';

type Kind = (Command & { type: 'small_talk' })['kind'];

const WORDS: Readonly<Record<Kind, Text>> = {
  greeting: { ko: '안녕하세요! 지갑파트너센터 일을 도와드려요.', en: 'Hello! I help with the Wallet Partner Centre.' },
  thanks: { ko: '도움이 되었다니 다행이에요.', en: 'Glad to help.' },
  bye: { ko: '네, 필요하면 언제든 다시 찾아 주세요.', en: 'Alright. Come back whenever you need me.' },
  who: {
    ko: '저는 지갑파트너센터 도우미예요. 사람이 아니라 자동으로 답하는 프로그램입니다.',
    en: 'I am the Wallet Partner Assistant: a program, not a person.',
  },
  complaint: {
    ko: '불편을 드려 죄송해요. 무엇이 필요한지 한 문장으로 말씀해 주시거나, 상담원 연결을 요청해 주세요.',
    en: 'Sorry about that. Tell me in one sentence what you need, or ask for a person.',
  },
  other: {
    ko: '그건 제가 도울 수 없는 이야기예요. 지갑파트너센터에 관한 일이라면 말씀해 주세요.',
    en: 'That is not something I can help with. Ask me about the Wallet Partner Centre.',
  },
};
const NEXT: Text = { ko: '무엇을 도와드릴까요?', en: 'What can I do for you?' };

/** Answered briefly; a pending question comes again after it. */
export function smallTalk(scene: Scene, kind: Kind): void {
  note(scene, { type: 'small_talk' });
  scene.isQuestionDue = true;
  const words = WORDS[kind];
  const isOpen = top(scene) === undefined && (kind === 'greeting' || kind === 'thanks' || kind === 'who');
  say(scene, {
    kind: 'note',
    text: isOpen ? { ko: `${words.ko} ${NEXT.ko}`, en: `${words.en} ${NEXT.en}` } : words,
  });
}
