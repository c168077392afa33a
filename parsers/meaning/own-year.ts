import type { Span } from '../normalise/sentence.ts';

// … năm 2028 | , 100 % năm 2029
const YEAR_AT_END = /\s(?:(?:vào|trong|đến)\s)?năm\s20\d\d$/iu;
const NEXT_IN_TURN = /^\s*(?:,|;|và)\s*(?:đạt\s|và\s|trên\s)*\d[\d.,]*\s?%?\s(?:vào\s)?năm\s20\d\d/iu;

/**
 * "80 % doanh nghiệp kết nối dữ liệu | năm 2028, 100 % năm 2029": the year that ends a clause is when it is to hold, where the
 * next amount has nothing but its year. Where that year begins in the sentence; null where it is part of a name.
 */
export function ownYearAt(sentence: string, clause: Span): number | null {
  if (!NEXT_IN_TURN.test(sentence.slice(clause.end))) return null;
  const match = YEAR_AT_END.exec(sentence.slice(clause.start, clause.end).trimEnd());
  return match ? clause.start + match.index : null;
}
