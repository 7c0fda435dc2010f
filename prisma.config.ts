import { defineConfig } from 'prisma/config';

// `generate`, `validate` and `format` run on WASM, but the CLI first makes sure that a native schema engine is present
// and downloads it when it is not. Pointing it at any executable for those commands keeps them working offline.
const wasmOnly = new Set(['generate', 'validate', 'format', 'version', '-v', '--version']);
if (process.argv.slice(2).some((arg) => wasmOnly.has(arg))) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
}

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
