import { decodePicture, resizeGray } from '../../parsers/image/decode-picture.ts';
import { DEFAULT_LONG_SIDE } from '../../parsers/image/open-image.ts';
import { binarise, inkThreshold } from '../../parsers/ocr/binarise.ts';
import { clearBackground } from '../../parsers/ocr/clear-background.ts';
import { clearPanels } from '../../parsers/ocr/clear-panels.ts';
import { completeLines, cutAtBlanks, joinLevelPieces } from '../../parsers/ocr/complete-lines.ts';
import { findPatches, type InkPatch, type InkPatches } from '../../parsers/ocr/components.ts';
import { findDottedLines, isDotLike } from '../../parsers/ocr/dotted-lines.ts';
import { eraseLines } from '../../parsers/ocr/erase-lines.ts';
import { eraseSpecks } from '../../parsers/ocr/erase-specks.ts';
import { type EvenLight, evenLight } from '../../parsers/ocr/even-light.ts';
import { fadeSeals } from '../../parsers/ocr/fade-seals.ts';
import { type Bend, findBend } from '../../parsers/ocr/find-bend.ts';
import { type SeparatedInk, separateInk } from '../../parsers/ocr/ink-colour.ts';
import { findLetters, type Letters } from '../../parsers/ocr/letters.ts';
import { findLies, type Lie } from '../../parsers/ocr/lie-of-page.ts';
import { clearLostRows } from '../../parsers/ocr/lost-rows.ts';
import { marginsOfRulings } from '../../parsers/ocr/margins-of-rulings.ts';
import { withoutFolds } from '../../parsers/ocr/paper-folds.ts';
import { withoutPenStrokes } from '../../parsers/ocr/pen-strokes.ts';
import { type GrayRaster, type PixelBox, paintBoxes, rotateGray, turnGray } from '../../parsers/ocr/raster.ts';
import { removeNoise } from '../../parsers/ocr/remove-noise.ts';
import { findRulingLines, type RulingLine, type RulingSearch } from '../../parsers/ocr/ruling-lines.ts';
import { type WithoutStreaks, withoutStreaks } from '../../parsers/ocr/scanner-streaks.ts';
import { unbendBox, unbendGray } from '../../parsers/ocr/unbend.ts';
import { uprightBox } from '../../parsers/ocr/upright-box.ts';
import { withoutFalseRise } from '../../parsers/ocr/without-false-rise.ts';
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
  readonly letters: readonly InkPatch[];
  /** Patches that may be dots of a ruling. */
  readonly dots: readonly InkPatch[];
  /** Height of the letters in pixels, 0 where none were found. */
  readonly letterSize: number;
  /** True where the page was full of specks, and they were taken out. */
  readonly isNoisy: boolean;
  /** True where a seal in grey was taken out. */
  readonly isSealed: boolean;
  /** True where something lay around the sheet, and was painted over. */
  readonly isCleared: boolean;
  /** Share of the picture, from its bottom, that the file does not hold: it was cut off. 0..1. */
  readonly lostShare: number;
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
  /** Where streaks of a scanner were taken out. */
  readonly streaks: readonly PixelBox[];
  /** The part of which the file holds no picture, in pixels; null for a whole one. */
  readonly lost: PixelBox | null;
  /** By how many degrees the upright page lay askew, clockwise; 0 where it was left so. */
  readonly skew: number;
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
  const { raster: decoded, sourceWidth, sourceHeight } = await decodePicture(picture, longSide);
  const { raster, lostFrom } = clearLostRows(decoded);
  const separated = 'rgb' in raster ? separateInk(raster) : null;
  const colours = separated && enlargement > 1 ? await enlargeInk(separated, enlargement) : separated;
  const plain = 'rgb' in raster ? null : await resizeGray(raster, Math.round(raster.width * enlargement));
  const sheet = clearBackground(plain ?? colours?.black ?? { width: 0, height: 0, data: new Uint8Array(0) });
  const lit = evenLight(sheet.gray);
  const ink = inkThreshold(lit.gray);
  const even = clearPanels(lit.gray, ink);
  const light = { ...lit, gray: fadeSeals(even, even === lit.gray ? ink : inkThreshold(even)) };
  const isSealed = light.gray !== even;
  const seen = findText(light.gray);
  const specks = seen.dots.filter((dot) => dot.area <= LARGEST_SPECK);
  const mostSpecks = seen.letters.patches.length * NOISY_SPECKS;
  const isNoisy = specks.length > mostSpecks && countStrays(specks, light.gray, seen.letters) > mostSpecks;
  const gray = isNoisy ? removeNoise(light.gray) : light.gray;
  const { letters, threshold } = isNoisy ? findText(gray) : seen;
  return {
    picture,
    colours,
    light: { ...light, gray },
    isCleared: sheet.cleared,
    isSealed,
    lostShare: lostFrom === null ? 0 : 1 - lostFrom / raster.height,
    isNoisy,
    lies: findLies(letters.patches),
    threshold,
    letters: letters.patches,
    dots: seen.dots,
    letterSize: letters.size,
    isEnlarged: enlargement > 1,
    sourceWidth,
    sourceHeight,
  };
}

/** What of a picture is letters, and what is so small that it may be a dot of a ruling, or dirt. */
function findText(gray: GrayRaster): { letters: Letters; dots: readonly InkPatch[]; threshold: number } {
  const threshold = inkThreshold(gray);
  const { patches } = findPatches(binarise(gray, threshold));
  const letters = findLetters(patches, Math.max(gray.width, gray.height));
  return { letters, dots: patches.filter((patch) => isDotLike(patch, letters.size)), threshold };
}

/** How many of the specks are no dots of a ruling. */
function countStrays(specks: readonly InkPatch[], { width, height }: GrayRaster, letters: Letters): number {
  const [lie] = findLies(letters.patches);
  const placed = specks.map((speck) =>
    uprightBox(speck, { width, height, turn: lie?.turn ?? 0, skew: lie?.skew ?? 0 }),
  );
  const lines = findDottedLines(placed, [], letters.size);
  const isOn = (speck: PixelBox, line: RulingLine): boolean =>
    speck.left >= line.left - 1 &&
    speck.right <= line.right + 1 &&
    speck.top >= line.top - 1 &&
    speck.bottom <= line.bottom + 1;
  return placed.filter((speck) => !lines.some((line) => isOn(speck, line))).length;
}

async function enlargeInk(ink: SeparatedInk, enlargement: number): Promise<SeparatedInk> {
  const width = Math.round(ink.black.width * enlargement);
  return { ...ink, black: await resizeGray(ink.black, width), all: await resizeGray(ink.all, width) };
}

/** Turns a page upright and straight, and takes its ruling lines and specks out. */
export function preparePage(decoded: DecodedPage, lie: Lie | undefined): PreparedPage {
  const { colours, light, threshold, letterSize } = decoded;
  const { turn, skew } = layOf(lie);
  const place = placerOf(decoded, lie);
  const bend = findBendOf(decoded, lie);
  const straighten = (raster: GrayRaster): GrayRaster => {
    const straight = layStraight(raster, lie);
    return bend ? unbendGray(straight, bend) : straight;
  };
  const search = searchOf(decoded);
  const laid = straighten(light.gray);
  const { gray: ruled, lines: solid, streaks } = cleanStreaks(laid, decoded, turn);
  const dots = decoded.dots.map(place).map((dot) => (bend ? unbendBox(dot, bend) : dot));
  // Taking the noise out takes what is left of broken rulings with it.
  const specked = decoded.isNoisy ? paintBoxes(ruled, dots) : ruled;
  const dotted = cutAtBlanks(
    specked,
    findDots({ dots, solid, isNoisy: decoded.isNoisy }, specked, search),
    solid,
    search,
  );
  const lines = completeLines(specked, [...solid, ...dotted], search);
  const unruled = lines.length > 0 ? eraseLines(ruled, lines, search.threshold) : ruled;
  const cleaned = eraseSpecks(unruled, letterSize, threshold);
  const hasStamp = colours !== null && Math.max(colours.redShare, colours.blueShare) >= SMALLEST_STAMP;
  const size = uprightSize(decoded, turn);
  return {
    page: decoded.picture.page,
    ...size,
    rotation: turn,
    preparation: [
      ...notesOf(decoded, turn, skew),
      ...(bend ? [FLATTENED] : []),
      ...(streaks.length > 0 ? [STREAKED] : []),
    ],
    scale: ruled.width / size.width,
    gray: cleaned.gray,
    coloured: hasStamp ? straighten(colours.all) : null,
    lines: withoutPenStrokes(withoutFolds(lines, ruled), letterSize),
    ink: cleaned.ink,
    letterSize,
    threshold,
    streaks,
    lost: lostBox(decoded, place),
    skew,
  };
}

/** Streaks along the way of the sheet over the glass, and across it. */
function cleanStreaks(laid: GrayRaster, decoded: DecodedPage, turn: Lie['turn']): WithoutStreaks {
  const { letterSize, threshold } = decoded;
  const kinds = turn % 180 === 0 ? (['vertical', 'horizontal'] as const) : (['horizontal', 'vertical'] as const);
  const [along, across] = kinds;
  const found = letterSize > 0 ? findRulingLines(laid, searchOf(decoded)) : [];
  const first = withoutStreaks(laid, found, { letterSize, threshold, kind: along, way: 'along' });
  const second = withoutStreaks(first.gray, first.lines, { letterSize, threshold, kind: across, way: 'across' });
  return { ...second, streaks: [...first.streaks, ...second.streaks] };
}

interface SeenDots {
  readonly dots: readonly PixelBox[];
  readonly solid: readonly RulingLine[];
  readonly isNoisy: boolean;
}

/** Rulings of dots and dashes; where there are some, the paler ones beside them too, which have lost half of their ink. */
function findDots({ dots, solid, isNoisy }: SeenDots, raster: GrayRaster, search: RulingSearch): RulingLine[] {
  const dark = findDottedLines(dots, solid, search.letterSize);
  if (dark.length === 0 || isNoisy) return dark;
  const { patches } = findPatches(binarise(raster, search.threshold));
  const pale = patches.filter((patch) => isDotLike(patch, search.letterSize));
  const all = findDottedLines(pale, solid, search.letterSize);
  return all.length > dark.length ? all : dark;
}

function lostBox({ light: { gray }, lostShare }: DecodedPage, place: (box: PixelBox) => PixelBox): PixelBox | null {
  if (lostShare === 0) return null;
  return place({ left: 0, top: gray.height * (1 - lostShare), right: gray.width, bottom: gray.height });
}

/** How the page is turned: by quarters, and then by the rest that is worth it. */
function layOf(lie: Lie | undefined): Pick<Lie, 'turn' | 'skew'> {
  return { turn: lie?.turn ?? 0, skew: lie && Math.abs(lie.skew) >= SMALLEST_SKEW ? lie.skew : 0 };
}

/** Where a patch comes to lie on the upright, straight page. */
function placerOf({ light: { gray } }: DecodedPage, lie: Lie | undefined): (patch: PixelBox) => PixelBox {
  const { turn, skew } = layOf(lie);
  return (patch) => uprightBox(patch, { width: gray.width, height: gray.height, turn, skew });
}

function layStraight(raster: GrayRaster, lie: Lie | undefined): GrayRaster {
  const { turn, skew } = layOf(lie);
  return rotateGray(turnGray(raster, turn), -skew);
}

function searchOf({ threshold, letterSize }: DecodedPage): RulingSearch {
  return { letterSize, threshold: threshold + (255 - threshold) * RULING_PALENESS };
}

/** How the upright, straight page is bent; null for a flat one. */
export function findBendOf(decoded: DecodedPage, lie: Lie | undefined): Bend | null {
  const { width, height } = decoded.light.gray;
  const upright = layOf(lie).turn % 180 === 0 ? { width, height } : { width: height, height: width };
  const bend = findBend(decoded.letters.map(placerOf(decoded, lie)), upright, decoded.letterSize);
  if (bend === null) return null;
  const straight = layStraight(decoded.light.gray, lie);
  const search = searchOf(decoded);
  const risen = withoutFalseRise(bend, findRulingLines(straight, search), decoded.letterSize);
  if (risen === null) return null;
  const risenOnly: Bend = { ...risen, lean: [0, 0], bow: [0, 0] };
  const flat = unbendGray(straight, risenOnly);
  const solid = findRulingLines(flat, search);
  const dots = decoded.dots.map(placerOf(decoded, lie)).map((dot) => unbendBox(dot, risenOnly));
  const dotted = findDottedLines(dots, solid, decoded.letterSize);
  const level = dotted.length > 0 ? joinLevelPieces(flat, [...solid, ...dotted], search) : solid;
  return { ...risen, ...marginsOfRulings(level, straight, decoded.letterSize) };
}

/** Of a page whose preparation says so a part is missing from its file. */
export const CUT_OFF = 'picture cut off';

/** Dirt on the scanner's glass had drawn lines over a page whose preparation says so. */
const STREAKED = 'streaks removed';

/** Specks were taken out of a page whose preparation says so, and some may be left. */
export const DENOISED = 'noise removed';

/** A page whose preparation says so was flattened. */
export const FLATTENED = 'flattened';

function uprightSize(
  { picture, sourceWidth, sourceHeight }: DecodedPage,
  turn: number,
): { width: number; height: number } {
  const scale = DEFAULT_LONG_SIDE / Math.max(sourceWidth, sourceHeight);
  const size = picture.size ?? { width: sourceWidth * scale, height: sourceHeight * scale };
  return turn % 180 === 0 ? { width: size.width, height: size.height } : { width: size.height, height: size.width };
}

function notesOf(
  { colours, light, isNoisy, isCleared, isSealed, isEnlarged, lostShare }: DecodedPage,
  turn: number,
  skew: number,
): string[] {
  const notes: string[] = [];
  if (lostShare > 0) notes.push(CUT_OFF);
  if (isEnlarged) notes.push('enlarged');
  if ((colours && colours.redShare >= SMALLEST_STAMP) || isSealed) notes.push('stamp removed');
  if (colours && colours.blueShare >= SMALLEST_STAMP) notes.push('blue ink removed');
  if (isCleared) notes.push('background cleared');
  if (light.evened) notes.push('light evened');
  if (light.isFaded) notes.push('show-through removed');
  if (light.stretched) notes.push('contrast raised');
  if (isNoisy) notes.push(DENOISED);
  if (turn !== 0) notes.push(`turned ${turn}`);
  if (skew !== 0) notes.push(skewNote(skew));
  return notes;
}

export const skewNote = (skew: number): string => `deskewed ${skew.toFixed(1)}`;
