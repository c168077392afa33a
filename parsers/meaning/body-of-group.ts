import type { OutlineRow, OutlineTable } from '../../schemas/model/outline.ts';
import type { UnitInCharge } from '../../schemas/record/organisation.ts';
import { findDutyVerb } from '../normalise/duty-verb.ts';
import type { Abbreviations } from '../normalise/organisation.ts';
import { trimEndSigns } from '../normalise/trim-signs.ts';
import { readUnitStart } from '../normalise/unit-name.ts';
import { readUnitsInHeading } from '../normalise/units-in-sentence.ts';
import type { OutlineIndex } from './outline-index.ts';
import { spellUnits } from './spell-units.ts';

/** So many headings of a table name bodies at least, where they say whose the rows below are. */
const FEWEST_BODIES = 2;

/** "I | Sở Y tế" above works, "II | Công tác tuyên truyền (Sở Tư pháp chủ trì)": whose the rows below the heading are. */
export function leadOfHeadings(
  index: OutlineIndex,
  table: OutlineTable,
  row: OutlineRow,
  abbreviations: Abbreviations,
): readonly UnitInCharge[] {
  for (const group of index.rowsAbove(row).toReversed()) {
    if (group.kind !== 'group') continue;
    const heading = headingOf(group);
    if (!namesLead(heading) && !isBodyAmongBodies(table, group)) continue;
    const behindDash = LEADS_BEHIND_DASH.exec(heading)?.groups?.name;
    const lead = readUnitsInHeading(behindDash ?? heading, abbreviations);
    if (lead.length > 0) return spellUnits(lead, index, abbreviations);
  }
  return [];
}

// Công tác tuyên truyền - Sở Tư pháp chủ trì
const LEADS_BEHIND_DASH = /\s[-–]\s(?<name>\p{Lu}[^()–-]{3,120})\schủ trì$/u;

/** "… (Sở Tư pháp chủ trì)", "… (Chủ trì: Sở Tư pháp)", "… - Sở Tư pháp chủ trì" */
function namesLead(heading: string): boolean {
  const aside = heading.endsWith(')') ? heading.slice(heading.lastIndexOf('(')) : '';
  return aside.toLowerCase().includes('chủ trì') || LEADS_BEHIND_DASH.test(heading);
}

/** The words of the row beside its number. */
function headingOf({ cells, ordinal }: OutlineRow): string {
  const words = cells.find((cell) => cell !== null && cell !== ordinal && /\p{L}{2}/u.test(cell)) ?? '';
  return trimEndSigns(words.replace(NUMBER, '').trim(), '.:;');
}

// I. Sở Y tế | 2) Phòng Nội vụ
const NUMBER = /^(?:[IVX]{1,5}|[A-HĐ]|\d{1,2})[.)]\s/u;

/** Of all headings beside it each is the name of a body and no more. */
function isBodyAmongBodies(table: OutlineTable, group: OutlineRow): boolean {
  const beside = table.rows.filter(({ kind, parentRowId }) => kind === 'group' && parentRowId === group.parentRowId);
  return beside.length >= FEWEST_BODIES && beside.every((one) => isBody(headingOf(one)));
}

function isBody(heading: string): boolean {
  const start = readUnitStart(heading);
  return (start === 'named' || start === 'plural') && findDutyVerb(heading, 'sentence') === undefined;
}
