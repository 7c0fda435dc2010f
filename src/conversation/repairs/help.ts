import { suggestionsFor } from '../greeting.ts';
import { questionOf } from '../question-of.ts';
import { type DraftChoice, note, type Scene, say, titleOf, top } from '../scene.ts';

/** What is possible here: in a flow the words that steer it, otherwise what this role can do. */
export function help(scene: Scene): void {
  note(scene, { type: 'explained' });
  scene.isQuestionDue = true;
  const progress = top(scene);
  if (!progress) return showTasks(scene);
  const title = titleOf(scene, progress.flow);
  const step = questionOf(scene);
  say(scene, {
    kind: 'note',
    text: {
      ko: `${title.ko} 작업 중이에요.${step ? ` ${step.hint.ko}` : ''} ‘뒤로’, ‘처음부터’, ‘취소’라고 하시거나 앞의 값을 바꿔 말씀하셔도 되고, 궁금한 점을 물어보셔도 돼요.`,
      en: `We are in the middle of ${title.en}.${step ? ` ${step.hint.en}` : ''} You can say “back”, “start over” or “cancel”, change an earlier value, or ask a question.`,
    },
  });
}

function showTasks(scene: Scene): void {
  const choices = suggestionsFor(scene.desk, scene.flows).map(
    ({ flow, button }): DraftChoice => ({
      label: button,
      role: 'flow',
      command: { type: 'start_flow', flow, values: [] },
    }),
  );
  say(scene, {
    kind: 'note',
    text: {
      ko: '지갑파트너센터에 대해 물어보시면 출처와 함께 답해 드리고, 아래 일은 함께 처리해 드려요. 사람이 필요하면 ‘상담원 연결’이라고 말씀해 주세요.',
      en: 'Ask me about the Wallet Partner Centre and I answer with the source; I can also do the tasks below with you. Say “talk to a person” if you need one.',
    },
    choices,
  });
}
