import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/temporary-root.ts'],
    testTimeout: 240_000,
    // A loaded machine drops a connection now and then; what is wrong fails twice.
    retry: 1,
    hookTimeout: 240_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
