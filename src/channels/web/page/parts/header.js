import { element } from '../core/element.js';
import { icon } from '../core/icon.js';
import { membershipWords } from './personas.js';
import { createLanguageSwitch, createThemeSwitch } from './switches.js';

/**
 * The tools at the head of the page: who is here, help, status, language and look.
 * @param {HTMLElement} node
 * @param {{ me: Greeting, language: Language, theme: ReturnType<typeof import('../core/theme.js').createTheme>,
 *   on: { language(): void, personas(): void, library(): void, panel(): void } }} options
 * @typedef {import('../core/language.js').Language} Language
 * @typedef {import('../../../../message/front.ts').Greeting} Greeting
 */
export function showHeader(node, { me, language, theme, on }) {
  const focused = document.activeElement?.id;
  node.replaceChildren(
    createWho({ me, language, open: on.personas }),
    createTool({ id: 'open-library', drawing: 'book', label: language.say('help'), press: on.library }),
    createTool({ id: 'open-panel', drawing: 'list', label: language.say('panel'), press: on.panel }),
    createLanguageSwitch({ language, chosen: on.language }),
    createThemeSwitch({ language, theme }),
  );
  if (focused) document.getElementById(focused)?.focus();
}

/** Company and role; in demo mode it opens the choice of people. */
function createWho({ me, language, open }) {
  const name = me.user?.name ?? language.say('visitor');
  const place = me.user ? membershipWords(me.memberships) || language.say('noCompany') : '';
  const words = element(
    'span',
    { class: 'who-words' },
    element('span', { class: 'who-name', text: name }),
    place && element('span', { class: 'who-place', text: place }),
  );
  if (!me.demo) return element('span', { class: 'who' }, icon('person'), words);
  const attributes = { type: 'button', id: 'open-personas', class: 'who button', 'aria-haspopup': 'dialog' };
  const hidden = element('span', { class: 'hidden', text: `, ${language.say('switchPersona')}` });
  return element('button', { ...attributes, on: { click: open } }, icon('person'), words, hidden, icon('down'));
}

function createTool({ id, drawing, label, press }) {
  const attributes = { type: 'button', id, class: 'button quiet tool', 'aria-haspopup': 'dialog', 'aria-label': label };
  return element('button', { ...attributes, on: { click: press } }, icon(drawing), element('span', { text: label }));
}
