import type { Recurrence } from '../normalise/unit-of-measure.ts';
import { RECURRENCES } from '../vocabulary/units-of-measure.ts';

// Bình quân hằng năm | Mỗi quý | Bình quân/năm | Số lượt hằng tháng (lượt)
const EACH_AT_END =
  /(?:^|\s)(?:(?:hằng|hàng|mỗi)\s|(?:bình quân|trung bình)(?:\s?\/\s?|\s(?:một|1)?\s?))(?<period>năm|quý|tháng)(?:\s?\([^()]*\))?$/iu;

/** How often the amounts below a header are to be reached, where it ends in that; null: once. */
export function perOfHeader(header: string): Recurrence | null {
  const period = EACH_AT_END.exec(header.trim())?.groups?.period?.toLowerCase();
  return RECURRENCES.find(({ forms }) => period !== undefined && forms.includes(period))?.per ?? null;
}
