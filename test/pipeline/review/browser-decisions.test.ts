import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Decision } from '../../../pipeline/review/decisions/decision.ts';
import { openDecisionStore } from '../../../pipeline/review/decisions/decision-store.ts';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import { decideAll } from './decision-builder.ts';
import { addPlan, addRecord, makeTestFolder, readFixture, type TestFolder } from './output-folder.ts';
import {
  enter,
  launchChromium,
  type OpenedReview,
  openReview,
  sharePictures,
  takeScreenshot,
  until,
  waitForPicture,
} from './review-browser.ts';

const PDF = 'kh-ubnd-dak-rlap.pdf';

/** What a hostile document says: shown as it is written, and nothing else. */
const HOSTILE = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`;

let browser: Browser;
const threads = sharePictures();
let folder: TestFolder;
let old: TestFolder;
let record: PlanRecord;
let opened: OpenedReview | null = null;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await threads.end();
});

beforeEach(async () => {
  [folder, old] = [await makeTestFolder(), await makeTestFolder()];
  const bytes = await readFixture(PDF);
  if (record === undefined) record = await addPlan(folder, PDF, bytes);
  else {
    await writeFile(join(folder.sources, PDF), bytes);
    await addRecord(folder, PDF, record);
  }
});

afterEach(async () => {
  const watched = opened?.watched;
  await opened?.close();
  opened = null;
  for (const { out } of [folder, old]) await rm(join(out, '..'), { recursive: true });
  expect(watched).toEqual({ errors: [], foreign: [] });
});

async function open(against?: string): Promise<Page> {
  opened = await openReview({
    out: folder.out,
    browser,
    pictures: threads.pictures,
    ...(against !== undefined && { against }),
  });
  return opened.page;
}

async function keep(decisions: readonly Decision[]): Promise<void> {
  const store = await openDecisionStore(folder.out);
  for (const decision of decisions) await store.append(decision);
  await store.close();
}

function targetAt(index: number): PlanRecord['targets'][number] {
  const target = record.targets[index];
  if (target === undefined) throw new Error(`the plan has no target ${index}`);
  return target;
}

const changeTargets = (change: (target: PlanRecord['targets'][number], index: number) => object): PlanRecord => ({
  ...record,
  targets: record.targets.map((target, index) => ({ ...target, ...change(target, index) })),
});

describe('two browsers at once', () => {
  it('see what the other decides, and overwrite nothing', async () => {
    const first = await open();
    const context = await browser.newContext({ viewport: { width: 1500, height: 950 } });
    try {
      if (opened === null) throw new Error('the review is open');
      const { page: second, watched } = await enter(opened.review, context);
      for (const page of [first, second]) {
        await page.getByRole('tab', { name: /Chỉ tiêu/u }).click();
        await page.locator('.record .row').nth(1).click();
        await until(() => page.getByTestId('state').textContent()).toBe('Chưa xem');
      }
      await first.getByRole('button', { name: /^Xác nhận/u }).click();
      await until(() => second.getByTestId('state').textContent()).toMatch(/^Đúng — Lan/u);
      await second
        .getByRole('button', { name: /^Loại bỏ/u })
        .last()
        .click();
      await until(() => first.getByTestId('state').textContent()).toMatch(/^Loại bỏ — Lan/u);
      const store = await openDecisionStore(folder.out);
      expect(store.of(record.doc_id).map(({ verdict }) => verdict)).toEqual(['confirm', 'reject']);
      await store.close();
      expect(watched).toEqual({ errors: [], foreign: [] });
    } finally {
      await context.close();
    }
  });
});

describe('a plan that was extracted again', () => {
  it('keeps corrections, and brings what reads otherwise now to the top', async () => {
    await keep(
      decideAll(record, [
        { entry_id: targetAt(1).target_id, verdict: 'correct', field: 'value', to: 11 },
        { entry_id: targetAt(2).target_id, verdict: 'correct', field: 'value', to: 22 },
      ]),
    );
    const again = changeTargets(({ origin }, index) =>
      index === 2 ? { origin: { ...origin, quote: `Một câu khác hẳn: ${origin.quote} và nhiều chữ nữa` } } : {},
    );
    await addRecord(folder, PDF, again);
    const page = await open();
    const top = page.locator('.work .row').first();
    await until(() => top.textContent()).toContain('Cần xem lại');
    await top.click();
    await page.getByRole('heading', { name: 'Cần xem lại' }).or(page.locator('.conflict')).first().waitFor();
    await takeScreenshot(page, 'conflict');
    await page.getByRole('button', { name: 'Rút các quyết định này' }).click();
    await until(() => page.locator('.work .row').first().textContent()).not.toContain('Cần xem lại');
    await page.getByRole('tab', { name: /Chỉ tiêu/u }).click();
    await page.locator('.record .row').nth(1).click();
    await until(() => page.getByTestId('state').textContent()).toMatch(/^Đã sửa — Lan/u);
    expect(await page.locator('.field.corrected').textContent()).toContain('11');
  });
});

describe('an old run beside the new', () => {
  it('shows what changed, old beside new, on the same page', async () => {
    await addRecord(
      old,
      PDF,
      changeTargets(({ value }, index) => (index === 1 ? { value: (value ?? 0) + 5 } : {})),
    );
    const page = await open(old.out);
    await page.getByRole('tab', { name: /So sánh/u }).click();
    const change = page.locator('.record .row').first();
    await change.click();
    await until(() => change.locator('del').textContent()).toBe(String((targetAt(1).value ?? 0) + 5));
    expect(await change.locator('ins').textContent()).toBe(String(targetAt(1).value));
    await until(() => page.locator('.detail .was').first().textContent()).toContain('Lần trước');
    await waitForPicture(page);
    await takeScreenshot(page, 'compare');
    const listed = page.locator('.work .row', { has: page.locator('.reason-change') });
    expect(await listed.locator('.label').allTextContents()).toEqual([targetAt(1).indicator]);
  });
});

describe('a hostile document', () => {
  it('is shown as text, whatever it says', async () => {
    const hostile: PlanRecord = {
      ...changeTargets(() => ({ indicator: HOSTILE })),
      document: { ...record.document, title: HOSTILE },
      tables: record.tables.map((table) => ({
        ...table,
        title: HOSTILE,
        rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(() => HOSTILE) })),
      })),
      source: { ...record.source, file_name: `../${HOSTILE}` },
    };
    await addRecord(folder, PDF, hostile);
    const page = await open();
    await page.getByRole('tab', { name: /Bảng/u }).click();
    await page.locator('.grid').getByText('<script>').first().waitFor();
    await page.getByRole('tab', { name: /Chỉ tiêu/u }).click();
    await page.locator('.record .row').first().click();
    await until(() => page.locator('.detail').textContent()).toContain(HOSTILE);
    await takeScreenshot(page, 'hostile');
    expect(await page.title()).not.toContain('taken');
    expect(await page.locator('img:not(.picture), body script').count()).toBe(0);
  });
});

describe('people who see or hear the page differently', () => {
  it('find no serious fault', async () => {
    await addRecord(
      old,
      PDF,
      changeTargets(({ value }, index) => (index === 1 ? { value: (value ?? 0) + 5 } : {})),
    );
    const page = await open(old.out);
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(axe);
    const faults = async (): Promise<readonly string[]> => {
      const found: unknown = await page.evaluate(
        `axe.run().then(({ violations }) => violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
      );
      return Array.isArray(found) ? found.map(String) : ['axe said nothing'];
    };
    for (const tab of ['Thể thức', 'Đề mục', 'Bảng', 'Chỉ tiêu', 'Nhiệm vụ', 'Cảnh báo', 'So sánh']) {
      await page.getByRole('tab', { name: new RegExp(tab, 'u') }).click();
      expect({ tab, faults: await faults() }).toEqual({ tab, faults: [] });
    }
    await page.getByRole('tab', { name: /Chỉ tiêu/u }).click();
    await page.locator('.record .row').first().click();
    await page.keyboard.press('e');
    await page.locator('.editor').waitFor();
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await faults()).toEqual([]);
  });
});
