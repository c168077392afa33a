import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import { ocrEngineOption, ocrModeOption } from './ocr-options.ts';
import { collectValues, parseCount } from './option-values.ts';
import { blobsOption, redisOption } from './queue-options.ts';
import type { IngestCall } from './run-ingest.ts';

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
  $ kehoach ingest plans --out out --redis redis://queue:6379 --blobs /mnt/kehoach

The record of SOURCE/a/b.pdf is OUT/records/a/b.pdf.json; OUT/manifest.ndjson says what became of each file.
Exit code: 0 all well (skipped files included), 1 some files failed, 2 wrong call, or OUT held by another run.`;

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
    .addOption(redisOption('have kehoach workers read the documents'))
    .addOption(blobsOption())
    .addHelpText('after', EXAMPLES)
    .action(async (sources: readonly string[], call: IngestCall) => {
      const { runIngest } = await import('./run-ingest.ts');
      await runIngest(sources, call);
    });
}

function patternOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(collectValues).default([], 'none');
}
