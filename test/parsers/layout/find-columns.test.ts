import { expect, test } from 'vitest';
import { findRegions } from '../../../parsers/layout/find-columns.ts';
import type { Word } from '../../../schemas/model/page-layout.ts';

const PAGE_WIDTH = 595;
const SIZE = 12;

/** Words with 4 points between them from `x` on; 7 points a letter. */
function line(text: string, x: number, y: number): Word[] {
  let left = x;
  return text.split(' ').map((word) => {
    const right = left + word.length * 7;
    const placed: Word = {
      text: word,
      box: [left, y, right, y + SIZE],
      size: SIZE,
      bold: true,
      italic: false,
      superscript: false,
      confidence: 1,
      baseline: y + SIZE,
      glued: false,
    };
    left = right + 4;
    return placed;
  });
}

test('a letterhead whose first line fills its column is parted where the white is, not in the middle of the line', () => {
  const words = [
    ...line('ỦY BAN NHÂN DÂN THÀNH PHỐ', 94, 60),
    ...line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 264, 60),
    ...line('HÀ NỘI', 150, 76),
    ...line('VIỆT NAM', 380, 76),
    ...line('Số: 228/KH-UBND', 94, 92),
    ...line('Độc lập - Tự do - Hạnh phúc', 266, 92),
  ];
  const [head] = findRegions(words, PAGE_WIDTH, null);
  const textOf = (side: readonly Word[] = []) => side.map((word) => word.text).join(' ');
  expect(head?.kind === 'columns' ? [textOf(head.left), textOf(head.right)] : head?.kind).toEqual([
    'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI Số: 228/KH-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
  ]);
});

test('numbers that hang far out are no column beside their points', () => {
  const words = [
    ...line('1.1.', 140, 60),
    ...line('Rà soát đối tượng tinh giản tại các đơn vị.', 200, 60),
    ...line('1.2.', 140, 76),
    ...line('Lập danh sách, thẩm định hồ sơ của các đơn vị.', 200, 76),
  ];
  expect(findRegions(words, PAGE_WIDTH, null).map(({ kind }) => kind)).toEqual(['flow']);
});
