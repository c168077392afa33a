import { describe, expect, it } from 'vitest';
import { layOutPages } from '../../../parsers/layout/lay-out-pages.ts';
import { partSpreads } from '../../../parsers/layout/part-spreads.ts';
import type { Ruling } from '../../../schemas/model/geometry.ts';
import type { PageLayout, Word } from '../../../schemas/model/page-layout.ts';
import { lattice, level, line, page, paragraph, textsOf } from './print.ts';

const LONG =
  'Tiếp tục rà soát, đơn giản hóa thủ tục hành chính trên các lĩnh vực trọng tâm như đất đai, xây dựng, đầu tư, y tế, giáo dục và công khai kết quả trên cổng thông tin điện tử của tỉnh để người dân giám sát việc thực hiện trong năm; gắn với nâng cao chất lượng cung cấp dịch vụ công trực tuyến, số hóa hồ sơ và kết quả giải quyết.';
const OTHER =
  'Giao Sở Nội vụ theo dõi, đôn đốc các đơn vị thực hiện Kế hoạch này; định kỳ hằng quý tổng hợp kết quả, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 của tháng cuối quý và đề xuất khen thưởng những đơn vị làm tốt, phê bình những đơn vị chậm trễ.';
/** Two A4 pages side by side. */
const SPREAD = { width: 1190, height: 842, page: 4 };

const shifted = (words: readonly Word[], by: number): Word[] =>
  words.map((word) => ({ ...word, box: [word.box[0] + by, word.box[1], word.box[2] + by, word.box[3]] }));

const bookOf = (left: readonly Word[], right: readonly Word[], rulings: readonly Ruling[] = []): PageLayout =>
  page([...left, ...shifted(right, 595)], rulings, SPREAD);

const columns = (count: number, top: number): Word[] =>
  Array.from({ length: count }, (_, at) => line(`- Ban số ${at + 1}`, top + 18 * at)).flat();

describe('a picture of two pages side by side', () => {
  it('is read page by page, and its words keep their place', () => {
    const { pages, restoreBlocks } = partSpreads([
      page(paragraph(OTHER, 100), [], { page: 3 }),
      bookOf(paragraph(LONG, 120), paragraph(OTHER, 100)),
    ]);
    expect(pages).toHaveLength(3);
    const blocks = restoreBlocks(layOutPages(pages).blocks);
    expect(textsOf(blocks)).toEqual([OTHER, LONG, OTHER]);
    const places = blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.spans.slice(0, 1).map((span) => [span.page, Math.round(span.box[0])]) : [],
    );
    expect(places).toEqual([
      [3, 121],
      [4, 121],
      [4, 716],
    ]);
  });

  it('tells where on it a word was mended', () => {
    const { restoreFindings } = partSpreads([bookOf(paragraph(LONG, 120), paragraph(OTHER, 100))]);
    const finding = {
      code: 'text_repaired',
      message: { vi: '', en: '' },
      sectionId: null,
      rowId: null,
      targetId: null,
    };
    expect(restoreFindings([{ ...finding, code: 'text_repaired', page: 2, boxes: [[10, 20, 30, 40]] }])).toMatchObject([
      { page: 4, boxes: [[619, 20, 639, 40]] },
    ]);
  });

  it('may be photographed with the edge of its sheet', () => {
    const edge = level(830, 100, 1000);
    expect(partSpreads([bookOf(paragraph(LONG, 120), paragraph(OTHER, 100), [edge])]).pages).toHaveLength(2);
  });

  it('may hold a table on both', () => {
    const rows = [100, 130, 160];
    const words = rows.flatMap((top, at) => [
      ...line(`${at + 1}`, top + 15, { x: 90 }),
      ...line('Sở Nội vụ', top + 15, { x: 130 }),
    ]);
    const rulings = [...lattice([85, 120, 538], [...rows, 190]), ...lattice([680, 715, 1133], [...rows, 190])];
    expect(partSpreads([bookOf(words, words, rulings)]).pages).toHaveLength(2);
  });

  const apart: readonly [string, PageLayout][] = [
    [
      'a title across its middle',
      page(
        [
          ...paragraph(LONG, 100),
          ...shifted(paragraph(LONG, 100), 595),
          ...line('PHÂN CÔNG NHIỆM VỤ NĂM 2025', 60, { middle: 595 }),
        ],
        [],
        SPREAD,
      ),
    ],
    ['a line across its middle', bookOf(paragraph(LONG, 100), paragraph(LONG, 100), [level(90, 85, 1133)])],
    ['a foot in two columns', bookOf(columns(6, 100), columns(4, 100))],
    ['an empty half', bookOf(paragraph(LONG, 100), [])],
    ['the width of one page', page([...columns(6, 100), ...shifted(columns(6, 100), 300)])],
  ];
  it.each(apart)('is none with %s', (_, one) => {
    expect(partSpreads([one]).pages).toEqual([one]);
  });
});
