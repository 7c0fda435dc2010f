import type { SaidValue, ValueKind } from '../message/value.ts';
import { isHandedOverRequest } from './by-people.ts';
import type { Command } from './command.ts';
import { withoutOld } from './corrections.ts';
import { valuesOfEach } from './each-email.ts';
import { askedFormat, givenValues, isAboutOwnValue, valuesFor } from './given-values.ts';
import { isAboutOurThings } from './intents.ts';
import { saysMore } from './left-over.ts';
import {
  isAboutOwn,
  isAboutState,
  isAskedToSee,
  isHowTo,
  isNoWish,
  isStatement,
  isSymptom,
  isToBeShown,
} from './mood.ts';
import { isRead, type Part } from './parts.ts';
import { recognised } from './recognised.ts';
import { mended } from './repair.ts';
import type { Situation } from './situation.ts';
import { askedSlot, findValues, isReasonAsked, isTextAsked } from './values/find-values.ts';
import { isHandedOver, isNamedIn } from './values/free-text.ts';
import { givenTexts } from './values/given-texts.ts';

const NAMED: ReadonlySet<ValueKind> = new Set([
  'email',
  'company',
  'organization',
  'settleId',
  'contract',
  'member',
  'invitation',
  'appId',
  'brn',
]);
const FORMED: ReadonlySet<ValueKind> = new Set(['email', 'phone', 'brn', 'appId', 'channelUrl', 'ip']);

/** How their own things stand is shown; everything else is looked up. A value beside the question is kept. */
export function answerTo(part: Part, situation: Situation): Command[] {
  const given = askedFormat(part, situation);
  const ask: Command = { type: 'ask_knowledge', query: meantBy(part, situation) };
  if (isOwnState(part, situation)) return [start(part, situation)];
  return given ? [given, ask] : [ask];
}

/** The question, with its slips mended where only so an article answers it. */
function meantBy({ text }: Part, { articles }: Situation): string {
  const meant = mended(text);
  if (meant === text || articles.decide(text).decision === 'answer') return text;
  return articles.decide(meant).decision === 'answer' ? meant : text;
}

function isOwnState(part: Part, situation: Situation): boolean {
  const { flow, text, mood } = part;
  if (flow === undefined || !isRead(flow, situation)) return false;
  if (flow === 'who-am-i') return true;
  if (mood === 'ability')
    return isAskedToSee(text) && (isNamed(part) || isAboutOwn(text) || isAboutState(text)) && !isHowTo(text);
  const isRule = isHowTo(text);
  if (flow === 'onboarding-status' && isNamed(part)) return !isRule;
  if (isRule || isSymptom(text) || (isNoWish(text) && !/[가-힣]/.test(text))) return false;
  if (isNamed(part)) return true;
  return (isToBeShown(text) || (isAboutOwn(text) && isAboutState(text))) && !saysMore(part.finding.marked);
}

/** A request starts its flow; without one, values are for the flow in progress, or the nearest flow is taken. */
export function requestOf(part: Part, situation: Situation): Command[] {
  if (isHandedOverRequest(part.text)) return [{ type: 'hand_over', topic: part.text }];
  if (part.flow === situation.flow && part.flow !== undefined) {
    return [{ type: 'set_values', values: valuesFor(part, situation) }];
  }
  if (isToBeTold(part, situation)) return [{ type: 'ask_knowledge', query: part.text }];
  if (part.flow && !isAboutOwnValue(part.flow, situation)) return starts(part, situation);
  const isText = isTextAsked(situation);
  const given = isText && !isHandedOver(part.text) ? undefined : givenValues(part, situation);
  return given ? [given] : [nearest(part, situation)];
}

const TELL = /알려|설명|가르쳐|안내해|\btell me\b|\bexplain\b/i;

/** "정산 절차 알려줘": a look that names nothing of their own, where the way is asked for or an article knows more of it. */
function isToBeTold(part: Part, situation: Situation): boolean {
  if (part.flow === undefined || part.flow === 'who-am-i' || !isRead(part.flow, situation)) return false;
  if (isNamed(part)) return false;
  if (isHowTo(part.text)) return true;
  return (
    TELL.test(part.text) && saysMore(part.finding.marked) && situation.articles.decide(part.text).decision === 'answer'
  );
}

/** What sounds this much like a task is one, whatever else it sounds like. */
const LIKELY_WISH = 0.2;

function nearest(part: Part, situation: Situation): Command {
  const flow = situation.flows.decide(part.text);
  const article = situation.articles.decide(part.text);
  const [first] = flow.ranked;
  const ask: Command = { type: 'ask_knowledge', query: part.text };
  const isWished = situation.wish(part.text).likely >= LIKELY_WISH;
  if (article.ranked.length === 0 && !isWished) return { type: 'cannot_handle' };
  if (!isAboutOurThings(part.finding.marked)) return article.decision === 'answer' ? ask : { type: 'cannot_handle' };
  if (flow.decision === 'answer' && first && (isWished || (article.ranked[0]?.score ?? 0) <= first.score)) {
    return start({ ...part, flow: first.id }, situation);
  }
  if (article.decision === 'answer') return ask;
  if (flow.decision === 'clarify' && situation.flow === undefined) return choiceOf(flow.ranked, part);
  return article.decision === 'clarify' ? ask : { type: 'cannot_handle' };
}

/** A topic, a name or a value without a wish: values for the flow in progress, else what is known about it. */
export function topicOf(part: Part, situation: Situation): Command[] {
  const ask: Command = { type: 'ask_knowledge', query: part.text };
  if (!isReasonAsked(situation) && (isSymptom(part.text) || isTold(part, situation))) return [ask];
  const isText = isTextAsked(situation);
  const isLook = isAnotherFlow(part, situation) && isRead(part.flow ?? '', situation) && isTopic(part);
  if (isLook && !isText && !isLabelled(part, situation) && !isAnswer(part, situation)) return starts(part, situation);
  const given = givenValues(part, situation);
  if (given) return [given];
  if (part.flow !== undefined && part.flow === situation.flow) return [{ type: 'repeat' }];
  if (part.flow && isConcrete(part) && !isNoWish(part.text)) return starts(part, situation);
  if (isOnlyNamed(part) && situation.flow === undefined) {
    return [{ type: 'clarify', flows: flowsFor(part.finding.values), values: part.finding.values }];
  }
  if (situation.articles.decide(part.text).decision !== 'unknown') return [ask];
  if (isNoWish(part.text)) return [ask];
  if (situation.flow !== undefined) return [wrongForm(part, situation) ?? { type: 'cannot_handle' }];
  if (part.flow) return [{ type: 'clarify', flows: [part.flow], values: part.finding.values }];
  const near = situation.flows.decide(part.text);
  if (near.decision !== 'unknown') return [choiceOf(near.ranked, part)];
  return isNamed(part)
    ? [{ type: 'clarify', flows: flowsFor(part.finding.values), values: part.finding.values }]
    : [ask];
}

/** How many words beside the value in it make a sentence tell more than that. */
const STORY = 5;

/** "the number I changed still shows as the old one": what is told at some length, and an article knows of, gives no value. */
function isTold({ text, finding }: Part, { articles }: Situation): boolean {
  const words = finding.rest.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const isGiven = finding.values.length > 1 || finding.values.some(({ slot }) => slot !== undefined);
  return !isGiven && words.length >= STORY && isStatement(text) && articles.decide(text).decision === 'answer';
}

/** "CT-1001 ip 추가 8.8.8.8" in the middle of a new contract: by its number it names what no value of that can be. */
export function isOfAnotherThing({ flow, mood, finding }: Part, { flow: current, slots }: Situation): boolean {
  if (current === undefined || flow === undefined || flow === current) return false;
  if (mood !== 'request' && mood !== 'bare') return false;
  const takes = new Set(slots.flatMap((slot) => slot.takes));
  return finding.values.some(
    ({ text, readings }) => /^[A-Z]{2}-\d+$/i.test(text) && readings.every(({ kind }) => !takes.has(kind)),
  );
}

function isAnotherFlow({ flow }: Part, situation: Situation): boolean {
  return flow !== undefined && flow !== situation.flow;
}

/** Names what is to be looked at and says no more about it. */
function isTopic(part: Part): boolean {
  if (isStatement(part.text) || isHowTo(part.text)) return false;
  return isNamed(part) || !saysMore(part.finding.marked);
}

/** "the email is kim@…": a value of the flow in progress with its name is that value, nothing to look at. */
function isLabelled({ text, finding }: Part, { slots }: Situation): boolean {
  return slots.some(
    (slot) =>
      isNamedIn(text, slot) &&
      finding.values.some(({ readings }) => readings.some(({ kind }) => FORMED.has(kind) && slot.takes.includes(kind))),
  );
}

/** Nothing but a thing of the kind that was asked for. */
function isAnswer(part: Part, situation: Situation): boolean {
  const takes = askedSlot(situation)?.takes ?? [];
  return (
    isOnlyNamed(part) && part.finding.values.some(({ readings }) => readings.some(({ kind }) => takes.includes(kind)))
  );
}

/** One word where a value with a form was asked for: meant as one, and its form is wrong. */
function wrongForm({ text }: Part, situation: Situation): Command | undefined {
  const asked = askedSlot(situation);
  const kind = asked?.takes.find((one) => FORMED.has(one));
  if (!asked || !kind || /\s/.test(text.trim())) return undefined;
  return { type: 'set_values', values: [{ slot: asked.slot, text, readings: [{ kind, value: text }] }] };
}

function choiceOf(ranked: readonly { id: string }[], part: Part): Command {
  return { type: 'clarify', flows: ranked.slice(0, 3).map(({ id }) => id), values: part.finding.values };
}

export function isNamed({ finding }: Part): boolean {
  return finding.values.some(({ readings }) => readings.some(({ kind }) => NAMED.has(kind)));
}

const JUST_NOW = /방금|아까|조금\s?전|\bjust now\b|\ba (?:minute|moment) ago\b/i;

/** Something is named, or given in a form of its own, or it is said of when. */
function isConcrete(part: Part): boolean {
  const isOf = (kind: ValueKind): boolean => FORMED.has(kind) || kind === 'month';
  return (
    JUST_NOW.test(part.text) ||
    isNamed(part) ||
    part.finding.values.some(({ readings }) => readings.some(({ kind }) => isOf(kind)))
  );
}

/** A name, a code or an address and nothing else. */
function isOnlyNamed(part: Part): boolean {
  return isNamed(part) && !/[\p{L}\p{N}]{2,}/u.test(part.finding.rest);
}

/** A thing was named and nothing said about it: what is usually wanted of it. */
function flowsFor(values: readonly SaidValue[]): string[] {
  const kinds = new Set(values.flatMap(({ readings }) => readings.map(({ kind }) => kind)));
  if (kinds.has('contract')) return ['contract-status', 'show-institution'];
  if (kinds.has('invitation')) return ['resend-invitation', 'cancel-invitation'];
  if (kinds.has('company') || kinds.has('organization'))
    return ['show-institution', 'onboarding-status', 'list-members'];
  if (kinds.has('email')) return ['invite-member', 'list-members'];
  return ['show-institution', 'list-members'];
}

/** Two addresses with one verb are two requests. */
export function starts(part: Part, situation: Situation): Command[] {
  const emails = part.finding.values.filter(({ readings }) => readings.some(({ kind }) => kind === 'email'));
  if (emails.length < 2 || /말고|아니고|아니라|대신/.test(part.text)) return [start(part, situation)];
  return valuesOfEach(part.text, part.finding.values).map((values) => ({
    type: 'start_flow',
    flow: part.flow ?? '',
    values: [...values],
  }));
}

function start(part: Part, situation: Situation): Command {
  const { flow = '', text, finding } = part;
  const texts = givenTexts(text, textsOf(flow, situation), finding.values);
  const rest = texts.reduce((left, { text: words }) => left.replace(words, ' '), text);
  const found = texts.length === 0 ? finding.values : findValues(rest, situation).values;
  return { type: 'start_flow', flow, values: [...withoutOld(found, text, situation), ...texts] };
}

function textsOf(flow: string, { flowCards }: Situation) {
  return recognised(flow)?.texts ?? flowCards.find(({ name }) => name === flow)?.texts ?? [];
}
