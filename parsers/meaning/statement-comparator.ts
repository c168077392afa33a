import type { Quantity } from '../normalise/stated-quantity.ts';
import type { WordedClause } from './share-words.ts';
import { isLateTail } from './word-clause.ts';

// không để phát sinh quá 50 hộ nghèo mới | không để dịch hại gây thiệt hại trên 3 %
const NOT_MORE = /(?<!\p{L})không\s(?:để|được)\s[^,;]{0,60}\s(?:quá|trên|vượt|vượt quá)\s*$/iu;

// Tối thiểu mỗi hộ gia đình có | 01 người được tập huấn
const LEAST_OF_EACH = /^[\s\-–+]*(?:phấn đấu\s)?(?:tối thiểu|ít nhất)\s(?:mỗi|từng)\s[^,;:]{2,80}\scó\s$/iu;

/** Its own; of a list the first one's; "đạt 95 % kế hoạch trở lên" has it after the thing measured. */
export function comparatorOf(sentence: string, part: WordedClause, quantity: Quantity): Quantity['comparator'] {
  const isFirst = quantity === part.clause.quantities[0];
  // "34 - 35 %, 15 %": of a list the range is the first one's alone
  const isLike = part.comparator !== 'between' || quantity.valueTo !== null;
  const stated = isFirst || (!quantity.isCompared && isLike) ? part.comparator : quantity.comparator;
  const after = sentence.slice(quantity.end, part.clause.end);
  const isMost = stated === 'eq' || stated === 'gt';
  if (isMost && NOT_MORE.test(sentence.slice(part.clause.start, quantity.numberStart))) return 'lte';
  if (stated === 'eq' && LEAST_OF_EACH.test(sentence.slice(part.clause.start, quantity.numberStart))) return 'gte';
  const mayTail = quantity.isGoal || quantity.noun !== null;
  const tail = after.replace(ASIDE_AT_END, '');
  return stated === 'eq' && mayTail && isLateTail(tail) && !GRADE_AT_LEAST.test(tail) ? 'gte' : stated;
}

// 100 % giáo viên | đạt chuẩn trở lên: the grade is the least, and not the share
const GRADE_AT_LEAST =
  /\s(?:(?:đạt|hoàn thành)\s(?:[^,;]{0,20}\s)?(?:chuẩn|khá|tốt|giỏi|trung bình|nhiệm vụ)|(?:loại|mức)\s(?:khá|tốt|giỏi|trung bình))\strở\slên/iu;

// Kết nạp 150 đảng viên mới trở lên | (đạt từ 3 % …)
const ASIDE_AT_END = /\s?\([^()]*\)\s?$/u;
