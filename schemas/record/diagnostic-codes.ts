import type { DiagnosticCode, Severity } from '../model/diagnostic.ts';

/** How grave each finding is: an error makes the entry doubtful, a warning wants a reader's eye, an info tells how it was read. */
export const DIAGNOSTIC_SEVERITIES = {
  reference_blank: 'warning',
  date_blank: 'warning',
  date_conflict: 'warning',
  year_conflict: 'warning',
  value_conflict: 'error',
  sum_mismatch: 'error',
  citation_conflict: 'warning',
  numbering_gap: 'warning',
  numbering_duplicate: 'warning',
  row_without_lead: 'info',
  metadata_from_attachment_line: 'info',
  metadata_from_stamp: 'info',
  second_document: 'warning',
  page_without_text: 'warning',
  legacy_encoding_converted: 'info',
  text_layer_replaced: 'info',
  ocr_low_confidence: 'warning',
  text_repaired: 'info',
  page_failed: 'error',
} as const satisfies Record<DiagnosticCode, Severity>;
