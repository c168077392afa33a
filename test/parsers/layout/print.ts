import type { Block, ParagraphBlock, TableBlock } from '../../../schemas/model/document.ts';
import type { Ruling } from '../../../schemas/model/geometry.ts';
import type { PageLayout, Word } from '../../../schemas/model/page-layout.ts';

/** Type in which every letter is half as wide as the type is high, a space a quarter. */
const LETTER = 0.5;
const SPACE = 0.25;
const SIZE = 13;

export interface Setting {
  readonly x?: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Set the line to this right edge. */
  readonly justify?: number;
  /** Set the line in the middle of this x. */
  readonly middle?: number;
}

export function widthOf(text: string, size = SIZE): number {
  const letters = [...text].filter((letter) => letter !== ' ' && letter !== '^').length;
  return size * (letters * LETTER + (text.split(' ').length - 1) * SPACE);
}

/** One printed line; `^1` is a raised mark that touches the word before. */
export function line(text: string, baseline: number, setting: Setting = {}): Word[] {
  const { size = SIZE, bold = false, italic = false } = setting;
  const width = widthOf(text, size);
  let x = setting.middle === undefined ? (setting.x ?? 85) : setting.middle - width / 2;
  const gaps = text.split(' ').length - 1;
  const extra = setting.justify === undefined || gaps === 0 ? 0 : (setting.justify - x - width) / gaps;
  const words: Word[] = [];
  for (const printed of text.split(' ')) {
    printed.split('^').forEach((part, index) => {
      if (part === '') return;
      const superscript = index > 0;
      const end = x + [...part].length * LETTER * size * (superscript ? 0.6 : 1);
      words.push({
        text: part,
        box: [x, baseline - size * 0.89, end, baseline + size * 0.22],
        size: superscript ? size * 0.6 : size,
        bold,
        italic,
        superscript,
        confidence: null,
        baseline,
        glued: superscript && words.length > 0,
      });
      x = end;
    });
    x += SPACE * size + extra;
  }
  return words;
}

export const LEFT = 85;
export const RIGHT = 538;
const LEADING = 18;

/** Running text as Word sets it: first line set in, lines filled to the right edge, the last one short. */
export function paragraph(text: string, top: number, setting: { indent?: number; bold?: boolean } = {}): Word[] {
  const { indent = 36, bold = false } = setting;
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const room = RIGHT - LEFT - (lines.length === 1 ? indent : 0);
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.flatMap((words, index) =>
    line(words, top + index * LEADING, {
      x: LEFT + (index === 0 ? indent : 0),
      bold,
      ...(index < lines.length - 1 ? { justify: RIGHT } : {}),
    }),
  );
}

export function page(
  words: readonly Word[],
  rulings: readonly Ruling[] = [],
  more: Partial<PageLayout> = {},
): PageLayout {
  return {
    page: 1,
    width: 595,
    height: 842,
    rotation: 0,
    textOrigin: 'digital',
    preparation: [],
    ocrConfidence: null,
    words,
    rulings,
    images: [],
    ...more,
  };
}

export const level = (at: number, from: number, to: number): Ruling => ({ kind: 'horizontal', at, from, to });
export const upright = (at: number, from: number, to: number): Ruling => ({ kind: 'vertical', at, from, to });

/** Every line of a grid, drawn over its whole length. */
export function lattice(xs: readonly number[], ys: readonly number[]): Ruling[] {
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return [...ys.map((y) => level(y, x0, x1)), ...xs.map((x) => upright(x, y0, y1))];
}

export const paragraphsOf = (blocks: readonly Block[]): ParagraphBlock[] =>
  blocks.filter((block) => block.kind === 'paragraph');
export const textsOf = (blocks: readonly Block[]): string[] => paragraphsOf(blocks).map((block) => block.text);
export const tablesOf = (blocks: readonly Block[]): TableBlock[] => blocks.filter((block) => block.kind === 'table');

/** The table's cells as text, spans in brackets. */
export function cellsOf(table: TableBlock | undefined): string[] {
  return (table?.cells ?? []).map(({ row, column, rowSpan, columnSpan, text }) => {
    const span = rowSpan > 1 || columnSpan > 1 ? ` (${rowSpan}x${columnSpan})` : '';
    return `${row},${column}${span} ${text}`.trim();
  });
}
