import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XLSX from 'xlsx';
import { z } from 'zod';
import { openDuckDb } from '../../../pipeline/sinks/duckdb/session.ts';
import { FILE_FORMATS } from '../../../pipeline/sinks/folder/file-format.ts';
import { readFolderManifest } from '../../../pipeline/sinks/folder/folder-manifest.ts';
import { askWarehouse } from '../../../pipeline/sinks/query/open-warehouse.ts';
import type { RecordSink } from '../../../pipeline/sinks/record-sink.ts';
import { createSink } from '../../../pipeline/sinks/registry.ts';
import { type HistoryMode, type NamedColumn, type Table, tableColumns } from '../../../pipeline/sinks/tables/table.ts';
import { warehouseTables } from '../../../pipeline/sinks/tables/warehouse.ts';
import { queryPostgres } from './postgres-server.ts';

export type HeldRow = Readonly<Record<string, string | null>>;

/** A destination, and a way to read from it that is not the program's. */
export interface Destination {
  readonly name: string;
  readonly address: string;
  readonly schema?: string;
  readonly history: HistoryMode;
  readonly sink: () => RecordSink;
  /** Rows of a table as text, in no order; of tables with history those that are open. */
  readonly rows: (table: Table) => Promise<readonly HeldRow[]>;
  /** All rows, closed ones too. */
  readonly allRows: (table: Table) => Promise<readonly HeldRow[]>;
  /** Rows of an answer. */
  readonly ask: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Rows of all tables that every destination has, read one after the other. */
  readonly everything: () => AsyncGenerator<{ readonly table: Table; readonly rows: readonly HeldRow[] }>;
}

const NAMES = ['duckdb', 'postgres', 'parquet', 'ndjson', 'csv', 'xlsx'] as const;
export type DestinationName = (typeof NAMES)[number];

export interface DestinationPlace {
  readonly folder: string;
  readonly postgresUrl: string;
  readonly schema: string;
}

export function openDestination(name: DestinationName, place: DestinationPlace): Destination {
  const history: HistoryMode = name === 'duckdb' || name === 'postgres' ? 'kept' : 'latest';
  const address = addressOf(name, place);
  const schema = name === 'postgres' ? place.schema : undefined;
  const read = async (tables: readonly Table[], isOpen: boolean): Promise<HeldTables> =>
    READERS[name](tables, { place, isOpen });
  const readOne = async (table: Table, isOpen: boolean): Promise<readonly HeldRow[]> => {
    for await (const { rows } of await read([table], isOpen)) return rows;
    return [];
  };
  return {
    name,
    address,
    ...(schema === undefined ? {} : { schema }),
    history,
    sink: () => createSink(address, schema),
    rows: (table) => readOne(table, true),
    allRows: (table) => readOne(table, false),
    ask: (sql) => askDatabase(name, place, sql),
    everything: async function* () {
      yield* await read(warehouseTables('latest'), true);
    },
  };
}

async function askDatabase(
  name: DestinationName,
  { folder, postgresUrl, schema }: DestinationPlace,
  sql: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  if (name === 'postgres')
    return queryPostgres(postgresUrl, `SET search_path = "${schema}"; SET TimeZone = 'UTC'; ${sql}`);
  const path = name === 'duckdb' ? join(folder, 'w.duckdb') : join(folder, name);
  const { answer } = await askWarehouse({
    source: path,
    programVersion: 'test',
    ask: (session) => session.rows(sql, recordSchema),
  });
  return answer;
}

type HeldTables = AsyncIterable<{ readonly table: Table; readonly rows: readonly HeldRow[] }>;

function addressOf(name: DestinationName, { folder, postgresUrl }: DestinationPlace): string {
  switch (name) {
    case 'postgres':
      return postgresUrl;
    case 'duckdb':
      return `duckdb:${join(folder, 'w.duckdb')}`;
    case 'xlsx':
      return `xlsx:${join(folder, 'w.xlsx')}`;
    default:
      return `${name}:${join(folder, name)}`;
  }
}

interface ReadRequest {
  readonly place: DestinationPlace;
  /** Of tables with history the rows that are open alone. */
  readonly isOpen: boolean;
}

type Reader = (tables: readonly Table[], request: ReadRequest) => HeldTables;

const readFolder = (name: 'parquet' | 'ndjson' | 'csv'): Reader =>
  async function* (tables, { place }) {
    const folder = join(place.folder, name);
    const manifest = await readFolderManifest(folder);
    const source = (table: Table): string => {
      const kept = manifest?.tables.find((other) => other.name === table.name);
      return FILE_FORMATS[name].readSql(table, kept?.files.map(({ path }) => join(folder, path)) ?? []);
    };
    yield* readDuckDb(':memory:', { tables, source, history: 'latest' });
  };

const openRows = (table: Table, isOpen: boolean): string =>
  isOpen && table.kind === 'history' ? 'WHERE valid_to IS NULL' : '';

const READERS: Readonly<Record<DestinationName, Reader>> = {
  parquet: readFolder('parquet'),
  ndjson: readFolder('ndjson'),
  csv: readFolder('csv'),
  duckdb: (tables, { place, isOpen }) =>
    readDuckDb(join(place.folder, 'w.duckdb'), {
      tables,
      source: (table) => `"${table.name}" ${openRows(table, isOpen)}`,
      history: 'kept',
    }),
  postgres: async function* (tables, { place, isOpen }) {
    for (const table of tables) {
      const columns = tableColumns(table, 'kept');
      const fields = columns.map(
        ({ name, type }) => `${type === 'instant' ? instantSql(name) : `"${name}"::text`} AS "${name}"`,
      );
      const from = `"${place.schema}"."${table.name}" ${openRows(table, isOpen)}`;
      const rows = await queryPostgres(place.postgresUrl, `SELECT ${fields.join(', ')} FROM ${from}`);
      yield { table, rows: rows.map((row) => toHeld(columns, row)) };
    }
  },
  xlsx: async function* (tables, { place }) {
    const { Sheets } = XLSX.readFile(join(place.folder, 'w.xlsx'), { cellDates: true });
    for (const table of tables) {
      const sheet = Sheets[table.name];
      const columns = tableColumns(table, 'latest');
      const rows =
        sheet === undefined ? [] : XLSX.utils.sheet_to_json<Record<string, unknown>>(sheet, { defval: null });
      yield { table, rows: rows.map((row) => toHeld(columns, row)) };
    }
  },
};

const instantSql = (name: string): string => `to_char("${name}" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const recordSchema = z.record(z.string(), z.unknown());

interface DuckDbRead {
  readonly tables: readonly Table[];
  readonly source: (table: Table) => string;
  readonly history: HistoryMode;
}

async function* readDuckDb(
  path: string,
  { tables, source, history }: DuckDbRead,
): AsyncGenerator<{ readonly table: Table; readonly rows: readonly HeldRow[] }> {
  const spillFolder = await mkdtemp(join(tmpdir(), 'kehoach-test-'));
  const session = await openDuckDb(path, { memoryMb: 500, threads: 2, spillFolder, readOnly: path !== ':memory:' });
  try {
    for (const table of tables) {
      const columns = tableColumns(table, history);
      const fields = columns.map(({ name, type }) =>
        type === 'instant'
          ? `strftime("${name}", '%Y-%m-%dT%H:%M:%S.%gZ') AS "${name}"`
          : `CAST("${name}" AS VARCHAR) AS "${name}"`,
      );
      const answer = await session.connection.runAndReadAll(`SELECT ${fields.join(', ')} FROM ${source(table)}`);
      yield { table, rows: answer.getRowObjectsJson().map((row) => toHeld(columns, row)) };
    }
  } finally {
    session.close();
    await rm(spillFolder, { recursive: true, force: true });
  }
}

function toHeld(columns: readonly NamedColumn[], row: Readonly<Record<string, unknown>>): HeldRow {
  return Object.fromEntries(columns.map((column) => [column.name, toText(column, row[column.name])]));
}

/** One spelling for what destinations spell in their own ways. */
export function toText({ type }: Pick<NamedColumn, 'type'>, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  const text = value instanceof Date ? value.toISOString() : String(value);
  switch (type) {
    case 'decimal':
      return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
    case 'json':
      // Lists of numbers, which most are, differ in their spaces alone.
      return text.includes('"') ? JSON.stringify(sortKeys(JSON.parse(text))) : text.replaceAll(' ', '');
    case 'date':
      return text.slice(0, 10);
    case 'boolean':
      return text === 't' || text === 'true' ? 'true' : 'false';
    default:
      return text;
  }
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}

/** Columns that tell when something was loaded: two loads of the same records differ in them. */
export const LOAD_TIMES: ReadonlySet<string> = new Set([
  'loaded_at',
  'first_loaded_at',
  'vanished_at',
  'valid_from',
  'valid_to',
]);

export interface TableDigest {
  readonly rows: number;
  /** Sum of the hashes of all rows: the order plays no part. */
  readonly digest: string;
}

/** Digests of all tables that every destination has. */
export async function digestTables(
  destination: Destination,
  except: ReadonlySet<string> = LOAD_TIMES,
): Promise<Readonly<Record<string, TableDigest>>> {
  const digests: Record<string, TableDigest> = {};
  for (const table of warehouseTables('latest')) {
    const names = tableColumns(table, 'latest').map((column) => column.name);
    digests[table.name] = digestRows(
      await destination.rows(table),
      names.filter((name) => !except.has(name)),
    );
  }
  return digests;
}

export function digestRows(rows: readonly HeldRow[], names: readonly string[]): TableDigest {
  let sum = 0n;
  for (const row of rows) {
    const text = names.map((name) => row[name] ?? '\u0001').join('\u0002');
    sum += createHash('md5').update(text).digest().readBigUInt64BE();
  }
  return { rows: rows.length, digest: sum.toString(16) };
}
