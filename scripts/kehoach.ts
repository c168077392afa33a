#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { EXTRACTOR_VERSION } from '../pipeline/extractor-version.ts';
import { SourceNotFound } from '../pipeline/ingest/find-sources.ts';
import { OutputHeld } from '../pipeline/ingest/output-lock.ts';
import { EXIT, WrongCall } from './exit-codes.ts';
import { onLostReader } from './lost-reader.ts';

const EXAMPLES = `
Examples:
  $ kehoach ingest plans --out out
  $ kehoach show plans/ke-hoach.pdf
  $ kehoach validate out/records/ke-hoach.pdf.json

Each command has a --help with examples of its own.`;

const program = new Command()
  .name('kehoach')
  .description('Reads Vietnamese administrative plans (KH-UBND) and writes structured, checked, traceable records.')
  .version(EXTRACTOR_VERSION)
  .addHelpText('after', EXAMPLES)
  .showHelpAfterError('(--help tells how to call it)')
  .configureHelp({ showGlobalOptions: true })
  .exitOverride();

// Each command loads what it needs, and only the one that is called: a warehouse has engines of its own, and so has OCR.
const COMMANDS: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  ingest: async () => (await import('./ingest.ts')).registerIngest,
  show: async () => (await import('./show.ts')).registerShow,
  validate: async () => (await import('./validate.ts')).registerValidate,
  diff: async () => (await import('./diff.ts')).registerDiff,
  review: async () => (await import('./review.ts')).registerReview,
  load: async () => (await import('./load.ts')).registerLoad,
  query: async () => (await import('./query.ts')).registerQuery,
  schema: async () => (await import('./schema.ts')).registerSchema,
  worker: async () => (await import('./worker.ts')).registerWorker,
  queue: async () => (await import('./queue.ts')).registerQueue,
};

process.stdout.on('error', onLostReader);

try {
  for (const name of findCalled(process.argv[2])) (await COMMANDS[name]?.())?.(program);
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportError(error);
}

/** The commands to be known to this call: the one that is called, none for the version, all for help. */
function findCalled(word: string | undefined): readonly string[] {
  if (word === '--version' || word === '-V') return [];
  return word !== undefined && word in COMMANDS ? [word] : Object.keys(COMMANDS);
}

function reportError(error: unknown): number {
  // Commander has said it already; help and version are errors to it as well, with code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.wrongCall;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`kehoach: ${message}\n`);
  const isCallers = error instanceof WrongCall || error instanceof SourceNotFound || error instanceof OutputHeld;
  if (!isCallers && error instanceof Error && process.env.DEBUG) process.stderr.write(`${error.stack}\n`);
  return isCallers ? EXIT.wrongCall : EXIT.failed;
}
