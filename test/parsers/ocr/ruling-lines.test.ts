import { describe, expect, it } from 'vitest';
import { eraseLines } from '../../../parsers/ocr/erase-lines.ts';
import { findRulingLines } from '../../../parsers/ocr/ruling-lines.ts';
import { Canvas, levelAt } from './draw.ts';

const SEARCH = { letterSize: 14, threshold: 180 };

function kindsOf(page: Canvas): string[] {
  return findRulingLines(page, SEARCH).map(
    (line) => `${line.kind} ${line.left},${line.top}-${line.right},${line.bottom}`,
  );
}

describe('ruling lines', () => {
  it('are found both ways, pale ones too', () => {
    const page = new Canvas(400, 300).paint(20, 50, 380, 52).paint(20, 250, 380, 251, 150).paint(100, 50, 102, 250);
    expect(kindsOf(page)).toEqual(['horizontal 20,50-380,52', 'horizontal 20,250-380,251', 'vertical 100,50-102,251']);
  });

  it('step with what is left of the skew', () => {
    const page = new Canvas(600, 100).paint(20, 50, 220, 52).paint(220, 51, 420, 53).paint(420, 52, 580, 54);
    expect(kindsOf(page)).toEqual(['horizontal 20,50-580,54']);
  });

  it('go on behind a stamp that was taken out', () => {
    const page = new Canvas(600, 100).paint(20, 50, 250, 52).paint(280, 50, 580, 52);
    expect(kindsOf(page)).toEqual(['horizontal 20,50-580,52']);
  });

  it('do not run through a merged cell between two others', () => {
    const page = new Canvas(400, 300);
    for (const y of [50, 120, 152, 222]) page.paint(20, y, 380, y + 2);
    page.paint(100, 50, 102, 122).paint(100, 152, 102, 224);
    expect(kindsOf(page).filter((line) => line.startsWith('v'))).toEqual([
      'vertical 100,50-102,122',
      'vertical 100,152-102,224',
    ]);
  });

  it.each([
    ['a dash', new Canvas(200, 100).paint(50, 50, 80, 53)],
    ['a thick bar', new Canvas(400, 100).paint(20, 40, 380, 60)],
    ['a row of serifs', serifs()],
    ['the edge of a table that is none', new Canvas(400, 100).paint(50, 50, 120, 52)],
  ] as const)('are not %s', (_name, page) => {
    expect(kindsOf(page)).toEqual([]);
  });

  it('may be short where they end on others', () => {
    const page = new Canvas(400, 300).paint(20, 50, 380, 52).paint(20, 92, 380, 94).paint(100, 50, 102, 94);
    expect(kindsOf(page)).toContain('vertical 100,50-102,94');
  });

  it('are not the bars of TTYT right beside the upright of its cell', () => {
    const page = new Canvas(400, 300).paint(20, 50, 380, 52).paint(20, 152, 380, 154).paint(100, 50, 102, 154);
    page.paint(105, 70, 195, 72);
    for (const stem of [114, 136, 158, 160, 182]) page.paint(stem, 70, stem + 4, 96);
    expect(kindsOf(page).filter((line) => line.startsWith('h'))).toEqual([
      'horizontal 20,50-380,52',
      'horizontal 20,152-380,154',
    ]);
  });

  it('are erased, but not the letters that cross them', () => {
    const page = new Canvas(400, 100).paint(20, 50, 380, 52).paint(200, 38, 206, 66);
    const erased = eraseLines(page, findRulingLines(page, SEARCH), SEARCH.threshold);
    expect(levelAt(erased, 100, 50)).toBe(255);
    expect(levelAt(erased, 203, 51)).toBe(0);
    expect(levelAt(erased, 203, 40)).toBe(0);
    expect(page.levelAt(100, 50)).toBe(0);
  });

  it('are erased as they lie, not the letters beside one that is bent', () => {
    const page = new Canvas(100, 700);
    for (let y = 0; y < 600; y++) page.paint(50 + Math.floor(y / 60), 20 + y, 53 + Math.floor(y / 60), 21 + y);
    page.paint(56, 40, 59, 60).paint(59, 49, 72, 51).paint(72, 40, 75, 60);
    const erased = eraseLines(page, [{ kind: 'vertical', left: 50, top: 20, right: 62, bottom: 620 }], 180);
    expect([56, 57, 58, 65, 73].map((x) => levelAt(erased, x, 50))).toEqual([0, 0, 0, 0, 0]);
    expect([levelAt(erased, 50, 30), levelAt(erased, 60, 600), levelAt(erased, 55, 300)]).toEqual([255, 255, 255]);
  });
});

function serifs(): Canvas {
  const page = new Canvas(400, 100).paint(50, 70, 200, 72);
  for (let x = 52; x < 198; x += 12) page.paint(x, 45, x + 7, 70);
  return page;
}
