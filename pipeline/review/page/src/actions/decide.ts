import type { Decision, StatementOfWill, Verdict } from '../../../decisions/decision.ts';
import { type EntryState, stateKey } from '../../../decisions/entry-state.ts';
import { REVIEW_RULES } from '../../../decisions/review-kinds.ts';
import type { Json, JsonObject } from '../../../json.ts';
import type { DecisionAnswer, RefusalAnswer } from '../../../server/answers.ts';
import { sendDecision } from '../api.ts';
import { store } from '../app-state.ts';
import { findLost, withDecision } from '../model/loaded-document.ts';
import { say } from '../words/use-words.ts';
import { openDocument, selectEntry } from './documents.ts';
import { notify } from './notify.ts';
import { itemKey, moveInWork, openItem, updateItems } from './work.ts';

type Will = Partial<StatementOfWill> & Pick<StatementOfWill, 'kind' | 'entry_id' | 'verdict'>;

interface Done {
  readonly document: string;
  readonly key: string;
  readonly decision: string;
}

/** What this browser decided, newest last: what undoing takes back. */
const done: Done[] = [];

const own = new Set<string>();

/** Whether this browser took the decision itself. */
export function isOwnDecision(id: string): boolean {
  return own.has(id);
}

/** The last decision upon an entry that is in view here. */
function newestOf(key: string): string | null {
  const { document } = store.get();
  const state = document?.states.get(key) ?? (document ? findLost(document, key) : null);
  return state?.decisions.at(-1)?.decision_id ?? null;
}

/** Sends a decision. Answers with problems where it was refused; null where it was taken. */
async function send(will: Will): Promise<readonly string[] | null> {
  const { documentKey } = store.get();
  if (documentKey === null) return [];
  const key = stateKey(will.kind, will.entry_id);
  const whole: StatementOfWill = { field: null, to: null, undoes: null, note: null, after: newestOf(key), ...will };
  const result = await sendDecision(documentKey, whole).catch(() => null);
  if (result === null) {
    notify(say('lostConnection'), 'warning');
    return [say('lostConnection')];
  }
  if (result.kind === 'refused') return refuse(result.refusal, key);
  const { answer } = result;
  own.add(answer.decision.decision_id);
  if (will.verdict !== 'undo')
    done.push({ document: documentKey, key: answer.key, decision: answer.decision.decision_id });
  takeIn(documentKey, answer);
  return null;
}

function refuse(refusal: RefusalAnswer, key: string): readonly string[] {
  if (refusal.kind === 'invalid') return refusal.problems;
  const { document } = store.get();
  const { newer, state } = refusal;
  if (document) store.set({ document: withDecision(document, { decision: newer, key, state, lost: document.lost }) });
  notify(`${newer.by} ${say('decidedMeanwhile')}`, 'warning');
  return [`${newer.by} ${say('decidedMeanwhile')}`];
}

/** A decision, mine or another's, into what is in view. */
export function takeIn(documentKey: string, answer: DecisionAnswer): void {
  const { document } = store.get();
  if (document && store.get().documentKey === documentKey) store.set({ document: withDecision(document, answer) });
  updateItems(documentKey, answer);
}

/** The entry in view, as a decision names it. */
function selectedEntry(): Pick<StatementOfWill, 'kind' | 'entry_id'> | null {
  const { document, selected } = store.get();
  const entry = selected === null ? undefined : document?.entries.get(selected);
  return entry ? { kind: entry.kind, entry_id: entry.id } : null;
}

/** Decides upon the entry in view, and goes on to the next of the work list where it was opened from there. */
export async function giveVerdict(verdict: Exclude<Verdict, 'correct' | 'add' | 'undo'>): Promise<void> {
  const entry = selectedEntry();
  if (entry === null) return;
  if (verdict === 'reject' && !REVIEW_RULES[entry.kind].canReject) {
    notify(say('cannotReject'), 'warning');
    return;
  }
  const { items, place, selected } = store.get();
  const item = items[place];
  if ((await send({ ...entry, verdict })) !== null) return;
  if (item && itemKey(item) === selected && store.get().selected === selected) await moveInWork(1);
}

/** Corrects a field of the entry in view. Answers with what is wrong with it; null where it was taken. */
export async function correctField(field: string, to: Json): Promise<readonly string[] | null> {
  const entry = selectedEntry();
  if (entry === null) return [];
  const problems = await send({ ...entry, verdict: 'correct', field, to });
  if (problems === null) notify(say('saved'));
  return problems;
}

export async function addEntry(value: JsonObject, id: string): Promise<readonly string[] | null> {
  const problems = await send({ kind: 'target', entry_id: id, verdict: 'add', to: value });
  if (problems !== null) return problems;
  store.set({ adding: null });
  notify(say('saved'));
  selectEntry(stateKey('target', id));
  return null;
}

/** Takes back what was decided here last. */
export async function undo(): Promise<void> {
  const last = done.pop();
  if (last === undefined) {
    notify(say('nothingToUndo'));
    return;
  }
  await openDocument(last.document);
  const state = store.get().document?.states.get(last.key);
  const decision = state?.decisions.find(({ decision_id }) => decision_id === last.decision);
  if (decision === undefined) return;
  const { kind, entry_id } = decision;
  const problems = await send({ kind, entry_id, verdict: 'undo', undoes: last.decision, after: newestOf(last.key) });
  if (problems !== null) return;
  notify(say('undone'));
  await showAgain(last);
}

async function showAgain({ document, key }: Done): Promise<void> {
  const place = store.get().items.findIndex((item) => item.document === document && itemKey(item) === key);
  if (place >= 0) await openItem(place);
  else selectEntry(key);
}

/** Takes back every decision upon a statement that is lost. */
export async function dropDecisions(state: EntryState): Promise<void> {
  const undone = new Set(state.decisions.map(({ undoes }) => undoes));
  let after = state.decisions.at(-1)?.decision_id ?? null;
  for (const { decision_id, verdict, kind, entry_id } of state.decisions) {
    if (verdict === 'undo' || undone.has(decision_id)) continue;
    if ((await send({ kind, entry_id, verdict: 'undo', undoes: decision_id, after })) !== null) return;
    const key = stateKey(kind, entry_id);
    after = newestOf(key) ?? after;
  }
}

/** Settles fields that are read otherwise than they were decided: as they are read now. */
export async function takeReading(state: EntryState): Promise<void> {
  for (const { field, read } of state.conflict?.fields ?? []) {
    const entry = { kind: state.kind, entry_id: state.id };
    if ((await send({ ...entry, verdict: 'correct', field, to: read })) !== null) return;
  }
}

/** Settles fields that are read otherwise than they were decided: as they were decided. */
export async function keepDecided(state: EntryState): Promise<void> {
  for (const { field, held } of state.conflict?.fields ?? []) {
    const entry = { kind: state.kind, entry_id: state.id };
    if ((await send({ ...entry, verdict: 'correct', field, to: held })) !== null) return;
  }
}

/** Settles what two people decided differently: as one of them did. */
export async function settleAs({ kind, entry_id, verdict, field, to }: Decision): Promise<void> {
  const { document } = store.get();
  const after = document?.states.get(stateKey(kind, entry_id))?.decisions.at(-1)?.decision_id ?? null;
  await send({ kind, entry_id, verdict, field, to, after });
}
