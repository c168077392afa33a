import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import { HEAD_ID } from '../../review/decisions/review-kinds.ts';
import { measureText } from './decimal-text.ts';
import { jsonText } from './json-text.ts';
import { type Government, organisationKey } from './organisation-key.ts';
import { type ReviewedRecord, reviewColumns, reviewOf } from './reviewed-record.ts';
import type { Row } from './row-set.ts';

/** What is known of a document beside its record. */
export interface DocumentStanding {
  readonly documentId: string;
  readonly versionNo: number;
  readonly fileCount: number;
  /** ISO time of the load. */
  readonly loadedAt: string;
}

export function documentRow(
  reviewed: ReviewedRecord,
  standing: DocumentStanding,
  government: Government,
): Row<'documents'> {
  const { record } = reviewed;
  const head = record.document;
  return {
    document_key: head.key,
    version_no: standing.versionNo,
    file_count: standing.fileCount,
    vanished_at: null,
    type_code: head.type_code,
    type_name: head.type_name,
    reference: head.reference,
    number: head.number,
    symbol: head.symbol,
    issuer_organisation_id: head.issuer === null ? null : organisationKey(government, head.issuer.name),
    issuer_name: head.issuer?.name ?? null,
    issuer_level: head.issuer?.level ?? null,
    issuer_place: head.issuer?.place ?? null,
    place: head.place,
    issued_on: head.issued_on,
    title: head.title,
    plan_start_year: head.period?.start_year ?? null,
    plan_end_year: head.period?.end_year ?? null,
    plan_year: head.period?.start_year ?? yearOf(head.issued_on),
    signer_delegation: head.signer?.delegation ?? null,
    signer_capacity: head.signer?.capacity ?? null,
    signer_name: head.signer?.name ?? null,
    addressees: jsonText(head.addressees),
    recipients: jsonText(head.recipients),
    ...counts(reviewed),
    ocr_engine: record.extractor.ocr?.engine ?? null,
    ocr_model: record.extractor.ocr?.model ?? null,
    ocr_mode: record.extractor.ocr?.mode ?? null,
    ...reviewColumns(reviewed, 'document', HEAD_ID),
    loaded_at: standing.loadedAt,
  };
}

function counts(reviewed: ReviewedRecord) {
  const { record } = reviewed;
  const ofSeverity = (severity: 'error' | 'warning'): number =>
    record.diagnostics.filter(
      (diagnostic, index) =>
        diagnostic.severity === severity && reviewOf(reviewed, 'diagnostic', String(index + 1)).state !== 'rejected',
    ).length;
  return {
    page_count: record.source.pages.length,
    section_count: record.sections.length,
    appendix_count: record.appendices.length,
    table_count: record.tables.length,
    target_count: record.targets.filter((target) => reviewOf(reviewed, 'target', target.target_id).state !== 'rejected')
      .length,
    task_count: record.tasks.filter((task) => reviewOf(reviewed, 'task', task.task_id).state !== 'rejected').length,
    citation_count: record.citations.length,
    error_count: ofSeverity('error'),
    warning_count: ofSeverity('warning'),
  };
}

/** "2023-01-17" → 2023 */
function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

export function pageRows(record: PlanRecord): readonly Row<'pages'>[] {
  return record.source.pages.map((page) => ({
    page: page.page,
    width_pt: measureText(page.width_pt),
    height_pt: measureText(page.height_pt),
    rotation: page.rotation,
    text_origin: page.text_origin,
    ocr_confidence: page.ocr_confidence === null ? null : measureText(page.ocr_confidence),
    preparation: jsonText(page.preparation),
  }));
}

export function appendixRows(record: PlanRecord): readonly Row<'appendices'>[] {
  return record.appendices.map((appendix, index) => ({
    appendix_id: appendix.appendix_id,
    position: index + 1,
    label: appendix.label,
    title: appendix.title,
    attached_reference: appendix.attached_to.reference,
    attached_issued_on: appendix.attached_to.issued_on,
    attached_issuer: appendix.attached_to.issuer,
    page: appendix.page,
  }));
}

export function sectionRows(reviewed: ReviewedRecord): readonly Row<'sections'>[] {
  const depths = new Map<string, number>();
  return reviewed.record.sections.map((section, index) => {
    const depth = section.parent_id === null ? 1 : (depths.get(section.parent_id) ?? 0) + 1;
    depths.set(section.section_id, depth);
    return {
      section_id: section.section_id,
      position: index + 1,
      parent_section_id: section.parent_id,
      depth,
      appendix_id: section.appendix_id,
      kind: section.kind,
      label: section.label,
      heading: section.heading,
      text: section.text,
      page: section.page,
      boxes: jsonText(section.boxes),
      ...reviewColumns(reviewed, 'section', section.section_id),
    };
  });
}

export function citationRows(reviewed: ReviewedRecord): readonly Row<'citations'>[] {
  return reviewed.record.citations.map((citation, index) => ({
    citation_id: citation.citation_id,
    position: index + 1,
    type_code: citation.type_code,
    reference: citation.reference,
    issued_on: citation.issued_on,
    issuer: citation.issuer,
    subject: citation.subject,
    section_id: citation.section_id,
    row_id: citation.row_id,
    ...reviewColumns(reviewed, 'citation', citation.citation_id),
  }));
}

export function diagnosticRows(reviewed: ReviewedRecord): readonly Row<'diagnostics'>[] {
  return reviewed.record.diagnostics.map((diagnostic, index) => ({
    diagnostic_no: index + 1,
    code: diagnostic.code,
    severity: diagnostic.severity,
    message_vi: diagnostic.message.vi,
    message_en: diagnostic.message.en,
    page: diagnostic.page,
    boxes: jsonText(diagnostic.boxes),
    section_id: diagnostic.section_id,
    row_id: diagnostic.row_id,
    target_id: diagnostic.target_id,
    ...reviewColumns(reviewed, 'diagnostic', String(index + 1)),
  }));
}
