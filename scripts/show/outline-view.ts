import { countOf } from '../../pipeline/count-of.ts';
import type { PlanRecord } from '../../schemas/record/plan-record.ts';
import type { SectionRecord } from '../../schemas/record/section.ts';
import { type Canvas, hangText, padText } from './terminal-text.ts';

/** Columns of the names of fields. */
const FIELD_WIDTH = 12;

/** Who says what, when and for which years. */
export function drawLetterhead(record: PlanRecord, canvas: Canvas): readonly string[] {
  const { document, source } = record;
  const { issuer, period, signer } = document;
  const fields: readonly (readonly [string, string | null])[] = [
    [
      'file',
      `${source.file_name} (${source.media_type}${source.pages.length > 0 ? `, ${countOf(source.pages.length, 'page')}` : ''})`,
    ],
    ['issuer', issuer && joinParts([issuer.name, issuer.level && `(${issuer.level})`], ' ')],
    ['type', joinParts([document.type_name, document.type_code && `(${document.type_code})`], ' ')],
    ['reference', document.reference ?? (document.symbol && `${document.symbol} (number left blank)`)],
    ['place, date', joinParts([document.place, document.issued_on], ', ')],
    ['title', document.title],
    [
      'period',
      period &&
        (period.start_year === period.end_year ? `${period.start_year}` : `${period.start_year} to ${period.end_year}`),
    ],
    ['signer', signer && joinParts([signer.delegation, signer.capacity, signer.name], ' ')],
    ['addressees', joinParts(document.addressees, '; ')],
    ['recipients', joinParts(document.recipients, '; ')],
    ['key', document.key],
  ];
  return fields.flatMap(([name, value]) => {
    const label = canvas.paint('dim', padText(name, FIELD_WIDTH));
    if (value === null) return [`${label}${canvas.paint('dim', '–')}`];
    const lines = hangText(' '.repeat(FIELD_WIDTH), value, canvas.width);
    return lines.map((line, index) => (index === 0 ? label + line.slice(FIELD_WIDTH) : line));
  });
}

function joinParts(parts: readonly (string | null)[], separator: string): string | null {
  const stated = parts.filter((part) => part !== null);
  return stated.length === 0 ? null : stated.join(separator);
}

/** Columns by which each level stands in. */
const INDENT = 2;

/** The section tree, body first, then the prose of each appendix under its label. */
export function drawOutline(record: PlanRecord, canvas: Canvas): readonly string[] {
  const depths = new Map<string, number>();
  const lines: string[] = [];
  let appendixId: string | null = null;
  for (const section of record.sections) {
    const depth = section.parent_id === null ? 0 : (depths.get(section.parent_id) ?? 0) + 1;
    depths.set(section.section_id, depth);
    if (section.appendix_id !== appendixId) {
      appendixId = section.appendix_id;
      const appendix = record.appendices.find((each) => each.appendix_id === appendixId);
      lines.push(canvas.paint('green', appendix?.label ?? ''));
    }
    lines.push(...drawSection(section, depth, canvas));
  }
  return lines;
}

function drawSection(section: SectionRecord, depth: number, canvas: Canvas): readonly string[] {
  const label = section.kind === 'footnote' ? `[${section.label ?? ''}]` : (section.label ?? '');
  const lead = `${' '.repeat(depth * INDENT)}${label}${label === '' ? '' : ' '}`;
  if (section.heading === null) return hangText(lead, section.text ?? '', canvas.width);
  const heading = hangText(lead, section.heading, canvas.width).map((line) => canvas.paint('bold', line));
  const text = section.text === null ? [] : hangText(' '.repeat(lead.length), section.text, canvas.width);
  return [...heading, ...text];
}
