import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../bench/postgres-server.ts';
import { extractSamplePlans, layRecords } from '../bench/record-variants.ts';
import { MOST_MB, runLoad } from '../bench/run-load.ts';

const FILES = ['parquet', 'ndjson', 'csv', 'duckdb', 'xlsx'] as const;

/** A workbook is made anew each time. */
const REMADE = 'xlsx';

/**
 * Loads so many records into every destination, twice. Throws where a load takes more memory than any may, or where the
 * second finds something to do.
 */
export async function loadEverywhere(count: number, say: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-soak-load-'));
  const server = await startPostgres();
  try {
    const out = join(folder, 'out');
    await layRecords(out, await extractSamplePlans(), count);
    const files = FILES.map((kind) => [kind, `${kind}:${join(folder, kind)}`] as const);
    for (const [kind, address] of [...files, ['postgres', server.url] as const]) {
      for (const time of ['first', 'again'] as const) {
        const { rows, seconds, megabytes } = await runLoad(out, address);
        const told = `${kind} ${time}: ${rows} rows in ${seconds.toFixed(0)} s, ${Math.round(rows / seconds)} rows/s, ${megabytes.toFixed(0)} MB at most`;
        say(told);
        const isExpected = time === 'first' ? rows > 0 : rows === 0 || kind === REMADE;
        if (megabytes > MOST_MB || !isExpected) throw new Error(`out of bounds: ${told}`);
      }
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
