import type { PlanRecord } from '../../../schemas/record/plan-record.ts';

/** Breaches told of one record before the rest is left out: one is enough to send it back. */
const MAX_BREACHES = 5;

/** Ids that are named and do not exist, or exist twice: rows made of them would not hold together. */
export function findBrokenReferences(record: PlanRecord): readonly string[] {
  const breaches: string[] = [];
  const report = (breach: string): void => {
    if (breaches.length < MAX_BREACHES) breaches.push(breach);
  };
  const collect = (kind: string, ids: readonly string[]): ReadonlySet<string> => {
    const set = new Set<string>();
    for (const id of ids) {
      if (set.has(id)) report(`${kind} "${id}" stands twice`);
      set.add(id);
    }
    return set;
  };
  const known = {
    section: collect(
      'section',
      record.sections.map((section) => section.section_id),
    ),
    appendix: collect(
      'appendix',
      record.appendices.map((appendix) => appendix.appendix_id),
    ),
    table: collect(
      'table',
      record.tables.map((table) => table.table_id),
    ),
    row: collect(
      'row',
      record.tables.flatMap((table) => table.rows.map((row) => row.row_id)),
    ),
    target: collect(
      'target',
      record.targets.map((target) => target.target_id),
    ),
  };
  collect(
    'task',
    record.tasks.map((task) => task.task_id),
  );
  collect(
    'citation',
    record.citations.map((citation) => citation.citation_id),
  );
  collect(
    'page',
    record.source.pages.map((page) => String(page.page)),
  );
  const expect = (kind: keyof typeof known, id: string | null, where: string): void => {
    if (id !== null && !known[kind].has(id)) report(`${where} names ${kind} "${id}", which is not there`);
  };
  for (const named of namedIds(record)) expect(named.kind, named.id, named.where);
  return breaches;
}

interface NamedId {
  readonly kind: 'section' | 'appendix' | 'table' | 'row' | 'target';
  readonly id: string | null;
  readonly where: string;
}

function* namedIds(record: PlanRecord): Generator<NamedId> {
  for (const section of record.sections) {
    const where = `section "${section.section_id}"`;
    yield { kind: 'section', id: section.parent_id, where };
    yield { kind: 'appendix', id: section.appendix_id, where };
  }
  for (const table of record.tables) {
    const where = `table "${table.table_id}"`;
    yield { kind: 'appendix', id: table.appendix_id, where };
    yield { kind: 'section', id: table.section_id, where };
    for (const row of table.rows) yield { kind: 'row', id: row.parent_row_id, where: `row "${row.row_id}"` };
  }
  for (const entry of [...record.targets, ...record.tasks]) {
    const where = 'target_id' in entry ? `target "${entry.target_id}"` : `task "${entry.task_id}"`;
    yield { kind: 'section', id: entry.origin.section_id, where };
    yield { kind: 'table', id: entry.origin.table_id, where };
    yield { kind: 'row', id: entry.origin.row_id, where };
    if ('target_ids' in entry) for (const id of entry.target_ids) yield { kind: 'target', id, where };
  }
  for (const entry of [...record.citations, ...record.diagnostics]) {
    const where = 'citation_id' in entry ? `citation "${entry.citation_id}"` : `diagnostic ${entry.code}`;
    yield { kind: 'section', id: entry.section_id, where };
    yield { kind: 'row', id: entry.row_id, where };
    if ('target_id' in entry) yield { kind: 'target', id: entry.target_id, where };
  }
}
