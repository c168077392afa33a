import { z } from 'zod';
import type { PagePicture } from '../../schemas/model/reading.ts';
import type { OcrEngine, PageReading } from '../ports.ts';

const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

const pageReading = z.object({
  layout: z.object({
    page: z.number().int().positive(),
    width: z.number(),
    height: z.number(),
    rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
    textOrigin: z.enum(['digital', 'ocr', 'none']),
    preparation: z.array(z.string()),
    ocrConfidence: z.number().nullable(),
    words: z.array(
      z.object({
        text: z.string(),
        box,
        size: z.number(),
        bold: z.boolean(),
        italic: z.boolean(),
        superscript: z.boolean(),
        confidence: z.number().nullable(),
        baseline: z.number(),
        glued: z.boolean(),
      }),
    ),
    rulings: z.array(
      z.object({ kind: z.enum(['horizontal', 'vertical']), at: z.number(), from: z.number(), to: z.number() }),
    ),
    images: z.array(z.object({ box })),
  }),
  doubtful: z.array(z.object({ box, reason: z.string() })),
  failure: z.string().nullable(),
});

/** What an engine said of a document's pages, as kept beside a fixture (`ocr.json`). */
const ocrRecording = z.object({
  engine: z.string(),
  model: z.string(),
  pages: z.array(pageReading),
});

export type OcrRecording = z.infer<typeof ocrRecording>;

/** Reads a recording; throws where it is none. */
export function parseRecording(json: string): OcrRecording {
  return ocrRecording.parse(JSON.parse(json));
}

/** Answers with what was recorded, page by page, without any engine. A page that was not recorded throws. */
export function createRecordedEngine(recording: OcrRecording): OcrEngine {
  return {
    name: recording.engine,
    model: recording.model,
    readPage: async ({ page }: PagePicture): Promise<PageReading> => {
      const reading = recording.pages.find(({ layout }) => layout.page === page);
      if (!reading) throw new Error(`page ${page} is not in the recording: record the fixture again`);
      return reading;
    },
    close: async () => {},
  };
}

/** Hundredths of a point and thousandths of confidence: so that a recording does not change with the last bits. */
const PLACES = 1000;

/** Lets an engine read and keeps what it says. */
export function recordEngine(engine: OcrEngine): {
  readonly engine: OcrEngine;
  readonly toRecording: () => OcrRecording;
} {
  const pages: PageReading[] = [];
  const readPage = async (picture: PagePicture): Promise<PageReading> => {
    const reading = await engine.readPage(picture);
    pages.push(reading);
    return reading;
  };
  return {
    engine: { ...engine, readPage },
    toRecording: () => {
      const sorted = [...pages].sort((a, b) => a.layout.page - b.layout.page);
      const recording = { engine: engine.name, model: engine.model, pages: sorted };
      return ocrRecording.parse(JSON.parse(JSON.stringify(recording, roundNumbers)));
    },
  };
}

function roundNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * PLACES) / PLACES : value;
}
