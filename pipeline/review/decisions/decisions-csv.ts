import { describeValue } from '../diff/describe-value.ts';
import type { Decision } from './decision.ts';

const COLUMNS = [
  'at',
  'by',
  'file_name',
  'document_key',
  'doc_id',
  'kind',
  'entry_id',
  'verdict',
  'field',
  'from',
  'to',
  'note',
  'statement',
  'decision_id',
  'undoes',
  'record_hash',
] as const;

/** Excel takes a file for UTF-8 only with this at its head. */
export const BYTE_ORDER_MARK = '\uFEFF';

export const CSV_HEADER = `${COLUMNS.join(',')}\r\n`;

/** One decision as a line (RFC 4180). */
export function decisionToCsv(decision: Decision, fileName: string): string {
  const cells: Readonly<Record<(typeof COLUMNS)[number], string | null>> = {
    ...decision,
    file_name: fileName,
    from: describeValue(decision.from),
    to: describeValue(decision.to),
  };
  return `${COLUMNS.map((column) => quoteCell(cells[column] ?? '')).join(',')}\r\n`;
}

/** What a spreadsheet would take for a formula: "=HYPERLINK(…)" | "+cmd" | "-2+3" | "@SUM" | a tab before one of these. */
const FORMULA = /^[=+\-@\t\r]/u;

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** A text from a document never becomes a formula: a spreadsheet shows what follows an apostrophe as it is. */
function quoteCell(text: string): string {
  const safe = FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
