import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { installServices } from './install-services.ts';

/** A check by a tool: in order when the tool says so. */
interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const CHECKS: readonly Check[] = [
  { name: 'format and lint', command: ['biome', 'ci', '--colors=off'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types of the review page', command: ['tsc', '--noEmit', '-p', 'pipeline/review/page'] },
  { name: 'nothing unused', command: ['knip'] },
  { name: 'build', command: ['node', 'scripts/build.mjs'] },
];

/** Where the test runner leaves its counts. */
const REPORT = 'build-output/vitest.json';

const reportSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() });

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a program of node_modules/.bin (npm puts it on the PATH). True where it ended well. */
function run([program, ...args]: Check['command']): boolean {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit' });
  if (error) process.stderr.write(`${program}: ${error.message}\n`);
  return status === 0;
}

function runChecks(): Tally {
  const results = CHECKS.map(({ name, command }) => {
    process.stdout.write(`\n== ${name}: ${command.join(' ')}\n`);
    const passed = run(command);
    process.stdout.write(`${passed ? 'ok' : 'NOT OK'}: ${name}\n`);
    return passed;
  });
  return { passed: results.filter(Boolean).length, failed: results.filter((passed) => !passed).length };
}

function runTests(filters: readonly string[]): Tally {
  mkdirSync('build-output', { recursive: true });
  rmSync(REPORT, { force: true });
  const isWell = run([
    'vitest',
    'run',
    ...filters,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
  ]);
  try {
    const report = reportSchema.parse(JSON.parse(readFileSync(REPORT, 'utf8')));
    // A file that cannot be loaded has no tests that could fail: it fails itself.
    const failed = report.numFailedTests === 0 && !(isWell && report.success) ? 1 : report.numFailedTests;
    return { passed: report.numPassedTests, failed };
  } catch (error) {
    process.stderr.write(`the test runner left no report: ${String(error)}\n`);
    return { passed: 0, failed: 1 };
  }
}

// `npm test` runs everything; `npm test -- WORD…` the tests of the files that the words name.
const filters = process.argv.slice(2);
installServices();
const checks = filters.length === 0 ? runChecks() : { passed: 0, failed: 0 };
const tests = runTests(filters);
const failed = checks.failed + tests.failed;
process.stdout.write(`\n${checks.passed + tests.passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
