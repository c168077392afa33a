/** Signs that OCR takes for each other in numberings, written as one of them. */
export interface ConfusableSign {
  readonly read: string;
  /** What it looks like: digits and V, X, for comparing only. */
  readonly looksLike: string;
}

/** Source of all rows: numberings read amiss on scans of plans at 200 dots an inch. */
export const CONFUSABLE_SIGNS: readonly ConfusableSign[] = [
  { read: 'I', looksLike: '1' },
  { read: 'Í', looksLike: '1' },
  { read: 'Ì', looksLike: '1' },
  { read: 'Ị', looksLike: '1' },
  { read: 'Ï', looksLike: '1' },
  { read: 'i', looksLike: '1' },
  { read: 'l', looksLike: '1' },
  { read: 'L', looksLike: '1' },
  { read: 'J', looksLike: '1' },
  { read: 'j', looksLike: '1' },
  { read: '|', looksLike: '1' },
  { read: '[', looksLike: '1' },
  { read: ']', looksLike: '1' },
  { read: '!', looksLike: '1' },
  { read: 'H', looksLike: '11' },
  { read: 'u', looksLike: '11' },
  { read: 'U', looksLike: '11' },
  { read: 'n', looksLike: '11' },
  { read: 'm', looksLike: '111' },
  { read: 'v', looksLike: 'V' },
  { read: 'x', looksLike: 'X' },
  { read: 'O', looksLike: '0' },
  { read: 'o', looksLike: '0' },
  { read: 'S', looksLike: '5' },
  { read: 's', looksLike: '5' },
  { read: 'B', looksLike: '8' },
  { read: 'Z', looksLike: '2' },
  { read: 'z', looksLike: '2' },
  { read: 'g', looksLike: '9' },
  { read: 'q', looksLike: '9' },
  { read: '.', looksLike: '' },
  { read: ',', looksLike: '' },
];
