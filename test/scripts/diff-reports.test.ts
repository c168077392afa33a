import { describe, expect, it } from 'vitest';
import { applyPatch } from '../../pipeline/review/diff/apply-patch.ts';
import { addToSummary, createSummary } from '../../pipeline/review/diff/diff-summary.ts';
import { singleRecord } from '../../pipeline/review/diff/record-set.ts';
import { diffRecords } from '../../pipeline/review/diff-records.ts';
import { toJson } from '../../pipeline/review/json.ts';
import type { PlanRecord } from '../../schemas/record/plan-record.ts';
import { createHtmlReport } from '../../scripts/diff/html-report.ts';
import { createJsonReport } from '../../scripts/diff/json-report.ts';
import type { ComparedPair, DiffReport, TextSink } from '../../scripts/diff/report.ts';
import { createTerminalReport } from '../../scripts/diff/terminal-report.ts';
import { planOf, targetOf } from '../pipeline/review/review-records.ts';

const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(1)> \u001B[2J \u202Egnp';

const BEFORE = planOf(2023, {
  targets: [targetOf({ indicator: 'hồ sơ đúng hạn', value: 86 }, { quote: '86% hồ sơ' })],
});
const AFTER = planOf(2023, {
  targets: [
    targetOf({ indicator: 'hồ sơ đúng hạn', value: 90 }, { quote: '86% hồ sơ' }),
    targetOf({ target_id: 'tg2', indicator: HOSTILE, area: 'procedures' }, { quote: HOSTILE }),
  ],
});

function pairOf(before: PlanRecord, after: PlanRecord): ComparedPair {
  const [head] = singleRecord(before, 'a.json').heads;
  if (!head) throw new Error('no head');
  return { heads: { before: head, after: head }, records: { before, after }, diff: diffRecords(before, after) };
}

async function print(create: (write: TextSink) => DiffReport | Promise<DiffReport>): Promise<string> {
  let text = '';
  const report = await create(async (more) => {
    text += more;
  });
  const pair = pairOf(BEFORE, AFTER);
  const summary = createSummary();
  addToSummary(summary, pair.diff);
  await report.pair(pair);
  await report.end(summary);
  return text;
}

describe('the terminal report', () => {
  it('shows old and new side by side, and no control character of the document', async () => {
    const canvas = { width: 100, paint: (_: unknown, text: string) => text };
    const text = await print((write) => createTerminalReport(write, { canvas, summaryOnly: false, isSingle: false }));
    expect(text).toMatch(/│ value +│ 86 +│ 90 +│/u);
    expect(text).toMatch(/target value +│ 1 +│ 1 +│/u);
    expect(text).not.toMatch(/[\u001B\u202E]/u);
  });
});

describe('the HTML report', () => {
  it('shows old and new, and a document that holds markup as text', async () => {
    const html = await print((write) => createHtmlReport(write, 'vi'));
    expect(html).toContain('<td>giá trị</td><td class="old"><del>86</del></td><td class="new"><ins>90</ins></td>');
    expect(html).toContain('lĩnh vực: Cải cách thủ tục hành chính');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<script|<img|\u001B|\u202E/u);
    expect(html.endsWith('</html>\n')).toBe(true);
  });

  it('refers to nothing outside itself', async () => {
    expect(await print((write) => createHtmlReport(write, 'en'))).not.toMatch(/<[^>]*\b(?:src|href)=|url\(|@import/u);
  });
});

describe('the JSON report', () => {
  it('holds a patch that makes the other record', async () => {
    const said = JSON.parse(await print((write) => createJsonReport(write, true)));
    expect(said.changes).toHaveLength(2);
    expect(applyPatch(toJson(BEFORE), said.patch)).toEqual(toJson(AFTER));
  });

  it('of folders ends with the summary', async () => {
    const lines = (await print((write) => createJsonReport(write, false))).trimEnd().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      summary: { compared: 1, differ: 1, entries: { 'target changed': 1, 'target added': 1 } },
    });
  });
});
