import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { Block, FootnoteBlock, ParagraphBlock, RichText } from '../../schemas/model/document.ts';
import { type Box, unionOf } from '../../schemas/model/geometry.ts';
import type { OutlineSection } from '../../schemas/model/outline.ts';
import { boldShare, isScanned, joinRichTexts } from '../../schemas/model/rich-text.ts';
import { isCapitals } from '../vietnamese/fold.ts';
import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import { CLOSING_STARTS } from '../vocabulary/closing-words.ts';
import { findClosing } from './find-closing.ts';
import { findTitleLines } from './find-title-lines.ts';
import { mendRomans, repairedLabel } from './mend-romans.ts';
import { nestRestart } from './nest-restart.ts';
import { restoreLabels } from './restore-labels.ts';
import { asRoman, type PrintedLabel, readSectionLabel } from './section-label.ts';
import { settleScannedLetter } from './settle-scanned-letter.ts';
import { splitHeading } from './split-heading.ts';
import { isPeriodAlone } from './time-heading.ts';
import { findTitlingBullets } from './titling-bullets.ts';

/** A node while the tree is built. */
interface Node {
  readonly id: string;
  readonly parent: Node | null;
  paragraph: ParagraphBlock;
  label: PrintedLabel | null;
  /** A line without a label that titles what stands below it. */
  readonly isTitle: boolean;
  hasChildren: boolean;
}

export interface SectionTree {
  readonly sections: readonly OutlineSection[];
  /** Section under which each table of these blocks stands, by block id; null: at the root. */
  readonly tableSections: ReadonlyMap<string, string | null>;
  readonly findings: readonly Finding[];
}

export interface SectionContext {
  readonly appendixId: string | null;
  readonly isForm: boolean;
  /** Ids are `s1`, `s2` … through the whole document: the next free number. */
  readonly firstNumber: number;
  /** Footnotes of the whole document, by label, with marks in this run of blocks. */
  readonly footnotes: readonly FootnoteBlock[];
  /** Those that a run before has placed already; what this one places is added. */
  readonly placed: Set<FootnoteBlock>;
}

const CLOSING = phraseSet(CLOSING_STARTS);

// … như sau: | … gồm:
const ANNOUNCES = /:\s*$/u;

/** Is the label's own number part of the other's: 1.2 below 1? */
function isPrefix(outer: readonly number[], inner: readonly number[]): boolean {
  return outer.length < inner.length && outer.every((number, i) => number === inner[i]);
}

function findParent(stack: readonly Node[], label: PrintedLabel): number {
  const deep = label.kind === 'arabic' && label.ordinal.length > 1;
  if (deep) {
    for (let i = stack.length - 1; i >= 0; i--) {
      const open = stack[i]?.label;
      if (open?.kind === 'arabic' && isPrefix(open.ordinal, label.ordinal)) return i;
    }
  }
  for (let i = stack.length - 1; i >= 0; i--) {
    if (stack[i]?.label?.signature === label.signature) return i - 1;
  }
  const top = stack.at(-1);
  if (top && label.ordinal[0] === 1 && ANNOUNCES.test(top.paragraph.text) && top.label?.kind !== 'bullet')
    return stack.length - 1;
  if (
    top?.label?.kind === 'bullet' &&
    label.kind !== 'bullet' &&
    label.ordinal[0] === 1 &&
    ANNOUNCES.test(top.paragraph.text)
  ) {
    if (label.rank > 4) return stack.length - 1;
  }
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i]?.label;
    if (open && open.rank < label.rank) return i;
  }
  return titleAt(stack);
}

/** The title of a plan without numbers stands outermost; -1 where none is open. */
function titleAt(stack: readonly Node[]): number {
  return stack.findIndex((node) => node.isTitle);
}

/** A bullet of another form below a bullet is its child; one of the same form its sibling. */
function findBulletParent(stack: readonly Node[], label: PrintedLabel): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i]?.label;
    if (open?.signature === label.signature) return i - 1;
    if (open?.kind !== 'bullet') return i;
  }
  const top = stack.at(-1);
  return top?.label?.kind === 'bullet' ? stack.length - 1 : -1;
}

/** A bullet opens below another bullet only where that one is of an outer form, or announces a list. */
function bulletParent(stack: readonly Node[], label: PrintedLabel): number {
  const seen = stack.findLastIndex((node) => node.label?.signature === label.signature);
  if (seen >= 0 && stack.slice(seen + 1).every((node) => node.label?.kind === 'bullet')) return seen - 1;
  const top = stack.at(-1);
  if (top?.label?.kind === 'bullet') {
    if (top.label.rank < label.rank || ANNOUNCES.test(top.paragraph.text)) return stack.length - 1;
    const outer = stack.findIndex((node) => node.label?.kind === 'bullet');
    return outer - 1;
  }
  return findBulletParent(stack, label);
}

/** A paragraph hangs under the nearest labelled node that is no bullet; a table's caption and the closing at the root. */
function paragraphParent({ stack, closing, bulletTitles }: Builder, paragraph: ParagraphBlock): number {
  if (beginsWith(paragraph.text, CLOSING) || closing.has(paragraph.blockId)) return -1;
  const top = stack.at(-1);
  // "- Đến năm 2030:" on a line of its own: what stands below it is of these years
  const isTitled = top?.label?.kind === 'bullet' && (opensYears(top) || bulletTitles.has(top.paragraph.blockId));
  if (isTitled) return stack.length - 1;
  return stack.findLastIndex(isHeadingNode);
}

const opensYears = ({ paragraph, label }: Node): boolean =>
  ANNOUNCES.test(paragraph.text) && isPeriodAlone(paragraph.text.slice(label?.textAt ?? 0));

const isHeadingNode = ({ label, isTitle }: Node): boolean => isTitle || (label !== null && label.kind !== 'bullet');

// Bước 2: | Dự án 1. | Nhiệm vụ 3: | Giai đoạn 2 (từ ngày 01/02 đến ngày 31/3):
const SERIES = /^(?<word>\p{Lu}\p{L}*(?:\s\p{L}+){0,2})\s(?<number>\d{1,2})\s?[.:(]/u;

interface SeriesItem {
  readonly number: number;
  readonly parent: Node | null;
}

/** "Bước 2:" hangs where "Bước 1:" does, whatever was opened between the two; undefined: it carries no series on. */
function seriesParent(builder: Builder, paragraph: ParagraphBlock): number | undefined {
  const { word, number } = SERIES.exec(paragraph.text)?.groups ?? {};
  const before = word === undefined ? undefined : builder.series.get(word);
  if (!before || before.number + 1 !== Number(number)) return undefined;
  if (before.parent === null) return -1;
  const at = builder.stack.indexOf(before.parent);
  return at < 0 ? undefined : at;
}

function noteSeries(series: Map<string, SeriesItem>, paragraph: ParagraphBlock, parent: Node | null): void {
  const { word, number } = SERIES.exec(paragraph.text)?.groups ?? {};
  if (word !== undefined) series.set(word, { number: Number(number), parent });
}

/** Decree 30 sets the title of a part, a chapter or a section on the line below its label: it is that node's heading. */
function takeTitleBelow(builder: Builder, paragraph: ParagraphBlock): boolean {
  const last = builder.nodes.at(-1);
  const label = last?.label;
  if (!last || !label || label.textAt < last.paragraph.text.length) return false;
  const isTitled = label.kind === 'part' || label.kind === 'chapter' || label.signature.endsWith('division');
  const isTitle = isCapitals(paragraph.text) || boldShare(paragraph) > 0.8;
  if (!isTitled || !isTitle || /[.;:]$/u.test(paragraph.text)) return false;
  last.label = { ...label, textAt: last.paragraph.text.length + 1 };
  last.paragraph = { ...last.paragraph, ...joinRichTexts([last.paragraph, paragraph], ' ') };
  return true;
}

/** A number so large labels a line only where the list has come so far. */
const FEWEST_IN_DOUBT = 60;

/** "60." behind "59." */
function goesOnFrom(last: PrintedLabel | null, { signature }: PrintedLabel, number: number): boolean {
  return last?.signature === signature && last.ordinal[0] === number - 1;
}

/** "2023 là năm …", "10.5 triệu đồng": a line that begins with a number is labelled only where the number can be a label. */
function isPlausible(label: PrintedLabel, stack: readonly Node[]): boolean {
  if (label.kind === 'upper_letter')
    return stack.every((node) => node.label?.kind !== 'arabic' || node.parent !== null) || label.ordinal[0] !== 0;
  if (label.kind !== 'arabic' || label.ordinal.length > 1) return true;
  const [number = 0] = label.ordinal;
  return number < FEWEST_IN_DOUBT || stack.some((node) => goesOnFrom(node.label, label, number));
}

/** "C." after "B." is a letter, "I." after "H." too; "C." at the start of a list is no hundred. */
function settleRoman(label: PrintedLabel, text: string, stack: readonly Node[]): PrintedLabel {
  if (label.kind !== 'roman' || label.label.length > 1) return label;
  const last = stack.findLast((node) => node.label?.kind === 'upper_letter' || node.label?.kind === 'roman');
  if (last?.label?.kind === 'upper_letter') {
    const wanted = 'ABCDĐEGHIKLMNOPQRSTUVXY'.charAt(last.label.ordinal[0] ?? 0);
    if (wanted === label.label && last.label.ordinal[0] !== 0) {
      return {
        ...label,
        kind: 'upper_letter',
        signature: 'upper_letter',
        ordinal: [(last.label.ordinal[0] ?? 0) + 1],
        rank: last.label.rank,
      };
    }
    return label;
  }
  if (last?.label?.kind === 'roman' || text.startsWith('I')) return label;
  return ['C', 'D', 'L', 'M'].includes(label.label)
    ? { ...label, kind: 'upper_letter', signature: 'upper_letter', rank: 2 }
    : label;
}

interface Builder {
  readonly nodes: Node[];
  stack: Node[];
  readonly context: SectionContext;
  /** Numerals of headings that a scan did not leave as printed. */
  readonly romans: ReadonlyMap<string, string>;
  /** Labels that a scan lost. */
  readonly restored: ReadonlyMap<string, PrintedLabel>;
  readonly findings: Finding[];
  /** The last item of each series of paragraphs: "Bước 1:", "Bước 2:". */
  readonly series: Map<string, SeriesItem>;
  /** The body's last sentences, by block id. */
  readonly closing: ReadonlySet<string>;
  /** Lines without a label that title what stands below them, by block id. */
  readonly titles: ReadonlySet<string>;
  /** Bullets that title the paragraphs below them, by block id. */
  readonly bulletTitles: ReadonlySet<string>;
}

/** The label as the order of its neighbours explains it; on a scan a slip in it is mended, and told. */
function settleLabel(builder: Builder, paragraph: ParagraphBlock, read: PrintedLabel): PrintedLabel {
  const numeral = builder.romans.get(paragraph.blockId);
  if (numeral !== undefined) return asRoman(read, numeral);
  if (!isScanned(paragraph)) return settleRoman(read, paragraph.text, builder.stack);
  const previous = builder.stack.findLast((node) => node.label?.kind === 'letter')?.label ?? null;
  const letter = settleScannedLetter(read, previous);
  if (letter !== read) builder.findings.push(repairedLabel(paragraph, read.label, letter.label));
  return settleRoman(letter, paragraph.text, builder.stack);
}

function addParagraph(builder: Builder, paragraph: ParagraphBlock): void {
  const read = readSectionLabel(paragraph.text, isScanned(paragraph));
  const settled = read ? settleLabel(builder, paragraph, read) : (builder.restored.get(paragraph.blockId) ?? null);
  const label = nestRestart(builder.stack, paragraph, settled && isPlausible(settled, builder.stack) ? settled : null);
  if (label === null && takeTitleBelow(builder, paragraph)) return;
  const isTitle = label === null && builder.titles.has(paragraph.blockId);
  const at = isTitle
    ? -1
    : label
      ? label.kind === 'bullet'
        ? bulletParent(builder.stack, label)
        : findParent(builder.stack, label)
      : (seriesParent(builder, paragraph) ?? paragraphParent(builder, paragraph));
  const parent = at >= 0 ? (builder.stack[at] ?? null) : null;
  if (parent) parent.hasChildren = true;
  if (label === null) noteSeries(builder.series, paragraph, parent);
  const node: Node = { id: '', parent, paragraph, label, isTitle, hasChildren: false };
  builder.nodes.push(node);
  const outer = builder.stack.slice(0, at + 1);
  builder.stack = label || isTitle ? [...outer, node] : outer;
}

const joinedBoxes = (rich: RichText): { readonly page: number | null; readonly boxes: readonly Box[] } => {
  const page = rich.spans[0]?.page ?? null;
  const pages = [...new Set(rich.spans.map((span) => span.page))];
  return {
    page,
    boxes: pages
      .slice(0, 1)
      .map((each) => unionOf(rich.spans.filter((span) => span.page === each).map((span) => span.box))),
  };
};

/** A heading is set as one (bold or capitals, no closing full stop) or opens children. */
function isSetAsHeading(node: Node, from: number): boolean {
  const text = node.paragraph.text.slice(from);
  if (/[.;]\s*$/u.test(text) || text.length > 300) return false;
  return isCapitals(text) || boldShare(node.paragraph, from) > 0.8 || node.paragraph.headingLevel !== null;
}

function toSection(node: Node, id: string, parentId: string | null, context: SectionContext): OutlineSection {
  const from = node.label?.textAt ?? 0;
  const parts = splitHeading({
    rich: node.paragraph,
    from,
    isHeading:
      node.isTitle ||
      (node.label !== null &&
        (isSetAsHeading(node, from) || (node.hasChildren && !/[.;]\s*$/u.test(node.paragraph.text)))),
    mayRunIn: node.label !== null && node.label.kind !== 'bullet',
  });
  return {
    sectionId: id,
    parentId,
    appendixId: context.appendixId,
    kind: node.label?.kind ?? 'paragraph',
    label: node.label?.label ?? null,
    ...parts,
    rich: node.paragraph,
    ...joinedBoxes(node.paragraph),
    page: joinedBoxes(node.paragraph).page ?? node.paragraph.page,
    isForm: context.isForm,
  };
}

function toFootnote(note: FootnoteBlock, id: string, parentId: string | null, context: SectionContext): OutlineSection {
  return {
    sectionId: id,
    parentId,
    appendixId: context.appendixId,
    kind: 'footnote',
    label: note.label === '' ? null : note.label,
    heading: null,
    text: note.text === '' ? null : note.text,
    rich: note,
    ...joinedBoxes(note),
    page: note.page,
    isForm: false,
  };
}

/** Paragraphs, tables and footnotes of one part of a document → its section tree, flat and in reading order. */
export function buildSections(blocks: readonly Block[], context: SectionContext): SectionTree {
  const romans = mendRomans(blocks);
  const restored = restoreLabels(blocks);
  const builder: Builder = {
    nodes: [],
    stack: [],
    context,
    romans: romans.numerals,
    restored: restored.labels,
    findings: [...romans.findings, ...restored.findings],
    series: new Map(),
    closing: context.appendixId === null ? findClosing(blocks) : new Set(),
    titles: context.appendixId === null ? findTitleLines(blocks) : new Set(),
    bulletTitles: findTitlingBullets(blocks),
  };
  const tablesAfter = new Map<string, Node | null>();
  for (const block of blocks) {
    if (block.kind === 'paragraph') addParagraph(builder, block);
    else if (block.kind === 'table') {
      tablesAfter.set(block.blockId, currentHeading(builder));
      openTable(builder.nodes.at(-1));
    }
  }
  return { ...numberSections(builder, tablesAfter, blocks), findings: builder.findings };
}

/** "2. Nội dung thực hiện" right above a table: the table is what it opens. */
function openTable(node: Node | undefined): void {
  if (!node || !isHeadingNode(node) || node.paragraph.text.length > LONGEST_CAPTION) return;
  if (/^\p{Lu}/u.test(node.paragraph.text.slice(node.label?.textAt ?? 0))) node.hasChildren = true;
}

/** A line above a table that says more is running text. Characters. */
const LONGEST_CAPTION = 120;

const currentHeading = (builder: Builder): Node | null => builder.stack.findLast(isHeadingNode) ?? null;

function numberSections(
  builder: Builder,
  tablesAfter: ReadonlyMap<string, Node | null>,
  blocks: readonly Block[],
): Omit<SectionTree, 'findings'> {
  const { context } = builder;
  const ids = new Map<Node, string>();
  const sections: OutlineSection[] = [];
  const { placed } = context;
  const nextId = (): string => `s${context.firstNumber + sections.length}`;
  for (const node of builder.nodes) {
    const id = nextId();
    ids.set(node, id);
    sections.push(toSection(node, id, node.parent ? (ids.get(node.parent) ?? null) : null, context));
    for (const mark of node.paragraph.marks) {
      const note = context.footnotes.find((each) => each.label === mark.label && !placed.has(each));
      if (!note) continue;
      placed.add(note);
      sections.push(toFootnote(note, nextId(), id, context));
    }
  }
  for (const note of looseFootnotes(blocks, context, placed)) sections.push(toFootnote(note, nextId(), null, context));
  const tableSections = new Map(
    [...tablesAfter].map(([block, node]) => [block, node ? (ids.get(node) ?? null) : null]),
  );
  return { sections, tableSections };
}

/** Footnotes that only a table cell cites, or none: they stand at the root after what cites them. */
function looseFootnotes(
  blocks: readonly Block[],
  context: SectionContext,
  placed: ReadonlySet<FootnoteBlock>,
): readonly FootnoteBlock[] {
  return context.footnotes.filter((note) => !placed.has(note) && blocks.includes(note));
}
