import { defineConfig } from 'vitest/config';

// Every talk again, with a model in front that means harm: npm run test:hostile
export default defineConfig({
  test: {
    include: ['test/talks/**/*.test.ts'],
    exclude: ['test/talks/model/**', 'test/talks/matrix/**'], // the first bring a model of their own, the second are many
    env: { TALKS_MODEL: 'hostile' },
    globalSetup: ['test/support/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    isolate: false,
    retry: 1, // the model has a second to do its harm: on a busy machine it may be late, and the next harm comes first
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
