import { HISTORY_QUESTIONS, READY_QUESTIONS, type ReadyQuestion } from '../query/ready-questions.ts';
import { loaderGrants, readerGrants } from '../sql/postgres-rights.ts';
import { POSTGRES_TYPES } from '../sql/postgres-tables.ts';
import { type NamedColumn, primaryKey, type Reference, type Table, tableColumns } from '../tables/table.ts';
import { warehouseTables } from '../tables/warehouse.ts';

/** What a part of docs/warehouse.md is made of, by the name in its marks. */
const PARTS: Readonly<Record<string, () => string>> = {
  'list of tables': listTables,
  tables: () => warehouseTables('kept').map(describeTable).join('\n'),
  'ready questions': () => READY_QUESTIONS.map(describeQuestion).join('\n'),
  'questions of history': () => HISTORY_QUESTIONS.map(describeQuestion).join('\n'),
  rights: describeRights,
};

// <!-- made: tables --> … <!-- end: tables -->
const PART = /(?<begin><!-- made: (?<name>[a-z ]+) -->\n)[\s\S]*?(?<end><!-- end: \k<name> -->)/g;

/** The page with its made parts as the description of the warehouse has them. Throws where it has marks that nothing is made for. */
export function fillWarehouseDocs(page: string): string {
  const found = new Set<string>();
  const filled = page.replace(PART, (_, begin: string, name: string, end: string) => {
    found.add(name);
    const make = PARTS[name];
    if (make === undefined) throw new Error(`nothing is made for the part "${name}"`);
    return `${begin}${make()}\n${end}`;
  });
  const missing = Object.keys(PARTS).filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`the page has no marks for ${missing.join(', ')}`);
  return filled;
}

function listTables(): string {
  const lines = warehouseTables('kept').map(
    ({ name, grain, kind }) => `| [\`${name}\`](#${name}) | ${grain} | ${KINDS[kind]} |`,
  );
  return ['| table | grain | kept |', '| --- | --- | --- |', ...lines].join('\n');
}

const KINDS: Readonly<Record<Table['kind'], string>> = {
  document: 'one row, brought up to date',
  file: 'one row, brought up to date',
  detail: 'replaced with its document',
  history: 'with history in databases',
  dimension: 'added to',
  log: 'in databases alone',
};

function describeTable(table: Table): string {
  const columns = tableColumns(table, 'kept').map(
    (column) => `| \`${column.name}\` | ${describeType(column)} | ${cell(describeMeaning(column))} |`,
  );
  const history = table.kind === 'history' ? ' (`valid_from` and `valid_to` in databases alone)' : '';
  return [
    `### ${table.name}`,
    '',
    `${table.grain[0]?.toUpperCase()}${table.grain.slice(1)}. Key: ${names(primaryKey(table, 'kept'))}${history}.`,
    '',
    '| column | type | meaning |',
    '| --- | --- | --- |',
    ...columns,
    '',
    ...(table.references.length === 0 ? [] : [`Refers to: ${table.references.map(describeReference).join('; ')}.`, '']),
  ].join('\n');
}

function describeType({ type, nullable }: NamedColumn): string {
  return `${POSTGRES_TYPES[type]}${nullable ? '' : ', never null'}`;
}

function describeMeaning({ doc, accepted }: NamedColumn): string {
  return accepted === undefined ? doc : `${doc} One of ${names(accepted)}.`;
}

function describeReference({ columns, table, to }: Reference): string {
  const isSame = columns.join() === to.join();
  return `${names(columns)} → [\`${table}\`](#${table})${isSame ? '' : ` (${names(to)})`}`;
}

function names(list: readonly string[]): string {
  return list.map((name) => `\`${name}\``).join(', ');
}

/** A bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function describeQuestion({ name, title, sql }: ReadyQuestion): string {
  return [`**${title}** \`--question ${name}\``, '', '```sql', sql, '```', ''].join('\n');
}

/** Names in the examples of the page. */
const EXAMPLE = { database: 'plans', schema: 'kehoach' } as const;

function describeRights(): string {
  const block = (statements: readonly string[]): string =>
    ['```sql', ...statements.map((each) => `${each};`), '```'].join('\n');
  return [
    'The role that loads:',
    '',
    block(loaderGrants({ ...EXAMPLE, role: 'loader' })),
    '',
    'A role that asks:',
    '',
    block(readerGrants({ ...EXAMPLE, role: 'analyst' })),
  ].join('\n');
}
