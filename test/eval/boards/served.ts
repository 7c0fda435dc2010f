import { flowNamed } from '../../../src/flows/index.ts';
import type { Knowledge } from '../../../src/knowledge/open.ts';
import type { Command } from '../../../src/understanding/command.ts';

/** What a person gets to see of a command, as far as questions are concerned. */
export type Served =
  | { readonly type: 'answered'; readonly article: string; readonly saysNotKnown: boolean }
  | { readonly type: 'offered'; readonly articles: readonly string[] }
  | { readonly type: 'started'; readonly flow: string }
  | { readonly type: 'nothing' };

export interface Serving {
  readonly knowledge: Pick<Knowledge, 'find' | 'article'>;
  /** The whole message: what is looked up when no rule understood it. */
  readonly text: string;
}

/** The way a turn takes with a command, without a conversation around it. */
export function served(command: Command, serving: Serving): Served {
  switch (command.type) {
    case 'ask_knowledge':
      return lookedUp(command.query, serving);
    case 'cannot_handle':
      return lookedUp(serving.text, serving);
    case 'clarify':
      return command.flows.length === 0 ? lookedUp(serving.text, serving) : { type: 'offered', articles: [] };
    case 'start_flow':
      return begun(command.flow);
    default:
      return { type: 'nothing' };
  }
}

function lookedUp(query: string, { knowledge }: Serving): Served {
  const finding = knowledge.find(query);
  switch (finding.kind) {
    case 'answer':
      return { type: 'answered', article: finding.article.slug, saysNotKnown: finding.unknownPart !== undefined };
    case 'clarify':
      return { type: 'offered', articles: finding.articles.map(({ slug }) => slug) };
    case 'unknown':
      return { type: 'nothing' };
  }
}

/** A closed door is a refusal that cites its article; everything else is a task. */
function begun(name: string): Served {
  const flow = flowNamed(name);
  return flow?.type === 'closed'
    ? { type: 'answered', article: flow.article, saysNotKnown: false }
    : { type: 'started', flow: name };
}
