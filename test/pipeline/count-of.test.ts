import { describe, expect, it } from 'vitest';
import { countOf } from '../../pipeline/count-of.ts';

describe('countOf', () => {
  it.each([
    [0, 'record', '0 records'],
    [1, 'record', '1 record'],
    [12, 'record', '12 records'],
    [1, 'entry', '1 entry'],
    [2, 'entry', '2 entries'],
  ])('says %i of "%s" as "%s"', (count, one, said) => {
    expect(countOf(count, one)).toBe(said);
  });
});
