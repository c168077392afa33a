import type pg from 'pg';
import { z } from 'zod';
import { LoadError } from '../record-sink.ts';
import { LOADER_RIGHTS, loaderGrants } from '../sql/postgres-rights.ts';
import { createPostgresTable, inSchema, POSTGRES_TYPES, postgresConstraints } from '../sql/postgres-tables.ts';
import { quoteName } from '../sql/sql-text.ts';
import { missingTables } from '../sql/table-shape.ts';
import { createViews } from '../sql/views.ts';
import { warehouseTables } from '../tables/warehouse.ts';
import { describePostgresError } from './connection.ts';

const TABLES = warehouseTables('kept');

/** Procedures that commit, and `DISTINCT ON` with `ON CONFLICT`: from Postgres 12 on. */
const OLDEST_SERVER = 120_000;

/** Makes what is missing, and sees that the load may do what it is about to. Throws LoadError. */
export async function prepareSchema(client: pg.Client, schema: string): Promise<void> {
  await checkServer(client);
  const missing = missingTables(TABLES, {
    found: await findColumns(client, schema),
    history: 'kept',
    typeOf: (type) => POSTGRES_TYPES[type],
    place: `schema ${schema}`,
  });
  if (missing.length > 0) await createTables(client, schema, missing);
  await checkRights(client, schema);
}

const serverSchema = z.object({ version: z.coerce.number(), may_stage: z.boolean() });

async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    "SELECT current_setting('server_version_num') AS version, has_database_privilege(current_database(), 'TEMP') AS may_stage",
  );
  const server = serverSchema.parse(rows[0]);
  if (server.version < OLDEST_SERVER) {
    throw new LoadError(`the server is Postgres ${Math.floor(server.version / 10_000)}: loading needs 12 or later`);
  }
  if (!server.may_stage) {
    throw new LoadError(
      `the user ${client.user} may make no temporary tables, into which rows go first: GRANT TEMPORARY ON DATABASE ${quoteName(client.database ?? '')} TO ${quoteName(client.user ?? '')}`,
    );
  }
}

const columnSchema = z.object({ table: z.string(), column: z.string(), type: z.string() });

async function findColumns(client: pg.Client, schema: string) {
  const { rows } = await client.query(
    `SELECT c.relname AS "table", a.attname AS "column", format_type(a.atttypid, a.atttypmod) AS "type"
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE n.nspname = $1 AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND a.attnum > 0 AND NOT a.attisdropped`,
    [schema],
  );
  return rows.map((row) => columnSchema.parse(row));
}

async function createTables(client: pg.Client, schema: string, missing: typeof TABLES): Promise<void> {
  const qualify = inSchema(schema);
  const { rowCount } = await client.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema]);
  const statements = [
    ...(rowCount === 0 ? [`CREATE SCHEMA ${quoteName(schema)}`] : []),
    ...missing.flatMap((table) => createPostgresTable(table, qualify)),
    ...createViews('kept', qualify),
  ];
  try {
    await client.query(`BEGIN; ${statements.join('; ')}; COMMIT`);
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw new LoadError(
      `the tables cannot be made in schema ${schema}: ${describePostgresError(error)}. Let somebody with the right to do so run what "kehoach load --ddl postgres --schema ${schema}" prints`,
      { cause: error },
    );
  }
}

/** What the server may take to sort a key. */
const SORT_MEMORY = '256MB';

const rightSchema = z.object({ table: z.string(), right: z.string() });

async function checkRights(client: pg.Client, schema: string): Promise<void> {
  const { rows } = await client.query(
    `SELECT t AS "table", r AS "right" FROM unnest($1::text[]) AS t, unnest($2::text[]) AS r
     WHERE NOT has_schema_privilege($3, 'USAGE') OR NOT has_table_privilege(format('%I.%I', $3::text, t), r)`,
    [TABLES.map((table) => table.name), LOADER_RIGHTS, schema],
  );
  const lacking = rows.map((row) => rightSchema.parse(row));
  const [first] = lacking;
  if (first === undefined) return;
  const more = lacking.length > 1 ? ` (and ${lacking.length - 1} more)` : '';
  throw new LoadError(
    `the user ${client.user} lacks the right to ${first.right} on ${schema}.${first.table}${more}: ` +
      loaderGrants({ database: client.database ?? '', schema, role: client.user ?? '' }).join('; '),
  );
}

const constraintSchema = z.object({ table: z.string(), name: z.string() });
const ownedSchema = z.object({ table: z.string() });

/** Adds the keys that are missing, to the tables that belong to the user. */
export async function addConstraints(client: pg.Client, schema: string): Promise<void> {
  const present = await client.query(
    `SELECT c.relname AS "table", k.conname AS name FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
     JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1`,
    [schema],
  );
  const owned = await client.query(
    `SELECT c.relname AS "table" FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = $1 AND pg_has_role(c.relowner, 'USAGE')`,
    [schema],
  );
  const known = new Set(
    present.rows.map((row) => constraintSchema.parse(row)).map(({ table, name }) => `${table} ${name}`),
  );
  const own = new Set(owned.rows.map((row) => ownedSchema.parse(row).table));
  await client.query(`SET LOCAL maintenance_work_mem = '${SORT_MEMORY}'`);
  for (const { table, name, sql } of postgresConstraints(inSchema(schema))) {
    if (own.has(table) && !known.has(`${table} ${name}`)) await client.query(sql);
  }
}
