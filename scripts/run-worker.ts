import { once } from 'node:events';
import { resolve } from 'node:path';
import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import { startMetricsServer } from '../pipeline/queue/metrics.ts';
import { startQueueWorker } from '../pipeline/queue/queue-worker.ts';
import { checkServer, openQueues } from '../pipeline/queue/queues.ts';
import { WrongCall } from './exit-codes.ts';

export interface WorkerCall {
  readonly redis?: string;
  readonly blobs?: string;
  readonly concurrency: number;
  readonly ocrConcurrency: number;
  readonly timeout: number;
  readonly memory: number;
  readonly grace: number;
  readonly lock: number;
  readonly metricsPort?: number;
}

/** Lines for programs; on a terminal, for people. */
function createWorkerLog(): Logger {
  const options = { base: { pid: process.pid }, level: process.env.KEHOACH_LOG_LEVEL ?? 'info' };
  if (process.stderr.isTTY) return pino(options, pretty({ destination: 2, colorize: true, ignore: 'pid' }));
  return pino({ ...options, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}

/** Works until it is asked to end; see `kehoach worker --help`. */
export async function runWorker(call: WorkerCall): Promise<void> {
  if (call.redis === undefined || call.blobs === undefined) throw new WrongCall('a worker needs --redis and --blobs');
  await checkServer(call.redis);
  const log = createWorkerLog();
  const watched = call.metricsPort === undefined ? null : openQueues(call.redis, () => {});
  const metrics = watched && (await startMetricsServer(call.metricsPort ?? 0, watched));
  const worker = startQueueWorker({
    redis: call.redis,
    blobs: resolve(call.blobs),
    concurrency: call.concurrency,
    ocrConcurrency: call.ocrConcurrency,
    timeoutMs: call.timeout * 1000,
    memoryLimitMb: call.memory,
    lockMs: call.lock * 1000,
    log,
    metrics,
  });
  log.info(
    { concurrency: call.concurrency, ocrConcurrency: call.ocrConcurrency, metricsPort: metrics?.port ?? null },
    'worker ready',
  );
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  log.info({ graceSeconds: call.grace }, 'worker ends');
  process.once('SIGINT', () => process.exit(130));
  await worker.close(call.grace * 1000);
  await metrics?.close();
  await watched?.close();
  log.info('worker ended');
}
