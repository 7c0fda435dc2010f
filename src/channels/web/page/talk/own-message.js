import { element } from '../core/element.js';
import { icon } from '../core/icon.js';
import { languageOf } from '../core/language.js';

/**
 * What the person said. A message that could not be sent stays, says why, and can be sent again.
 * @param {string} text
 * @param {{ say: Function }} language
 */
export function createOwnMessage(text, language) {
  const bubble = element('p', { class: 'bubble', text, lang: languageOf(text) });
  const hidden = element('span', { class: 'hidden', text: `${language.say('said')}: ` });
  const node = element('article', { class: 'message own' }, hidden, bubble);
  const clear = () => {
    node.classList.remove('failed');
    node.querySelector('.failure')?.remove();
  };
  /**
   * @param {string} why
   * @param {(() => void) | undefined} retry
   */
  const fail = (why, retry) => {
    clear();
    node.classList.add('failed');
    const again = element('button', { type: 'button', class: 'button small', on: { click: retry } });
    again.append(icon('retry'), language.say('retry'));
    const words = element('span', { role: 'alert', text: why });
    node.append(element('div', { class: 'failure' }, icon('warning'), words, retry && again));
  };
  return { node, fail, clear };
}
