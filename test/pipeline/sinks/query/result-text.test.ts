import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DuckDbSession, openDuckDb } from '../../../../pipeline/sinks/duckdb/session.ts';
import { type ResultFormat, resultText } from '../../../../pipeline/sinks/query/result-text.ts';

let session: DuckDbSession;
beforeAll(async () => {
  session = await openDuckDb(':memory:', { memoryMb: 200, threads: 1, spillFolder: '' });
});
afterAll(() => session.close());

async function answer(sql: string, format: ResultFormat): Promise<string> {
  let text = '';
  for await (const piece of resultText(await session.connection.stream(sql), format)) text += piece;
  return text;
}

const VALUES = `SELECT 99.9::DECIMAL(38,9) AS value, 'Phòng, "Nội vụ"' AS name, NULL AS nothing, true AS yes,
  12345678901234567890.123456789::DECIMAL(38,9) AS large, '[[1,2.5]]'::JSON AS boxes, DATE '2023-01-17' AS day`;

describe('resultText', () => {
  it('writes CSV', async () => {
    expect(await answer(VALUES, 'csv')).toBe(
      'value,name,nothing,yes,large,boxes,day\n99.9,"Phòng, ""Nội vụ""",,true,12345678901234567890.123456789,"[[1,2.5]]",2023-01-17\n',
    );
  });

  it('writes JSON with all digits of a number', async () => {
    const text = await answer(VALUES, 'json');
    expect(text).toContain('"large": 12345678901234567890.123456789');
    expect(JSON.parse(text)).toEqual([
      {
        value: 99.9,
        name: 'Phòng, "Nội vụ"',
        nothing: null,
        yes: true,
        large: 12345678901234567000,
        boxes: [[1, 2.5]],
        day: '2023-01-17',
      },
    ]);
  });

  it('writes a table', async () => {
    expect(
      await answer("SELECT 'Phòng Nội vụ' AS unit, 5 AS tasks UNION ALL SELECT 'Sở', 12 ORDER BY tasks", 'table'),
    ).toBe('unit          tasks\n────────────  ─────\nPhòng Nội vụ      5\nSở               12\n(2 rows)\n');
  });

  it('says that a table was cut', async () => {
    expect(await answer('SELECT range FROM range(600)', 'table')).toMatch(/first 500 rows.*--format csv/);
  });

  it.each([
    ['csv', 'a\n'],
    ['json', '[]\n'],
    ['table', 'a\n─\n(0 rows)\n'],
  ] as const)('writes an empty result as %s', async (format, text) => {
    expect(await answer('SELECT 1 AS a WHERE false', format)).toBe(text);
  });
});
