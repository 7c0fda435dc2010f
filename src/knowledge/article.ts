import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Text } from '../message/text.ts';
import { withAsked } from './asked.ts';

/** What no source states, and how people ask for exactly that. */
export type UnknownPart = z.infer<typeof UnknownPart>;

/** One question we can answer: the words of `articles/<slug>.md`. */
export type Article = z.infer<typeof FrontMatter> & { readonly body: Text };

const LEAST_ASKS = 8;

const Words = z.strictObject({ ko: z.string().trim().min(1), en: z.string().trim().min(1) });
const Lines = z.array(z.string().trim().min(1));
const Phrasings = z.strictObject({ ko: Lines.min(1), en: Lines.min(1) });
const Slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
const Role = z.enum([
  'dealer_admin',
  'dealer_operator',
  'dealer_settlement',
  'institution_admin',
  'institution_settlement',
]);
const UnknownPart = z.strictObject({
  /** The article as a whole can only say that it is not known. */
  whole: z.literal(true).exactOptional(),
  says: Words,
  asks: Phrasings,
});
const FrontMatter = z.strictObject({
  slug: Slug,
  title: Words,
  category: Phrasings,
  audience: z.array(z.enum(['everyone', 'dealer', 'institution', 'direct', 'settlement'])).min(1),
  sources: z.array(z.strictObject({ name: z.string().min(1), url: z.url({ protocol: /^https$/u }) })).min(1),
  reviewedOn: z.iso.date(),
  flows: z.array(Slug),
  related: z.array(Slug),
  asks: z.strictObject({ ko: Lines.min(LEAST_ASKS), en: Lines.min(LEAST_ASKS) }),
  unknown: z.array(UnknownPart),
  notes: z.partialRecord(Role, Words),
});

/** Every article of a folder, by slug, with all ways in which it is asked for. Throws an error that names the file and all that is wrong with it. */
export async function readArticles(folder: string): Promise<Article[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
  const articles = await Promise.all(files.map((file) => readArticle(join(folder, file))));
  const slugs = new Set(articles.map(({ slug }) => slug));
  for (const { slug, related } of articles) {
    const missing = related.filter((other) => !slugs.has(other));
    if (missing.length > 0) throw wrong(join(folder, `${slug}.md`), `related: no article ${missing.join(', ')}`);
  }
  return articles;
}

async function readArticle(file: string): Promise<Article> {
  const [, front, body] = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/su.exec(await readFile(file, 'utf8')) ?? [];
  if (front === undefined || body === undefined) throw wrong(file, 'it must begin with front matter between --- lines');
  const checked = FrontMatter.safeParse(parseYaml(file, front));
  if (!checked.success) throw wrong(file, z.prettifyError(checked.error));
  const { slug } = checked.data;
  if (slug !== basename(file, '.md')) throw wrong(file, `slug: ${slug} is not the name of the file`);
  const article = { ...checked.data, body: { ko: section(file, body, 'ko'), en: section(file, body, 'en') } };
  return withAsked(article, join(dirname(file), 'asked', `${slug}.txt`));
}

function parseYaml(file: string, front: string): unknown {
  try {
    return parse(front);
  } catch (cause) {
    throw wrong(file, 'the front matter is not YAML', cause);
  }
}

function section(file: string, body: string, language: keyof Text): string {
  const sections = body.split(/^## +/mu).slice(1);
  const words = sections.find((text) => text.split('\n', 1)[0]?.trim() === language)?.slice(language.length);
  if (!words?.trim()) throw wrong(file, `the section "## ${language}" is missing or empty`);
  return words.trim();
}

function wrong(file: string, what: string, cause?: unknown): Error {
  return new Error(`Article ${file}: ${what}`, { cause });
}
