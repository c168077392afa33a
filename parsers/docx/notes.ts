import type { NoteReference } from './inline.ts';
import { formatNumber } from './number-format.ts';
import type { WordPackage } from './word-package.ts';
import { childElements, findChild, readValue, toInteger, type XmlElement } from './xml-tree.ts';

export interface CitedNote {
  readonly label: string;
  /** Its paragraphs; null where the file has lost them. */
  readonly element: XmlElement | null;
}

/** Numbers the notes in the order in which they are cited. */
export interface Notes {
  /** `ownMark` is the author's sign; such a note takes no number. */
  readonly cite: (reference: NoteReference, ownMark: string) => CitedNote;
}

interface NoteKind {
  readonly elements: ReadonlyMap<string, XmlElement>;
  readonly format: string;
  readonly start: number;
}

function readKind(
  part: XmlElement | null,
  name: string,
  settings: readonly (XmlElement | undefined)[],
  fallback: string,
): NoteKind {
  const elements = new Map<string, XmlElement>();
  for (const note of childElements(part ?? undefined, name)) elements.set(note.attributes['w:id'] ?? '', note);
  const first = (key: string): string | undefined => {
    for (const setting of settings) {
      const value = readValue(findChild(setting, `${name}Pr`), key);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  return { elements, format: first('w:numFmt') ?? fallback, start: toInteger(first('w:numStart')) ?? 1 };
}

/** `section` is the last section's properties, which may number the notes in their own way. */
export function createNotes(parts: WordPackage, section: XmlElement | undefined): Notes {
  const settings = [section, parts.settings ?? undefined];
  const kinds = {
    footnote: readKind(parts.footnotes, 'w:footnote', settings, 'decimal'),
    endnote: readKind(parts.endnotes, 'w:endnote', settings, 'lowerRoman'),
  };
  const counters = { footnote: kinds.footnote.start, endnote: kinds.endnote.start };
  return {
    cite(reference, ownMark) {
      const kind = kinds[reference.kind];
      const element = kind.elements.get(reference.id) ?? null;
      if (reference.hasOwnMark && ownMark !== '') return { label: ownMark, element };
      const label = formatNumber(counters[reference.kind], kind.format);
      counters[reference.kind] += 1;
      return { label, element };
    },
  };
}
