import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { GrayRaster } from '../../../parsers/ocr/raster.ts';
import type { RecognisedWord } from '../../../parsers/ocr/read-hocr.ts';
import { createPageReader } from '../../../pipeline/ocr-engines/page-reader.ts';
import type { PictureKind, Recogniser } from '../../../pipeline/ocr-engines/recogniser.ts';
import type { PagePicture } from '../../../schemas/model/reading.ts';

/** Answers in turn with what it is given, an error is thrown; the last answer stays. */
function scripted(...answers: readonly (string | Error)[]): Recogniser & { readonly calls: string[] } {
  const calls: string[] = [];
  let next = 0;
  const answer = (picture: GrayRaster): RecognisedWord[] => {
    const said = answers[Math.min(next++, answers.length - 1)] ?? '';
    if (said instanceof Error) throw said;
    const box = { left: 100, top: 90, right: picture.width - 100, bottom: 140 };
    return [{ text: said, box, confidence: 0.95, baseline: 130, lineHeight: 40, line: 0 }];
  };
  return {
    calls,
    name: 'scripted',
    model: 'none',
    startPage: async () => {
      calls.push('start');
    },
    recognise: async (pictures: readonly GrayRaster[], kind: PictureKind) => {
      if (pictures.length > 0) calls.push(`${kind} ${pictures.length}`);
      return pictures.map(answer);
    },
    close: async () => {
      calls.push('close');
    },
  };
}

/** A page of letters that stand on lines. */
async function drawPage(): Promise<PagePicture> {
  const [width, height] = [1654, 2339];
  const data = Buffer.alloc(width * height, 255);
  for (let line = 0; line < 20; line++) {
    for (let i = 0; i < 60; i++) {
      const tall = [18, 28, 18, 36, 24][(i * 3 + line) % 5] ?? 18;
      for (let y = 120 + line * 60 - tall; y < 120 + line * 60; y++)
        data.fill(0, y * width + 120 + i * 22, y * width + 132 + i * 22);
    }
  }
  const bytes = await sharp(data, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
  return { page: 3, image: { kind: 'encoded', bytes, frame: 0 }, size: { width: 595, height: 842 } };
}

async function drawBlank(): Promise<PagePicture> {
  const bytes = await sharp({ create: { width: 827, height: 1170, channels: 3, background: '#fcfcfa' } })
    .png()
    .toBuffer();
  return { page: 1, image: { kind: 'encoded', bytes, frame: 0 }, size: null };
}

describe('reading a page', () => {
  it('starts afresh, reads, and lays the words out in points', async () => {
    const recogniser = scripted('hoạch');
    const { layout, failure } = await createPageReader(recogniser).readPage(await drawPage());
    expect(failure).toBeNull();
    expect(recogniser.calls.slice(0, 2)).toEqual(['start', 'page 1']);
    expect(layout).toMatchObject({
      page: 3,
      width: 595,
      height: 842,
      rotation: 0,
      textOrigin: 'ocr',
      ocrConfidence: 0.95,
    });
    expect(layout.words[0]?.box[0]).toBeCloseTo(36, 0);
    expect(layout.words[0]?.baseline).toBeCloseTo(46.8, 0);
  });

  it('reports what has ink and no words', async () => {
    const { doubtful } = await createPageReader(scripted('hoạch', '|')).readPage(await drawPage());
    expect(doubtful.length).toBeGreaterThan(0);
    expect(doubtful[0]?.reason).toBe('no words');
  });

  it('does not ask the engine for a blank page', async () => {
    const recogniser = scripted('hoạch');
    const { layout } = await createPageReader(recogniser).readPage(await drawBlank());
    expect(layout).toMatchObject({ textOrigin: 'none', words: [], preparation: ['blank page'] });
    expect(recogniser.calls).toEqual(['start']);
  });

  it('is tried once more on a fresh engine', async () => {
    const recogniser = scripted(new Error('reading took longer than 5 ms'), 'hoạch');
    const { layout, failure } = await createPageReader(recogniser).readPage(await drawPage());
    expect(failure).toBeNull();
    expect(layout.words[0]?.text).toBe('hoạch');
    expect(recogniser.calls.filter((call) => call === 'start')).toHaveLength(2);
  });

  it('is given up after that, with the reason', async () => {
    const reading = await createPageReader(scripted(new Error('the engine died'))).readPage(await drawPage());
    expect(reading).toMatchObject({ failure: 'the engine died', layout: { page: 3, words: [], textOrigin: 'none' } });
  });

  it('is not tried again where the picture is broken', async () => {
    const recogniser = scripted('hoạch');
    const picture: PagePicture = {
      page: 1,
      image: { kind: 'encoded', bytes: new Uint8Array(9), frame: 0 },
      size: null,
    };
    const { failure } = await createPageReader(recogniser).readPage(picture);
    expect(failure).toContain("the picture can't be decoded");
    expect(recogniser.calls).toEqual(['start']);
  });

  it('throws where the engine can’t be started', async () => {
    const recogniser = { ...scripted('hoạch'), startPage: () => Promise.reject(new Error('no such model')) };
    await expect(createPageReader(recogniser).readPage(await drawPage())).rejects.toThrow('no such model');
  });
});
