import { contentOf } from './content.ts';
import { findChild, readValue, toInteger, type XmlElement } from './xml-tree.ts';

export interface Section {
  readonly landscape: boolean;
  /** Begins on the page on which the one before it ends. */
  readonly isContinuous: boolean;
  readonly element: XmlElement;
}

function readSection(element: XmlElement): Section {
  const size = findChild(element, 'w:pgSz');
  const width = toInteger(size?.attributes['w:w']) ?? 0;
  const height = toInteger(size?.attributes['w:h']) ?? 0;
  const landscape = width === 0 || height === 0 ? size?.attributes['w:orient'] === 'landscape' : width > height;
  return { landscape, isContinuous: readValue(element, 'w:type') === 'continuous', element };
}

/** The sections of a body in order: the properties of each stand at its end. */
export function readSections(body: XmlElement): readonly Section[] {
  const sections: Section[] = [];
  for (const child of contentOf(body, 'block')) {
    const element = child.name === 'w:sectPr' ? child : findChild(findChild(child, 'w:pPr'), 'w:sectPr');
    if (element && (child.name === 'w:sectPr' || child.name === 'w:p')) sections.push(readSection(element));
  }
  return sections;
}
