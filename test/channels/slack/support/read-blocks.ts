import type { FakeSlack, Standing } from './fake-slack.ts';

/** What a person reads in blocks, one part a line. */
export function textOf(value: unknown): string {
  return wordsIn(value).join('\n');
}

function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { text, ...rest } = value as { text?: unknown };
  return [...(typeof text === 'string' ? [text] : wordsIn(text)), ...Object.values(rest).flatMap(wordsIn)];
}

export interface ButtonSeen {
  readonly action_id: string;
  readonly block_id: string;
  readonly text?: { readonly text: string };
  readonly value?: string;
  readonly url?: string;
  readonly selected_option?: { readonly value: string };
}

interface Element {
  readonly type: string;
  readonly action_id: string;
  readonly text?: { readonly text: string };
  readonly value?: string;
  readonly url?: string;
  readonly options?: readonly { readonly text: { readonly text: string }; readonly value: string }[];
}

/** A button, or an entry of a list, by what stands on it, as Slack tells of its press. */
export function buttonIn(blocks: unknown, label: string | RegExp): ButtonSeen {
  const fits = (text = '') => (typeof label === 'string' ? text === label : label.test(text));
  for (const { block_id = '', elements = [], accessory } of blocks as {
    block_id?: string;
    elements?: Element[];
    accessory?: Element;
  }[]) {
    for (const { action_id, text, value, url, options = [] } of [...elements, ...(accessory ? [accessory] : [])]) {
      const known = { action_id, block_id, ...(text && { text }) };
      if (fits(text?.text)) return { ...known, ...(value && { value }), ...(url && { url }) };
      const option = options.find((one) => fits(one.text.text));
      if (option) return { action_id, block_id, selected_option: { value: option.value } };
    }
  }
  throw new Error(`There is no button ${label} in ${JSON.stringify(blocks)}`);
}

export function lastMessage({ messages }: FakeSlack): Standing {
  const last = [...messages.values()].at(-1);
  if (!last) throw new Error('Slack was sent no message.');
  return last;
}
