import { element } from '../core/element.js';
import { icon } from '../core/icon.js';
import { createContract, createInvitation, createOnboarding, createTicket } from './panel-rows.js';

const SHOWN_AT_FIRST = 4;

/** In the order in which they need somebody. */
const SECTIONS = [
  { name: 'invitations', createRow: createInvitation },
  { name: 'onboarding', createRow: createOnboarding },
  { name: 'contracts', createRow: createContract },
  { name: 'tickets', createRow: createTicket },
];

/**
 * What is going on in the portal for this person; it follows every turn.
 * @param {HTMLElement} node
 * @param {{ api: Api, session: Session, language: Language, ask(text: string): void }} options
 * @typedef {import('../core/language.js').Language} Language
 * @typedef {import('../core/api.js').Api} Api
 * @typedef {import('../core/session.js').Session} Session
 */
export function createPanel(node, { api, session, language, ask }) {
  let latest = 0;
  return {
    async refresh() {
      latest += 1;
      const mine = latest;
      const id = session.conversationId();
      const answer = await api.get(`/panel${id ? `?conversation=${encodeURIComponent(id)}` : ''}`);
      if (mine !== latest) return;
      const heading = element('h2', { class: 'panel-title', text: language.say('panel') });
      const content = answer.ok
        ? createSections(answer.value, { session, language, ask })
        : [createNote(language.say('unavailable'))];
      node.replaceChildren(heading, ...content);
    },
  };
}

function createSections(panel, { session, language, ask }) {
  const filled = SECTIONS.filter(({ name }) => panel[name]?.length > 0);
  if (filled.length === 0) return [createNote(language.say(session.current() ? 'nothingOpen' : 'panelNeedsMember'))];
  return filled.map(({ name, createRow }) => {
    const count = element('span', { class: 'count', text: String(panel[name].length) });
    const rows = panel[name].map((row) => element('li', {}, createRow(row, { language, ask })));
    const title = element('h3', {}, language.say(name), count);
    return element('section', { class: 'panel-section', 'data-section': name }, title, ...createList(rows, language));
  });
}

/** A long list stays short until somebody wants all of it. */
function createList(rows, language) {
  const list = element('ul', {}, ...rows.slice(0, SHOWN_AT_FIRST));
  const rest = rows.slice(SHOWN_AT_FIRST);
  if (rest.length === 0) return [list];
  const summary = element('summary', {}, language.say('more', { count: rest.length }), icon('down'));
  return [list, element('details', { class: 'more' }, summary, element('ul', {}, ...rest))];
}

function createNote(words) {
  return element('p', { class: 'panel-note', text: words });
}
