import type { Box } from '../../schemas/model/geometry.ts';
import { unionOf } from '../../schemas/model/geometry.ts';
import type { Word } from '../../schemas/model/page-layout.ts';
import { medianOf } from '../median.ts';
import { isMotto, isRecipientsHeading } from '../vietnamese/letterhead-line.ts';
import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import { ADDRESSEE_STARTS } from '../vocabulary/letterhead.ts';
import { centreOf, heightOf } from './line.ts';
import { isBullet, isLabelAlone } from './line-start.ts';

/** Part of a page that is read on its own: text over the full width, or two columns side by side. */
export type Region =
  | { readonly kind: 'flow'; readonly words: readonly Word[] }
  | {
      readonly kind: 'columns';
      readonly left: readonly Word[];
      readonly right: readonly Word[];
      /** A foot, which can run over to the next page. */
      readonly foot: Foot | null;
    };

/** Where the columns of a foot stand. */
export interface Foot {
  readonly gutter: Gutter;
  /** The edge at which its list of recipients begins. */
  readonly left: number;
  /** The middle of its right column; null where that is still empty. */
  readonly rightCentre: number | null;
}

/** Words side by side: one line of print, or two lines of two columns that stand at nearly the same height. */
interface Band {
  readonly words: readonly Word[];
  readonly box: Box;
}

interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** Two columns are set apart by at least this where their words say what they are, and where they do not. In type sizes. */
const MIN_GUTTER = { known: 0.55, unknown: 2 };
/** … and is so much wider than the next widest gap of its line. Ratio. */
const STANDS_OUT = 1.5;
/** A gutter stands in the middle part of the page: a number and its text are no columns. Shares of the page's width. */
const GUTTER_RANGE = { from: 0.25, to: 0.75 };
/** How far below a column's last line its next one may stand: the seal and signature stand above the name. In type sizes. */
const MAX_DROP = 14;
/** A line that stands alone on the left belongs to the column where it is as near as lines are. In type sizes. */
const NEAR_DROP = 1.4;
/** Bands share more of their height than two lines that are set tight. */
const SAME_BAND = 0.35;

/**
 * Parts a page's words, top to bottom, at the two-column heads and feet of the form.
 * `openFoot`: the page before ends with a foot, which may go on here.
 */
export function findRegions(words: readonly Word[], pageWidth: number, openFoot: Foot | null): readonly Region[] {
  const bands = groupBands(words);
  const regions: Region[] = [];
  let flow: Word[] = [];
  let index = 0;
  const rest = openFoot && followFoot(bands, openFoot, pageWidth);
  if (rest) {
    regions.push(splitAt(rest, rest.words));
    index = rest.end;
  }
  while (index < bands.length) {
    const found = growColumns(bands, index, pageWidth);
    if (!found) {
      flow.push(...(bands[index]?.words ?? []));
      index++;
      continue;
    }
    const taken = takeBandsAbove(flow, found);
    if (taken.flow.length > 0) regions.push({ kind: 'flow', words: taken.flow });
    regions.push(splitAt({ ...found, gutter: taken.gutter }, [...taken.column, ...found.words]));
    flow = [];
    index = found.end;
  }
  if (flow.length > 0) regions.push({ kind: 'flow', words: flow });
  return regions;
}

function groupBands(words: readonly Word[]): Band[] {
  const bands: Word[][] = [];
  let core: Core | undefined;
  for (const word of [...words].sort((a, b) => centreOf(a.box)[1] - centreOf(b.box)[1])) {
    const last = bands.at(-1);
    if (last && core && sharesHeight(core, word.box)) last.push(word);
    else bands.push([word]);
    core = coreOf(bands.at(-1) ?? [word]);
  }
  return bands
    .map((band) => [...band].sort((a, b) => a.box[0] - b.box[0]))
    .map((band) => ({ words: band, box: unionOf(band.map((word) => word.box)) }));
}

/** Where most words of a band stand: a seal's ink that a scan took into one word's box joins no two lines. */
interface Core {
  readonly top: number;
  readonly bottom: number;
}

function coreOf(words: readonly Word[]): Core {
  return { top: medianOf(words.map(({ box }) => box[1])), bottom: medianOf(words.map(({ box }) => box[3])) };
}

function sharesHeight({ top, bottom }: Core, word: Box): boolean {
  const shared = Math.min(bottom, word[3]) - Math.max(top, word[1]);
  return shared > SAME_BAND * Math.min(bottom - top, heightOf(word));
}

interface Columns {
  readonly gutter: Gutter;
  readonly sides: Sides;
  readonly words: readonly Word[];
  readonly end: number;
  readonly top: number;
  readonly size: number;
}

/** Follows a white gutter down from one band, and takes it for one where two bands have words on both its sides. */
function growColumns(bands: readonly Band[], start: number, pageWidth: number): Columns | undefined {
  const band = bands[start];
  if (!band) return undefined;
  const size = Math.max(...band.words.map((word) => word.size));
  const white = gapsOf(band, pageWidth).filter((gap) => gap.to - gap.from >= MIN_GUTTER.known * size);
  if (white.length === 0) return undefined;
  const known = hasColumnWords(band);
  const gaps = known ? white : white.filter((gap) => standsOut(gap, band, size));
  let best: Columns | undefined;
  for (const gap of gaps) {
    const grown = follow(bands, start, gap, size, pageWidth);
    if (grown && (!best || grown.words.length > best.words.length)) best = grown;
  }
  return best;
}

function follow(
  bands: readonly Band[],
  start: number,
  gap: Gutter,
  size: number,
  pageWidth: number,
): Columns | undefined {
  const sides: Sides = { left: [], right: [], isFoot: false, isKnown: false, both: 0 };
  const { gutter, end } = walkDown(bands, { start, gutter: gap, sides, size, pageWidth });
  const isWide = gutter.to - gutter.from >= MIN_GUTTER.unknown * size;
  if (sides.both < (sides.isKnown ? 1 : 2) || (!sides.isKnown && !isWide)) return undefined;
  const words = bands.slice(start, end).flatMap((band) => band.words);
  return { gutter, sides, words, end, size, top: bands[start]?.box[1] ?? 0 };
}

/** A foot that goes on at the top of a page: its list with a bullet at the list's edge, or the signer's name. */
function followFoot(bands: readonly Band[], foot: Foot, pageWidth: number): Columns | undefined {
  const [first] = bands;
  if (!first) return undefined;
  const size = Math.max(...first.words.map((word) => word.size));
  const top = first.box[1];
  const opening = first.words[0];
  const lists = Math.abs(first.box[0] - foot.left) < size && opening !== undefined && isBullet(opening.text);
  const signs = foot.rightCentre !== null && Math.abs(centreOf(first.box)[0] - foot.rightCentre) < size;
  if (!lists && !(signs && first.box[0] > foot.gutter.from)) return undefined;
  const edge: Box = [foot.left, top - size, foot.left, top];
  const sides: Sides = { left: [edge], right: [], isFoot: true, isKnown: true, both: 1 };
  const { gutter, end } = walkDown(bands, { start: 0, gutter: foot.gutter, sides, size, pageWidth });
  if (end === 0) return undefined;
  return { gutter, sides, words: bands.slice(0, end).flatMap((band) => band.words), end, size, top };
}

/** Goes from band to band as long as the gutter stays white, and fills in what stands on its sides. */
function walkDown(
  bands: readonly Band[],
  from: { start: number; gutter: Gutter; sides: Sides; size: number; pageWidth: number },
): { readonly gutter: Gutter; readonly end: number } {
  const { sides, size, pageWidth } = from;
  let { gutter, start: end } = from;
  for (const band of bands.slice(from.start)) {
    const says = hasColumnWords(band);
    const parted = partBand(band, gutter, sides, size);
    if (!parted || (!says && isTight(parted, sides, size)) || !belongsBelow(parted, sides, size, pageWidth)) break;
    const { left, right } = parted;
    gutter = parted.gutter;
    sides.isKnown = sides.isKnown || says;
    sides.isFoot = sides.isFoot || isRecipientsHeading(textOf(left));
    if (left.length > 0 && right.length > 0) sides.both++;
    if (left.length > 0) sides.left.push(unionOf(left.map((word) => word.box)));
    if (right.length > 0) sides.right.push(unionOf(right.map((word) => word.box)));
    end++;
  }
  return { gutter, end };
}

/** Wide, and wider than the other gaps of the line: a line of few words that was filled to the edge has many wide ones. */
function standsOut(gap: Gutter, { words }: Band, size: number): boolean {
  const width = gap.to - gap.from;
  if (width < MIN_GUTTER.unknown * size) return false;
  return words.every((word, index) => {
    const other = word.box[0] - (words[index - 1]?.box[2] ?? word.box[0]);
    return word.box[0] === gap.to || other * STANDS_OUT <= width;
  });
}

interface PartedBand {
  readonly left: readonly Word[];
  readonly right: readonly Word[];
  /** What is left of the gutter below this band. */
  readonly gutter: Gutter;
}

/** The band's words left and right of the gutter; undefined where they run across it. */
function partBand(band: Band, gutter: Gutter, sides: Sides, size: number): PartedBand | undefined {
  const narrowed = narrow(gutter, band, MIN_GUTTER.known * size);
  if (!narrowed && !listsOn(band, sides, size)) return undefined;
  const { from, to } = narrowed ?? widestGap(band, gutter) ?? gutter;
  return {
    left: band.words.filter((word) => centreOf(word.box)[0] < (from + to) / 2),
    right: band.words.filter((word) => centreOf(word.box)[0] >= (from + to) / 2),
    gutter: narrowed ?? gutter,
  };
}

/** The widest white between the band's words in the gutter's neighbourhood. */
function widestGap({ words }: Band, { from, to }: Gutter): Gutter | undefined {
  let best: Gutter | undefined;
  for (let index = 1; index < words.length; index++) {
    const gap = { from: words[index - 1]?.box[2] ?? 0, to: words[index]?.box[0] ?? 0 };
    if (gap.to < from || gap.from > to + (to - from)) continue;
    if (!best || gap.to - gap.from > best.to - best.from) best = gap;
  }
  return best;
}

/** A line below "Nơi nhận" that begins where its list begins goes on with it, also where a seal's scraps fill the gutter. */
function listsOn(band: Band, { left, isFoot }: Sides, size: number): boolean {
  if (!isFoot || left.length === 0) return false;
  const edge = Math.min(...left.map((box) => box[0]));
  return Math.abs(band.box[0] - edge) < size;
}

/** Words that stand nearly as close across the gutter as in a line are a line of running text. */
function isTight({ left, right }: PartedBand, { isFoot }: Sides, size: number): boolean {
  const [last, first] = [left.at(-1), right[0]];
  return !isFoot && last !== undefined && first !== undefined && first.box[0] - last.box[2] < size;
}

interface Sides {
  readonly left: Box[];
  readonly right: Box[];
  /** "Nơi nhận" has been met in the left column. */
  isFoot: boolean;
  /** Words have said that these are columns. */
  isKnown: boolean;
  /** Bands with words on both sides. */
  both: number;
}

/** Does a band that has words on one side only still belong to the column above it, or does running text begin? */
function belongsBelow({ left, right }: PartedBand, sides: Sides, size: number, pageWidth: number): boolean {
  if (left.length > 0 && right.length > 0) return true;
  const own = left.length > 0 ? left : right;
  const above = left.length > 0 ? sides.left : sides.right;
  const box = unionOf(own.map((word) => word.box));
  const last = above.at(-1);
  if (!last) return sides.left.length + sides.right.length > 0;
  const drop = box[1] - last[3];
  if (left.length > 0) return drop < NEAR_DROP * size && !opensAddressees(left);
  if (drop > MAX_DROP * size) return false;
  // a title is centred on the page, a line of the right column on its column
  const column = centreOf(unionOf(above))[0];
  const centre = centreOf(box)[0];
  return Math.abs(centre - column) <= Math.abs(centre - pageWidth / 2);
}

const ADDRESSEES = phraseSet(ADDRESSEE_STARTS);

/** "Kính gửi:" begins what stands below a letter's head, also where it is not centred. */
function opensAddressees(words: readonly Word[]): boolean {
  return beginsWith(textOf(words), ADDRESSEES);
}

/** The part of the gutter that the band's words leave white. */
function narrow(gutter: Gutter, band: Band, least: number): Gutter | undefined {
  let best: Gutter | undefined;
  let from = Number.NEGATIVE_INFINITY;
  const ends = [
    ...band.words.map((word) => word.box),
    [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0] as const,
  ];
  for (const box of ends) {
    const white = { from: Math.max(gutter.from, from), to: Math.min(gutter.to, box[0]) };
    if (white.to - white.from >= least && (!best || white.to - white.from > best.to - best.from)) best = white;
    from = Math.max(from, box[2]);
  }
  return best;
}

function gapsOf(band: Band, pageWidth: number): Gutter[] {
  const gaps: Gutter[] = [];
  let from = band.box[0];
  for (const [at, { box }] of band.words.entries()) {
    const centre = (from + box[0]) / 2;
    // the white behind a number that hangs out is a tab
    const isTab = at === 1 && isLabelAlone(band.words[0]?.text ?? '');
    if (!isTab && box[0] > from && centre > GUTTER_RANGE.from * pageWidth && centre < GUTTER_RANGE.to * pageWidth) {
      gaps.push({ from, to: box[0] });
    }
    from = Math.max(from, box[2]);
  }
  return gaps;
}

/** Does one of the band's halves say that it is a letterhead or a list of recipients? */
function hasColumnWords({ words }: Band): boolean {
  return isRecipientsHeading(textOf(words)) || words.some((_, at) => at > 0 && isMotto(textOf(words.slice(at))));
}

function textOf(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ');
}

/**
 * Lines right above that belong to the columns: "TM. ỦY BAN NHÂN DÂN" in the right one above "Nơi nhận", an issuer's
 * first line above the motto. What stands on the left above a foot is the last line of the text.
 */
function takeBandsAbove(
  flow: readonly Word[],
  found: Columns,
): { readonly flow: readonly Word[]; readonly column: readonly Word[]; readonly gutter: Gutter } {
  const bands = groupBands(flow);
  const isHead = groupBands(found.words).some(hasColumnWords) && !hasRecipients(found.words);
  const column: Word[] = [];
  let { top, gutter } = found;
  while (bands.length > 0) {
    const band = bands.at(-1);
    if (!band || top - band.box[3] > NEAR_DROP * found.size) break;
    const isRight = band.box[0] >= gutter.from && !isLabelAlone(band.words[0]?.text ?? '');
    const white = narrow(gutter, band, MIN_GUTTER.known * found.size);
    if (!isRight && !(white && isHead)) break;
    if (!isRight && white) gutter = white;
    column.push(...band.words);
    top = band.box[1];
    bands.pop();
  }
  return { flow: bands.flatMap((band) => band.words), column, gutter };
}

function centreOfAll(boxes: readonly Box[]): number | null {
  return boxes.length === 0 ? null : centreOf(unionOf(boxes))[0];
}

function hasRecipients(words: readonly Word[]): boolean {
  return groupBands(words).some((band) => isRecipientsHeading(textOf(band.words)));
}

function splitAt({ gutter, sides }: Columns, words: readonly Word[]): Region {
  const middle = (gutter.from + gutter.to) / 2;
  const edge = Math.min(...sides.left.map((box) => box[0]));
  return {
    kind: 'columns',
    left: words.filter((word) => centreOf(word.box)[0] < middle),
    right: words.filter((word) => centreOf(word.box)[0] >= middle),
    foot: sides.isFoot ? { gutter, left: edge, rightCentre: centreOfAll(sides.right) } : null,
  };
}
