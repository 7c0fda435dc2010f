import { advance, asksOf, type Position } from '../flows/advance.ts';
import type { Ask, Option, ReadFlow, Values, WriteFlow } from '../flows/flow.ts';
import { type InProgress, withMiss } from '../flows/in-progress.ts';
import type { Text } from '../message/text.ts';
import type { Refusal } from '../portal/refusal.ts';
import { confirmation } from './confirmation.ts';
import { refuse } from './refuse.ts';
import { reject } from './reject.ts';
import { resumeNext } from './resume.ts';
import { type DraftChoice, dropTop, note, type Scene, say, setLast, setTop, top } from './scene.ts';
import { show } from './show.ts';
import { untold } from './untold.ts';

/** At the end of a turn the flow being spoken about says where it stands: a question, a confirmation, a result. */
export async function speak(scene: Scene): Promise<void> {
  while (scene.isQuestionDue) await speakOnce(scene);
}

/** A result is shown in its turn among several requests, before the next one is begun. */
export async function showReads(scene: Scene): Promise<void> {
  const flow = scene.flowNamed(top(scene)?.flow ?? '');
  if (flow?.type === 'read' && scene.isQuestionDue) await speakOnce(scene);
}

async function speakOnce(scene: Scene): Promise<void> {
  scene.isQuestionDue = false;
  const progress = top(scene);
  const flow = scene.flowNamed(progress?.flow ?? '');
  if (!progress || (flow?.type !== 'write' && flow?.type !== 'read')) return;
  await speakPosition(scene, { flow, progress, position: await advance(flow, progress, scene.desk) });
}

interface At {
  readonly flow: WriteFlow | ReadFlow;
  readonly progress: InProgress;
  readonly position: Position;
}

async function speakPosition(scene: Scene, { flow, progress, position }: At): Promise<void> {
  switch (position.at) {
    case 'question':
      return ask(scene, { flow, progress, position });
    case 'misfit':
      return misfit(scene, { flow, progress, position });
    case 'dead_end':
      return deadEnd(scene, { flow, progress, step: position.step, settled: position.settled });
    case 'ready':
      return flow.type === 'write'
        ? confirmation(scene, { flow, settled: position.settled })
        : show(scene, { flow, settled: position.settled });
  }
}

/** A thing was named that is not among the choices: another one could do, or none is left to choose. */
async function misfit(
  scene: Scene,
  { flow, progress, position }: At & { position: Position & { at: 'misfit' } },
): Promise<void> {
  const { step, value, settled } = position;
  const { slot } = step;
  const refusal = (await whyNot(scene, flow, { ...settled, [slot]: value })) ?? { code: 'NOT_FOUND', slot };
  const without = withMiss(progress, slot);
  const next = await advance(flow, without, scene.desk);
  if (!step.unasked && next.at !== 'dead_end') {
    setTop(scene, without);
    return reject(scene, { flow, slot, refusal });
  }
  dropTop(scene);
  await refuse(scene, { flow: flow.name, refusal });
  await resumeNext(scene);
}

async function ask(
  scene: Scene,
  { flow, progress, position }: At & { position: Position & { at: 'question' } },
): Promise<void> {
  const { step, options, settled } = position;
  const text = await tellKnown(scene, { flow, progress, settled, question: step.question });
  const known = { values: settled, candidates: top(scene)?.candidates ?? {} };
  const offered = step.offers ? await step.offers(known, scene.desk) : [];
  scene.state = { ...scene.state, waitingFor: step.slot, shown: [] };
  const { last } = scene.state;
  const offer = isRejection(scene) && last.kind === 'offer' ? { offer: last.command } : {};
  setLast(scene, { kind: 'question', slot: step.slot, ...offer });
  note(scene, { type: 'asked', flow: flow.name, slot: step.slot });
  const choices = [...options, ...offered].map((option) => choiceFor(step, option));
  const skip: DraftChoice[] = step.optional
    ? [{ label: { ko: '건너뛰기', en: 'Skip' }, role: 'value', command: { type: 'skip' } }]
    : [];
  say(scene, {
    kind: 'question',
    text,
    ...(step.example === undefined ? {} : { example: step.example }),
    progress: await progressOf(flow, step, settled, scene),
    ...(choices.length + skip.length > 0 ? { choices: [...choices, ...skip] } : {}),
  });
}

/** The question, after what is taken as known; a recap has just said that. */
async function tellKnown(
  scene: Scene,
  {
    flow,
    progress,
    settled,
    question,
  }: { flow: WriteFlow | ReadFlow; progress: InProgress; settled: Values; question: Text },
): Promise<Text> {
  const asked = scene.state.waitingFor;
  setTop(scene, { ...progress, told: settled });
  if (scene.outcomes.some(({ type }) => type === 'resumed')) return question;
  const known = untold(await scene.desk.portfolio(), { flow, progress, settled, asked });
  return known ? { ko: `${known.ko}\n${question.ko}`, en: `${known.en}\n${question.en}` } : question;
}

/** A value was just rejected: what was offered with it still stands behind the question. */
function isRejection({ outcomes }: Scene): boolean {
  return outcomes.at(-1)?.type === 'rejected';
}

function choiceFor({ slot }: Ask, { value, label }: Option): DraftChoice {
  return {
    label,
    role: 'value',
    command: { type: 'set_values', values: [{ slot, text: label.ko, readings: [{ kind: 'option', value }] }] },
  };
}

async function progressOf(flow: WriteFlow | ReadFlow, step: Ask, settled: Values, { desk }: Scene) {
  const counted: Ask[] = [];
  for (const one of asksOf(flow)) {
    if (!one.unasked && (one.when === undefined || (await one.when(settled, desk)))) counted.push(one);
  }
  return { step: counted.indexOf(step) + 1, of: counted.length, label: step.label };
}

/** Nothing can be chosen: the action says why of the one thing there is, or that there is none. */
async function deadEnd(
  scene: Scene,
  { flow, progress, step, settled }: { flow: WriteFlow | ReadFlow; progress: InProgress; step: Ask; settled: Values },
): Promise<void> {
  const reason = await whyNone(scene, { flow, step, settled });
  const offer = step.none?.offer;
  const refusal = reason ?? { code: 'NOT_FOUND', slot: step.slot, ...(offer ? { offer } : {}) };
  const words = reason ? undefined : step.none?.words;
  dropTop(scene);
  await refuse(scene, { flow: flow.name, refusal, said: progress.values, ...(words ? { words } : {}) });
  await resumeNext(scene);
}

async function whyNone(
  scene: Scene,
  { flow, step, settled }: { flow: WriteFlow | ReadFlow; step: Ask; settled: Values },
): Promise<Refusal | undefined> {
  const general = await whyNot(scene, flow, settled);
  if (general || !step.takes.includes('company')) return general;
  for (const { id, kind } of (await scene.desk.portfolio()).companies) {
    const refusal = kind === 'dealer' ? undefined : await whyNot(scene, flow, { ...settled, [step.slot]: id });
    if (refusal) return refusal;
  }
  return undefined;
}

async function whyNot(scene: Scene, flow: WriteFlow | ReadFlow, values: Values): Promise<Refusal | undefined> {
  return flow.type === 'write' ? scene.desk.whyNot(flow.does, values) : undefined;
}
