import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expectationPath, extractGoldenCase, goldenJson, listGoldenCases } from './golden-case.ts';

const USAGE = `Rewrites what a fixture is expected to give, and prints the lines that changed.

  npm run accept -- CASE…     the cases named, e.g. npm run accept -- cut-row stacked-header
  npm run accept -- --all     every case`;

/** Lines of context are not needed: an expectation has one value a line. */
function printChanges(name: string, before: string, after: string): void {
  const old = new Set(before.split('\n'));
  const now = new Set(after.split('\n'));
  const removed = before.split('\n').filter((line) => !now.has(line));
  const added = after.split('\n').filter((line) => !old.has(line));
  process.stdout.write(`${name}: ${removed.length} lines gone, ${added.length} new\n`);
  for (const line of removed) process.stdout.write(`  - ${line.trim()}\n`);
  for (const line of added) process.stdout.write(`  + ${line.trim()}\n`);
}

async function accept(name: string): Promise<void> {
  const path = expectationPath(name);
  const after = goldenJson(await extractGoldenCase(name));
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (before === after) return;
  printChanges(name, before, after);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, after);
}

const args = process.argv.slice(2);
if (process.env.CI) {
  process.stderr.write('An expectation is accepted by a person, not by CI.\n');
  process.exitCode = 2;
} else if (args.length === 0) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  for (const name of args.includes('--all') ? listGoldenCases() : args) await accept(name);
}
