import type { Box } from './geometry.ts';

/** What a plan says wrong, and how it was read. Closed: a new code is a new version of the record. */
export const DIAGNOSTIC_CODES = [
  'reference_blank',
  'date_blank',
  'date_conflict',
  'year_conflict',
  'value_conflict',
  'sum_mismatch',
  'citation_conflict',
  'numbering_gap',
  'numbering_duplicate',
  'row_without_lead',
  'metadata_from_attachment_line',
  'metadata_from_stamp',
  'second_document',
  'page_without_text',
  'legacy_encoding_converted',
  'text_layer_replaced',
  'ocr_low_confidence',
  'text_repaired',
  'page_failed',
] as const;

export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];
export type Severity = 'error' | 'warning' | 'info';

/** A diagnostic on its way into the record. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly message: { readonly vi: string; readonly en: string };
  readonly page: number | null;
  readonly boxes: readonly Box[];
  readonly sectionId: string | null;
  readonly rowId: string | null;
  readonly targetId: string | null;
}
