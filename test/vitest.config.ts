import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    globalSetup: ['test/support/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    isolate: false, // modules are loaded once per worker: half the time
    testTimeout: 120_000, // some learn anew, a slow machine in half a minute
    hookTimeout: 120_000,
  },
});
