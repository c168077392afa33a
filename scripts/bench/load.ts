import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BareParquet, type BarePostgres, measureBareParquet, measureBarePostgres } from './bare-copy.ts';
import { type BenchFigure, type Benchmark, yardstick } from './measure.ts';
import { timeParquetSink } from './parquet-sink.ts';
import { startPostgres } from './postgres-server.ts';
import { extractSamplePlans, layRecords } from './record-variants.ts';
import { type LoadFigures, MOST_MB, runLoad } from './run-load.ts';

/** As many as a province's archive has; a load of any size is to take no more memory. */
const RECORDS = 20_000;

/** As many as have their rows in memory. */
const FEW_RECORDS = 3000;

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
      const samples = await extractSamplePlans();
      await layRecords(out, samples, RECORDS);
      const parquet = await runLoad(out, `parquet:${join(folder, 'parquet')}`);
      const postgres = await runLoad(out, server.url);
      const barePostgres = await measureBarePostgres({ folder, postgresUrl: server.url, schema: 'kehoach' });
      const bareParquet = await measureBareParquet(folder);
      const few = join(folder, 'few');
      await layRecords(join(few, 'out'), samples, FEW_RECORDS);
      const sink = await timeParquetSink(join(few, 'out'), join(few, 'parquet'));
      const bareFew = await measureBareParquet(few);
      return [
        ...describeLoad('Parquet', parquet),
        ...describeLoad('Postgres', postgres),
        ...describePostgres(barePostgres, postgres),
        ...describeParquet(bareParquet, parquet),
        share(
          `Parquet, ${FEW_RECORDS} records whose rows are made beforehand, of the same`,
          bareFew.parquetFromNdjson,
          sink,
        ),
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

function share(what: string, bareSeconds: number, seconds: number): BenchFigure {
  const value = bareSeconds / seconds;
  return {
    what: `${what} (${bareSeconds.toFixed(1)} s)`,
    value,
    unit: '×',
    limit: { kind: 'least', value: LEAST_SHARE },
  };
}

function compare(...figure: Parameters<typeof share>): BenchFigure {
  return { ...share(...figure), limit: null };
}

function describePostgres(bare: BarePostgres, { seconds }: LoadFigures): readonly BenchFigure[] {
  return [
    share('Postgres, of a bare COPY into tables with the same keys', bare.postgresKeyed, seconds),
    compare('Postgres, of a bare COPY into tables without keys', bare.postgresPlain, seconds),
  ];
}

/** A whole load reads and checks records, and makes their rows; a bare COPY has them. */
function describeParquet(bare: BareParquet, { seconds }: LoadFigures): readonly BenchFigure[] {
  return [
    compare('Parquet, of a bare COPY … TO of the same rows in NDJSON', bare.parquetFromNdjson, seconds),
    compare('Parquet, of a bare COPY … TO of the same rows in DuckDB', bare.parquetFromTables, seconds),
  ];
}
