import type { Command } from './command.ts';
import { bottom } from './mood/endings.ts';
import { QUESTION_WORD } from './mood/question.ts';
import { moodOf } from './mood.ts';
import type { Ranker } from './situation.ts';

/** Where one question may end and another begin. */
const BORDERS =
  /(?<=[가-힣](?:고|며|구|는데|은데|인데|지만|거나|지)요?),?\s+|(?<=(?:이랑|랑|와|과|하고|및)),?\s+|,\s*|\s+(?:and|plus|also|or|but)\s+|(?<=[?.!])\s+|\s*\n\s*|\s*(?<!\d)\d\)\s+/giu;

/** More make a letter, not two questions. */
const MOST_BORDERS = 12;

/** How much each of two questions has to be believed: more where only the second asks, or the whole is one for certain. */
const SURE = { least: 0.6, most: 0.95, ofWhole: 0.99 };
/** The whole may be about both, if they are among its first. */
const FIRST = 4;

/** Neighbouring questions of a text are heard as one, parted where both sides ask and other articles answer them. */
export function asAnswered(commands: readonly Command[], text: string, articles: Ranker): Command[] {
  const heard: Command[] = [];
  let asked: string[] = [];
  const close = () => {
    const whole = asked.length === commands.length ? text : asked.join('\n');
    if (asked.length > 0) heard.push(...questionsIn(whole, articles).map(ask));
    asked = [];
  };
  for (const command of commands) {
    if (command.type === 'ask_knowledge' && command.article === undefined) asked.push(command.query);
    else {
      close();
      heard.push(command);
    }
  }
  close();
  return heard;
}

function ask(query: string): Command {
  return { type: 'ask_knowledge', query };
}

/** "what is a Settle ID and can I delete it": the second may be understood only with the first before it. */
function questionsIn(text: string, articles: Ranker): string[] {
  const borders = [...text.matchAll(BORDERS)];
  if (borders.length > MOST_BORDERS) return [text];
  const whole = articles.decide(text);
  const [best] = borders
    .map(({ 0: border, index }) => [text.slice(0, index).trim(), text.slice(index + border.length).trim()] as const)
    .filter(([before, after]) => asks(after) && (asks(before) || GOES_ON.test(before)))
    .flatMap(([before, after]) => [
      { before, after, sure: sureOfBoth(before, after, { whole, articles }) },
      { before, after: text, sure: sureOfBoth(before, text, { whole, articles }) },
    ])
    .filter(({ sure }) => sure > 0)
    .toSorted((one, other) => other.sure - one.sure);
  if (!best) return [whole.decision === 'unknown' ? (answeredEnd(text, borders, articles) ?? text) : text];
  const { before, after } = best;
  return [...questionsIn(before, articles), ...(after === text ? [after] : questionsIn(after, articles))];
}

/** "I forgot what they told me, how do I invite a member?": the last of it asks, and an article answers that alone. */
function answeredEnd(text: string, borders: readonly RegExpMatchArray[], articles: Ranker): string | undefined {
  return borders
    .map(({ 0: border, index = 0 }) => text.slice(index + border.length).trim())
    .find((end) => asks(end) && articles.decide(end).decision === 'answer');
}

interface Asked {
  readonly whole: ReturnType<Ranker['decide']>;
  readonly articles: Ranker;
}

/** How sure it is of both, when each has an article of its own; else 0. */
function sureOfBoth(before: string, after: string, { whole, articles }: Asked): number {
  const both = [before, after].map((part) => articles.decide(part));
  const [one = '', other = ''] = both.map(({ ranked }) => ranked[0]?.id);
  const first = whole.ranked.slice(0, FIRST).map(({ id }) => id);
  if (one === other || !first.includes(one) || !first.includes(other)) return 0;
  const sure = Math.min(...both.map(({ score }) => score));
  return sure >= (asks(before) && whole.score < SURE.ofWhole ? SURE.least : SURE.most) ? sure : 0;
}

const TELL = /알려|설명|가르쳐|\btell me\b|\bexplain\b/i;

/** What stands before a question without being a part of it. */
const OPENING = /^(?:(?:and|also|plus|so|but|then|oh|hi|hello|hey)\b[,!. ]*)+/i;
/** "초대를 취소하고", "Settle ID랑": what comes next says how it is meant; "보냈고" has told it already. */
const GOES_ON = new RegExp(`(?<!${bottom('ㅆ')})(?:고|며|구)$|(?:랑|와|과|및)$`, 'u');

/** An English question mark also ends what is left of a question; a Korean ending does not ask without one. */
function asks(text: string): boolean {
  const words = (/[가-힣]/u.test(text) ? text : text.replace(/[?\s]+$/u, '')).replace(OPENING, '');
  return QUESTION_WORD.test(words) || TELL.test(words) || ['question', 'ability'].includes(moodOf(words));
}
