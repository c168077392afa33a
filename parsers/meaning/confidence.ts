/**
 * What the confidence of a target is made of. It begins at `CLEAR` and is multiplied by a factor for each thing that was
 * guessed or filled in; words read by OCR multiply it by the confidence of the least certain of them. A target at 0.95 or
 * above had nothing guessed: its number, unit and thing measured stand together, and no other amount beside them.
 * docs/confidence.md has what was seen.
 */
export const CONFIDENCE_FACTORS = {
  /** A column whose role was told without a header, or by the title above a table of places alone. */
  guessedColumn: 0.85,
  /** The sign in "14.928" could be read both ways, and nothing around it told which. */
  doubtfulSeparator: 0.75,
  /** No unit is printed with the number, in the column, or above. */
  noUnit: 0.8,
  /** The unit is a thing that no vocabulary names. */
  unknownThing: 0.85,
  /** One of several numbers handed out over things named before. */
  distributed: 0.95,
  /** Words were taken over from the neighbouring clause. */
  completed: 0.95,
  /** Nothing around the number says that it is to be reached: no heading, no verb, no comparator. */
  bareStatement: 0.75,
  /** A count as the object of a verb in a task: an amount to reach, or a description of the task. */
  countInTask: 0.8,
  /** The statement does not say what is measured, and nothing above it does. */
  noIndicator: 0.6,
  /** A goal of none, told without a figure. */
  toldInWords: 0.85,
  /** Another entry of the table has the same name, unit and years, and another value: what tells them apart was not read. */
  sameName: 0.8,
  /** A column of goals that holds words more often than figures. */
  goalsInWords: 0.95,
  /** Neither the plan nor the statement says for which years. */
  noPeriod: 0.95,
  /** The words say that it comes again each year or month, and `per` does not. */
  repeatsUntold: 0.95,
  /** The head of the column speaks neither of goals nor of a time. */
  plainColumn: 0.95,
  /** The column names no year, and another column of goals does: it may hold what is always asked for. */
  yearlessColumn: 0.95,
  /** What is measured is a share, and the unit is none of shares. */
  shareCounted: 0.9,
  /** The years are over when the plan begins. */
  earlierYear: 0.85,
  /** What is measured opens with a verb of change, and the amount is taken for a level. */
  changeInName: 0.95,
  /** What is measured was put together from the row and the head of the column. */
  namedByColumn: 0.95,
  /** What is measured is named by a word or two that anything could be called: "hộ", "tiêu chí", "Môi trường". */
  thinIndicator: 0.9,
  /** A share that a scan gives and no plan asks for: "9979 %" where a comma was lost. */
  impossibleShare: 0.5,
  /** An amount of money that a scan gives and no plan has: "16,5 đồng" where "tỷ" was lost. */
  impossibleMoney: 0.5,
  /** A figure that a scan gives, out of the order of its row, without the sign of the others, in a row of another unit, or two in one cell: a comma, digit or sign was misread. */
  oddFigure: 0.8,
  /** A scan left a word of the row doubtful, or the row was cut at the wrong line: what is measured may be said in other words. */
  unsureName: 0.9,
  /** What is measured still holds an amount that is reached or changes: two statements may have been taken for one. */
  amountInIndicator: 0.85,
  /** What is measured still holds a year, which may be the one that the amount is for. */
  yearInIndicator: 0.95,
  /** What is measured goes on with another verb of work: two things may have been taken for one. */
  severalWorks: 0.95,
  /** In the running text of a task rather than below a heading of goals. */
  outsideGoals: 0.95,
  /** Another amount stands in the same sentence, and what is said of the one may have been taken for the other. */
  oneOfSeveral: 0.95,
} as const;

export type ConfidenceFactor = keyof typeof CONFIDENCE_FACTORS;

/** More percent than this is no level to reach. */
const MOST_PERCENT = 150;

/** A number that only a slip of a scan explains. A digital page says what it says. */
export function isImpossibleShare(quantity: {
  readonly value: number | null;
  readonly unit: string | null;
  readonly change: string | null;
}): boolean {
  return quantity.unit === '%' && quantity.change === null && quantity.value !== null && quantity.value > MOST_PERCENT;
}

/** Less money than this is none that is to be reached. đồng. */
const LEAST_MONEY = 500;

/** An amount that only a word lost by a scan explains. */
export function isImpossibleMoney({
  value,
  unit,
}: {
  readonly value: number | null;
  readonly unit: string | null;
}): boolean {
  return unit === 'VND' && value !== null && value > 0 && value < LEAST_MONEY;
}

/** Of an entry with nothing guessed. */
const CLEAR = 0.99;
/** OCR is surer of a digit than of a word's marks: the least certain word counts for its share only. */
const OCR_WEIGHT = 0.5;

/** A confidence lowered by what was found out later. 0..1, two decimals. */
export function doubt(confidence: number, factors: readonly ConfidenceFactor[]): number {
  return round(weaken(confidence, factors));
}

function weaken(confidence: number, factors: Iterable<ConfidenceFactor>): number {
  let left = confidence;
  for (const factor of factors) left *= CONFIDENCE_FACTORS[factor];
  return left;
}

/** 0..1, two decimals. */
export function composeConfidence(factors: readonly ConfidenceFactor[], ocrConfidence: number | null): number {
  const read = ocrConfidence === null ? 1 : 1 - OCR_WEIGHT * (1 - Math.max(0, Math.min(1, ocrConfidence)));
  return round(weaken(CLEAR, new Set(factors)) * read);
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
