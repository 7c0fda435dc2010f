import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticles } from '../../src/knowledge/article.ts';

const GOOD = await readFile(new URL('../../src/knowledge/articles/channel-url.md', import.meta.url), 'utf8');

describe('a bad article stops the start and says what is wrong', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'articles-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const alone = GOOD.replace(/^related: .*$/mu, 'related: []');
  const read = async (words: string, name = 'channel-url.md') => {
    await writeFile(join(folder, name), words);
    return readArticles(folder);
  };

  it('reads a good one', async () => {
    const [article] = await read(alone);
    expect(article).toMatchObject({ slug: 'channel-url', reviewedOn: '2026-11-24' });
    expect(article?.body.ko).not.toBe('');
    expect(article?.body.ko).not.toContain('##');
  });

  const cases: Readonly<Record<string, [change: (words: string) => string, says: RegExp]>> = {
    'an unknown key': [(words) => words.replace(/^audience:/mu, 'colour: red\naudience:'), /colour/u],
    'a missing section': [(words) => words.replace('## en', '## de'), /"## en" is missing/u],
    'an empty section': [(words) => words.replace(/## en.*$/su, '## en\n\n'), /"## en" is missing or empty/u],
    'too few phrasings': [
      (words) => words.replace(/^asks:.*?^unknown:/msu, 'asks:\n  ko: [하나]\n  en: [one]\nunknown:'),
      /asks\.ko/u,
    ],
    'a related article that does not exist': [
      (words) => words.replace('related: []', 'related: [no-such-thing]'),
      /no article no-such-thing/u,
    ],
    'a source that is not https': [(words) => words.replace('https://cs', 'javascript:cs'), /sources/u],
    'a day that does not exist': [(words) => words.replace('2026-11-24', '2026-13-24'), /reviewedOn/u],
    'front matter that is not YAML': [(words) => words.replace('slug:', 'slug: [\n'), /not YAML/u],
    'no front matter': [() => '# 제목', /front matter/u],
  };
  for (const [name, [change, says]] of Object.entries(cases)) {
    it(name, async () => {
      await expect(read(change(alone))).rejects.toThrow(says);
      await expect(readArticles(folder)).rejects.toThrow(/channel-url\.md/u);
    });
  }

  it('ways of asking for a part that the article does not have', async () => {
    await mkdir(join(folder, 'asked'));
    await writeFile(
      join(folder, 'asked/channel-url.txt'),
      '## ko\n\n채널 주소 어디\n\n## unknown 1, ko\n\n언제 바뀌어요\n',
    );
    await expect(read(alone)).rejects.toThrow(/channel-url\.txt.*unknown 1, ko/u);
    await writeFile(join(folder, 'asked/channel-url.txt'), '## ko\n\n채널 주소 어디\n');
    const [article] = await read(alone);
    expect(article?.asks.ko).toContain('채널 주소 어디');
  });

  it('a slug that is not the name of the file', async () => {
    await expect(read(alone, 'other.md')).rejects.toThrow(/other\.md: slug: channel-url/u);
  });
});
