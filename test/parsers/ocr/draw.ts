import type { InkPatch } from '../../../parsers/ocr/components.ts';
import type { GrayRaster, PixelBox } from '../../../parsers/ocr/raster.ts';
import type { RecognisedWord } from '../../../parsers/ocr/read-hocr.ts';

/** A white picture that boxes can be painted on. */
export class Canvas implements GrayRaster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;

  constructor(width: number, height: number, paper = 255) {
    this.width = width;
    this.height = height;
    this.data = new Uint8Array(width * height).fill(paper);
  }

  paint(left: number, top: number, right: number, bottom: number, level = 0): this {
    for (let y = top; y < bottom; y++) this.data.fill(level, y * this.width + left, y * this.width + right);
    return this;
  }

  levelAt(x: number, y: number): number {
    return this.data[y * this.width + x] ?? -1;
  }
}

export function levelAt(raster: GrayRaster, x: number, y: number): number {
  return raster.data[y * raster.width + x] ?? -1;
}

export function patch(left: number, top: number, right: number, bottom: number): InkPatch {
  return { left, top, right, bottom, area: (right - left) * (bottom - top) };
}

/** Letters of some lines: they stand on their lines, and reach up unevenly as ascenders and marks do. */
export function letterLines(lines: number, perLine: number, skew = 0): InkPatch[] {
  const slope = Math.tan((skew * Math.PI) / 180);
  const letters: InkPatch[] = [];
  for (let line = 0; line < lines; line++) {
    for (let i = 0; i < perLine; i++) {
      const left = 100 + i * 16;
      const bottom = Math.round(100 + line * 45 + (left - 100) * slope);
      const height = [14, 22, 14, 29, 17, 14, 24, 20][(i * 5 + line * 3) % 8] ?? 14;
      letters.push(patch(left, bottom - height, left + 10, bottom));
    }
  }
  return letters;
}

/** The same letters as on a picture turned clockwise. */
export function turnPatches(
  patches: readonly InkPatch[],
  degrees: 0 | 90 | 180 | 270,
  width: number,
  height: number,
): InkPatch[] {
  return patches.map(({ left, top, right, bottom }) => {
    if (degrees === 90) return patch(height - bottom, left, height - top, right);
    if (degrees === 180) return patch(width - right, height - bottom, width - left, height - top);
    if (degrees === 270) return patch(top, width - right, bottom, width - left);
    return patch(left, top, right, bottom);
  });
}

export function word(text: string, box: PixelBox, confidence = 0.96, line = 0): RecognisedWord {
  return { text, box, confidence, baseline: box.bottom, lineHeight: box.bottom - box.top, line };
}
