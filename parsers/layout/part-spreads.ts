import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { Block, RichText } from '../../schemas/model/document.ts';
import type { Box, Ruling } from '../../schemas/model/geometry.ts';
import type { PageLayout, Word } from '../../schemas/model/page-layout.ts';
import { centreOf, groupLines, widthOf } from './line.ts';

/** Two pages side by side are so much wider than high. */
const WIDE = 1.2;
/** The gutter lies in the middle of the picture, within these shares of its width. */
const MIDDLE = { from: 0.42, to: 0.58 };
/** … and leaves at least so much of it white, from top to bottom. */
const LEAST_GUTTER = 0.03;
/** A page has so many lines at least, on one of the two so many that fill it, */
const FEWEST_LINES = 3;
const FULL_LINES = 4;
/** which take this share of its width. Letterheads and feet in two columns have shorter ones. */
const FULL = 0.6;
/** Or both have a table with so many uprights. */
const UPRIGHTS = 3;
/** What a scan makes of the gutter's shadow is read with less. */
const SURE = 0.6;

/** Pages as they are laid out: where a picture holds two side by side, each for itself. */
export interface PartedPages {
  readonly pages: readonly PageLayout[];
  /** Puts what was made of the pages back to where it stands in the file. */
  readonly restoreBlocks: (blocks: readonly Block[]) => readonly Block[];
  readonly restoreFindings: (findings: readonly Finding[]) => readonly Finding[];
}

interface Origin {
  readonly page: number;
  /** How far from the page's left edge the half begins. Points. */
  readonly left: number;
}

/** Parts pictures of two pages side by side, as an open book is copied or photographed, at the gutter. */
export function partSpreads(pages: readonly PageLayout[]): PartedPages {
  const halves = pages.flatMap((page) => {
    const gutter = findGutter(page);
    return gutter === null ? [{ page, left: 0 }] : halvesOf(page, gutter);
  });
  if (halves.length === pages.length) {
    return { pages, restoreBlocks: (blocks) => blocks, restoreFindings: (findings) => findings };
  }
  const origins = new Map<number, Origin>(halves.map(({ page, left }, i) => [i + 1, { page: page.page, left }]));
  const originOf = (page: number): Origin => origins.get(page) ?? { page, left: 0 };
  return {
    pages: halves.map(({ page }, i) => ({ ...page, page: i + 1 })),
    restoreBlocks: (blocks) => blocks.map((block) => restoreBlock(block, originOf)),
    restoreFindings: (findings) => findings.map((finding) => restorePlace(finding, originOf)),
  };
}

/** Where the gutter of a picture of two pages lies; null for one page. */
function findGutter({ width, height, words, rulings }: PageLayout): number | null {
  if (width < WIDE * height) return null;
  const sure = words.filter(({ text, confidence }) => confidence === null || confidence >= SURE || text.length > 2);
  // above or below all words runs the edge of a photographed sheet
  const [top, bottom] = [Math.min(...sure.map(({ box }) => box[1])), Math.max(...sure.map(({ box }) => box[3]))];
  const level = rulings.filter(({ kind, at }) => kind === 'horizontal' && at >= top && at <= bottom);
  const gutter = widestWhite(
    [...sure.map(({ box }) => [box[0], box[2]] as const), ...level.map(({ from, to }) => [from, to] as const)],
    MIDDLE.from * width,
    MIDDLE.to * width,
  );
  if (gutter === null || gutter.to - gutter.from < LEAST_GUTTER * width) return null;
  const at = (gutter.from + gutter.to) / 2;
  const uprights = rulings.filter(({ kind }) => kind === 'vertical');
  const sides = [
    sideOf(
      sure.filter(({ box }) => centreOf(box)[0] < at),
      at,
      uprights.filter((upright) => upright.at <= gutter.from).length,
    ),
    sideOf(
      sure.filter(({ box }) => centreOf(box)[0] >= at),
      width - at,
      uprights.filter((upright) => upright.at >= gutter.to).length,
    ),
  ];
  const arePages = sides.every(({ lines }) => lines >= FEWEST_LINES);
  const isText = sides.some(({ full }) => full >= FULL_LINES) || sides.every(({ tables }) => tables);
  return arePages && isText ? at : null;
}

function widestWhite(
  prints: readonly (readonly [from: number, to: number])[],
  from: number,
  to: number,
): { from: number; to: number } | null {
  let best: { from: number; to: number } | null = null;
  let begin = from;
  const close = (end: number): void => {
    if (end > begin && (best === null || end - begin > best.to - best.from)) best = { from: begin, to: end };
  };
  for (const [left, right] of [...prints].sort((a, b) => a[0] - b[0])) {
    if (right <= begin || left >= to) continue;
    close(left);
    begin = Math.max(begin, right);
  }
  close(to);
  return best;
}

interface Side {
  readonly lines: number;
  readonly full: number;
  readonly tables: boolean;
}

function sideOf(words: readonly Word[], width: number, uprights: number): Side {
  const lines = groupLines(words, 0);
  return {
    lines: lines.length,
    full: lines.filter((line) => widthOf(line.box) >= FULL * width).length,
    tables: uprights >= UPRIGHTS,
  };
}

function halvesOf(page: PageLayout, gutter: number): { page: PageLayout; left: number }[] {
  const isLeft = (x: number): boolean => x < gutter;
  const half = (left: number, width: number, belongs: (x: number) => boolean): { page: PageLayout; left: number } => ({
    left,
    page: {
      ...page,
      width,
      words: page.words
        .filter(({ box }) => belongs(centreOf(box)[0]))
        .map((word) => ({ ...word, box: shiftBox(word.box, -left) })),
      rulings: page.rulings.filter((ruling) => belongs(middleOf(ruling))).map((ruling) => shiftRuling(ruling, -left)),
      images: page.images
        .filter(({ box }) => belongs(centreOf(box)[0]))
        .map(({ box }) => ({ box: shiftBox(box, -left) })),
    },
  });
  return [half(0, gutter, isLeft), half(gutter, page.width - gutter, (x) => !isLeft(x))];
}

const middleOf = (ruling: Ruling): number => (ruling.kind === 'vertical' ? ruling.at : (ruling.from + ruling.to) / 2);

const shiftBox = ([x0, y0, x1, y1]: Box, by: number): Box => [x0 + by, y0, x1 + by, y1];

const shiftRuling = (ruling: Ruling, by: number): Ruling =>
  ruling.kind === 'vertical'
    ? { ...ruling, at: ruling.at + by }
    : { ...ruling, from: ruling.from + by, to: ruling.to + by };

type OriginOf = (page: number) => Origin;

function restoreBlock(block: Block, originOf: OriginOf): Block {
  switch (block.kind) {
    case 'page_break':
      return { ...block, page: pageOf(block.page, originOf) };
    case 'paragraph':
    case 'footnote':
      return { ...block, ...restoreText(block, originOf), page: pageOf(block.page, originOf) };
    case 'table':
      return {
        ...block,
        cells: block.cells.map((cell) => ({ ...cell, ...restoreText(cell, originOf) })),
        rowPlaces: block.rowPlaces.map((place) => restorePlace(place, originOf)),
      };
  }
}

const pageOf = (page: number | null, originOf: OriginOf): number | null => (page === null ? null : originOf(page).page);

function restoreText({ spans }: RichText, originOf: OriginOf): Pick<RichText, 'spans'> {
  return {
    spans: spans.map((span) => {
      const { page, left } = originOf(span.page);
      return { ...span, page, box: shiftBox(span.box, left) };
    }),
  };
}

function restorePlace<Place extends { readonly page: number | null; readonly boxes: readonly Box[] }>(
  place: Place,
  originOf: OriginOf,
): Place {
  if (place.page === null) return place;
  const { page, left } = originOf(place.page);
  return { ...place, page, boxes: place.boxes.map((box) => shiftBox(box, left)) };
}
