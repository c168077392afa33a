import { readingCost } from './ordinal-cost.ts';
import { isRomanNumeral, POINT_LETTERS, romanValue } from './section-label.ts';

/** What a number column says in one row, as a scan read it; null: nothing. */
export interface ScannedOrdinal {
  readonly read: string | null;
  /** Nothing else stands in the row but its name: a heading, whose number a scan may have lost. */
  readonly isBare: boolean;
  /** It is in capitals, or the row below is read as "1": what stands in such a row heads others. */
  readonly isHeading?: boolean;
}

/** Where a numbering stands: the last of each kind, and the open numbers "2.1". */
interface Position {
  readonly roman: number;
  readonly upper: number;
  readonly path: readonly number[];
  readonly letter: number;
  /** The last number above the heading: below the next one the numbers may go on from there. */
  readonly before: number;
}

interface Hypothesis {
  readonly cost: number;
  readonly at: Position;
  readonly printed: readonly (string | null)[];
}

interface Step {
  readonly printed: string | null;
  readonly at: Position;
  readonly cost: number;
}

/** What the table at hand makes likely. */
interface TableHabit {
  /** No number is larger. */
  readonly most: number;
  /** What it costs a heading to have no number, and to have one that the scan lost. */
  readonly unnumbered: number;
  readonly lost: number;
  /** Some heading has a Roman number: one that surely heads others has it too. */
  readonly hasHeads: boolean;
  /** Roman numbers stand in rows of a name alone at least as often as in others. */
  readonly headsAreBare: boolean;
}

/** Where this share of the headings have numbers, one without is one that lost it. */
const NUMBERED_HEADINGS = 0.6;

const HEAD_NUMBER = /^[IVX]{1,5}$/u;

function headingCosts(rows: readonly ScannedOrdinal[]): { readonly unnumbered: number; readonly lost: number } {
  const bare = rows.filter((row) => row.isBare);
  const numbered = bare.filter((row) => (row.read ?? '').trim() !== '').length;
  const usual = bare.length > 2 && numbered / bare.length >= NUMBERED_HEADINGS;
  return usual ? { unnumbered: ORDER_COST.lost, lost: ORDER_COST.start } : { unnumbered: 0, lost: ORDER_COST.lost };
}

/** Hypotheses kept from row to row. */
const BEAM = 40;
/** What it costs the order to be broken, or a row of more than a name to be a heading that was read amiss: a plan's own numbering may have gaps and repetitions, and these must survive. */
const ORDER_COST = {
  next: 0,
  gap: 0.75,
  repeated: 1.3,
  asRead: 2.4,
  nothing: 2.3,
  lost: 1.1,
  start: 0.4,
  noHead: 0.1,
  wrongRow: 0.65,
  lostInRow: 0.6,
};
/** A number read worse than this is not a number of this list. */
const TOO_DIFFERENT = 3.2;

// - | + | • | *
const BULLET = /^[-–—+•*]$/u;

/** A table may begin where another ended: its numbers may be larger than its rows are many by this. */
const LOOSE_NUMBERS = 8;

const ROMAN_DIGITS = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

export function toRoman(value: number): string {
  let left = value;
  let numeral = '';
  for (const [worth, digits] of ROMAN_DIGITS) {
    for (; left >= worth; left -= worth) numeral += digits;
  }
  return numeral;
}

const UPPER = 'ABCDĐEGHIKLMN';

function steps(at: Position): readonly Step[] {
  const found: Step[] = [];
  const add = (printed: string, next: Partial<Position>, cost: number): void => {
    found.push({ printed, at: { ...at, ...next }, cost });
  };
  const below = { path: [], letter: 0, before: at.path.length === 1 ? (at.path[0] ?? 0) : at.before };
  for (const skip of [1, 2]) {
    const cost = skip === 1 ? ORDER_COST.next : ORDER_COST.gap;
    add(toRoman(at.roman + skip), { ...below, roman: at.roman + skip }, cost);
    if (at.upper + skip <= UPPER.length)
      add(UPPER.charAt(at.upper + skip - 1), { ...below, roman: 0, upper: at.upper + skip }, cost + ORDER_COST.start);
    at.path.forEach((number, depth) => {
      const path = [...at.path.slice(0, depth), number + skip];
      add(path.join('.'), { path, letter: 0 }, cost);
    });
    const child = at.path.length > 0 && at.path.length < 4 ? [...at.path, skip] : null;
    if (child) add(child.join('.'), { path: child, letter: 0 }, cost);
    if (at.letter + skip <= POINT_LETTERS.length)
      add(POINT_LETTERS.charAt(at.letter + skip - 1), { letter: at.letter + skip }, cost + ORDER_COST.start);
    if (at.path.length === 0) {
      add(String(skip), { path: [skip], letter: 0 }, cost);
      if (at.before > 0) add(String(at.before + skip), { path: [at.before + skip], letter: 0 }, cost);
      if (at.roman > 0) add(`${at.roman}.${skip}`, { path: [at.roman, skip], letter: 0 }, cost);
    }
  }
  if (at.path.length > 0) {
    add('1', { path: [1], letter: 0 }, ORDER_COST.start);
    add(at.path.join('.'), {}, ORDER_COST.repeated);
  }
  return found;
}

/** The number as it was read, whatever the order says; at the start of a list there is no order yet. */
function asRead(read: string, at: Position, most: number): Step | null {
  const fresh = at.roman === 0 && at.upper === 0;
  if (isRomanNumeral(read) && fresh) {
    return {
      printed: read,
      at: { roman: romanValue(read), upper: 0, path: [], letter: 0, before: 0 },
      cost: ORDER_COST.start,
    };
  }
  if (read.split('.').some((number) => Number(number) > most)) return null;
  if (/^\d{1,3}(?:\.\d{1,3}){0,3}$/u.test(read))
    return { printed: read, at: { ...at, path: read.split('.').map(Number), letter: 0 }, cost: ORDER_COST.asRead };
  return null;
}

/** An ordinal without its closing punctuation: "II." → "II". */
const bare = (text: string): string => text.trim().replace(/^[(]+|(?<![.):\s])[.):\s]+$/gu, '');

/** The number that a row of more than a name may have lost: where one is missing before the next, “6, , 8”. */
function lostInRow(at: Position): readonly Step[] {
  const last = at.path.at(-1);
  if (last === undefined) return [];
  const path = [...at.path.slice(0, -1), last + 1];
  return [{ printed: path.join('.'), at: { ...at, path, letter: 0 }, cost: ORDER_COST.lostInRow }];
}

function extend(hypothesis: Hypothesis, row: ScannedOrdinal, habit: TableHabit): readonly Hypothesis[] {
  const grow = (printed: string | null, at: Position, cost: number): Hypothesis => ({
    cost: hypothesis.cost + cost,
    at,
    printed: [...hypothesis.printed, printed],
  });
  const read = row.read === null ? '' : bare(row.read);
  if (read === '') {
    if (!row.isBare)
      return [
        grow(null, hypothesis.at, 0),
        ...lostInRow(hypothesis.at).map((step) => grow(step.printed, step.at, step.cost)),
      ];
    const isHead = habit.hasHeads && row.isHeading === true;
    return [
      grow(null, hypothesis.at, isHead ? ORDER_COST.lost : habit.unnumbered),
      ...steps(hypothesis.at)
        .filter((step) => step.cost === ORDER_COST.next)
        .map((step) =>
          grow(step.printed, step.at, isHead && HEAD_NUMBER.test(step.printed ?? '') ? ORDER_COST.start : habit.lost),
        ),
    ];
  }
  const found = steps(hypothesis.at).flatMap((step): readonly Hypothesis[] => {
    const cost = readingCost(read, step.printed ?? '');
    const isHead = HEAD_NUMBER.test(step.printed ?? '');
    const unlikely =
      (!row.isBare && cost > 0 && isHead ? ORDER_COST.noHead : 0) +
      (isHead && habit.headsAreBare && !row.isBare ? ORDER_COST.wrongRow : 0);
    return cost > TOO_DIFFERENT ? [] : [grow(step.printed, step.at, step.cost + cost + unlikely)];
  });
  const kept = asRead(read, hypothesis.at, habit.most);
  if (kept) found.push(grow(kept.printed, kept.at, kept.cost));
  found.push(grow(null, hypothesis.at, BULLET.test(read) ? ORDER_COST.next : ORDER_COST.nothing));
  return found;
}

/**
 * A scan loses points and strokes of numbers: "322" for "3.2.2", "H" for "II". The numbers of a table follow each other,
 * so that of all ways to number its rows the likeliest is the one that explains what was read with the fewest slips. Gaps
 * and repetitions that the plan prints survive, because they explain the reading better than a slip does.
 */
export function mendOrdinals(rows: readonly ScannedOrdinal[]): readonly (string | null)[] {
  let beam: readonly Hypothesis[] = [
    { cost: 0, at: { roman: 0, upper: 0, path: [], letter: 0, before: 0 }, printed: [] },
  ];
  // A number larger than the table has rows has lost its points: "72" is "7.2".
  const heads = rows.filter(({ read }) => read !== null && HEAD_NUMBER.test(bare(read)));
  const bareHeads = heads.filter(({ isBare }) => isBare).length;
  const habit: TableHabit = {
    most: rows.length + LOOSE_NUMBERS,
    ...headingCosts(rows),
    hasHeads: bareHeads > 0,
    headsAreBare: bareHeads > 0 && 2 * bareHeads >= heads.length,
  };
  for (const row of rows) {
    const grown = beam.flatMap((hypothesis) => extend(hypothesis, row, habit)).sort((a, b) => a.cost - b.cost);
    beam = distinct(grown).slice(0, BEAM);
  }
  return beam[0]?.printed ?? rows.map((row) => row.read);
}

/** Of hypotheses that stand at the same place only the cheapest can win. */
function distinct(sorted: readonly Hypothesis[]): readonly Hypothesis[] {
  const seen = new Set<string>();
  return sorted.filter(({ at }) => {
    const key = `${at.roman}|${at.upper}|${at.path.join('.')}|${at.letter}|${at.before}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
