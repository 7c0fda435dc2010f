import type { Language } from '../message/text.ts';
import type { Article } from './article.ts';
import { jamo } from './jamo.ts';
import { normalise } from './normalise.ts';
import type { Ranking } from './ranking.ts';

const LEAST_SCORE = 0.1;

/** Finds articles while somebody types: titles that begin with the letters, then titles that hold them, then likeness. */
export function createTypeahead(articles: readonly Article[], ranking: Ranking) {
  const titles = { ko: lettersOf(articles, 'ko'), en: lettersOf(articles, 'en') };
  return (text: string, language: Language, most: number): string[] => {
    const typed = letters(text);
    if (typed === '') return [];
    const inTitles = titles[language]
      .map(({ slug, title }) => ({ slug, at: title.indexOf(typed) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => Math.sign(one.at) - Math.sign(other.at));
    const alike = ranking.rank(text, most).filter(({ score }) => score >= LEAST_SCORE);
    const slugs = [...inTitles.map(({ slug }) => slug), ...alike.map(({ id }) => id)];
    return [...new Set(slugs)].slice(0, most);
  };
}

function lettersOf(articles: readonly Article[], language: Language) {
  return articles.map(({ slug, title }) => ({ slug, title: letters(title[language]) }));
}

/** A half-typed syllable begins the whole one once both are taken apart. */
function letters(text: string): string {
  return jamo(normalise(text).replaceAll(' ', ''));
}
