import { trimStartSigns } from '../normalise/trim-signs.ts';
import type { Statement } from './read-statements.ts';

// với tinh thần nỗ lực | gấp đôi
const EFFORT = /(?:nỗ lực|cố gắng|quyết tâm)\s*$/iu;
// định mức | 01 lít/400 m2: how much each takes
const NORM = /(?<!\p{L})định mức(?:\s(?:là|sử dụng|bình quân))?\s*$/iu;
// không để xảy ra cháy gây chết | từ 03 người trở lên: which of them there are to be none of
const NONE_OF_THESE = /(?<!\p{L})không\s(?:để|có)\s(?:xảy ra|phát sinh|tái diễn|xuất hiện)\s[^;:]{2,120}$/iu;

// không có xã | dưới 9 tiêu chí: which of them there are to be none of
const NONE_BELOW = /^không (?:có|còn)\s/iu;
// Lực lượng: | 120 đồng chí: with whom
const FORCES = /^(?:lực lượng|phương tiện|vật tư)(?:\stham gia)?\s?:/iu;

// tại các xã có tỷ lệ hộ nghèo cao | trên 25 % | giảm từ 4 % trở lên: in which of them
const HAVING_SHARE = ' có tỷ lệ ';
/** What share they have is said in so many characters. */
const SHARE_WORDS = 50;
const CHANGES_BEHIND = /^\s(?:giảm|tăng)\s(?:\p{L}+\s){0,3}\d/iu;

// công dân cao | từ 1,57 m trở lên, nặng | từ 43 kg: who is chosen
const STATURE = /(?<!nâng\s)(?<!\p{L})(?:cao|nặng)\s*$/iu;
const STATURE_UNITS: ReadonlySet<string> = new Set(['m', 'cm', 'kg']);

// trao 150 suất học bổng, | mỗi suất 500.000 đồng: what each is worth
const EACH_PRIZE = /^\s*mỗi\s(?:suất|phần)\s/iu;

/** What the words right before the number say it is: an effort, a norm, or the kind of thing that is not to happen. */
export function tellsKind({ sentence, quote, quantity, comparator }: Statement): boolean {
  const before = sentence.slice(0, quantity.leadStart);
  if (EFFORT.test(before) || NORM.test(sentence.slice(0, quantity.numberStart))) return true;
  if (quantity.unitKind === 'share' && CHANGES_BEHIND.test(sentence.slice(quantity.end)) && saysWhichByShare(before))
    return true;
  if (quantity.unitKind === 'money' && EACH_PRIZE.test(quote)) return true;
  if (STATURE_UNITS.has(quantity.unit ?? '') && STATURE.test(before)) return true;
  if (quantity.unitKind === 'count' && FORCES.test(lastOf(sentence.slice(0, quantity.numberStart), '.;'))) return true;
  if (comparator === 'lt' && NONE_BELOW.test(lastOf(before, ',;:'))) return true;
  const isLeast = comparator === 'gte' || comparator === 'gt';
  const clause = before.slice(Math.max(0, sentence.indexOf(quote)));
  return isLeast && quantity.unitKind === 'count' && NONE_OF_THESE.test(clause) && !/(?:quá|vượt)\s/iu.test(clause);
}

function saysWhichByShare(before: string): boolean {
  const clause = lastOf(before, ',;:');
  const at = clause.lastIndexOf(HAVING_SHARE);
  const said = clause.slice(at + HAVING_SHARE.length);
  return at > 0 && said.length <= SHARE_WORDS && !/\d/u.test(said);
}

/** What stands behind the last of these signs. */
function lastOf(text: string, signs: string): string {
  let at = text.length;
  while (at > 0 && !signs.includes(text.charAt(at - 1))) at -= 1;
  return trimStartSigns(text.slice(at), '-–+•').trimStart();
}
