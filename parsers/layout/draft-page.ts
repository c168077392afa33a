import type { Box, Ruling } from '../../schemas/model/geometry.ts';
import type { PageLayout, Word } from '../../schemas/model/page-layout.ts';
import { ruleAlignedTables } from './aligned-tables.ts';
import { fillGrid } from './build-table.ts';
import { carryColumns, extendColumns } from './carry-columns.ts';
import type { Draft, PageDraft, ParagraphDraft } from './draft.ts';
import { draftColumn, draftFlow } from './draft-paragraphs.ts';
import type { Foot, Region } from './find-columns.ts';
import { findRegions } from './find-columns.ts';
import { splitFootnotes } from './find-footnotes.ts';
import { findGrids } from './find-grids.ts';
import type { Grid } from './grid.ts';
import { closeFrames, levelsAroundGroups } from './group-levels.ts';
import { addUprights } from './level-rulings.ts';
import type { Line } from './line.ts';
import { groupLines, heightOf, prevailingSize, textOfLine, widthOf } from './line.ts';
import type { Margins } from './margins.ts';
import { findMargins, marginsInside, marginsOf } from './margins.ts';
import { usualLeading } from './paragraph-breaks.ts';
import { missingLevels } from './row-levels.ts';

/** A box of one cell that fills so much of the page is its frame. Share of the page's area. */
const FRAME_SHARE = 0.5;

/** Words of one page, told apart: those in tables, in boxes of one cell, and the text around them. */
interface PageParts {
  readonly page: PageLayout;
  readonly tables: readonly { readonly grid: Grid; readonly cells: ReturnType<typeof fillGrid>['cells'] }[];
  readonly boxes: readonly { readonly box: Box; readonly words: readonly Word[] }[];
  readonly words: readonly Word[];
  readonly lines: readonly Line[];
}

/** Lays out every page for itself: tables, columns, paragraphs and footnotes in reading order. */
export function draftPages(
  pages: readonly PageLayout[],
  textWords: readonly (readonly Word[])[],
): readonly PageDraft[] {
  const parts: PageParts[] = [];
  pages.forEach((page, index) => {
    parts.push(partPage(page, textWords[index] ?? [], openColumns(parts.at(-1), page)));
  });
  const margins = findMargins(
    parts.map(({ page, lines, tables }) => ({
      width: page.width,
      lines,
      tables: tables.map(({ grid }) => grid.box),
      scanned: page.textOrigin === 'ocr',
    })),
  );
  // where tables are all the text there is, their type is what footnotes are smaller than
  const bodySize = Math.max(
    prevailingSize(parts.flatMap((part) => part.words)),
    prevailingSize(parts.flatMap((part) => part.tables.flatMap(wordsOf))),
  );
  let foot: Foot | null = null;
  return parts.map((part, index) => {
    const goesOn = isAsWide(part.page, parts[index - 1]?.page);
    const context = { margins: margins[index] ?? marginsOf(part.lines), bodySize, foot: goesOn ? foot : null };
    const drafted = draftPage(part, context);
    foot = drafted.foot;
    return drafted.draft;
  });
}

/** Scans of one sheet are as wide within this share. */
const SAME_WIDTH = 0.05;

/** A foot goes on on a page like the one that it began on: a landscape one begins with something else. */
function isAsWide(page: PageLayout, before: PageLayout | undefined): boolean {
  return before !== undefined && Math.abs(page.width - before.width) < SAME_WIDTH * page.width;
}

/** The edges of the columns of the table that a page ends with; null where text stands below it, or the next page is of another width. */
function openColumns(before: PageParts | undefined, page: PageLayout): readonly number[] | null {
  const last = before?.tables.at(-1)?.grid;
  if (!before || !last || before.page.width !== page.width) return null;
  return before.lines.some((line) => line.baseline > last.box[3]) ? null : last.xs;
}

function partPage(page: PageLayout, words: readonly Word[], carried: readonly number[] | null): PageParts {
  let rest: readonly Word[] = words;
  const tables: PageParts['tables'][number][] = [];
  const boxes: PageParts['boxes'][number][] = [];
  // on a scan uprights stop wherever they are pale
  const groups =
    page.textOrigin === 'digital' ? [...levelsAroundGroups(page.rulings), ...closeFrames(page.rulings, carried)] : [];
  const ruled = addUprights([...page.rulings, ...groups], words, { width: page.width, carried });
  const lines = groupLines(words, 0);
  for (const grid of findAllGrids({ words, lines }, [...ruled, ...ruleAlignedTables(lines, ruled)], carried)) {
    // one column of boxes is a frame with lines in it, as a stamp has: no table
    const isBox = grid.columnCount === 1;
    if (isBox && widthOf(grid.box) * heightOf(grid.box) > FRAME_SHARE * page.width * page.height) continue;
    const filled = fillGrid(grid, rest);
    if (filled.rest.length === rest.length) continue;
    rest = filled.rest;
    if (isBox) boxes.push({ box: grid.box, words: [...filled.cells.values()].flat() });
    else tables.push({ grid, cells: filled.cells });
  }
  // what is set sideways outside of a table stands at the page's edge: the mark of whoever stamped or sent the file
  const sideways = rest.filter(isSideways);
  const within = wordsWithin(sideways.some(isScanned) ? groupLines(rest, page.page) : []);
  const upright = rest.filter((word) => !isSideways(word) || within.has(word));
  return { page, tables, boxes, words: upright, lines: groupLines(upright, page.page) };
}

/** Grids as they are drawn, with the lines that their rows lack. */
function findAllGrids(
  { words, lines }: { readonly words: readonly Word[]; readonly lines: readonly Line[] },
  rulings: readonly Ruling[],
  carried: readonly number[] | null,
): readonly Grid[] {
  const drawn = findGrids(rulings);
  const last = drawn.at(-1);
  const missing = [
    ...missingLevels(drawn, words),
    ...(carried ? carryColumns(carried, lines, drawn) : []),
    ...(last ? extendColumns(last, lines) : []),
  ];
  return missing.length === 0 ? drawn : findGrids([...rulings, ...missing]);
}

interface PageContext {
  readonly margins: Margins;
  readonly bodySize: number;
  /** The foot that the page before ends with. */
  readonly foot: Foot | null;
}

/** So much higher than wide, and of so many letters, a word is set sideways. */
const SIDEWAYS = { ratio: 1.6, letters: 3 };
// "II." | "1.1" | "(i)": upright in condensed type they are as narrow
const NARROW = /^[IiLl1.,:;()|]+$/u;

function isSideways({ text, box }: Word): boolean {
  return text.length >= SIDEWAYS.letters && !NARROW.test(text) && heightOf(box) > SIDEWAYS.ratio * widthOf(box);
}

/** A word stands so close to the next of its line. In type sizes. */
const SPACE = 0.8;

const isScanned = ({ confidence }: Word): boolean => confidence !== null;

/** Words of a scan with others on both sides of them in their line: one that is too high has taken in a stain or a line. */
function wordsWithin(lines: readonly Line[]): ReadonlySet<Word> {
  const isNext = (before: Word | undefined, after: Word | undefined): boolean =>
    before !== undefined && after !== undefined && after.box[0] - before.box[2] < SPACE * after.size;
  const within = lines.flatMap(({ words }) =>
    words.filter((word, i) => isScanned(word) && isNext(words[i - 1], word) && isNext(word, words[i + 1])),
  );
  return new Set(within);
}

function draftPage(
  part: PageParts,
  { margins, bodySize, foot }: PageContext,
): { readonly draft: PageDraft; readonly foot: Foot | null } {
  const { page, tables, boxes, lines } = part;
  const scanned = page.textOrigin === 'ocr';
  const { rulings, height: pageHeight } = page;
  const { body, notes } = splitFootnotes(lines, { rulings, margins, bodySize, pageHeight, scanned });
  const bodyWords = body.flatMap((line) => line.words);
  const placed: Placed[] = [
    ...tables.map(({ grid, cells }) => ({
      top: grid.box[1],
      drafts: [{ kind: 'table' as const, grid, cells, page: page.page }],
    })),
    ...boxes.map(({ box, words }) => ({ top: box[1], drafts: draftBox(words, box, page) })),
  ].sort((a, b) => a.top - b.top);
  const regions = splitAtTables(bodyWords, placed).map((words, index) =>
    words.length === 0 ? [] : findRegions(words, page.width, index === 0 ? foot : null),
  );
  const drafts = regions.flatMap((group, index) => [
    ...group.flatMap((region) => draftRegion(region, page.page, { margins, scanned })),
    ...(placed[index]?.drafts ?? []),
  ]);
  const draft: PageDraft = {
    page: page.page,
    landscape: page.width > page.height,
    margins,
    drafts: drafts.filter((one) => !isDrawnRule(one)),
    notes,
    scanned,
    words: [...tables, ...boxes].flatMap(wordsOf).concat(bodyWords),
  };
  return { draft, foot: footOf(regions.flat().at(-1)) };
}

function footOf(region: Region | undefined): Foot | null {
  return region?.kind === 'columns' ? region.foot : null;
}

// "_______" below an issuer's name | "-----" | "***"
const DRAWN_RULE = /^[_—–\-*=\s]{3,}$/u;

/** A rule typed from signs is a line, no text. */
function isDrawnRule(draft: Draft): boolean {
  return draft.kind === 'paragraph' && draft.lines.every((line) => DRAWN_RULE.test(textOfLine(line)));
}

function wordsOf(part: PageParts['tables'][number] | PageParts['boxes'][number]): readonly Word[] {
  return 'grid' in part ? [...part.cells.values()].flat() : part.words;
}

/** A table or the text in a box, by its upper edge. */
interface Placed {
  readonly top: number;
  readonly drafts: readonly Draft[];
}

/** Text above, between and below the tables: no paragraph runs through one. One group more than tables. */
function splitAtTables(words: readonly Word[], placed: readonly Placed[]): Word[][] {
  const groups: Word[][] = Array.from({ length: placed.length + 1 }, () => []);
  for (const word of words) {
    const index = placed.filter(({ top }) => top < (word.box[1] + word.box[3]) / 2).length;
    groups[index]?.push(word);
  }
  return groups;
}

function draftRegion(
  region: Region,
  page: number,
  { margins, scanned }: { readonly margins: Margins; readonly scanned: boolean },
): readonly ParagraphDraft[] {
  if (region.kind === 'columns')
    return [...draftColumn(region.left, page, 'left'), ...draftColumn(region.right, page, 'right')];
  const lines = groupLines(region.words, page);
  const context = { margins, scanned, leading: usualLeading(lines) };
  return draftFlow(lines, context, true);
}

function draftBox(words: readonly Word[], box: Box, page: PageLayout): ParagraphDraft[] {
  const lines = groupLines(words, page.page);
  const margins = marginsInside(box, lines);
  return draftFlow(lines, { margins, scanned: page.textOrigin === 'ocr', leading: usualLeading(lines) }, false);
}
