import { UNITS_OF_MEASURE } from '../../../parsers/vocabulary/units-of-measure.ts';
import type { Row } from './row-set.ts';

/** The areas of Resolution 76/NQ-CP, then the two that the PAR Index adds. */
export const AREA_ROWS: readonly Row<'areas'>[] = [
  { area: 'institutions', position: 1, name_vi: 'Cải cách thể chế', name_en: 'Institutions' },
  { area: 'procedures', position: 2, name_vi: 'Cải cách thủ tục hành chính', name_en: 'Administrative procedures' },
  { area: 'organisation', position: 3, name_vi: 'Cải cách tổ chức bộ máy', name_en: 'Organisation' },
  { area: 'civil_service', position: 4, name_vi: 'Cải cách chế độ công vụ', name_en: 'Civil service' },
  { area: 'public_finance', position: 5, name_vi: 'Cải cách tài chính công', name_en: 'Public finance' },
  {
    area: 'digital_government',
    position: 6,
    name_vi: 'Xây dựng, phát triển chính quyền điện tử, chính quyền số',
    name_en: 'Digital government',
  },
  { area: 'steering', position: 7, name_vi: 'Công tác chỉ đạo, điều hành cải cách hành chính', name_en: 'Steering' },
  {
    area: 'impact',
    position: 8,
    name_vi: 'Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội',
    name_en: 'Impact',
  },
];

/** By code, under the form that is no multiple: "đồng", not "triệu đồng". */
const UNITS = new Map(
  UNITS_OF_MEASURE.filter((row) => row.exponent === undefined || row.exponent === 0).map((row) => [row.code, row]),
);

// {sáng kiến} | {thủ tục}
const COUNTED = /^\{(?<thing>.+)\}$/su;

export function unitRow(unit: string): Row<'units_of_measure'> {
  const known = UNITS.get(unit);
  if (unit === '{point}') return { unit, kind: 'point', name_vi: 'điểm' };
  if (unit === '{rank}') return { unit, kind: 'rank', name_vi: 'thứ hạng' };
  if (known) return { unit, kind: known.kind, name_vi: known.forms[0] ?? unit };
  const thing = COUNTED.exec(unit)?.groups?.thing;
  return { unit, kind: thing === undefined ? 'measure' : 'count', name_vi: thing ?? unit };
}

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;
const DAY_MS = 86_400_000;

/** All days of a year. */
export function* dateRows(year: number): Generator<Row<'dates'>> {
  for (let day = newYear(year); day < newYear(year + 1); day += DAY_MS) yield dateRow(new Date(day));
}

/** Date.UTC takes years below 100 for those of the twentieth century. */
function newYear(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

function dateRow(date: Date): Row<'dates'> {
  const month = date.getUTCMonth() + 1;
  const quarter = Math.ceil(month / 3);
  const year = date.getUTCFullYear();
  const weekday = ((date.getUTCDay() + 6) % 7) + 1;
  return {
    date_day: date.toISOString().slice(0, 10),
    year,
    quarter,
    month,
    day: date.getUTCDate(),
    weekday,
    ...isoWeek(date, weekday),
    quarter_vi: `Quý ${QUARTERS[quarter - 1]}/${year}`,
    month_vi: `Tháng ${String(month).padStart(2, '0')}/${year}`,
  };
}

/** The week belongs to the year of its Thursday, and the first week is that of the first Thursday. */
function isoWeek(date: Date, weekday: number): { readonly iso_year: number; readonly iso_week: number } {
  const thursday = new Date(date.getTime() + (4 - weekday) * DAY_MS);
  const year = thursday.getUTCFullYear();
  return { iso_year: year, iso_week: Math.floor((thursday.getTime() - newYear(year)) / DAY_MS / 7) + 1 };
}
