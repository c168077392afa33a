import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../bench/postgres-server.ts';
import { extractSamplePlans, layRecords } from '../bench/record-variants.ts';
import { MOST_MB, runLoad } from '../bench/run-load.ts';

const FILES = ['parquet', 'ndjson', 'csv', 'duckdb', 'xlsx'] as const;

/** A workbook is made anew each time. */
const REMADE = 'xlsx';

/** Where rows are replaced, both the old and the new are at hand. Megabytes. */
const MOST_REPLACING_MB = 600;

/** A program newer than any. */
const NEWER = '999.0.0';

/**
 * Loads so many records into every destination, twice, and then as a newer program made them. Throws where a load takes
 * more memory than it may, where the second finds something to do, or where the third finds nothing.
 */
export async function loadEverywhere(count: number, say: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-soak-load-'));
  const server = await startPostgres();
  try {
    const out = join(folder, 'out');
    const plans = await extractSamplePlans();
    await layRecords(out, plans, count);
    const files = FILES.map((kind) => [kind, `${kind}:${join(folder, kind)}`] as const);
    const destinations = [...files, ['postgres', server.url] as const];
    for (const [kind, address] of destinations) {
      await loadOnce({ out, address, what: `${kind} first` }, (rows) => rows > 0, say);
      await loadOnce({ out, address, what: `${kind} again` }, (rows) => rows === 0 || kind === REMADE, say);
    }
    await layRecords(out, plans, count, NEWER);
    for (const [kind, address] of destinations) {
      const load = { out, address, what: `${kind} made anew`, mostMegabytes: MOST_REPLACING_MB };
      await loadOnce(load, (rows) => rows > 0, say);
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function loadOnce(
  load: { readonly out: string; readonly address: string; readonly what: string; readonly mostMegabytes?: number },
  isExpected: (rows: number) => boolean,
  say: (line: string) => void,
): Promise<void> {
  const { rows, seconds, megabytes } = await runLoad(load.out, load.address);
  const told = `${load.what}: ${rows} rows in ${seconds.toFixed(0)} s, ${Math.round(rows / seconds)} rows/s, ${megabytes.toFixed(0)} MB at most`;
  say(told);
  if (megabytes > (load.mostMegabytes ?? MOST_MB) || !isExpected(rows)) throw new Error(`out of bounds: ${told}`);
}
