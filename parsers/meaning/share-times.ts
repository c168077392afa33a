import { readDueDate, type YearSpan } from '../normalise/period.ts';
import type { WordedClause } from './share-words.ts';

// Tỷ lệ giải ngân | 6 tháng, | 9 tháng, | cả năm | quý I
const PART_OF_YEAR =
  /(?:^|\s)(?:cả\snăm|(?:hết\s|trong\s)?(?:quý\s(?:I{1,3}|IV|[1-4])|(?:0?[369]|sáu|chín)\stháng(?:\s(?:đầu|cuối)\snăm)?))$/iu;

export const isPartOfYear = (name: string): boolean => PART_OF_YEAR.exec(name)?.index === 0;

// Tỷ lệ giải ngân › | quý III | 6 tháng đầu năm
const ENDS_PART = /(?:(?<quarter>quý\s(?:I{1,3}|IV|[1-4]))|(?<months>0?[369])\stháng\sđầu\snăm)$/iu;
// 9 tháng: where the name says nothing else, and no age or length ("điều trị đủ 6 tháng", "hợp đồng 3 tháng")
const BARE_MONTHS = /^(?:hết\s)?(?<months>0?[369])\stháng$/iu;

/** The day that the part of the year ends at which a name ends in; null where it names none, or the plan is of several years. */
export function dueOfPartOfYear({ indicator, own }: WordedClause, years: YearSpan | null): string | null {
  if (years === null || years.startYear !== years.endYear) return null;
  const { quarter, months } = (ENDS_PART.exec(indicator) ?? BARE_MONTHS.exec(own.trim()))?.groups ?? {};
  const part = quarter ?? (months === undefined ? null : `tháng ${months}`);
  return part === null ? null : readDueDate(`${part}/${years.endYear}`);
}

// đến cuối năm | hết năm: by when, and of what was measured before
const END_OF_YEAR = /^(?:(?:phấn đấu\s)?(?:đến|tới)\s)?(?:hết|cuối)\snăm$/iu;

/** Nothing but that it is the end of the year: "70 % hộ … , đến cuối năm đạt 85 %". */
export const isEndOfYear = (name: string): boolean => END_OF_YEAR.test(name);

/**
 * "Tỷ lệ giải ngân 6 tháng đạt 50 %, cả năm đạt 100 %": a part of the year alone is of what was measured before, in another part
 * of it; null where the name is more than that.
 */
export function inPartOfYear(lead: string, name: string): string | null {
  if (lead === '' || !isPartOfYear(name)) return null;
  const measure = lead.replace(PART_OF_YEAR, '');
  return measure === '' ? null : `${measure} ${name}`;
}
