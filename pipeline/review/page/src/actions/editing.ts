import type { ReviewKind } from '../../../decisions/decision.ts';
import { comparedFields } from '../../../decisions/review-kinds.ts';
import { store } from '../app-state.ts';

/** The field that is wrong most often, which correcting begins with. */
const FIRST_FIELD: Readonly<Partial<Record<ReviewKind, string>>> = {
  target: 'value',
  task: 'deadline',
  document: 'reference',
  section: 'text',
};

/** Opens a field of the entry in view for correction. */
export function beginEditing(field?: string): void {
  const { document, selected } = store.get();
  const entry = selected === null ? undefined : document?.entries.get(selected);
  if (!entry) return;
  const fields = comparedFields(entry.kind, entry.value);
  const wanted = field ?? FIRST_FIELD[entry.kind];
  const found = fields.find((each) => each === wanted) ?? fields[0];
  if (found !== undefined) store.set({ editing: found, adding: null });
}
