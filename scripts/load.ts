import { type Command, Option } from 'commander';
import { EXTRACTOR_VERSION } from '../pipeline/extractor-version.ts';
import { NoRecords } from '../pipeline/sinks/catalogue/list-records.ts';
import { dbtSources } from '../pipeline/sinks/describe/dbt-sources.ts';
import { type LoadSummary, loadRecords } from '../pipeline/sinks/load-records.ts';
import { hidePassword } from '../pipeline/sinks/postgres/connection.ts';
import { createSink, DEFAULT_SCHEMA, DESTINATION_FORMS, UnknownDestination } from '../pipeline/sinks/registry.ts';
import { duckdbDdl } from '../pipeline/sinks/sql/duckdb-tables.ts';
import { postgresDdl } from '../pipeline/sinks/sql/postgres-tables.ts';
import { EXIT, WrongCall } from './exit-codes.ts';
import { createLoadProgress, describeLoad } from './load-progress.ts';
import { watchForStop } from './stop-signal.ts';

const EXAMPLES = `
Destinations: ${DESTINATION_FORMS.join(', ')}

Examples:
  $ kehoach load out --to parquet:warehouse
  $ kehoach load out --to xlsx:ke-hoach.xlsx
  $ kehoach load out --to duckdb:plans.duckdb
  $ PGPASSWORD=secret kehoach load out --to 'postgres://loader@db.example.vn/plans?sslmode=verify-full' --schema kehoach
  $ kehoach load --ddl postgres --schema kehoach > tables.sql
  $ kehoach load --dbt --schema kehoach > models/sources.yml

Loading again writes what has changed. docs/warehouse.md tells the tables, and the rights that a role needs.
The password of Postgres is taken from PGPASSWORD or ~/.pgpass where the address has none.
Exit code: 0 all well, 1 some records or the whole load failed, 2 wrong call.`;

interface LoadCall {
  readonly to?: string;
  readonly schema?: string;
  readonly ddl?: 'postgres' | 'duckdb';
  readonly dbt: boolean;
  readonly json: boolean;
}

export function registerLoad(program: Command): void {
  program
    .command('load')
    .summary('bring records into a warehouse, or a workbook')
    .description('Brings the records of an output folder into tables: files, a workbook, DuckDB or Postgres.')
    .argument('[out]', 'output folder of "kehoach ingest"')
    .option('--to <destination>', `where to: ${DESTINATION_FORMS.join(', ')}`)
    .option('--schema <name>', `schema of a Postgres database (default: "${DEFAULT_SCHEMA}")`)
    .addOption(
      new Option('--ddl <database>', 'print the tables as SQL and load nothing').choices(['postgres', 'duckdb']),
    )
    .option('--dbt', 'print the tables of a database as dbt sources and load nothing', false)
    .option('--json', 'print what was done as JSON', false)
    .addHelpText('after', EXAMPLES)
    .action(runLoad);
}

async function runLoad(out: string | undefined, call: LoadCall): Promise<void> {
  if (call.ddl !== undefined) {
    process.stdout.write(call.ddl === 'postgres' ? postgresDdl(call.schema ?? DEFAULT_SCHEMA) : duckdbDdl());
    return;
  }
  if (call.dbt) {
    process.stdout.write(dbtSources({ history: 'kept', schema: call.schema ?? DEFAULT_SCHEMA }));
    return;
  }
  if (out === undefined) throw new WrongCall('name the output folder that is to be loaded: kehoach load OUT --to DEST');
  if (call.to === undefined) throw new WrongCall(`say where to with --to: ${DESTINATION_FORMS.join(', ')}`);
  const progress = createLoadProgress(process.stderr);
  const stop = watchForStop(process.stderr);
  const begin = Date.now();
  try {
    const summary = await loadRecords({
      outFolder: out,
      sink: createSink(call.to, call.schema),
      programVersion: EXTRACTOR_VERSION,
      now: new Date(),
      watcher: progress,
      stop: stop.signal,
    });
    progress.stop();
    report(summary, { call, to: call.to, seconds: (Date.now() - begin) / 1000 });
    process.exitCode = stop.exitCode() ?? (summary.failures.length > 0 ? EXIT.failed : EXIT.ok);
  } catch (error) {
    throw error instanceof UnknownDestination || error instanceof NoRecords
      ? new WrongCall(error.message, { cause: error })
      : error;
  } finally {
    progress.stop();
    stop.end();
  }
}

function report(
  summary: LoadSummary,
  { call, to, seconds }: { readonly call: LoadCall; readonly to: string; readonly seconds: number },
): void {
  const place = to.startsWith('postgres') ? hidePassword(to) : to;
  process.stderr.write(describeLoad(summary, { to: place, seconds }));
  if (!call.json) return;
  const { records, documentsLoaded, rowsWritten, failures, notes } = summary;
  process.stdout.write(
    `${JSON.stringify({ records, documents_loaded: documentsLoaded, rows_written: rowsWritten, seconds, notes, failures: failures.map(({ recordPath, reason }) => ({ record: recordPath, reason })) }, null, 2)}\n`,
  );
}
