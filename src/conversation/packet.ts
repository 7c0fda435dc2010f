import { asksOf } from '../flows/advance.ts';
import type { InProgress } from '../flows/in-progress.ts';
import { maskEmail, maskName, maskText } from '../portal/formats/masking.ts';
import type { Packet } from '../support/packet.ts';
import { type Scene, titleOf, top } from './scene.ts';
import { valueWords } from './value-words.ts';

const LAST_MESSAGES = 8;

/** What staff see of a talk: who, what was being done, the values so far, the articles tried, the last turns; masked. */
export async function packetOf(scene: Scene): Promise<Packet> {
  const { actor } = scene.desk;
  const progress = top(scene);
  const { articles, unanswered } = scene.state;
  return {
    who: actor.kind === 'anonymous' ? null : { name: maskName(actor.name), email: maskEmail(actor.email) },
    company: actor.kind === 'member' ? actor.companyName : null,
    role: actor.kind === 'member' ? actor.role : actor.kind,
    task: progress ? titleOf(scene, progress.flow) : null,
    values: progress ? await valuesOf(scene, progress) : [],
    articles: [...new Set(articles)].flatMap((slug) => scene.knowledge.article(slug)?.title ?? []),
    unanswered,
    turns: await lastTurns(scene),
  };
}

async function valuesOf(scene: Scene, { flow: name, values }: InProgress): Promise<Packet['values']> {
  const flow = scene.flowNamed(name);
  const steps = flow?.type === 'write' || flow?.type === 'read' ? asksOf(flow) : [];
  const portfolio = await scene.desk.portfolio();
  return steps.flatMap((step) => {
    const value = values[step.slot];
    if (value === undefined) return [];
    return [{ label: step.label, value: maskText(valueWords(portfolio, step, value).ko) }];
  });
}

/** What was said before this turn, and what the person said in it. */
async function lastTurns({ db, conversationId, words, desk }: Scene): Promise<Packet['turns']> {
  const { actor } = desk;
  const rows = await db.message.findMany({
    where: { conversationId },
    orderBy: [{ turn: 'desc' }, { position: 'desc' }],
    take: LAST_MESSAGES,
    select: { author: true, text: true },
  });
  const said = [...rows.reverse(), ...(words ? [{ author: 'person', text: words }] : [])];
  const hide = (text: string) =>
    actor.kind === 'anonymous' ? text : text.replaceAll(actor.name, maskName(actor.name));
  return said.map(({ author, text }) => ({
    author: author === 'person' ? 'person' : 'assistant',
    text: hide(maskText(text)),
  }));
}
