import { element } from '../docx/word-elements.ts';
import { FIRST_STATE, type GroupState, newStory, PLAIN, type RtfReader } from './rtf-state.ts';
import { newRow } from './rtf-table.ts';
import { addMark, addText, endCell, endParagraph, endRow, endSection, storyOf } from './set-story.ts';

/** What a control word does; `value` is the number behind it. */
type Handler = (reader: RtfReader, value: number | null) => void;

const HALF_POINTS = 2;
const ALIGNMENTS = { ql: 'left', qc: 'center', qr: 'right', qj: 'both', qd: 'both' } as const;

const CHARACTERS: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  zwj: '',
  zwnj: '',
};

/** Groups whose text is not printed where it stands. */
const SKIPPED =
  'colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc aftnsep aftnsepc ' +
  'listtable listoverridetable revtbl rsidtbl generator filetbl xe tc rxe txe template private nonshppict shprslt nonesttables ' +
  'themedata datastore fldinst objdata annotation atnid atnauthor bkmkstart bkmkend pn';

const isOn = (value: number | null): boolean => value !== 0;

const set = (reader: RtfReader, change: Partial<GroupState>): void => {
  reader.state = { ...reader.state, ...change };
};
const setFace = (reader: RtfReader, change: Partial<GroupState['face']>): void => {
  set(reader, { face: { ...reader.state.face, ...change } });
};

const setFont: Handler = (reader, value) => {
  const font = value ?? reader.defaultFont;
  set(reader, { font });
  if (reader.state.destination !== 'fonts') setFace(reader, { font: reader.fonts.get(font)?.name ?? '' });
};

/** A group that is read apart from what it stands in. */
function openStory(reader: RtfReader, opens: NonNullable<GroupState['opens']>): void {
  reader.stories.push(newStory());
  set(reader, { ...FIRST_STATE, fallbackBytes: reader.state.fallbackBytes, font: reader.state.font, opens });
}

function endCellDefinition(reader: RtfReader, right: number): void {
  const { row } = storyOf(reader);
  row.cells.push({ right, merge: reader.merge, sideMerge: reader.sideMerge, lines: reader.cellLines });
  reader.cellLines = new Set();
  reader.merge = null;
  reader.sideMerge = null;
  reader.borderOf = null;
}

function startRow(reader: RtfReader): void {
  storyOf(reader).row = newRow();
  reader.cellLines = new Set();
  reader.borderOf = null;
}

const drawBorder: Handler = (reader) => {
  reader.borderOf?.sides.add(reader.borderOf.side);
};

const TEXT_HANDLERS: Readonly<Record<string, Handler>> = {
  par: endParagraph,
  sect: (reader) => endSection(reader),
  line: (reader) => addMark(reader, element('w:br')),
  lbr: (reader) => addMark(reader, element('w:br')),
  tab: (reader) => addMark(reader, element('w:tab')),
  page: (reader) => addMark(reader, element('w:br', { 'w:type': 'page' })),
  column: (reader) => addMark(reader, element('w:br', { 'w:type': 'column' })),
  u: (reader, value) => {
    addText(reader, String.fromCharCode((value ?? 0) & 0xffff));
    reader.bytesToSkip = reader.state.fallbackBytes;
  },
  uc: (reader, value) => set(reader, { fallbackBytes: value ?? 1 }),
};

const FACE_HANDLERS: Readonly<Record<string, Handler>> = {
  plain: (reader) => {
    set(reader, { face: PLAIN, isHidden: false });
    setFont(reader, reader.defaultFont);
  },
  b: (reader, value) => setFace(reader, { bold: isOn(value) }),
  i: (reader, value) => setFace(reader, { italic: isOn(value) }),
  super: (reader, value) => setFace(reader, { raised: isOn(value) }),
  nosupersub: (reader) => setFace(reader, { raised: false }),
  caps: (reader, value) => setFace(reader, { capitals: isOn(value) }),
  fs: (reader, value) => setFace(reader, { size: (value ?? 24) / HALF_POINTS }),
  f: setFont,
  v: (reader, value) => set(reader, { isHidden: isOn(value) }),
  deleted: (reader, value) => set(reader, { isHidden: isOn(value) }),
};

const PARAGRAPH_HANDLERS: Readonly<Record<string, Handler>> = {
  pard: (reader) =>
    set(reader, { align: null, left: 0, firstLine: 0, outlineLevel: null, breaksPage: false, inTable: false }),
  li: (reader, value) => set(reader, { left: value ?? 0 }),
  fi: (reader, value) => set(reader, { firstLine: value ?? 0 }),
  outlinelevel: (reader, value) => set(reader, { outlineLevel: value }),
  pagebb: (reader, value) => set(reader, { breaksPage: isOn(value) }),
  intbl: (reader) => set(reader, { inTable: true }),
};

const TABLE_HANDLERS: Readonly<Record<string, Handler>> = {
  trowd: startRow,
  trleft: (reader, value) => {
    storyOf(reader).row.left = value ?? 0;
  },
  trhdr: (reader) => {
    storyOf(reader).row.isHeader = true;
  },
  cellx: (reader, value) => endCellDefinition(reader, value ?? 0),
  clvmgf: (reader) => {
    reader.merge = 'restart';
  },
  clvmrg: (reader) => {
    reader.merge = 'continue';
  },
  clmgf: (reader) => {
    reader.sideMerge = 'restart';
  },
  clmrg: (reader) => {
    reader.sideMerge = 'continue';
  },
  cell: endCell,
  row: endRow,
  // Tables inside cells are read line by line.
  nestcell: (reader) => {
    set(reader, { inTable: true });
    endParagraph(reader);
  },
  ...Object.fromEntries(
    [
      'brdrs',
      'brdrth',
      'brdrdb',
      'brdrdot',
      'brdrdash',
      'brdrhair',
      'brdrdashsm',
      'brdrdashd',
      'brdrinset',
      'brdroutset',
      'brdrtriple',
    ].map((word) => [word, drawBorder]),
  ),
  ...Object.fromEntries(
    Object.entries({ t: 'top', l: 'left', b: 'bottom', r: 'right' }).flatMap(([letter, side]): [string, Handler][] => [
      [`clbrdr${letter}`, (reader) => (reader.borderOf = { sides: reader.cellLines, side })],
      [`trbrdr${letter}`, (reader) => (reader.borderOf = { sides: storyOf(reader).row.lines, side })],
      [`brdr${letter}`, (reader) => (reader.borderOf = null)],
    ]),
  ),
};

const PAGE_HANDLERS: Readonly<Record<string, Handler>> = {
  sectd: (reader) => {
    reader.section = { ...reader.paper };
  },
  landscape: (reader) => {
    reader.paper.landscape = true;
    reader.section.landscape = true;
  },
  lndscpsxn: (reader) => {
    reader.section.landscape = true;
  },
  paperw: (reader, value) => {
    reader.paper.width = value ?? 0;
    reader.section.width = value ?? 0;
  },
  paperh: (reader, value) => {
    reader.paper.height = value ?? 0;
    reader.section.height = value ?? 0;
  },
  pgwsxn: (reader, value) => {
    reader.section.width = value ?? 0;
  },
  pghsxn: (reader, value) => {
    reader.section.height = value ?? 0;
  },
  sbknone: (reader) => {
    reader.section.isContinuous = true;
  },
};

const DESTINATIONS: Readonly<Record<string, Handler>> = {
  fonttbl: (reader) => set(reader, { destination: 'fonts' }),
  footnote: (reader) => openStory(reader, 'note'),
  ftnalt: (reader) => set(reader, { opens: 'endnote' }),
  shpinst: (reader) => set(reader, { destination: 'nothing' }),
  shptxt: (reader) => openStory(reader, 'text_box'),
  dptxbxtext: (reader) => openStory(reader, 'text_box'),
  ...Object.fromEntries(
    SKIPPED.split(' ').map((name) => [name, (reader: RtfReader) => set(reader, { destination: 'nothing' })]),
  ),
};

const FILE_HANDLERS: Readonly<Record<string, Handler>> = {
  ansicpg: (reader, value) => {
    reader.codePage = value ?? reader.codePage;
  },
  deff: (reader, value) => {
    reader.defaultFont = value ?? 0;
    setFont(reader, reader.defaultFont);
  },
  fcharset: (reader, value) => {
    const font = reader.fonts.get(reader.state.font);
    reader.fonts.set(reader.state.font, { name: font?.name ?? '', charset: value });
  },
};

const HANDLERS: ReadonlyMap<string, Handler> = new Map(
  Object.entries({
    ...TEXT_HANDLERS,
    ...FACE_HANDLERS,
    ...PARAGRAPH_HANDLERS,
    ...TABLE_HANDLERS,
    ...PAGE_HANDLERS,
    ...DESTINATIONS,
    ...FILE_HANDLERS,
  }),
);

/** Obeys one control word. */
export function obeyWord(reader: RtfReader, name: string, value: number | null): void {
  const isIgnorable = reader.isIgnorable;
  reader.isIgnorable = false;
  const character = CHARACTERS[name];
  const alignment = Object.entries(ALIGNMENTS).find(([word]) => word === name)?.[1];
  const handler = HANDLERS.get(name);
  if (character !== undefined) addText(reader, character);
  else if (alignment !== undefined) set(reader, { align: alignment });
  else if (handler) handler(reader, value);
  else if (isIgnorable) set(reader, { destination: 'nothing' });
}
