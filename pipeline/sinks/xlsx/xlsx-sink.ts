import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { lockOutput, OutputHeld, type OutputLock } from '../../ingest/output-lock.ts';
import type { DuckDbSession } from '../duckdb/session.ts';
import { createStagedSink, type Publication, type StagedDestination } from '../folder/staged-sink.ts';
import { LoadError, type RecordSink } from '../record-sink.ts';
import { required } from '../tables/column.ts';
import { type NamedColumn, type Table, tableColumns } from '../tables/table.ts';
import { type TableName, WAREHOUSE, warehouseTables } from '../tables/warehouse.ts';
import {
  columnName,
  MAX_CELL_LENGTH,
  MAX_SHEET_ROWS,
  type SheetCell,
  sheetEnd,
  sheetRow,
  sheetStart,
} from './sheet-xml.ts';
import {
  CUSTOM_PROPERTIES,
  contentTypes,
  customProperties,
  findFingerprint,
  packageRelations,
  type SheetPart,
  styles,
  workbook,
  workbookRelations,
} from './workbook-parts.ts';
import { createZipFile, type ZipFile, ZipTooLarge } from './zip-file.ts';

/** A workbook with a sheet a table: the records of today, made anew as a whole. */
export function createXlsxSink(path: string): RecordSink {
  return createStagedSink(openWorkbook(path));
}

function openWorkbook(path: string): StagedDestination {
  const draft = `${path}.next`;
  let lock: OutputLock | null = null;
  let scratch = '';
  return {
    place: path,
    take: async () => {
      lock = await takeFile(path);
      scratch = await mkdtemp(join(tmpdir(), 'kehoach-xlsx-'));
      return { scratch, previous: null };
    },
    publish: async (publication) => {
      const fingerprint = await fingerprintOf(publication.session);
      if ((await readFingerprint(path)) === fingerprint) return [];
      try {
        const notes = await writeWorkbook(draft, publication, fingerprint);
        await rename(draft, path);
        return notes;
      } catch (error) {
        if (error instanceof ZipTooLarge) {
          throw new LoadError(`${error.message}, which Excel does not open: load into parquet: or duckdb: instead`, {
            cause: error,
          });
        }
        throw error;
      }
    },
    release: async () => {
      if (lock !== null) await rm(draft, { force: true });
      if (scratch !== '') await rm(scratch, { recursive: true, force: true });
      await lock?.release();
    },
  };
}

/** Throws LoadError where the file is somebody else's, or being written. */
async function takeFile(path: string): Promise<OutputLock> {
  let lock: OutputLock;
  try {
    await mkdir(dirname(path), { recursive: true });
    lock = await lockOutput(`${path}.lock`);
  } catch (error) {
    if (error instanceof OutputHeld) throw new LoadError(error.message.replace('--out', 'file'), { cause: error });
    throw new LoadError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  try {
    await readFingerprint(path);
    return lock;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The property stands at the beginning of the file, as it is. Bytes. */
const BEGINNING = 4096;

/** null where there is no file. Throws LoadError where it was not written by a load. */
async function readFingerprint(path: string): Promise<string | null> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return null;
  try {
    const bytes = Buffer.alloc(BEGINNING);
    const { bytesRead } = await file.read(bytes, 0, BEGINNING, 0);
    const fingerprint = findFingerprint(bytes.toString('latin1', 0, bytesRead));
    if (fingerprint !== null || bytesRead === 0) return fingerprint;
    throw new LoadError(
      `${path} is there and was not written by a load: give another name, so that nothing of yours is written over`,
    );
  } finally {
    await file.close();
  }
}

const fingerprintSchema = z.object({ fingerprint: z.string().nullable() });

/** Changes with whatever stands in the workbook, the times of loads left out. */
async function fingerprintOf(session: DuckDbSession): Promise<string> {
  const [row] = await session.rows(
    `SELECT md5(string_agg(concat_ws('|', doc_id, document_id, coalesce(record_sha256, ''), is_current, vanished_at IS NULL, source_path, path_count), chr(10) ORDER BY doc_id)) AS fingerprint FROM document_files`,
    fingerprintSchema,
  );
  return row?.fingerprint ?? '0';
}

/** What people look for comes first. */
const FIRST_SHEETS: readonly TableName[] = [
  'documents',
  'targets',
  'tasks',
  'responsibilities',
  'diagnostics',
  'citations',
];

const SHEET_TABLES: readonly Table[] = [
  ...FIRST_SHEETS.map((name) => WAREHOUSE[name]),
  ...warehouseTables('latest').filter((table) => !FIRST_SHEETS.some((name) => name === table.name)),
];

async function writeWorkbook(path: string, publication: Publication, fingerprint: string): Promise<readonly string[]> {
  const zip = await createZipFile(path);
  const sheets: SheetPart[] = [];
  let cuts = 0;
  const addSheet = async (part: {
    readonly name: string;
    readonly columns: readonly NamedColumn[];
    readonly rows: AsyncIterator<readonly SheetCell[]>;
  }) => {
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? part.name : `${part.name} (${number})`;
      const written = await writeSheet(zip, {
        path: `xl/worksheets/sheet${sheets.length + 1}.xml`,
        ...part,
        onCut: () => (cuts += 1),
      });
      sheets.push({ name, filter: `A1:${columnName(part.columns.length - 1)}${written.rows + 1}` });
      if (written.isWhole) return;
    }
  };
  try {
    await zip.store(CUSTOM_PROPERTIES, customProperties(fingerprint));
    for (const table of SHEET_TABLES) {
      await addSheet({ name: table.name, columns: tableColumns(table, 'latest'), rows: readRows(publication, table) });
    }
    await addSheet({ name: 'about', columns: ABOUT_COLUMNS, rows: aboutRows() });
    await zip.deflate('xl/workbook.xml', once(workbook(sheets)));
    await zip.deflate('xl/_rels/workbook.xml.rels', once(workbookRelations(sheets.length)));
    await zip.deflate('xl/styles.xml', once(styles()));
    await zip.deflate('_rels/.rels', once(packageRelations()));
    await zip.deflate('[Content_Types].xml', once(contentTypes(sheets.length)));
    await zip.finish();
  } catch (error) {
    await zip.abandon();
    throw error;
  }
  return cuts === 0
    ? []
    : [`${cuts} texts are longer than the ${MAX_CELL_LENGTH} characters of an Excel cell: they are cut and end in "…"`];
}

interface SheetSource {
  readonly path: string;
  readonly columns: readonly NamedColumn[];
  readonly rows: AsyncIterator<readonly SheetCell[]>;
  readonly onCut: () => void;
}

/** Writes as many rows as a sheet holds; what is left goes to the next. */
async function writeSheet(
  zip: ZipFile,
  source: SheetSource,
): Promise<{ readonly rows: number; readonly isWhole: boolean }> {
  let rows = 0;
  let isWhole = false;
  const content = async function* (): AsyncGenerator<string> {
    yield sheetStart(source.columns);
    while (rows < MAX_SHEET_ROWS - 1) {
      const next = await source.rows.next();
      if (next.done) {
        isWhole = true;
        break;
      }
      rows += 1;
      yield sheetRow(source.columns, { number: rows + 1, cells: next.value, watcher: { cut: source.onCut } });
    }
    yield sheetEnd(source.columns, rows);
  };
  await zip.deflate(source.path, content());
  return { rows, isWhole };
}

const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);

async function* readRows({ session, relationOf }: Publication, table: Table): AsyncGenerator<readonly SheetCell[]> {
  const names = tableColumns(table, 'latest').map(({ name, type }) =>
    type === 'json' ? `CAST("${name}" AS VARCHAR)` : `"${name}"`,
  );
  const result = await session.connection.stream(`SELECT ${names.join(', ')} FROM ${relationOf(table)} AS t`);
  for await (const chunk of result.yieldRowsJson()) {
    for (const row of chunk) yield row.map((cell) => cellSchema.parse(cell));
  }
}

const ABOUT_COLUMNS: readonly NamedColumn[] = [
  { name: 'table', ...required('key', 'Table.') },
  { name: 'column', ...required('key', 'Column.') },
  { name: 'meaning', ...required('text', 'What stands in it.') },
];

async function* aboutRows(): AsyncGenerator<readonly SheetCell[]> {
  for (const table of SHEET_TABLES) {
    yield [table.name, '', table.grain];
    for (const { name, doc } of tableColumns(table, 'latest')) yield [table.name, name, doc];
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
