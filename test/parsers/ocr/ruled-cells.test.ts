import { describe, expect, it } from 'vitest';
import { findRuledCells } from '../../../parsers/ocr/ruled-cells.ts';
import type { RulingLine } from '../../../parsers/ocr/ruling-lines.ts';

const h = (y: number, left: number, right: number): RulingLine => ({
  kind: 'horizontal',
  left,
  right,
  top: y,
  bottom: y,
});
const v = (x: number, top: number, bottom: number): RulingLine => ({
  kind: 'vertical',
  left: x,
  right: x,
  top,
  bottom,
});

const framed = (from: number, to: number): RulingLine[] => [
  h(from, from, to),
  h(to, from, to),
  v(from, from, to),
  v(to, from, to),
];

function boxes(lines: readonly RulingLine[]): string[] {
  return findRuledCells(lines, 14).map((cell) => `${cell.left},${cell.top}-${cell.right},${cell.bottom}`);
}

describe('ruled cells', () => {
  it.each([
    [
      'two by two',
      [h(0, 0, 200), h(50, 0, 200), h(100, 0, 200), v(0, 0, 100), v(80, 0, 100), v(200, 0, 100)],
      ['0,0-80,50', '80,0-200,50', '0,50-80,100', '80,50-200,100'],
    ],
    [
      'one over two columns',
      [h(0, 0, 200), h(50, 0, 200), h(100, 0, 200), v(0, 0, 100), v(80, 50, 100), v(200, 0, 100)],
      ['0,0-200,50', '0,50-80,100', '80,50-200,100'],
    ],
    [
      'one over two rows',
      [h(0, 0, 200), h(50, 80, 200), h(100, 0, 200), v(0, 0, 100), v(80, 0, 100), v(200, 0, 100)],
      ['0,0-80,100', '80,0-200,50', '80,50-200,100'],
    ],
    [
      'a line in two pieces',
      [h(0, 0, 200), h(100, 0, 120), h(101, 118, 200), v(0, 0, 100), v(200, 0, 100)],
      ['0,0-200,101'],
    ],
    [
      'a table in a frame',
      [...framed(0, 300), ...framed(20, 280), h(150, 20, 280), v(150, 20, 280)],
      ['20,20-150,150', '150,20-280,150', '20,150-150,280', '150,150-280,280'],
    ],
    ['lines a little apart', [h(0, 0, 200), h(100, 3, 197), v(2, 4, 98), v(199, 2, 100)], ['2,0-199,100']],
    ['open to the right', [h(0, 0, 200), h(50, 0, 200), v(0, 0, 50), v(80, 0, 50)], ['0,0-80,50']],
    ['no line of one direction', [h(0, 0, 200), h(50, 0, 200)], []],
    ['lines that close nothing', [h(0, 0, 200), h(50, 0, 200), v(100, 0, 50)], []],
    ['none', [], []],
  ] as const)('%s', (_name, lines, cells) => {
    expect(boxes(lines)).toEqual(cells);
  });
});
