import type { Box } from '../../schemas/model/geometry.ts';
import type { Word } from '../../schemas/model/page-layout.ts';
import { readUnitLine } from '../vietnamese/unit-line.ts';
import type { Frame, Line } from './line.ts';
import { centreOf, stretchesOf, textOfLine } from './line.ts';
import { whitesOf } from './stacked-heads.ts';

/** The columns of ordinals and of contents have no title above them that others share. */
const FIRST_TITLED = 2;
/** Columns that share a title, at least. */
const FEWEST_TITLED = 2;
/** A title stands so near the middle of its columns. In type sizes. */
const OFF_MIDDLE = 0.5;

/** A title of a head, and the columns below it. */
interface TitledColumns {
  readonly title: Frame;
  readonly columns: Frame;
  /** How many they are. */
  readonly count: number;
}

/**
 * Is a line above a head, here its lines below, a part of it: "Phân theo năm", the one title that some of its columns share, or
 * "Kế" above "hoạch"? It is set as they are and stands in the middle of them; the unit of the figures, above the table, is none.
 */
export function isPartOfHead(above: Line, head: readonly Line[]): boolean {
  const [next] = head;
  const isSetAlike = next !== undefined && above.bold === next.bold && above.italic === next.italic;
  if (!isSetAlike || above.size !== next.size || readUnitLine(textOfLine(above)) !== null) return false;
  return isOfOwnColumns(above, head) || findTitledColumns(above, head).length > 0;
}

/** Does each stretch of the line stand in the middle of one column, and over no other? */
function isOfOwnColumns(above: Line, head: readonly Line[]): boolean {
  const columns = columnsOf(head);
  return stretchesOf(above).every((own) => columnOf(own, columns, above.size) !== undefined);
}

/** The one column that the title stands over, in the middle of it. */
function columnOf(own: Frame, columns: readonly Frame[], size: number): Frame | undefined {
  const [column, ...others] = columns.filter(({ left, right }) => left < own.right && right > own.left);
  return others.length === 0 && column && offMiddle(own, column) < OFF_MIDDLE * size ? column : undefined;
}

/** A head whose titles of several columns are as wide as these: they hide the white between them. */
export function withWideTitles(head: readonly Line[]): readonly Line[] {
  for (const [at, line] of head.slice(0, -1).entries()) {
    const titled = findTitledColumns(line, head.slice(at + 1)).filter(({ count }) => count > 1);
    if (titled.length > 0) return head.with(at, widenTitles(line, titled));
  }
  return head;
}

function widenTitles(line: Line, titled: readonly TitledColumns[]): Line {
  const others = line.words.filter((word) => !titled.some(({ title }) => isOver(word, title)));
  const wide = titled.flatMap(({ title, columns }) => {
    const word = line.words.find((candidate) => isOver(candidate, title));
    return word ? [widen(word, columns)] : [];
  });
  return { ...line, words: [...others, ...wide].sort((a, b) => a.box[0] - b.box[0]) };
}

function widen(word: Word, { left, right }: Frame): Word {
  const box: Box = [left, word.box[1], right, word.box[3]];
  return { ...word, box };
}

/** The titles of a line and their columns, where every stretch of the line is one; a line of one column's own words is one too. */
function findTitledColumns(above: Line, head: readonly Line[]): readonly TitledColumns[] {
  const columns = columnsOf(head);
  const named = head.find((line) => columns[0] !== undefined && hasPrint(line, columns[0]));
  if (named === undefined) return [];
  const titles = stretchesOf(above);
  const [own, ...others] = titles;
  // "TT", "Tổng" in the middle of their height: the columns that share a title begin below that line
  const lowest = columns.map((column, at) => at >= FIRST_TITLED && isBelow(head, column, named));
  const shared = shareOut(titles, { columns, lowest, from: 0, size: above.size });
  if (lowest.includes(true) || !own || others.length > 0) return shared;
  const run = isWide(own, columns, above.size) ? widestRun(own, columns, above.size) : undefined;
  return run ? [{ title: own, ...run }] : shared;
}

interface Search {
  readonly columns: readonly Frame[];
  readonly lowest: readonly boolean[];
  /** The first column that has no title yet. */
  readonly from: number;
  readonly size: number;
}

/** A run of columns for each title, so that all stand in the middle of theirs and no column that begins below them has none. */
function shareOut(titles: readonly Frame[], search: Search): readonly TitledColumns[] {
  const { columns, lowest, from, size } = search;
  const [title, ...others] = titles;
  if (!title) return [];
  for (let first = from; first < columns.length && !lowest.slice(from, first).includes(true); first++) {
    for (let last = columns.length - 1; last >= first; last--) {
      const isRun = first === last || (lowest[first] === true && lowest[last] === true);
      const run = { left: columns[first]?.left ?? 0, right: columns[last]?.right ?? 0 };
      // "Số sản phẩm đăng" above "ký": the words of one column may be wider than its last line
      const isOwn = first === last && columnOf(title, columns, size) === columns[first];
      if (!isRun || !(isOwn || isInMiddle(title, run, size))) continue;
      if (others.length === 0 && lowest.slice(last + 1).includes(true)) continue;
      const rest = shareOut(others, { ...search, from: last + 1 });
      if (rest.length === others.length) return [{ title, columns: run, count: last - first + 1 }, ...rest];
    }
  }
  return [];
}

/** Has the column nothing on the line that names the columns, or above it? */
function isBelow(head: readonly Line[], column: Frame, named: Line): boolean {
  return head.slice(0, head.indexOf(named) + 1).every((line) => !hasPrint(line, column));
}

/** A title is wider than the words of the column below its middle; "Kế" above "hoạch" is not. */
const TITLE_WIDTH = 1.5;

function isWide(title: Frame, columns: readonly Frame[], size: number): boolean {
  const own = columns.find((column) => isInMiddle(title, column, size));
  return own === undefined || title.right - title.left > TITLE_WIDTH * (own.right - own.left);
}

/** Where all stands on one line, the widest run of columns that the title is in the middle of. */
function widestRun(title: Frame, columns: readonly Frame[], size: number): Omit<TitledColumns, 'title'> | undefined {
  for (let count = columns.length; count >= FEWEST_TITLED; count--)
    for (let first = FIRST_TITLED; first + count <= columns.length; first++) {
      const run = { left: columns[first]?.left ?? 0, right: columns[first + count - 1]?.right ?? 0 };
      if (isInMiddle(title, run, size)) return { columns: run, count };
    }
  return undefined;
}

function columnsOf(head: readonly Line[]): readonly Frame[] {
  const whites = whitesOf(head);
  const left = Math.min(...head.map(({ box }) => box[0]));
  const right = Math.max(...head.map(({ box }) => box[2]));
  return [...whites, { left: right, right }].map((white, at) => ({
    left: whites[at - 1]?.right ?? left,
    right: white.left,
  }));
}

const middleOf = ({ left, right }: Frame): number => (left + right) / 2;
const offMiddle = (own: Frame, run: Frame): number => Math.abs(middleOf(run) - middleOf(own));

function hasPrint(line: Line, column: Frame): boolean {
  return line.words.some((word) => isOver(word, column));
}

function isOver({ box }: Word, { left, right }: Frame): boolean {
  const [x] = centreOf(box);
  return x > left && x < right;
}

function isInMiddle(own: Frame, run: Frame, size: number): boolean {
  const isWithin = own.left > run.left - size && own.right < run.right + size;
  return isWithin && offMiddle(own, run) < OFF_MIDDLE * size;
}
