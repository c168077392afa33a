import type { FootnoteMark, RichText, StyleRun } from '../../schemas/model/document.ts';
import { composeMarks } from '../vietnamese/compose-marks.ts';
import { dropInvisible } from '../vietnamese/invisible.ts';
import { UNITS_OF_LENGTH } from '../vocabulary/layout-labels.ts';
import type { RunSetting } from './styles.ts';

/** The pieces of a line once notes are numbered and line breaks decided. */
export type LinePiece =
  | { readonly kind: 'text'; readonly text: string; readonly setting: RunSetting }
  | { readonly kind: 'tab' }
  | { readonly kind: 'space' }
  | { readonly kind: 'mark'; readonly label: string };

export interface ComposedLine {
  /** A wide gap inside the line (a tab, many spaces) stands as "\t" until the columns are found. */
  readonly rich: RichText;
  /** The size most letters have; null where there are none. Points. */
  readonly size: number | null;
  /** How far tabs and spaces push the line in. Points. */
  readonly leadingGap: number;
}

/** Turns text in a legacy encoding into Unicode; told apart by font. */
export type DecodeText = (text: string, font: string) => string;

export const WIDE_GAP = '\t';
/** So many spaces in a row are there to push what follows into another column. */
const WIDE_GAP_SPACES = 5;
/** The default distance of tab stops. Points. */
const TAB_STOP = 36;
/** The width of a space against the size of the type. */
const SPACE_WIDTH = 0.25;

const SPACES = /[\p{Z}\s]+/gu;
const LEADING_MARKS = /^\p{M}+/u;
const CLOSING_SIGN = /^[,.;:)]/u;
const LETTER = /[\p{L}\p{N}]/u;

interface Writer {
  text: string;
  spaces: number;
  tabs: number;
  leadingGap: number;
  readonly runs: { start: number; end: number; bold: boolean; italic: boolean }[];
  readonly marks: FootnoteMark[];
  readonly letters: Map<number, number>;
}

const isSameSetting = (a: RunSetting, b: RunSetting): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.capitals === b.capitals &&
  a.raised === b.raised &&
  a.size === b.size &&
  a.font === b.font;

/** Word parts runs where nothing changes, and a letter from its accents: what belongs together is joined again. */
function joinPieces(pieces: readonly LinePiece[]): readonly LinePiece[] {
  const joined: LinePiece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (piece.kind !== 'text' || before?.kind !== 'text') {
      joined.push(piece);
      continue;
    }
    const isSame = isSameSetting(before.setting, piece.setting);
    const taken = isSame ? piece.text : (LEADING_MARKS.exec(piece.text)?.[0] ?? '');
    if (taken !== '') joined[joined.length - 1] = { ...before, text: before.text + taken };
    if (!isSame) joined.push({ ...piece, text: piece.text.slice(taken.length) });
  }
  return joined;
}

function writeGap(writer: Writer): void {
  if (writer.text !== '' && writer.spaces + writer.tabs > 0) {
    const isWide = writer.tabs > 0 || writer.spaces >= WIDE_GAP_SPACES;
    writer.text += isWide ? WIDE_GAP : ' ';
  }
  writer.spaces = 0;
  writer.tabs = 0;
}

function addRun(writer: Writer, start: number, setting: RunSetting): void {
  const { bold, italic } = setting;
  const last = writer.runs.at(-1);
  const gap = last ? writer.text.slice(last.end, start).trim() : 'none';
  if (last && gap === '' && last.bold === bold && last.italic === italic) last.end = writer.text.length;
  else writer.runs.push({ start, end: writer.text.length, bold, italic });
}

function writeWord(writer: Writer, word: string, setting: RunSetting): void {
  // The space before a mark is none before the comma after it: "huyện ¹, xã".
  if (writer.marks.at(-1)?.offset === writer.text.length && CLOSING_SIGN.test(word)) writer.spaces = 0;
  writeGap(writer);
  const start = writer.text.length;
  writer.text += word;
  addRun(writer, start, setting);
  if (LETTER.test(word)) writer.letters.set(setting.size, (writer.letters.get(setting.size) ?? 0) + word.length);
}

function skipSpace(writer: Writer, space: string, size: number): void {
  const tabs = space.split('\t').length - 1;
  writer.tabs += tabs;
  writer.spaces += space.length - tabs;
  if (writer.text === '') writer.leadingGap += tabs * TAB_STOP + (space.length - tabs) * size * SPACE_WIDTH;
}

function writeText(writer: Writer, text: string, setting: RunSetting): void {
  let at = 0;
  for (const space of text.matchAll(SPACES)) {
    if (space.index > at) writeWord(writer, text.slice(at, space.index), setting);
    skipSpace(writer, space[0], setting.size);
    at = space.index + space[0].length;
  }
  if (at < text.length) writeWord(writer, text.slice(at), setting);
}

const LENGTH_UNITS: ReadonlySet<string> = new Set(UNITS_OF_LENGTH);
// 1 | (2) | [12]
const TYPED_MARK = /^\s*([([]?(\d{1,3})[)\]]?)\s*$/u;
// huyện | tỉnh. | 2025” | but not m (m²), 10 (10⁶), n
const BEFORE_MARK = /(?:\p{L}{2}|[.,;:)”"’%])$/u;

/** A raised number is the mark of a note behind a word, and opens one at the start of a line; else it is text. */
function writeRaised(writer: Writer, text: string, setting: RunSetting): boolean {
  const [, typed, label] = TYPED_MARK.exec(text) ?? [];
  if (typed === undefined || label === undefined) return false;
  if (writer.text === '') {
    writeWord(writer, typed, setting);
    writer.spaces++;
    return true;
  }
  const unit = /(?<!\p{L})\p{L}*$/u.exec(writer.text)?.[0] ?? '';
  if (!BEFORE_MARK.test(writer.text) || LENGTH_UNITS.has(unit)) return false;
  writer.marks.push({ offset: writer.text.length, label, typed });
  return true;
}

function mostFrequent(letters: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [size, count] of letters) if (best === null || count > (letters.get(best) ?? 0)) best = size;
  return best;
}

/** Pieces of one line → its text, NFC, with style and footnote marks. */
export function composeLine(pieces: readonly LinePiece[], decode: DecodeText): ComposedLine {
  const writer: Writer = { text: '', spaces: 0, tabs: 0, leadingGap: 0, runs: [], marks: [], letters: new Map() };
  for (const piece of joinPieces(pieces)) {
    switch (piece.kind) {
      case 'tab':
        skipSpace(writer, '\t', 0);
        break;
      case 'space':
        skipSpace(writer, ' ', 0);
        break;
      case 'mark':
        writer.marks.push({ offset: writer.text.length, label: piece.label });
        break;
      case 'text': {
        const { setting } = piece;
        const text = composeMarks(dropInvisible(decode(piece.text, setting.font)));
        if (setting.raised && writeRaised(writer, text, setting)) break;
        writeText(writer, setting.capitals ? text.toUpperCase() : text, setting);
        break;
      }
    }
  }
  const runs: StyleRun[] = writer.runs.filter((run) => run.bold || run.italic);
  const rich: RichText = { text: writer.text, runs, spans: [], marks: writer.marks };
  return { rich, size: mostFrequent(writer.letters), leadingGap: writer.leadingGap };
}
