import { createHash } from 'node:crypto';
import type { Finding } from '../schemas/model/diagnostic.ts';
import type { Document } from '../schemas/model/document.ts';
import type { Box } from '../schemas/model/geometry.ts';
import type { DocumentHead, FieldOrigin, Outline, OutlineSection, OutlineTable } from '../schemas/model/outline.ts';
import type { Source } from '../schemas/model/source.ts';
import type { CitationRecord } from '../schemas/record/citation.ts';
import type { DiagnosticRecord } from '../schemas/record/diagnostic.ts';
import { DIAGNOSTIC_SEVERITIES } from '../schemas/record/diagnostic-codes.ts';
import type { DocumentHeadRecord } from '../schemas/record/document-head.ts';
import { type PlanRecord, SCHEMA_VERSION } from '../schemas/record/plan-record.ts';
import type { SectionRecord } from '../schemas/record/section.ts';
import type { TableRecord } from '../schemas/record/table.ts';
import type { TargetRecord } from '../schemas/record/target.ts';
import type { TaskRecord } from '../schemas/record/task.ts';
import { documentKey } from './document-key.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Coordinates and shares are kept to two and four decimals, so that a record's bytes are stable. */
const toHundredths = (value: number): number => Math.round(value * 100) / 100;
const toShare = (value: number): number => Math.round(value * 10000) / 10000;

function roundBoxes(boxes: readonly Box[]): readonly Box[] {
  return boxes.map(
    ([x0, y0, x1, y1]) => [toHundredths(x0), toHundredths(y0), toHundredths(x1), toHundredths(y1)] as const,
  );
}

/** First 16 hex digits of the hash of the bytes; of a series, of the hashes of its pictures in order. */
export function documentId(hashes: readonly string[]): string {
  const [only] = hashes;
  const hash =
    hashes.length === 1 && only !== undefined ? only : createHash('sha256').update(hashes.join('')).digest('hex');
  return hash.slice(0, 16);
}

function sourceRecord(
  source: Source,
  document: Document,
): { readonly record: PlanRecord['source']; readonly docId: string } {
  const files = source.files.map((file) => ({
    file_name: file.fileName.normalize('NFC'),
    bytes: file.bytes.length,
    sha256: sha256(file.bytes),
  }));
  const [first] = files;
  const docId = documentId(files.map((file) => file.sha256));
  const pages = document.pages.map((page) => ({
    page: page.page,
    width_pt: toHundredths(page.width),
    height_pt: toHundredths(page.height),
    rotation: page.rotation,
    text_origin: page.textOrigin,
    preparation: page.preparation,
    ocr_confidence: page.ocrConfidence === null ? null : toShare(page.ocrConfidence),
  }));
  const record = {
    file_name: first?.file_name ?? '',
    media_type: source.mediaType,
    bytes: first?.bytes ?? 0,
    sha256: first?.sha256 ?? '',
    ...(files.length > 1 ? { files } : {}),
    pages,
  };
  return { record, docId };
}

const originRecord = (origin: FieldOrigin) => ({
  page: origin.page,
  boxes: roundBoxes(origin.boxes),
  quote: origin.quote,
});

function headRecord(head: DocumentHead): DocumentHeadRecord {
  const names = Object.keys(head.origins).sort();
  return {
    key: documentKey(head),
    origins: Object.fromEntries(
      names.flatMap((name) => {
        const origin = head.origins[name];
        return origin && origin.quote !== '' ? [[name, originRecord(origin)]] : [];
      }),
    ),
    type_code: head.typeCode,
    type_name: head.typeName,
    reference: head.reference,
    number: head.number,
    symbol: head.symbol,
    issuer: head.issuer,
    place: head.place,
    issued_on: head.issuedOn,
    title: head.title,
    period: head.period ? { start_year: head.period.startYear, end_year: head.period.endYear } : null,
    signer: head.signer,
    addressees: head.addressees,
    recipients: head.recipients,
  };
}

const sectionRecord = (section: OutlineSection): SectionRecord => ({
  section_id: section.sectionId,
  parent_id: section.parentId,
  appendix_id: section.appendixId,
  kind: section.kind,
  label: section.label,
  heading: section.heading,
  text: section.text,
  page: section.page,
  boxes: roundBoxes(section.boxes),
});

const tableRecord = (table: OutlineTable): TableRecord => ({
  table_id: table.tableId,
  appendix_id: table.appendixId,
  section_id: table.sectionId,
  columns: table.columns.map((column) => ({ header: column.header, role: column.role })),
  rows: table.rows.map((row) => ({
    row_id: row.rowId,
    kind: row.kind,
    ordinal: row.ordinal,
    level: row.level,
    parent_row_id: row.parentRowId,
    cells: row.cells,
    page: row.page,
    boxes: roundBoxes(row.boxes),
  })),
  pages: table.pages,
});

const diagnosticRecord = (finding: Finding): DiagnosticRecord => ({
  code: finding.code,
  severity: DIAGNOSTIC_SEVERITIES[finding.code],
  message: { vi: finding.message.vi, en: finding.message.en },
  page: finding.page,
  boxes: roundBoxes(finding.boxes),
  section_id: finding.sectionId,
  row_id: finding.rowId,
  target_id: finding.targetId,
});

export interface RecordInput {
  readonly source: Source;
  readonly document: Document;
  readonly outline: Outline;
  readonly targets: readonly TargetRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly citations: readonly CitationRecord[];
  readonly findings: readonly Finding[];
  readonly extractor: PlanRecord['extractor'];
}

const roundOrigin = <T extends TargetRecord | TaskRecord>(entry: T): T => ({
  ...entry,
  origin: { ...entry.origin, boxes: roundBoxes(entry.origin.boxes) },
});

/** Everything that was read off one document, as the public record with its fixed order of keys. */
export function buildRecord(input: RecordInput): PlanRecord {
  const { outline } = input;
  const { record: source, docId } = sourceRecord(input.source, input.document);
  return {
    schema_version: SCHEMA_VERSION,
    extractor: input.extractor,
    doc_id: docId,
    source,
    document: headRecord(outline.head),
    sections: outline.sections.map(sectionRecord),
    appendices: outline.appendices.map((appendix) => ({
      appendix_id: appendix.appendixId,
      label: appendix.label,
      title: appendix.title,
      attached_to: {
        reference: appendix.attachedTo.reference,
        issued_on: appendix.attachedTo.issuedOn,
        issuer: appendix.attachedTo.issuer,
      },
      table_ids: appendix.tableIds,
      page: appendix.page,
    })),
    tables: outline.tables.map(tableRecord),
    targets: input.targets.map(roundOrigin),
    tasks: input.tasks.map(roundOrigin),
    citations: input.citations,
    diagnostics: [...outline.findings, ...input.findings].map(diagnosticRecord),
  };
}
