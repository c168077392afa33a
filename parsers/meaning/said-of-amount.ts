import type { PeriodMention, YearSpan } from '../normalise/period.ts';
import { findBrackets } from '../normalise/sentence.ts';
import type { Quantity } from '../normalise/stated-quantity.ts';
import { tokenize } from '../normalise/tokens.ts';
import { FINISHED_IN_YEAR } from './drop-tails.ts';
import { stripOpenings } from './strip-openings.ts';
import { describesThing, opensWithThing } from './thing-behind.ts';

/** A stretch that ended so long before the plan is of the thing itself: "50.000 trang sổ hộ tịch giai đoạn 1976 - 2005". Years. */
const LONG_AGO = 10;

export function isLongOver({ role, endYear }: PeriodMention, years: YearSpan | null): boolean {
  return role === 'stage' && years !== null && endYear < years.startYear - LONG_AGO;
}

/** Years that say when the amount holds, not years in the name of what is measured. */
export function isSaidOfAmount(text: string, mention: PeriodMention, quantity: Quantity, offset: number): boolean {
  if (mention.role === 'baseline' || mention.role === 'cumulative') return false;
  const [leadStart, end] = [quantity.leadStart - offset, quantity.end - offset];
  if (mention.start >= quantity.numberStart - offset && mention.end <= end) return false;
  const aside = findBrackets(text).find((bracket) => mention.start > bracket.start && mention.end < bracket.end);
  // "75 % (năm 2027)"
  if (aside) return aside.end - mention.end === 1 && /^\s?\($/u.test(text.slice(end, mention.start));
  if (mention.role === 'when') return true;
  if (isFirst(text, mention)) return true;
  const touchesLead = mention.end <= leadStart && text.slice(mention.end, leadStart).trim() === '';
  if (mention.start > end && FINISHED_IN_YEAR.test(text.slice(0, mention.end)) && mention.end === text.trimEnd().length)
    return true;
  if (mention.role === 'bare') return touchesLead || text.slice(end, mention.start).trim() === '';
  const isLast = mention.start >= end && text.slice(mention.end).replace(/[\s.;,:]+/gu, '') === '';
  if (isLast && isStageOfWork(text, mention, quantity)) return true;
  const hasThing = quantity.noun === null ? opensWithThing : describesThing;
  return touchesLead || (isLast && (!hasThing(tokenize(text), end) || /^trong/iu.test(text.slice(mention.start))));
}

// Đề án … | giai đoạn 2021 - 2025: the years belong to the name
const TITLE_WITH_YEARS =
  /(?:kế hoạch|chương trình|đề án|dự án|chiến lược|quy hoạch|nghị quyết|chỉ thị|tiêu chí|chuẩn nghèo|danh sách)(?!\p{L})/iu;

/** "Số hóa 1.500 cuốn sách địa chí giai đoạn 2021 - 2025": when, at the end of what is counted. */
export function isStageOfWork(text: string, mention: PeriodMention, { unitKind }: Quantity): boolean {
  const isCounted = unitKind === 'count' || unitKind === 'measure';
  return mention.role === 'stage' && isCounted && !TITLE_WITH_YEARS.test(text.slice(0, mention.start));
}

// Về chính sách ưu đãi người có công, | phấn đấu đến năm 2020 …
const ABOUT = /^\P{L}*(?:về|đối với)\s[^,;:.]{4,60},\s/iu;

/** At the front, or right behind the topic: "Việc làm trong nước: giai đoạn 2026 - 2030 …". */
export function isFirst(text: string, mention: PeriodMention): boolean {
  const before = text.slice(0, mention.start).replace(ABOUT, '');
  return before.trimEnd().endsWith(':') || stripOpenings(before).trim() === '';
}
