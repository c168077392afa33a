import { describe, expect, it } from 'vitest';
import { rotateGray, turnGray } from '../../../parsers/ocr/raster.ts';
import { straightenWord } from '../../../parsers/ocr/straighten-word.ts';
import { uprightBox } from '../../../parsers/ocr/upright-box.ts';
import { Canvas, levelAt } from './draw.ts';
import { layOut, placeWord } from './lay-out.ts';

describe('a box on a picture that is made upright', () => {
  it.each([
    [0, 0],
    [90, 0],
    [180, 2],
    [270, -3],
    [0, 4],
  ] as const)('lies where its pixels do: %d, %d degrees', (turn, skew) => {
    const box = { left: 90, top: 60, right: 96, bottom: 66 };
    const picture = new Canvas(300, 200).paint(box.left, box.top, box.right, box.bottom);
    const upright = rotateGray(turnGray(picture, turn), -skew);
    const moved = uprightBox(box, { width: 300, height: 200, turn, skew });
    expect(
      levelAt(upright, Math.round((moved.left + moved.right) / 2), Math.round((moved.top + moved.bottom) / 2)),
    ).toBe(0);
  });
});

describe('a word of a text layer over a scan that lies askew', () => {
  it('comes to stand level with the other words of its line', () => {
    const page = layOut([], []);
    const slope = Math.tan((2 * Math.PI) / 180);
    const words = [60, 300, 500].map((x) => straightenWord(placeWord('chữ', x, 400 + x * slope), page, 2));
    const baselines = words.map((word) => word.baseline);
    expect(Math.max(...baselines) - Math.min(...baselines)).toBeLessThan(0.5);
  });

  it('stays where the scan lies straight', () => {
    const word = placeWord('chữ', 60, 400);
    expect(straightenWord(word, layOut([], []), 0)).toBe(word);
  });
});
