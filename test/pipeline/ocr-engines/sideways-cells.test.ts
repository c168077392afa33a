import { describe, expect, it } from 'vitest';
import type { GrayRaster } from '../../../parsers/ocr/raster.ts';
import type { RecognisedWord } from '../../../parsers/ocr/read-hocr.ts';
import type { PagePart } from '../../../parsers/ocr/reading-plan.ts';
import type { Recogniser } from '../../../pipeline/ocr-engines/recogniser.ts';
import { readSidewaysCells } from '../../../pipeline/ocr-engines/sideways-cells.ts';

const PAGE = { letterSize: 18, dpi: 200 };

const white = (width: number, height: number): GrayRaster => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(255),
});

const cell = (width: number, height: number): PagePart => ({
  kind: 'block',
  picture: white(width, height),
  left: 0,
  top: 0,
});

const word = (text: string, confidence: number, left = 30): RecognisedWord => ({
  text,
  box: { left, top: 20, right: left + 40, bottom: 40 },
  confidence,
  baseline: 40,
  lineHeight: 25,
  line: 0,
});

/** An engine that reads these words in whatever it is given, and tells what that was. */
function engine(words: readonly RecognisedWord[]) {
  const seen: GrayRaster[] = [];
  const recogniser: Recogniser = {
    name: 'test',
    model: 'none',
    startPage: async () => {},
    recognise: async (pictures) => {
      seen.push(...pictures);
      return pictures.map(() => words);
    },
    close: async () => {},
  };
  return { recogniser, seen };
}

describe('a narrow cell', () => {
  it('that reads better turned has its words run upwards', async () => {
    const part = cell(60, 180);
    const { recogniser, seen } = engine([word('Đơn', 0.95), word('vị', 0.9, 80), word('tính', 0.92, 110)]);
    const read = await readSidewaysCells(recogniser, new Map([[part, [word('"7', 0.2)]]]), PAGE);
    expect(seen).toMatchObject([{ width: 180, height: 60 }]);
    const words = read.get(part) ?? [];
    expect(words.map(({ text }) => text)).toEqual(['Đơn', 'vị', 'tính']);
    // the first word stands lowest, as high as it is long
    expect(words[0]?.box).toEqual({ left: 20, top: 110, right: 40, bottom: 150 });
    expect(words[2]?.box.top).toBeLessThan(words[0]?.box.top ?? 0);
  });

  it.each<[string, PagePart, readonly RecognisedWord[], readonly RecognisedWord[]]>([
    ['that was read well is not turned', cell(60, 180), [word('Đơn', 0.9)], [word('x', 0.99)]],
    ['that reads no better turned stays', cell(60, 180), [word('Đơn', 0.55)], [word('x', 0.6)]],
    ['as high as a line is not turned', cell(30, 60), [word('1', 0.2)], [word('x', 0.99)]],
    ['wider than high is not turned', cell(200, 180), [word('Đơn', 0.2)], [word('x', 0.99)]],
  ])('%s', async (_, part, before, turned) => {
    const read = await readSidewaysCells(engine(turned).recogniser, new Map([[part, before]]), PAGE);
    expect(read.get(part)).toEqual(before);
  });
});
