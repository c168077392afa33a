import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { foldText } from '../../../parsers/vietnamese/fold.ts';
import type { Decision } from '../../../pipeline/review/decisions/decision.ts';
import { openDecisionStore } from '../../../pipeline/review/decisions/decision-store.ts';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import { addPlan, makeTestFolder, readFixture, type TestFolder } from './output-folder.ts';
import {
  launchChromium,
  type OpenedReview,
  openReview,
  sharePictures,
  takeScreenshot,
  until,
  waitForPicture,
} from './review-browser.ts';

const PDF = 'kh-ubnd-dak-rlap.pdf';
const TEXT = '57-kh-ubnd-ha-chau.txt';

let browser: Browser;
const threads = sharePictures();
let folder: TestFolder;
let records: Readonly<Record<'pdf' | 'text', PlanRecord>>;
let opened: OpenedReview;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  folder = await makeTestFolder();
  records = {
    pdf: await addPlan(folder, PDF, await readFixture(PDF)),
    text: await addPlan(folder, TEXT, await readFixture(TEXT)),
  };
});

afterAll(async () => {
  await browser.close();
  await threads.end();
  await rm(join(folder.out, '..'), { recursive: true });
});

beforeEach(async () => {
  await rm(join(folder.out, 'reviews'), { recursive: true, force: true });
  opened = await openReview({ out: folder.out, browser, pictures: threads.pictures });
  ({ page } = opened);
});

afterEach(async () => {
  const { errors, foreign } = opened.watched;
  await opened.close();
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
});

async function decisionsOf(record: PlanRecord): Promise<readonly Decision[]> {
  const store = await openDecisionStore(folder.out);
  return store.of(record.doc_id);
}

const told = ({ verdict, kind, field, to }: Decision): string =>
  [verdict, kind, ...(field === null ? [] : [field, JSON.stringify(to)])].join(' ');

/** A target on the first page of the PDF that has a box of its own. */
function pickTarget(): PlanRecord['targets'][number] {
  const target = records.pdf.targets.find(({ origin, value }) => origin.boxes.length > 0 && value !== null);
  if (!target) throw new Error('the plan has no target with a box');
  return target;
}

async function openPdf(): Promise<void> {
  await page.locator('.documents select').selectOption({ label: await labelOf(PDF) });
  await waitForPicture(page);
}

async function labelOf(name: string): Promise<string> {
  const labels = await page.locator('.documents option').allTextContents();
  return labels.find((label) => label.includes(name)) ?? '';
}

const state = () => page.getByTestId('state').textContent();

describe('a reviewer with a mouse', () => {
  it('sees an entry on both sides, whichever is chosen', async () => {
    await openPdf();
    const target = pickTarget();
    await page.getByRole('tab', { name: /Chỉ tiêu/u }).click();
    await page
      .locator('.record .row', { hasText: target.indicator.slice(0, 40) })
      .first()
      .click();
    const box = page.locator('.box-selected-new').first();
    await until(() => box.isVisible()).toBe(true);
    expect(await isInView(page)).toBe(true);
    await takeScreenshot(page, 'target');

    const section = records.pdf.sections.find(({ page: at, boxes }) => at === target.origin.page && boxes.length > 0);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = section?.boxes[0] ?? [];
    await clickOnPage(page, (x0 + x1) / 2, (y0 + y1) / 2);
    await until(() => page.locator('.detail h2').textContent()).not.toContain('Chưa chọn');
    expect(await page.locator('.record .row.selected').count()).toBe(1);
  });

  it('confirms, corrects, rejects, doubts and takes back', async () => {
    await openPdf();
    await page.getByRole('tab', { name: /Chỉ tiêu/u }).click();
    const rows = page.locator('.record .row');
    await rows.nth(0).click();
    await page.getByRole('button', { name: /^Xác nhận/u }).click();
    await until(state).toMatch(/^Đúng — Lan, /u);
    await rows.nth(1).click();
    await page.getByRole('button', { name: /^Sửa: giá trị,/u }).click();
    await page.getByRole('textbox', { name: 'giá trị', exact: true }).fill('12,5');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await until(state).toMatch(/^Đã sửa — Lan, /u);
    expect(await page.locator('.field.corrected').textContent()).toContain('12,5');
    await rows.nth(2).click();
    await page
      .getByRole('button', { name: /^Loại bỏ/u })
      .last()
      .click();
    await until(state).toMatch(/^Loại bỏ — Lan, /u);
    await page.getByRole('button', { name: /^Hoàn tác/u }).click();
    await until(state).toBe('Chưa xem');
    await page
      .getByRole('button', { name: /^Chưa chắc/u })
      .last()
      .click();
    await until(async () => (await decisionsOf(records.pdf)).map(told)).toEqual([
      'confirm target',
      'correct target value 12.5',
      'reject target',
      'undo target',
      'unsure target',
    ]);
  });

  it('adds a target by drawing a box around it', async () => {
    await openPdf();
    const section = records.pdf.sections.find(({ page: at, boxes, text }) => at === 1 && boxes.length > 0 && text);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = section?.boxes[0] ?? [];
    await page.getByRole('spinbutton').fill('1');
    await waitForPicture(page);
    await page.locator('.page-view').evaluate((view) => view.scrollTo(0, 0));
    await page.getByRole('button', { name: 'Vẽ khung' }).click();
    const [from, to] = [await pointOnPage(page, x0 + 2, y0 + 1), await pointOnPage(page, x1 - 2, y1 - 1)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 3 });
    await page.mouse.move(to.x, to.y);
    await page.mouse.up();
    const form = page.getByRole('form', { name: 'Thêm chỉ tiêu' });
    await form.getByRole('textbox', { name: 'Nguyên văn' }).waitFor();
    await takeScreenshot(page, 'draw');
    expect(await form.getByRole('button', { name: 'Thêm' }).isDisabled()).toBe(true);
    await form.getByRole('textbox', { name: 'chỉ tiêu', exact: true }).fill('chỉ tiêu bị bỏ sót');
    await form.getByRole('textbox', { name: 'giá trị', exact: true }).fill('14.928');
    await until(() => form.getByRole('alert').textContent()).toContain('hai cách');
    await form.getByRole('textbox', { name: 'giá trị', exact: true }).fill('14 928');
    await form.getByRole('button', { name: 'Thêm' }).click();
    await until(state).toMatch(/^Đã sửa — Lan, /u);
    const [added] = await decisionsOf(records.pdf);
    expect(added).toMatchObject({
      verdict: 'add',
      to: { value: 14928, origin: { page: 1, section_id: section?.section_id, boxes: [expect.any(Array)] } },
    });
    expect(await page.locator('.box-selected-new').count()).toBe(1);
  });

  it('narrows the work list by filters and by words without diacritics', async () => {
    const rows = page.locator('.work .row');
    await page.locator('#search').fill('van ban');
    await until(() => rows.allTextContents().then((texts) => texts.every((text) => /văn bản/iu.test(text)))).toBe(true);
    await page.locator('.filters summary').click();
    await page.getByRole('combobox', { name: 'Loại' }).selectOption('task');
    await until(() =>
      rows
        .locator('.about')
        .allTextContents()
        .then((texts) => texts.every((text) => text.startsWith('Nhiệm vụ'))),
    ).toBe(true);
    await takeScreenshot(page, 'filters');
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.locator('#search').fill('');
    await until(() => page.locator('.work h2 .count').textContent().then(Number)).toBeGreaterThan(60);
  });

  it('zooms, drags and turns pages', async () => {
    await openPdf();
    const width = () => page.locator('.sheet').evaluate((sheet) => sheet.clientWidth);
    const fitted = await width();
    for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Phóng to' }).click();
    expect(await width()).toBeGreaterThan(fitted * 2);
    const view = page.locator('.page-view');
    const before = await view.evaluate(({ scrollTop }) => scrollTop);
    const frame = await view.boundingBox();
    const middle = { x: (frame?.x ?? 0) + 200, y: (frame?.y ?? 0) + 300 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x, middle.y - 120, { steps: 4 });
    await page.mouse.up();
    expect(await view.evaluate(({ scrollTop }) => scrollTop)).toBe(before + 120);
    await page.getByRole('button', { name: 'Vừa khung' }).click();
    expect(await width()).toBe(fitted);
    const number = () => page.getByRole('spinbutton').inputValue().then(Number);
    const first = await number();
    await page.getByRole('button', { name: 'Trang sau' }).click();
    expect(await number()).toBe(first + 1);
    await waitForPicture(page);
  });

  it('reads a plan without pages as text, with the words of an entry marked', async () => {
    await page.locator('.documents select').selectOption({ label: await labelOf(TEXT) });
    await page.getByRole('tab', { name: /Chỉ tiêu/u }).click();
    await page.locator('.record .row').nth(3).click();
    const quote = records.text.targets[3]?.origin.quote ?? '';
    await until(() => page.locator('.flow mark').textContent()).toBe(quote);
    await takeScreenshot(page, 'flow');
  });

  it('changes the language and the name, which stay', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Work list' }).waitFor();
    await page.getByRole('button', { name: /^Reviewer/u }).click();
    await page.getByRole('textbox', { name: 'Reviewer' }).fill('  Nguyễn  Thị Minh ');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Reviewer: Nguyễn Thị Minh' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Reviewer: Nguyễn Thị Minh' }).waitFor();
    await takeScreenshot(page, 'english');
  });
});

describe('a reviewer with a keyboard alone', () => {
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** A key that comes before the field is there would go elsewhere. */
  const waitForFocus = (within: string) => page.locator(`${within} :focus`).waitFor();
  const place = () => page.locator('.work .row.selected').getAttribute('aria-posinset');

  it('goes the whole way', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('xu ly', { delay: 5 });
    await until(() => page.locator('.work .row').first().textContent()).toMatch(/xử lý/iu);
    await press('Enter');
    await until(place).toBe('1');
    await press('j', 'j', 'k');
    await until(place).toBe('2');
    await press('c');
    await until(place).toBe('3');
    await press('u');
    await until(place).toBe('4');
    await press('z');
    await until(place).toBe('3');
    await until(state).toBe('Chưa xem');
    await press('e');
    await page.locator('.editor').waitFor();
    await press('Escape');
    await press('?');
    await page.getByRole('dialog').waitFor();
    await takeScreenshot(page, 'keyboard');
    await press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('corrects a value, rejects the next, and goes to the next document', async () => {
    const target = records.text.targets.find(({ value, indicator }) => value !== null && indicator.length > 40);
    await page.keyboard.press('/');
    await page.keyboard.type(foldText(target?.indicator ?? '').slice(0, 40));
    await until(() => page.locator('.work .row').count()).toBeLessThan(4);
    await press('Enter');
    await until(() => page.locator('.detail h2').textContent()).toContain('Chỉ tiêu');
    await press('e');
    await waitForFocus('.editor');
    await page.keyboard.type('95,5');
    await press('Enter');
    await until(state).toMatch(/^Đã sửa — Lan/u);
    await press('x');
    await until(state).toMatch(/^Loại bỏ — Lan/u);
    const first = await page.locator('.documents select').inputValue();
    await press(']');
    await until(() => page.locator('.documents select').inputValue()).not.toBe(first);
    await press('[');
    await until(() => page.locator('.documents select').inputValue()).toBe(first);
    expect((await decisionsOf(records.text)).map(told)).toEqual(['correct target value 95.5', 'reject target']);
  });

  it('adds a target from a row of a table', async () => {
    await page.locator('.documents select').selectOption({ label: await labelOf(TEXT) });
    await page.locator('.flow').focus();
    await press('3');
    await page.locator('.grid').focus();
    await press('ArrowDown', 'ArrowDown', 'a');
    await waitForFocus('form');
    await page.keyboard.type('chỉ tiêu gõ bằng bàn phím');
    await press('Tab', 'Tab');
    await page.keyboard.type('7');
    await press('Control+Enter');
    await until(state).toMatch(/^Đã sửa — Lan/u);
    const [added] = await decisionsOf(records.text);
    expect(added).toMatchObject({ verdict: 'add', to: { value: 7, origin: { kind: 'table_row', page: null } } });
  });

  it('zooms to the box of an entry', async () => {
    await openPdf();
    await page.getByRole('tab', { name: /Chỉ tiêu/u }).focus();
    await press('4');
    await page.getByRole('listbox', { name: 'Chỉ tiêu' }).focus();
    await press('ArrowDown');
    const before = await page.locator('.sheet').evaluate((sheet) => sheet.clientWidth);
    await press('b');
    await until(() => page.locator('.sheet').evaluate((sheet) => sheet.clientWidth)).not.toBe(before);
    expect(await isInView(page)).toBe(true);
  });
});

/** Whether the box of the entry in view lies within the view of the page. */
async function isInView(page: Page): Promise<boolean> {
  const view = await page.locator('.page-view').boundingBox();
  const box = await page.locator('.box-selected-new').first().boundingBox();
  if (!view || !box) return false;
  const slack = 2;
  return box.y >= view.y - slack && box.y + box.height <= view.y + view.height + slack;
}

/** A point of the page in points, where it stands on the screen. */
async function pointOnPage(page: Page, x: number, y: number): Promise<{ readonly x: number; readonly y: number }> {
  const sheet = await page.locator('.sheet').boundingBox();
  const width = records.pdf.source.pages[0]?.width_pt ?? 1;
  const scale = (sheet?.width ?? 0) / width;
  return { x: (sheet?.x ?? 0) + x * scale, y: (sheet?.y ?? 0) + y * scale };
}

async function clickOnPage(page: Page, x: number, y: number): Promise<void> {
  const at = await pointOnPage(page, x, y);
  await page.mouse.click(at.x, at.y);
}
