import type { Face } from '../docx/word-elements.ts';
import type { XmlElement, XmlNode } from '../docx/xml-tree.ts';
import type { RtfFont } from './font-table.ts';
import { newRow, type RowDefinition, type RtfRow } from './rtf-table.ts';

/** What a group inherits from the one it stands in, and gives back at its end. */
export interface GroupState {
  readonly face: Face;
  /** Hidden text, or text whose deletion is tracked. */
  readonly isHidden: boolean;
  readonly font: number;
  readonly align: string | null;
  /** Twips. */
  readonly left: number;
  readonly firstLine: number;
  readonly outlineLevel: number | null;
  readonly breaksPage: boolean;
  readonly inTable: boolean;
  /** What the text of the group is for. */
  readonly destination: 'text' | 'fonts' | 'nothing';
  /** How many bytes stand after a \u for readers that know no Unicode. */
  readonly fallbackBytes: number;
  /** Where this group began something of its own: a note, a text box. */
  readonly opens: 'note' | 'endnote' | 'text_box' | null;
}

/** A stream of paragraphs: the body, a note, a text box. */
export interface RtfStory {
  readonly blocks: XmlNode[];
  runs: XmlElement[];
  text: string;
  textFace: Face | null;
  rows: RtfRow[];
  cells: XmlNode[][];
  cell: XmlNode[];
  /** A copy of the row's definition is taken when the row ends. */
  row: RowDefinition;
}

export interface SectionState {
  landscape: boolean;
  width: number;
  height: number;
  isContinuous: boolean;
}

/** Everything that is read so far. */
export interface RtfReader {
  state: GroupState;
  readonly groups: GroupState[];
  readonly stories: RtfStory[];
  readonly fonts: Map<number, RtfFont>;
  readonly footnotes: XmlElement[];
  readonly endnotes: XmlElement[];
  codePage: number;
  defaultFont: number;
  /** Bytes that repeat the character before them for old readers. */
  bytesToSkip: number;
  /** \* : the group may be skipped by who does not know its destination. */
  isIgnorable: boolean;
  /** What the next border words draw: a side of a cell or of all cells of a row; null: something else. */
  borderOf: { readonly sides: Set<string>; readonly side: string } | null;
  cellLines: Set<string>;
  merge: 'restart' | 'continue' | null;
  sideMerge: 'restart' | 'continue' | null;
  section: SectionState;
  /** What sections have that say nothing of their own. */
  paper: SectionState;
}

export const PLAIN: Face = { bold: false, italic: false, capitals: false, raised: false, size: 12, font: '' };

export const FIRST_STATE: GroupState = {
  face: PLAIN,
  isHidden: false,
  font: 0,
  align: null,
  left: 0,
  firstLine: 0,
  outlineLevel: null,
  breaksPage: false,
  inTable: false,
  destination: 'text',
  fallbackBytes: 1,
  opens: null,
};

export const newStory = (): RtfStory => ({
  blocks: [],
  runs: [],
  text: '',
  textFace: null,
  rows: [],
  cells: [],
  cell: [],
  row: newRow(),
});

export const newSection = (): SectionState => ({ landscape: false, width: 0, height: 0, isContinuous: false });

export function newReader(): RtfReader {
  return {
    state: FIRST_STATE,
    groups: [],
    stories: [newStory()],
    fonts: new Map(),
    footnotes: [],
    endnotes: [],
    codePage: 1252,
    defaultFont: 0,
    bytesToSkip: 0,
    isIgnorable: false,
    borderOf: null,
    cellLines: new Set(),
    merge: null,
    sideMerge: null,
    section: newSection(),
    paper: newSection(),
  };
}
