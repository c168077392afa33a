import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './bench/postgres-server.ts';
import { extractSamplePlans, layRecords } from './bench/record-variants.ts';
import { MOST_MB, runLoad } from './bench/run-load.ts';

/** `npm run soak:load` loads so many into every destination that takes them; another number can be given. */
const DEFAULT_RECORDS = 20_000;

const count = Number(process.argv[2] ?? DEFAULT_RECORDS);
const folder = await mkdtemp(join(tmpdir(), 'kehoach-soak-load-'));
const server = await startPostgres();
let missed = 0;
try {
  const out = join(folder, 'out');
  await layRecords(out, await extractSamplePlans(), count);
  const files = ['parquet', 'ndjson', 'csv', 'duckdb'].map((kind) => `${kind}:${join(folder, kind)}`);
  for (const destination of [...files, server.url]) {
    for (const time of ['first', 'again'] as const) {
      const { rows, seconds, megabytes } = await runLoad(out, destination);
      const isWell = megabytes <= MOST_MB && (time === 'first') === rows > 0;
      if (!isWell) missed += 1;
      process.stdout.write(
        `${isWell ? 'ok    ' : 'MISSED'}  ${destination.split(':')[0]} ${time}: ${rows} rows, ${seconds.toFixed(0)} s, ` +
          `${Math.round(rows / seconds)} rows/s, ${megabytes.toFixed(0)} MB at most\n`,
      );
    }
  }
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = missed === 0 ? 0 : 1;
