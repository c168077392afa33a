import { describe, expect, test } from 'vitest';
import { buildCitations } from '../../../parsers/meaning/build-citations.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { citationSchema } from '../../../schemas/record/citation.ts';
import { outlineOf } from './outline-of.ts';

const abbreviations = collectAbbreviations([]);

function read(texts: readonly string[]) {
  const result = buildCitations(outlineOf({ sections: texts.map((text) => ({ text })) }), { abbreviations });
  for (const citation of result.citations) citationSchema.parse(citation);
  return result;
}

const told = (texts: readonly string[]) =>
  read(texts).citations.map((cited) => [cited.type_code, cited.reference, cited.issued_on, cited.issuer]);

describe('buildCitations', () => {
  test('a document that is named twice is one, with what both mentions say', () => {
    expect(
      told([
        'theo quy định tại Nghị định số 62/2020/NĐ-CP.',
        'Nghị định số 62/2020/NĐ-CP ngày 01/6/2020 của Chính phủ về vị trí việc làm',
      ]),
    ).toEqual([['NĐ', '62/2020/NĐ-CP', '2020-06-01', 'Chính phủ']]);
  });

  test('a number whose end was cut off is that of the whole one, where its year says so', () => {
    const whole = 'Nghị định số 62/2020/NĐ-CP ngày 01/6/2020 của Chính phủ về vị trí việc làm';
    const cut = 'theo quy định tại Nghị định số 62/2020/NĐ-';
    expect(told([cut, whole])).toEqual([['NĐ', '62/2020/NĐ-CP', '2020-06-01', 'Chính phủ']]);
    expect(told([whole, cut])).toEqual([['NĐ', '62/2020/NĐ-CP', '2020-06-01', 'Chính phủ']]);
    expect(
      told(['Kế hoạch số 62/KH', 'Kế hoạch số 62/KH-UBND của UBND huyện']).map(([, reference]) => reference),
    ).toEqual(['62/KH', '62/KH-UBND']);
  });

  test('a title in capitals tells neither where a name ends nor how it is spelt', () => {
    expect(
      told([
        'THỰC HIỆN QUYẾT ĐỊNH SỐ 34/2014/QĐ-TTG NGÀY 30/5/2014 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ QUY ĐỊNH TIÊU CHUẨN XÃ PHÙ HỢP VỚI TRẺ EM',
        'Căn cứ Quyết định số 34/2014/QĐ-TTg ngày 30/5/2014 của Thủ tướng Chính phủ về việc quy định tiêu chuẩn xã;',
      ]),
    ).toEqual([['QĐ', '34/2014/QĐ-TTg', '2014-05-30', 'Thủ tướng Chính phủ']]);
    expect(told(['THỰC HIỆN QUYẾT ĐỊNH SỐ 34/2014/QĐ-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ TIÊU CHUẨN XÃ'])[0]?.[3]).toBe(
      'THỦ TƯỚNG CHÍNH PHỦ',
    );
  });

  test("the plan's own number is none, however it is spaced", () => {
    expect(
      told([
        'Kế hoạch số 12 /KH-UBND ngày 17/01/2023 của UBND huyện',
        'Kế hoạch số 02/KH-UBND ngày 06/01/2023 của UBND huyện',
      ]),
    ).toEqual([['KH', '02/KH-UBND', '2023-01-06', 'Ủy ban nhân dân huyện']]);
  });

  test("the plan's own number is another's where another government gave it", () => {
    const outline = outlineOf({
      head: { issuer: { name: 'Ủy ban nhân dân huyện Phú Quý', level: 'district', place: 'huyện Phú Quý' } },
      sections: [{ text: 'Kế hoạch số 12/KH-UBND ngày 05/01/2023 của UBND tỉnh' }],
    });
    expect(buildCitations(outline, { abbreviations }).citations.map((cited) => cited.issued_on)).toEqual([
      '2023-01-05',
    ]);
  });

  test('one number of two bodies, or of two years, is two documents', () => {
    expect(
      told([
        'Kế hoạch số 02/KH-UBND ngày 06/01/2023 của UBND tỉnh',
        'Kế hoạch số 02/KH-UBND ngày 10/01/2023 của UBND huyện',
        'Kế hoạch số 02/KH-UBND ngày 15/02/2022 của UBND tỉnh',
      ]).map(([, , date]) => date),
    ).toEqual(['2023-01-06', '2023-01-10', '2022-02-15']);
  });

  test('titles, headers and cells are read; each mention tells where the first one stands', () => {
    const outline = outlineOf({
      head: { title: 'Thực hiện Chỉ thị số 7883/CT-BNNMT ngày 17/7/2026' },
      tables: [
        {
          roles: ['content', 'note'],
          headers: ['Chỉ tiêu theo Nghị quyết 76/NQ-CP', 'Ghi chú'],
          rows: [{ cells: ['Theo Luật Điện lực số 61/2024/QH15', null] }],
        },
      ],
    });
    expect(
      buildCitations(outline, { abbreviations }).citations.map((cited) => [cited.reference, cited.row_id]),
    ).toEqual([
      ['7883/CT-BNNMT', null],
      ['76/NQ-CP', null],
      ['61/2024/QH15', 't0r0'],
    ]);
  });

  test.each<readonly [string, readonly string[], number]>([
    [
      'two days',
      ['Quyết định số 5/QĐ-UBND ngày 01/3/2023 của UBND tỉnh', 'Quyết định số 5/QĐ-UBND ngày 02/3/2023 của UBND tỉnh'],
      1,
    ],
    [
      'the same day of two years',
      ['Nghị quyết số 76/NQ-CP ngày 15/7/2021', 'Nghị quyết số 76/NQ-CP ngày 15/7/2022'],
      1,
    ],
    ['a date that is not of the year in the number', ['Nghị định số 62/2020/NĐ-CP ngày 01/6/2021'], 1],
    ['a sound plan', ['Nghị định số 62/2020/NĐ-CP ngày 01/6/2020', 'Nghị định số 62/2020/NĐ-CP'], 0],
    [
      'numbers that begin anew each year',
      ['Kế hoạch số 02/KH-UBND ngày 05/01/2022', 'Kế hoạch số 02/KH-UBND ngày 06/02/2023'],
      0,
    ],
  ])('conflict: %s', (_, texts, count) => {
    expect(read(texts).findings.map((finding) => finding.code)).toEqual(Array(count).fill('citation_conflict'));
  });

  // Công văn 9387/UBND-KT (Lào Cai 2026)
  test('the mention with the date knows whose the document is', () => {
    const texts = [
      'Chương trình hành động số 104-CTr/TU ngày 30/8/2026 của Tỉnh ủy Lào Cai thành các chương trình, đề án',
      'xây dựng Kế hoạch thực hiện Chương trình hành động số 104-CTr/TU của Ủy ban nhân dân tỉnh',
    ];
    expect(read(texts).citations.map(({ issuer }) => issuer)).toEqual(['Tỉnh ủy Lào Cai']);
  });

  test('a conflict quotes both', () => {
    const [finding] = read(['Nghị quyết số 76/NQ-CP ngày 15/7/2021', 'Nghị quyết số 76/NQ-CP ngày 16/7/2021']).findings;
    expect(finding?.message.vi).toBe(
      'Một văn bản được dẫn với ngày, năm khác nhau: “76/NQ-CP ngày 15/07/2021” và “76/NQ-CP ngày 16/07/2021”.',
    );
  });
});
