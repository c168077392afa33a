import type { Box } from '../../schemas/model/geometry.ts';

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
  /** In the last row, where lines close other cells below: none closes this one. */
  readonly openBelow?: true;
}

/** The rulings of one table, as rows and columns. */
export interface Grid {
  readonly box: Box;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Positions of the lines between rows and columns, the outer ones included. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
  /** No ruling closes the first row above, or the last one below: a page break went through it. */
  readonly openTop: boolean;
  readonly openBottom: boolean;
}
