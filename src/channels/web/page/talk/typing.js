import { element } from '../core/element.js';
import { written } from './written.js';

/** Quick answers show no dots. */
const SHOW_AFTER_MS = 300;

/**
 * The dots while an answer is on its way, said aloud once, and its words as far as they are known: seen only, because
 * the finished answer is what is read aloud.
 * @param {{ node: HTMLElement, language: { say: Function } }} options
 */
export function createTyping({ node, language }) {
  let timer = 0;
  let running = 0;
  const onTheWay = element('div', { class: 'words on-the-way', 'aria-hidden': 'true' });
  const show = () => {
    const dots = element('span', { class: 'dots', 'aria-hidden': 'true' }, element('i'), element('i'), element('i'));
    node.replaceChildren(onTheWay, dots, element('span', { class: 'hidden', text: language.say('typing') }));
  };
  const hide = () => {
    clearTimeout(timer);
    onTheWay.replaceChildren();
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
    /** Takes the place of what it said before; nothing: the dots alone. */
    say(text) {
      if (running === 0) return;
      clearTimeout(timer);
      if (!node.contains(onTheWay)) show();
      onTheWay.replaceChildren(...written(text));
    },
  };
}
