import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { Logger } from 'pino';
import { EXTRACTOR_VERSION } from '../pipeline/extractor-version.ts';
import { resolveSourceRoot, type SourceRoot } from '../pipeline/ingest/find-sources.ts';
import { type IngestRequest, type IngestWatcher, ingest } from '../pipeline/ingest/ingest.ts';
import { isPicture } from '../pipeline/ingest/is-picture.ts';
import { openOutputFolder } from '../pipeline/ingest/output-folder.ts';
import { createOcrEngine, type OcrEngineName } from '../pipeline/ocr-engines/registry.ts';
import type { ExtractSettings } from '../pipeline/runners/runner.ts';
import { createThreadRunner } from '../pipeline/runners/thread-runner.ts';
import type { ExtractorOptions } from '../schemas/record/manifest-line.ts';
import { EXIT } from './exit-codes.ts';
import { createIngestLog } from './ingest-log.ts';
import { createProgressView, type ProgressView } from './ingest-progress.ts';
import { describeSummary } from './ingest-summary.ts';
import { ocrEngineOption, ocrModeOption } from './ocr-options.ts';
import { collectValues, parseCount } from './option-values.ts';
import { watchForStop } from './stop-signal.ts';

/** A plan is some pages, the longest scans some dozen megabytes. Bytes. */
const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;

/** A page takes seconds, the slowest scan under two minutes: one that stands still for ten minutes is lost. Seconds. */
const DEFAULT_TIMEOUT_S = 600;

/** The objects of the largest documents known take about 200 MB. */
const DEFAULT_MEMORY_MB = 1024;

const EXAMPLES = `
Examples:
  $ kehoach ingest plans --out out
  $ kehoach ingest plans/2023 plans/2024 --out out --jobs 4 --include '*.pdf' --exclude drafts
  $ kehoach ingest scan-1.jpg scan-2.jpg --out out --ocr always
  $ KEHOACH_PASSWORD=secret kehoach ingest locked.pdf --out out

The record of SOURCE/a/b.pdf is OUT/records/a/b.pdf.json; OUT/manifest.ndjson says what became of each file.
Exit code: 0 all well (skipped files included), 1 some files failed, 2 wrong call, or OUT held by another run.`;

interface IngestCall {
  readonly out: string;
  readonly jobs: number;
  readonly force?: true;
  readonly prune?: true;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly password?: string;
  readonly ocr: ExtractSettings['ocrMode'];
  readonly ocrEngine: OcrEngineName;
  readonly series: boolean;
  readonly maxBytes: number;
  readonly timeout: number;
  readonly memory: number;
}

export function registerIngest(program: Command): void {
  program
    .command('ingest')
    .summary('read plans into records, one JSON file each')
    .description(
      'Reads every plan in the given files and folders (text, Word, PDF, pictures) and writes one record a file.',
    )
    .argument('<source...>', 'files, or folders with all that is in them')
    .requiredOption('--out <folder>', 'where records, manifest and log go')
    .option('--jobs <n>', 'documents read at once', parseCount, availableParallelism())
    .option('--force', 'read again what is unchanged')
    .addOption(patternOption('--include <pattern>', 'only files that match: *.pdf, 2023/** (may be given again)'))
    .addOption(patternOption('--exclude <pattern>', 'no files that match (may be given again)'))
    .option('--prune', 'drop the records of sources that are gone')
    .addOption(new Option('--password <password>', 'of encrypted files').env('KEHOACH_PASSWORD'))
    .addOption(ocrModeOption())
    .addOption(ocrEngineOption())
    .option('--no-series', 'take numbered pictures (scan-1.jpg, scan-2.jpg) for documents of their own')
    .option('--max-bytes <n>', 'largest document that is read', parseCount, DEFAULT_MAX_BYTES)
    .option(
      '--timeout <seconds>',
      'give up a document that finishes no page for so long',
      parseCount,
      DEFAULT_TIMEOUT_S,
    )
    .option('--memory <megabytes>', 'give up a document that needs more', parseCount, DEFAULT_MEMORY_MB)
    .addHelpText('after', EXAMPLES)
    .action(runIngest);
}

function patternOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(collectValues).default([], 'none');
}

async function runIngest(sources: readonly string[], call: IngestCall): Promise<void> {
  const roots: SourceRoot[] = [];
  for (const source of sources) roots.push(await resolveSourceRoot(source));
  const folder = openOutputFolder(resolve(call.out));
  const log = await createIngestLog(folder.log);
  const runner = createThreadRunner({
    jobs: call.jobs,
    timeoutMs: call.timeout * 1000,
    memoryLimitMb: call.memory,
    onOutput: (text) => log.debug({ text: text.trimEnd() }, 'a library wrote'),
  });
  const view = createProgressView(process.stderr);
  const stop = watchForStop(process.stderr);
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
      settings: { ocrMode: call.ocr, ocrEngine: engineOf(call), password: call.password ?? null },
      options: await describeExtractor(call),
      watcher: createWatcher(view, log),
    };
    const failed = await runAndReport(request, view, log);
    process.exitCode = stop.exitCode() ?? (failed ? EXIT.failed : EXIT.ok);
  } finally {
    view.stop();
    stop.end();
    await runner.close();
  }
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

function engineOf(call: IngestCall): OcrEngineName | null {
  return call.ocr === 'never' ? null : call.ocrEngine;
}

async function describeExtractor(call: IngestCall): Promise<ExtractorOptions> {
  const name = engineOf(call);
  const engine = name === null ? null : await createOcrEngine({ name });
  await engine?.close();
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
