import { perText } from '../vietnamese/per-text.ts';

/** "năm 2025, 2026 lần lượt là": years in a list, and which of the amounts behind them holds for each. */
interface YearsInTurn {
  readonly start: number;
  /** The year of each amount, by where its number begins. */
  readonly byNumber: ReadonlyMap<number, number>;
}

// năm 2025, 2026 | năm 2024, 2025 và năm 2026
const YEARS = /năm\s20\d\d(?:(?:,|\svà|,\svà)\s(?:năm\s)?20\d\d){1,5}(?!\d)/iu;
const YEAR = /20\d\d/gu;
// , tương ứng | ; lần lượt trong các
const BEFORE = /[,;]?\s?(?:(?<turn>tương ứng|lần lượt)\s)?(?:(?:vào|trong|đến|với)\s)?(?:(?:các|từng)\s)?$/iu;
/** Characters before the years in which what leads to them is looked for. */
const BEFORE_REACH = 32;
// lần lượt là | tương ứng đạt | là
const AFTER = /^\s(?:(?<turn>tương ứng|lần lượt)\s)?(?:đạt\s|là\s)?/iu;
const BETWEEN = /,\s(?:và\s)?|;\s|\svà\s/u;
const NUMBER = /^\D{0,14}(?=\d)/u;

/**
 * "Tỷ lệ … năm 2025, 2026 lần lượt là 90 % và 100 %": undefined unless as many amounts follow as there are years, and a
 * word says that they do so in turn.
 */
export const findYearsInTurn = perText(searchYearsInTurn);

function searchYearsInTurn(sentence: string): YearsInTurn | undefined {
  const years = YEARS.exec(sentence);
  if (!years) return undefined;
  const before = BEFORE.exec(sentence.slice(Math.max(0, years.index - BEFORE_REACH), years.index));
  const rest = sentence.slice(years.index + years[0].length);
  const after = AFTER.exec(rest);
  if (!after || (before?.groups?.turn === undefined && after.groups?.turn === undefined)) return undefined;
  const byNumber = numberEach(sentence, sentence.length - rest.length + after[0].length, years[0]);
  return byNumber && { start: years.index - (before?.[0].length ?? 0), byNumber };
}

/** The amounts from `from` on, one for each of the years; undefined where there are not as many. */
function numberEach(sentence: string, from: number, years: string): ReadonlyMap<number, number> | undefined {
  const inTurn = (years.match(YEAR) ?? []).map(Number);
  const pieces = sentence.slice(from).split(BETWEEN).slice(0, inTurn.length);
  const byNumber = new Map<number, number>();
  let at = from;
  for (const [index, piece] of pieces.entries()) {
    const lead = NUMBER.exec(piece)?.[0];
    const year = inTurn[index];
    if (lead === undefined || year === undefined) return undefined;
    const start = sentence.indexOf(piece, at);
    byNumber.set(start + lead.length, year);
    at = start + piece.length;
  }
  return byNumber.size === inTurn.length ? byNumber : undefined;
}
