import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../parsers/html/read-html.ts';
import { settleTypedNotes } from '../../../parsers/outline/typed-notes.ts';
import { readText } from '../../../parsers/text/read-text.ts';
import type { Block } from '../../../schemas/model/document.ts';

/** Paragraphs as printed with "^1" where a mark stands, notes as "1 = text", cells side by side. */
const show = (blocks: readonly Block[]): readonly string[] =>
  settleTypedNotes(blocks).flatMap((block): readonly string[] => {
    if (block.kind === 'page_break') return [];
    if (block.kind === 'footnote') return [`${block.label} = ${block.text}`];
    const texts = block.kind === 'table' ? block.cells : [block];
    return texts.map(({ text, marks }) =>
      [...marks]
        .reverse()
        .reduce((all, mark) => `${all.slice(0, mark.offset)}^${mark.label}${all.slice(mark.offset)}`, text),
    );
  });

const ofText = (text: string): readonly string[] => show(readText(new TextEncoder().encode(text)).blocks);
const ofHtml = (html: string): readonly string[] => show(readHtml(Buffer.from(html)).blocks);

describe('notes that were typed', () => {
  it('in brackets, at the end and after a page', () => {
    expect(
      ofText('Theo kế hoạch của tỉnh[1], huyện [2].\n\n[1] Số 12/KH-UBND.\n\nHai là xã[3].\n\n[2] Số 13.\n\n[3]Số 14.'),
    ).toEqual(['Theo kế hoạch của tỉnh^1, huyện^2.', '1 = Số 12/KH-UBND.', 'Hai là xã^3.', '2 = Số 13.', '3 = Số 14.']);
  });

  it('as the last lines, where raised numbers ask for them', () => {
    expect(ofHtml('<p>Giao đơn vị<sup>1</sup>.</p><p><sup>1</sup>Theo Nghị quyết số 57.</p>')).toEqual([
      'Giao đơn vị^1.',
      '1 = Theo Nghị quyết số 57.',
    ]);
  });

  it('that a cell of a table cites', () => {
    expect(ofHtml('<table><tr><td>Tỷ lệ<sup>[1]</sup></td><td>90%</td></tr></table><p>[1] Số liệu 2024.</p>')).toEqual([
      'Tỷ lệ^1',
      '90%',
      '1 = Số liệu 2024.',
    ]);
  });

  it.each([
    ['a raised number without a note', '<p>Giao đơn vị<sup>1</sup>.</p>', ['Giao đơn vị1.']],
    [
      'a power',
      '<p>10 km<sup>2</sup>, 10<sup>6</sup> cây</p><p>2 Theo số liệu</p>',
      ['10 km2, 106 cây', '2 Theo số liệu'],
    ],
    [
      'a line in brackets that nothing cites',
      '<p>Nội dung</p><p>[1] Theo số liệu</p>',
      ['Nội dung', '[1] Theo số liệu'],
    ],
    ['the last points of a list', '<p>Giao đơn vị<sup>2</sup></p><p>2. Nhiệm vụ</p>', ['Giao đơn vị2', '2. Nhiệm vụ']],
  ])('are none: %s', (_, html, expected) => {
    expect(ofHtml(html)).toEqual(expected);
  });
});
