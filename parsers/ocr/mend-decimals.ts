import type { Ruling } from '../../schemas/model/geometry.ts';
import type { PageLayout } from '../../schemas/model/page-layout.ts';
import { uprightsAround } from './between-uprights.ts';
import { isOnLine } from './token-place.ts';
import type { Mend, WordToken } from './word-tokens.ts';

// 3:75 — a comma with a speck above it
const SPECKED = /^\d{1,3}:\d{1,2}$/u;
// 3,75 | 42.80
const DECIMAL = /^\d{1,3}(?<mark>[.,])\d{1,2}$/u;

// 92.0 — alone on its line of a cell
const POINTED = /^\d{1,3}\.\d{1,2}$/u;
// 93,5
const COMMA = /^\d{1,3},\d{1,2}$/u;

/** A page on which so many decimals of its cells have a comma, and this share of them, has it in all: the tails are lost. */
const FEWEST_COMMAS = 2;
const COMMA_SHARE = 0.25;

/** Rows of one column are no further apart than this many type sizes. */
const COLUMN_REACH = 12;

/**
 * Decimal commas that a ruled column of decimals shows to be there: "3:75" above "3,90". A comma that was not seen at all
 * is not put in: "250" among "0,75" and "1,25" may be a count.
 */
export function mendDecimals(pages: readonly PageLayout[], tokens: readonly WordToken[]): Mend[] {
  const cut = commaPages(pages, tokens);
  return tokens.flatMap((token, at): Mend[] => {
    const isPointed = cut.has(token.page) && isLoneDecimal(pages, tokens, at, POINTED);
    if (isPointed && !isLabel(pages, tokens, token) && !goesOnBelow(pages, tokens, at))
      return [{ at, to: [token.core.replace('.', ',')] }];
    if (!SPECKED.test(token.core)) return [];
    const mark = markInColumnOf(pages[token.page], tokens, token);
    return mark === null ? [] : [{ at, to: [token.core.replace(':', mark)] }];
  });
}

/** The pages whose decimals have commas, some of which were read as points: “92.0” beside “93,5”. */
function commaPages(pages: readonly PageLayout[], tokens: readonly WordToken[]): ReadonlySet<number> {
  const counts = new Map<number, { commas: number; points: number }>();
  tokens.forEach(({ page }, at) => {
    const count = counts.get(page) ?? { commas: 0, points: 0 };
    counts.set(page, count);
    if (isLoneDecimal(pages, tokens, at, COMMA)) count.commas++;
    else if (isLoneDecimal(pages, tokens, at, POINTED)) count.points++;
  });
  const isCut = ({ commas, points }: { commas: number; points: number }): boolean =>
    commas >= FEWEST_COMMAS && commas >= (commas + points) * COMMA_SHARE;
  return new Set([...counts].filter(([, count]) => isCut(count)).map(([page]) => page));
}

// 7 below "2.03", in a column too narrow for 2.037
const REST_OF_GROUP = /^\d{1,2}$/u;
const GROUP = 3;
/** The next line of a cell is no further down than this many type sizes. */
const NEXT_LINE = 2;

/** Is the word a piece of a number whose thousands have a point, and the rest of it the next line of its cell? */
function goesOnBelow(pages: readonly PageLayout[], tokens: readonly WordToken[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const cell = cellOf(pages, token);
  const digits = token.core.length - token.core.indexOf('.') - 1;
  return tokens.some((rest) => {
    const drop = rest.source.baseline - token.source.baseline;
    const isBelow = rest.page === token.page && drop > 0 && drop < NEXT_LINE * token.source.size;
    const isRest = REST_OF_GROUP.test(rest.source.text) && digits + rest.source.text.length === GROUP;
    return isBelow && isRest && cellOf(pages, rest) === cell && !isParted(pages, token, rest);
  });
}

const cellOf = (pages: readonly PageLayout[], { page, source }: WordToken): string | null =>
  uprightsAround(pages[page]?.rulings ?? [], source.box);

function isParted(pages: readonly PageLayout[], { page, source }: WordToken, { source: below }: WordToken): boolean {
  const x = (source.box[0] + source.box[2]) / 2;
  return (pages[page]?.rulings ?? []).some(
    ({ kind, at, from, to }) =>
      kind === 'horizontal' && at > source.baseline - 1 && at < below.baseline && from < x && to > x,
  );
}

/** Is a word a decimal that stands between two uprights by itself? In the first column it may be a number of the rows. */
function isLoneDecimal(pages: readonly PageLayout[], tokens: readonly WordToken[], at: number, form: RegExp): boolean {
  const token = tokens[at];
  if (!token || !form.test(token.source.text)) return false;
  const rulings = pages[token.page]?.rulings ?? [];
  const cell = uprightsAround(rulings, token.source.box);
  if (cell === null || isFirstColumn(rulings, token)) return false;
  const isBeside = (other: WordToken | undefined): boolean =>
    other !== undefined && isOnLine(token, other) && uprightsAround(rulings, other.source.box) === cell;
  return !isBeside(tokens[at - 1]) && !isBeside(tokens[at + 1]);
}

/** "2.1" with "2.2" in its column numbers what stands beside it. */
function isLabel(
  pages: readonly PageLayout[],
  tokens: readonly WordToken[],
  { page, core, source }: WordToken,
): boolean {
  const [whole = '', part = ''] = core.split('.');
  const beside = [Number(part) - 1, Number(part) + 1].map((next) => `${whole}.${next}`);
  const rulings = pages[page]?.rulings ?? [];
  const column = uprightsAround(rulings, source.box);
  return tokens.some(
    (other) =>
      other.page === page && beside.includes(other.core) && uprightsAround(rulings, other.source.box) === column,
  );
}

function isFirstColumn(rulings: readonly Ruling[], { source: { box } }: WordToken): boolean {
  const y = (box[1] + box[3]) / 2;
  return (
    rulings.filter(({ kind, at, from, to }) => kind === 'vertical' && from < y && to > y && at < box[0]).length < 2
  );
}

/** The mark of the first decimal between the same uprights, near above or below. */
function markInColumnOf(
  layout: PageLayout | undefined,
  tokens: readonly WordToken[],
  { source, page }: WordToken,
): string | null {
  const rulings = layout?.rulings ?? [];
  const column = uprightsAround(rulings, source.box);
  if (column === null) return null;
  const decimal = tokens.find(
    (other) =>
      other.page === page &&
      DECIMAL.test(other.core) &&
      Math.abs(other.source.box[1] - source.box[1]) < source.size * COLUMN_REACH &&
      uprightsAround(rulings, other.source.box) === column,
  );
  return DECIMAL.exec(decimal?.core ?? '')?.groups?.mark ?? null;
}
