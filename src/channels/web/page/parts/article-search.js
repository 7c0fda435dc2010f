import { element } from '../core/element.js';
import { icon } from '../core/icon.js';

const TYPING_PAUSE_MS = 150;

/**
 * Finds articles while typing: a combobox, so arrows walk the results and Enter asks for one.
 * @param {{ api: Api, language: Language, ask(title: string): void }} options
 * @typedef {import('../core/language.js').Language} Language
 * @typedef {import('../core/api.js').Api} Api
 */
export function createArticleSearch({ api, language, ask }) {
  const id = `found-${crypto.randomUUID()}`;
  const label = language.say('searchArticles');
  const list = element('ul', { id, class: 'found', role: 'listbox', 'aria-label': label, hidden: true });
  const combobox = { role: 'combobox', 'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list' };
  const input = element('input', {
    type: 'search',
    autocomplete: 'off',
    ...combobox,
    'aria-label': label,
    placeholder: label,
  });
  const status = element('p', { class: 'found-status', role: 'status' });
  let timer = 0;
  let active = -1;

  const activate = (next) => {
    active = next;
    [...list.children].forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === active));
      if (at === active) option.scrollIntoView({ block: 'nearest' });
    });
    if (active >= 0) input.setAttribute('aria-activedescendant', list.children[active].id);
    else input.removeAttribute('aria-activedescendant');
  };
  const show = (articles) => {
    list.replaceChildren(
      ...articles.map((article, at) => createOption(article, `${id}-${at}`, () => choose(article.title))),
    );
    list.hidden = articles.length === 0;
    input.setAttribute('aria-expanded', String(articles.length > 0));
    activate(-1);
  };
  const clear = () => {
    input.value = '';
    status.textContent = '';
    show([]);
  };
  const choose = (title) => {
    clear();
    ask(title);
  };
  const search = async () => {
    const words = input.value.trim();
    const answer =
      words === '' ? { ok: true, value: [] } : await api.get(`/articles/search?q=${encodeURIComponent(words)}`);
    if (words !== input.value.trim()) return;
    show(answer.ok ? answer.value : []);
    status.textContent = statusFor({ words, answer }, language);
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, TYPING_PAUSE_MS);
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    const { length } = list.children;
    if (event.key === 'Enter') list.children[Math.max(active, 0)]?.click();
    else if (event.key === 'ArrowDown' && length > 0) activate((active + 1) % length);
    else if (event.key === 'ArrowUp' && length > 0) activate((active - 1 + length) % length);
    else if (event.key === 'Escape' && input.value !== '') clear();
    else return;
    event.preventDefault();
  });
  const box = element('div', { class: 'search-box' }, icon('search'), input);
  return element('div', { class: 'search' }, box, list, status);
}

function createOption({ title, category }, id, choose) {
  const words = [
    element('span', { class: 'found-title', text: title }),
    element('span', { class: 'found-path', text: category }),
  ];
  return element('li', { id, role: 'option', 'aria-selected': 'false', on: { click: choose } }, ...words);
}

function statusFor({ words, answer }, language) {
  if (words === '') return '';
  if (!answer.ok) return language.say('unavailable');
  const count = answer.value.length;
  return count > 0 ? language.say('found', { count }) : language.say('foundNone');
}
