import { ACTIONS } from '../normalise/action-verb.ts';
import { tokenize } from '../normalise/tokens.ts';
import { trimStartSigns } from '../normalise/trim-signs.ts';
import type { Recurrence } from '../normalise/unit-of-measure.ts';
import type { Clause } from './split-clauses.ts';
import { EVERY, ON_AVERAGE, readOwnPeriod, recursWithin } from './statement-time.ts';
import { stripOpenings } from './strip-openings.ts';

/**
 * How often the amounts of a list are meant, by what its first item says: "Hằng năm, 100 % …; 90 % …", "Mỗi năm hỗ trợ 15
 * website, 10 bộ nhận diện". It holds for items that open with their number; null for the others.
 */
export function listRecurrences(sentence: string, clauses: readonly Clause[]): readonly (Recurrence | null)[] {
  if (clauses.length < 2 || !MAY_RECUR.test(sentence)) return [];
  let every: Recurrence | null = null;
  let isLeadIn = false;
  const closing = closingOfList(sentence, clauses);
  if (closing !== null) return clauses.map(() => closing);
  return clauses.map((clause, index) => {
    const opened = readOpening(sentence.slice(clause.start, clause.quantities[0].numberStart));
    every = opened?.per ?? (clause.isApart && !isLeadIn ? null : every);
    isLeadIn = opened?.isLeadIn ?? isLeadIn;
    return every !== null && goesOn(sentence, clause, clauses[index - 1]) ? every : null;
  });
}

// 2 triệu cây phân tán | mỗi năm.
const CLOSES = /\s(?<every>(?:mỗi|hằng|hàng)\s(?:năm|quý|tháng|tuần))[\s.;]*$/iu;

/** "Trồng 500 ha rừng, 2 triệu cây phân tán mỗi năm": behind the last of one verb's objects it is said of all. */
function closingOfList(sentence: string, clauses: readonly Clause[]): Recurrence | null {
  const closing = CLOSES.exec(sentence)?.groups?.every;
  if (closing === undefined || MAY_RECUR.test(sentence.slice(0, sentence.length - closing.length - 2))) return null;
  const last = clauses.at(-1)?.quantities.at(-1)?.end ?? 0;
  // "80 % năm 2030; điểm nghẽn xử lý hằng quý": said of something else
  if (/[;.]\s/u.test(sentence.slice(last, sentence.length - closing.length))) return null;
  const isOneList = clauses
    .slice(1)
    .every((clause) => !clause.isApart && !/\p{L}/u.test(sentence.slice(clause.start, clause.quantities[0].leadStart)));
  return isOneList ? (EVERY.at(tokenize(closing), 0)?.value ?? null) : null;
}

const MAY_RECUR = /(?:hằng|hàng|mỗi)\s/iu;

/** "Hằng năm, …", "Mỗi năm hỗ trợ …" at the front; a comma behind it makes it the lead-in of all that follows. */
function readOpening(text: string): { readonly per: Recurrence; readonly isLeadIn: boolean } | null {
  if (!MAY_RECUR.test(text)) return null;
  // "Các thôn: | Mỗi tháng tổ chức"
  const said = text.slice(text.lastIndexOf(':') + 1);
  const tokens = tokenize(stripOpenings(said).replace(ON_AVERAGE, ''));
  const every = EVERY.at(tokens, 0);
  if (every) return { per: every.value, isLeadIn: tokens[every.length]?.key === ',' };
  // "… có mục tiêu: hằng năm 01 hội nghị, 01 hội thảo": right before the first of a list it is said of all
  const closing = EVERY.before(tokens, tokens.length);
  if (closing) return { per: closing.value, isLeadIn: true };
  const per = recursWithin(text);
  return per === null ? null : { per, isLeadIn: false };
}

// trong đó có ít nhất | 120 huy chương vàng
const AT_ONCE = /^(?:trong đó|trong đó có|và)?$/iu;

/** "…, | tổ chức | 02 - 03 đoàn giao thương" */
function isVerbAlone(text: string): boolean {
  const tokens = tokenize(text);
  return ACTIONS.at(tokens, 0)?.length === tokens.length;
}

function goesOn(sentence: string, clause: Clause, before: Clause | undefined): boolean {
  const [{ leadStart, isLevel, isGoal, unit }] = clause.quantities;
  const opening = trimStartSigns(sentence.slice(clause.start, leadStart), ',;').trim();
  if (!before || isLevel || !(AT_ONCE.test(opening) || isVerbAlone(opening))) return false;
  return (!isGoal || unit === before.quantities[0].unit) && readOwnPeriod(sentence, clause, null) === null;
}
