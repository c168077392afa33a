/** What a scan makes of "%" where it stands alone: in a column of units, or in the brackets of a head that names a share; "%o" may be "‰". Source: scans of plans at 150 and 200 dots an inch. */
export const PERCENT_READ_AS: readonly string[] = [
  'c',
  'e',
  'go',
  '9o',
  '9c',
  '9e',
  '7o',
  '7c',
  '4o',
  'ø',
  '%c',
  '%e',
  '9%',
  'o%',
  '0%',
  '%%',
  '°o',
  '®o',
];

/** Heads that begin with one of these have a share below them. */
export const SHARE_HEADS: readonly string[] = ['Tỷ lệ', 'Tỉ lệ', 'Tỷ trọng', 'Tỉ trọng'];
