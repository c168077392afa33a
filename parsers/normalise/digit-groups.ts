// 8 215 400 | ≥ 12 500,5 | 1 250 %: as tables of statistics part their thousands
const PARTED = /^[\s≥≤<>=~]*\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?\s?%?$/u;
const BETWEEN = /(?<=\d)[ \u00A0\u202F](?=\d{3})/gu;

/** A cell that holds one number in groups that white parts, without that white; any other as it is. */
export function joinDigitGroups(cell: string): string {
  return PARTED.test(cell) ? cell.replace(BETWEEN, '') : cell;
}
