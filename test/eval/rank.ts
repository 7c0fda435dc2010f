import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createRanking } from '../../src/knowledge/ranking.ts';

const Document = z.object({ id: z.string(), title: z.string(), body: z.string().default('') });
const Query = z.object({ id: z.string(), query: z.string() });

const { values } = parseArgs({ options: { docs: { type: 'string' }, queries: { type: 'string' } } });
if (!values.docs || !values.queries) throw new Error('npm run rank -- --docs DOCS.jsonl --queries QUERIES.jsonl');

const ranking = createRanking(
  readLines(values.docs, Document).map(({ id, title, body }) => ({
    id,
    phrases: [title, ...body.split('\n')].filter((phrase) => phrase.trim() !== ''),
  })),
);
for (const { id, query } of readLines(values.queries, Query)) {
  const { ranked, score, decision } = ranking.decide(query);
  console.log(JSON.stringify({ id, ranked: ranked.map((document) => document.id), score, decision }));
}

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => schema.parse(JSON.parse(line)));
}
