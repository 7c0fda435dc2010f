import { element } from '../core/element.js';

/** Quick answers show no dots. */
const SHOW_AFTER_MS = 300;
const STAFF_TYPES_MS = 6000;

/**
 * The dots while an answer is on its way; said aloud once.
 * @param {{ node: HTMLElement, language: { say: Function } }} options
 */
export function createTyping({ node, language }) {
  let timer = 0;
  let running = 0;
  const show = () => {
    const dots = element('span', { class: 'dots', 'aria-hidden': 'true' }, element('i'), element('i'), element('i'));
    node.replaceChildren(dots, element('span', { class: 'hidden', text: language.say('typing') }));
  };
  const hide = () => {
    clearTimeout(timer);
    node.replaceChildren();
  };
  return {
    begin() {
      running += 1;
      clearTimeout(timer);
      timer = setTimeout(show, SHOW_AFTER_MS);
    },
    end() {
      running -= 1;
      if (running === 0) hide();
    },
    /** Somebody else is writing just now. */
    flash() {
      show();
      clearTimeout(timer);
      timer = setTimeout(() => running === 0 && hide(), STAFF_TYPES_MS);
    },
  };
}
