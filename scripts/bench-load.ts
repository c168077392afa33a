import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureBareCopies } from './bench/bare-copy.ts';
import { startPostgres } from './bench/postgres-server.ts';
import { extractSamplePlans, layRecords } from './bench/record-variants.ts';
import { MOST_MB, runLoad } from './bench/run-load.ts';

/** Records that are loaded; the figure of memory is for 20,000: `npm run bench:load -- 20000`. */
const DEFAULT_RECORDS = 4_000;

/** Rate of a load, of the rate at which a bare COPY takes the same rows. */
const LEAST_SHARE = 0.5;

const count = Number(process.argv[2] ?? DEFAULT_RECORDS);
const folder = await mkdtemp(join(tmpdir(), 'kehoach-bench-load-'));
const server = await startPostgres();
let missed = 0;

/** One line; a figure without a limit is a yardstick. */
function tell(what: string, value: number, isWithin: boolean | null): void {
  if (isWithin === false) missed += 1;
  const verdict = isWithin === null ? '' : isWithin ? 'ok' : 'MISSED';
  process.stdout.write(`${value.toFixed(2).padStart(8)}  ${verdict.padEnd(6)}  ${what}\n`);
}

try {
  const out = join(folder, 'out');
  await layRecords(out, await extractSamplePlans(), count);
  const parquet = await runLoad(out, `parquet:${join(folder, 'parquet')}`);
  const postgres = await runLoad(out, server.url);
  const bare = await measureBareCopies({ folder, postgresUrl: server.url, schema: 'kehoach' });
  for (const [name, { rows, seconds, megabytes }] of Object.entries({ parquet, postgres })) {
    process.stdout.write(
      `${name}: ${count} records, ${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s\n`,
    );
    tell(`${name}: most resident, MB (at most ${MOST_MB})`, megabytes, megabytes <= MOST_MB);
  }
  const share = (what: string, bareSeconds: number, seconds: number, isYardstick = false): void => {
    const value = bareSeconds / seconds;
    tell(`${what} (${bareSeconds.toFixed(1)} s)`, value, isYardstick ? null : value >= LEAST_SHARE);
  };
  share('Postgres, of a bare COPY into tables with the same keys', bare.postgresKeyed, postgres.seconds);
  share('Postgres, of a bare COPY into tables without keys', bare.postgresPlain, postgres.seconds, true);
  share('Parquet, of a bare COPY … TO of the same rows in NDJSON', bare.parquetFromNdjson, parquet.seconds);
  share('Parquet, of a bare COPY … TO of the same rows in DuckDB', bare.parquetFromTables, parquet.seconds, true);
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = missed === 0 ? 0 : 1;
