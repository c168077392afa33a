import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box, Ruling } from '../../schemas/model/geometry.ts';
import type { ImageRegion, PageLayout } from '../../schemas/model/page-layout.ts';
import type { Affine } from './affine.ts';
import { toAffine } from './affine.ts';
import type { PaintedWord } from './build-words.ts';
import { buildWords } from './build-words.ts';
import type { LineCollector } from './collect-rulings.ts';
import { collectRulings, joinPieces, newLineCollector } from './collect-rulings.ts';
import type { RunCollector, Turn } from './collect-runs.ts';
import { collectRuns } from './collect-runs.ts';
import { decodeWords } from './decode-words.ts';
import { rulingsOfFills } from './filled-cells.ts';
import type { FontFace } from './font-face.ts';
import { toFontFace, UNKNOWN_FACE } from './font-face.ts';
import { keepPageWords } from './keep-page-words.ts';
import type { OperatorList, PaintedImage } from './walk-operators.ts';
import { walkOperators } from './walk-operators.ts';

/** Everything that was found on a page, in the coordinates of the page turned upright. */
export interface PageContent {
  readonly words: readonly PaintedWord[];
  readonly rulings: readonly Ruling[];
  readonly images: readonly PlacedImage[];
  /** Where many curves stand: a drawing, or text whose letters were turned into curves. */
  readonly drawing: Box | null;
  readonly width: number;
  readonly height: number;
  readonly rotation: Turn;
}

/** With fewer curved shapes than this they are a seal, an arrow, a signature. */
const MIN_DRAWING = 300;

export interface PlacedImage extends PaintedImage {
  /** How many letters that can be seen the page has painted over it, or beside it, later on. */
  readonly lettersAfter: number;
}

/** Reads what one page says and shows. */
export async function readPdfPage(page: PDFPageProxy, number: number): Promise<PageLayout> {
  const content = await readContent(page);
  const { words, encoding } = decodeWords(await keepPageWords(content.words, page));
  return {
    page: number,
    width: content.width,
    height: content.height,
    rotation: content.rotation,
    textOrigin: words.length > 0 ? 'digital' : 'none',
    preparation: encoding === null ? [] : [`converted from ${encoding.toUpperCase()}`],
    ocrConfidence: null,
    words,
    rulings: content.rulings,
    images: [...content.images.map(toRegion), ...(content.drawing ? [{ box: content.drawing }] : [])],
  };
}

/** Follows the page's operators once, and once more where the writing turns out to lie on its side. */
export async function readContent(page: PDFPageProxy): Promise<PageContent> {
  const list: OperatorList = await page.getOperatorList();
  const faces = new Map<string, FontFace>();
  const findFace = (name: string): FontFace => {
    const known = faces.get(name);
    if (known) return known;
    const face = page.commonObjs.has(name) ? toFontFace(page.commonObjs.get(name)) : UNKNOWN_FACE;
    faces.set(name, face);
    return face;
  };
  const first = collect(list, page, page.rotate, findFace);
  const turn = prevailingTurn(first.runs);
  const rotation = toTurn(page.rotate - turn);
  const found = turn === 0 ? first : collect(list, page, rotation, findFace);
  const viewport = page.getViewport({ scale: 1, rotation });
  const words = buildWords(found.runs);
  const drawn = joinPieces(found.lines.rulings);
  return {
    words,
    rulings: [...drawn, ...rulingsOfFills(found.lines.fills, drawn, words)],
    drawing: found.lines.drawing.shapes >= MIN_DRAWING ? found.lines.drawing.box : null,
    images: found.images.map(({ image, lettersBefore }) => ({ ...image, lettersAfter: found.letters - lettersBefore })),
    width: viewport.width,
    height: viewport.height,
    rotation,
  };
}

interface Found {
  readonly runs: RunCollector;
  readonly lines: LineCollector;
  readonly images: { readonly image: PaintedImage; readonly lettersBefore: number }[];
  letters: number;
}

/** From PDF: text that is not painted but lies over a scan, to be searched and copied. */
const INVISIBLE = 3;

function collect(
  list: OperatorList,
  page: PDFPageProxy,
  rotation: number,
  findFace: (name: string) => FontFace,
): Found {
  const base = toAffine(page.getViewport({ scale: 1, rotation }).transform);
  const found: Found = { runs: { runs: [], marks: [] }, lines: newLineCollector(), images: [], letters: 0 };
  walkOperators(list, base, {
    showText: (glyphs, state) => {
      if (state.renderingMode !== INVISIBLE && state.annotation === null) found.letters += glyphs.length;
      collectRuns(glyphs, state, findFace(state.font), found.runs);
    },
    paintPath: (operator, data, state) => collectRulings(operator, data, state, found.lines),
    paintImage: (image) => void found.images.push({ image, lettersBefore: found.letters }),
  });
  return found;
}

/** Which way most of the page's letters run; a page without text lies as it says itself. */
function prevailingTurn({ runs }: RunCollector): Turn {
  const letters: Record<Turn, number> = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const run of runs) if (run.annotation === null) letters[run.turn] += run.glyphs.length;
  const others = ([90, 180, 270] as const).filter((turn) => letters[turn] > letters[0]);
  return others.sort((a, b) => letters[b] - letters[a])[0] ?? 0;
}

function toTurn(degrees: number): Turn {
  const turn = ((degrees % 360) + 360) % 360;
  return turn === 90 || turn === 180 || turn === 270 ? turn : 0;
}

/** Where the unit square comes to stand. */
export function boxOfImage(m: Affine): Box {
  const xs = [m[4], m[4] + m[0], m[4] + m[2], m[4] + m[0] + m[2]];
  const ys = [m[5], m[5] + m[1], m[5] + m[3], m[5] + m[1] + m[3]];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function toRegion(image: PaintedImage): ImageRegion {
  return { box: boxOfImage(image.ctm) };
}
