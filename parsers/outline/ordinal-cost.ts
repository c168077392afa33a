/** Letters that a scan takes for a digit or a numeral, and the other way round; by the character that is printed. */
const CONFUSABLE: Readonly<Record<string, string>> = {
  '1': 'IlL|iít!¡]Jj7',
  '2': 'Zz?5',
  '3': 'äãJ85',
  '4': 'A1',
  '5': 'Ss§2',
  '6': 'bGó',
  '7': 'T?z1Z',
  '8': 'B3',
  '9': 'gqø',
  '0': 'OoÔQ',
  I: '1lLJ|iít!¡]T[Ï',
  V: 'vYWyÿ',
  X: 'xK%',
  A: 'Á4',
  B: 'b8',
  C: 'cGOQ€(',
  D: 'ĐÐO',
  Đ: 'DÐ',
  E: 'FÉ',
};

const COST = { confusable: 0.3, point: 0.15, stroke: 0.6, twoStrokes: 0.45, other: 1 };

const substitution = (read: string, printed: string): number => {
  if (read === printed) return 0;
  return CONFUSABLE[printed]?.includes(read) ? COST.confusable : COST.other;
};

/** A point between numbers is lost most easily, then a stroke of "III". */
const missing = (printed: string): number =>
  printed === '.' ? COST.point : printed === 'I' ? COST.stroke : COST.other * 0.9;
const added = (read: string): number => (/[.,·:;)'"`_-]/u.test(read) ? COST.point : COST.other * 0.8);

/** What it takes to read `read` where `printed` stands: 0 for the same, 1 for a letter that nothing explains. */
export function readingCost(read: string, printed: string): number {
  const rows = Array.from({ length: read.length + 1 }, () => new Float64Array(printed.length + 1));
  for (let i = 0; i <= read.length; i++) {
    for (let j = 0; j <= printed.length; j++) {
      const row = rows[i];
      if (!row || (i === 0 && j === 0)) continue;
      const up = i > 0 ? (rows[i - 1]?.[j] ?? 0) + added(read.charAt(i - 1)) : Number.POSITIVE_INFINITY;
      const left = j > 0 ? (row[j - 1] ?? 0) + missing(printed.charAt(j - 1)) : Number.POSITIVE_INFINITY;
      const both =
        i > 0 && j > 0
          ? (rows[i - 1]?.[j - 1] ?? 0) + substitution(read.charAt(i - 1), printed.charAt(j - 1))
          : Number.POSITIVE_INFINITY;
      // "H", "u" and "Ă" are what two strokes of a numeral run together to.
      const merged =
        i > 0 && j > 1 && printed.slice(j - 2, j) === 'II' && /[\p{L}]/u.test(read.charAt(i - 1))
          ? (rows[i - 1]?.[j - 2] ?? 0) + COST.twoStrokes
          : Number.POSITIVE_INFINITY;
      row[j] = Math.min(up, left, both, merged);
    }
  }
  return rows[read.length]?.[printed.length] ?? Number.POSITIVE_INFINITY;
}
