import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { z } from 'zod';
import { lockOutput, OutputHeld, type OutputLock } from '../../ingest/output-lock.ts';
import { dataPackageJson } from '../describe/data-package.ts';
import { dbtSources } from '../describe/dbt-sources.ts';
import { LoadError, type RecordSink } from '../record-sink.ts';
import { quoteLiteral } from '../sql/sql-text.ts';
import type { Table } from '../tables/table.ts';
import { type FileFormat, isPartitioned, PARTITIONS } from './file-format.ts';
import { type FolderManifest, type ManifestFile, readFolderManifest, sha256OfFile } from './folder-manifest.ts';
import { createFolderSwap, MANIFEST_NAME } from './folder-swap.ts';
import {
  createStagedSink,
  findVersions,
  type Publication,
  STAGED_TABLES,
  type StagedDestination,
} from './staged-sink.ts';

const LOCK_NAME = '.load.lock';

/** A folder of Parquet, NDJSON or CSV files. */
export function createFolderSink(folder: string, format: FileFormat): RecordSink {
  return createStagedSink(openFolder(folder, format));
}

function openFolder(folder: string, format: FileFormat): StagedDestination {
  const swap = createFolderSwap(folder);
  let lock: OutputLock | null = null;
  return {
    place: folder,
    take: async () => {
      lock = await takeFolder(folder);
      await swap.recover();
      const manifest = await findManifest(folder, format);
      return {
        scratch: swap.scratch,
        previous: manifest && ((table) => readTable(table, { folder, format, manifest })),
      };
    },
    publish: async (publication) => {
      if (!publication.hasChanged) return [];
      await writeTables(swap.fresh, format, publication);
      await swap.commit();
      return [];
    },
    release: async () => {
      if (lock !== null) await swap.discard();
      await lock?.release();
    },
  };
}

async function takeFolder(folder: string): Promise<OutputLock> {
  try {
    await mkdir(folder, { recursive: true });
    return await lockOutput(join(folder, LOCK_NAME));
  } catch (error) {
    if (error instanceof OutputHeld) throw new LoadError(error.message, { cause: error });
    throw new LoadError(`${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** What the folder holds; null where it is new. Throws LoadError where it holds something else. */
async function findManifest(folder: string, format: FileFormat): Promise<FolderManifest | null> {
  const manifest = await readFolderManifest(folder);
  if (manifest === null) {
    const others = (await readdir(folder)).filter((name) => name !== LOCK_NAME && name !== '.next');
    if (others.length === 0) return null;
    throw new LoadError(
      `${folder} holds "${others[0]}" and no load of kehoach: give a new or empty folder, so that nothing of yours is written over`,
    );
  }
  if (manifest.format === format.name) return manifest;
  throw new LoadError(`${folder} holds tables as ${manifest.format}, not as ${format.name}: give another folder`);
}

interface KeptTables {
  readonly folder: string;
  readonly format: FileFormat;
  readonly manifest: FolderManifest;
}

function readTable(table: Table, { folder, format, manifest }: KeptTables): string | null {
  const kept = manifest.tables.find(({ name }) => name === table.name);
  if (kept === undefined || kept.rows === 0) return null;
  return format.readSql(
    table,
    kept.files.filter(({ rows }) => rows > 0).map(({ path }) => join(folder, path)),
  );
}

const countSchema = z.object({ n: z.number() });

async function writeTables(folder: string, format: FileFormat, publication: Publication): Promise<void> {
  const { session, load } = publication;
  // Of a text that is kept in order DuckDB holds what each thread has written, beyond its limit; one thread is as fast.
  if (format.name !== 'parquet') await session.run('SET threads = 1');
  const tables: FolderManifest['tables'][number][] = [];
  for (const table of STAGED_TABLES) {
    const relation = publication.relationOf(table);
    const [count] = await session.rows(`SELECT count(*)::DOUBLE AS n FROM ${relation} AS t`, countSchema);
    const rows = count?.n ?? 0;
    if (format.name === 'parquet' && !isPartitioned(table)) await mkdir(join(folder, table.name), { recursive: true });
    if (rows === 0) await writeEmpty(publication, { table, format, folder });
    else await session.run(format.copySql(table, relation, folder));
    tables.push(await describeFiles(publication, { table, format, folder, rows }));
  }
  const manifest: FolderManifest = {
    format: format.name,
    program_version: load.programVersion,
    schema_versions: await findVersions(session, 'schema_version'),
    extractor_versions: await findVersions(session, 'extractor_version'),
    loaded_at: load.startedAt,
    loaded_from: load.outFolder,
    partitioned_by: format.name === 'parquet' ? PARTITIONS : [],
    tables,
  };
  await writeDescriptions(folder, format, manifest);
  await writeFile(join(folder, MANIFEST_NAME), `${JSON.stringify(manifest, null, 2)}\n`);
}

interface TableFiles {
  readonly table: Table;
  readonly format: FileFormat;
  readonly folder: string;
}

/** A table without rows has a file all the same: whoever reads it finds its columns. */
async function writeEmpty({ session }: Publication, { table, format, folder }: TableFiles): Promise<void> {
  const path = join(folder, format.emptyPath(table));
  await mkdir(dirname(path), { recursive: true });
  if (format.name === 'parquet') {
    await session.run(`COPY (FROM ${quoteTable(table)} LIMIT 0) TO ${quoteLiteral(path)} (FORMAT parquet)`);
  } else {
    await session.run(format.copySql(table, quoteTable(table), folder));
  }
}

const quoteTable = (table: Table): string => `"${table.name}"`;

const fileRowsSchema = z.object({ path: z.string(), n: z.number() });

async function describeFiles(
  { session }: Publication,
  { table, format, folder, rows }: TableFiles & { readonly rows: number },
): Promise<FolderManifest['tables'][number]> {
  const paths = await listFiles(folder, table, format);
  const counts = new Map<string, number>();
  if (format.name === 'parquet') {
    const list = paths.map((path) => quoteLiteral(join(folder, path))).join(', ');
    const found = await session.rows(
      `SELECT file_name AS path, num_rows::DOUBLE AS n FROM parquet_file_metadata([${list}])`,
      fileRowsSchema,
    );
    for (const { path, n } of found) counts.set(toPosix(relative(folder, path)), n);
  }
  const files: ManifestFile[] = [];
  for (const path of paths) {
    const { size } = await stat(join(folder, path));
    files.push({ path, rows: counts.get(path) ?? rows, bytes: size, sha256: await sha256OfFile(join(folder, path)) });
  }
  return { name: table.name, rows, bytes: files.reduce((sum, file) => sum + file.bytes, 0), files };
}

async function listFiles(folder: string, table: Table, format: FileFormat): Promise<readonly string[]> {
  if (format.name !== 'parquet') return [format.emptyPath(table)];
  const entries = await readdir(join(folder, table.name), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => toPosix(relative(folder, join(entry.parentPath, entry.name))))
    .sort();
}

function toPosix(path: string): string {
  return path.split(sep).join('/');
}

async function writeDescriptions(folder: string, format: FileFormat, manifest: FolderManifest): Promise<void> {
  const resources = STAGED_TABLES.map((table) => {
    const kept = manifest.tables.find(({ name }) => name === table.name);
    return { table, paths: kept?.files.map(({ path }) => path) ?? [], bytes: kept?.bytes ?? 0 };
  });
  await writeFile(
    join(folder, 'datapackage.json'),
    dataPackageJson({ format: format.name, mediaType: format.mediaType, createdAt: manifest.loaded_at, resources }),
  );
  await mkdir(join(folder, 'dbt'), { recursive: true });
  await writeFile(
    join(folder, 'dbt', 'sources.yml'),
    dbtSources({ history: 'latest', externalLocation: format.externalLocation }),
  );
}
