import { findChild, textOf, toSwitch, type XmlElement } from './xml-tree.ts';

/** Wrappers that print what is in them as if they were not there. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
]);

/** Tracked deletions, and what is never printed where it stands. */
const DROPPED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:rt', 'w:sdtPr', 'w:sdtEndPr']);

const DRAWN: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);

const TEXT_BEARING: ReadonlySet<string> = new Set(['w:t', 'w:txbxContent', 'w:sym', 'm:t', 'w:tab', 'w:br']);

function bearsText(element: XmlElement): boolean {
  if (TEXT_BEARING.has(element.name)) return true;
  return element.children.some((child) => typeof child !== 'string' && bearsText(child));
}

/** The same thing is stored twice for newer and older programs: the first form that has text is read, once. */
function chooseAlternate(element: XmlElement): XmlElement | undefined {
  const choice = findChild(element, 'mc:Choice');
  const fallback = findChild(element, 'mc:Fallback');
  if (choice && (bearsText(choice) || !fallback || !bearsText(fallback))) return choice;
  return fallback;
}

/** A content control that still shows its "Click here to enter text" has no content. */
function showsPlaceholder(control: XmlElement): boolean {
  return toSwitch(findChild(findChild(control, 'w:sdtPr'), 'w:showingPlcHdr')) ?? false;
}

/**
 * The elements in `element` as a reader sees them: wrappers opened, tracked changes accepted, alternatives chosen.
 * `inline` drops the prompts of empty content controls; around cells and paragraphs the frame must stay.
 */
export function* contentOf(element: XmlElement, level: 'inline' | 'block'): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string' || DROPPED.has(child.name)) continue;
    if (TRANSPARENT.has(child.name)) yield* contentOf(child, level);
    else if (child.name === 'w:sdt') {
      if (level === 'block' || !showsPlaceholder(child)) yield* contentOf(child, level);
    } else if (child.name === 'mc:AlternateContent') {
      const chosen = chooseAlternate(child);
      if (chosen) yield* contentOf(chosen, level);
    } else yield child;
  }
}

/** The text boxes drawn in a drawing or picture, each once, in file order. */
export function findTextBoxes(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  if (element.name === 'mc:AlternateContent') {
    const chosen = chooseAlternate(element);
    return chosen ? findTextBoxes(chosen) : [];
  }
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : findTextBoxes(child)));
}

/** The letters in an element, wherever they stand in it, without what is drawn: for a first look. */
export function printedTextOf(element: XmlElement): string {
  if (element.name === 'w:t') return textOf(element).normalize('NFC');
  if (element.name === 'w:tab' || element.name === 'w:br') return ' ';
  if (DRAWN.has(element.name)) return '';
  let text = '';
  for (const child of contentOf(element, 'block')) text += printedTextOf(child);
  return text;
}
