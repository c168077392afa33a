import type { Box } from '../../../../schemas/model/geometry.ts';
import type { ReviewState } from '../../decisions/decision.ts';
import type { DocumentSummary, SessionAnswer } from '../../server/answers.ts';
import type { WorkItem } from '../../server/work-items.ts';
import type { WorkPage } from '../../server/work-list.ts';
import { LANGUAGES, type Language } from '../../words/language.ts';
import type { Progress } from './api.ts';
import type { LoadedDocument } from './model/loaded-document.ts';
import { createStore } from './store.ts';

/** The parts of a record that are shown one at a time. */
export const TABS = ['head', 'outline', 'tables', 'targets', 'tasks', 'citations', 'diagnostics', 'changes'] as const;
export type Tab = (typeof TABS)[number];

/** What the work list is narrowed to; '' is anything. */
export interface WorkFilters {
  readonly document: string;
  readonly kind: string;
  readonly state: ReviewState | 'open' | '';
  readonly area: string;
  readonly code: string;
  readonly field: string;
  readonly unit: string;
  readonly words: string;
}

export const NO_FILTERS: WorkFilters = {
  document: '',
  kind: '',
  state: 'open',
  area: '',
  code: '',
  field: '',
  unit: '',
  words: '',
};

/** A target that a person is about to add. */
export interface Adding {
  readonly page: number | null;
  /** null: the place of its anchor. */
  readonly box: Box | null;
  /** Key of the section or row it is read from; null where there is none on the page. */
  readonly anchor: string | null;
}

export interface Notice {
  readonly text: string;
  readonly tone: 'info' | 'warning';
  /** Tells one notice from the next of the same words. */
  readonly count: number;
}

export interface AppState {
  readonly language: Language;
  readonly session: SessionAnswer | null;
  readonly documents: readonly DocumentSummary[];
  readonly progress: Progress;
  readonly filters: WorkFilters;
  readonly items: readonly WorkItem[];
  readonly total: number;
  readonly counts: WorkPage['states'] | null;
  readonly facets: WorkPage['facets'] | null;
  /** Place in the work list; -1: nowhere. */
  readonly place: number;
  readonly documentKey: string | null;
  readonly document: LoadedDocument | null;
  readonly documentProblem: string | null;
  /** Key of the entry in view. */
  readonly selected: string | null;
  readonly page: number;
  /** Pixels a point; null: the page fits its pane. */
  readonly zoom: number | null;
  /** Counts up each time that the box is to be brought into view, or zoomed to. */
  readonly reveal: { readonly count: number; readonly zoom: boolean };
  readonly overlay: 'new' | 'old' | 'both';
  readonly tab: Tab;
  /** The field that is being corrected, of the entry in view. */
  readonly editing: string | null;
  readonly adding: Adding | null;
  readonly drawing: boolean;
  readonly dialog: 'help' | 'reviewer' | null;
  readonly notice: Notice | null;
}

const LANGUAGE_KEY = 'kehoach-language';

export function rememberLanguage(language: Language): void {
  localStorage.setItem(LANGUAGE_KEY, language);
}

function recallLanguage(): Language {
  return LANGUAGES.find((each) => each === localStorage.getItem(LANGUAGE_KEY)) ?? LANGUAGES[0];
}

export const store = createStore<AppState>({
  language: recallLanguage(),
  session: null,
  documents: [],
  progress: { read: 0, of: 0 },
  filters: NO_FILTERS,
  items: [],
  total: 0,
  counts: null,
  facets: null,
  place: -1,
  documentKey: null,
  document: null,
  documentProblem: null,
  selected: null,
  page: 1,
  zoom: null,
  reveal: { count: 0, zoom: false },
  overlay: 'both',
  tab: 'targets',
  editing: null,
  adding: null,
  drawing: false,
  dialog: null,
  notice: null,
});
