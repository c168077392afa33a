import type { OutlineRow, OutlineTable } from '../../schemas/model/outline.ts';

// -nt- | nt | như trên | "
const DITTO = /^(?:["”“'’〃]+|-?\s*(?:nt|n\.t|như trên)\s*-?)$/iu;

/** Does the cell say no more than that it repeats what stands above it? */
export function isDitto(text: string): boolean {
  return DITTO.test(text.trim());
}

/** What the cell says: of a ditto sign, what the nearest row above it has in that column; null where nothing stands there. */
export function textUnderDitto(table: OutlineTable, row: OutlineRow, column: number): string | null {
  for (let at = table.rows.indexOf(row); at >= 0; at -= 1) {
    // a heading over all columns stands between the sign and what it repeats
    if (table.rows[at]?.kind === 'group' && table.rows[at] !== row) continue;
    const text = table.rows[at]?.cells[column] ?? null;
    if (text !== null && !isDitto(text)) return text;
    if (text === null && table.rows[at] !== row) continue;
    if (text === null) return null;
  }
  return null;
}
