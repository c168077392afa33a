import { decodePicture, resizeGray } from '../../parsers/image/decode-picture.ts';
import { DEFAULT_LONG_SIDE } from '../../parsers/image/open-image.ts';
import { binarise, inkThreshold } from '../../parsers/ocr/binarise.ts';
import { findPatches, type InkPatches } from '../../parsers/ocr/components.ts';
import { eraseSpecks } from '../../parsers/ocr/erase-specks.ts';
import { type EvenLight, evenLight } from '../../parsers/ocr/even-light.ts';
import { type SeparatedInk, separateInk } from '../../parsers/ocr/ink-colour.ts';
import { findLetters, type Letters } from '../../parsers/ocr/letters.ts';
import { findLies, type Lie } from '../../parsers/ocr/lie-of-page.ts';
import { type GrayRaster, rotateGray, turnGray } from '../../parsers/ocr/raster.ts';
import { removeNoise } from '../../parsers/ocr/remove-noise.ts';
import { eraseLines, findRulingLines, type RulingLine } from '../../parsers/ocr/ruling-lines.ts';
import type { ReadPage } from '../../parsers/ocr/words-to-layout.ts';
import type { PagePicture } from '../../schemas/model/reading.ts';

/** Long side of the picture that is read: an A4 page at 200 dots an inch. More makes Tesseract slower and no better. */
const WORKING_LONG_SIDE = 2340;

/** Letters lower than this many pixels are read badly: the page is taken at a larger scale, on which they are this high. */
const SMALLEST_GOOD_LETTER = 11;
const WANTED_LETTER = 15;

/** No page is enlarged beyond this many times, nor read with a longer side than this many pixels. */
const LARGEST_ENLARGEMENT = 3;
const LARGEST_LONG_SIDE = 4700;

/** A page less askew than this is left as it lies: a line of text then drifts by less than two pixels. Degrees. */
const SMALLEST_SKEW = 0.06;

/** Less coloured ink than this share of the page is a fringe or a speck. */
const SMALLEST_STAMP = 0.0002;

/** Rulings are paler than letters: this part of the way from the ink's threshold to white still counts. */
const RULING_PALENESS = 0.45;

/** Patches of so few pixels are no marks; where there are this many of them for each letter, the page is noisy. */
const LARGEST_SPECK = 2;
const NOISY_SPECKS = 0.7;

/** A page's picture in pixels, looked at but not yet turned upright. */
export interface DecodedPage {
  readonly picture: PagePicture;
  /** null for a picture without colour. */
  readonly colours: SeparatedInk | null;
  readonly light: EvenLight;
  /** The ways in which the page may lie, the likeliest first; none where too few letters were found. */
  readonly lies: readonly Lie[];
  readonly threshold: number;
  /** Height of the letters in pixels, 0 where none were found. */
  readonly letterSize: number;
  /** True where the page was full of specks, and they were taken out. */
  readonly isNoisy: boolean;
  readonly isEnlarged: boolean;
  readonly sourceWidth: number;
  readonly sourceHeight: number;
}

/** A page's picture as it goes to the engine. */
export interface PreparedPage extends ReadPage {
  /** Upright, straight, without stamps and ruling lines. */
  readonly gray: GrayRaster;
  /** The same with stamps and coloured ink in grey; null for a page without them. */
  readonly coloured: GrayRaster | null;
  readonly lines: readonly RulingLine[];
  /** The ink that is left, patch by patch. */
  readonly ink: InkPatches;
  readonly letterSize: number;
  readonly threshold: number;
}

/** Decodes at the usual scale and, where the letters are too small on it, at a larger one. Throws a PictureError. */
export async function decodePage(picture: PagePicture): Promise<DecodedPage> {
  const first = await decodeAt(picture, WORKING_LONG_SIDE, 1);
  if (first.letterSize === 0 || first.letterSize >= SMALLEST_GOOD_LETTER) return first;
  const { width, height } = first.light.gray;
  const long = Math.max(width, height);
  const wanted = Math.min(LARGEST_ENLARGEMENT, WANTED_LETTER / first.letterSize, LARGEST_LONG_SIDE / long);
  const available = Math.max(first.sourceWidth, first.sourceHeight) / long;
  if (wanted < 1.1) return first;
  return decodeAt(picture, Math.round(long * wanted), available >= wanted ? 1 : wanted / available);
}

async function decodeAt(picture: PagePicture, longSide: number, enlargement: number): Promise<DecodedPage> {
  const { raster, sourceWidth, sourceHeight } = await decodePicture(picture, longSide);
  const separated = 'rgb' in raster ? separateInk(raster) : null;
  const colours = separated && enlargement > 1 ? await enlargeInk(separated, enlargement) : separated;
  const plain = 'rgb' in raster ? null : await resizeGray(raster, Math.round(raster.width * enlargement));
  const light = evenLight(plain ?? colours?.black ?? { width: 0, height: 0, data: new Uint8Array(0) });
  const seen = findText(light.gray);
  const isNoisy = seen.specks > seen.letters.patches.length * NOISY_SPECKS;
  const gray = isNoisy ? removeNoise(light.gray) : light.gray;
  const { letters, threshold } = isNoisy ? findText(gray) : seen;
  return {
    picture,
    colours,
    light: { ...light, gray },
    isNoisy,
    lies: findLies(letters.patches),
    threshold,
    letterSize: letters.size,
    isEnlarged: enlargement > 1,
    sourceWidth,
    sourceHeight,
  };
}

/** What of a picture is letters, and how many specks are too small for any mark. */
function findText(gray: GrayRaster): { letters: Letters; specks: number; threshold: number } {
  const threshold = inkThreshold(gray);
  const { patches } = findPatches(binarise(gray, threshold));
  return {
    letters: findLetters(patches, Math.max(gray.width, gray.height)),
    specks: patches.filter((patch) => patch.area <= LARGEST_SPECK).length,
    threshold,
  };
}

async function enlargeInk(ink: SeparatedInk, enlargement: number): Promise<SeparatedInk> {
  const width = Math.round(ink.black.width * enlargement);
  return { ...ink, black: await resizeGray(ink.black, width), all: await resizeGray(ink.all, width) };
}

/** Turns a page upright and straight, and takes its ruling lines and specks out. */
export function preparePage(decoded: DecodedPage, lie: Lie | undefined): PreparedPage {
  const { colours, light, threshold, letterSize } = decoded;
  const turn = lie?.turn ?? 0;
  const skew = lie && Math.abs(lie.skew) >= SMALLEST_SKEW ? lie.skew : 0;
  const straighten = (raster: GrayRaster): GrayRaster => rotateGray(turnGray(raster, turn), -skew);
  const ruled = straighten(light.gray);
  const lineThreshold = threshold + (255 - threshold) * RULING_PALENESS;
  const lines = letterSize > 0 ? findRulingLines(ruled, { letterSize, threshold: lineThreshold }) : [];
  const unruled = lines.length > 0 ? eraseLines(ruled, lines, lineThreshold) : ruled;
  const cleaned = eraseSpecks(unruled, letterSize, threshold);
  const hasStamp = colours !== null && Math.max(colours.redShare, colours.blueShare) >= SMALLEST_STAMP;
  const size = uprightSize(decoded, turn);
  return {
    page: decoded.picture.page,
    ...size,
    rotation: turn,
    preparation: notesOf(decoded, turn, skew),
    scale: ruled.width / size.width,
    gray: cleaned.gray,
    coloured: hasStamp ? straighten(colours.all) : null,
    lines,
    ink: cleaned.ink,
    letterSize,
    threshold,
  };
}

function uprightSize(
  { picture, sourceWidth, sourceHeight }: DecodedPage,
  turn: number,
): { width: number; height: number } {
  const scale = DEFAULT_LONG_SIDE / Math.max(sourceWidth, sourceHeight);
  const size = picture.size ?? { width: sourceWidth * scale, height: sourceHeight * scale };
  return turn % 180 === 0 ? { width: size.width, height: size.height } : { width: size.height, height: size.width };
}

function notesOf({ colours, light, isNoisy, isEnlarged }: DecodedPage, turn: number, skew: number): string[] {
  const notes: string[] = [];
  if (isEnlarged) notes.push('enlarged');
  if (colours && colours.redShare >= SMALLEST_STAMP) notes.push('stamp removed');
  if (colours && colours.blueShare >= SMALLEST_STAMP) notes.push('blue ink removed');
  if (light.evened) notes.push('light evened');
  if (light.stretched) notes.push('contrast raised');
  if (isNoisy) notes.push('noise removed');
  if (turn !== 0) notes.push(`turned ${turn}`);
  if (skew !== 0) notes.push(`deskewed ${skew.toFixed(1)}`);
  return notes;
}
