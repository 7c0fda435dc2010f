import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pendingSql } from './schema-engine.ts';

// npm run db:migrate:new -- <name>
const folder = 'prisma/migrations';
const name = (process.argv[2] ?? '').replace(/[^a-z0-9]+/gi, '_').toLowerCase();
if (!name) throw new Error('A name is missing: npm run db:migrate:new -- <name>');

const sql = await pendingSql('prisma/schema', folder);
if (sql === null) {
  console.log('The schema and the migrations already agree.');
} else {
  const stamp = new Date().toISOString().replace(/[-:T]/g, '').slice(0, 14);
  const target = join(folder, `${stamp}_${name}`);
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'migration.sql'), sql);
  const lock = join(folder, 'migration_lock.toml');
  if (!existsSync(lock)) await writeFile(lock, 'provider = "postgresql"\n');
  console.log(`Wrote ${target}/migration.sql`);
}
