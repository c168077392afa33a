import { describe, expect, it } from 'vitest';
import { findDottedLines, isDotLike } from '../../../parsers/ocr/dotted-lines.ts';
import type { PixelBox } from '../../../parsers/ocr/raster.ts';

const LETTER = 14;
const STEP = 4;

const across = (y: number, from: number, to: number): PixelBox[] =>
  Array.from({ length: Math.floor((to - from) / STEP) + 1 }, (_, i) => box(from + i * STEP, y));
const down = (x: number, from: number, to: number): PixelBox[] =>
  Array.from({ length: Math.floor((to - from) / STEP) + 1 }, (_, i) => box(x, from + i * STEP));

function box(left: number, top: number): PixelBox {
  return { left, top, right: left + 2, bottom: top + 2 };
}

describe('rulings drawn in dots', () => {
  const table = [100, 160, 220]
    .flatMap((y) => across(y, 100, 500))
    .concat([100, 300, 500].flatMap((x) => down(x, 100, 220)));

  it('are found as lines that meet', () => {
    const lines = findDottedLines(table, [], LETTER);
    expect(lines.filter((line) => line.kind === 'horizontal').map((line) => line.top)).toEqual([100, 160, 220]);
    expect(lines.filter((line) => line.kind === 'vertical').map((line) => line.left)).toEqual([100, 300, 500]);
    expect(lines.find((line) => line.kind === 'horizontal')).toMatchObject({ left: 100, right: 502 });
  });

  it('are found where dots were lost', () => {
    const some = table.filter((_, i) => i % 9 !== 4);
    expect(findDottedLines(some, [], LETTER)).toHaveLength(6);
  });

  it('meet solid ones too', () => {
    const frame = [100, 500].map((x) => ({ kind: 'vertical' as const, left: x, right: x + 2, top: 100, bottom: 220 }));
    expect(findDottedLines(across(160, 100, 500), frame, LETTER)).toHaveLength(1);
  });

  it('are found where specks of any length are left of them', () => {
    const remains = (y: number): PixelBox[] =>
      Array.from({ length: 40 }, (_, i) => {
        const left = 100 + i * 10 + ((i * 7) % 4);
        return { left, top: y + (i % 3), right: left + 3 + ((i * 5) % 4), bottom: y + 1 + (i % 3) };
      });
    const frame = [100, 495].map((x) => ({ kind: 'vertical' as const, left: x, right: x + 2, top: 100, bottom: 220 }));
    expect(findDottedLines(remains(160), frame, LETTER)).toMatchObject([{ kind: 'horizontal', top: 160 }]);
  });

  it('are found beside one of the same length, though what they meet is too short to be seen', () => {
    const frame = [100, 500].map((x) => ({ kind: 'vertical' as const, left: x, right: x + 2, top: 100, bottom: 160 }));
    const rows = [130, 300].flatMap((y) => across(y, 100, 500));
    expect(findDottedLines(rows, frame, LETTER).map((line) => line.top)).toEqual([130, 300]);
    expect(findDottedLines([...across(130, 100, 500), ...across(300, 180, 420)], frame, LETTER)).toHaveLength(1);
  });

  it.each([
    ['a leader', across(100, 100, 500)],
    ['blanks to be filled in below each other', [...across(100, 100, 500), ...across(140, 100, 500)]],
    ['marks above the letters of a line', Array.from({ length: 20 }, (_, i) => box(100 + i * 20, 160 + (i % 2)))],
    ['dirt', Array.from({ length: 400 }, (_, i) => box((i * 7919) % 900, (i * 104_729) % 900))],
    ['nothing', []],
  ])('are not seen in %s', (_name, dots) => {
    expect(findDottedLines(dots, [], LETTER)).toEqual([]);
  });

  it('are made of dots and dashes', () => {
    const of = (width: number, height: number): PixelBox => ({ left: 0, top: 0, right: width, bottom: height });
    expect([of(2, 2), of(4, 4), of(18, 3), of(2, 27)].map((dot) => isDotLike(dot, LETTER))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([of(9, 9), of(30, 3), of(8, 14)].map((dot) => isDotLike(dot, LETTER))).toEqual([false, false, false]);
  });
});
