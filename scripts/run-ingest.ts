import { resolve } from 'node:path';
import type { Logger } from 'pino';
import { EXTRACTOR_VERSION } from '../pipeline/extractor-version.ts';
import { resolveSourceRoot, type SourceRoot } from '../pipeline/ingest/find-sources.ts';
import { ingest } from '../pipeline/ingest/ingest.ts';
import type { IngestRequest, IngestWatcher } from '../pipeline/ingest/ingest-request.ts';
import { isPicture } from '../pipeline/ingest/is-picture.ts';
import { openOutputFolder } from '../pipeline/ingest/output-folder.ts';
import type { OcrEngine } from '../pipeline/ports.ts';
import type { OcrMode } from '../pipeline/read-pages.ts';
import type { Runner } from '../pipeline/runners/runner.ts';
import { createThreadRunner } from '../pipeline/runners/thread-runner.ts';
import { createFolderStore } from '../pipeline/stores/folder-store.ts';
import type { ExtractorOptions } from '../schemas/record/manifest-line.ts';
import { EXIT, WrongCall } from './exit-codes.ts';
import { createIngestLog } from './ingest-log.ts';
import { createProgressView, type ProgressView } from './ingest-progress.ts';
import { describeSummary } from './ingest-summary.ts';
import { openEngine } from './open-engine.ts';
import { watchForStop } from './stop-signal.ts';

export interface IngestCall {
  readonly out: string;
  readonly jobs: number;
  readonly force?: true;
  readonly prune?: true;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly password?: string;
  readonly ocr: OcrMode;
  readonly ocrEngine?: string;
  readonly series: boolean;
  readonly maxBytes: number;
  readonly timeout: number;
  readonly memory: number;
  readonly redis?: string;
  readonly blobs?: string;
}

/** Reads the sources that a call names; see `kehoach ingest --help`. */
export async function runIngest(sources: readonly string[], call: IngestCall): Promise<void> {
  const roots: SourceRoot[] = [];
  for (const source of sources) roots.push(await resolveSourceRoot(source));
  // Made only to be asked for its name and model; each thread has one of its own.
  const engine = await openEngine(call.ocr, call.ocrEngine);
  const folder = openOutputFolder(resolve(call.out));
  const log = await createIngestLog(folder.log);
  const stop = watchForStop(process.stderr);
  const runner = await openRunner(call, engine, { log, stop: stop.signal });
  const view = createProgressView(process.stderr);
  try {
    const request: IngestRequest = {
      ...call,
      force: call.force ?? false,
      prune: call.prune ?? false,
      roots,
      folder,
      runner,
      isPicture,
      stop: stop.signal,
      settings: { ocrMode: call.ocr, ocrEngine: engine?.name ?? null, password: call.password ?? null },
      options: describeExtractor(call, engine),
      watcher: createWatcher(view, log),
    };
    const failed = await runAndReport(request, view, log);
    process.exitCode = stop.exitCode() ?? (failed ? EXIT.failed : EXIT.ok);
  } finally {
    view.stop();
    stop.end();
    await engine?.close();
    await runner.close();
  }
}

const DESERTED = `kehoach: no worker of version ${EXTRACTOR_VERSION} serves the queue yet; documents wait until one is there: kehoach worker --redis … --blobs …\n`;

/** Threads of this process, or workers behind a queue. */
async function openRunner(
  call: IngestCall,
  engine: OcrEngine | null,
  { log, stop }: { readonly log: Logger; readonly stop: AbortSignal },
): Promise<Runner> {
  if (call.redis === undefined) {
    return createThreadRunner({
      jobs: call.jobs,
      timeoutMs: call.timeout * 1000,
      memoryLimitMb: call.memory,
      onOutput: (text) => log.debug({ text: text.trimEnd() }, 'a library wrote'),
    });
  }
  if (call.blobs === undefined) throw new WrongCall('--redis needs --blobs: the folder that the workers see as well');
  // Loaded only where it is used: the local run needs no queue.
  const [{ createQueueRunner }, { checkServer }] = await Promise.all([
    import('../pipeline/queue/queue-runner.ts'),
    import('../pipeline/queue/queues.ts'),
  ]);
  await checkServer(call.redis);
  return createQueueRunner({
    redis: call.redis,
    store: createFolderStore(resolve(call.blobs)),
    ocr: engine && { engine: engine.name, model: engine.model },
    force: call.force ?? false,
    stop,
    onError: (error) => log.warn({ err: error.message }, 'connection to the queue'),
    onDeserted: () => {
      log.warn('no worker serves the queue');
      process.stderr.write(DESERTED);
    },
  });
}

/** True where some documents failed. */
async function runAndReport(request: IngestRequest, view: ProgressView, log: Logger): Promise<boolean> {
  log.info({ roots: request.roots, options: request.options }, 'run begins');
  try {
    const summary = await ingest(request);
    view.stop();
    process.stderr.write(describeSummary(summary, request.folder.manifest));
    log.info({ files: summary.files, counts: summary.counts, seconds: summary.seconds }, 'run ended');
    return summary.files.failed > 0;
  } catch (error) {
    log.error({ err: error }, 'run broken off');
    throw error;
  }
}

function describeExtractor(call: IngestCall, engine: OcrEngine | null): ExtractorOptions {
  return {
    version: EXTRACTOR_VERSION,
    ocr_mode: call.ocr,
    ocr_engine: engine?.name ?? null,
    ocr_model: engine?.model ?? null,
    series: call.series,
  };
}

function createWatcher(view: ProgressView, log: Logger): IngestWatcher {
  return {
    found: (files, documents) => {
      log.info({ files, documents }, 'sources found');
      view.start(files, documents);
    },
    started: ([{ path }]) => log.info({ path }, 'document begun'),
    page: (unit, progress) => {
      log.debug({ path: unit[0].path, ...progress }, 'page');
      view.page(unit, progress);
    },
    finished: (lines) => {
      for (const { source_path: path, status, doc_id, reason, seconds, counts } of lines) {
        log[status === 'failed' ? 'error' : 'info']({ path, status, doc_id, reason, seconds, counts }, 'file done');
      }
      view.advance(lines.filter(({ status, series }) => status !== 'gone' && (series?.page ?? 1) === 1).length);
    },
  };
}
