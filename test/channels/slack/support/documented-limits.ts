/** What Slack's documentation says of texts, blocks and buttons; each entry of the answer is a fault. */
export function faultsOf({ method, args }: { method: string; args: Record<string, unknown> }): string[] {
  const blocks = (args.blocks as Block[] | undefined) ?? [];
  const view = args.view as
    | { type?: string; title?: TextObject; submit?: TextObject; blocks?: Block[]; private_metadata?: string }
    | undefined;
  return [
    ...most('text', lengthOf(args.text), method === 'chat.update' ? 4_000 : 40_000),
    ...most('markdown_text', lengthOf(args.markdown_text), 12_000),
    ...blocksFaults(blocks, 50),
    ...most('all words of a message', wordsIn(blocks), 13_000),
    ...(view ? viewFaults(view) : []),
    ...(method.startsWith('chat.post') && !args.text && blocks.length === 0 ? ['no_text'] : []),
  ];
}

/** How long all texts are together, wherever they stand. */
function wordsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + wordsIn(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const { text, ...rest } = value as { text?: unknown };
  return (typeof text === 'string' ? text.length : wordsIn(text)) + wordsIn(Object.values(rest));
}

function lengthOf(argument: unknown): number {
  return typeof argument === 'string' ? argument.length : 0;
}

interface TextObject {
  readonly type?: string;
  readonly text?: string;
}

interface Element {
  readonly type?: string;
  readonly text?: TextObject | string;
  readonly action_id?: string;
  readonly value?: string;
  readonly url?: string;
  readonly options?: readonly { readonly text: TextObject; readonly value: string }[];
  readonly placeholder?: TextObject;
  readonly positive_button?: {
    readonly text: TextObject;
    readonly value: string;
    readonly accessibility_label?: string;
  };
  readonly negative_button?: {
    readonly text: TextObject;
    readonly value: string;
    readonly accessibility_label?: string;
  };
}

interface Block {
  readonly type: string;
  readonly block_id?: string;
  readonly text?: TextObject;
  readonly fields?: readonly TextObject[];
  readonly elements?: readonly Element[];
  readonly element?: Element;
  readonly accessory?: Element;
  readonly label?: TextObject;
  readonly hint?: TextObject;
}

function most(what: string, size: number, limit: number): string[] {
  return size > limit ? [`${what}: ${size} of ${limit}`] : [];
}

function text(what: string, object: TextObject | undefined, limit: number): string[] {
  if (!object) return [];
  const words = object.text ?? '';
  return [
    ...(words === '' ? [`${what} is empty`] : []),
    ...(object.type === 'plain_text' || object.type === 'mrkdwn' ? [] : [`${what} is of type ${object.type}`]),
    ...most(what, words.length, limit),
  ];
}

function unique(what: string, ids: readonly (string | undefined)[]): string[] {
  const known = ids.filter((id) => id !== undefined);
  return new Set(known).size === known.length ? [] : [`${what} is not unique`];
}

function blocksFaults(blocks: readonly Block[], limit: number): string[] {
  return [
    ...most('blocks', blocks.length, limit),
    ...unique(
      'block_id',
      blocks.map(({ block_id }) => block_id),
    ),
    ...blocks.flatMap(blockFaults),
  ];
}

function blockFaults(block: Block): string[] {
  const { type, block_id = '', elements = [] } = block;
  const id = most('block_id', block_id.length, 255);
  switch (type) {
    case 'section':
      return [
        ...id,
        ...text('section', block.text, 3_000),
        ...(block.text || block.fields ? [] : ['a section of nothing']),
        ...most('fields', block.fields?.length ?? 0, 10),
        ...(block.fields ?? []).flatMap((field) => text('field', field, 2_000)),
        ...(block.accessory ? elementFaults(block.accessory) : []),
      ];
    case 'header':
      return [...id, ...text('header', block.text, 150)];
    case 'context':
      return [...id, ...some(elements), ...most('context', elements.length, 10), ...elements.flatMap(elementFaults)];
    case 'actions':
      return [
        ...id,
        ...some(elements),
        ...most('actions', elements.length, 25),
        ...unique(
          'action_id',
          elements.map(({ action_id }) => action_id),
        ),
        ...elements.flatMap(elementFaults),
      ];
    case 'context_actions':
      return [
        ...id,
        ...some(elements),
        ...most('context_actions', elements.length, 5),
        ...elements.flatMap(elementFaults),
      ];
    case 'input':
      return [
        ...id,
        ...text('label', block.label, 2_000),
        ...text('hint', block.hint, 2_000),
        ...(block.element ? elementFaults(block.element) : ['an input of nothing']),
      ];
    case 'divider':
      return id;
    default:
      return [`unknown block ${type}`];
  }
}

function some(elements: readonly Element[]): string[] {
  return elements.length === 0 ? ['no elements'] : [];
}

function elementFaults(element: Element): string[] {
  const id = most('action_id', element.action_id?.length ?? 0, 255);
  switch (element.type) {
    case 'plain_text':
    case 'mrkdwn':
      return text('context', element as TextObject, 2_000);
    case 'button':
      return [
        ...id,
        ...text('button', element.text as TextObject, 75),
        ...most('value', element.value?.length ?? 0, 2_000),
        ...most('url', element.url?.length ?? 0, 3_000),
      ];
    case 'static_select':
    case 'multi_static_select':
    case 'radio_buttons':
    case 'checkboxes':
      return [
        ...id,
        ...(element.options?.length ? [] : ['no options']),
        ...most('options', element.options?.length ?? 0, element.type.endsWith('select') ? 100 : 10),
        ...text('placeholder', element.placeholder, 150),
        ...unique(
          'option',
          (element.options ?? []).map(({ value }) => value),
        ),
        ...(element.options ?? []).flatMap((option) => [
          ...text('option', option.text, 75),
          ...most('option value', option.value.length, 75),
        ]),
      ];
    case 'feedback_buttons':
      return [element.positive_button, element.negative_button].flatMap((one) => [
        ...text('feedback', one?.text, 75),
        ...most('feedback value', one?.value.length ?? 0, 2_000),
        ...most('accessibility_label', one?.accessibility_label?.length ?? 0, 75),
      ]);
    case 'plain_text_input':
    case 'email_text_input':
    case 'datepicker':
      return [...id, ...text('placeholder', element.placeholder, 150)];
    default:
      return [`unknown element ${element.type}`];
  }
}

function viewFaults(view: {
  type?: string;
  title?: TextObject;
  submit?: TextObject;
  blocks?: Block[];
  private_metadata?: string;
}): string[] {
  return [
    ...text('title', view.title, 24),
    ...text('submit', view.submit, 24),
    ...most('private_metadata', view.private_metadata?.length ?? 0, 3_000),
    ...blocksFaults(view.blocks ?? [], 100),
  ];
}
