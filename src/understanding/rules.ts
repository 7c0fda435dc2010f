import { asTyped } from './as-typed.ts';
import { isBetter } from './better-reading.ts';
import type { Command } from './command.ts';
import { controlOf, isMoreYes, leading, smallTalkOf } from './controls.ts';
import { corrected, isOwnChange } from './corrections.ts';
import { isFeigned } from './feigned.ts';
import { askedFormat, isAboutOwnValue } from './given-values.ts';
import { hiddenControl } from './hidden-control.ts';
import { inPlainWords } from './in-plain-words.ts';
import { isAsked, isComplaint, isStatement, isSymptom, moodOf } from './mood.ts';
import { type Part, partsOf, wholePart } from './parts.ts';
import { isPasted } from './pasted.ts';
import { compact, plain } from './plain.ts';
import { asAnswered } from './questions.ts';
import { referenceOf } from './references.ts';
import { mended, spelt } from './repair.ts';
import type { Situation } from './situation.ts';
import { withoutSounds } from './sounds.ts';
import { contextual } from './two-meanings.ts';
import { askedSlot, isTextAsked } from './values/find-values.ts';
import { answerTo, isOfAnotherThing, requestOf, starts, topicOf } from './wanted.ts';
import { isOneQuestion, isOnlyAsked, isSure, surelyWanted } from './wished.ts';

/** What a person said, as commands. No model, no database: rules over what is known. */
export function understand(message: string, situation: Situation): Command[] {
  const { spelling } = situation;
  const isOwn = (word: string) => isOwnName(word, situation);
  const typed = inPlainWords(withoutSounds(spelt(plain(message))), situation);
  const put = spelling.latin(typed, isOwn);
  const heard = asTyped(heardAs(put, message, situation), { read: put, typed });
  if (isTextAsked(situation)) return heard;
  const read = spelling.korean(put, isOwn);
  if (read === put) return heard;
  const meant = heardAs(read, message, situation);
  return isBetter(meant, heard, put, situation) ? asTyped(meant, { read, typed }) : heard;
}

function isOwnName(word: string, { names }: Situation): boolean {
  return names.some(({ words }) => words.split(' ').some((part) => part.length > 1 && word.includes(part)));
}

function heardAs(text: string, message: string, situation: Situation): Command[] {
  if (!/[\p{L}\p{N}]/u.test(text)) return [smallTalkOrNothing(text)];
  if (situation.flow !== undefined && isFeigned(text)) return [{ type: 'set_values', values: [] }];
  const { answer, rest } = leading(text);
  if (answer === 'affirm' && (POLITE.test(rest) || isMoreYes(rest))) return [{ type: 'affirm' }];
  const whole = single(text, situation);
  if (whole) return whole;
  if (situation.flow !== undefined && !isTextAsked(situation) && isPasted(text)) return [pasted(text, situation)];
  const hidden = hiddenControl(text, situation);
  if (hidden) return hidden;
  const said = heardIn({ text: rest, typed: message, isAfterYes: answer === 'affirm' }, situation);
  const heard: Command[] = said.length > 0 ? said : [{ type: 'cannot_handle' }];
  const isTakenBack =
    answer === 'affirm' && (isChangeOfMind(rest) || heard.some(takesBack) || isOtherFirst(heard, text));
  return atOnce(isTakenBack ? heard.filter(({ type }) => type !== 'affirm') : settle(answer, heard, situation));
}

/** "Hold on, show me the contracts" waits for nothing. */
function atOnce(commands: readonly Command[]): Command[] {
  const isBusy = commands.some(({ type }) => type === 'start_flow' || type === 'ask_knowledge');
  return commands.filter(({ type }) => !isBusy || type !== 'wait');
}

interface Said {
  readonly text: string;
  readonly typed: string;
  /** A yes stands before it. */
  readonly isAfterYes: boolean;
}

/** What is said; what was not understood is read once more with its slips mended, but into no yes. */
function heardIn({ text, typed, isAfterYes }: Said, situation: Situation): Command[] {
  const said = saidIn(text, typed, situation);
  const meant = said.every(({ type }) => type === 'cannot_handle') ? mended(text) : text;
  const again = meant === text ? said : (single(meant, situation) ?? saidIn(meant, typed, situation));
  const heard = !isAfterYes && again.some(({ type }) => type === 'affirm') ? said : again;
  return steered(heard, text, situation) ?? heard;
}

const OPEN: ReadonlySet<Command['type']> = new Set(['cannot_handle', 'clarify', 'ask_knowledge']);

/** What no rule understood may steer the task in progress all the same, or ask for a person where no article answers. */
function steered(heard: readonly Command[], text: string, situation: Situation): Command[] | undefined {
  const { articles, flow, steering } = situation;
  if (isTextAsked(situation) || isSymptom(text) || !heard.every(({ type }) => OPEN.has(type))) return undefined;
  const meant = steering(text);
  const isCall = meant === 'hand_over' && articles.decide(text).decision !== 'answer';
  return flow !== undefined || isCall ? contextual(text, meant, situation) : undefined;
}

/** What the parts say; where a task was read out of words that only ask, the whole is one question. */
function saidIn(text: string, typed: string, situation: Situation): Command[] {
  const parts = partsIn(text, typed, situation);
  const said = parts.flatMap((part) => commandsOf(part, situation));
  const isOne = isOneQuestion(said, wholePart(text, typed, situation), situation);
  return asAnswered(isOne ? [ask(text)] : said, text, situation.articles);
}

/** Messages that are one control word, one reference or one label. */
function single(text: string, situation: Situation): Command[] | undefined {
  const reference = referenceOf(text, situation.shown);
  if (reference && !isAskedDigits(text, situation)) return [reference];
  const titled = titledFlow(text, situation);
  if (titled !== undefined) return [{ type: 'start_flow', flow: titled, values: [] }];
  const control = controlOf(text);
  const isOneOfSeveral = control === 'hand_over' && partsOf(text, situation).length > 1;
  const meaning = isOneOfSeveral ? undefined : contextual(text, control, situation);
  if (meaning) return meaning;
  const talk = smallTalkOf(text);
  const isText = talk === 'other' && isTextAsked(situation) && !isStatement(text) && !/[?？]\s*$/.test(text);
  const isKnown = talk === 'other' && situation.articles.decide(text).decision === 'answer';
  return talk && !isText && !isKnown ? [{ type: 'small_talk', kind: talk }] : undefined;
}

/** A task called by its own name is wanted: so it is said in what we write. */
function titledFlow(text: string, { flow, flowCards }: Situation): string | undefined {
  const words = compact(text);
  const card = flowCards.find(({ title }) => compact(title.ko) === words || compact(title.en) === words);
  return card?.name === flow ? undefined : card?.name;
}

function isAskedDigits(text: string, situation: Situation): boolean {
  const takes = askedSlot(situation)?.takes ?? [];
  return /^\d+$/.test(text) && takes.some((kind) => ['appId', 'brn', 'phone', 'years'].includes(kind));
}

function smallTalkOrNothing(text: string): Command {
  const talk = smallTalkOf(text);
  return talk ? { type: 'small_talk', kind: talk } : { type: 'cannot_handle' };
}

function commandsOf(part: Part, situation: Situation): Command[] {
  const said = heardFrom(part, situation);
  if (isOnlyAsked(said, part, situation)) return [ask(part.text)];
  return surelyWanted(said, part, situation) ?? said;
}

function ask(query: string): Command {
  return { type: 'ask_knowledge', query };
}

function heardFrom(part: Part, situation: Situation): Command[] {
  const control = contextual(part.text, controlOf(part.text), situation);
  if (control) return control;
  if (part.flow === undefined && isComplaint(part.text)) return [{ type: 'small_talk', kind: 'complaint' }];
  if (isOfAnotherThing(part, situation)) return starts(part, situation);
  if (isAnotherRequest(part, situation)) return requestOf(part, situation);
  const change = corrected(part, situation);
  if (change) return [change];
  switch (part.mood) {
    case 'prohibition':
      return isNothingToStop(part, situation) ? [ask(part.text)] : [{ type: 'deny', prohibition: true }];
    case 'question':
    case 'ability':
      return answerTo(part, situation);
    case 'request':
      return requestOf(part, situation);
    case 'bare':
      return topicOf(part, situation);
  }
}

/** "… 하면 안 되나요?": with nothing begun and an article for it, it forbids nothing. */
function isNothingToStop({ text }: Part, { flow, last, articles }: Situation): boolean {
  const isIdle = flow === undefined && last.kind === 'other';
  return isIdle && /[가-힣]/u.test(text) && isAsked(text) && articles.decide(text).decision === 'answer';
}

/** Of what was pasted only the value that was asked for is taken. */
function pasted(text: string, situation: Situation): Command {
  return askedFormat(wholePart(text, text, situation), situation) ?? { type: 'cannot_handle' };
}

/** Free text that was asked for is not taken apart at its full stops and semicolons. */
function partsIn(text: string, typed: string, situation: Situation): Part[] {
  return isTextAsked(situation) && moodOf(text) === 'bare'
    ? [wholePart(text, typed, situation)]
    : partsOf(text, situation);
}

/** "lee@… 삭제해줘" in the middle of an invitation: the address belongs to that request. */
function isAnotherRequest(part: Part, situation: Situation): boolean {
  const { mood, flow } = part;
  const isWished = mood === 'request' || (mood === 'bare' && situation.flow !== undefined && isSure(part, situation));
  if (!isWished || flow === undefined || flow === situation.flow) return false;
  return !isAboutOwnValue(flow, situation) && !isOwnChange(part, situation);
}

/** Words that only make a yes more polite. */
const POLITE =
  /^(?:[\s,.!~]|빨리|좀|처리|바로|얼른|부탁(?:드려요|드립니다|드릴게요|해요|합니다|할게요)?|감사합니다|고마워요|수고하세요|요|해\s?주세요|please|pls|plz|thanks|thank you|asap|quickly)+$/i;

const MIND_CHANGED =
  /^(?:근데|그런데|하지만|다만|대신|잠깐|잠시|기다려(?!\s?주셔)|아니)|바꿔|바꾸|고쳐|고치|변경|수정|말고|^(?:but|though|except|wait|hold on|hang on|one (?:sec|moment))\b|\b(?:change|instead|make it|rather)\b/i;

/** "네 근데 정산으로 바꿔줘": whatever is made of the rest, the yes is none to what was shown. */
function isChangeOfMind(rest: string): boolean {
  return MIND_CHANGED.test(rest) && !/^(?:그리고|또|and\b(?! change| make))/i.test(rest);
}

const FIRST = /먼저|부터|그\s?전에|우선|일단|\bfirst\b|\bbefore\b/i;
const GOES_ON = /^\s*\S+[\s,.!~]+(?:그리고|또|and|also|then|plus)\s|[가-힣]도\s|\b(?:too|as well|also)\b/i;

/** "네 연결해 주세요", "yes, show me the members first": something else is wanted before, or instead of, what was shown. */
function isOtherFirst(heard: readonly Command[], text: string): boolean {
  const types = new Set(heard.map(({ type }) => type));
  if (types.has('hand_over') || types.has('cannot_handle')) return true;
  return types.has('start_flow') && (FIRST.test(text) || !GOES_ON.test(text));
}

const TAKES_BACK: ReadonlySet<Command['type']> = new Set([
  'deny',
  'wait',
  'cancel',
  'correct',
  'back',
  'restart',
  'later',
]);

/** "그래 잠깐만", "네 아니다": a yes that is taken back in the same breath is none. */
function takesBack({ type }: Command): boolean {
  return TAKES_BACK.has(type);
}

/** What the yes or no at the beginning means beside the rest. */
function settle(answer: 'affirm' | 'deny' | undefined, said: Command[], { last, flow }: Situation): Command[] {
  const [only, ...others] = said;
  const isAnother = said.some(({ type }) => type === 'start_flow' || type === 'hand_over');
  if (answer === 'affirm' && last.kind === 'offer' && isAnother) return said; // "ok show me our institution"
  const isNothing = others.length === 0 && only?.type === 'cannot_handle';
  if (answer === 'affirm' && (last.kind === 'confirmation' || last.kind === 'offer')) {
    const isOr = others.length === 0 && only?.type === 'clarify' && only.orStop === true;
    const isCancelled = isOr && flow === 'cancel-invitation';
    return isCancelled ? [{ type: 'affirm' }] : [{ type: 'affirm' }, ...said.filter(({ type }) => type !== 'affirm')];
  }
  if (answer === 'deny' && (isNothing || (others.length === 0 && only?.type === 'affirm'))) return [{ type: 'deny' }];
  return said;
}
