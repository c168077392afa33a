#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { EXTRACTOR_VERSION } from '../pipeline/extractor-version.ts';
import { SourceNotFound } from '../pipeline/ingest/find-sources.ts';
import { OutputHeld } from '../pipeline/ingest/output-lock.ts';
import { EXIT, WrongCall } from './exit-codes.ts';
import { registerIngest } from './ingest.ts';
import { registerSchema } from './schema.ts';
import { registerShow } from './show.ts';
import { registerValidate } from './validate.ts';

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

for (const register of [registerIngest, registerShow, registerValidate, registerSchema]) register(program);

// A reader that has seen enough (`kehoach show … | head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportError(error);
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
