import { asksOf } from '../flows/advance.ts';
import { ASKED } from '../flows/asked/index.ts';
import type { Flow } from '../flows/flow.ts';
import { kept } from '../knowledge/kept.ts';
import { learnRanking, openRanking, type RankedDocument } from '../knowledge/ranking.ts';
import type { Said } from '../knowledge/train.ts';
import type { FlowCard, Situation } from '../understanding/situation.ts';
import { createSteering, STEERED } from './steering/index.ts';

/** What understanding knows of the tasks, whoever speaks. */
export type Tasks = Pick<Situation, 'flowCards' | 'flows' | 'steering'>;

export function openTasks(flows: readonly Flow[]): Tasks {
  const open = flows.filter(({ type }) => type !== 'closed').map(documentOf); // a closed door needs its own words
  return {
    flowCards: flows.map(cardOf),
    flows: openRanking(kept('flows', open, () => learnRanking(open).ranked)),
    steering: createSteering(saidFor(flows).requests),
  };
}

/** How people ask for each task to be done, and how they move one. */
export function saidFor(flows: readonly Flow[]): Said {
  const requests = Object.fromEntries(flows.map((flow) => [flow.name, documentOf(flow).phrases]));
  return { requests, steering: STEERED };
}

function documentOf({ name, title, examples }: Flow): RankedDocument {
  const ways = [examples, ASKED[name]].flatMap((asked) => (asked ? [...asked.ko, ...asked.en] : []));
  return { id: name, phrases: [title.ko, title.en, ...ways] };
}

function cardOf(flow: Flow): FlowCard {
  const steps = flow.type === 'write' ? asksOf(flow) : [];
  const texts = steps.filter(({ takes }) => takes.includes('text')).map(({ slot, label }) => ({ slot, label }));
  return { name: flow.name, title: flow.title, writes: flow.type !== 'read', texts };
}
