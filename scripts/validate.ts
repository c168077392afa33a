import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { countOf } from '../pipeline/count-of.ts';
import { NotARecord, readRecord } from '../pipeline/read-record.ts';
import { checkRecord } from '../schemas/record/check-record.ts';
import { EXIT, WrongCall } from './exit-codes.ts';

const EXAMPLES = `
Examples:
  $ kehoach validate out/records/ke-hoach.pdf.json
  $ kehoach validate out/records

Checks each record against the schema and against itself: every id that is named exists, parents come before their
children, quotes stand in the text that they point to. Exit code: 0 all in order, 1 some are not, 2 wrong call.`;

export function registerValidate(program: Command): void {
  program
    .command('validate')
    .summary('check records')
    .description('Checks records, and all records in folders, against the schema and against themselves.')
    .argument('<file...>', 'records, or folders with records')
    .addHelpText('after', EXAMPLES)
    .action(runValidate);
}

async function runValidate(paths: readonly string[]): Promise<void> {
  let checked = 0;
  let bad = 0;
  for (const path of paths) {
    for await (const file of findRecordFiles(path)) {
      const faults = await findFaults(file);
      checked += 1;
      if (faults.length > 0) bad += 1;
      for (const fault of faults) process.stdout.write(`${file}: ${fault}\n`);
    }
  }
  process.stderr.write(`${countOf(checked, 'record')} checked, ${bad} not in order\n`);
  if (checked === 0) throw new WrongCall('there is no record to check: name records, or folders with .json files');
  if (bad > 0) process.exitCode = EXIT.failed;
}

async function* findRecordFiles(path: string): AsyncGenerator<string> {
  const stats = await stat(path).catch(() => null);
  if (stats === null) throw new WrongCall(`there is no "${path}"`);
  if (!stats.isDirectory()) {
    yield path;
    return;
  }
  const names = await readdir(path, { recursive: true });
  for (const name of names.filter((each) => each.endsWith('.json')).sort()) yield join(path, name);
}

async function findFaults(file: string): Promise<readonly string[]> {
  try {
    return checkRecord(await readRecord(file)).map((problem) => `${problem.path}: ${problem.message}`);
  } catch (error) {
    if (error instanceof NotARecord) return [error.message, ...error.faults];
    return [error instanceof Error ? error.message : String(error)];
  }
}
