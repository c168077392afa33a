import { stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { countOf } from '../pipeline/count-of.ts';
import { EXIT, WrongCall } from './exit-codes.ts';
import { createCanvas } from './show/terminal-text.ts';

const EXAMPLES = `
Examples:
  $ kehoach review out
  $ kehoach review out --against out-old --port 8080 --reviewer "Nguyễn Thị Lan"
  $ kehoach review out --export
  $ kehoach diff out out/reviews/export/corrections.ndjson

The address that is printed opens one browser; a new one for the next is printed when it has been used.
Decisions are added to OUT/reviews and hold for what they were taken upon, whenever OUT is made again.`;

/** The server's usual port; another where it is taken. */
const DEFAULT_PORT = 4777;

interface ReviewCall {
  readonly against?: string;
  readonly port?: number;
  readonly host: string;
  readonly reviewer?: string;
  readonly password?: string;
  readonly export?: string | true;
}

export function registerReview(program: Command): void {
  program
    .command('review')
    .summary('look over what was extracted, in a browser')
    .description('Shows each page beside what was read from it, and keeps what people decide.')
    .argument('<out>', 'an output folder of kehoach ingest')
    .option('--against <folder>', 'an earlier output folder: what changed since comes first')
    .option('--port <n>', `where to listen (default: ${DEFAULT_PORT}, or any that is free)`, parsePort)
    .option('--host <address>', 'listen on another address than this machine alone', '127.0.0.1')
    .option('--reviewer <name>', 'who reviews (default: the user)')
    .option('--export [folder]', 'write all decisions as CSV and as corrections, measure, and end')
    .addOption(new Option('--password <password>', 'of encrypted files').env('KEHOACH_PASSWORD'))
    .addHelpText('after', EXAMPLES)
    .action(runReview);
}

function parsePort(text: string): number {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : -1;
  if (port < 0 || port > 65_535) throw new InvalidArgumentError('It must be a number from 0 to 65535.');
  return port;
}

async function runReview(out: string, call: ReviewCall): Promise<void> {
  for (const folder of call.against === undefined ? [out] : [out, call.against]) {
    const isFolder = (await stat(folder).catch(() => null))?.isDirectory() ?? false;
    if (!isFolder) throw new WrongCall(`"${folder}" is no folder: name an output folder of kehoach ingest`);
  }
  if (call.export === undefined) await serveReview(resolve(out), call);
  else await exportDecisions(out, call.export === true ? join(out, 'reviews', 'export') : call.export);
}

async function exportDecisions(out: string, into: string): Promise<void> {
  const { exportReviews } = await import('../pipeline/review/decisions/export-reviews.ts');
  const { drawTallies } = await import('./diff/measure-report.ts');
  const done = await exportReviews(out, into);
  if (done.tallies.size > 0) {
    process.stdout.write(`${drawTallies(done.tallies, createCanvas(process.stdout)).join('\n')}\n`);
  }
  const conflicts = done.conflicts === 0 ? '' : `, ${done.conflicts} in conflict`;
  process.stderr.write(
    `${countOf(done.decisions, 'decision')}, ${countOf(done.settled, 'entry')} settled${conflicts}\n${done.csv}\n${done.corrections}\n`,
  );
}

async function serveReview(outputFolder: string, call: ReviewCall): Promise<void> {
  const { startReview } = await import('../pipeline/review/server/start-review.ts');
  const { PageMissing } = await import('../pipeline/review/server/page-files.ts');
  const say = (url: string): void => void process.stdout.write(`  ${url}\n`);
  const options = {
    outputFolder,
    against: call.against === undefined ? null : resolve(call.against),
    host: call.host,
    port: call.port ?? DEFAULT_PORT,
    reviewer: call.reviewer ?? userInfo().username,
    password: call.password ?? null,
    pageFolder: fileURLToPath(new URL('../pipeline/review/page', import.meta.url)),
    onEntered: (url: string) => {
      process.stdout.write('A browser has come in. For another:\n');
      say(url);
    },
  };
  const review = await startReview(options).catch((error: unknown) => {
    if (isTaken(error) && call.port === undefined) return startReview({ ...options, port: 0 });
    if (isTaken(error)) throw new WrongCall(`port ${options.port} is taken: name another --port, or none`);
    if (error instanceof PageMissing) throw new WrongCall(error.message);
    throw error;
  });
  process.stdout.write(`${countOf(review.documents, 'document')} to review. Open in a browser (Ctrl+C ends):\n`);
  say(review.url);
  if (review.documents === 0) process.stderr.write(`kehoach: ${outputFolder} holds no records yet\n`);
  await untilStopped();
  await review.close();
  process.exitCode = EXIT.ok;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function untilStopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
}
