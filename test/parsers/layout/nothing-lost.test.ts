import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layOutPages } from '../../../parsers/layout/lay-out-pages.ts';
import type { Block } from '../../../schemas/model/document.ts';
import type { Ruling } from '../../../schemas/model/geometry.ts';
import type { PageLayout, Word } from '../../../schemas/model/page-layout.ts';
import { page } from './print.ts';

const TEXTS = ['kế', 'hoạch', '- ', 'a)', '1.', 'Nơi', 'nhận:', '100%', '226-', 'KL/TW', 'ĐỘC', 'lập;', '(*)'];

const word: fc.Arbitrary<Word> = fc
  .record({
    text: fc.constantFrom(...TEXTS).map((text) => text.trim()),
    x: fc.integer({ min: 60, max: 520 }),
    baseline: fc.integer({ min: 120, max: 740 }),
    size: fc.constantFrom(9, 12, 13.5),
    bold: fc.boolean(),
    glued: fc.boolean(),
    scanned: fc.boolean(),
  })
  .map(({ text, x, baseline, size, bold, glued, scanned }) => ({
    text,
    box: [x, baseline - size * 0.89, x + text.length * size * 0.5, baseline + size * 0.22] as const,
    size,
    bold,
    italic: false,
    superscript: false,
    confidence: scanned ? 0.8 : null,
    baseline,
    glued,
  }));

const ruling: fc.Arbitrary<Ruling> = fc
  .record({
    kind: fc.constantFrom('horizontal' as const, 'vertical' as const),
    at: fc.integer({ min: 60, max: 760 }),
    from: fc.integer({ min: 60, max: 300 }),
    length: fc.integer({ min: 5, max: 450 }),
  })
  .map(({ kind, at, from, length }) => ({ kind, at, from, to: from + length }));

const layout: fc.Arbitrary<PageLayout> = fc
  .record({
    words: fc.array(word, { maxLength: 60 }),
    rulings: fc.array(ruling, { maxLength: 25 }),
    textOrigin: fc.constantFrom('digital' as const, 'ocr' as const),
  })
  .map(({ words, rulings, textOrigin }) => page(words, rulings, { textOrigin }));

function lettersOf(text: string): string[] {
  return [...text.replace(/\s/gu, '')];
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'footnote':
      return block.label + block.text;
    case 'table':
      return block.cells.map((cell) => cell.text).join('');
    case 'page_break':
      return '';
  }
}

it('no letter of a page is lost or doubled, whatever stands on it', () => {
  fc.assert(
    fc.property(fc.array(layout, { minLength: 1, maxLength: 3 }), (pages) => {
      const numbered = pages.map((one, index) => ({ ...one, page: index + 1 }));
      const before = numbered.flatMap((one) => one.words.flatMap(({ text }) => lettersOf(text)));
      const after = layOutPages(numbered).blocks.flatMap((block) => lettersOf(textOfBlock(block)));
      expect(after.sort()).toEqual(before.sort());
    }),
    { numRuns: 150, seed: 7 },
  );
});

it('every span points at its word, every grid position is covered at most once', () => {
  fc.assert(
    fc.property(layout, (one) => {
      for (const block of layOutPages([one]).blocks) {
        if (block.kind === 'page_break') continue;
        const taken = new Set<string>();
        for (const rich of block.kind === 'table' ? block.cells : [block]) {
          for (const span of rich.spans)
            expect(TEXTS.map((text) => text.trim())).toContain(rich.text.slice(span.start, span.end));
        }
        if (block.kind !== 'table') continue;
        for (const cell of block.cells) {
          for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
            for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
              expect(row < block.rowCount && column < block.columnCount).toBe(true);
              expect(taken.has(`${row}:${column}`)).toBe(false);
              taken.add(`${row}:${column}`);
            }
          }
        }
      }
    }),
    { numRuns: 150, seed: 8 },
  );
});
