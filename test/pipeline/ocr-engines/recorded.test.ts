import { describe, expect, it } from 'vitest';
import { createRecordedEngine, parseRecording, recordEngine } from '../../../pipeline/ocr-engines/recorded.ts';
import type { OcrEngine, PageReading } from '../../../pipeline/ports.ts';
import type { PagePicture } from '../../../schemas/model/reading.ts';

const picture = (page: number): PagePicture => ({
  page,
  image: { kind: 'encoded', bytes: new Uint8Array(), frame: 0 },
  size: null,
});

function reading(page: number): PageReading {
  return {
    layout: {
      page,
      width: 595.2755905,
      height: 842,
      rotation: 90,
      textOrigin: 'ocr',
      preparation: ['turned 90'],
      ocrConfidence: 0.912345,
      words: [
        {
          text: 'Số:',
          box: [1, 2.00049, 3, 4],
          size: 9,
          bold: false,
          italic: false,
          superscript: false,
          confidence: 0.9,
          baseline: 4,
          glued: false,
        },
      ],
      rulings: [{ kind: 'horizontal', at: 5, from: 1, to: 9 }],
      images: [],
    },
    doubtful: [{ box: [1, 2, 3, 4], reason: 'no words' }],
    failure: null,
  };
}

const engine: OcrEngine = {
  name: 'tesseract.js',
  model: 'vie',
  readPage: async ({ page }) => reading(page),
  close: async () => {},
};

describe('a recording', () => {
  it('says again what the engine said, in the order of the pages', async () => {
    const { engine: listened, toRecording } = recordEngine(engine);
    await listened.readPage(picture(2));
    await listened.readPage(picture(1));
    const recording = toRecording();
    expect(recording.pages.map(({ layout }) => layout.page)).toEqual([1, 2]);
    const replayed = createRecordedEngine(parseRecording(JSON.stringify(recording)));
    expect(replayed).toMatchObject({ name: 'tesseract.js', model: 'vie' });
    const { layout, doubtful } = await replayed.readPage(picture(2));
    expect(layout).toMatchObject({ page: 2, width: 595.276, ocrConfidence: 0.912, rotation: 90 });
    expect([layout.words, layout.rulings, doubtful].map((list) => list.length)).toEqual([1, 1, 1]);
  });

  it('does not answer for a page that it does not have', async () => {
    const replayed = createRecordedEngine({ engine: 'tesseract.js', model: 'vie', pages: [] });
    await expect(replayed.readPage(picture(1))).rejects.toThrow('page 1 is not in the recording');
  });

  it.each(['{}', '{"engine":"a","model":"b","pages":[{}]}', 'no json'])('is not made of %s', (json) => {
    expect(() => parseRecording(json)).toThrow();
  });
});
