import MiniSearch from 'minisearch';
import { createRanking, type RankedDocument } from '../../src/knowledge/ranking.ts';

const SIZES = [100, 1_000, 10_000];
const QUERIES = 300;
const WARM_UP = 50;
const NOUNS = [
  '계약',
  '정산',
  '초대',
  '기관',
  '멤버',
  '사용량',
  '채널',
  '앱 정보',
  '운영 IP',
  'Settle ID',
  '단가',
  '리포트',
];
const SYLLABLES = Array.from('가나다라마바사아자차카타하거너더러머버서어저처커터허고노도로모보소오조초코토호');
const ENDINGS = ['은 어떻게 하나요?', '을 바꾸고 싶어요', ' 방법', '이 안 돼요', '은 어디서 보나요?', '를 추가하려면?'];

/** The same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function pick<T>(from: readonly T[], random: () => number): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new Error('Nothing to pick from');
  return picked;
}

function word(random: () => number): string {
  return Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES, random)).join('');
}

function articles(count: number, random: () => number): RankedDocument[] {
  const names = Array.from({ length: Math.ceil(Math.sqrt(count) * 8) }, () => word(random));
  return Array.from({ length: count }, (_, id) => {
    const subject = `${pick(names, random)} ${pick(NOUNS, random)} ${pick(names, random)}`;
    return {
      id: String(id),
      phrases: [subject, `${subject}${pick(ENDINGS, random)}`, `${pick(names, random)} ${subject}`],
    };
  });
}

function bigrams(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((part) =>
      part.length < 2 ? [part] : Array.from({ length: part.length - 1 }, (_, at) => part.slice(at, at + 2)),
    );
}

function miniSearch(documents: readonly RankedDocument[], options: { tokenize?: (text: string) => string[] }) {
  const index = new MiniSearch({ fields: ['text'], ...options });
  index.addAll(documents.map(({ id, phrases }) => ({ id, text: phrases.join('\n') })));
  return (query: string) => index.search(query);
}

/** Milliseconds of each search, ascending. */
function measure(search: (query: string) => unknown, queries: readonly string[]): number[] {
  for (const query of queries.slice(0, WARM_UP)) search(query);
  const times = queries.map((query) => {
    const start = performance.now();
    search(query);
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other);
}

function row(name: string, times: readonly number[], base: readonly number[]) {
  const at = (sorted: readonly number[], part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
  const ratio = (part: number) => `${(at(times, part) / at(base, part)).toFixed(2)}×`;
  return {
    search: name,
    'p50 ms': at(times, 0.5).toFixed(3),
    'p95 ms': at(times, 0.95).toFixed(3),
    p50: ratio(0.5),
    p95: ratio(0.95),
  };
}

for (const size of SIZES) {
  const random = seeded(size);
  const documents = articles(size, random);
  const queries = Array.from({ length: QUERIES }, () => {
    const { phrases } = pick(documents, random);
    return `${pick(phrases, random).slice(1)}${pick(ENDINGS, random)}`;
  });
  const ranking = createRanking(documents);
  const base = measure(miniSearch(documents, {}), queries);
  console.log(`${size} articles`);
  console.table([
    row('MiniSearch', base, base),
    row('MiniSearch, bigrams', measure(miniSearch(documents, { tokenize: bigrams }), queries), base),
    row(
      'this index',
      measure((query) => ranking.decide(query), queries),
      base,
    ),
  ]);
}
