import { element } from '../core/element.js';
import { icon } from '../core/icon.js';
import { createValueRows } from './table.js';
import { written } from './written.js';

/**
 * What will be done if the person says yes, value by value. Once decided, the buttons make room for what was decided.
 * @param {Reply} reply
 * @param {{ language: { say: Function }, choices: { node: HTMLElement, retire(label?: string): void } | undefined }} options
 * @typedef {import('../../../../message/reply.ts').Reply} Reply
 */
export function createConfirmation({ text, table }, { language, choices }) {
  const { effect, question } = partsOf(text);
  const card = element(
    'section',
    { class: 'card confirmation', tabindex: '-1', 'aria-label': language.say('confirmation') },
    element('div', { class: 'card-words' }, ...written(effect)),
    table && createValueRows(table),
    question !== '' && element('p', { class: 'card-question', text: question }),
    choices?.node,
  );
  /** @param {'confirmed' | 'denied' | 'cancelled' | 'superseded'} decision */
  const decide = (decision) => {
    const hadFocus = card.contains(document.activeElement);
    choices?.node.remove();
    card.querySelector('.card-question')?.remove();
    card.classList.add('decided');
    const drawing = icon(decision === 'confirmed' ? 'check' : 'close');
    card.append(element('p', { class: 'decision' }, drawing, element('span', { text: language.say(decision) })));
    if (hadFocus) card.focus({ preventScroll: true });
  };
  return { node: card, decide };
}

/** The last line asks; what stands before it says what will happen. */
function partsOf(text) {
  const lines = text.trim().split('\n');
  const question = lines.length > 1 ? lines.pop() : '';
  return { effect: lines.join('\n'), question };
}
