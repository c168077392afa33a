import { joinWords, opensMeasure, type Part } from './share-heads.ts';
import { measureHeadOf } from './telling-words.ts';

// Đối với trẻ em dưới 5 tuổi, tỷ lệ suy dinh dưỡng …
const WHOM = /^[\s\-–+•]*đối với\s(?<told>[^:;.]{3,200})$/iu;
// Đối với công tác dân số, …: a field of work, and nobody of whom anything is measured
const FIELD = /^(?:các\s)?(?:công tác|lĩnh vực|nhiệm vụ|mục tiêu|chỉ tiêu|tiêu chí|nội dung|việc)(?!\p{L})/iu;

/** "Đối với học sinh tiểu học, tỷ lệ hoàn thành … đạt 99 %, tỷ lệ bỏ học dưới 0,1 %": of whom, for each measure up to the next ";". */
export function shareWhom(sentence: string, parts: readonly Part[]): void {
  let whom = '';
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1]?.clause;
    // an age tells who they are, and states nothing of its own
    const isAged = before?.quantities[0].unitKind === 'age';
    const from = before === undefined ? 0 : isAged ? before.start : before.end + 1;
    const opening = whomOf(sentence.slice(from, part.clause.quantities[0].leadStart));
    if (opening !== undefined || (part.clause.isApart && !isAged))
      whom = opening === undefined || FIELD.test(opening) ? '' : opening;
    const isMeasure = part.thing === '' && (opensMeasure(part.before) || measureHeadOf(part.before) !== '');
    if (whom === '' || !isMeasure || part.before.includes(whom)) continue;
    part.before = joinWords(`${whom} › ${part.before}`);
    part.isCompleted = true;
  }
}

/** Up to the comma that a measure follows. */
function whomOf(printed: string): string | undefined {
  const told = WHOM.exec(printed)?.groups?.told ?? '';
  for (let at = told.indexOf(', '); at > 0; at = told.indexOf(', ', at + 1)) {
    const rest = told.slice(at + 2);
    if (opensMeasure(rest) || measureHeadOf(rest) !== '') return told.slice(0, at);
  }
  return undefined;
}

// Lĩnh vực năng lượng | ngành công nghiệp
const OF_FIELD = /^(?:lĩnh vực|ngành|khu vực)\s/iu;

/**
 * "Lĩnh vực năng lượng giảm 32 %, lượng phát thải không quá 457 triệu tấn; lĩnh vực chất thải giảm 60 %, lượng phát thải không
 * quá 18 triệu tấn": a measure that stands in several clauses is of the field that each opens with.
 */
export function shareFields(parts: readonly Part[]): void {
  const fields = new Map<Part, string>();
  const named = new Map<string, Set<string>>();
  let field = '';
  for (const part of parts) {
    const { clause, before, thing } = part;
    if (clause.isApart) field = '';
    if (clause.quantities[0].change !== null && OF_FIELD.test(before)) field = before;
    else if (field !== '' && thing === '' && before !== '' && clause.quantities[0].change === null) {
      fields.set(part, field);
      named.set(before, (named.get(before) ?? new Set()).add(field));
    }
  }
  if (![...named.values()].some(({ size }) => size > 1)) return;
  for (const [part, name] of fields) {
    part.before = `${name} › ${part.before}`;
    part.isCompleted = true;
  }
}
