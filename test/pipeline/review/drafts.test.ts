import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft, toDraft } from '../../../pipeline/review/page/src/model/drafts.ts';
import { fieldKindOf } from '../../../pipeline/review/page/src/model/field-kinds.ts';

const dates = fc
  .date({ min: new Date('1945-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const years = fc.integer({ min: 1945, max: 2099 });

describe('what stands in an input', () => {
  it('is written as people write it', () => {
    expect(toDraft({ kind: 'date' }, '2023-02-15')).toBe('15/02/2023');
    expect(toDraft({ kind: 'number' }, 99.5)).toBe('99,5');
    expect(toDraft(fieldKindOf('task', 'deadline'), { due_on: '2023-02-15' })).toMatchObject({ due_on: '15/02/2023' });
    expect(toDraft({ kind: 'date' }, null)).toBe('');
  });

  it.each([
    ['date', { kind: 'date' } as const, dates],
    ['year', { kind: 'year' } as const, years],
    ['period', fieldKindOf('target', 'period'), fc.record({ start_year: years, end_year: years })],
    ['number', { kind: 'number' } as const, fc.integer({ min: -999, max: 999 }).map((tenths) => tenths / 10)],
  ])('reads back as the same %s', (_, kind, values) => {
    fc.assert(
      fc.property(fc.option<unknown>(values as fc.Arbitrary<unknown>), (value) => {
        const json = JSON.parse(JSON.stringify(value));
        expect(parseDraft(kind, toDraft(kind, json))).toEqual({ ok: true, value: json });
      }),
    );
  });
});
