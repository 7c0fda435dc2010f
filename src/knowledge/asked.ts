import { readFile } from 'node:fs/promises';
import type { Article } from './article.ts';

/**
 * More ways in which an article is asked for, beside the few in its own file: one a line under `## ko` and `## en`, and
 * those of its first unknown part under `## unknown 1, ko` and `## unknown 1, en`.
 */
export async function withAsked(article: Article, file: string): Promise<Article> {
  const text = await readFile(file, 'utf8').catch(ifMissing);
  const sections = new Map(text.split(/^## +/mu).slice(1).map(sectionOf));
  const more = (asks: Article['asks'], part = '') => ({
    ko: [...asks.ko, ...taken(sections, `${part}ko`)],
    en: [...asks.en, ...taken(sections, `${part}en`)],
  });
  const asks = more(article.asks);
  const unknown = article.unknown.map((part, at) => ({ ...part, asks: more(part.asks, `unknown ${at + 1}, `) }));
  const [left] = sections.keys();
  if (left !== undefined) throw new Error(`Ways of asking ${file}: the article has nothing for "## ${left}"`);
  return { ...article, asks, unknown };
}

function ifMissing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}

function sectionOf(words: string): [heading: string, lines: readonly string[]] {
  const [heading = '', ...lines] = words.split('\n').map((line) => line.trim());
  return [heading, lines.filter((line) => line !== '')];
}

function taken(sections: Map<string, readonly string[]>, heading: string): readonly string[] {
  const lines = sections.get(heading) ?? [];
  sections.delete(heading);
  return lines;
}
