import { nameList, quoteLiteral } from '../sql/sql-text.ts';
import { documentFilesTable } from '../tables/document-tables.ts';
import { tableColumns } from '../tables/table.ts';

/** Columns of `document_files`. */
export const FILE_COLUMNS = tableColumns(documentFilesTable, 'kept');

const FILE_COLUMN_NAMES = FILE_COLUMNS.map((column) => column.name);

/**
 * One row a file: of several records of the same bytes that of the first path at which they are there. `failed` are
 * records that could not be loaded, `digest` what is known of the others without having read them whole.
 */
export const COLLECT_FILES = `
CREATE OR REPLACE TABLE files AS
WITH latest AS (
  SELECT * FROM listed QUALIFY row_number() OVER (PARTITION BY record_path ORDER BY line_no DESC) = 1
), counted AS (
  SELECT *,
    count(*) FILTER (is_present) OVER (PARTITION BY doc_id) AS present_count,
    count(*) OVER (PARTITION BY doc_id) AS listed_count,
    row_number() OVER (PARTITION BY doc_id ORDER BY is_present DESC, source_path, record_path) AS place
  FROM latest
)
SELECT * EXCLUDE (place, line_no, present_count, listed_count),
  CAST(CASE WHEN present_count > 0 THEN present_count ELSE listed_count END AS INTEGER) AS path_count,
  CAST(NULL AS VARCHAR) AS digest, false AS failed
FROM counted WHERE place = 1`;

/** Files whose record may be the one that was loaded: only its bytes tell. */
export const FILES_TO_DIGEST = `
SELECT f.doc_id, f.record_path FROM files f JOIN known k USING (doc_id)
WHERE k.is_current AND k.record_sha256 IS NOT NULL AND f.digest IS NULL
  AND f.extractor_version = k.extractor_version AND f.schema_version = k.schema_version
  AND f.ocr_mode IS NOT DISTINCT FROM k.ocr_mode`;

/** "image/jpeg" and "image/png" are one format; Word and PDF are two. */
const FORMAT = `CASE WHEN starts_with(media_type, 'application/') THEN media_type ELSE split_part(media_type, '/', 1) END`;

/**
 * What the destination is to say of each file of this folder, and of each that it knows already. Files of one format
 * that come in a later load are a newer version; of one version the file that is read best stands for the document,
 * and a file that is there goes before one that has vanished.
 */
export function resolveSql(startedAt: string, outFolder: string): string {
  const now = `CAST(${quoteLiteral(startedAt)} AS TIMESTAMP WITH TIME ZONE)`;
  const from = quoteLiteral(outFolder);
  return `
CREATE OR REPLACE TABLE resolved AS
WITH merged AS (
  SELECT f.doc_id, coalesce(f.document_key, f.doc_id) AS document_id, f.document_key, f.file_name, f.source_path,
    f.path_count, f.media_type, f.bytes, f.sha256, f.series_files, f.text_origin, f.reading_rank, f.issued_on,
    CASE WHEN f.is_present THEN NULL ELSE coalesce(k.vanished_at, ${now}) END AS vanished_at,
    coalesce(k.first_loaded_at, ${now}) AS first_loaded_at, ${from} AS loaded_from, f.ocr_mode,
    f.schema_version, f.extractor_version, f.record_path, f.record_bytes, f.digest
  FROM files f LEFT JOIN known k USING (doc_id) WHERE NOT f.failed
  UNION ALL BY NAME
  SELECT k.* EXCLUDE (vanished_at, is_current, version_no, record_sha256),
    CASE WHEN k.loaded_from = ${from} AND f.doc_id IS NULL THEN coalesce(k.vanished_at, ${now}) ELSE k.vanished_at END AS vanished_at
  FROM known k LEFT JOIN files f USING (doc_id) WHERE f.doc_id IS NULL OR f.failed
), versions AS (
  SELECT m.*, k.record_sha256 AS known_digest, k.document_id AS known_document_id,
    m.record_path IS NOT NULL OR coalesce(k.is_current, false) AS can_stand,
    CAST(dense_rank() OVER (PARTITION BY m.document_id, ${FORMAT.replaceAll('media_type', 'm.media_type')} ORDER BY m.first_loaded_at) AS INTEGER) AS version_no
  FROM merged m LEFT JOIN known k USING (doc_id)
)
SELECT *, row_number() OVER (
    PARTITION BY document_id
    ORDER BY can_stand DESC, vanished_at IS NULL DESC, version_no DESC, reading_rank DESC,
      issued_on DESC NULLS LAST, source_path DESC, doc_id
  ) = 1 AS is_current
FROM versions`;
}

/** Instants as ISO 8601; lists of pictures as the text that they are. */
function fileField(name: string): string {
  const type = FILE_COLUMNS.find((column) => column.name === name)?.type;
  if (name === 'record_sha256') return `${name} := CAST(NULL AS VARCHAR)`;
  if (type === 'instant') return `${name} := strftime(r.${name}, '%Y-%m-%dT%H:%M:%S.%gZ')`;
  return `${name} := ${type === 'json' ? `CAST(r.${name} AS VARCHAR)` : `r.${name}`}`;
}

/** Documents whose rows are to be made, with the file that stood for them before. Those made just now are in `digests`. */
export const CREATE_WORK = `
CREATE OR REPLACE TABLE work AS
SELECT r.doc_id, r.document_id, r.version_no, r.record_path, CAST(r.record_bytes AS DOUBLE) AS record_bytes,
  CAST(count(*) FILTER (r.vanished_at IS NULL) OVER (PARTITION BY r.document_id) AS INTEGER) AS file_count,
  before.doc_id AS previous_doc_id,
  CASE WHEN k.document_id <> r.document_id THEN k.document_id END AS previous_document_id,
  coalesce(k.is_current, false) AS was_current,
  to_json(struct_pack(${FILE_COLUMN_NAMES.map(fileField).join(', ')}))::VARCHAR AS file,
  r.is_current AND r.record_path IS NOT NULL AND (
    NOT coalesce(k.is_current, false) OR k.document_id <> r.document_id OR r.digest IS NULL OR r.digest <> k.record_sha256
  ) AND r.doc_id NOT IN (SELECT doc_id FROM digests) AS is_due
FROM resolved r
LEFT JOIN known k USING (doc_id)
LEFT JOIN known before ON before.document_id = r.document_id AND before.is_current`;

/** The rows of `document_files` that differ from what the destination has; JSON, which each database spells in its own way, is not compared. `digests` are those of the records loaded just now. */
export const CHANGED_FILES = `
SELECT ${nameList(FILE_COLUMN_NAMES, 'n.')} FROM (
  SELECT r.* EXCLUDE (known_digest),
    CASE WHEN NOT r.is_current THEN NULL ELSE coalesce(d.digest, r.known_digest) END AS record_sha256
  FROM resolved r LEFT JOIN digests d USING (doc_id)
) n LEFT JOIN known k USING (doc_id)
WHERE k.doc_id IS NULL OR (${FILE_COLUMNS.filter(({ type }) => type !== 'json')
  .map(({ name }) => name)
  .map((name) => `n.${name} IS DISTINCT FROM k.${name}`)
  .join(' OR ')})`;

/** What files say of their documents. */
export const DOCUMENT_STANDINGS = `
SELECT document_id,
  CAST(count(*) FILTER (vanished_at IS NULL) AS INTEGER) AS file_count,
  CAST(max(version_no) FILTER (is_current) AS INTEGER) AS version_no,
  CASE WHEN bool_and(vanished_at IS NOT NULL) THEN max(vanished_at) END AS vanished_at
FROM resolved GROUP BY document_id`;
