import type { TargetRecord } from '../../schemas/record/target.ts';
import { foldText } from '../vietnamese/fold.ts';
import { endsInTotal, ownWords } from './indicator-words.ts';

/** Share of the body's words that the title and the head above a total have too: of few words "tổ chức" is two. */
const SAID_ABOVE = 0.75;
/** Fewer words in common than this do not tell what is counted. */
const FEWEST_SAID = 4;
/** Farther apart than this, one of two counts is of a part. */
const FARTHEST = 0.5;

export interface TotalsCompared {
  /** Those of the body that may be compared with the total, with their telling words. */
  readonly candidates: readonly { readonly target: TargetRecord; readonly telling: readonly string[] }[];
  readonly inAppendices: readonly TargetRecord[];
}

/**
 * "Tổ chức 46 hội nghị tuyên truyền pháp luật" of the body for the total row of "PHÂN BỔ HỘI NGHỊ TUYÊN TRUYỀN PHÁP LUẬT": what is
 * counted there, the title says. Undefined where several would do, where the total is what the body asks for at the least,
 * or where it is the total that is added up wrong.
 */
export function findByTotal(total: TargetRecord, compared: TotalsCompared): TargetRecord | undefined {
  if (!isCountedTotal(total)) return undefined;
  const saying = compared.candidates.filter(({ telling }) => isSaidAbove(total, telling));
  const [only] = saying;
  if (!only || saying.length > 1 || !isNear(total, only.target) || exceeds(total, only.target)) return undefined;
  const rivals = compared.inAppendices.filter(
    (other) => isCountedTotal(other) && other.unit === total.unit && isSaidAbove(other, only.telling),
  );
  return rivals.length > 1 || sumOfParts(total, compared.inAppendices) === only.target.value ? undefined : only.target;
}

const isCountedTotal = ({ unit, change, indicator }: TargetRecord): boolean =>
  unit?.startsWith('{') === true && change === null && endsInTotal(indicator);

function isSaidAbove({ heading_path, indicator }: TargetRecord, telling: readonly string[]): boolean {
  const above = new Set(ownWords(foldText([...heading_path, indicator].join(' '))));
  const own = ownWords(telling.join(' '));
  const said = own.filter((word) => above.has(word)).length;
  return said >= FEWEST_SAID && said >= own.length * SAID_ABOVE;
}

function isNear({ value: a }: TargetRecord, { value: b }: TargetRecord): boolean {
  return a !== null && b !== null && Math.min(a, b) >= FARTHEST * Math.max(a, b);
}

/** "ít nhất 46 hội nghị" in the body and 48 in the table. */
function exceeds(total: TargetRecord, { comparator, value }: TargetRecord): boolean {
  return comparator !== 'eq' && comparator !== 'lte' && (total.value ?? 0) >= (value ?? 0);
}

/** What the other rows of its column make. */
function sumOfParts({ origin }: TargetRecord, inAppendices: readonly TargetRecord[]): number {
  return inAppendices
    .filter((other) => other.origin.table_id === origin.table_id && other.origin.column === origin.column)
    .reduce((sum, other) => sum + (endsInTotal(other.indicator) ? 0 : (other.value ?? 0)), 0);
}
