import { once } from 'node:events';
import { type Command, Option } from 'commander';
import { EXTRACTOR_VERSION } from '../pipeline/extractor-version.ts';
import { NoRecords } from '../pipeline/sinks/catalogue/list-records.ts';
import type { DuckDbSession } from '../pipeline/sinks/duckdb/session.ts';
import type { LoadSummary } from '../pipeline/sinks/load-records.ts';
import { askWarehouse, NothingToAsk, tablesOf } from '../pipeline/sinks/query/open-warehouse.ts';
import { HISTORY_QUESTIONS, READY_QUESTIONS } from '../pipeline/sinks/query/ready-questions.ts';
import { RESULT_FORMATS, type ResultFormat, resultText } from '../pipeline/sinks/query/result-text.ts';
import { EXIT, WrongCall } from './exit-codes.ts';
import { createLoadProgress } from './load-progress.ts';

const QUESTIONS = [...READY_QUESTIONS, ...HISTORY_QUESTIONS];

const EXAMPLES = `
Examples:
  $ kehoach query out "SELECT area, count(*) FROM targets GROUP BY area"
  $ kehoach query warehouse --question units-with-most-tasks
  $ kehoach query plans.duckdb --question tasks-due-next-month --format csv > tasks.csv

A folder of records is loaded for each question; ask a folder that "kehoach load --to parquet:DIR" wrote, or a DuckDB
file, where there are many. The SQL is DuckDB's; docs/warehouse.md tells the tables.

Questions that are ready:
${QUESTIONS.map(({ name, title }) => `  ${name}\n      ${title}`).join('\n')}

Exit code: 0 all well, 1 some records could not be read, 2 wrong call, or SQL that makes no sense.`;

interface QueryCall {
  readonly format: ResultFormat;
  readonly question?: string;
}

export function registerQuery(program: Command): void {
  program
    .command('query')
    .summary('ask the tables in SQL')
    .description('Asks the tables behind records, a folder that a load wrote, or a DuckDB file, in SQL.')
    .argument('<source>', 'output folder of "kehoach ingest", folder of "kehoach load", or DuckDB file')
    .argument('[sql]', 'a SELECT statement')
    .addOption(new Option('--format <format>', 'form of the answer').choices(RESULT_FORMATS).default('table'))
    .addOption(new Option('--question <name>', 'a question that is ready').choices(QUESTIONS.map(({ name }) => name)))
    .addHelpText('after', EXAMPLES)
    .action(runQuery);
}

async function runQuery(source: string, given: string | undefined, call: QueryCall): Promise<void> {
  const sql = findStatement(given, call);
  const progress = createLoadProgress(process.stderr);
  const tables = await tablesOf(sql);
  try {
    const { load } = await askWarehouse({
      source,
      programVersion: EXTRACTOR_VERSION,
      watcher: progress,
      ...(tables === undefined ? {} : { tables }),
      ask: (session) => {
        progress.stop();
        return printAnswer(session, sql, call.format);
      },
    });
    process.exitCode = reportFailures(load);
  } catch (error) {
    throw error instanceof NothingToAsk || error instanceof NoRecords
      ? new WrongCall(error.message, { cause: error })
      : error;
  } finally {
    progress.stop();
  }
}

function findStatement(given: string | undefined, { question }: QueryCall): string {
  const ready = QUESTIONS.find(({ name }) => name === question);
  if (given !== undefined && ready !== undefined) throw new WrongCall('give SQL or --question, not both');
  const sql = given ?? ready?.sql;
  if (sql === undefined) throw new WrongCall('say what is asked: SQL, or --question NAME (--help lists them)');
  return sql;
}

async function printAnswer(session: DuckDbSession, sql: string, format: ResultFormat): Promise<void> {
  const result = await session.connection.stream(sql).catch((error: unknown) => {
    throw new WrongCall(error instanceof Error ? error.message : String(error), { cause: error });
  });
  for await (const text of resultText(result, format)) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  }
}

function reportFailures(load: LoadSummary | null): number {
  for (const { recordPath, reason } of load?.failures ?? []) {
    process.stderr.write(`left out: ${recordPath}: ${reason}\n`);
  }
  return load === null || load.failures.length === 0 ? EXIT.ok : EXIT.failed;
}
