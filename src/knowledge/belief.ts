import type { Article, UnknownPart } from './article.ts';
import { asksOf } from './asks.ts';
import { type Classifier, classify, learnClasses } from './classifier.ts';
import { isOurs, OUTSIDE, type Ranked, type RankedBy, type Ranking, UNNAMED } from './ranking.ts';
import type { Seen } from './vector-index.ts';
import { wordsOf } from './vocabulary.ts';

/** How likely a question asks for each article. */
export interface Belief {
  /** Likeliest first; all beliefs and what is not ours add up to 1. */
  readonly ranked: readonly Believed[];
  /** How likely it asks for nothing of ours. */
  readonly outside: number;
  /** How likely it names nothing, and so asks about what was said before. */
  readonly unnamed: number;
  /** How much of what is believed of the first goes to one of its parts that are not known. */
  readonly part: { readonly is: UnknownPart; readonly share: number } | undefined;
}

interface Believed extends Ranked {
  readonly belief: number;
}

/** What a question can ask for: an article, a part of it that is not known, or (`slug` is OUTSIDE or UNNAMED) nothing of ours. */
interface Asking {
  readonly slug: string;
  /** Its place among the article's unknown parts. */
  readonly part?: number | undefined;
}

/** What was learnt of all that a question can ask for. */
export interface Beliefs {
  readonly classes: readonly Asking[];
  readonly classifier: Classifier;
}

/** Likeness counts beside what was learnt: where little was learnt of a question's words, it tells more. */
const LIKENESS = 3;
/** Beside this much, a little more likeness says little. */
const UNLIKE = 0.05;
/** The few ways of asking for one thing count more than each of the many for another. */
const MOST_IMPORTANCE = 3;

/** Learns from all phrasings what tells the articles, their unknown parts and the rest apart. `RankedBy` and `Seen` are of the same articles, which come before all else. */
export function learnBeliefs(articles: readonly Article[], { ids, index }: RankedBy, { documents }: Seen): Beliefs {
  const ours = articles.flatMap((article) =>
    asksOf(article).map((asks) =>
      asks.map(({ part }) => ({ slug: article.slug, part: part && article.unknown.indexOf(part) })),
    ),
  );
  const asking = documents.map(
    (phrasings, place) => ours[place] ?? phrasings.map((): Asking => ({ slug: ids[place] ?? OUTSIDE })),
  );
  const classes = distinct(asking.flat());
  const labels = asking.map((list) => list.map((one) => classes.findIndex((other) => isSame(one, other))));
  const examples = documents.flatMap((list, place) =>
    list.map((phrasing, at) => ({ vector: wordsOf(phrasing), label: labels[place]?.[at] ?? 0 })),
  );
  const counts = classes.map((_, label) => examples.filter((example) => example.label === label).length);
  const importance = (label: number) =>
    classes[label]?.slug === OUTSIDE
      ? 1
      : Math.min(MOST_IMPORTANCE, Math.sqrt(examples.length / classes.length / (counts[label] ?? 1)));
  return {
    classes,
    classifier: learnClasses(examples, { labels: classes.length, size: index.words.words, importance }),
  };
}

export function openBelief(
  articles: readonly Article[],
  ranking: Ranking,
  { classes, classifier }: Beliefs,
): (query: string) => Belief {
  const parts = new Map(articles.map(({ slug, unknown }) => [slug, unknown]));
  return (query) => {
    const { text, ranked } = ranking.read(query);
    const likely = classify(classifier, wordsOf(ranking.index.vector(text)));
    const asking = classes.map(({ slug, part }, label) => ({
      slug,
      part: part === undefined ? undefined : parts.get(slug)?.[part],
      likely: likely[label] ?? 0,
    }));
    return weigh(asking, ranked);
  };
}

/** One that may be asked for, and how likely it is. */
interface Likely {
  readonly slug: string;
  readonly part: UnknownPart | undefined;
  readonly likely: number;
}

function weigh(asking: readonly Likely[], alike: readonly Ranked[]): Belief {
  const likeness = new Map(alike.map(({ id, score }) => [id, score]));
  const most = Math.max(0, ...likeness.values());
  const weight = (slug: string) => (((likeness.get(slug) ?? 0) + UNLIKE) / (most + UNLIKE)) ** LIKENESS;
  const beliefs = new Map<string, number>();
  for (const { slug, likely } of asking) beliefs.set(slug, (beliefs.get(slug) ?? 0) + likely * weight(slug));
  const all = [...beliefs.values()].reduce((sum, belief) => sum + belief, 0) || 1;
  const ranked = [...beliefs]
    .filter(([slug, belief]) => isOurs(slug) && belief > 0)
    .map(([id, belief]) => ({ id, score: likeness.get(id) ?? 0, belief: belief / all }))
    .sort((one, other) => other.belief - one.belief);
  const part = likeliestPart(asking.filter(({ slug }) => slug === ranked[0]?.id));
  const [outside = 0, unnamed = 0] = [OUTSIDE, UNNAMED].map((slug) => (beliefs.get(slug) ?? 0) / all);
  return { ranked, outside: outside + unnamed, unnamed, part };
}

function likeliestPart(asking: readonly Likely[]): Belief['part'] {
  const all = asking.reduce((sum, { likely }) => sum + likely, 0);
  const [first] = asking.filter(({ part }) => part !== undefined).sort((one, other) => other.likely - one.likely);
  return first?.part && { is: first.part, share: first.likely / (all || 1) };
}

function distinct(asking: readonly Asking[]): Asking[] {
  const bySlug = new Map<string, Set<number | undefined>>();
  for (const { slug, part } of asking) bySlug.set(slug, (bySlug.get(slug) ?? new Set()).add(part));
  return [...bySlug].flatMap(([slug, parts]) => [...parts].map((part) => ({ slug, part })));
}

function isSame(one: Asking, other: Asking): boolean {
  return one.slug === other.slug && one.part === other.part;
}
