import { layOutPages } from '../parsers/layout/lay-out-pages.ts';
import { partSpreads } from '../parsers/layout/part-spreads.ts';
import { mendWords } from '../parsers/ocr/mend-words.ts';
import { judgeTextLayer } from '../parsers/pdf/text-trust.ts';
import type { DiagnosticCode, Finding } from '../schemas/model/diagnostic.ts';
import type { Document } from '../schemas/model/document.ts';
import type { Box } from '../schemas/model/geometry.ts';
import type { PageLayout } from '../schemas/model/page-layout.ts';
import type { PagedSource, PagePicture } from '../schemas/model/reading.ts';
import type { Format } from '../schemas/model/source.ts';
import { ruleTextLayer } from './ocr-engines/rule-text-layer.ts';
import type { OcrEngine } from './ports.ts';

export type OcrMode = 'auto' | 'always' | 'never';

/** A page as far as it has been read. Plain data, so that a queue can keep it as a blob. */
export interface PageOutcome {
  readonly layout: PageLayout;
  readonly findings: readonly Finding[];
}

/** What the file itself says of a page, and whether OCR must read it. */
export interface OwnReading extends PageOutcome {
  /** Why the page goes to OCR; null: its own text is read. */
  readonly ocrReason: string | null;
}

const A4 = { width: 595.28, height: 841.89 };

function finding(code: DiagnosticCode, page: number, message: Finding['message'], boxes: readonly Box[] = []): Finding {
  return { code, message, page, boxes, sectionId: null, rowId: null, targetId: null };
}

function emptyLayout(page: number): PageLayout {
  return {
    page,
    width: A4.width,
    height: A4.height,
    rotation: 0,
    textOrigin: 'none',
    preparation: [],
    ocrConfidence: null,
    words: [],
    rulings: [],
    images: [],
  };
}

function failedPage(page: number, layout: PageLayout, reason: string): PageOutcome {
  const message = {
    vi: `Không đọc được trang ${page}: ${reason}.`,
    en: `Page ${page} could not be read: ${reason}.`,
  };
  return { layout: { ...layout, words: [], textOrigin: 'none' }, findings: [finding('page_failed', page, message)] };
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\.$/u, '');

/** Reads the page's own text and decides whether it can be trusted. A page that can't be opened costs itself, not the document. */
export async function readOwnPage(pages: PagedSource, page: number, mode: OcrMode): Promise<OwnReading> {
  let layout: PageLayout;
  try {
    layout = await pages.readPage(page);
  } catch (error) {
    return { ...failedPage(page, emptyLayout(page), reasonOf(error)), ocrReason: null };
  }
  const converted = convertedFindings(layout);
  const judged = judgeTextLayer(layout);
  const hasWords = layout.words.length > 0;
  if (mode === 'always') return { layout, findings: [], ocrReason: 'asked for' };
  if (judged.trusted && hasWords) {
    const ruled = judged.isScan ? await findRulings(pages, layout) : layout;
    return { layout: ruled, findings: converted, ocrReason: null };
  }
  if (!judged.hasInk && !hasWords) return { layout: { ...layout, textOrigin: 'none' }, findings: [], ocrReason: null };
  if (mode === 'never') return { ...withoutText(layout, judged.reason), ocrReason: null };
  return {
    layout,
    findings: hasWords ? [replacedFinding(layout, judged.reason)] : [],
    ocrReason: judged.reason ?? 'no text',
  };
}

/** A page with so many rulings of its own has its tables drawn, not only pictured. */
const ENOUGH_RULINGS = 4;

async function findRulings(pages: PagedSource, layout: PageLayout): Promise<PageLayout> {
  if (layout.rulings.length >= ENOUGH_RULINGS) return layout;
  try {
    return await ruleTextLayer(layout, await pages.takePicture(layout.page));
  } catch (error) {
    // The page is read by its text; a picture that can't be decoded takes nothing from it but its lines.
    return { ...layout, preparation: [...layout.preparation, `picture not looked at: ${reasonOf(error)}`] };
  }
}

// converted from TCVN3 | converted from VNI
const CONVERTED = /^converted from (?<encoding>\S+)$/u;

/** The reader notes on the page that it converted an encoding of before Unicode. */
function convertedFindings(layout: PageLayout): readonly Finding[] {
  return layout.preparation.flatMap((note) => {
    const encoding = CONVERTED.exec(note)?.groups?.encoding;
    if (encoding === undefined) return [];
    const message = {
      vi: `Chữ của trang ${layout.page} theo bảng mã ${encoding}; đã chuyển sang Unicode.`,
      en: `The text of page ${layout.page} was in ${encoding}; it was converted to Unicode.`,
    };
    return [finding('legacy_encoding_converted', layout.page, message)];
  });
}

function replacedFinding(layout: PageLayout, reason: string | null): Finding {
  const why = reason ?? 'its text does not read as Vietnamese';
  return finding('text_layer_replaced', layout.page, {
    vi: `Lớp chữ của trang ${layout.page} không tin được (${why}); trang được đọc bằng OCR.`,
    en: `The text layer of page ${layout.page} is not to be trusted (${why}); the page was read by OCR.`,
  });
}

function withoutText(layout: PageLayout, reason: string | null): PageOutcome {
  const why = reason ?? 'no text';
  const message = {
    vi: `Trang ${layout.page} không có chữ dùng được (${why}) và OCR không được dùng.`,
    en: `Page ${layout.page} has no text that can be used (${why}) and OCR was not used.`,
  };
  return {
    layout: { ...layout, words: [], textOrigin: 'none' },
    findings: [finding('page_without_text', layout.page, message)],
  };
}

/** Reads the picture of a page. An engine that gives the page up costs the page. */
export async function readPictureOfPage(
  own: OwnReading,
  picture: PagePicture,
  engine: OcrEngine,
): Promise<PageOutcome> {
  const { page } = own.layout;
  const reading = await engine.readPage(picture);
  if (reading.failure !== null) return withFindings(failedPage(page, own.layout, reading.failure), own.findings);
  const doubtful = reading.doubtful.map(({ box, reason }) =>
    finding(
      'ocr_low_confidence',
      page,
      {
        vi: `Trang ${page} có chỗ đọc không chắc: ${reason}.`,
        en: `Part of page ${page} was read with doubt: ${reason}.`,
      },
      [box],
    ),
  );
  return { layout: { ...reading.layout, page }, findings: [...own.findings, ...doubtful] };
}

const withFindings = (outcome: PageOutcome, more: readonly Finding[]): PageOutcome => ({
  ...outcome,
  findings: [...more, ...outcome.findings],
});

export async function readPageByOcr(
  pages: PagedSource,
  own: OwnReading,
  engine: OcrEngine | null,
): Promise<PageOutcome> {
  if (engine === null) return withoutText(own.layout, own.ocrReason);
  const { page } = own.layout;
  let picture: PagePicture;
  try {
    picture = await pages.takePicture(page);
  } catch (error) {
    return withFindings(failedPage(page, own.layout, reasonOf(error)), own.findings);
  }
  return readPictureOfPage(own, picture, engine);
}

/** Pages, each read by itself, become one document: words mended over all of them, then laid out. */
export function composeDocument(format: Format, outcomes: readonly PageOutcome[]): Document {
  const parted = partSpreads(outcomes.map((outcome) => outcome.layout));
  const mended = mendWords(parted.pages);
  const laidOut = layOutPages(mended.pages);
  return {
    format,
    blocks: parted.restoreBlocks(laidOut.blocks),
    pages: outcomes.map(({ layout }) => ({
      page: layout.page,
      width: layout.width,
      height: layout.height,
      rotation: layout.rotation,
      textOrigin: layout.textOrigin,
      preparation: layout.preparation,
      ocrConfidence: layout.ocrConfidence,
    })),
    findings: [
      ...outcomes.flatMap((outcome) => outcome.findings),
      ...parted.restoreFindings([...mended.findings, ...laidOut.findings]),
    ],
  };
}
