import { element } from '../core/element.js';
import { icon } from '../core/icon.js';
import { languageOf } from '../core/language.js';

/**
 * Where an answer comes from, as a small card that opens the source.
 * @param {{ title: string, category: string, url: string, reviewedOn: string }} citation
 * @param {{ say: Function }} language
 */
export function createCitation({ title, category, url, reviewedOn }, language) {
  const reviewed = language.say('reviewedOn', { date: reviewedOn });
  const words = element(
    'span',
    { class: 'citation-words' },
    element('span', { class: 'citation-path', text: category, lang: languageOf(category) }),
    element('span', { class: 'citation-title', text: title, lang: languageOf(title) }),
    element('span', { class: 'citation-date', text: reviewed }),
  );
  if (!/^https?:\/\//.test(url)) return element('div', { class: 'citation' }, icon('document'), words);
  const note = element('span', { class: 'hidden', text: ` (${language.say('newWindow')})` });
  const target = { href: url, target: '_blank', rel: 'noopener noreferrer' };
  return element('a', { class: 'citation', ...target }, icon('document'), words, note, icon('out'));
}
