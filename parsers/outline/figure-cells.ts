import { joinDigitGroups } from '../normalise/digit-groups.ts';
import { kindOfKnownUnit } from '../normalise/unit-of-measure.ts';
import { COMPARATORS_AFTER, COMPARATORS_BEFORE, FROM_WORDS } from '../vocabulary/comparators.ts';

// 100% | 14.928 | 2,5 | 60-70 % | 19,4‰ | 95 phần trăm
const NUMBER = /^\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?\s?(?:[%‰]|phần trăm)?$/u;
// 36.894 tấn | 475 tỷ đồng
const NUMBER_AND_UNIT = /^\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?\s?(?<unit>\p{L}[^\d,;:.]{0,30})$/u;

const BEFORE = [...COMPARATORS_BEFORE.flatMap(({ forms }) => forms), ...FROM_WORDS, 'đạt'].join('|');
const AFTER = COMPARATORS_AFTER.flatMap(({ forms }) => forms).join('|');
// ≥ | Trên | Đạt từ | Không quá
const BOUNDS_BEFORE = new RegExp(`^(?:(?:${BEFORE})(?=[\\s\\d≥≤<>=])\\s?){1,3}`, 'iu');
const BOUNDS_AFTER = new RegExp(`\\s(?:${AFTER})$`, 'iu');

function withoutBounds(cell: string): string {
  return joinDigitGroups(cell.replace(BOUNDS_BEFORE, '').replace(BOUNDS_AFTER, ''));
}

/** A number, a range or a share, with what bounds it: "≥ 95", "Trên 70 %", "Từ 48 trở lên". */
export function isNumberCell(cell: string): boolean {
  return NUMBER.test(withoutBounds(cell));
}

/** The same, or an amount of a known unit and nothing else: "Trên 36.894 tấn". */
export function isFigureCell(cell: string): boolean {
  const bare = withoutBounds(cell);
  if (NUMBER.test(bare)) return true;
  const unit = NUMBER_AND_UNIT.exec(bare)?.groups?.unit;
  return unit !== undefined && kindOfKnownUnit(unit) !== undefined;
}
