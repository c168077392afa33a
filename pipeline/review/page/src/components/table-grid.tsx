import { useMemo, useState } from 'preact/hooks';
import type { TableRecord } from '../../../../../schemas/record/table.ts';
import { outlineRecord } from '../../../diff/record-outline.ts';
import { isJsonArray, ownValue } from '../../../json.ts';
import { selectEntry } from '../actions/documents.ts';
import { store } from '../app-state.ts';
import type { Entry } from '../model/entry.ts';
import { type LoadedDocument, reviewedValue, stateOfEntry } from '../model/loaded-document.ts';
import { useStore } from '../store.ts';
import { useWords } from '../words/use-words.ts';
import { StateMark } from './state-mark.tsx';
import { VirtualList } from './virtual-list.tsx';

/** CSS pixels: three lines of a cell. */
const ROW_HEIGHT = 60;

/** One table of the document with all its rows. */
export function TableGrid({ document }: { readonly document: LoadedDocument }) {
  const word = useWords();
  const selected = useStore(store, (state) => state.selected);
  const [chosen, setChosen] = useState<string | null>(null);
  const { tables } = document.answer.record;
  const names = useMemo(() => {
    const outline = outlineRecord(document.answer.record);
    return new Map(tables.map((table) => [table.table_id, outline.nameTable(table)]));
  }, [document.answer]);
  const current = selected === null ? undefined : document.entries.get(selected);
  const wanted = current?.tableId ?? chosen;
  const table = tables.find(({ table_id }) => table_id === wanted) ?? tables[0];
  if (!table) return <p class="nothing">{word('nothingToDo')}</p>;
  const onTable = (id: string): void => {
    setChosen(id);
    const first = document.lists.row.find(({ tableId }) => tableId === id);
    if (first) selectEntry(first.key);
  };
  return (
    <>
      <select
        class="table-choice"
        aria-label={word('tables')}
        value={table.table_id}
        onChange={(event) => onTable(event.currentTarget.value)}
      >
        {tables.map(({ table_id, rows }) => (
          <option key={table_id} value={table_id}>
            {names.get(table_id)} ({rows.length})
          </option>
        ))}
      </select>
      <Rows document={document} table={table} selected={current?.anchor ?? null} />
    </>
  );
}

interface RowsProps {
  readonly document: LoadedDocument;
  readonly table: TableRecord;
  /** Key of the row in view, or of that which the entry in view was read from. */
  readonly selected: string | null;
}

function Rows({ document, table, selected }: RowsProps) {
  const word = useWords();
  const rows = useMemo(
    () => document.lists.row.filter(({ tableId }) => tableId === table.table_id),
    [document.lists, table],
  );
  const widths = table.columns.map(({ role }) => WIDTHS[role] ?? 2).map((width) => `minmax(0, ${width}fr)`);
  const columns = `1.6rem ${widths.join(' ')}`;
  return (
    <>
      <div class="grid-head" aria-hidden="true" style={{ gridTemplateColumns: columns }}>
        <span />
        {table.columns.map(({ header }, index) => (
          <span key={`${index} ${header.join()}`}>{header.join(' › ')}</span>
        ))}
      </div>
      <VirtualList
        name="rows"
        className="grid"
        label={word('tables')}
        count={rows.length}
        rowHeight={ROW_HEIGHT}
        selected={rows.findIndex(({ key }) => key === selected)}
        onChoose={(index) => choose(rows[index])}
        renderRow={(index) => {
          const row = rows[index];
          return row && <GridRow row={row} document={document} columns={columns} />;
        }}
      />
    </>
  );
}

/** How much room a column's cells ask for, beside the others. */
const WIDTHS: Readonly<Partial<Record<TableRecord['columns'][number]['role'], number>>> = {
  ordinal: 0.7,
  content: 4,
  task: 4,
  target: 1.4,
  baseline: 1.2,
  max_score: 1,
};

function choose(entry: Entry | undefined): void {
  if (entry) selectEntry(entry.key);
}

interface GridRowProps {
  readonly row: Entry;
  readonly document: LoadedDocument;
  readonly columns: string;
}

function GridRow({ row, document, columns }: GridRowProps) {
  const value = reviewedValue(document, row);
  const cells = ownValue(value, 'cells') ?? null;
  const isGroup = ownValue(value, 'kind') !== 'item';
  return (
    <span class={isGroup ? 'grid-row group' : 'grid-row'} style={{ gridTemplateColumns: columns }}>
      <StateMark state={stateOfEntry(document, row.key)} conflict={document.states.get(row.key)?.conflict != null} />
      {(isJsonArray(cells) ? cells : []).map((cell, index) => (
        <span key={`${index} ${cell}`} class="cell">
          {cell === null ? '' : String(cell)}
        </span>
      ))}
    </span>
  );
}
