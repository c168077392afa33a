import type { Alignment } from '../../schemas/model/document.ts';
import { findChild, readValue, toInteger, toSwitch, type XmlElement } from './xml-tree.ts';

/** What one level (document, style, run) says of characters; undefined: it does not say. */
export interface RunProperties {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly capitals?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  /** Set above the line. */
  readonly raised?: boolean | undefined;
  /** Points. */
  readonly size?: number | undefined;
  readonly font?: string | undefined;
  readonly style?: string | undefined;
}

/** What one level says of a paragraph. Lengths in points. */
export interface ParagraphProperties {
  readonly style?: string | undefined;
  readonly align?: Alignment | undefined;
  readonly left?: number | undefined;
  /** First line against `left`; a hanging one is negative. */
  readonly firstLine?: number | undefined;
  readonly listId?: number | undefined;
  readonly listLevel?: number | undefined;
  /** 0 for the highest heading; 9 is body text. */
  readonly outlineLevel?: number | undefined;
  readonly pageBreakBefore?: boolean | undefined;
}

const TWIPS_A_POINT = 20;
const HALF_POINTS_A_POINT = 2;

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
  lowKashida: 'justify',
  mediumKashida: 'justify',
  highKashida: 'justify',
  thaiDistribute: 'justify',
};

export function twipsToPoints(text: string | undefined): number | undefined {
  const twips = toInteger(text);
  return twips === undefined ? undefined : twips / TWIPS_A_POINT;
}

/** The font of Latin letters; "" where the theme chooses it. */
function readFont(fonts: XmlElement): string | undefined {
  const { attributes } = fonts;
  if (attributes['w:asciiTheme'] !== undefined) return '';
  return attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? attributes['w:cs'];
}

export function readRunProperties(element: XmlElement | undefined): RunProperties {
  if (!element) return {};
  const found: { -readonly [key in keyof RunProperties]: RunProperties[key] } = {};
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    switch (child.name) {
      case 'w:b':
        found.bold = toSwitch(child);
        break;
      case 'w:i':
        found.italic = toSwitch(child);
        break;
      case 'w:caps':
        found.capitals = toSwitch(child);
        break;
      case 'w:vanish':
        found.hidden = toSwitch(child);
        break;
      case 'w:vertAlign':
        found.raised = child.attributes['w:val'] === 'superscript';
        break;
      case 'w:sz': {
        const halves = toInteger(child.attributes['w:val']);
        if (halves !== undefined) found.size = halves / HALF_POINTS_A_POINT;
        break;
      }
      case 'w:rFonts':
        found.font = readFont(child);
        break;
      case 'w:rStyle':
        found.style = child.attributes['w:val'];
        break;
      default:
    }
  }
  return found;
}

function readFirstLine(indent: XmlElement): number | undefined {
  const hanging = twipsToPoints(indent.attributes['w:hanging']);
  return hanging === undefined ? twipsToPoints(indent.attributes['w:firstLine']) : -hanging;
}

export function readParagraphProperties(element: XmlElement | undefined): ParagraphProperties {
  if (!element) return {};
  const indent = findChild(element, 'w:ind');
  const list = findChild(element, 'w:numPr');
  return {
    style: readValue(element, 'w:pStyle'),
    align: ALIGNMENTS[readValue(element, 'w:jc') ?? ''],
    left: indent && twipsToPoints(indent.attributes['w:left'] ?? indent.attributes['w:start']),
    firstLine: indent && readFirstLine(indent),
    listId: toInteger(readValue(list, 'w:numId')),
    listLevel: toInteger(readValue(list, 'w:ilvl')),
    outlineLevel: toInteger(readValue(element, 'w:outlineLvl')),
    pageBreakBefore: toSwitch(findChild(element, 'w:pageBreakBefore')),
  };
}

/** What `over` says, and where it says nothing what `base` says. */
export function override<T extends object>(base: T, over: T): T {
  const result: T = { ...base };
  for (const key in over) if (over[key] !== undefined) result[key] = over[key];
  return result;
}
