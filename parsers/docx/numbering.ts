import { formatNumber } from './number-format.ts';
import {
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
} from './properties.ts';
import { bulletToText } from './symbols.ts';
import { childElements, findChild, readValue, toInteger, toSwitch, type XmlElement } from './xml-tree.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** The example of a custom format: "001, 002, 003, ...". */
  readonly pattern: string;
  /** "%1.%2." */
  readonly text: string;
  /** Printed between the label and the text. */
  readonly suffix: string;
  /** Count of levels from the top whose use sets this one back; 0: never. */
  readonly restartBelow: number;
  /** Print the numbers of higher levels in digits. */
  readonly isLegal: boolean;
  /** The paragraph style that is numbered on this level. */
  readonly style: string | null;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

interface AbstractList {
  readonly levels: ReadonlyMap<number, Level>;
  /** The numbering style that defines the levels instead. */
  readonly styleLink: string | null;
  readonly definesStyle: string | null;
}

interface List {
  readonly abstractId: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

/** A label as printed before the text of a paragraph. */
export interface ListLabel {
  /** "4.1."; "" for a level that prints nothing. */
  readonly text: string;
  readonly isBullet: boolean;
  /** What stands between it and the text: a tab, a space or nothing. */
  readonly suffix: string;
  readonly run: RunProperties;
}

/** Counts the paragraphs of all lists in the order in which they are read. */
export interface Numbering {
  readonly nextLabel: (listId: number, level: number) => ListLabel | null;
  /** The paragraph properties (indent) that a list level brings. */
  readonly paragraphOf: (listId: number, level: number) => ParagraphProperties;
  /** The level on which a list numbers that paragraph style; undefined where it names none. */
  readonly levelOfStyle: (listId: number, style: string) => number | undefined;
}

const SUFFIXES: Readonly<Record<string, string>> = { tab: '\t', space: ' ', nothing: '' };
/** A numbering style that links to itself would go in a circle. */
const LONGEST_LINK = 5;

function readLevel(element: XmlElement, index: number): Level {
  const alternate = findChild(findChild(element, 'mc:AlternateContent'), 'mc:Choice');
  const format = findChild(element, 'w:numFmt') ?? findChild(alternate, 'w:numFmt');
  const hasPicture = findChild(element, 'w:lvlPicBulletId') !== undefined;
  return {
    start: toInteger(readValue(element, 'w:start')) ?? 0,
    format: hasPicture ? 'bullet' : (format?.attributes['w:val'] ?? 'decimal'),
    pattern: format?.attributes['w:format'] ?? '',
    text: hasPicture ? '•' : (readValue(element, 'w:lvlText') ?? ''),
    suffix: SUFFIXES[readValue(element, 'w:suff') ?? 'tab'] ?? '\t',
    restartBelow: toInteger(readValue(element, 'w:lvlRestart')) ?? index,
    isLegal: toSwitch(findChild(element, 'w:isLgl')) ?? false,
    style: readValue(element, 'w:pStyle') ?? null,
    paragraph: readParagraphProperties(findChild(element, 'w:pPr')),
    run: readRunProperties(findChild(element, 'w:rPr')),
  };
}

function readLevels(parent: XmlElement): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of childElements(parent, 'w:lvl')) {
    const index = toInteger(element.attributes['w:ilvl']);
    if (index !== undefined) levels.set(index, readLevel(element, index));
  }
  return levels;
}

function readAbstractLists(root: XmlElement | undefined): ReadonlyMap<string, AbstractList> {
  const lists = new Map<string, AbstractList>();
  for (const element of childElements(root, 'w:abstractNum')) {
    lists.set(element.attributes['w:abstractNumId'] ?? '', {
      levels: readLevels(element),
      styleLink: readValue(element, 'w:numStyleLink') ?? null,
      definesStyle: readValue(element, 'w:styleLink') ?? null,
    });
  }
  return lists;
}

function readLists(root: XmlElement | undefined): ReadonlyMap<number, List> {
  const lists = new Map<number, List>();
  for (const element of childElements(root, 'w:num')) {
    const id = toInteger(element.attributes['w:numId']);
    const abstractId = readValue(element, 'w:abstractNumId');
    if (id === undefined || abstractId === undefined) continue;
    const starts = new Map<number, number>();
    const levels = new Map<number, Level>();
    for (const change of childElements(element, 'w:lvlOverride')) {
      const index = toInteger(change.attributes['w:ilvl']) ?? 0;
      const start = toInteger(readValue(change, 'w:startOverride'));
      const level = findChild(change, 'w:lvl');
      if (start !== undefined) starts.set(index, start);
      if (level) levels.set(index, readLevel(level, index));
    }
    lists.set(id, { abstractId, starts, levels });
  }
  return lists;
}

/** The list that really defines the levels, numbering styles followed. */
function resolveAbstract(
  lists: ReadonlyMap<string, AbstractList>,
  id: string,
): { id: string; list: AbstractList } | null {
  let current = id;
  for (let i = 0; i < LONGEST_LINK; i++) {
    const list = lists.get(current);
    if (!list) return null;
    if (list.styleLink === null || list.levels.size > 0) return { id: current, list };
    const next = Array.from(lists).find(([, other]) => other.definesStyle === list.styleLink);
    if (!next) return { id: current, list };
    current = next[0];
  }
  return null;
}

interface ActiveList {
  /** Shared by all lists with the same abstract list: Word goes on counting across them. */
  readonly counters: (number | undefined)[];
  readonly list: List;
  readonly levelAt: (index: number) => Level | undefined;
  readonly startsUsed: Set<number>;
}

function count(active: ActiveList, index: number, level: Level): void {
  const { counters, list, startsUsed } = active;
  const override = list.starts.get(index);
  const current = counters[index];
  if (override !== undefined && !startsUsed.has(index)) counters[index] = override;
  else counters[index] = current === undefined ? (override ?? level.start) : current + 1;
  startsUsed.add(index);
  // A level that is used before the ones above it sets them going.
  for (let above = 0; above < index; above++)
    counters[above] ??= list.starts.get(above) ?? active.levelAt(above)?.start ?? 1;
  for (let below = index + 1; below < counters.length; below++) {
    if (index < (active.levelAt(below)?.restartBelow ?? below)) counters[below] = undefined;
  }
}

function printLabel(active: ActiveList, level: Level): string {
  if (level.format === 'bullet') return bulletToText(level.text, level.run.font ?? '');
  return level.text
    .replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const source = active.levelAt(index);
      const format = level.isLegal ? 'decimal' : (source?.format ?? 'decimal');
      return formatNumber(active.counters[index] ?? source?.start ?? 1, format, source?.pattern);
    })
    .trimStart();
}

/** word/numbering.xml → a counter of its lists. */
export function createNumbering(part: XmlElement | null): Numbering {
  const root = part ?? undefined;
  const abstracts = readAbstractLists(root);
  const lists = readLists(root);
  const counters = new Map<string, (number | undefined)[]>();
  const actives = new Map<number, ActiveList | null>();
  const activate = (listId: number): ActiveList | null => {
    const list = lists.get(listId);
    const resolved = list && resolveAbstract(abstracts, list.abstractId);
    if (!resolved) return null;
    const shared = counters.get(resolved.id) ?? [];
    counters.set(resolved.id, shared);
    const levelAt = (index: number): Level | undefined => list.levels.get(index) ?? resolved.list.levels.get(index);
    return { counters: shared, list, levelAt, startsUsed: new Set() };
  };
  const find = (listId: number): ActiveList | null => {
    const known = actives.get(listId);
    if (known !== undefined) return known;
    const active = activate(listId);
    actives.set(listId, active);
    return active;
  };
  return {
    nextLabel(listId, index) {
      const active = find(listId);
      const level = active?.levelAt(index);
      if (!active || !level) return null;
      count(active, index, level);
      const text = level.run.hidden ? '' : printLabel(active, level);
      return { text, isBullet: level.format === 'bullet', suffix: level.suffix, run: level.run };
    },
    paragraphOf: (listId, index) => find(listId)?.levelAt(index)?.paragraph ?? {},
    levelOfStyle(listId, style) {
      const active = find(listId);
      for (let index = 0; active && index < 9; index++) if (active.levelAt(index)?.style === style) return index;
      return undefined;
    },
  };
}
