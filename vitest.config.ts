import { configDefaults, defineConfig } from 'vitest/config';

/** Tests of pure functions: they may share one process's modules, which takes a third of the time. */
const PURE = ['test/parsers/**/*.test.ts'];

export default defineConfig({
  test: {
    globalSetup: ['test/temporary-root.ts'],
    testTimeout: 240_000,
    // A loaded machine drops a connection now and then; what is wrong fails twice.
    retry: 1,
    hookTimeout: 240_000,
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: [...configDefaults.exclude, ...PURE] },
      },
    ],
  },
});
