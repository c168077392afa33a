import type { XmlElement, XmlNode } from './xml-tree.ts';

/** An element of a Word file that another format is set as. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement => ({ name, attributes, children });

export const valued = (name: string, value: string | number): XmlElement => element(name, { 'w:val': String(value) });

export const SIDES = ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'] as const;

/** How the characters of a run are set. */
export interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  /** Set above the line. */
  readonly raised: boolean;
  /** Points; null: not said. */
  readonly size: number | null;
  readonly font: string;
}

const HALF_POINTS = 2;

export function runOf(face: Face, children: readonly XmlNode[]): XmlElement {
  const properties = [
    ...(face.bold ? [element('w:b')] : []),
    ...(face.italic ? [element('w:i')] : []),
    ...(face.capitals ? [element('w:caps')] : []),
    ...(face.raised ? [valued('w:vertAlign', 'superscript')] : []),
    ...(face.size === null ? [] : [valued('w:sz', Math.round(face.size * HALF_POINTS))]),
    ...(face.font === '' ? [] : [element('w:rFonts', { 'w:ascii': face.font })]),
  ];
  return element('w:r', {}, [element('w:rPr', {}, properties), ...children]);
}

export const textOfRun = (text: string): XmlElement => element('w:t', {}, [text]);
