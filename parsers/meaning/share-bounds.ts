import { lacksSubject, type Part } from './share-heads.ts';
import { opensAtOnce } from './split-clauses.ts';
import { firstWordOf } from './telling-words.ts';

/** The bound that is said of the first amount of a list and holds for those that name none of their own. */
export function shareBounds(sentence: string, parts: readonly Part[]): void {
  /** Parts of a list that "ít nhất" or "tối thiểu" opens. */
  const bound = new Set<Part>();
  /** Those that took the bound over: "tối thiểu 80 % …, 70 % …, 60 % …". */
  const taken = new Set<Part>();
  parts.forEach((part, index) => {
    const previous = parts[index - 1];
    const quantity = part.clause.quantities[0];
    if (saysLeast(sentence, part)) bound.add(part);
    if (!previous || !part.thing || quantity.isCompared || quantity.isGoal || quantity.change !== null) return;
    // "hơn 7 triệu lượt khách, trong đó có 5 triệu lượt": a part is told anew, and no more than all is to be reached
    if (part.words.isPart || (quantity.unit === '%' && quantity.value === 100)) return;
    const before = previous.clause.quantities[0];
    const isSameThing = firstWordOf(previous.thing) === firstWordOf(part.thing) && quantity.unit === before.unit;
    const isParallel =
      isSameThing &&
      !lacksSubject(part.words.thing) &&
      (previous.isCompleted || (!part.clause.isApart && part.before === ''));
    if (isParallel && (before.isCompared || taken.has(previous)) && previous.comparator !== 'between') {
      part.comparator = previous.comparator;
      taken.add(part);
    }
    if (bound.has(previous) && (isCountedToo(sentence, part) || haveOneVerb(sentence, previous, part))) {
      part.comparator = previous.comparator;
      bound.add(part);
    }
  });
}

// có ít nhất | 01 tổ tự quản và 02 tuyên truyền viên; not "từ 3 lớp trở lên và 02 …"
const LEAST = /(?<!\p{L})(?:ít nhất|tối thiểu|không dưới|không ít hơn)(?!\p{L})/iu;

function saysLeast(sentence: string, { clause, comparator }: Part): boolean {
  const { unitKind, leadStart, numberStart, isCompared } = clause.quantities[0];
  return (
    (unitKind === 'count' || unitKind === 'share') &&
    isCompared &&
    comparator === 'gte' &&
    LEAST.test(sentence.slice(leadStart, numberStart))
  );
}

/** "…, 02 buổi ngoại khóa" */
function isCountedToo(sentence: string, { clause }: Part): boolean {
  return clause.quantities[0].unitKind === 'count' && !clause.isApart && opensAtOnce(sentence, clause);
}

/** "ít nhất 80 % chất thải chăn nuôi và 60 % phụ phẩm | được thu gom": the verb behind the second is of both. */
function haveOneVerb(sentence: string, previous: Part, { clause }: Part): boolean {
  const areShares = [previous.clause, clause].every(({ quantities: [{ unitKind }] }) => unitKind === 'share');
  return areShares && !clause.isApart && opensAtOnce(sentence, clause) && previous.isCompleted;
}
