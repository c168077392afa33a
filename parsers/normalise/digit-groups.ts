// 8 215 400 | ≥ 12 500,5 | 1 250 % | Trên 69 659 | 373 365 tấn | Từ 12 500 m3 trở lên: as tables of statistics part their thousands
const PARTED =
  /^[\s≥≤<>=~]*(?:[\p{L}\s]{2,24}(?<!(?:tháng|quý|ngày|năm|lớp|khối|khóa|đợt|số|tổ|mức|cấp|điều|khoản)\s?)\s)?\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?(?:\s?%|\s?[\p{L}/²³]{1,12}[23]?(?:\s[\p{L}/]{1,12}){0,4})?$/iu;
const BETWEEN = /(?<=\d)[ \u00A0\u202F](?=\d{3})/gu;

/** A cell that holds one number in groups that white parts, without that white; any other as it is. */
export function joinDigitGroups(cell: string): string {
  return PARTED.test(cell) ? cell.replace(BETWEEN, '') : cell;
}
