import type { types } from '@slack/bolt';
import type { Form, FormField } from '../../../message/form.ts';
import type { Language } from '../../../message/text.ts';
import { cut, plain } from './blocks.ts';
import { LIMITS } from './limits.ts';

export const FORM_WINDOW = 'form';

/** A form as a window; each value is a block of its own name, so that what is wrong is said below it. */
export function showForm(
  form: Form,
  { language, metadata }: { language: Language; metadata: string },
): types.ModalView {
  return {
    type: 'modal',
    callback_id: FORM_WINDOW,
    private_metadata: metadata,
    title: plain(cut(form.title, LIMITS.viewTitle)),
    submit: plain(language === 'ko' ? '다음' : 'Next'),
    close: plain(language === 'ko' ? '닫기' : 'Close'),
    blocks: form.fields.map(fieldBlock),
  };
}

function fieldBlock(field: FormField): types.InputBlock {
  return {
    type: 'input',
    block_id: field.slot,
    label: plain(cut(field.label, LIMITS.label)),
    hint: plain(cut(field.hint, LIMITS.label)),
    optional: field.optional,
    element: elementOf(field),
  };
}

function elementOf(field: FormField): types.InputBlock['element'] {
  const { slot: action_id, kind, values, many } = field;
  const [first] = values;
  if (kind === 'date') return { type: 'datepicker', action_id, ...(first && { initial_date: first }) };
  if (kind === 'text' || field.options.length === 0) {
    const initial = values.join(', ');
    return { type: 'plain_text_input', action_id, ...(initial && { initial_value: initial }) };
  }
  const options = field.options.map(({ value, label }) => ({ text: plain(cut(label, LIMITS.optionText)), value }));
  const chosen = options.filter(({ value }) => values.includes(value));
  const offered = options.length > LIMITS.options ? { option_groups: groups(options) } : { options };
  if (many) {
    return {
      type: 'multi_static_select',
      action_id,
      ...offered,
      ...(chosen.length > 0 && { initial_options: chosen }),
    };
  }
  const [one] = chosen;
  return { type: 'static_select', action_id, ...offered, ...(one && { initial_option: one }) };
}

type Option = types.PlainTextOption;

function groups(options: Option[]): { label: types.PlainTextElement; options: Option[] }[] {
  const all = [];
  for (let at = 0; at < options.length; at += LIMITS.options) {
    const some = options.slice(at, at + LIMITS.options);
    all.push({ label: plain(`${at + 1}–${at + some.length}`), options: some });
  }
  return all;
}
