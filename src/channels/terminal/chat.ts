import type { LaterEvent, Turn } from '../../message/front.ts';
import type { Choice } from '../../message/reply.ts';
import type { Language, Text } from '../../message/text.ts';
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
  const later = (event: LaterEvent): void => {
    const { choices = [] } = event.reply;
    if (choices.length > 0) offered = choices;
    print(showLater(event, language));
  };
  const following = mode === 'people' ? talk.follow(later, leaving.signal) : undefined;
  for await (const line of lines) {
    const said = line.trim();
    if (said === '') continue;
    if (mode === 'script') print(`> ${said}`);
    const pressed = /^\d{1,2}$/.test(said) ? offered[Number(said) - 1] : undefined;
    const turn = await talk.say(pressed ? { choice: pressed.choice } : { text: said });
    if (turn.ok) offered = turn.value.replies.flatMap(({ choices }) => choices ?? []);
    const shown = turn.ok ? show(turn.value, language) : showProblem(turn.refusal, mode);
    if (shown !== '') print(shown);
  }
  leaving.abort();
  await following;
}

/** Nothing where staff have the talk, who answer later. */
function showTurn({ replies }: Turn, language: Language): string {
  if (replies.length === 0) return '';
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

/** With its buttons, the last turn's keep their numbers only where it has none. */
function showLater({ event, reply }: LaterEvent, language: Language): string {
  const mark = event === 'reply' || event === 'typing' ? '' : `${MARKS[event][language]}\n`;
  return `\n${mark}${renderReply(reply, { language, firstChoice: 1 })}\n`;
}

/** Both ends of the time with staff. */
const MARKS: Readonly<Record<'staff_joined' | 'closed', Text>> = {
  staff_joined: { ko: '── 상담원이 들어왔어요 ──', en: '── Support has joined ──' },
  closed: { ko: '── 상담 종료 ──', en: '── Support has ended ──' },
};
