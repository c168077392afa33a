/** What the cells of a column are like, as shares of those that are filled. */
export interface ColumnCells {
  readonly filled: number;
  readonly ordinals: number;
  readonly numbers: number;
  /** Numbers, and amounts of known units: "36.894 tấn". */
  readonly figures: number;
  readonly times: number;
  /** Hours of a day. */
  readonly hours: number;
  /** A year or a stretch of years, and nothing else. */
  readonly years: number;
  /** A quarter or a month of a year, and nothing else. */
  readonly parts: number;
  readonly units: number;
  /** A sign or one word, as units of measure are: "%", "Trường". */
  readonly signs: number;
  /** Names of known units of measure; 0 where all of them count things, as kinds of documents and of places do. */
  readonly measures: number;
  /** "x" alone: ticked off. */
  readonly ticks: number;
  /** Mean length in characters. */
  readonly length: number;
  /** So many columns behind it add up to it in every row; 0: none do. Adds a table up: only for a column that may be a sum. */
  readonly countParts: () => number;
  /** The same of the columns before it. */
  readonly countPartsBefore: () => number;
}

export interface ColumnEvidence {
  readonly path: readonly string[];
  readonly cells: ColumnCells;
  /** The year that the header names; null: none. */
  readonly year: number | null;
}

export interface RoleContext {
  readonly planYear: number | null;
  /** The heading or the appendix title that the table stands below. */
  readonly title: string | null;
  /** The unit that the line above the table names. */
  readonly unit?: string | null;
}
