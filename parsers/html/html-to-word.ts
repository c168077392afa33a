import { element, type Face, runOf, textOfRun, valued } from '../docx/word-elements.ts';
import type { WordPackage } from '../docx/word-package.ts';
import type { XmlElement, XmlNode } from '../docx/xml-tree.ts';
import { type Css, isHidden, parseCss, toPoints } from './css.ts';
import type { HtmlElement, HtmlNode } from './parse-html.ts';
import { setTable } from './set-table.ts';

/** How its paragraphs stand. */
interface Stand {
  readonly align: string | null;
  /** Points. */
  readonly indent: number;
  readonly headingLevel: number | null;
}

/** Sets a page as Word would, paragraph after paragraph. */
interface Setter {
  readonly blocks: XmlNode[];
  runs: XmlElement[];
  /** The notes at the end of the page, by the name that their marks point to. */
  readonly notes: Map<string, XmlElement>;
}

const PLAIN: Face = { bold: false, italic: false, capitals: false, raised: false, size: null, font: '' };
const LEFT: Stand = { align: null, indent: 0, headingLevel: null };

const SKIPPED: ReadonlySet<string> = new Set([
  'head',
  'img',
  'input',
  'select',
  'button',
  'object',
  'svg',
  'v:shape',
  'v:shapetype',
]);
const PARAGRAPHS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'li',
  'blockquote',
  'center',
  'pre',
  'section',
  'dd',
  'dt',
  'form',
  'article',
  'body',
  'html',
  'ul',
  'ol',
  'dl',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const ITALIC: ReadonlySet<string> = new Set(['i', 'em', 'cite']);
// where the mark of a note points, by Word and by LibreOffice: #_ftn1 | #_edn2 | #sdfootnote1sym
const NOTE_LINK = /^[^#]*#(?:_((?:ftn|edn)\d+)|(sd(?:foot|end)note\d+)sym)$/u;
// what the note itself is called: ftn1 | edn2 | sdfootnote1
const NOTE_NAME = /^(?:(?:ftn|edn)|sd(?:foot|end)note)\d+$/u;
// the way back from a note to its mark: #_ftnref1 | #sdfootnote1anc
const BACK_LINK = /^[^#]*#(?:_(?:ftn|edn)ref\d+|sd(?:foot|end)note\d+anc)$/u;
/** Sizes of <font size=…>, 1 to 7. Points. */
const FONT_SIZES = [7.5, 10, 12, 13.5, 18, 24, 36] as const;
const TWIPS_A_POINT = 20;

/** Ends the paragraph that is being set; one without a word is left out. */
function endParagraph(setter: Setter, stand: Stand): void {
  if (setter.runs.length > 0) {
    const properties = [
      ...(stand.align === null ? [] : [valued('w:jc', stand.align)]),
      ...(stand.indent === 0
        ? []
        : [element('w:ind', { 'w:firstLine': String(Math.round(stand.indent * TWIPS_A_POINT)) })]),
      ...(stand.headingLevel === null ? [] : [valued('w:outlineLvl', stand.headingLevel - 1)]),
    ];
    setter.blocks.push(element('w:p', {}, [element('w:pPr', {}, properties), ...setter.runs]));
  }
  setter.runs = [];
}

function settleFace(node: HtmlElement, css: Css, outer: Face): Face {
  const weight = css.get('font-weight');
  const fontSize = FONT_SIZES[Number(node.attributes.size ?? Number.NaN) - 1];
  return {
    bold: weight === undefined ? outer.bold || BOLD.has(node.name) : /^(?:bold|[6-9]00)/u.test(weight),
    italic: css.has('font-style') ? css.get('font-style') === 'italic' : outer.italic || ITALIC.has(node.name),
    capitals: css.has('text-transform') ? css.get('text-transform') === 'uppercase' : outer.capitals,
    raised: outer.raised || node.name === 'sup' || css.get('vertical-align') === 'super',
    size: toPoints(css.get('font-size')) ?? (node.name === 'font' ? fontSize : undefined) ?? outer.size,
    font:
      (css.get('font-family') ?? node.attributes.face ?? outer.font).split(',')[0]?.replace(/["']/gu, '').trim() ?? '',
  };
}

function settleStand(node: HtmlElement, css: Css, outer: Stand): Stand {
  const level = /^h([1-6])$/u.exec(node.name)?.[1];
  const align =
    css.get('text-align') ?? node.attributes.align?.toLowerCase() ?? (node.name === 'center' ? 'center' : outer.align);
  const indent = (toPoints(css.get('margin-left')) ?? 0) + (toPoints(css.get('text-indent')) ?? 0);
  return {
    align: align === 'justify' ? 'both' : align,
    indent,
    headingLevel: level === undefined ? outer.headingLevel : Number(level),
  };
}

/** "- " or "1. " before the items of a list, as a browser prints them. */
function printItemLabel(setter: Setter, item: HtmlElement, list: HtmlElement, face: Face): void {
  const items = list.children.filter((child): child is HtmlElement => typeof child !== 'string' && child.name === 'li');
  const number = (Number(list.attributes.start ?? 1) || 1) + items.indexOf(item);
  const text = list.name === 'ol' ? `${number}. ` : '- ';
  setter.runs.push(runOf(face, [textOfRun(text)]));
}

const BREAK = element('w:br');
const PAGE_BREAK = element('w:br', { 'w:type': 'page' });

/** The head or foot of printed pages. */
const isMargin = (node: HtmlElement, css: Css): boolean =>
  node.name === 'div' && /^(?:header|footer)$/u.test(css.get('mso-element') ?? node.attributes.title ?? '');

const breaksPage = (css: Css): boolean =>
  css.get('page-break-before') === 'always' || css.get('break-before') === 'page';

/** What surrounds a node. */
interface Around {
  readonly face: Face;
  readonly stand: Stand;
  readonly parent: HtmlElement;
}

function setNote(setter: Setter, node: HtmlElement, around: Around): void {
  const own: Setter = { blocks: [], runs: [], notes: setter.notes };
  setChildren(own, node, around);
  endParagraph(own, around.stand);
  setter.notes.set(node.attributes.id ?? '', element('w:footnote', { 'w:id': node.attributes.id ?? '' }, own.blocks));
}

function setParagraphs(setter: Setter, node: HtmlElement, css: Css, around: Around): void {
  endParagraph(setter, around.stand);
  const inner = { face: settleFace(node, css, around.face), stand: settleStand(node, css, around.stand), parent: node };
  if (breaksPage(css)) setter.runs.push(runOf(PLAIN, [PAGE_BREAK]));
  if (node.name === 'li') printItemLabel(setter, node, around.parent, inner.face);
  setChildren(setter, node, inner);
  endParagraph(setter, inner.stand);
}

function setElement(setter: Setter, node: HtmlElement, around: Around): void {
  const css = parseCss(node.attributes.style ?? '');
  if (SKIPPED.has(node.name) || isHidden(css) || isMargin(node, css)) return;
  const link = node.name === 'a' ? (node.attributes.href ?? '') : '';
  if (BACK_LINK.test(link)) return;
  const [, wordNote, note = wordNote] = NOTE_LINK.exec(link) ?? [];
  if (note !== undefined) setter.runs.push(runOf(PLAIN, [element('w:footnoteReference', { 'w:id': note })]));
  else if (NOTE_NAME.test(node.attributes.id ?? '') && node.name === 'div') setNote(setter, node, around);
  else if (node.name === 'br') setter.runs.push(runOf(around.face, [breaksPage(css) ? PAGE_BREAK : BREAK]));
  else if (node.name === 'hr') endParagraph(setter, around.stand);
  else if (node.name === 'table') {
    endParagraph(setter, around.stand);
    setter.blocks.push(setTable(node, (cell) => setCellBlocks(setter, cell, around)));
  } else if (PARAGRAPHS.has(node.name)) setParagraphs(setter, node, css, around);
  else setChildren(setter, node, { ...around, face: settleFace(node, css, around.face), parent: node });
}

/** The paragraphs of a cell; an empty cell holds an empty one. */
function setCellBlocks(setter: Setter, cell: HtmlElement, around: Around): readonly XmlNode[] {
  const css = parseCss(cell.attributes.style ?? '');
  const own: Setter = { blocks: [], runs: [], notes: setter.notes };
  const inner = {
    face: settleFace(cell, css, around.face),
    stand: settleStand(cell, css, { ...LEFT, align: null }),
    parent: cell,
  };
  setChildren(own, cell, inner);
  endParagraph(own, inner.stand);
  return own.blocks.length > 0 ? own.blocks : [element('w:p')];
}

function setText(setter: Setter, text: string, face: Face): void {
  // The lines and indents of the source are no gaps; no-break spaces are.
  const printed = text.replace(/[ \t\r\n\f]+/gu, ' ');
  if (printed === '' || (printed === ' ' && setter.runs.length === 0)) return;
  setter.runs.push(runOf(face, [textOfRun(printed)]));
}

function setChildren(setter: Setter, parent: HtmlElement, around: Around): void {
  const inner = { ...around, parent };
  for (const child of parent.children) setNode(setter, child, inner);
}

function setNode(setter: Setter, node: HtmlNode, around: Around): void {
  if (typeof node === 'string') setText(setter, node, around.face);
  else setElement(setter, node, around);
}

/** A page of HTML → the parts of a Word file that would look the same. */
export function htmlToWord(page: HtmlElement): WordPackage {
  const setter: Setter = { blocks: [], runs: [], notes: new Map() };
  setChildren(setter, page, { face: PLAIN, stand: LEFT, parent: page });
  endParagraph(setter, LEFT);
  return {
    document: element('w:document', {}, [element('w:body', {}, setter.blocks)]),
    styles: null,
    numbering: null,
    footnotes: element('w:footnotes', {}, [...setter.notes.values()]),
    endnotes: null,
    settings: null,
  };
}
