import { isWorkAlone } from './opens-with-verb.ts';
import { opensMeasure, type Part } from './share-heads.ts';

/** "đến năm 2025 đạt 60 % và đến năm 2030 đạt 75 % các cơ quan": the last one alone names the thing. */
export function shareThings(parts: readonly Part[]): void {
  for (let index = parts.length - 2; index >= 0; index--) {
    const [part, next] = [parts[index], parts[index + 1]];
    if (part && next && areDoneTo(part, next)) {
      part.thing = next.thing;
      part.isCompleted = true;
    }
    if (!part || !next || next.clause.isApart || next.thing === '' || next.before !== '') continue;
    if (shareWhole(parts, index + 1)) continue;
    const isNamed = part.words.head !== '' && !IN_FIELD.test(part.words.head);
    if (part.before !== '' || part.thing !== '' || isNamed || !areOfOneUnit(part, next)) continue;
    // "đạt 70 % năm 2025; 90 % năm 2030 và giảm 50 % số cặp tảo hôn": what is to be less is another thing
    if (index > 0 && next.clause.quantities[0].change !== null && part.clause.quantities[0].change === null) continue;
    part.thing = next.thing;
    part.isCompleted = true;
  }
}

// Trong lĩnh vực chính trị: đến năm 2025 đạt 60 % …
const IN_FIELD = /^(?:trong|về)\s(?:các\s)?lĩnh vực\s/iu;

/** "làm mới 18 km và tu sửa 46 km đường băng cản lửa": what two verbs act on stands behind the second alone. */
function areDoneTo(part: Part, next: Part): boolean {
  const isMeasure = part.clause.quantities[0].unitKind === 'measure' && areOfOneUnit(part, next);
  const isOpen = part.thing === '' && next.thing !== '' && !next.clause.isApart;
  return isMeasure && isOpen && !opensMeasure(part.before) && isWorkAlone(next.before);
}

// … đạt 100 % | tổng kế hoạch vốn được giao
const OF_A_TOTAL = /^tổng\s(?!số)/iu;
// Số người luyện tập đạt 28 % và năm 2020 đạt 33 % | dân số | số hộ gia đình
const OF_ALL = /^(?:dân số|tổng số|số (?:dân|hộ|người|trường|xã|thôn|doanh nghiệp|cơ sở))(?!\p{L})/iu;

/** "đến 31/3 giải ngân đạt 25 %, đến 30/6 đạt 60 % và đến 31/12 đạt 100 % tổng kế hoạch vốn": one thing said first, of a whole said last. */
function shareWhole(parts: readonly Part[], last: number): boolean {
  const end = parts[last];
  if (end?.clause.quantities[0].unitKind !== 'share') return false;
  const first = parts.slice(0, last).findLastIndex(({ before }) => before !== '');
  const isOfAll = end.clause.quantities[0].isGoal && OF_ALL.test(end.thing) && opensMeasure(parts[first]?.before ?? '');
  if (!isOfAll && !OF_A_TOTAL.test(end.thing)) return false;
  const list = parts.slice(first, last + 1);
  const isOne = list.every(
    (part, at) =>
      areOfOneUnit(part, end) &&
      part.clause.quantities[0].change === null &&
      (at === 0 || !part.clause.isApart) &&
      (part === end || part.thing === ''),
  );
  const head = parts[first];
  if (!head || !isOne) return false;
  const whole = `trong ${end.thing}`;
  for (const part of list) {
    part.isCompleted ||= part !== head;
    [part.before, part.thing] = [head.before, whole];
  }
  return true;
}

function areOfOneUnit(part: Part, next: Part): boolean {
  return part.clause.quantities[0].unit === next.clause.quantities[0].unit;
}
