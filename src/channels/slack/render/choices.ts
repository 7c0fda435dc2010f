import type { types } from '@slack/bolt';
import type { Choice, ChoiceRole } from '../../../message/reply.ts';
import type { Language } from '../../../message/text.ts';
import { type Block, button, context, cut, plain } from './blocks.ts';
import { LIMITS } from './limits.ts';
import { splitText } from './split-text.ts';
import { WORDS } from './words.ts';

/** More of one kind are a list to choose from. */
const BUTTONS = 5;

/** What decides something: it is taken away once something is decided. The rest stays useful. */
const LIVE: ReadonlySet<ChoiceRole> = new Set(['confirm', 'deny', 'cancel', 'value', 'now', 'later']);

/** Blocks whose buttons wait for a decision are known by their id. */
export const LIVE_BLOCK = 'live';
export const MORE_BLOCK = 'more';

export interface ChoiceOptions {
  readonly language: Language;
  readonly conversationId: string;
  /** Tells the blocks of one message apart. */
  readonly part: number;
}

/** Choices as buttons, or as a list when there are many; what a label loses is written out above. */
export function showChoices(choices: readonly Choice[], options: ChoiceOptions): Block[] {
  const isLive = ({ role }: Choice) => LIVE.has(role);
  return [
    ...show(choices.filter(isLive), LIVE_BLOCK, options),
    ...show(
      choices.filter((choice) => !isLive(choice)),
      MORE_BLOCK,
      options,
    ),
  ];
}

function show(choices: readonly Choice[], kind: string, { language, conversationId, part }: ChoiceOptions): Block[] {
  const listed = choices.filter(({ role }) => role === 'value' || role === 'article' || role === 'flow');
  const isList = listed.length > BUTTONS;
  const buttons = isList ? choices.filter((choice) => !listed.includes(choice)) : choices;
  const blockOf = (elements: Elements, at: string | number): Block => ({
    type: 'actions',
    block_id: `${kind}.${part}.${at}.${conversationId}`,
    elements,
  });
  const blocks: Block[] = wholeLabels(choices);
  // A list of its own in each block: together they may be too much for one message.
  if (isList) blocks.push(...lists(listed, language).map((list, at) => blockOf([list], `list${at}`)));
  const elements = buttons.map((choice, at) => choiceButton(choice, at));
  for (let at = 0; at < elements.length; at += LIMITS.actionsElements) {
    blocks.push(blockOf(elements.slice(at, at + LIMITS.actionsElements), at));
  }
  return blocks;
}

type Elements = types.ActionsBlock['elements'];

function lists(choices: readonly Choice[], language: Language): types.StaticSelect[] {
  const selects: types.StaticSelect[] = [];
  for (let at = 0; at < choices.length; at += LIMITS.options) {
    selects.push({
      type: 'static_select',
      action_id: `choose.list.${at}`,
      placeholder: plain(WORDS.choose[language]),
      options: choices
        .slice(at, at + LIMITS.options)
        .map(({ label, choice }) => ({ text: plain(cut(label, LIMITS.optionText)), value: choice })),
    });
  }
  return selects;
}

function choiceButton({ label, choice, role }: Choice, at: number): types.Button {
  const style = role === 'confirm' ? { style: 'primary' as const } : {};
  return button({ text: label, action: `choose.${at}`, value: choice, ...style });
}

function wholeLabels(choices: readonly Choice[]): Block[] {
  const long = choices.filter(({ label }) => label.length > LIMITS.buttonText);
  const lines = long.flatMap(({ label }) => splitText(`• ${label}`, LIMITS.fieldText));
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at += LIMITS.contextElements) {
    blocks.push(context(...lines.slice(at, at + LIMITS.contextElements)));
  }
  return blocks;
}
