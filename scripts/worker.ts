import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import { parseCount, parsePort } from './option-values.ts';
import { blobsOption, redisOption } from './queue-options.ts';
import type { WorkerCall } from './run-worker.ts';

const EXAMPLES = `
Examples:
  $ kehoach worker --redis redis://queue:6379 --blobs /mnt/kehoach
  $ kehoach worker --redis redis://queue:6379 --blobs /mnt/kehoach --concurrency 2 --ocr-concurrency 6 --metrics-port 9464

Any number of workers, anywhere that sees Redis and the blobs, of the same version as the ingest that they serve.
SIGTERM and Ctrl-C: no more jobs are taken; what is not done within the grace goes back to the queue.`;

/** A worker that gives no sign for so long is taken for lost, and its jobs are given to others. Seconds. */
const DEFAULT_LOCK_S = 30;

/** A page takes seconds; orchestrators kill after thirty. Seconds. */
const DEFAULT_GRACE_S = 20;

export function registerWorker(program: Command): void {
  program
    .command('worker')
    .summary('read documents from a queue')
    .description(
      'Reads documents that `kehoach ingest --redis` puts on a queue, on as many machines as there are workers.',
    )
    .addOption(redisOption('where documents wait'))
    .addOption(blobsOption())
    .option('--concurrency <n>', 'documents read at once', parseCount, Math.ceil(availableParallelism() / 2))
    .option('--ocr-concurrency <n>', 'pages read by OCR at once', parseCount, availableParallelism())
    .option('--timeout <seconds>', 'give up what gets no further for so long', parseCount, 600)
    .option('--memory <megabytes>', 'give up what needs more', parseCount, 1024)
    .option('--grace <seconds>', 'wait so long for what is at hand when asked to end', parseCount, DEFAULT_GRACE_S)
    .addOption(
      new Option('--lock <seconds>', 'how long a silent worker is waited for')
        .argParser(parseCount)
        .default(DEFAULT_LOCK_S),
    )
    .option('--metrics-port <port>', 'serve Prometheus metrics on this port', parsePort)
    .addHelpText('after', EXAMPLES)
    .action(async (call: WorkerCall) => {
      const { runWorker } = await import('./run-worker.ts');
      await runWorker(call);
    });
}
