import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { Outline, OutlineRow, OutlineSection, OutlineTable } from '../../schemas/model/outline.ts';
import { toNumber } from '../normalise/decimal.ts';
import { readNumber } from '../normalise/number.ts';
import { findQuantities } from '../normalise/quantity.ts';
import { readUnitName } from '../normalise/unit-of-measure.ts';
import { allMatches } from '../vietnamese/all-matches.ts';
import { plainText } from '../vietnamese/fold.ts';
import { FUND_NOUNS, FUND_TOTALS } from '../vocabulary/audit-words.ts';
import { amountColumns, headerOf, nameOfRow, readAmount } from './amount-columns.ts';
import { isTotal } from './column-sums.ts';
import { type AuditedPlan, findingAt, nameAppendix, nameBody, shorten } from './plan.ts';
import { findWrongSums } from './sum-mismatch.ts';

/** Farther than this is of something else. */
const FARTHEST = 0.1;
/** How far behind "tổng kinh phí" its amount stands. Characters. */
const REACH = 110;

/** "Tổng kinh phí: 57.200 triệu đồng" in the body, where the table of it adds up to 52.700: two figures changed places. */
export function findFundConflicts({ outline }: AuditedPlan): readonly Finding[] {
  const statements = outline.sections.filter(({ appendixId }) => appendixId === null).flatMap(readFunds);
  if (statements.length === 0) return [];
  const cells = outline.tables.filter(({ isForm }) => !isForm).flatMap((table) => moneyIn(outline, table));
  return statements.flatMap((fund) => {
    if (cells.some(({ value, half }) => Math.abs(value - fund.value) <= half + fund.half)) return [];
    const near = cells.filter(
      ({ row, value, said }) =>
        isTotal(row) &&
        distance(value, fund.value) <= FARTHEST &&
        fund.nouns.some((noun) => said.includes(` ${noun} `)),
    );
    const [only] = near;
    return only && near.length === 1 && !isAddedUp(only, fund) ? [tell(outline, fund, only)] : [];
  });
}

/** The parts make what the body says: it is the total that is added up wrong, which is told for itself. */
function isAddedUp({ table, row, column, value, half }: MoneyCell, fund: Fund): boolean {
  return findWrongSums(table).some(
    ({ row: wrong, column: at, stated, sum }) =>
      wrong === row && at === column && Math.abs((sum * value) / stated - fund.value) <= half + fund.half,
  );
}

const distance = (a: number, b: number): number => Math.abs(a - b) / Math.max(a, b);

interface Fund {
  readonly section: OutlineSection;
  /** What it is of, in words of the vocabulary. */
  readonly nouns: readonly string[];
  readonly value: number;
  /** Of the last place that is printed: "25 tỷ đồng" may be 24.583 triệu. */
  readonly half: number;
  readonly quote: string;
}

const TOTAL_WORD = new RegExp(`(?<!\\p{L})(?:${FUND_TOTALS.join('|')})(?!\\p{L})`, 'giu');
/** With their diacritics: "chi" is no "chỉ tiêu". */
const NOUNS = FUND_NOUNS.map(plainText);

/** "Tổng kinh phí thực hiện Kế hoạch: 4.650 triệu đồng": the first amount behind the words, where it is money. */
function readFunds(section: OutlineSection): readonly Fund[] {
  const text = section.text ?? '';
  return allMatches(text, TOTAL_WORD).flatMap(({ index }) => {
    const said = text.slice(index, index + REACH);
    const [first] = findQuantities(said);
    if (first?.unit !== 'VND' || first.per !== null || first.change !== null || first.comparator !== 'eq') return [];
    const before = ` ${plainText(said.slice(0, first.numberStart))} `;
    const nouns = NOUNS.filter((word) => before.includes(` ${word} `));
    const printed = readNumber(/^[\d.,]*\d/u.exec(said.slice(first.numberStart))?.[0] ?? '')?.decimal;
    if (nouns.length === 0 || !printed) return [];
    const half = (0.5 * first.value) / (toNumber(printed) * 10 ** Math.max(0, printed.decimals));
    return [{ section, nouns, value: first.value, half, quote: said.slice(0, first.end) }];
  });
}

interface MoneyCell {
  readonly table: OutlineTable;
  readonly row: OutlineRow;
  readonly column: number;
  readonly value: number;
  readonly half: number;
  /** What stands around it: title, header, the row's own words. */
  readonly said: string;
}

function moneyIn(outline: Outline, table: OutlineTable): readonly MoneyCell[] {
  if (table.appendixId === null) return [];
  const title = outline.appendices.find(({ appendixId }) => appendixId === table.appendixId)?.title ?? '';
  return amountColumns(table).flatMap((column) => {
    const header = headerOf(table, column);
    const inBrackets = /\((?<unit>[^()]{2,20})\)/u.exec(header)?.groups?.unit;
    const unit = readUnitName(inBrackets ?? table.unit ?? '');
    if (unit?.code !== 'VND') return [];
    return table.rows.flatMap((row) => {
      const amount = readAmount(row.cells[column] ?? null, ',');
      const scale = 10 ** unit.exponent;
      if (!amount) return [];
      const said = ` ${plainText(`${title} ${header} ${nameOfRow(table, row)}`)} `;
      const half = scale / 2 / 10 ** Math.max(0, amount.decimals);
      return [{ table, row, column, value: toNumber(amount) * scale, half, said }];
    });
  });
}

function tell(outline: Outline, { section, quote }: Fund, { table, row, column }: MoneyCell): Finding {
  const label = nameAppendix(outline, table.appendixId);
  const name = nameBody(outline, section.sectionId);
  const [printed, of] = [row.cells[column]?.trim() ?? '', nameOfRow(table, row)];
  const { page, boxes, rowId } = row;
  return findingAt(
    'value_conflict',
    { page, boxes, rowId },
    {
      vi: `Cùng một khoản nhưng khác số: ${name.vi} ghi “${shorten(quote, 120)}”, ${label} ghi “${of}”: “${printed}” ở cột “${headerOf(table, column)}”.`,
      en: `The same amount has two values: ${name.en} says “${shorten(quote, 120)}”, ${label} says “${of}”: “${printed}” in the column “${headerOf(table, column)}”.`,
    },
  );
}
