import type { Ruling } from '../../schemas/model/geometry.ts';
import type { GridCell } from './grid.ts';
import { SNAP_TOLERANCE } from './snap-rulings.ts';

/** A ruling that covers less of a cell's side does not close it: lines of scans have holes. Share of the side. */
const CLOSED_SIDE = 0.5;

interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly levels: readonly Ruling[];
  readonly uprights: readonly Ruling[];
}

/** Cuts the plane between the outermost lines into cells: neighbours without a line between them are one cell. */
export function cutCells(lattice: Lattice): GridCell[] {
  const rows = lattice.ys.length - 1;
  const columns = lattice.xs.length - 1;
  const walls = measureWalls(lattice);
  const area = uniteAreas(rows, columns, walls);
  const outside = findOutside(rows, columns, walls, area);
  const frame = findFrame(rows, columns, area, lattice);
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const index = row * columns + column;
      const own = area[index] ?? index;
      if (taken.has(index) || outside.has(own) || own === frame) continue;
      cells.push(takeRectangle({ row, column, rows, columns, area, taken, lattice }));
    }
  }
  return markOpenCells(cells, rows, walls);
}

/** A merged cell that a page break cut has no line below it, while the cells beside it do. */
function markOpenCells(cells: GridCell[], rows: number, walls: Walls): GridCell[] {
  const isLast = (cell: GridCell): boolean => cell.row + cell.rowSpan === rows;
  const isOpen = (cell: GridCell): boolean =>
    isLast(cell) &&
    Array.from({ length: cell.columnSpan }, (_, i) => cell.column + i).every((c) => !walls.above(rows, c));
  const open = cells.filter(isOpen);
  if (open.length === 0 || open.length === cells.filter(isLast).length) return cells;
  return cells.map((cell) => (isOpen(cell) ? { ...cell, openBelow: true as const } : cell));
}

interface Walls {
  /** Is there a line left of this column, in this row? One more column than the grid has. */
  left(row: number, column: number): boolean;
  /** Is there a line above this row, in this column? One more row than the grid has. */
  above(row: number, column: number): boolean;
}

function measureWalls({ xs, ys, levels, uprights }: Lattice): Walls {
  const columns = xs.length;
  const rows = ys.length;
  const lefts = xs.map((x) => uprights.filter((line) => Math.abs(line.at - x) <= SNAP_TOLERANCE));
  const aboves = ys.map((y) => levels.filter((line) => Math.abs(line.at - y) <= SNAP_TOLERANCE));
  const leftWalls = new Set<number>();
  const aboveWalls = new Set<number>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (row + 1 < rows && covers(lefts[column] ?? [], ys[row] ?? 0, ys[row + 1] ?? 0))
        leftWalls.add(row * columns + column);
      if (column + 1 < columns && covers(aboves[row] ?? [], xs[column] ?? 0, xs[column + 1] ?? 0)) {
        aboveWalls.add(row * columns + column);
      }
    }
  }
  return {
    left: (row, column) => leftWalls.has(row * columns + column),
    above: (row, column) => aboveWalls.has(row * columns + column),
  };
}

function covers(lines: readonly Ruling[], from: number, to: number): boolean {
  let covered = 0;
  for (const line of lines) covered += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from));
  return covered >= CLOSED_SIDE * (to - from);
}

/** Gives every smallest field the number of the area it belongs to: that of the area's first field. */
function uniteAreas(rows: number, columns: number, walls: Walls): number[] {
  const area = Array.from({ length: rows * columns }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (area[root] !== undefined && area[root] !== root) root = area[root] ?? root;
    return root;
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const index = row * columns + column;
      if (column > 0 && !walls.left(row, column)) unite(index, index - 1, rootOf, area);
      if (row > 0 && !walls.above(row, column)) unite(index, index - columns, rootOf, area);
    }
  }
  return area.map((_, index) => rootOf(index));
}

function unite(a: number, b: number, rootOf: (index: number) => number, area: number[]): void {
  const [first, second] = [rootOf(a), rootOf(b)];
  area[Math.max(first, second)] = Math.min(first, second);
}

/** Areas that lie open at two sides of the grid's edge are not in the table: a narrower table hangs on a wider one. */
function findOutside(rows: number, columns: number, walls: Walls, area: readonly number[]): ReadonlySet<number> {
  const open = new Map<number, Set<string>>();
  const note = (index: number, side: string, wall: boolean): void => {
    const root = area[index];
    if (wall || root === undefined) return;
    open.set(root, (open.get(root) ?? new Set()).add(side));
  };
  for (let row = 0; row < rows; row++) {
    note(row * columns, 'left', walls.left(row, 0));
    note(row * columns + columns - 1, 'right', walls.left(row, columns));
  }
  for (let column = 0; column < columns; column++) {
    note(column, 'top', walls.above(0, column));
    note((rows - 1) * columns + column, 'bottom', walls.above(rows, column));
  }
  return new Set([...open].filter(([, sides]) => sides.size >= 2).map(([root]) => root));
}

/** Between a frame and the table that it is drawn around is hardly room at the left. Points. */
const FRAME_ROOM = 12;

/** The room between a frame and the table inside it, beside it and above or below: no cell; null where there is none. */
function findFrame(rows: number, columns: number, area: readonly number[], { xs }: Lattice): number | null {
  const [root, right, lower, last] = [0, columns - 1, (rows - 1) * columns, rows * columns - 1].map((i) => area[i]);
  // a page break may cut the frame at its top or foot
  const isAround = root !== undefined && root === lower && (root === right || root === last);
  const isWhole = area.every((own) => own === root);
  return !isAround || isWhole || (xs[1] ?? 0) - (xs[0] ?? 0) > FRAME_ROOM ? null : root;
}

interface Taking {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly area: readonly number[];
  readonly taken: Set<number>;
  readonly lattice: Lattice;
}

/** The widest, then highest rectangle of one area that begins at a field; what is left of the area makes cells of its own. */
function takeRectangle({ row, column, rows, columns, area, taken, lattice }: Taking): GridCell {
  const root = area[row * columns + column];
  const isFree = (r: number, c: number): boolean => area[r * columns + c] === root && !taken.has(r * columns + c);
  let columnSpan = 1;
  while (column + columnSpan < columns && isFree(row, column + columnSpan)) columnSpan++;
  let rowSpan = 1;
  const isWholeRow = (r: number): boolean => {
    for (let c = column; c < column + columnSpan; c++) if (!isFree(r, c)) return false;
    return true;
  };
  while (row + rowSpan < rows && isWholeRow(row + rowSpan)) rowSpan++;
  for (let r = row; r < row + rowSpan; r++)
    for (let c = column; c < column + columnSpan; c++) taken.add(r * columns + c);
  return {
    row,
    column,
    rowSpan,
    columnSpan,
    box: [
      lattice.xs[column] ?? 0,
      lattice.ys[row] ?? 0,
      lattice.xs[column + columnSpan] ?? 0,
      lattice.ys[row + rowSpan] ?? 0,
    ],
  };
}
