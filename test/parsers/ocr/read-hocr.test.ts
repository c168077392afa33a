import { describe, expect, it } from 'vitest';
import { readHocr, readHocrPages } from '../../../parsers/ocr/read-hocr.ts';

const PAGE = `
<div class='ocr_page' id='page_1' title='image "unknown"; bbox 0 0 1670 2348; ppageno 0; scan_res 200 200'>
 <div class='ocr_separator' id='block_1_1' title="bbox 453 324 579 329"></div>
 <div class='ocr_carea' id='block_1_2' title="bbox 100 200 1491 464">
  <p class='ocr_par' id='par_1_1' lang='vie' title="bbox 100 200 1491 464">
   <span class='ocr_line' id='line_1_1' title="bbox 100 200 500 240; baseline 0.01 -10; x_size 38; x_descenders 6; x_ascenders 8">
    <span class='ocrx_word' id='word_1_1' title='bbox 100 200 150 232; x_wconf 96'>U\u0309Y</span>
    <span class='ocrx_word' id='word_1_2' title='bbox 200 200 300 236; x_wconf 7'>L\u00d0TB\u00d0Đ&amp;XH</span>
    <span class='ocrx_word' id='word_1_3' title='bbox 310 200 320 236; x_wconf 50'> </span>
   </span>
   <span class='ocr_header' id='line_1_2' title="bbox 100 300 500 330">
    <span class='ocrx_word' id='word_1_4' title='bbox 100 300 150 330; x_wconf 80'><strong>Số:</strong></span>
   </span>
  </p>
 </div>
</div>`;

describe('hOCR', () => {
  it('gives words with their boxes, lines and confidence, in letters of one spelling', () => {
    expect(readHocr(PAGE)).toMatchObject([
      { text: 'ỦY', box: { left: 100, top: 200, right: 150, bottom: 232 }, confidence: 0.96, lineHeight: 38 },
      { text: 'LĐTBĐ&XH', confidence: 0.07 },
      { text: 'Số:', confidence: 0.8, lineHeight: 30 },
    ]);
  });

  it('puts words of one line on one line', () => {
    const [first, second, third] = readHocr(PAGE);
    expect(first?.line).toBe(second?.line);
    expect(third?.line).not.toBe(first?.line);
  });

  it('has a baseline that follows the line’s slope', () => {
    const [first, second] = readHocr(PAGE);
    // 240 - 10 at the left end, a hundredth of a pixel more with each pixel
    expect(first?.baseline).toBeCloseTo(230.25);
    expect(second?.baseline).toBeCloseTo(231.5);
  });

  it('may hold several pages, and none', () => {
    const empty = `<div class='ocr_page' id='page_2' title='bbox 0 0 10 10'></div>`;
    expect(readHocrPages(`${PAGE}${empty}${PAGE}`).map((words) => words.length)).toEqual([3, 0, 3]);
    expect(readHocr('')).toEqual([]);
  });
});
