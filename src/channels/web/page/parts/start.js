import { element } from '../core/element.js';
import { createLibrary } from './library.js';

/**
 * The beginning of every conversation: a greeting, what can be done, what fits this person, and the help articles.
 * @param {HTMLElement} node
 * @param {{ me: Greeting, api: Api, language: Language, ask(text: string): void }} options
 * @typedef {import('../core/language.js').Language} Language
 * @typedef {import('../core/api.js').Api} Api
 * @typedef {import('../../../../message/front.ts').Greeting} Greeting
 */
export function showStart(node, { me, api, language, ask }) {
  const chips = me.suggestions.map(({ label, text }) =>
    element('button', { type: 'button', class: 'button suggestion', text: label, on: { click: () => ask(text) } }),
  );
  const suggestions = { class: 'suggestions', role: 'group', 'aria-label': language.say('suggestions') };
  node.setAttribute('class', 'start');
  node.replaceChildren(
    element('h2', { class: 'greeting', text: me.greeting }),
    element('p', { class: 'can', text: me.can }),
    element('div', suggestions, ...chips),
    createLibrary({ api, language, ask }),
  );
}
