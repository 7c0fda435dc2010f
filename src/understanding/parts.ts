import type { SaidValue } from '../message/value.ts';
import { clausesOf } from './clauses.ts';
import { controlOf, smallTalkOf } from './controls.ts';
import { flowOf } from './intents.ts';
import { type Mood, moodOf } from './mood.ts';
import type { Situation } from './situation.ts';
import { type Finding, findValues } from './values/find-values.ts';

/** A part of a message that stands for itself, with the parts that only add values to it. */
export interface Part {
  readonly text: string;
  readonly mood: Mood;
  readonly finding: Finding;
  /** The flow it is about, wanted or not. */
  readonly flow: string | undefined;
  /** The whole message as it was typed, when it is one part: free text is kept as it is. */
  readonly typed?: string;
}

/** Splits only where each part stands for itself; what only adds values belongs to its neighbour. */
export function partsOf(text: string, situation: Situation): Part[] {
  const parts: Part[] = [];
  let before = '';
  for (const clause of clausesOf(text)) {
    const part = partOf(clause, situation);
    const last = parts.at(-1);
    if (stands(part, situation)) {
      parts.push(before ? partOf(`${before}\n${clause}`, situation, part) : part);
      before = '';
    } else if (smallTalkOf(clause)) continue;
    else if (last) parts[parts.length - 1] = partOf(`${last.text}\n${clause}`, situation, last);
    else before = before ? `${before}\n${clause}` : clause;
  }
  if (parts.length > 0) return parts;
  return [partOf(before || text, situation)];
}

/** A message as one part, whatever borders are in it. */
export function wholePart(text: string, typed: string, situation: Situation): Part {
  return { ...partOf(text, situation), typed };
}

function partOf(text: string, situation: Situation, of?: Part): Part {
  const finding = findValues(text, situation);
  const flow = of?.flow ?? flowOf(`${finding.rest} ${kindsNamed(finding.values)}`);
  return { text, finding, flow, mood: of?.mood ?? moodOf(text) };
}

/** What was named counts for what it is: a code of a contract is about a contract, an address about a person. */
function kindsNamed(values: readonly SaidValue[]): string {
  const kinds = new Set(values.flatMap(({ readings }) => readings.map(({ kind }) => kind)));
  return ['contract', 'settleId', 'invitation', 'member', 'email', 'company', 'organization']
    .filter((kind) => kinds.has(kind as SaidValue['readings'][number]['kind']))
    .map((kind) => `⟦${kind}⟧`)
    .join('');
}

function stands(part: Part, situation: Situation): boolean {
  if (controlOf(part.text) !== undefined) return true;
  if (part.mood === 'question' || part.mood === 'ability' || part.mood === 'prohibition') return true;
  return part.flow !== undefined && (part.mood === 'request' || isRead(part.flow, situation));
}

export function isRead(flow: string, { flowCards }: Situation): boolean {
  return flowCards.some(({ name, writes }) => name === flow && !writes);
}
