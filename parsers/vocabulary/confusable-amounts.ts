/** What a scan makes of the words between a number and "đồng", where no other word can stand. */
export interface MisreadMultiplier {
  readonly printed: string;
  /** As read, small letters, marks left out. */
  readonly read: readonly string[];
}

/** Source of all rows: amounts read amiss on scans of one bit a pixel and on faxes of plans. */
export const MISREAD_MULTIPLIERS: readonly MisreadMultiplier[] = [
  { printed: 'tỷ', read: ['t', 'ty', 'ti', 'iy', 'ly', 'fy', 'tv'] },
  { printed: 'triệu', read: ['trieu', 'rieu', 'tricu', 'triu'] },
  { printed: 'nghìn', read: ['nghin', 'ngliin'] },
];
