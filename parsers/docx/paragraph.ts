import { type ComposedLine, composeLine, type DecodeText, type LinePiece } from './compose-text.ts';
import { type FieldState, type Piece, readPieces, runsOnIntoNext } from './inline.ts';
import { type BreakRule, startsParagraph } from './line-breaks.ts';
import type { CitedNote, Notes } from './notes.ts';
import type { ListLabel, Numbering } from './numbering.ts';
import {
  override,
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
} from './properties.ts';
import { type Style, type Styles, settleParagraph, settleRun } from './styles.ts';
import { findChild, type XmlElement } from './xml-tree.ts';

/** One stream of text (the body, a note): what carries over from paragraph to paragraph. */
export interface Story {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: Notes;
  readonly decode: DecodeText;
  readonly fields: FieldState;
  /** Notes cited since the last block; their texts stand after the block that cites them. */
  readonly citedNotes: CitedNote[];
  /** Text of paragraphs whose end is deleted or hidden; it runs on in the next one. */
  readonly carried: Piece[];
}

export type ParagraphPart = ({ readonly kind: 'line' } & ComposedLine) | PartBreak;

/** What parts a paragraph in the middle. */
type PartBreak = { readonly kind: 'page_break' } | { readonly kind: 'column_break' };

export interface ReadParagraph {
  readonly properties: ParagraphProperties;
  readonly parts: readonly ParagraphPart[];
  /** True where all that it prints is the label of its list. */
  readonly isLabelOnly: boolean;
  readonly label: ListLabel | null;
  readonly textBoxes: readonly XmlElement[];
  /** The section that ends with this paragraph. */
  readonly section: XmlElement | undefined;
}

type FlowPiece = LinePiece | { readonly kind: 'line_break' } | PartBreak;

const isPartBreak = (piece: FlowPiece | ParagraphPart): piece is PartBreak =>
  piece.kind === 'page_break' || piece.kind === 'column_break';

/** Drops the brackets that an author put round the mark of a note: "huyện(¹)". */
function dropMarkBrackets(pieces: FlowPiece[], at: number): void {
  const before = pieces[at - 1];
  const after = pieces[at + 1];
  if (before?.kind !== 'text' || after?.kind !== 'text') return;
  const opening = /[([]\s*$/u.exec(before.text);
  const closing = /^\s*[)\]]/u.exec(after.text);
  if (!opening || !closing) return;
  pieces[at - 1] = { ...before, text: before.text.slice(0, opening.index) };
  pieces[at + 1] = { ...after, text: after.text.slice(closing[0].length) };
}

interface SortedPieces {
  readonly flow: FlowPiece[];
  readonly textBoxes: XmlElement[];
}

/** Notes are numbered and text boxes taken out; what stays is the text. */
function sortPieces(pieces: readonly Piece[], story: Story): SortedPieces {
  const sorted: SortedPieces = { flow: [], textBoxes: [] };
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece?.kind === 'note') {
      const next = pieces[i + 1];
      const ownMark = piece.note.hasOwnMark && next?.kind === 'text' ? next.text.trim() : '';
      if (ownMark !== '') i++;
      const note = story.notes.cite(piece.note, ownMark);
      story.citedNotes.push(note);
      sorted.flow.push({ kind: 'mark', label: note.label });
    } else if (piece?.kind === 'text_box') sorted.textBoxes.push(piece.content);
    else if (piece) sorted.flow.push(piece);
  }
  for (let i = 0; i < sorted.flow.length; i++) if (sorted.flow[i]?.kind === 'mark') dropMarkBrackets(sorted.flow, i);
  return sorted;
}

const plainTextOf = (pieces: readonly FlowPiece[]): string =>
  pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : ' '))
    .join('')
    .trim();

/** Parts a paragraph where a page or column ends, and at those line breaks that begin something new. */
function splitLines(flow: readonly FlowPiece[], rule: BreakRule): readonly (readonly LinePiece[] | PartBreak)[] {
  const lines: (readonly LinePiece[] | PartBreak)[] = [];
  let line: LinePiece[] = [];
  flow.forEach((piece, i) => {
    if (isPartBreak(piece)) {
      lines.push(line, piece);
      line = [];
    } else if (piece.kind === 'line_break') {
      const rest = flow.slice(i + 1);
      const end = rest.findIndex((next) => next.kind === 'line_break' || isPartBreak(next));
      const after = plainTextOf(end < 0 ? rest : rest.slice(0, end));
      if (startsParagraph(plainTextOf(line), after, rule)) {
        lines.push(line);
        line = [];
      } else line.push({ kind: 'space' });
    } else line.push(piece);
  });
  lines.push(line);
  return lines;
}

interface Numbered {
  readonly left: number | undefined;
  readonly firstLine: number | undefined;
  readonly label: ListLabel | null;
}

/** The list a paragraph belongs to, its own or its style's; list 0 takes a paragraph out of its style's list. */
function numberParagraph(story: Story, direct: ParagraphProperties, properties: ParagraphProperties): Numbered {
  const { left, firstLine, listId } = properties;
  if (listId === undefined || listId === 0) return { left, firstLine, label: null };
  const isOfStyle = direct.listId === undefined && direct.style !== undefined;
  const byStyle = isOfStyle ? story.numbering.levelOfStyle(listId, direct.style ?? '') : undefined;
  const level = direct.listLevel ?? byStyle ?? properties.listLevel ?? 0;
  const ofList = story.numbering.paragraphOf(listId, level);
  return {
    left: direct.left ?? (isOfStyle ? (left ?? ofList.left) : (ofList.left ?? left)),
    firstLine: direct.firstLine ?? (isOfStyle ? (firstLine ?? ofList.firstLine) : (ofList.firstLine ?? firstLine)),
    label: story.numbering.nextLabel(listId, level),
  };
}

function printLabel(story: Story, style: Style, label: ListLabel, mark: RunProperties): LinePiece {
  const setting = settleRun(story.styles, style, override(mark, label.run));
  const gap = label.suffix === '' ? '' : ' ';
  return { kind: 'text', text: label.text + gap, setting: { ...setting, font: '' } };
}

const hasText = (part: ParagraphPart): boolean => part.kind === 'line' && part.rich.text !== '';

/** Reads one `w:p`. `rule` of null: as its alignment says. */
export function readParagraph(paragraph: XmlElement, story: Story, rule: BreakRule | null): ReadParagraph {
  const element = findChild(paragraph, 'w:pPr');
  const direct = readParagraphProperties(element);
  const { style, properties } = settleParagraph(story.styles, direct);
  const pieces = [...story.carried, ...readPieces(paragraph, style, story)];
  story.carried.length = 0;
  closeInstructions(story.fields);
  const section = findChild(element, 'w:sectPr');
  if (runsOnIntoNext(paragraph, style) && !section) {
    story.carried.push(...pieces);
    return { properties, parts: [], isLabelOnly: false, label: null, textBoxes: [], section };
  }
  const { label, left, firstLine } = numberParagraph(story, direct, properties);
  const { flow, textBoxes } = sortPieces(pieces, story);
  const isLabelOnly = label !== null && plainTextOf(flow) === '';
  if (label && label.text !== '')
    flow.unshift(printLabel(story, style, label, readRunProperties(findChild(element, 'w:rPr'))));
  const breakRule =
    rule ?? (properties.align === 'center' || properties.align === 'right' ? 'every_line' : 'new_items');
  const parts = splitLines(flow, breakRule).map(
    (line): ParagraphPart => ('kind' in line ? line : { kind: 'line', ...composeLine(line, story.decode) }),
  );
  return {
    properties: { ...properties, left, firstLine },
    parts: parts.filter((part) => isPartBreak(part) || hasText(part)),
    isLabelOnly,
    label,
    textBoxes,
    section,
  };
}

/** An instruction never runs on past its paragraph; one that does was left open by a damaged file. */
function closeInstructions(fields: FieldState): void {
  const first = fields.open.indexOf(false);
  if (first >= 0) fields.open.length = first;
}
