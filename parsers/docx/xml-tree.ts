import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** With the prefix that this reader expects, whatever the file calls it: "w:p", "mc:Choice". */
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** The namespaces that the reader looks into, transitional and strict, under the prefix that Word writes. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
};

/** Elements nested deeper than this print nothing in any file that a person made; they are left out. */
const DEEPEST = 400;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

const withPrefix = (prefix: string, local: string): string => (prefix === '' ? local : `${prefix}:${local}`);

type Attributes = Readonly<Record<string, string>>;

interface Renamer {
  readonly declare: (attributes: Attributes) => void;
  readonly rename: (name: string) => string;
  readonly renameAll: (attributes: Attributes) => Attributes;
}

/** Maps the prefixes of a file onto the expected ones; files written by Word itself need no renaming. */
function createRenamer(): Renamer {
  const renames = new Map<string, string>();
  const rename = (name: string): string => {
    if (renames.size === 0) return name;
    const colon = name.indexOf(':');
    const expected = renames.get(colon < 0 ? '' : name.slice(0, colon));
    return expected === undefined ? name : withPrefix(expected, name.slice(colon + 1));
  };
  return {
    declare(attributes) {
      for (const name in attributes) {
        if (!name.startsWith('xmlns')) continue;
        const prefix = name.slice('xmlns:'.length);
        const expected = PREFIXES[attributes[name] ?? ''];
        if (expected !== undefined && expected !== prefix) renames.set(prefix, expected);
      }
    },
    rename,
    renameAll(attributes) {
      if (renames.size === 0) return attributes;
      // An attribute without a prefix is in no namespace.
      return Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [name.includes(':') ? rename(name) : name, value]),
      );
    },
  };
}

// "a & b"; what begins an entity: "&amp;" | "&#8211;" | "&#x2013;"
const STRAY_AMPERSAND = /&(?!(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});)/giu;

/** XML text → its root element; null where there is none. What is not well formed is read as far as it goes. */
export function parseXml(text: string): XmlElement | null {
  const top: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [top];
  const renamer = createRenamer();
  const parser = new SaxesParser({});
  parser.on('error', () => {
    // An unclosed tag or a character that XML forbids costs itself, not the document.
  });
  parser.on('opentag', (tag) => {
    renamer.declare(tag.attributes);
    const element: OpenElement = {
      name: renamer.rename(tag.name),
      attributes: renamer.renameAll(tag.attributes),
      children: [],
    };
    if (open.length < DEEPEST) open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (open.length > 1) open.pop();
  });
  const addText = (piece: string): void => {
    open.at(-1)?.children.push(piece);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text.replace(STRAY_AMPERSAND, '&amp;')).close();
  return top.children.find((child): child is XmlElement => typeof child !== 'string') ?? null;
}

export function findChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!element) return undefined;
  for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

export function childElements(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (!element) return [];
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** The `w:val` of a child: `readValue(pPr, 'w:jc')` is "center". */
export function readValue(element: XmlElement | undefined, name: string): string | undefined {
  return findChild(element, name)?.attributes['w:val'];
}

export function textOf(element: XmlElement): string {
  let text = '';
  for (const child of element.children) text += typeof child === 'string' ? child : textOf(child);
  return text;
}

/** A whole number as XML writes it; undefined for anything else. */
export function toInteger(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,9}(?:\.0+)?\s*$/u.test(text) ? Math.trunc(Number(text)) : undefined;
}

/** `<w:b/>`, `<w:b w:val="1"/>` is on; `<w:b w:val="0"/>` off; no element: undefined. */
export function toSwitch(element: XmlElement | undefined): boolean | undefined {
  if (!element) return undefined;
  const value = element.attributes['w:val'];
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}
