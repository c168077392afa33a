import { once } from 'node:events';
import type { Command } from 'commander';
import { countOf } from '../pipeline/count-of.ts';
import type { FailedJob, QueueStatus } from '../pipeline/queue/queue-state.ts';
import type { Queues } from '../pipeline/queue/queues.ts';
import { WrongCall } from './exit-codes.ts';
import { parsePort } from './option-values.ts';
import { redisOption } from './queue-options.ts';
import { drawGrid } from './show/grid-view.ts';
import { createCanvas } from './show/terminal-text.ts';

const EXAMPLES = `
Examples:
  $ kehoach queue status --redis redis://queue:6379
  $ kehoach queue failed --redis redis://queue:6379 --json
  $ kehoach queue retry document-0123456789abcdef0123456789abcdef --redis redis://queue:6379
  $ kehoach queue drain --redis redis://queue:6379
  $ kehoach queue board --redis redis://queue:6379 --port 3000

What is tried again is collected by the next kehoach ingest of the same sources.`;

interface QueueCall {
  readonly redis?: string;
  readonly json?: true;
}

export function registerQueue(program: Command): void {
  const queue = program
    .command('queue')
    .summary('see what waits, retry what failed')
    .description('Shows and steers the queue that `kehoach ingest --redis` and `kehoach worker` share.')
    .addHelpText('after', EXAMPLES);
  addTo(queue, 'status', 'how many jobs wait, run and failed').action((call: QueueCall) =>
    withQueues(call, showStatus),
  );
  addTo(queue, 'failed', 'jobs that failed for good, with their reasons').action((call: QueueCall) =>
    withQueues(call, showFailed),
  );
  addTo(queue, 'retry', 'try failed jobs again: those that are named, or all')
    .argument('[id...]', 'as `kehoach queue failed` tells them')
    .action((ids: readonly string[], call: QueueCall) => withQueues(call, (queues) => retry(ids, queues, call)));
  addTo(queue, 'drain', 'take from the queue what nobody works on yet').action((call: QueueCall) =>
    withQueues(call, drain),
  );
  addTo(queue, 'board', 'serve a page that shows the queue, to this machine alone')
    .option('--port <port>', 'where (default: any free port)', parsePort, 0)
    .action((call: QueueCall & { readonly port: number }) =>
      withQueues(call, (queues) => serveBoard(queues, call.port)),
    );
}

function addTo(queue: Command, name: string, summary: string): Command {
  return queue
    .command(name)
    .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`)
    .summary(summary)
    .addOption(redisOption('which queue'))
    .option('--json', 'print it for programs')
    .addHelpText('after', EXAMPLES);
}

async function withQueues(call: QueueCall, work: (queues: Queues, call: QueueCall) => Promise<void>): Promise<void> {
  if (call.redis === undefined) throw new WrongCall('which queue? Name it by --redis or KEHOACH_REDIS');
  const { checkServer, openQueues } = await import('../pipeline/queue/queues.ts');
  await checkServer(call.redis);
  const queues = openQueues(call.redis, () => {});
  try {
    await work(queues, call);
  } finally {
    await queues.close();
  }
}

function print(call: QueueCall, data: unknown, lines: readonly string[]): void {
  process.stdout.write(call.json ? `${JSON.stringify(data)}\n` : `${lines.join('\n')}\n`);
}

async function showStatus(queues: Queues, call: QueueCall): Promise<void> {
  const { readStatus } = await import('../pipeline/queue/queue-state.ts');
  const status = await readStatus(queues);
  print(call, status, drawStatus(status));
}

function drawStatus({ queues, workers }: QueueStatus): readonly string[] {
  const header = ['queue', 'waiting', 'at work', 'between tries', 'waiting for pages', 'failed'];
  const rows = queues.map((counts) => ({
    cells: [counts.queue, counts.waiting, counts.active, counts.delayed, counts.waiting_for_pages, counts.failed].map(
      String,
    ),
    emphasis: false,
  }));
  return [...drawGrid(header, rows, createCanvas(process.stdout)), countOf(workers, 'worker')];
}

async function showFailed(queues: Queues, call: QueueCall): Promise<void> {
  const { listFailed } = await import('../pipeline/queue/queue-state.ts');
  const failed = await listFailed(queues);
  print(call, failed, failed.length === 0 ? ['nothing failed'] : failed.map(describeFailed));
}

function describeFailed({ id, file_name, page, reason, tries }: FailedJob): string {
  return `${id}: ${file_name ?? `page ${page}`}: ${reason} (${countOf(tries, 'attempt')})`;
}

async function retry(ids: readonly string[], queues: Queues, call: QueueCall): Promise<void> {
  const { retryFailed } = await import('../pipeline/queue/queue-state.ts');
  const retried = await retryFailed(ids, queues);
  const unknown = ids.filter((id) => !retried.includes(id));
  if (unknown.length > 0)
    throw new WrongCall(`no failed job is called ${unknown.join(', ')}: kehoach queue failed lists them`);
  print(call, { retried }, [`to be tried again: ${countOf(retried.length, 'job')}`]);
}

async function drain(queues: Queues, call: QueueCall): Promise<void> {
  const { drainQueues } = await import('../pipeline/queue/queue-state.ts');
  const drained = await drainQueues(queues);
  print(call, { drained }, [`taken from the queue: ${countOf(drained, 'job')}`]);
}

async function serveBoard(queues: Queues, port: number): Promise<void> {
  const { startBoard } = await import('../pipeline/queue/board.ts');
  const board = await startBoard(queues, port);
  process.stderr.write(`${board.url} shows the queue; Ctrl-C ends it\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await board.close();
}
