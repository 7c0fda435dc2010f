import { note, type Scene, say, setLast } from './scene.ts';

/** What the ticket is about, asked after it exists. */
export function askTopic(scene: Scene): void {
  setLast(scene, { kind: 'topic' });
  scene.isQuestionDue = false;
  note(scene, { type: 'asked', slot: 'topic' });
  say(scene, {
    kind: 'question',
    text: { ko: '어떤 일로 상담이 필요한지 한두 문장으로 알려 주세요.', en: 'In a sentence or two, what is it about?' },
  });
}
