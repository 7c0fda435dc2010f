import type { LaterEvent, Turn } from '../../message/front.ts';
import type { Choice } from '../../message/reply.ts';
import type { Language } from '../../message/text.ts';
import { renderReply } from './render-reply.ts';
import type { Talk, TalkProblem } from './talk.ts';

export interface ChatOptions {
  readonly talk: Talk;
  readonly lines: AsyncIterable<string>;
  readonly print: (text: string) => void;
  /** `people` see a prompt and later messages; a `script` is echoed; `json` prints each turn as the HTTP contract has it. */
  readonly mode: 'people' | 'script' | 'json';
  readonly language: Language;
}

/** Says each line and prints what comes back; the number of an offered choice presses it. */
export async function chat({ talk, lines, print, mode, language }: ChatOptions): Promise<void> {
  const leaving = new AbortController();
  const show = { people: showTurn, script: showTurn, json: showJson }[mode];
  let offered: readonly Choice[] = [];
  if (mode === 'people') {
    const { greeting, can } = await talk.greeting();
    print(`${greeting}\n${can}\n`);
  }
  const later = (event: LaterEvent): void => print(showLater(event, language));
  const following = mode === 'people' ? talk.follow(later, leaving.signal) : undefined;
  for await (const line of lines) {
    const said = line.trim();
    if (said === '') continue;
    if (mode === 'script') print(`> ${said}`);
    const pressed = /^\d{1,2}$/.test(said) ? offered[Number(said) - 1] : undefined;
    const turn = await talk.say(pressed ? { choice: pressed.choice } : { text: said });
    if (turn.ok) offered = turn.value.replies.flatMap(({ choices }) => choices ?? []);
    print(turn.ok ? show(turn.value, language) : showProblem(turn.refusal, mode));
  }
  leaving.abort();
  await following;
}

function showTurn({ replies }: Turn, language: Language): string {
  let firstChoice = 1;
  const texts = replies.map((reply) => {
    const text = renderReply(reply, { language, firstChoice });
    firstChoice += reply.choices?.length ?? 0;
    return text;
  });
  return `${texts.join('\n\n')}\n`;
}

function showJson(turn: Turn): string {
  return JSON.stringify(turn);
}

function showProblem(problem: TalkProblem, mode: ChatOptions['mode']): string {
  return mode === 'json' ? JSON.stringify(problem) : `! ${problem.detail}\n`;
}

/** Without its buttons: the numbers belong to the last turn's. */
function showLater({ reply }: LaterEvent, language: Language): string {
  return `\n${renderReply({ ...reply, choices: [] }, { language, firstChoice: 1 })}\n`;
}
