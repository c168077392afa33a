import type { HistoryMode } from '../tables/table.ts';
import { quoteName } from './sql-text.ts';

/** What an analyst mostly wants: statements that hold, of documents that are there, that no reviewer has rejected. */
const CURRENT_VIEWS = [
  { name: 'current_targets', table: 'targets' },
  { name: 'current_tasks', table: 'tasks' },
] as const;

/** `qualify` puts a schema before a name. */
export function createViews(history: HistoryMode, qualify: (name: string) => string = quoteName): readonly string[] {
  const isOpen = history === 'kept' ? ' AND s.valid_to IS NULL' : '';
  return CURRENT_VIEWS.map(
    ({ name, table }) =>
      `CREATE OR REPLACE VIEW ${qualify(name)} AS SELECT s.* FROM ${qualify(table)} AS s ` +
      `JOIN ${qualify('documents')} AS d ON d.document_id = s.document_id ` +
      `WHERE d.vanished_at IS NULL AND s.review_state <> 'rejected'${isOpen}`,
  );
}
