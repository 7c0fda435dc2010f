import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { PGliteStream } from '../../src/storage/pglite-stream.ts';
import { emptyCluster, temporaryCopy } from './pglite-cache.ts';
import { listMigrations, readSchema, type SchemaFile } from './schema-files.ts';
import { scriptSafeFactory } from './script-safe-adapter.ts';

// The schema engine as WASM over a throw-away PGlite: writes migrations and finds drift without the native engine and
// without a database server.

/** The two globals that Node's types leave out and that the engine wants. */
const globals = globalThis as unknown as {
  WebAssembly: {
    instantiate(bytes: Buffer, imports: object): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
  };
  PRISMA_WASM_PANIC_REGISTRY?: { set_message(message: string): never };
};

/** SQL that takes the database from the migrations to the schema folder; null when they agree. */
export async function pendingSql(schemaFolder: string, migrationsFolder: string): Promise<string | null> {
  const schema = await readSchema(schemaFolder);
  const migrations = await listMigrations(migrationsFolder);
  const scratch = await openScratch();
  try {
    const engine = await openSchemaEngine(schema, scratch.pool);
    const result = await engine.diff({
      from: migrations.migrationDirectories.length > 0 ? { tag: 'migrations', ...migrations } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: schema },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return result.exitCode === 0 ? null : (result.stdout ?? '');
  } finally {
    await scratch.close();
  }
}

async function openSchemaEngine(schema: SchemaFile[], pool: pg.Pool): Promise<SchemaEngine> {
  const { SchemaEngine } = await loadEngine();
  const datamodels = schema.map(({ path, content }): [string, string] => [path, content]);
  // A diff asks the main connection only for its version: the shadow database can serve as it.
  return SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(scriptSafeFactory(pool)));
}

/** The package's own entry imports the .wasm as a module, which Node 20 cannot; so it is put together here. */
async function loadEngine(): Promise<typeof engineModule> {
  // Where the engine reports a panic, whose text is lost otherwise.
  globals.PRISMA_WASM_PANIC_REGISTRY ??= {
    set_message(message) {
      throw new Error(`The schema engine panicked: ${message}`);
    },
  };
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const bytes = await readFile(entry.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'));
  const { instance } = await globals.WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engineModule });
  const glue = engineModule as unknown as { __wbg_set_wasm(exports: unknown): void }; // left out of the types
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return engineModule;
}

async function openScratch(): Promise<{ pool: pg.Pool; close: () => Promise<void> }> {
  const folder = await temporaryCopy(await emptyCluster());
  const engine = await PGlite.create({ dataDir: join(folder, 'pgdata') });
  const stream = () => new PGliteStream(async () => engine) as never; // the types ask for a Socket
  const pool = new pg.Pool({ max: 1, user: 'postgres', database: 'postgres', stream });
  const close = async (): Promise<void> => {
    await pool.end();
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { pool, close };
}
