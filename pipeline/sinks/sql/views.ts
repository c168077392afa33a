import { quoteName } from './sql-text.ts';

/** What an analyst mostly wants: statements that hold, of documents that are there. */
const CURRENT_VIEWS = [
  { name: 'current_targets', table: 'targets' },
  { name: 'current_tasks', table: 'tasks' },
] as const;

export const CURRENT_VIEW_NAMES: readonly string[] = CURRENT_VIEWS.map((view) => view.name);

/** `qualify` puts a schema before a name. */
export function createViews(qualify: (name: string) => string = quoteName): readonly string[] {
  return CURRENT_VIEWS.map(
    ({ name, table }) =>
      `CREATE OR REPLACE VIEW ${qualify(name)} AS SELECT s.* FROM ${qualify(table)} AS s ` +
      `JOIN ${qualify('documents')} AS d ON d.document_id = s.document_id ` +
      `WHERE s.valid_to IS NULL AND s.review_state <> 'rejected' AND d.vanished_at IS NULL`,
  );
}
