import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BareCopies, measureBareCopies } from './bare-copy.ts';
import { type BenchFigure, type Benchmark, yardstick } from './measure.ts';
import { startPostgres } from './postgres-server.ts';
import { extractSamplePlans, layRecords } from './record-variants.ts';
import { type LoadFigures, MOST_MB, runLoad } from './run-load.ts';

/** As many as a province's archive has; a load of any size is to take no more memory. */
const RECORDS = 20_000;

/** Rate of a load, of the rate at which a bare COPY takes the same rows. */
const LEAST_SHARE = 0.5;

/** Loads of the built program into Parquet and Postgres, against bare copies of the same rows, and their memory. */
export const loadBenchmark: Benchmark = {
  name: 'load',
  measure: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kehoach-bench-load-'));
    const server = await startPostgres();
    try {
      const out = join(folder, 'out');
      await layRecords(out, await extractSamplePlans(), RECORDS);
      const parquet = await runLoad(out, `parquet:${join(folder, 'parquet')}`);
      const postgres = await runLoad(out, server.url);
      const bare = await measureBareCopies({ folder, postgresUrl: server.url, schema: 'kehoach' });
      return [
        ...describeLoad('Parquet', parquet),
        ...describeLoad('Postgres', postgres),
        ...describeShares(bare, { parquet, postgres }),
      ];
    } finally {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function describeLoad(name: string, { rows, seconds, megabytes }: LoadFigures): readonly BenchFigure[] {
  return [
    yardstick(`${name}: ${RECORDS} records, ${rows} rows in ${seconds.toFixed(1)} s`, rows / seconds, 'rows/s'),
    {
      what: `${name}: most resident`,
      value: megabytes,
      unit: 'MB',
      limit: { kind: 'most', value: MOST_MB },
    },
  ];
}

function describeShares(
  bare: BareCopies,
  loads: { readonly parquet: LoadFigures; readonly postgres: LoadFigures },
): readonly BenchFigure[] {
  const share = (what: string, bareSeconds: number, { seconds }: LoadFigures): BenchFigure => ({
    what: `${what} (${bareSeconds.toFixed(1)} s)`,
    value: bareSeconds / seconds,
    unit: '×',
    limit: { kind: 'least', value: LEAST_SHARE },
  });
  const compare = (...figure: Parameters<typeof share>): BenchFigure => ({ ...share(...figure), limit: null });
  return [
    share('Postgres, of a bare COPY into tables with the same keys', bare.postgresKeyed, loads.postgres),
    compare('Postgres, of a bare COPY into tables without keys', bare.postgresPlain, loads.postgres),
    share('Parquet, of a bare COPY … TO of the same rows in NDJSON', bare.parquetFromNdjson, loads.parquet),
    compare('Parquet, of a bare COPY … TO of the same rows in DuckDB', bare.parquetFromTables, loads.parquet),
  ];
}
