/** Capitals, digits and letters of symbols that OCR takes for each other in abbreviations. */
export interface ConfusableCapitals {
  /** Any of them may stand for any other. */
  readonly letters: string;
  readonly why: string;
}

/** Source of all rows: abbreviations and symbols of documents read amiss on scans of plans at 100 to 200 dots an inch. */
export const CONFUSABLE_CAPITALS: readonly ConfusableCapitals[] = [
  { letters: '5S', why: 'the digit and the letter look alike' },
  { letters: '8B', why: 'the digit and the letter look alike' },
  { letters: '0OQ', why: 'round alike' },
  { letters: '1Il', why: 'one stroke each' },
  { letters: 'IT', why: 'the bar of T is lost' },
  { letters: 'Ir', why: 'the arm of r is lost' },
  { letters: 'VY', why: 'the stem of Y is lost' },
  { letters: 'CG', why: 'G and C differ by a stroke' },
  { letters: 'CO', why: 'O and C differ by a gap' },
  { letters: 'DĐ', why: 'the bar of Đ is thin' },
  { letters: 'BĐ', why: 'the bar of Đ fills its belly' },
  { letters: 'EF', why: 'the foot of E is lost' },
  { letters: 'EB', why: 'the belly of B opens' },
  { letters: 'UV', why: 'alike at the foot' },
  { letters: 'UJ', why: 'the left stem of U is lost' },
  { letters: 'NH', why: 'the bar of H slants' },
  { letters: 'KX', why: 'strokes that cross' },
];
