import { appendFile, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Decision } from '../../../pipeline/review/decisions/decision.ts';
import { openDecisionStore } from '../../../pipeline/review/decisions/decision-store.ts';
import { decideAll } from './decision-builder.ts';
import { planOf, targetOf } from './review-records.ts';

const PLAN = planOf(2023, { targets: [targetOf({ indicator: 'hồ sơ đúng hạn' })] });

function decisionsBy(...names: readonly string[]): readonly Decision[] {
  return decideAll(
    PLAN,
    names.map((by) => ({ by })),
  ).map((decision, index) => ({
    ...decision,
    decision_id: `${names[index]}-${index}`,
  }));
}

let out = '';
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'kehoach-reviews-'));
});

describe('the decisions of an output folder', () => {
  it('are there when it is opened again', async () => {
    const [a, b] = decisionsBy('Lan', 'Minh');
    if (!a || !b) throw new Error('no decisions');
    const first = await openDecisionStore(out);
    await first.append(a);
    await first.append(b);
    await first.close();
    const again = await openDecisionStore(out);
    expect(again.of(PLAN.doc_id)).toEqual([a, b]);
    expect(again.documents()).toEqual([PLAN.doc_id]);
  });

  it('of two processes at once are all kept, and each sees the other', async () => {
    const stores = [await openDecisionStore(out), await openDecisionStore(out)];
    const decisions = decisionsBy(...Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 'Lan' : 'Minh')));
    await Promise.all(decisions.map((decision, i) => stores[i % 2]?.append(decision)));
    for (const store of stores) {
      await store.refresh();
      expect(store.of(PLAN.doc_id)).toEqual(decisions);
    }
    expect(await stores[0]?.refresh()).toEqual([]);
  });

  it('are added to, never written over', async () => {
    const [a, b] = decisionsBy('Lan', 'Lan');
    if (!a || !b) throw new Error('no decisions');
    const store = await openDecisionStore(out);
    await store.append(a);
    const [name] = await readdir(join(out, 'reviews'));
    const before = await readFile(join(out, 'reviews', name ?? ''), 'utf8');
    await store.append(b);
    expect(await readFile(join(out, 'reviews', name ?? ''), 'utf8')).toBe(`${before}${JSON.stringify(b)}\n`);
  });

  it('are read up to a line that is still being written, and past one that is broken', async () => {
    const [a, b] = decisionsBy('Lan', 'Minh');
    const store = await openDecisionStore(out);
    if (!a) throw new Error('no decisions');
    await store.append(a);
    const [name = ''] = await readdir(join(out, 'reviews'));
    const line = JSON.stringify(b);
    await appendFile(join(out, 'reviews', name), `{"no": "decision"}\n${line.slice(0, 50)}`);
    const reader = await openDecisionStore(out);
    expect(reader.of(PLAN.doc_id)).toEqual([a]);
    expect(reader.faults()).toEqual([`${name}: "{"no": "decision"}"`]);
    await appendFile(join(out, 'reviews', name), `${line.slice(50)}\n`);
    expect(await reader.refresh()).toEqual([b]);
  });

  it.each(['../../Lan', '/etc/passwd', '..', '\u0000', 'Đỗ Thị Ánh Nguyệt', 'x'.repeat(100)])(
    'a reviewer called %j writes below reviews',
    async (by) => {
      const [decision] = decisionsBy(by);
      if (!decision) throw new Error('no decision');
      const store = await openDecisionStore(out);
      await store.append({ ...decision, decision_id: 'd' });
      await store.close();
      expect(await readdir(join(out, 'reviews'))).toEqual([
        expect.stringMatching(/^[a-z0-9-]{1,60}\.[0-9a-f]{12}\.ndjson$/),
      ]);
      expect(await readdir(out)).toEqual(['reviews']);
    },
  );
});
