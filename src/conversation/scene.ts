import type { Flow, FlowName } from '../flows/flow.ts';
import type { InProgress } from '../flows/in-progress.ts';
import type { LivingKnowledge } from '../knowledge/living.ts';
import type { ChannelName } from '../message/front.ts';
import type { Outcome } from '../message/outcome.ts';
import type { ChoiceRole, Citation, ReplyKind, Table } from '../message/reply.ts';
import type { Language, Text } from '../message/text.ts';
import type { Desk } from '../portal/desk.ts';
import type { Db } from '../storage/db.ts';
import type { Support } from '../support/support.ts';
import type { Command } from '../understanding/command.ts';
import type { Last, TalkState } from './state.ts';

export interface DraftChoice {
  readonly label: Text;
  readonly role: ChoiceRole;
  readonly command: Command;
}

/** A reply before its language is chosen and its choices have tokens. */
export interface DraftReply {
  readonly kind: ReplyKind;
  readonly text: Text;
  readonly notKnown?: Text;
  readonly example?: string;
  readonly progress?: { readonly step: number; readonly of: number; readonly label: Text };
  readonly choices?: readonly DraftChoice[];
  readonly citations?: readonly Citation[];
  readonly table?: { readonly ko: Table; readonly en: Table };
}

/** What acting may use. */
export interface Rooms {
  readonly flowNamed: (name: string) => Flow | undefined;
  readonly flows: readonly Flow[];
  readonly knowledge: LivingKnowledge;
  readonly support: Support;
}

/** One turn being played: who, what may be used, and what it has said and done so far. */
export interface Scene extends Rooms {
  readonly db: Db;
  readonly now: Date;
  readonly language: Language;
  readonly conversationId: string;
  readonly channel: ChannelName;
  /** The person's words, masked, or the label of the choice they pressed. */
  readonly words: string;
  desk: Desk;
  /** Makes the person act for this company of theirs; false when it is none of theirs. */
  readonly actFor: (companyId: string) => boolean;
  /** Forgets the company they act for; false when they have no other. */
  readonly actForNone: () => boolean;
  /** The company they act for in this conversation, where they have said so. */
  readonly companyId: () => string | null;
  state: TalkState;
  /** The article that the turn before answered with. */
  readonly topic: string | null;
  readonly replies: DraftReply[];
  readonly outcomes: Outcome[];
  /** Flows that were started in this turn. */
  readonly started: FlowName[];
  /** Requests of this message that wait for the ones before them. */
  readonly kept: Command[];
  /** Articles in the words of the model, by slug, in the person's language. */
  readonly reworded: ReadonlyMap<string, string>;
  /** Does another command in this turn. */
  readonly act: (command: Command) => Promise<void>;
  /** Whether the flow being spoken about has to say at the end of the turn where it stands. */
  isQuestionDue: boolean;
}

/** Choices that can be meant by "the second one"; a yes, a no and a cancel are words of their own. */
const REFERABLE: ReadonlySet<ChoiceRole> = new Set(['value', 'article', 'flow']);

export function say(scene: Scene, reply: DraftReply): void {
  scene.replies.push(reply);
  const shown = (reply.choices ?? [])
    .filter(({ role }) => REFERABLE.has(role))
    .map(({ label, command }) => ({ label: label[scene.language], command }));
  if (shown.length > 0) scene.state = { ...scene.state, shown };
}

export function note(scene: Scene, outcome: Outcome): void {
  scene.outcomes.push(outcome);
}

export function setLast(scene: Scene, last: Last): void {
  scene.state = { ...scene.state, last };
}

/** The flow being spoken about. */
export function top(scene: Scene): InProgress | undefined {
  return scene.state.pile.at(-1);
}

export function setTop(scene: Scene, progress: InProgress): void {
  scene.state = { ...scene.state, pile: [...scene.state.pile.slice(0, -1), progress] };
}

export function push(scene: Scene, progress: InProgress): void {
  scene.started.push(progress.flow);
  scene.state = { ...scene.state, pile: [...scene.state.pile, progress], waitingFor: null };
}

export function dropTop(scene: Scene): void {
  scene.state = {
    ...scene.state,
    pile: scene.state.pile.slice(0, -1),
    last: { kind: 'other' },
    waitingFor: null,
    shown: [],
  };
}

/** A flow on a button. */
export function buttonOf(scene: Scene, name: string): Text {
  return scene.flowNamed(name)?.button ?? { ko: name, en: name };
}

/** The title of a flow in a sentence. */
export function titleOf(scene: Scene, name: string): Text {
  return scene.flowNamed(name)?.title ?? { ko: name, en: name };
}
