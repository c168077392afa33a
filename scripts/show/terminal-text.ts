import { styleText } from 'node:util';

/** How a view is drawn. */
export interface Canvas {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
}

export type Style = 'bold' | 'dim' | 'cyan' | 'green' | 'yellow' | 'red';
export type Paint = (style: Style, text: string) => string;

/** Width where there is no terminal to ask. Columns. */
const DEFAULT_WIDTH = 120;

/** Colours only on a terminal that wants them. */
export function createCanvas(stream: NodeJS.WriteStream, width?: number): Canvas {
  const coloured = stream.isTTY && !process.env.NO_COLOR;
  return {
    width: width ?? (stream.isTTY ? stream.columns : DEFAULT_WIDTH),
    paint: coloured ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text,
  };
}

/** Columns that a text takes: marks that sit on a letter take none. */
export function measureText(text: string): number {
  let width = 0;
  for (const character of text.normalize('NFC')) if (!/\p{M}/u.test(character)) width += 1;
  return width;
}

export function padText(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - measureText(text)));
}

/** Lines of at most `width` columns, broken between words; a word that is longer is cut. */
export function wrapText(text: string, width: number): readonly string[] {
  const room = Math.max(1, width);
  return text.split('\n').flatMap((line) => wrapLine(line, room));
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ').flatMap((each) => cutWord(each, width))) {
    const joined = current === '' ? word : `${current} ${word}`;
    if (measureText(joined) > width) {
      lines.push(current);
      current = word;
    } else current = joined;
  }
  return [...lines, current];
}

function cutWord(word: string, width: number): readonly string[] {
  if (measureText(word) <= width) return [word];
  const letters = Array.from(word);
  const pieces: string[] = [];
  for (let start = 0; start < letters.length; start += width) pieces.push(letters.slice(start, start + width).join(''));
  return pieces;
}

/** A text with its later lines set in under the first. */
export function hangText(first: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(measureText(first));
  return wrapText(text, width - indent.length).map((line, index) => (index === 0 ? first : indent) + line);
}
