import { foldText, plainText } from '../../../parsers/vietnamese/fold.ts';
import { likeness } from '../../../parsers/vietnamese/likeness.ts';
import { equalJson, isJsonObject, type Json, type JsonObject, ownValue } from '../json.ts';
import type { Decision, ReviewKind } from './decision.ts';
import { fieldOf, isSameStatement, REVIEW_RULES, type ReviewEntry } from './review-kinds.ts';

/** Where the entry of a decision stands in a record that was made anew. */
export type Found =
  | { readonly kind: 'same'; readonly entry: ReviewEntry }
  /** Its statement reads otherwise now, or is gone; `likely` is what comes nearest to it. */
  | { readonly kind: 'changed'; readonly entry: ReviewEntry }
  | { readonly kind: 'gone'; readonly likely: ReviewEntry | null };

/** The entries of one kind, at hand by id and by statement. */
export interface EntryIndex {
  readonly kind: ReviewKind;
  readonly entries: readonly ReviewEntry[];
  readonly byId: ReadonlyMap<string, ReviewEntry>;
  readonly byStatement: ReadonlyMap<string, readonly ReviewEntry[]>;
}

export function indexEntries(kind: ReviewKind, entries: readonly ReviewEntry[]): EntryIndex {
  const byStatement = new Map<string, ReviewEntry[]>();
  for (const entry of entries) {
    const statement = plainText(entry.statement);
    const list = byStatement.get(statement);
    if (list) list.push(entry);
    else byStatement.set(statement, [entry]);
  }
  return { kind, entries, byId: new Map(entries.map((entry) => [entry.id, entry])), byStatement };
}

/** By what an entry is found again. */
export interface EntryAnchor {
  readonly kind: ReviewKind;
  readonly id: string;
  readonly statement: string;
  readonly siblings: readonly string[];
  /** The entry's fields as they were: fields of its own, or of a snapshot. */
  readonly values: JsonObject;
}

export function anchorOf({ kind, entry_id: id, statement, siblings, verdict, seen, to }: Decision): EntryAnchor {
  return { kind, id, statement, siblings, values: verdict === 'add' && isJsonObject(to) ? to : seen };
}

/**
 * Finds the entry that was decided upon. By its id where its statement is the same; else, since ids are made of what was
 * read, the one entry that was read from the same statement and says the same thing. Never an entry of another statement.
 */
export function findEntry(anchor: EntryAnchor, index: EntryIndex): Found {
  const named = index.byId.get(anchor.id);
  if (named && isSameStatement(named.statement, anchor.statement)) return { kind: 'same', entry: named };
  const others = new Set(anchor.siblings);
  const readFromIt = (index.byStatement.get(plainText(anchor.statement)) ?? []).filter(({ id }) => !others.has(id));
  const only = pickSame(readFromIt, anchor);
  if (only) return { kind: 'same', entry: only };
  if (named) return { kind: 'changed', entry: named };
  return { kind: 'gone', likely: readFromIt[0] ?? findLikely(anchor, index) };
}

function pickSame(candidates: readonly ReviewEntry[], { kind, values }: EntryAnchor): ReviewEntry | null {
  const { identity } = REVIEW_RULES[kind];
  if (identity.length === 0) return candidates.length === 1 ? (candidates[0] ?? null) : null;
  for (const fields of identity) {
    const alike = candidates.filter((candidate) =>
      fields.every((field) => saysTheSame(ownValue(values, field) ?? null, fieldOf(candidate.value, field))),
    );
    const [only] = alike;
    if (alike.length === 1 && only) return only;
  }
  return null;
}

function saysTheSame(a: Json, b: Json): boolean {
  return typeof a === 'string' && typeof b === 'string' ? isSameStatement(a, b) : equalJson(a, b);
}

/** Least likeness of a statement that is shown beside a lost one. */
const LIKELY = 0.6;

function findLikely({ statement }: EntryAnchor, { entries }: EntryIndex): ReviewEntry | null {
  const folded = foldText(statement);
  let best: { readonly entry: ReviewEntry; readonly score: number } | null = null;
  for (const entry of entries) {
    const score = likeness(folded, foldText(entry.statement));
    if (score >= LIKELY && score > (best?.score ?? 0)) best = { entry, score };
  }
  return best?.entry ?? null;
}
