import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type DuckDbSession, openDuckDb } from '../duckdb/session.ts';
import { FILE_FORMATS } from '../folder/file-format.ts';
import { type FolderManifest, readFolderManifest } from '../folder/folder-manifest.ts';
import { createStagedSink, STAGED_TABLES } from '../folder/staged-sink.ts';
import { type LoadSummary, type LoadWatcher, loadRecords } from '../load-records.ts';
import { quoteName } from '../sql/sql-text.ts';
import { createViews } from '../sql/views.ts';
import type { HistoryMode } from '../tables/table.ts';

/** The most that DuckDB takes to answer. */
const MEMORY_MB = 1_024;
const THREADS = 4;

/** What cannot be asked. The message says what can. */
export class NothingToAsk extends Error {}

export interface WarehouseQuestion<Answer> {
  /** A folder of records, a folder that a load wrote, or a DuckDB file. */
  readonly source: string;
  /** Names of the tables that it needs; only of records, which take time to load. */
  readonly tables?: ReadonlySet<string>;
  readonly programVersion: string;
  readonly watcher?: LoadWatcher;
  readonly ask: (session: DuckDbSession, history: HistoryMode) => Promise<Answer>;
}

export interface WarehouseAnswer<Answer> {
  readonly answer: Answer;
  /** How the records were loaded; null where the tables were there already. */
  readonly load: LoadSummary | null;
}

/** Opens the tables behind a source for one question. Throws NothingToAsk, NoRecords. */
export async function askWarehouse<Answer>(question: WarehouseQuestion<Answer>): Promise<WarehouseAnswer<Answer>> {
  const source = resolve(question.source);
  const found = await stat(source).catch(() => null);
  if (found === null) throw new NothingToAsk(`${question.source} is not there`);
  if (found.isFile()) return { answer: await askFile(source, question), load: null };
  const manifest = await readFolderManifest(source);
  if (manifest === null) return askRecords(source, question);
  return { answer: await askFolder(source, manifest, question), load: null };
}

async function withScratch<T>(work: (scratch: string) => Promise<T>): Promise<T> {
  const scratch = await mkdtemp(join(tmpdir(), 'kehoach-query-'));
  try {
    return await work(scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const tableSchema = z.object({ name: z.string() });

function askFile<Answer>(path: string, { ask }: WarehouseQuestion<Answer>): Promise<Answer> {
  return withScratch(async (spillFolder) => {
    const session = await openDuckDb(path, {
      memoryMb: MEMORY_MB,
      threads: THREADS,
      spillFolder,
      readOnly: true,
    }).catch((error: unknown) => {
      throw new NothingToAsk(
        `${path} is no DuckDB file that can be read: ${error instanceof Error ? error.message : error}`,
        {
          cause: error,
        },
      );
    });
    try {
      const tables = await session.rows(
        "SELECT table_name AS name FROM duckdb_tables() WHERE table_name = 'targets'",
        tableSchema,
      );
      if (tables.length === 0) throw new NothingToAsk(`${path} holds no load of kehoach`);
      return await ask(session, 'kept');
    } finally {
      session.close();
    }
  });
}

function askFolder<Answer>(
  folder: string,
  manifest: FolderManifest,
  { ask }: WarehouseQuestion<Answer>,
): Promise<Answer> {
  const format = FILE_FORMATS[manifest.format];
  return withScratch(async (spillFolder) => {
    const session = await openDuckDb(':memory:', { memoryMb: MEMORY_MB, threads: THREADS, spillFolder });
    try {
      for (const table of STAGED_TABLES) {
        const kept = manifest.tables.find(({ name }) => name === table.name);
        const paths = kept?.files.map(({ path }) => join(folder, path)) ?? [];
        await session.run(`CREATE VIEW ${quoteName(table.name)} AS FROM ${format.readSql(table, paths)}`);
      }
      for (const statement of createViews('latest')) await session.run(statement);
      return await ask(session, 'latest');
    } finally {
      session.close();
    }
  });
}

/** Views stand on tables: both names count. */
const VIEW_TABLES: Readonly<Record<string, string>> = { current_targets: 'targets', current_tasks: 'tasks' };

function askRecords<Answer>(outFolder: string, question: WarehouseQuestion<Answer>): Promise<WarehouseAnswer<Answer>> {
  const { tables, ask, watcher, programVersion } = question;
  const needed = tables && new Set([...tables].map((name) => VIEW_TABLES[name] ?? name));
  return withScratch(async (scratch) => {
    let answer: { readonly value: Answer } | null = null;
    const sink = createStagedSink(
      {
        place: scratch,
        take: async () => ({ scratch, previous: null }),
        publish: async ({ session, relationOf }) => {
          for (const table of STAGED_TABLES) {
            const [name, relation] = [quoteName(table.name), relationOf(table)];
            if (relation !== name) await session.run(`DROP TABLE ${name}; CREATE VIEW ${name} AS FROM ${relation}`);
          }
          for (const statement of createViews('latest')) await session.run(statement);
          answer = { value: await ask(session, 'latest') };
          return [];
        },
        release: async () => undefined,
      },
      needed,
    );
    const load = await loadRecords({
      outFolder,
      sink,
      programVersion,
      now: new Date(),
      ...(watcher === undefined ? {} : { watcher }),
    });
    return { answer: takeAnswer(answer), load };
  });
}

function takeAnswer<Answer>(answer: { readonly value: Answer } | null): Answer {
  if (answer === null) throw new Error('the records were not loaded to their end');
  return answer.value;
}

/** Names of the tables and views that a statement reads; undefined where DuckDB cannot tell. */
export async function tablesOf(sql: string): Promise<ReadonlySet<string> | undefined> {
  return withScratch(async (spillFolder) => {
    const session = await openDuckDb(':memory:', { memoryMb: MEMORY_MB, threads: 1, spillFolder });
    try {
      return new Set(session.connection.getTableNames(sql, false));
    } catch {
      // What is no valid statement is told when it is run.
      return undefined;
    } finally {
      session.close();
    }
  });
}
