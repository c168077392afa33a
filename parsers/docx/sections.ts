import { contentOf } from './content.ts';
import { childElements, findChild, readValue, toInteger, type XmlElement } from './xml-tree.ts';

export interface Section {
  readonly landscape: boolean;
  /** Begins on the page on which the one before it ends. */
  readonly isContinuous: boolean;
  /** A head or foot set as two newspaper columns: few lines, and a break between the columns. */
  readonly isTwoColumns: boolean;
  readonly element: XmlElement;
}

/** More paragraphs than this in two columns are a text set so, not a head or foot. */
const LONGEST_COLUMNS = 45;

const breaksColumn = (paragraph: XmlElement): boolean =>
  childElements(paragraph, 'w:r').some((run) =>
    childElements(run, 'w:br').some((mark) => mark.attributes['w:type'] === 'column'),
  );

function readSection(element: XmlElement, paragraphs: readonly XmlElement[]): Section {
  const size = findChild(element, 'w:pgSz');
  const width = toInteger(size?.attributes['w:w']) ?? 0;
  const height = toInteger(size?.attributes['w:h']) ?? 0;
  const landscape = width === 0 || height === 0 ? size?.attributes['w:orient'] === 'landscape' : width > height;
  const columns = toInteger(findChild(element, 'w:cols')?.attributes['w:num']) ?? 1;
  const isTwoColumns = columns === 2 && paragraphs.length <= LONGEST_COLUMNS && paragraphs.some(breaksColumn);
  return { landscape, isContinuous: readValue(element, 'w:type') === 'continuous', isTwoColumns, element };
}

/** The sections of a body in order: the properties of each stand at its end. */
export function readSections(body: XmlElement): readonly Section[] {
  const sections: Section[] = [];
  let paragraphs: XmlElement[] = [];
  for (const child of contentOf(body, 'block')) {
    const element = child.name === 'w:sectPr' ? child : findChild(findChild(child, 'w:pPr'), 'w:sectPr');
    if (child.name === 'w:p') paragraphs.push(child);
    if (!element || (child.name !== 'w:sectPr' && child.name !== 'w:p')) continue;
    sections.push(readSection(element, paragraphs));
    paragraphs = [];
  }
  return sections;
}
