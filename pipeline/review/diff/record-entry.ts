import type { Box } from '../../../schemas/model/geometry.ts';
import type { Json } from '../json.ts';

/** What a record is compared by. */
export const ENTRY_KINDS = [
  'document',
  'page',
  'section',
  'appendix',
  'table',
  'row',
  'target',
  'task',
  'citation',
  'diagnostic',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** An entry as a reader is shown it. */
export interface EntryView {
  readonly kind: EntryKind;
  /** Its id in its record; null for what has none. */
  readonly id: string | null;
  /** What it is, in the plan's words, on one line. */
  readonly label: string;
  /** The headings above it, outermost first. */
  readonly path: readonly string[];
  readonly page: number | null;
  readonly boxes: readonly Box[];
  /** The source text it was read from. */
  readonly quote: string | null;
}

/** An entry as it is compared. */
export interface RecordEntry {
  readonly view: EntryView;
  /** Tells it from all others of its record: "target t12". */
  readonly key: string;
  /** Key of the entry that it stands under or was read from; null at the root. */
  readonly parent: string | null;
  /** Signs of sameness, strongest first; made only when they are asked for, since most entries meet by the first. */
  readonly signs: readonly (() => string | null)[];
  /** Folded text by which it is known where no sign meets; '' where only signs count. */
  readonly text: () => string;
  /** What it says, field by field, without places and ids. */
  readonly fields: ReadonlyMap<string, Json>;
  /** Fields that name other entries, by their keys. */
  readonly links: ReadonlyMap<string, readonly string[]>;
}

export function entryKey(kind: EntryKind, id: string): string {
  return `${kind} ${id}`;
}

/** Longest label. UTF-16 units. */
const LABEL_LIMIT = 160;

/** One line, cut where it is long. */
export function toLabel(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= LABEL_LIMIT ? line : `${line.slice(0, LABEL_LIMIT - 1).trimEnd()}…`;
}

/** Works a text out once, when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
