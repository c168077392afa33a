import { describe, expect, it } from 'vitest';
import { restoreLabels } from '../../../parsers/outline/restore-labels.ts';
import type { Block, ParagraphBlock } from '../../../schemas/model/document.ts';
import { plainRichText } from '../../../schemas/model/rich-text.ts';

const BOX = [85, 100, 500, 114] as const;

function paragraph(text: string, index: number, confidence: number | null): ParagraphBlock {
  return {
    kind: 'paragraph',
    blockId: `b${index}`,
    ...plainRichText(text),
    spans: [{ start: 0, end: text.length, page: 1, box: BOX, confidence }],
    align: 'left',
    size: 13,
    page: 1,
    column: null,
    headingLevel: null,
    indent: 0,
  };
}

/** "b) Nghiên cứu" of each paragraph that got a label. */
function restored(texts: readonly string[], confidence: number | null = 0.9): readonly string[] {
  const blocks: readonly Block[] = texts.map((text, index) => paragraph(text, index, confidence));
  const { labels } = restoreLabels(blocks);
  return texts.flatMap((text, index) => {
    const label = labels.get(`b${index}`);
    return label ? [`${label.label}) ${text.slice(label.textAt)}`] : [];
  });
}

describe('labels that a scan lost', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['a rest of the label', ['a) Rà soát', 'b Nghiên cứu', 'c) Xây dựng'], ['b) Nghiên cứu']],
    [
      'two in a row',
      ['d) Mỗi học sinh', 'ở Mỗi nông dân', 'Mỗi người', 'g) Mỗi tuyến'],
      ['đ) Mỗi nông dân', 'e) Mỗi người'],
    ],
    ['a number', ['8. Đài Truyền hình', ':9, Bảo hiểm xã hội', '10. Đoàn Thanh niên'], ['9) Bảo hiểm xã hội']],
    ['bullets below it', ['a) Rà soát', '- Một', 'Nghiên cứu', '- Hai', 'c) Xây dựng'], ['b) Nghiên cứu']],
    ['a first letter that looks like another', ['2. Mục tiêu', 'q) Chính trị', 'b) Kinh tế'], ['a) Chính trị']],
    ['a first number that looks like another', ['4. Sở Y tế', 'Hướng dẫn', '2. Sở Công Thương'], ['1) Sở Y tế']],
    ['a number between its neighbours', ['2. Một', '8. Hai', '4. Ba'], ['3) Hai']],
    ['a number that the plan prints twice', ['1. Một', '3. Hai', '3. Ba'], []],
    ['a letter that the plan prints twice', ['b) Một', 'c) Hai', 'c) Ba', 'đ) Bốn'], []],
    ['more paragraphs than are missing', ['a) Rà soát', 'Nghiên cứu', 'Nghiên cứu thêm', 'c) Xây dựng'], []],
    ['none missing', ['a) Rà soát', 'Nghiên cứu', 'b) Xây dựng'], []],
    ['a number of the text', ['a) Rà soát', '50 Hội viên', 'c) Xây dựng'], ['b) 50 Hội viên']],
    ['the middle of a sentence', ['a) Rà soát', 'và nghiên cứu', 'c) Xây dựng'], []],
    ['a heading between', ['a) Rà soát', 'II. MỤC TIÊU', 'Nghiên cứu', 'c) Xây dựng'], []],
  ])('%s', (_, texts, expected) => {
    expect(restored(texts)).toEqual(expected);
  });

  it('are what a digital file prints', () => {
    expect(restored(['a) Rà soát', 'b Nghiên cứu', 'c) Xây dựng'], null)).toEqual([]);
  });
});
