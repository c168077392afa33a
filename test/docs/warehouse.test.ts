import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillWarehouseDocs } from '../../pipeline/sinks/describe/warehouse-docs.ts';
import { type DuckDbSession, openDuckDb } from '../../pipeline/sinks/duckdb/session.ts';
import { duckdbDdl } from '../../pipeline/sinks/sql/duckdb-tables.ts';

const page = await readFile('docs/warehouse.md', 'utf8');

it('docs/warehouse.md says what the description of the warehouse does (npm run docs makes it anew)', () => {
  expect(fillWarehouseDocs(page)).toBe(page);
});

it('is told where a part has no marks, or marks have no part', () => {
  expect(() => fillWarehouseDocs('')).toThrow(/no marks for .*tables/);
  expect(() => fillWarehouseDocs('<!-- made: poems -->\n<!-- end: poems -->')).toThrow(/nothing is made.*poems/);
});

describe('SQL in docs/warehouse.md', () => {
  let folder = '';
  let session: DuckDbSession;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kehoach-docs-'));
    session = await openDuckDb(':memory:', { memoryMb: 200, threads: 1, spillFolder: folder });
    await session.run(duckdbDdl());
  });
  afterAll(async () => {
    session.close();
    await rm(folder, { recursive: true, force: true });
  });

  const blocks = [...page.matchAll(/```sql\n(?<sql>[\s\S]*?)\n```/g)].map((match) => match.groups?.sql ?? '');
  const statements = blocks.filter((sql) => !sql.startsWith('GRANT'));

  it.each(statements.map((sql) => [sql.split('\n')[0] ?? '', sql]))('runs: %s', async (_, sql) => {
    const result = await session.connection.runAndReadAll(sql);
    expect(result.columnCount).toBeGreaterThan(0);
  });
});
