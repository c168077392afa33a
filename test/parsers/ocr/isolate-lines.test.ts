import { describe, expect, it } from 'vitest';
import { binarise } from '../../../parsers/ocr/binarise.ts';
import { findPatches } from '../../../parsers/ocr/components.ts';
import { type InkedPage, isolateLines } from '../../../parsers/ocr/isolate-lines.ts';
import { Canvas } from './draw.ts';

const EVERYWHERE = { left: 0, top: 0, right: 400, bottom: 200 };

/** Two lines set close: a dot hangs below the upper one, a mark stands over the lower one, side by side. */
function tightLines(): InkedPage {
  const gray = new Canvas(400, 200);
  for (let i = 0; i < 10; i++) {
    gray.paint(50 + i * 30, 40, 68 + i * 30, 68);
    gray.paint(50 + i * 30, 84, 68 + i * 30, 112);
  }
  gray.paint(56, 71, 61, 75);
  gray.paint(86, 77, 96, 81);
  return { gray, ink: findPatches(binarise(gray, 128)), letterSize: 14 };
}

describe('isolated lines', () => {
  const lines = isolateLines(tightLines(), EVERYWHERE);
  const hasInk = (line: number, x: number, y: number): boolean => {
    const isolated = lines[line];
    if (!isolated) return false;
    const { picture, left, top } = isolated;
    return picture.data[(y - top) * picture.width + x - left] === 0;
  };

  it('are as many as there are lines', () => {
    expect(lines.map((line) => line.patchCount)).toEqual([11, 11]);
  });

  it('have their letters and no others', () => {
    expect([hasInk(0, 55, 50), hasInk(0, 55, 90), hasInk(1, 55, 50), hasInk(1, 55, 90)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('have the marks that stand nearest to their letters', () => {
    expect([hasInk(0, 58, 73), hasInk(1, 58, 73)]).toEqual([true, false]);
    expect([hasInk(0, 90, 79), hasInk(1, 90, 79)]).toEqual([false, true]);
  });

  it('are none in a box without letters', () => {
    expect(isolateLines(tightLines(), { left: 0, top: 150, right: 400, bottom: 200 })).toEqual([]);
  });
});
