import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm';
import { readMigrations } from '../../src/storage/read-migrations.ts';

export interface SchemaFile {
  readonly path: string;
  readonly content: string;
}

/** All files of the schema folder, as the schema engine wants them. */
export async function readSchema(folder: string): Promise<SchemaFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma'));
  return Promise.all(
    names.toSorted().map(async (name) => {
      const path = join(folder, name);
      return { path, content: await readFile(path, 'utf8') };
    }),
  );
}

/** All migrations, as the schema engine wants them. */
export async function listMigrations(folder: string): Promise<MigrationList> {
  const lockFile = join(folder, 'migration_lock.toml');
  return {
    baseDir: resolve(folder),
    lockfile: { path: 'migration_lock.toml', content: await readFile(lockFile, 'utf8').catch(() => null) },
    shadowDbInitScript: '',
    migrationDirectories: (await readMigrations(folder)).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}
