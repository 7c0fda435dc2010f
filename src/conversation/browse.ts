import type { Text } from '../message/text.ts';
import { offerArticles } from './offer-articles.ts';
import { type DraftChoice, note, type Scene, say } from './scene.ts';

const TREE =
  /도움말\s?(?:분류|목록|카테고리|보여)|카테고리|분류\s?(?:보여|목록)|무슨\s?도움말|\b(?:help (?:topics|categories|articles)|categories|browse)\b/i;
const SEARCH =
  /^(?:도움말\s?(?:에서)?\s?)?["'“]?(.{1,40}?)["'”]?(?:을|를|로|으로)?\s?(?:검색|찾아)(?:\s?(?:해\s?)?(?:줘요?|주세요|볼래요?|해|좀))?[.!]?$|^search(?: for)?\s+["“]?(.{1,40}?)["”]?$/i;
/** A label that opens a category, as its button says it. */
const OPENED = /^(?:도움말 분류|Help topics): (.+)$/;

/** Browsing the help in chat: the categories, one category's articles, a search. false: it was none of these. */
export function browse(scene: Scene, query: string): boolean {
  const opened = OPENED.exec(query)?.[1];
  if (opened !== undefined || query.includes(' > ')) return openCategory(scene, opened ?? query);
  if (TREE.test(query)) return showTree(scene);
  const [, korean, english] = SEARCH.exec(query) ?? [];
  const wanted = korean ?? english;
  if (wanted === undefined) return false;
  const found = scene.knowledge
    .search(wanted, scene.language, 5)
    .flatMap(({ slug }) => scene.knowledge.article(slug) ?? []);
  if (found.length > 0) offerArticles(scene, found);
  return found.length > 0;
}

function showTree(scene: Scene): boolean {
  const choices = scene.knowledge
    .categories(scene.language)
    .filter(({ articles }) => articles.length > 0)
    .map(({ path, count }): DraftChoice => {
      const name = path.join(' > ');
      const query: Text = { ko: `도움말 분류: ${name}`, en: `Help topics: ${name}` };
      return {
        label: { ko: `${name} (${count})`, en: `${name} (${count})` },
        role: 'value',
        command: { type: 'ask_knowledge', query: query[scene.language] },
      };
    });
  note(scene, { type: 'explained' });
  scene.isQuestionDue = true;
  say(scene, {
    kind: 'result',
    text: { ko: '도움말 분류예요. 볼 분류를 골라 주세요.', en: 'These are the help topics. Pick one.' },
    choices,
  });
  return true;
}

/** By its path, in either language: the buttons were made in the one spoken then. */
function openCategory(scene: Scene, name: string): boolean {
  const wanted = name.trim().toLowerCase();
  const branches = (['ko', 'en'] as const).flatMap((language) => scene.knowledge.categories(language));
  const category = branches.find(
    ({ path, articles }) => articles.length > 0 && path.join(' > ').toLowerCase() === wanted,
  );
  const articles = category?.articles.flatMap(({ slug }) => scene.knowledge.article(slug) ?? []) ?? [];
  if (articles.length > 0) offerArticles(scene, articles);
  return articles.length > 0;
}
