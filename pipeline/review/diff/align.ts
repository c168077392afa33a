import { likeness } from '../../../parsers/vietnamese/likeness.ts';

/** How entries of one list find their counterparts in another. */
export interface Alignment<T> {
  /** Signs of sameness, strongest first; null: the entry has none of that strength. Equal signs pair in order. */
  readonly signs: readonly ((entry: T) => string | null)[];
  /** Folded text by which the rest is compared; '' stays alone. */
  readonly textOf: (entry: T) => string;
  /** What else speaks for or against a pair whose texts are alike, added to their likeness; a large minus forbids it. */
  readonly bonusOf: (before: T, after: T) => number;
  /** Least likeness with bonus at which two entries are the same. */
  readonly floor: number;
}

export interface Aligned<T> {
  readonly pairs: readonly (readonly [before: T, after: T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** Entries whose words meet most are compared by their letters; so many at most for each. */
const CANDIDATES_PER_ENTRY = 8;

/** A word that stands in more entries than this tells nothing apart. */
const COMMON_WORD_ENTRIES = 400;

/** Of equally good pairs the ones that stand alike in their lists win: this much for the whole length. */
const ORDER_WEIGHT = 0.02;

export function align<T>(before: readonly T[], after: readonly T[], alignment: Alignment<T>): Aligned<T> {
  const partners = new Map<number, number>();
  const open = { before: new Set(before.keys()), after: new Set(after.keys()) };
  for (const sign of alignment.signs) pairBySign({ before, after, open, partners }, sign);
  pairByLikeness({ before, after, open, partners }, alignment);
  return {
    pairs: [...partners].sort(([a], [b]) => a - b).flatMap(([a, b]) => pairAt(before, after, a, b)),
    removed: before.filter((_, index) => open.before.has(index)),
    added: after.filter((_, index) => open.after.has(index)),
  };
}

interface Work<T> {
  readonly before: readonly T[];
  readonly after: readonly T[];
  readonly open: { readonly before: Set<number>; readonly after: Set<number> };
  readonly partners: Map<number, number>;
}

function pairAt<T>(before: readonly T[], after: readonly T[], a: number, b: number): (readonly [T, T])[] {
  return before.slice(a, a + 1).flatMap((x) => after.slice(b, b + 1).map((y) => [x, y] as const));
}

function marry<T>({ open, partners }: Work<T>, a: number, b: number): void {
  partners.set(a, b);
  open.before.delete(a);
  open.after.delete(b);
}

function pairBySign<T>(work: Work<T>, sign: (entry: T) => string | null): void {
  const waiting = new Map<string, number[]>();
  for (const index of work.open.after) {
    const mark = signAt(work.after, index, sign);
    if (mark === null) continue;
    const list = waiting.get(mark);
    if (list) list.push(index);
    else waiting.set(mark, [index]);
  }
  for (const index of [...work.open.before]) {
    const mark = signAt(work.before, index, sign);
    const partner = mark === null ? undefined : waiting.get(mark)?.shift();
    if (partner !== undefined) marry(work, index, partner);
  }
}

function signAt<T>(entries: readonly T[], index: number, sign: (entry: T) => string | null): string | null {
  const [mark] = entries.slice(index, index + 1).map(sign);
  return mark ?? null;
}

interface Match {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

function pairByLikeness<T>(work: Work<T>, alignment: Alignment<T>): void {
  if (work.open.before.size === 0 || work.open.after.size === 0) return;
  const matches = findMatches(work, alignment).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of matches) {
    if (work.open.before.has(a) && work.open.after.has(b)) marry(work, a, b);
  }
}

function findMatches<T>(work: Work<T>, alignment: Alignment<T>): Match[] {
  const texts = new Map([...work.open.after].map((b) => [b, textAt(work.after, b, alignment)]));
  const index = indexWords(texts);
  const matches: Match[] = [];
  for (const a of work.open.before) {
    const text = textAt(work.before, a, alignment);
    for (const b of findCandidates(text, index)) {
      const [pair] = pairAt(work.before, work.after, a, b);
      if (!pair) continue;
      const score = likeness(text, texts.get(b) ?? '') + alignment.bonusOf(...pair);
      const drift = Math.abs(a / work.before.length - b / work.after.length);
      if (score >= alignment.floor) matches.push({ a, b, score: score - drift * ORDER_WEIGHT });
    }
  }
  return matches;
}

function textAt<T>(entries: readonly T[], index: number, { textOf }: Alignment<T>): string {
  return entries
    .slice(index, index + 1)
    .map(textOf)
    .join('');
}

function indexWords(texts: ReadonlyMap<number, string>): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [entry, text] of texts) {
    for (const word of new Set(wordsOf(text))) {
      const list = index.get(word);
      if (list) list.push(entry);
      else index.set(word, [entry]);
    }
  }
  return index;
}

/** The entries that share the most telling words: a word counts the more the fewer entries have it. */
function findCandidates(text: string, index: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const weights = new Map<number, number>();
  for (const word of new Set(wordsOf(text))) {
    const entries = index.get(word) ?? [];
    if (entries.length > COMMON_WORD_ENTRIES) continue;
    for (const entry of entries) weights.set(entry, (weights.get(entry) ?? 0) + 1 / entries.length);
  }
  return [...weights]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, CANDIDATES_PER_ENTRY)
    .map(([entry]) => entry);
}

function wordsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}
