import { describe, expect, it } from 'vitest';
import { pairRecords } from '../../../pipeline/review/diff/pair-records.ts';
import type { RecordHead } from '../../../pipeline/review/diff/record-set.ts';

function head(name: string, traits: Partial<RecordHead> = {}): RecordHead {
  return {
    path: `/out/records/${name}`,
    name,
    docId: name,
    sha256: name,
    documentKey: null,
    issuer: 'Ủy ban nhân dân huyện Phú Quý',
    typeCode: 'KH',
    title: null,
    ...traits,
  };
}

const OTHERS = {
  before: head('x-cu.json', { title: 'Phòng cháy' }),
  after: head('y-moi.json', { title: 'Chuyển đổi số' }),
};

describe('which record is compared with which', () => {
  it.each([
    { by: 'the bytes, under another name', a: head('a.json', { sha256: 's' }), b: head('b.json', { sha256: 's' }) },
    {
      by: 'the document, from other bytes',
      a: head('a.json', { documentKey: 'k' }),
      b: head('b.json', { documentKey: 'k' }),
    },
    {
      by: "one body's plans of two years",
      a: head('a.json', { title: 'Cải cách hành chính nhà nước năm 2023' }),
      b: head('b.json', { title: 'Cải cách hành chính nhà nước năm 2024' }),
    },
    {
      by: "one body's plans, the title reworded",
      a: head('a.json', { title: 'Cải cách hành chính nhà nước năm 2023 trên địa bàn huyện' }),
      b: head('b.json', { title: 'Cải cách hành chính năm 2024 trên địa bàn huyện' }),
    },
    {
      by: 'the place, where nothing else is known',
      a: head('a.json', { issuer: null }),
      b: head('a.json', { sha256: 'other' }),
    },
  ])('by $by', ({ a, b }) => {
    const { pairs, removed, added } = pairRecords([OTHERS.before, a], [b, OTHERS.after]);
    expect(pairs).toEqual([[a, b]]);
    expect(removed).toEqual([OTHERS.before]);
    expect(added).toEqual([OTHERS.after]);
  });

  it('two records alone are compared, whatever they are', () => {
    expect(pairRecords([OTHERS.before], [OTHERS.after]).pairs).toEqual([[OTHERS.before, OTHERS.after]]);
  });

  it('plans of two bodies with one title are not the same', () => {
    const title = 'Cải cách hành chính nhà nước năm 2023';
    const a = head('a.json', { title, issuer: 'Ủy ban nhân dân huyện Phú Quý' });
    const b = head('b.json', { title, issuer: 'Ủy ban nhân dân huyện Phú Bình' });
    expect(pairRecords([OTHERS.before, a], [b, OTHERS.after]).pairs).toEqual([]);
  });
});
