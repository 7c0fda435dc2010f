import type { Command } from './command.ts';
import { controlOf, slippedControlOf } from './controls.ts';
import { flowOf } from './intents.ts';
import { onOtherLayout } from './layout.ts';
import { moodOf } from './mood.ts';
import type { Situation } from './situation.ts';
import { contextual } from './two-meanings.ts';
import { findValues } from './values/find-values.ts';

/** What may stand behind a reason or an interjection: it only moves within the task, and never says yes. */
const MOVES: ReadonlySet<Command['type']> = new Set(['cancel', 'skip', 'back', 'restart', 'repeat', 'wait', 'later']);
/** Where a reason or an interjection ends. */
const REASON_END =
  /(?:(?<=[가-힣](?:서|니까|는데|은데|네|네요|지만|어요|아요|해요|없음|고))[,.!~]*|[,;.!…]+)\s+(?=\S)|\s+so\s+(?:let's\s|just\s|please\s)?(?=\S)/gi;
/** What is longer is no control word. */
const MOST = 30;

/** A control word that is hidden: on the wrong layout, behind a reason, or with a letter gone wrong. */
export function hiddenControl(text: string, situation: Situation): Command[] | undefined {
  const converted = onOtherLayout(text);
  const control = converted === undefined ? undefined : (controlOf(converted) ?? slippedControlOf(converted));
  if (converted !== undefined && control && (control !== 'affirm' || isSpelledOut(text)))
    return contextual(converted, control, situation);
  if (isShortExcuse(text, situation)) return contextual(text, 'wait', situation);
  const behind = situation.flow === undefined ? undefined : behindReason(text, situation);
  if (behind) return behind;
  const slipped = isUnclaimed(text, situation) ? slippedControlOf(text) : undefined;
  return slipped && contextual(text, slipped, situation);
}

const OWN_PLAN =
  /(?:[가-힣]게요?|겠습니다|려고요|[가-힣]야\s?(?:해요|돼요|겠어요))[.!~\s]*$|^(?:i'll|i will|i need to|i have to|let me)\b/iu;

/** "잠깐만요, 메일 주소 좀 물어보고 올게요": a moment is asked for, and what it is for. */
function isShortExcuse(text: string, situation: Situation): boolean {
  const [, first = '', rest = ''] = /^([^,.!~]{2,15})[,.!~]+\s+(.+)$/su.exec(text) ?? [];
  if (controlOf(first) !== 'wait' || controlOf(rest) !== undefined) return false;
  return OWN_PLAN.test(rest) && findValues(rest, situation).values.length === 0;
}

/** A yes on the wrong layout is a word somebody typed: ㅛㄷㄴ is one, ㅏㅏㅏㅏ and a stray key are none. */
function isSpelledOut(text: string): boolean {
  const DIFFERENT_KEYS = 3;
  return new Set(text.replace(/[^\p{L}]/gu, '')).size >= DIFFERENT_KEYS;
}

function behindReason(text: string, situation: Situation): Command[] | undefined {
  for (const border of text.matchAll(REASON_END)) {
    const reason = text.slice(0, border.index).trim();
    const rest = text.slice(border.index + border[0].length);
    if (rest.length > MOST) continue;
    const commands = contextual(rest, controlOf(rest) ?? slippedControlOf(rest), situation);
    if (commands?.every(({ type }) => MOVES.has(type)) && isReason(reason, situation)) return commands;
  }
  return undefined;
}

/** Tells something and hands nothing over; a word for waiting or not knowing is as good. */
function isReason(text: string, situation: Situation): boolean {
  const control = controlOf(text);
  if (control !== undefined) return control === 'wait' || control === 'dont_know' || control === 'deny';
  const mood = moodOf(text);
  if (mood === 'question' || mood === 'prohibition') return false;
  return findValues(text, situation).values.length === 0 && (mood === 'bare' || flowOf(text) === undefined);
}

/** Nothing in it is a value or names a task. */
function isUnclaimed(text: string, situation: Situation): boolean {
  const { values, marked } = findValues(text, situation);
  return values.length === 0 && flowOf(marked) === undefined && moodOf(text) !== 'prohibition';
}
