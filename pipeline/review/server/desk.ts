import { randomUUID } from 'node:crypto';
import { decide } from '../decisions/decide.ts';
import type { Decision, StatementOfWill } from '../decisions/decision.ts';
import type { DecisionStore } from '../decisions/decision-store.ts';
import { type EntryState, stateKey } from '../decisions/entry-state.ts';
import type { DecisionAnswer, DocumentAnswer, RefusalAnswer } from './answers.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import type { EventHub } from './event-hub.ts';
import type { OpenDocument, OpenDocuments } from './open-documents.ts';
import type { WorkIndex } from './work-index.ts';

/** Where documents are looked at and decisions taken, one after another. */
export interface Desk {
  show(entry: CatalogueEntry): Promise<DocumentAnswer>;
  open(entry: CatalogueEntry): Promise<OpenDocument>;
  decide(entry: CatalogueEntry, will: StatementOfWill, by: string): Promise<DecisionAnswer | RefusalAnswer>;
  /** Takes in what other processes decided. */
  refresh(): Promise<void>;
}

export interface DeskParts {
  readonly catalogue: Catalogue;
  readonly documents: OpenDocuments;
  readonly store: DecisionStore;
  readonly work: WorkIndex;
  readonly events: EventHub;
}

export function createDesk(parts: DeskParts): Desk {
  const { documents, store } = parts;
  let last: Promise<unknown> = Promise.resolve();
  const hashes = new Map<string, string>();
  const open = async (entry: CatalogueEntry): Promise<OpenDocument> => {
    const document = await documents.open(entry);
    const known = hashes.get(entry.key);
    hashes.set(entry.key, document.recordHash);
    if (known !== document.recordHash) parts.work.update(document);
    if (known !== undefined && known !== document.recordHash)
      parts.events.publish({ kind: 'record', document: entry.key });
    return document;
  };
  const take = async (
    entry: CatalogueEntry,
    will: StatementOfWill,
    by: string,
  ): Promise<DecisionAnswer | RefusalAnswer> => {
    await takeNews(parts, open);
    const document = await open(entry);
    const ruling = decide(will, { ...document, by, decisionId: randomUUID(), now: new Date() });
    if (ruling.kind === 'invalid') return ruling;
    if (ruling.kind === 'stale') return { ...ruling, state: findState(document, ruling.newer) };
    await store.append(ruling.decision);
    await tell(parts, open, ruling.decision);
    return describe(await open(entry), ruling.decision);
  };
  return {
    open,
    show: async (entry) => describeDocument(await open(entry)),
    // One at a time: whoever decides has seen what was decided before.
    decide: (entry, will, by) => {
      const taken = last.then(() => take(entry, will, by));
      last = taken.catch(() => undefined);
      return taken;
    },
    refresh: () => {
      const done = last.then(() => takeNews(parts, open));
      last = done.catch(() => undefined);
      return done;
    },
  };
}

type Open = (entry: CatalogueEntry) => Promise<OpenDocument>;

async function takeNews(parts: DeskParts, open: Open): Promise<void> {
  for (const decision of await parts.store.refresh()) await tell(parts, open, decision);
}

/** Brings a decision into the open documents and the work list, and before everybody who looks. */
async function tell({ catalogue, documents, work, events }: DeskParts, open: Open, decision: Decision): Promise<void> {
  await documents.add(decision);
  for (const key of work.keysOf(decision.doc_id)) {
    const entry = catalogue.byKey.get(key);
    if (entry === undefined) continue;
    const document = await open(entry);
    work.update(document);
    events.publish({ kind: 'decision', document: key, ...describe(document, decision) });
  }
}

function describe(document: OpenDocument, decision: Decision): DecisionAnswer {
  const state = findState(document, decision);
  const key = stateKey(decision.kind, state?.id ?? decision.entry_id);
  return { decision, key, state, lost: document.states.lost };
}

/** The state of the entry that a decision was upon, under whatever id it has now. */
function findState({ states }: OpenDocument, { kind, entry_id, decision_id }: Decision): EntryState | null {
  const named = states.states.get(stateKey(kind, entry_id));
  if (named) return named;
  const all = [...states.states.values()];
  return all.find(({ decisions }) => decisions.some((each) => each.decision_id === decision_id)) ?? null;
}

function describeDocument({ entry, record, recordHash, states, changes }: OpenDocument): DocumentAnswer {
  return {
    key: entry.key,
    name: entry.name,
    record,
    recordHash,
    states: [...states.states.values()],
    lost: states.lost,
    changes,
    hasPictures: entry.sources.length > 0 && record.source.pages.length > 0,
  };
}
