import type { XmlElement, XmlNode } from '../docx/xml-tree.ts';

/** Sets a page as Word would, paragraph after paragraph. */
export interface Setter {
  readonly blocks: XmlNode[];
  runs: XmlElement[];
  /** The notes at the end of the page, by the name that their marks point to. */
  readonly notes: Map<string, XmlElement>;
}

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement => ({ name, attributes, children });
export const valued = (name: string, value: string | number): XmlElement => element(name, { 'w:val': String(value) });
