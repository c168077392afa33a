import { contentOf, findTextBoxes } from './content.ts';
import { readRunProperties } from './properties.ts';
import { type RunSetting, type Style, type Styles, settleRun } from './styles.ts';
import { symbolsToText, symbolToText } from './symbols.ts';
import { findChild, textOf, toSwitch, type XmlElement } from './xml-tree.ts';

/** What stands in a paragraph, in order. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly setting: RunSetting }
  | { readonly kind: 'tab' }
  | { readonly kind: 'line_break' }
  | { readonly kind: 'page_break' }
  | { readonly kind: 'column_break' }
  | { readonly kind: 'note'; readonly note: NoteReference }
  | { readonly kind: 'text_box'; readonly content: XmlElement };

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  /** The author's own sign for it ("*"), which follows as text; then the note takes no number. */
  readonly hasOwnMark: boolean;
}

/** Fields open across runs and paragraphs: their instructions are not printed, their results are. */
export interface FieldState {
  /** For each open field, outermost first: has its result begun? */
  readonly open: boolean[];
}

export interface InlineContext {
  readonly styles: Styles;
  readonly fields: FieldState;
}

const NO_BREAK_HYPHEN = '-';
const SOFT_HYPHEN = '\u00ad';

function readFieldMark(element: XmlElement, fields: FieldState): void {
  const { open } = fields;
  switch (element.attributes['w:fldCharType']) {
    case 'begin':
      open.push(false);
      break;
    case 'separate':
      if (open.length > 0) open[open.length - 1] = true;
      break;
    case 'end':
      open.pop();
      break;
    default:
  }
}

function readBreak(element: XmlElement): Piece {
  switch (element.attributes['w:type']) {
    case 'page':
      return { kind: 'page_break' };
    case 'column':
      return { kind: 'column_break' };
    default:
      return { kind: 'line_break' };
  }
}

function readSymbol(element: XmlElement, setting: RunSetting): Piece {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
  const text = Number.isNaN(code) ? '' : symbolToText(element.attributes['w:font'] ?? '', code);
  return { kind: 'text', text, setting };
}

function readNoteReference(element: XmlElement, kind: NoteReference['kind']): Piece {
  const id = element.attributes['w:id'] ?? '';
  const hasOwnMark = ['1', 'true', 'on'].includes(element.attributes['w:customMarkFollows'] ?? '');
  return { kind: 'note', note: { kind, id, hasOwnMark } };
}

function readRunChild(element: XmlElement, setting: RunSetting): Piece | null {
  switch (element.name) {
    case 'w:t':
      return { kind: 'text', text: symbolsToText(textOf(element), setting.font), setting };
    case 'w:tab':
    case 'w:ptab':
      return { kind: 'tab' };
    case 'w:br':
      return readBreak(element);
    case 'w:cr':
      return { kind: 'line_break' };
    case 'w:noBreakHyphen':
      return { kind: 'text', text: NO_BREAK_HYPHEN, setting };
    case 'w:softHyphen':
      // In an old font it is the letter "ư"; elsewhere it is taken out later.
      return { kind: 'text', text: SOFT_HYPHEN, setting };
    case 'w:sym':
      return readSymbol(element, setting);
    case 'w:footnoteReference':
      return readNoteReference(element, 'footnote');
    case 'w:endnoteReference':
      return readNoteReference(element, 'endnote');
    default:
      return null;
  }
}

function readRun(run: XmlElement, context: InlineContext & { readonly style: Style }, pieces: Piece[]): void {
  const setting = settleRun(context.styles, context.style, readRunProperties(findChild(run, 'w:rPr')));
  for (const child of contentOf(run, 'inline')) {
    if (child.name === 'w:fldChar') readFieldMark(child, context.fields);
    else if (setting.hidden || context.fields.open.includes(false)) continue;
    else if (child.name === 'w:drawing' || child.name === 'w:pict' || child.name === 'w:object') {
      for (const content of findTextBoxes(child)) pieces.push({ kind: 'text_box', content });
    } else {
      const piece = readRunChild(child, setting);
      if (piece) pieces.push(piece);
    }
  }
}

/** A formula: its letters and numbers in a row, a fraction with a stroke. */
function readFormula(element: XmlElement): string {
  if (element.name === 'm:t') return textOf(element);
  const parts = element.children.map((child) => (typeof child === 'string' ? '' : readFormula(child)));
  return parts.filter((part) => part !== '').join(element.name === 'm:f' ? '/' : '');
}

/** What a paragraph prints, in order, without its automatic label. */
export function readPieces(paragraph: XmlElement, style: Style, context: InlineContext): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const child of contentOf(paragraph, 'inline')) {
    if (child.name === 'w:r') readRun(child, { ...context, style }, pieces);
    else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') {
      const setting = settleRun(context.styles, style, {});
      pieces.push({ kind: 'text', text: readFormula(child), setting });
    }
  }
  return pieces;
}

/** True where the end of the paragraph is deleted or hidden: what follows runs on in it. */
export function runsOnIntoNext(paragraph: XmlElement, style: Style): boolean {
  const mark = findChild(findChild(paragraph, 'w:pPr'), 'w:rPr');
  if (findChild(mark, 'w:del') || findChild(mark, 'w:moveFrom')) return true;
  return toSwitch(findChild(mark, 'w:vanish')) ?? style.run.hidden ?? false;
}
