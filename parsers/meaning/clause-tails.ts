import type { Quantity } from '../normalise/stated-quantity.ts';
import type { Cut } from './clause-joints.ts';

// Giảm tỷ lệ trẻ em bị xâm hại so với năm 2024 | và 100 % trẻ em bị xâm hại …
const COMPARED_AT_END =
  /^[\s\-–+•]*(?:giảm|tăng|hạn chế)\s[^,;]{4,160}\sso với\s(?:cùng kỳ\s)?(?:năm\s(?:20\d\d|trước)|cùng kỳ)\s*$/iu;

/** A change without an amount that ends in what it is compared with: the share behind "và" is of something else. */
export function closesComparison(before: string, { unitKind, change }: Quantity): boolean {
  return unitKind === 'share' && change === null && COMPARED_AT_END.test(before);
}

// … từ 30 % trở lên | trong tổng số cán bộ, công chức được đào tạo, bồi dưỡng
const IN_TOTAL = /^\s*(?:trở lên\s)?trong\stổng\ssố\s/iu;
// tăng 1,5 - 2 cm cho cả trẻ trai | và gái so với năm 2010
const COMPARED_BEHIND = /^[^,;\d]{2,40}\sso với\s(?:cùng kỳ\s)?năm\s(?:20\d\d|trước)/iu;

/** Does what a joint parts still tell of the amount: the list that it is a share of, or what it is compared with behind "và"? */
export function goesOnTelling(sentence: string, amountEnd: number, joint: Cut, end: number): boolean {
  if (joint.isApart) return false;
  const isOfList = IN_TOTAL.test(sentence.slice(amountEnd, joint.start)) && !/\d/u.test(sentence.slice(joint.end, end));
  const isAnd = sentence.slice(joint.start, joint.end).trim() === 'và';
  return isOfList || (isAnd && COMPARED_BEHIND.test(sentence.slice(joint.end, end)));
}

// 100 % khu dân cư | có ít nhất 01 điểm … | và 01 Tổ liên gia
const HAS = /^[^,;:]{2,80}\scó\s(?:(?:ít nhất|tối thiểu|từ)\s)?$/iu;
const AND_ALSO = /^[^,;:]{0,60}\svà\s*$/iu;

/** "100 % khu dân cư có ít nhất 01 điểm chữa cháy và 01 Tổ liên gia": what each has is a part of what the share is of. */
export function withoutListedObjects(sentence: string, quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.filter((quantity, at) => {
    const [share, object] = [quantities[at - 2], quantities[at - 1]];
    if (!share || !object || share.unitKind !== 'share' || share.noun !== null) return true;
    const isListed =
      [object, quantity].every(({ unitKind, isGoal }) => unitKind === 'count' && !isGoal) &&
      HAS.test(sentence.slice(share.end, object.numberStart)) &&
      AND_ALSO.test(sentence.slice(object.end, quantity.numberStart));
    return !isListed;
  });
}
