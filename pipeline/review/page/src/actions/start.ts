import type { ReviewEvent } from '../../../server/event-hub.ts';
import { fetchSession, listenToEvents, renameReviewer } from '../api.ts';
import { store } from '../app-state.ts';
import { UI_WORDS } from '../words/ui-words.ts';
import { say } from '../words/use-words.ts';
import { isOwnDecision, takeIn } from './decide.ts';
import { openDocument, reloadDocument } from './documents.ts';
import { notify } from './notify.ts';
import { loadDocuments, loadWork, openItem } from './work.ts';

/** The list follows the reading of records in the background this often. Milliseconds. */
const FOLLOW_MS = 1500;

/** The first view: who reviews, what there is to do, and the first entry of it. */
export async function start(): Promise<void> {
  const [session] = await Promise.all([fetchSession(), loadDocuments(), loadWork()]);
  store.set({ session });
  listenToEvents(takeEvent, () => undefined);
  const [first] = store.get().documents;
  if (store.get().items.length > 0) await openItem(0);
  else if (first) await openDocument(first.key);
}

function takeEvent(event: ReviewEvent): void {
  switch (event.kind) {
    case 'decision':
      if (isOwnDecision(event.decision.decision_id)) return;
      takeIn(event.document, event);
      if (event.document === store.get().documentKey) tellOfOther(event);
      return;
    case 'record':
      if (event.document !== store.get().documentKey) return;
      notify(say('recordChanged'), 'warning');
      void reloadDocument().then(loadWork);
      return;
    case 'progress':
      store.set({ progress: { read: event.read, of: event.of } });
      follow();
  }
}

function tellOfOther({ decision }: Extract<ReviewEvent, { kind: 'decision' }>): void {
  const verdicts = {
    confirm: 'confirm',
    correct: 'correct',
    reject: 'reject',
    unsure: 'markUnsure',
    add: 'add',
    undo: 'undo',
  } as const;
  const { language } = store.get();
  notify(`${decision.by} ${say('decidedHere')}: ${UI_WORDS[verdicts[decision.verdict]][language]}`);
}

let following: ReturnType<typeof setTimeout> | undefined;

/** While records are read, the list grows; the person's place in it stays. */
function follow(): void {
  const { read, of } = store.get().progress;
  if (following !== undefined && read < of) return;
  clearTimeout(following);
  following = setTimeout(
    () => {
      following = undefined;
      void Promise.all([loadDocuments(), loadWork()]);
    },
    read < of ? FOLLOW_MS : 0,
  );
}

export async function changeReviewer(name: string): Promise<void> {
  const session = await renameReviewer(name).catch(() => null);
  if (session === null) notify(say('lostConnection'), 'warning');
  else store.set({ session, dialog: null });
}
