import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { z } from 'zod';
import type { Settlement } from '../catalogue/catalogue.ts';
import { FILE_COLUMNS } from '../catalogue/catalogue-sql.ts';
import { STANDING_COLUMNS } from '../duckdb/settle.ts';
import { type LoadCounts, LoadError, type LoadStart, type RecordSink } from '../record-sink.ts';
import { BATCH_COLUMNS, type Batch, batchRow, stagedColumns } from '../rows/batch.ts';
import { createCsvWriter } from '../rows/csv-text.ts';
import { inSchema } from '../sql/postgres-tables.ts';
import { nameList, quoteName } from '../sql/sql-text.ts';
import type { NamedColumn } from '../tables/table.ts';
import { warehouseTables } from '../tables/warehouse.ts';
import { connectPostgres, describePostgresError, hidePassword } from './connection.ts';
import {
  BATCH_TABLE,
  createTemp,
  emptyStageSql,
  MERGE_DIMENSIONS,
  MERGE_DOCUMENTS,
  stageName,
  stagingSql,
} from './merge-procedure.ts';
import { addConstraints, prepareSchema } from './prepare-schema.ts';

export interface PostgresOptions {
  readonly url: string;
  readonly schema: string;
}

/** Tables in a schema of a Postgres database, with the history of targets and tasks. */
export function createPostgresSink(options: PostgresOptions): RecordSink {
  const { schema } = options;
  let client: pg.Client | null = null;
  let load: { readonly id: string; readonly startedAt: string } | null = null;
  /** What goes wrong at the server is told with its place and what to do. */
  const atServer = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
    if (client === null) throw new Error('the Postgres sink is not open');
    try {
      return await work(client);
    } catch (error) {
      if (error instanceof LoadError) throw error;
      throw new LoadError(`loading into ${hidePassword(options.url)} failed: ${describePostgresError(error)}`, {
        cause: error,
      });
    }
  };
  const begun = () => {
    if (load === null) throw new Error('no load has begun');
    return load;
  };
  return {
    open: async () => {
      client = await connectPostgres(options.url);
      await atServer(async (open) => {
        await takeSchema(open, schema);
        await prepareSchema(open, schema);
        await open.query(stagingSql(inSchema(schema)).join('; '));
      });
    },
    exportKnownFiles: (csvPath) => atServer((open) => exportKnownFiles(open, schema, csvPath)),
    begin: (start) =>
      atServer(async (open) => {
        load = await beginLoad(open, schema, start);
        return load.startedAt;
      }),
    write: (batch) => atServer((open) => writeBatch(open, batch, begun().startedAt)),
    settle: async (settlement, counts) => {
      await atServer((open) => settle(open, settlement, { schema, loadId: begun().id, counts }));
      return [];
    },
    close: async () => {
      await client?.end().catch(() => undefined);
      client = null;
    },
  };
}

const holderSchema = z.object({ pid: z.number(), usename: z.string().nullable(), client_addr: z.string().nullable() });

/** One load at a time in a schema: a lock that ends with the connection, whatever ends that. */
async function takeSchema(client: pg.Client, schema: string): Promise<void> {
  const name = `kehoach load ${schema}`;
  const { rows } = await client.query('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS taken', [name]);
  if (rows[0]?.taken === true) return;
  const holders = await client.query(
    `SELECT a.pid, a.usename, host(a.client_addr) AS client_addr FROM pg_locks l JOIN pg_stat_activity a USING (pid)
     WHERE l.locktype = 'advisory' AND l.granted
       AND ((l.classid::bigint << 32) | l.objid::bigint) = hashtextextended($1, 0)`,
    [name],
  );
  const holder = holderSchema.safeParse(holders.rows[0]).data;
  const who = holder
    ? `: process ${holder.pid} of user ${holder.usename ?? '?'} from ${holder.client_addr ?? 'the server itself'}`
    : '';
  throw new LoadError(`another load is at work in schema ${schema}${who}. Load again when it has ended`);
}

async function exportKnownFiles(client: pg.Client, schema: string, csvPath: string): Promise<void> {
  const names = nameList(FILE_COLUMNS.map((column) => column.name));
  const table = inSchema(schema)('document_files');
  const source = client.query(copyTo(`COPY (SELECT ${names} FROM ${table}) TO STDOUT (FORMAT csv, FORCE_QUOTE *)`));
  await pipeline(source, createWriteStream(csvPath));
}

const brokenSchema = z.object({ load_id: z.string(), started_at: z.date() });

async function beginLoad(client: pg.Client, schema: string, start: LoadStart) {
  const loads = inSchema(schema)('loads');
  const { rows } = await client.query(
    `SELECT load_id, started_at FROM ${loads} WHERE finished_at IS NULL AND loaded_from = $1 AND catalogue = $2
     ORDER BY started_at DESC LIMIT 1`,
    [start.outFolder, start.catalogue],
  );
  const broken = brokenSchema.safeParse(rows[0]).data;
  if (broken) return { id: broken.load_id, startedAt: broken.started_at.toISOString() };
  const id = randomUUID();
  await client.query(
    `INSERT INTO ${loads} (load_id, started_at, finished_at, loaded_from, catalogue, program_version, documents_loaded, documents_failed)
     VALUES ($1, $2, NULL, $3, $4, $5, 0, 0)`,
    [id, start.startedAt, start.outFolder, start.catalogue, start.programVersion],
  );
  return { id, startedAt: start.startedAt };
}

const toBatchLine = createCsvWriter(BATCH_COLUMNS);

async function writeBatch(client: pg.Client, batch: Batch, startedAt: string): Promise<void> {
  await client.query(emptyStageSql());
  await client.query('BEGIN');
  const list = batch.documents.map((document) => toBatchLine(batchRow(document))).join('');
  await copyInto(client, { table: BATCH_TABLE, columns: BATCH_COLUMNS, csv: Readable.from([Buffer.from(list)]) });
  for (const table of warehouseTables('latest')) {
    const csv = batch.csv.get(table.name);
    if (csv === undefined) continue;
    await copyInto(client, { table: stageName(table.name), columns: stagedColumns(table), csv: Readable.from([csv]) });
  }
  await client.query(MERGE_DIMENSIONS);
  await client.query('COMMIT');
  await client.query(MERGE_DOCUMENTS, [startedAt]);
}

interface CopyInto {
  readonly table: string;
  readonly columns: readonly NamedColumn[];
  readonly csv: Readable;
}

async function copyInto(client: pg.Client, { table, columns, csv }: CopyInto): Promise<void> {
  const names = nameList(columns.map((column) => column.name));
  await pipeline(csv, client.query(copyFrom(`COPY ${table} (${names}) FROM STDIN (FORMAT csv)`)));
}

interface SettleTarget {
  readonly schema: string;
  readonly loadId: string;
  readonly counts: LoadCounts;
}

/** The last transaction, flushed to the server's disk with all that were before it. */
async function settle(
  client: pg.Client,
  settlement: Settlement,
  { schema, loadId, counts }: SettleTarget,
): Promise<void> {
  const qualify = inSchema(schema);
  const names = FILE_COLUMNS.map((column) => column.name);
  const changes = names
    .filter((name) => name !== 'doc_id')
    .map((name) => `${quoteName(name)} = EXCLUDED.${quoteName(name)}`);
  const files = 'pg_temp.kehoach_changed_files';
  const standings = 'pg_temp.kehoach_standings';
  await client.query(`${createTemp(files, FILE_COLUMNS)}; ${createTemp(standings, STANDING_COLUMNS)}`);
  await client.query('BEGIN');
  await client.query('SET LOCAL synchronous_commit = on');
  await copyInto(client, { table: files, columns: FILE_COLUMNS, csv: createReadStream(settlement.files) });
  await copyInto(client, { table: standings, columns: STANDING_COLUMNS, csv: createReadStream(settlement.standings) });
  await client.query(
    `INSERT INTO ${qualify('document_files')} (${nameList(names)}) SELECT ${nameList(names)} FROM ${files}
     ON CONFLICT (doc_id) DO UPDATE SET ${changes.join(', ')}`,
  );
  await client.query(
    `UPDATE ${qualify('documents')} AS d SET file_count = s.file_count, version_no = s.version_no, vanished_at = s.vanished_at
     FROM ${standings} AS s WHERE s.document_id = d.document_id
       AND (d.file_count, d.version_no, d.vanished_at) IS DISTINCT FROM (s.file_count, s.version_no, s.vanished_at)`,
  );
  await client.query(
    `DELETE FROM ${qualify('documents')} AS d WHERE NOT EXISTS
       (SELECT 1 FROM ${qualify('document_files')} AS f WHERE f.document_id = d.document_id)`,
  );
  await addConstraints(client, schema);
  await client.query(
    `UPDATE ${qualify('loads')} SET finished_at = now(), documents_loaded = $2, documents_failed = $3 WHERE load_id = $1`,
    [loadId, counts.documentsLoaded, counts.documentsFailed],
  );
  await client.query('COMMIT');
}
