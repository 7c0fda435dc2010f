import type { SaidValue } from '../message/value.ts';
import { clausesOf } from './clauses.ts';
import type { Command } from './command.ts';
import { controlOf, leading, smallTalkOf } from './controls.ts';
import { corrected, withoutOld } from './corrections.ts';
import { flowOf } from './intents.ts';
import { isAboutOwn, isAboutState, isSymptom, type Mood, moodOf } from './mood.ts';
import { plain } from './plain.ts';
import { referenceOf } from './references.ts';
import type { Situation } from './situation.ts';
import { contextual } from './two-meanings.ts';
import { askedSlot, type Finding, findValues } from './values/find-values.ts';
import { freeText, isHandedOver, labelledText } from './values/free-text.ts';

/** A part of a message that stands for itself, with the parts that only add values to it. */
interface Part {
  readonly text: string;
  readonly mood: Mood;
  readonly finding: Finding;
  /** The flow it is about, wanted or not. */
  readonly flow: string | undefined;
}

/** What a person said, as commands. No model, no database: rules over what is known. */
export function understand(message: string, situation: Situation): Command[] {
  const text = plain(message);
  if (!/[\p{L}\p{N}]/u.test(text)) return [smallTalkOrNothing(text)];
  const { answer, rest } = leading(text);
  const whole = single(text, situation);
  if (whole) return whole;
  const said = partsOf(rest, situation).flatMap((part) => commandsOf(part, situation));
  return settle(answer, said.length > 0 ? said : [{ type: 'cannot_handle' }], situation);
}

/** Messages that are one control word, one reference or one label. */
function single(text: string, situation: Situation): Command[] | undefined {
  const reference = referenceOf(text, situation.shown);
  if (reference && !isAskedDigits(text, situation)) return [reference];
  const meaning = contextual(text, controlOf(text), situation);
  if (meaning) return meaning;
  const talk = smallTalkOf(text);
  return talk && !(talk === 'other' && isTextAsked(situation)) ? [{ type: 'small_talk', kind: talk }] : undefined;
}

function isAskedDigits(text: string, situation: Situation): boolean {
  const takes = askedSlot(situation)?.takes ?? [];
  return /^\d+$/.test(text) && takes.some((kind) => ['appId', 'brn', 'phone', 'years'].includes(kind));
}

function isTextAsked(situation: Situation): boolean {
  return askedSlot(situation)?.takes.includes('text') === true;
}

function smallTalkOrNothing(text: string): Command {
  const talk = smallTalkOf(text);
  return talk ? { type: 'small_talk', kind: talk } : { type: 'cannot_handle' };
}

/** Splits only where each part stands for itself; what only adds values belongs to its neighbour. */
function partsOf(text: string, situation: Situation): Part[] {
  const parts: Part[] = [];
  let before = '';
  for (const clause of clausesOf(text)) {
    const part = partOf(clause, situation);
    const last = parts.at(-1);
    if (stands(part, situation)) {
      parts.push(before ? partOf(`${before} ${clause}`, situation, part) : part);
      before = '';
    } else if (last && !smallTalkOf(clause))
      parts[parts.length - 1] = partOf(`${last.text}\n${clause}`, situation, last);
    else if (!smallTalkOf(clause)) before = before ? `${before} ${clause}` : clause;
  }
  return parts.length > 0 ? parts : before ? [partOf(before, situation)] : [partOf(text, situation)];
}

function partOf(text: string, situation: Situation, of?: Part): Part {
  const finding = findValues(text, situation);
  const flow = of?.flow ?? flowOf(`${finding.rest} ${nouns(finding.values)}`);
  return { text, finding, flow, mood: of?.mood ?? moodOf(text) };
}

/** A code names what it is a code of. */
function nouns(values: readonly SaidValue[]): string {
  const kinds = new Set(values.flatMap(({ readings }) => readings.map(({ kind }) => kind)));
  return `${kinds.has('contract') ? '계약' : ''} ${kinds.has('settleId') ? 'settle id' : ''}`.trim();
}

function stands(part: Part, situation: Situation): boolean {
  if (controlOf(part.text) !== undefined) return true;
  if (part.mood === 'question' || part.mood === 'ability' || part.mood === 'prohibition') return true;
  return part.flow !== undefined && (part.mood === 'request' || isRead(part.flow, situation));
}

function isRead(flow: string, { flowCards }: Situation): boolean {
  return flowCards.some(({ name, writes }) => name === flow && !writes);
}

function commandsOf(part: Part, situation: Situation): Command[] {
  const control = contextual(part.text, controlOf(part.text), situation);
  if (control) return control;
  const change = corrected(part, situation);
  if (change) return [change];
  switch (part.mood) {
    case 'prohibition':
      return [{ type: 'deny', prohibition: true }];
    case 'question':
    case 'ability':
      return [question(part, situation)];
    case 'request':
      return request(part, situation);
    case 'bare':
      return bare(part, situation);
  }
}

/** How their own things stand is shown; everything else is looked up. */
function question(part: Part, situation: Situation): Command {
  const names = part.finding.values.some(({ readings }) =>
    readings.some(({ kind }) => kind !== 'role' && kind !== 'product' && kind !== 'environment'),
  );
  const isOwn = part.flow === 'who-am-i' || names || isAboutOwn(part.text);
  const isState = part.flow === 'who-am-i' || isAboutState(part.text);
  const rule =
    part.mood === 'ability' ||
    /방법|어떻게\s?(?:하|해|바꾸|등록|초대|추가)|절차|왜|how (?:do|can|to|should)/i.test(part.text);
  if (part.flow && isOwn && isState && !rule && !isSymptom(part.text) && isRead(part.flow, situation))
    return start(part, situation);
  return { type: 'ask_knowledge', query: part.text };
}

function request(part: Part, situation: Situation): Command[] {
  const { values } = part.finding;
  if (part.flow === situation.flow && part.flow !== undefined)
    return [{ type: 'set_values', values: said(part, situation) }];
  if (part.flow && !isAboutAsked(part.flow, situation)) return starts(part, situation);
  const given = isTextAsked(situation) && !isHandedOver(part.text) ? undefined : inProgress(part, situation);
  if (given) return [given];
  const near = situation.flows.decide(part.text);
  const [first] = near.ranked;
  const article = situation.articles.decide(part.text);
  if (near.decision === 'answer' && first && (article.ranked[0]?.score ?? 0) <= first.score)
    return starts({ ...part, flow: first.id }, situation);
  if (article.decision === 'answer') return [{ type: 'ask_knowledge', query: part.text }];
  if (near.decision === 'clarify')
    return [{ type: 'clarify', flows: near.ranked.slice(0, 3).map(({ id }) => id), values: [...values] }];
  return [article.decision === 'clarify' ? { type: 'ask_knowledge', query: part.text } : { type: 'cannot_handle' }];
}

function bare(part: Part, situation: Situation): Command[] {
  if (isSymptom(part.text)) return [{ type: 'ask_knowledge', query: part.text }];
  const given = inProgress(part, situation);
  if (given) return [given];
  if (part.flow !== undefined && part.flow === situation.flow) return [{ type: 'repeat' }];
  const isNamed = part.finding.values.some(({ readings }) => readings.some(({ kind }) => NAMED.has(kind)));
  if (part.flow && (isNamed || isRead(part.flow, situation))) return starts(part, situation);
  const article = situation.articles.decide(part.text);
  if (article.decision !== 'unknown') return [{ type: 'ask_knowledge', query: part.text }];
  if (part.flow) return [{ type: 'clarify', flows: [part.flow], values: [...part.finding.values] }];
  const near = situation.flows.decide(part.text);
  if (near.decision !== 'unknown') return [{ type: 'clarify', flows: near.ranked.slice(0, 3).map(({ id }) => id) }];
  if (isNamed) return [{ type: 'clarify', flows: flowsFor(part.finding.values), values: [...part.finding.values] }];
  return [{ type: 'ask_knowledge', query: part.text }];
}

const NAMED = new Set([
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

/** A thing was named and nothing said about it: what is usually wanted of it. */
function flowsFor(values: readonly SaidValue[]): string[] {
  const kinds = new Set(values.flatMap(({ readings }) => readings.map(({ kind }) => kind)));
  if (kinds.has('contract')) return ['contract-status', 'show-institution'];
  if (kinds.has('invitation')) return ['resend-invitation', 'cancel-invitation'];
  if (kinds.has('company') || kinds.has('organization'))
    return ['show-institution', 'onboarding-status', 'list-members'];
  if (kinds.has('member')) return ['list-members'];
  return kinds.has('email') ? ['invite-member'] : ['show-institution'];
}

/** Requests about a value that the flow in progress has itself. */
const ABOUT_VALUE: Readonly<Record<string, readonly string[]>> = {
  'update-operating-ips': ['operatingIps'],
  'update-call-centre': ['callCentreName', 'callCentrePhone'],
  'change-member-role': ['role'],
  'edit-channel-url': ['channelUrl'],
  'add-organization': ['organizationName'],
  'change-business-info': ['legalName', 'brn'],
};

function isAboutAsked(flow: string, { slots }: Situation): boolean {
  return slots.some(({ slot }) => ABOUT_VALUE[flow]?.includes(slot));
}

/** The values of a message for the flow in progress: what was asked for as free text, or what fits its slots. */
function inProgress(part: Part, situation: Situation): Command | undefined {
  if (situation.flow === undefined) return undefined;
  const values = said(part, situation);
  return values.length > 0 ? { type: 'set_values', values } : undefined;
}

function said(part: Part, situation: Situation): SaidValue[] {
  const asked = askedSlot(situation);
  const found = part.finding.values.filter(({ readings }) =>
    readings.some(({ kind }) => situation.slots.some(({ takes }) => takes.includes(kind))),
  );
  if (asked?.takes.includes('text')) {
    const formats = found.filter(({ readings }) =>
      readings.some(({ kind }) => ['email', 'phone', 'ip', 'brn', 'channelUrl', 'date'].includes(kind)),
    );
    const left = formats.reduce((text, { text: words }) => text.replace(words, ' '), part.text);
    const words = freeText(left.replace(/\s+/g, ' ').trim(), asked);
    return [...(words ? [words] : []), ...formats];
  }
  const labelled = labelledText(part.text, situation.slots);
  return [...withoutOld(found, part.text, situation), ...labelled];
}

function starts(part: Part, situation: Situation): Command[] {
  const emails = part.finding.values.filter(({ readings }) => readings.some(({ kind }) => kind === 'email'));
  if (part.flow !== 'invite-member' || emails.length < 2) return [start(part, situation)];
  const others = part.finding.values.filter((value) => !emails.includes(value));
  return emails.map((email) => ({ type: 'start_flow', flow: 'invite-member', values: [...others, email] }));
}

function start(part: Part, situation: Situation): Command {
  const values = withoutOld(part.finding.values, part.text, situation);
  return { type: 'start_flow', flow: part.flow ?? '', values };
}

/** What the yes or no at the beginning means beside the rest. */
function settle(answer: 'affirm' | 'deny' | undefined, said: Command[], { last }: Situation): Command[] {
  if (answer === 'affirm' && (last.kind === 'confirmation' || last.kind === 'offer')) {
    const isCancel = said.length === 1 && said[0]?.type === 'clarify' && said[0].orStop === true;
    return isCancel ? [{ type: 'affirm' }] : [{ type: 'affirm' }, ...said.filter(({ type }) => type !== 'affirm')];
  }
  const only = said[0];
  if (answer === 'deny' && said.length === 1 && (only?.type === 'cannot_handle' || only?.type === 'affirm'))
    return [{ type: 'deny' }];
  return said;
}
