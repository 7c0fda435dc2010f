import { element } from '../core/element.js';
import { icon } from '../core/icon.js';
import { createArticleSearch } from './article-search.js';

const SORTS = { category: 'byCategory', popular: 'byPopularity' };

/**
 * All help articles: found while typing, or opened category by category. Choosing one asks for it.
 * @param {{ api: Api, language: Language, ask(title: string): void }} options
 * @typedef {import('../core/language.js').Language} Language
 * @typedef {import('../core/api.js').Api} Api
 */
export function createLibrary({ api, language, ask }) {
  const tree = element('div', { class: 'tree' });
  let sort = 'category';
  const buttons = Object.entries(SORTS).map(([name, words]) => {
    const choose = () => {
      sort = name;
      void load();
    };
    return element('button', { type: 'button', 'data-sort': name, text: language.say(words), on: { click: choose } });
  });
  const load = async () => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.sort === sort));
    const asked = sort;
    const answer = await api.get(`/articles?sort=${sort}`);
    if (asked !== sort) return;
    if (answer.ok) tree.replaceChildren(...createHeadings(answer.value.categories, ask));
    else tree.replaceChildren(createFailure(language, load));
  };
  void load();
  const switches = element('div', { class: 'segments', role: 'group', 'aria-label': language.say('sort') }, ...buttons);
  const head = element('div', { class: 'library-head' }, element('h3', { text: language.say('library') }), switches);
  return element('div', { class: 'library' }, createArticleSearch({ api, language, ask }), head, tree);
}

/** Categories under the same heading stand together, in the order in which they came. */
function createHeadings(categories, ask) {
  const headings = Map.groupBy(categories, ({ path }) => path[0]);
  return [...headings].map(([name, below]) => {
    const count = below.reduce((sum, category) => sum + category.count, 0);
    const words = element('span', { class: 'category-name', text: name });
    const summary = element(
      'summary',
      {},
      icon('right'),
      words,
      element('span', { class: 'count', text: String(count) }),
    );
    return element(
      'details',
      { class: 'category' },
      summary,
      ...below.flatMap((category) => createCategory(category, ask)),
    );
  });
}

function createCategory({ path, count, articles }, ask) {
  const name = path.slice(1).join(' › ');
  const title = element(
    'p',
    { class: 'category-part' },
    name,
    element('span', { class: 'count', text: String(count) }),
  );
  const rows = articles.map(({ title: article }) => {
    const press = { click: () => ask(article) };
    return element('li', {}, element('button', { type: 'button', class: 'article-row', text: article, on: press }));
  });
  return [name !== '' && title, element('ul', {}, ...rows)];
}

function createFailure(language, load) {
  const button = element('button', {
    type: 'button',
    class: 'button small',
    text: language.say('tryAgain'),
    on: { click: load },
  });
  return element('p', { class: 'unavailable' }, `${language.say('unavailable')} `, button);
}
