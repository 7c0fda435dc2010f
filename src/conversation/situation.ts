import { asksOf } from '../flows/advance.ts';
import type { Ask, Flow } from '../flows/flow.ts';
import type { InProgress } from '../flows/in-progress.ts';
import type { Knowledge } from '../knowledge/open.ts';
import type { Reading } from '../message/value.ts';
import type { Actor } from '../portal/actor.ts';
import type { Portfolio } from '../portal/portfolio.ts';
import type { Situation, SlotCard } from '../understanding/situation.ts';
import { namesOf } from './names.ts';
import type { TalkState } from './state.ts';
import type { Tasks } from './tasks.ts';
import { valueWords } from './value-words.ts';

/** What is known of the talk when a message is heard. */
export interface Heard {
  readonly state: TalkState;
  readonly actor: Actor;
  readonly portfolio: Portfolio;
  readonly now: Date;
  readonly flowNamed: (name: string) => Flow | undefined;
  readonly tasks: Tasks;
  readonly knowledge: Pick<Knowledge, 'ranking' | 'wish' | 'spelling'>;
}

export function situationOf(heard: Heard): Situation {
  const { state, actor, portfolio, now, tasks, knowledge } = heard;
  const progress = state.pile.at(-1);
  const flow = heard.flowNamed(progress?.flow ?? '');
  const steps = flow?.type === 'write' || flow?.type === 'read' ? asksOf(flow) : [];
  const isAskingCompany = state.last.kind === 'company';
  const names = namesOf(portfolio);
  return {
    now,
    ...(progress && flow ? { flow: flow.name } : isAskingCompany ? { flow: 'company' } : {}),
    slots: isAskingCompany ? [companySlot(state)] : steps.map((step) => slotCard(step, { progress, state, portfolio })),
    last: lastOf(state),
    isConfirming: state.waitingFor === 'confirm',
    shown: state.shown.map(({ label }) => label),
    names: [...names, ...ownNames(actor)],
    lastChanged: state.changed.filter((one) =>
      names.some(({ readings }) => readings.some((other) => isSame(one, other))),
    ),
    ...(actor.kind === 'member' ? { ownCompany: { kind: 'company', value: actor.companyId } } : {}),
    hasPendingInvitations: portfolio.companies.some(({ invitations }) =>
      invitations.some((one) => one.state === 'pending'),
    ),
    articles: knowledge.ranking,
    wish: knowledge.wish,
    spelling: knowledge.spelling,
    ...tasks,
  };
}

function isSame(one: Reading, other: Reading): boolean {
  return one.kind === other.kind && one.value === other.value;
}

/** The companies of someone who has not said which one this is about. */
function ownNames(actor: Actor): Situation['names'] {
  if (actor.kind !== 'undecided') return [];
  return actor.memberships.map(({ companyId, companyName }) => ({
    words: companyName,
    readings: [{ kind: 'company', value: companyId }],
  }));
}

function lastOf({ last }: TalkState): Situation['last'] {
  switch (last.kind) {
    case 'question':
      return { kind: 'question', slot: last.slot };
    case 'company':
      return { kind: 'question', slot: 'company' };
    case 'confirmation':
    case 'offer':
    case 'order':
    case 'topic':
    case 'other':
      return { kind: last.kind };
  }
}

function companySlot(state: TalkState): SlotCard {
  const label = { ko: '회사', en: 'company' };
  return { slot: 'company', label, takes: ['company'], many: false, optional: false, options: optionsIn(state) };
}

function slotCard(
  step: Ask,
  { progress, state, portfolio }: { progress: InProgress | undefined; state: TalkState; portfolio: Portfolio },
): SlotCard {
  const { slot, label, takes, meantBy, many = false, optional = false } = step;
  const value = progress?.values[slot] ?? progress?.candidates[slot];
  const isAsked = state.last.kind === 'question' && state.last.slot === slot;
  return {
    slot,
    label,
    takes: [...takes, ...(meantBy?.kinds ?? [])],
    many,
    optional,
    ...(value === undefined
      ? {}
      : {
          values: [value].flat(),
          words: [value].flat().flatMap((one) => [one, ...Object.values(valueWords(portfolio, step, one))]),
        }),
    ...(isAsked ? { options: optionsIn(state) } : {}),
  };
}

/** What was offered, by its label, the parts of it, and the words that no other label has: "운영이요" is the one 운영용. */
function optionsIn({ shown }: TalkState): NonNullable<SlotCard['options']> {
  const labels = shown.map(({ label }) => label);
  return shown.flatMap(({ label, command }) => {
    const reading = command.type === 'set_values' ? command.values[0]?.readings[0] : undefined;
    return reading ? [{ words: [label, ...label.split(' · '), ...ownWords(label, labels)], value: reading.value }] : [];
  });
}

function ownWords(label: string, labels: readonly string[]): string[] {
  const words = label.split(/[\s·(),]+/u).map((word) => word.replace(/(?<=..)용$/u, ''));
  return words.filter((word) => word.length > 1 && labels.filter((other) => other.includes(word)).length === 1);
}
