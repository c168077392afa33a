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

/** What each finding says, in a line. */
export const DIAGNOSTIC_MEANINGS = {
  reference_blank: 'The number is left blank on the form',
  date_blank: 'A part of the date of issue is left blank',
  date_conflict: 'The date line and the attachment line of an appendix give different dates',
  year_conflict: 'The title of the plan and that of an appendix name different years',
  value_conflict: 'The same indicator has different values in body and appendix',
  sum_mismatch: 'Points or amounts of a group, or the total, are not what their rows add up to',
  citation_conflict: 'One document is cited with different dates or years',
  numbering_gap: 'A number or letter of the order is missing ("d)" then "e)" without "đ)" is none)',
  numbering_duplicate: 'A number or letter is used twice',
  row_without_lead: 'A row names nobody in charge, though the other rows of its table do',
  metadata_from_attachment_line: 'A file that holds only an appendix: its line "Kèm theo …" gave the letterhead',
  metadata_from_stamp: 'Number and date were read from a dispatch stamp at the edge of the page',
  second_document: 'Another document begins in the same file; the record is the first one',
  page_without_text: 'Nothing to read on the page, or OCR switched off',
  legacy_encoding_converted: 'The text was in TCVN3 or VNI and was converted',
  text_layer_replaced: 'The text of the page was not to be trusted and was read by OCR',
  ocr_low_confidence: 'A place that OCR read with doubt, or not at all',
  text_repaired: 'A word mended after OCR: what was read and what it became',
  page_failed: 'The page could not be read; the rest of the document was',
} as const satisfies Record<DiagnosticCode, string>;
