import { join } from 'node:path';
import { z } from 'zod';
import { tellFullDisk } from '../disk-full.ts';
import { exportKnownFiles } from '../duckdb/duckdb-sink.ts';
import { type DuckDbSession, openDuckDb } from '../duckdb/session.ts';
import { settleSql } from '../duckdb/settle.ts';
import { createStage, type Stage } from '../duckdb/stage.ts';
import type { LoadStart, RecordSink } from '../record-sink.ts';
import type { Batch } from '../rows/batch.ts';
import { createDuckDbTable } from '../sql/duckdb-tables.ts';
import { nameList, quoteName } from '../sql/sql-text.ts';
import { type Table, tableColumns } from '../tables/table.ts';
import { warehouseTables } from '../tables/warehouse.ts';

/** Files that are written as a whole, from a DuckDB database that stands beside them while a load runs. */
export interface StagedDestination {
  /** Its name, for messages. */
  readonly place: string;
  /** Takes the destination. Throws LoadError. */
  take(): Promise<TakenDestination>;
  /** Writes all tables anew, and then puts them in the place of the old. Answers what the person should know. */
  publish(publication: Publication): Promise<readonly string[]>;
  /** Lets go of it; what was not published is dropped. */
  release(): Promise<void>;
}

export interface TakenDestination {
  readonly scratch: string;
  /** How SQL reads what the destination holds of a table; null where it holds nothing. */
  readonly previous: ((table: Table) => string | null) | null;
}

export interface Publication {
  readonly session: DuckDbSession;
  /** The relation with all rows of a table. */
  readonly relationOf: (table: Table) => string;
  readonly load: LoadStart;
  readonly hasChanged: boolean;
}

/** The most that DuckDB itself takes while it loads and writes: the rest of 500 MB is the program's. */
const MEMORY_MB = 112;
const THREADS = 2;

/** Rows that are merged at once. Bytes of CSV. */
const MERGE_BYTES = 64 * 1024 * 1024;

interface Begun {
  readonly load: LoadStart;
  readonly stage: Stage;
}

export const STAGED_TABLES = warehouseTables('latest');

/** `only` names the tables that matter beside those of documents and dimensions; all where it is not given. */
export function createStagedSink(destination: StagedDestination, only?: ReadonlySet<string>): RecordSink {
  let session: DuckDbSession | null = null;
  let taken: TakenDestination | null = null;
  let begun: Begun | null = null;
  const opened = (): { readonly session: DuckDbSession; readonly taken: TakenDestination } => {
    if (session === null || taken === null) throw new Error('the destination is not open');
    return { session, taken };
  };
  const loading = (): Begun => {
    if (begun === null) throw new Error('no load has begun');
    return begun;
  };
  const merge = async (): Promise<void> => {
    await loading().stage.merge();
    await opened().session.run('INSERT INTO loaded SELECT doc_id FROM batch');
  };
  const onDisk = <T>(work: () => Promise<T>): Promise<T> => tellFullDisk(destination.place, work);
  return {
    open: () =>
      onDisk(async () => {
        taken = await destination.take();
        session = await openDuckDb(join(taken.scratch, 'stage.duckdb'), {
          memoryMb: MEMORY_MB,
          threads: THREADS,
          spillFolder: join(taken.scratch, 'spill'),
        });
        await createTables(session, taken);
      }),
    exportKnownFiles: (csvPath) => exportKnownFiles(opened().session, csvPath),
    begin: async (start) => {
      const { session, taken } = opened();
      const options = { history: 'latest', scratch: taken.scratch, startedAt: start.startedAt } as const;
      begun = { load: start, stage: createStage(session, options) };
      return start.startedAt;
    },
    write: (batch) =>
      onDisk(async () => {
        const { stage } = loading();
        await stage.add(restrict(batch, only));
        if (stage.waiting >= MERGE_BYTES) await merge();
      }),
    settle: (settlement, counts) =>
      onDisk(async () => {
        const open = opened();
        const { load, stage } = loading();
        if (stage.waiting > 0) await merge();
        await open.session.run(settleSql(settlement).join(';'));
        return destination.publish({
          session: open.session,
          relationOf: (table) => relationOf(table, stage, open.taken),
          load,
          hasChanged: counts.documentsLoaded > 0 || settlement.fileChanges > 0 || open.taken.previous === null,
        });
      }),
    close: async () => {
      session?.close();
      session = null;
      await destination.release();
    },
  };
}

function restrict(batch: Batch, only: ReadonlySet<string> | undefined): Batch {
  if (only === undefined) return batch;
  const small = new Set(STAGED_TABLES.filter((table) => !isCarriedOver(table)).map((table) => table.name));
  return { ...batch, csv: new Map([...batch.csv].filter(([name]) => small.has(name) || only.has(name))) };
}

/** Small tables take over what was there; the rows of documents that stay as they are are read from there at the end. */
async function createTables(session: DuckDbSession, { previous }: TakenDestination): Promise<void> {
  await session.run(STAGED_TABLES.map((table) => createDuckDbTable(table, 'latest')).join(';'));
  for (const table of STAGED_TABLES) {
    const source = previous?.(table) ?? null;
    if (source === null || isCarriedOver(table)) continue;
    const names = nameList(tableColumns(table, 'latest').map((column) => column.name));
    await session.run(`INSERT INTO ${quoteName(table.name)} (${names}) SELECT ${names} FROM ${source}`);
  }
  await session.run('CREATE TABLE loaded (doc_id VARCHAR)');
}

function isCarriedOver({ kind }: Table): boolean {
  return kind === 'detail' || kind === 'history';
}

function relationOf(table: Table, stage: Stage, { previous }: TakenDestination): string {
  const source = previous?.(table) ?? null;
  const staged = stage.relationOf(table);
  if (source === null || !isCarriedOver(table)) return staged;
  const names = nameList(tableColumns(table, 'latest').map((column) => column.name));
  return (
    `(SELECT ${names} FROM ${staged} UNION ALL SELECT ${names} FROM ${source} ` +
    `WHERE doc_id IN (SELECT doc_id FROM documents WHERE doc_id NOT IN (FROM loaded)))`
  );
}

const versionsSchema = z.object({ version: z.string() });

/** Versions of the records, or of the programs, that the rows were made from. */
export async function findVersions(
  session: DuckDbSession,
  column: 'schema_version' | 'extractor_version',
): Promise<readonly string[]> {
  const rows = await session.rows(
    `SELECT DISTINCT ${column} AS version FROM documents ORDER BY version`,
    versionsSchema,
  );
  return rows.map((row) => row.version);
}
