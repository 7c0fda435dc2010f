import type { Article } from '../../../src/knowledge/article.ts';

const SYLLABLES = Array.from('가나다라마바사아자차카타하거너더러머버서어저처커터허고노도로모보소오조초코토호');
const SUBJECTS = {
  ko: ['등록', '변경', '조회', '정산', '권한', '알림'],
  en: ['report', 'change', 'lookup', 'billing', 'access', 'alert'],
};

/** The given articles, and as many made-up ones beside them as it takes: only good for measuring time. */
export function manyArticles(articles: readonly Article[], count: number): Article[] {
  const made = Array.from({ length: Math.max(0, count - articles.length) }, (_, at) => {
    const model = articles[at % articles.length];
    if (!model) throw new Error('there is no article to make others from');
    return madeUp(model, at);
  });
  return [...articles, ...made];
}

/** So many articles are hardly asked for in more ways than this, in a language. */
const MOST_ASKS = 80;

/** Asked like its model, but about a thing that does not exist. */
function madeUp(model: Article, at: number): Article {
  const thing = wordOf(at);
  const ko = `${thing} ${SUBJECTS.ko[at % SUBJECTS.ko.length]}`;
  const en = `${thing} ${SUBJECTS.en[at % SUBJECTS.en.length]}`;
  return {
    ...model,
    slug: `made-up-${at}`,
    title: { ko, en },
    asks: {
      ko: model.asks.ko.slice(0, MOST_ASKS).map((ask) => `${ko} ${ask}`),
      en: model.asks.en.slice(0, MOST_ASKS).map((ask) => `${ask} ${en}`),
    },
    unknown: [],
    related: [],
  };
}

/** Another word for every number. */
function wordOf(at: number): string {
  const base = SYLLABLES.length;
  return [at % base, Math.floor(at / base) % base, (at * 7) % base].map((index) => SYLLABLES[index]).join('');
}
