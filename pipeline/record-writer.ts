import type { PlanRecord } from '../schemas/record/plan-record.ts';

/** An array of numbers as JSON.stringify lays it out: one a line. A string never holds a bare line break, so only arrays match. */
const NUMBER_LINES = /\[\n\s*(-?[\d.e+-]+(?:,\n\s*-?[\d.e+-]+)*)\n\s*\]/g;

/**
 * A record as its file holds it: keys in the order they were built, one space of indent, boxes on one line, a line break
 * at the end. The same record gives the same text.
 */
export function recordToJson(record: PlanRecord | Readonly<Record<string, unknown>>): string {
  const laidOut = JSON.stringify(record, null, 1);
  return `${laidOut.replace(NUMBER_LINES, (_, numbers: string) => `[${numbers.replace(/,\n\s*/g, ', ')}]`)}\n`;
}

/**
 * A record's text with other file names: the same bytes found at a second path. Nothing else in a record depends on the
 * name. Throws where the text is no record.
 */
export function renameSource(json: string, fileNames: readonly string[]): string {
  const record: unknown = JSON.parse(json);
  const [first] = fileNames;
  if (first === undefined || !isObject(record) || !isObject(record.source)) throw new Error('this is no record');
  const files = Array.isArray(record.source.files)
    ? record.source.files.map((file: unknown, index) =>
        isObject(file) ? { ...file, file_name: nfc(fileNames[index]) } : file,
      )
    : undefined;
  const source = { ...record.source, file_name: nfc(first), ...(files && { files }) };
  return recordToJson({ ...record, source });
}

function nfc(name: string | undefined): string | undefined {
  return name?.normalize('NFC');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
