import { resolve } from 'node:path';
import { createDuckDbSink } from './duckdb/duckdb-sink.ts';
import { FILE_FORMATS } from './folder/file-format.ts';
import { createFolderSink } from './folder/folder-sink.ts';
import { createPostgresSink } from './postgres/postgres-sink.ts';
import type { RecordSink } from './record-sink.ts';
import { createXlsxSink } from './xlsx/xlsx-sink.ts';

interface SinkRow {
  /** What an address of this kind begins with. */
  readonly prefixes: readonly string[];
  /** How it is written, for messages and help. */
  readonly form: string;
  readonly create: (address: SinkAddress) => RecordSink;
}

interface SinkAddress {
  /** As it was given. */
  readonly whole: string;
  /** Absolute path of what follows the prefix. */
  readonly path: string;
  readonly schema: string;
}

/** The one list of destinations. */
const SINKS: readonly SinkRow[] = [
  {
    prefixes: ['parquet:'],
    form: 'parquet:DIR',
    create: ({ path }) => createFolderSink(path, FILE_FORMATS.parquet),
  },
  { prefixes: ['ndjson:'], form: 'ndjson:DIR', create: ({ path }) => createFolderSink(path, FILE_FORMATS.ndjson) },
  { prefixes: ['csv:'], form: 'csv:DIR', create: ({ path }) => createFolderSink(path, FILE_FORMATS.csv) },
  { prefixes: ['xlsx:'], form: 'xlsx:FILE', create: ({ path }) => createXlsxSink(path) },
  { prefixes: ['duckdb:'], form: 'duckdb:FILE', create: ({ path }) => createDuckDbSink(path) },
  {
    prefixes: ['postgres://', 'postgresql://'],
    form: 'postgres://USER@HOST/DATABASE',
    create: ({ whole, schema }) => createPostgresSink({ url: whole, schema }),
  },
];

export const DESTINATION_FORMS: readonly string[] = SINKS.map((row) => row.form);

export const DEFAULT_SCHEMA = 'kehoach';

/** An address that means no destination. The message says which there are. */
export class UnknownDestination extends Error {}

/** A destination by its address: `parquet:DIR`, `postgres://…`. Throws UnknownDestination. */
export function createSink(address: string, schema: string | undefined): RecordSink {
  const row = SINKS.find(({ prefixes }) => prefixes.some((prefix) => address.startsWith(prefix)));
  const prefix = row?.prefixes.find((candidate) => address.startsWith(candidate)) ?? '';
  if (row === undefined || address.length === prefix.length) {
    throw new UnknownDestination(`"${hideUser(address)}" is no destination: give ${DESTINATION_FORMS.join(', ')}`);
  }
  if (schema !== undefined && !prefix.startsWith('postgres')) {
    throw new UnknownDestination('--schema is for postgres:// alone');
  }
  return row.create({ whole: address, path: resolve(address.slice(prefix.length)), schema: schema ?? DEFAULT_SCHEMA });
}

// mysql://user:secret@host/db
const USER = /\/\/[^@/]*@/;

function hideUser(address: string): string {
  return address.replace(USER, '//***@');
}
