import { element } from '../core/element.js';
import { icon } from '../core/icon.js';
import { languageOf } from '../core/language.js';

/** How each role of a choice looks; votes have their own place under an answer. */
const LOOKS = {
  confirm: { button: 'button primary' },
  deny: { button: 'button' },
  cancel: { button: 'button quiet' },
  value: { button: 'button chip' },
  now: { button: 'button' },
  later: { button: 'button' },
  article: { button: 'button row', before: 'document', after: 'right' },
  flow: { button: 'button', after: 'right' },
  hand_over: { button: 'button', before: 'person' },
};
/** These answer one question and end with it; the others go on being useful. */
const BOUND = new Set(['confirm', 'deny', 'cancel', 'value', 'now', 'later']);

/**
 * A reply's choices as buttons. `retire` ends those that belong to a question that is decided.
 * @param {{ label: string, choice: string, role: string }[]} choices
 * @param {(choice: { label: string, choice: string, role: string }) => void} press
 */
export function createChoices(choices, press) {
  const shown = choices.filter(({ role }) => role in LOOKS);
  const buttons = shown.map((choice) => ({ choice, button: createButton(choice, () => pressOne(choice)) }));
  const node = element('div', { class: 'choices', role: 'group' }, ...buttons.map(({ button }) => button));
  const pressOne = (choice) => {
    const { button } = buttons.find((one) => one.choice === choice);
    if (button.getAttribute('aria-disabled') === 'true') return;
    if (BOUND.has(choice.role)) retire(choice.label);
    press(choice);
  };
  const retire = (label) => {
    for (const { choice, button } of buttons.filter((one) => BOUND.has(one.choice.role))) {
      button.setAttribute('aria-disabled', 'true');
      if (choice.label === label) button.classList.add('chosen');
    }
  };
  return { node, retire };
}

function createButton({ label, role }, pressed) {
  const { button, before, after } = LOOKS[role];
  const words = element('span', { text: label, lang: languageOf(label) });
  const around = [before && icon(before), words, after && icon(after)];
  return element('button', { type: 'button', class: button, 'data-role': role, on: { click: pressed } }, ...around);
}
