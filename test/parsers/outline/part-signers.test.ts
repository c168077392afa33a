import { expect, it } from 'vitest';
import { findFoot } from '../../../parsers/outline/find-zones.ts';
import { partSigners } from '../../../parsers/outline/part-signers.ts';
import type { ParagraphBlock } from '../../../schemas/model/document.ts';
import { line } from '../layout/print.ts';

/** A line of a page's right column, of pieces that begin at these places. */
function printed(...pieces: readonly (readonly [x: number, text: string])[]): ParagraphBlock {
  const words = pieces.flatMap(([x, text]) => line(text, 100, { x }));
  let end = -1;
  const spans = words.map(({ text, box }) => {
    const start = end + 1;
    end = start + text.length;
    return { start, end, page: 1, box, confidence: null };
  });
  const text = words.map((word) => word.text).join(' ');
  return {
    kind: 'paragraph',
    blockId: text,
    page: 1,
    text,
    spans,
    runs: [],
    marks: [],
    column: 'right',
    headingLevel: null,
    align: null,
    size: null,
    indent: null,
  };
}

const textsOf = (lines: readonly ParagraphBlock[]): readonly string[] => partSigners(lines).map(({ text }) => text);

it('takes the right one of two who sign beside each other', () => {
  const lines = [
    printed([230, 'CHỦ TỊCH'], [430, 'GIÁM ĐỐC']),
    printed([220, 'Nguyễn Ngọc Ân'], [410, 'Trịnh Thế Truyền']),
  ];
  expect(textsOf(lines)).toEqual(['GIÁM ĐỐC', 'Trịnh Thế Truyền']);
});

it('leaves one who signs alone', () => {
  expect(textsOf([printed([400, 'GIÁM ĐỐC']), printed([380, 'Trịnh'], [460, 'Thế Truyền'])])).toEqual([
    'GIÁM ĐỐC',
    'Trịnh Thế Truyền',
  ]);
});

it('begins the foot with the bodies that both speak for, where their signatures stand above the recipients', () => {
  const signed = ['HỘI KHUYẾN HỌC TỈNH', 'CHỦ TỊCH', 'Nguyễn Ngọc Ân', 'SỞ GIÁO DỤC', 'GIÁM ĐỐC', 'Trịnh Thế Truyền'];
  const body = { ...printed([85, 'Kinh phí được bố trí trong dự toán của các đơn vị.']), column: null };
  const foot = [...signed, 'Nơi nhận:', '- Lưu: VT.'].map((text) => printed([400, text]));
  expect(findFoot([body, ...foot])).toBe(1);
});
