import {
  override,
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
} from './properties.ts';
import { childElements, findChild, readValue, toSwitch, type XmlElement } from './xml-tree.ts';

/** A style with all that it inherits. */
export interface Style {
  readonly name: string;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  /** `w:tblBorders` of a table style, its own or inherited. */
  readonly borders: XmlElement | null;
}

export interface Styles {
  readonly runDefaults: RunProperties;
  readonly paragraphDefaults: ParagraphProperties;
  /** The style of that id; for undefined, and for an id that is missing, the kind's default style. */
  readonly paragraph: (id: string | undefined) => Style;
  readonly character: (id: string | undefined) => Style;
  readonly table: (id: string | undefined) => Style;
}

const EMPTY_STYLE: Style = { name: '', paragraph: {}, run: {}, borders: null };
/** A chain of styles longer than this goes in a circle. */
const LONGEST_CHAIN = 30;
// heading 1 | Heading 6
const HEADING_NAME = /^heading ([1-6])$/iu;

function resolveStyle(sources: ReadonlyMap<string, XmlElement>, id: string, depth: number): Style {
  const source = sources.get(id);
  if (!source || depth > LONGEST_CHAIN) return EMPTY_STYLE;
  const parent = readValue(source, 'w:basedOn');
  const base = parent === undefined ? EMPTY_STYLE : resolveStyle(sources, parent, depth + 1);
  const name = readValue(source, 'w:name') ?? '';
  const own = readParagraphProperties(findChild(source, 'w:pPr'));
  const heading = HEADING_NAME.exec(name)?.[1];
  const outlineLevel = own.outlineLevel ?? (heading === undefined ? undefined : Number(heading) - 1);
  return {
    name,
    paragraph: override(base.paragraph, { ...own, outlineLevel }),
    run: override(base.run, readRunProperties(findChild(source, 'w:rPr'))),
    borders: findChild(findChild(source, 'w:tblPr'), 'w:tblBorders') ?? base.borders,
  };
}

type StyleKind = 'paragraph' | 'character' | 'table';

function lookUp(root: XmlElement | null, kind: StyleKind): (id: string | undefined) => Style {
  const sources = new Map<string, XmlElement>();
  let defaultId: string | undefined;
  for (const source of childElements(root ?? undefined, 'w:style')) {
    const id = source.attributes['w:styleId'];
    if (id === undefined || source.attributes['w:type'] !== kind) continue;
    sources.set(id, source);
    if (['1', 'true', 'on'].includes(source.attributes['w:default'] ?? '')) defaultId = id;
  }
  const resolved = new Map<string, Style>();
  return (id) => {
    const key = id !== undefined && sources.has(id) ? id : defaultId;
    if (key === undefined) return EMPTY_STYLE;
    const known = resolved.get(key) ?? resolveStyle(sources, key, 0);
    resolved.set(key, known);
    return known;
  };
}

/** word/styles.xml → its styles, inheritance resolved. */
export function readStyles(root: XmlElement | null): Styles {
  const defaults = findChild(root ?? undefined, 'w:docDefaults');
  return {
    runDefaults: readRunProperties(findChild(findChild(defaults, 'w:rPrDefault'), 'w:rPr')),
    paragraphDefaults: readParagraphProperties(findChild(findChild(defaults, 'w:pPrDefault'), 'w:pPr')),
    paragraph: lookUp(root, 'paragraph'),
    character: lookUp(root, 'character'),
    table: lookUp(root, 'table'),
  };
}

/** How characters are set once direct formatting, styles and defaults are weighed. */
export interface RunSetting {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly hidden: boolean;
  /** Set above the line. */
  readonly raised: boolean;
  /** Points. */
  readonly size: number;
  readonly font: string;
}

/** Word's own when nothing says a size. Points. */
const DEFAULT_SIZE = 10;

type Toggle = 'bold' | 'italic' | 'capitals' | 'hidden';

/** Direct formatting wins; paragraph and character style cancel each other out (bold in both is upright): ECMA-376 17.7.3. */
function weighToggle(
  key: Toggle,
  direct: RunProperties,
  levels: { paragraph: Style; character: Style; defaults: RunProperties },
): boolean {
  const own = direct[key];
  if (own !== undefined) return own;
  if (levels.defaults[key]) return true;
  return (levels.paragraph.run[key] ?? false) !== (levels.character.run[key] ?? false);
}

export function settleRun(styles: Styles, paragraph: Style, direct: RunProperties): RunSetting {
  const character = direct.style === undefined ? EMPTY_STYLE : styles.character(direct.style);
  const defaults = styles.runDefaults;
  const levels = { paragraph, character, defaults };
  return {
    bold: weighToggle('bold', direct, levels),
    italic: weighToggle('italic', direct, levels),
    capitals: weighToggle('capitals', direct, levels),
    hidden: weighToggle('hidden', direct, levels) || character.name.toLowerCase() === 'placeholder text',
    raised: direct.raised ?? character.run.raised ?? paragraph.run.raised ?? false,
    size: direct.size ?? character.run.size ?? paragraph.run.size ?? defaults.size ?? DEFAULT_SIZE,
    font: direct.font ?? character.run.font ?? paragraph.run.font ?? defaults.font ?? '',
  };
}

/** Paragraph style, then direct formatting; the list level's indent comes between the two. */
export function settleParagraph(
  styles: Styles,
  direct: ParagraphProperties,
): { style: Style; properties: ParagraphProperties } {
  const style = styles.paragraph(direct.style);
  return { style, properties: override(override(styles.paragraphDefaults, style.paragraph), direct) };
}

export const isOn = (element: XmlElement | undefined): boolean => toSwitch(element) ?? false;
