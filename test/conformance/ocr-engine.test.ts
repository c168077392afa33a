import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '../../parsers/pdf/open-pdf.ts';
import { createOcrEngine, OCR_ENGINE_NAMES } from '../../pipeline/ocr-engines/registry.ts';
import type { OcrEngine, PageReading } from '../../pipeline/ports.ts';
import type { PagePicture } from '../../schemas/model/reading.ts';

/** A letter and its appendix, printed and scanned askew. */
const SCAN = new URL('../../fixtures/plans/cv-vp-hctc-quang-tri.pdf', import.meta.url);

async function takePictures(): Promise<PagePicture[]> {
  const source = await openPdf(new Uint8Array(readFileSync(SCAN)), {});
  const pictures = [await source.takePicture(1), await source.takePicture(2)];
  await source.close();
  return pictures;
}

function textOf({ layout }: PageReading): string {
  return layout.words.map((word) => word.text).join(' ');
}

describe.each(OCR_ENGINE_NAMES)('the engine %s', (name) => {
  let engine: OcrEngine;
  let letter: PagePicture;
  let table: PagePicture;
  let readLetter: PageReading;
  let readTable: PageReading;

  beforeAll(async () => {
    const [first, second] = await takePictures();
    if (!first || !second) throw new Error('the scan has two pages');
    letter = first;
    table = second;
    engine = await createOcrEngine({ name });
    readLetter = await engine.readPage(letter);
    readTable = await engine.readPage(table);
  });
  afterAll(() => engine.close());

  it('reads a letter', () => {
    const text = textOf(readLetter);
    for (const phrase of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Kính gửi: Các phòng, ban, trung tâm thuộc Văn phòng.',
      'tổng hợp chỉ tiêu phấn đấu thực hiện năm 2023',
    ]) {
      expect(text).toContain(phrase);
    }
    expect(readLetter).toMatchObject({ failure: null, layout: { page: 1, rotation: 0, textOrigin: 'ocr' } });
    expect(readLetter.layout.ocrConfidence).toBeGreaterThan(0.9);
  });

  it('says what was done to the page', () => {
    expect(readLetter.layout.preparation).toEqual(['deskewed 0.4']);
  });

  it('reads a table cell by cell, with its rulings', () => {
    const text = textOf(readTable);
    for (const cell of [
      'Chỉ tiêu đạt năm 2023',
      'Phòng Hành chính - Tổ chức theo dõi, tổng hợp',
      'I Cải cách thể chế 1 100% văn bản',
    ]) {
      expect(text).toContain(cell);
    }
    const kinds = readTable.layout.rulings.map((ruling) => ruling.kind);
    expect(kinds.filter((kind) => kind === 'vertical').length).toBeGreaterThanOrEqual(6);
    expect(kinds.filter((kind) => kind === 'horizontal').length).toBeGreaterThanOrEqual(5);
  });

  it('puts words on the page, on their lines', () => {
    for (const { layout } of [readLetter, readTable]) {
      for (const { box, baseline, size, confidence } of layout.words) {
        expect(box[0]).toBeGreaterThanOrEqual(0);
        expect(box[2]).toBeLessThanOrEqual(layout.width);
        expect(box[3]).toBeLessThanOrEqual(layout.height);
        expect(box[2]).toBeGreaterThan(box[0]);
        expect(Math.abs(baseline - box[3])).toBeLessThan(12);
        expect(size).toBeGreaterThan(4);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }
  });

  it('says the same of a page whatever it read before', async () => {
    expect(await engine.readPage(letter)).toEqual(readLetter);
  });

  it('gives a broken picture up with its reason', async () => {
    const reading = await engine.readPage({
      page: 7,
      image: { kind: 'encoded', bytes: new Uint8Array(50), frame: 0 },
      size: null,
    });
    expect(reading.failure).toContain("can't be decoded");
    expect(reading.layout).toMatchObject({ page: 7, words: [], textOrigin: 'none' });
  });

  it('gives a page up that takes too long, and lives on', async () => {
    const hasty = await createOcrEngine({ name, timeoutMs: 1 });
    expect((await hasty.readPage(letter)).failure).toContain('longer than 1 ms');
    await hasty.close();
    expect(textOf(await engine.readPage(letter))).toBe(textOf(readLetter));
  });

  it('may be closed twice', async () => {
    const other = await createOcrEngine({ name });
    await other.close();
    await other.close();
  });
});
