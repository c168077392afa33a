import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseRecord } from '../../pipeline/read-record.ts';
import { recordToJson } from '../../pipeline/record-writer.ts';
import { openDecisionStore } from '../../pipeline/review/decisions/decision-store.ts';
import { decideAll } from '../pipeline/review/decision-builder.ts';
import { makeRecord } from '../schemas/record/make-record.ts';
import { layFiles, makeFolder, makePlan, runCli } from './run-cli.ts';

let folder = '';
beforeAll(async () => {
  folder = await makeFolder({
    'plan.txt': makePlan(9),
    'record.json': recordToJson(makeRecord()),
    'other.json': '{"a": 1}',
  });
});

describe('kehoach show', () => {
  it('shows every part of a record', async () => {
    const { code, stdout } = await runCli('show', join(folder, 'record.json'));
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "━━ Letterhead
      file        kế hoạch.pdf (application/pdf, 1 page)
      issuer      Ủy ban nhân dân huyện Phú Quý (district)
      type        Kế hoạch (KH)
      reference   09/KH-UBND
      place, date Phú Quý, 2023-01-17
      title       Cải cách hành chính nhà nước năm 2023 huyện Phú Quý
      period      2023
      signer      TM. CHỦ TỊCH Nguyễn Văn A
      addressees  –
      recipients  Như trên
      key         ubnd-huyen-phu-quy/09-kh-ubnd/2023

      ━━ Outline
      I Mục tiêu
        - Tối thiểu 90% hồ sơ được giải quyết đúng hạn.

      ━━ Tables
      Phụ lục: Phân công (2 rows, page 1)
      ┌───────────┬─────────────────┬───────────────┐
      │ TT        │ Nội dung        │ Chủ trì       │
      │ <ordinal> │ <content>       │ <lead>        │
      ├───────────┼─────────────────┼───────────────┤
      │ I         │ Thể chế         │               │
      │ 1         │ Rà soát văn bản │ Phòng Tư pháp │
      └───────────┴─────────────────┴───────────────┘

      ━━ Targets
      ┌────────────────────────────────┬────────┬──────┬─────────────────┬──────┐
      │ indicator                      │ target │ for  │ units in charge │ page │
      ├────────────────────────────────┼────────┼──────┼─────────────────┼──────┤
      │ hồ sơ được giải quyết đúng hạn │ ≥ 90 % │ 2023 │                 │ 1    │
      └────────────────────────────────┴────────┴──────┴─────────────────┴──────┘

      ━━ Tasks
      ┌───┬─────────────────┬─────────┬─────────┬─────────────────┐
      │   │ task            │ product │ by when │ units in charge │
      ├───┼─────────────────┼─────────┼─────────┼─────────────────┤
      │ 1 │ Rà soát văn bản │         │         │ Phòng Tư pháp   │
      └───┴─────────────────┴─────────┴─────────┴─────────────────┘

      ━━ Citations
      76/NQ-CP 2021-07-15, Chính phủ

      ━━ Diagnostics
      info row_without_lead: A row without lead. (page 1)

      "
    `);
  });

  it('reads a plan first', async () => {
    const { stdout } = await runCli('show', join(folder, 'plan.txt'), '--only', 'letterhead');
    expect(stdout).toContain('9/KH-UBND');
    expect(stdout).not.toContain('\u001b[');
  });

  it('says that the number of a plan is left blank', async () => {
    const blank = await makeFolder({ 'blank.txt': makePlan(9).replace('Số: 9/', 'Số:      /') });
    const { stdout } = await runCli('show', join(blank, 'blank.txt'), '--only', 'letterhead');
    expect(stdout).toContain('reference   KH-UBND (number left blank)');
  });

  it('draws what was found over a page', async () => {
    const image = join(folder, 'page.png');
    const { code } = await runCli(
      'show',
      'fixtures/plans/kh-ubnd-dak-rlap.pdf',
      '--ocr',
      'never',
      '--page',
      '1',
      '--image',
      image,
    );
    expect(code).toBe(0);
    const { width = 0, height = 0 } = await sharp(image).metadata();
    expect(Math.max(width, height)).toBe(1754);
    const { isOpaque, channels } = await sharp(image).stats();
    const [red, , blue] = channels;
    expect(isOpaque).toBe(true);
    // Black text on white paper is grey all over; boxes are not.
    expect(red?.mean).not.toBe(blue?.mean);
  });

  it('prints the record that ingest writes', async () => {
    const out = await makeFolder();
    await runCli('ingest', join(folder, 'plan.txt'), '--out', out);
    const { stdout } = await runCli('show', join(folder, 'plan.txt'), '--json');
    expect(stdout).toBe(await readFile(join(out, 'records/plan.txt.json'), 'utf8'));
  });
});

describe('kehoach validate', () => {
  it('finds a sound record in order', async () => {
    expect(await runCli('validate', join(folder, 'record.json'))).toMatchObject({ code: 0, stdout: '' });
  });

  it.each([
    [
      'what contradicts itself',
      recordToJson({ ...makeRecord(), sections: [] }),
      /targets\[0\]\.origin\.section_id: "s2" does not exist/,
    ],
    ['what does not fit the schema', '{"schema_version": "1.0"}', /doc_id: /],
    ['what is of another version', '{"schema_version": "7.0"}', /a record of schema 7\.0/],
    ['what is not JSON', 'Kế hoạch', /it is not JSON/],
  ])('names %s', async (_, text, message) => {
    const file = join(await makeFolder(), 'broken.json');
    await writeFile(file, text);
    const { code, stdout } = await runCli('validate', file);
    expect(code).toBe(1);
    expect(stdout).toMatch(message);
  });
});

describe('kehoach schema', () => {
  it('prints the committed schema', async () => {
    const { stdout } = await runCli('schema');
    expect(stdout).toBe(await readFile('schemas/plan-record.schema.json', 'utf8'));
  });
});

describe('kehoach --help', () => {
  it.each([['ingest'], ['show'], ['validate'], ['schema']])('%s gives examples', async (command) => {
    const { code, stdout } = await runCli(command, '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Examples:\n {2}\$ kehoach /);
  });
});

describe('a record that people reviewed', () => {
  it('is shown as they hold it, and says so, also after it was extracted again', async () => {
    const [plans, out] = [join(folder, 'plans'), join(folder, 'out')];
    await layFiles(plans, { 'plan.txt': makePlan(9) });
    expect((await runCli('ingest', plans, '--out', out)).code).toBe(0);
    const path = join(out, 'records/plan.txt.json');
    const record = parseRecord(await readFile(path, 'utf8'));
    const store = await openDecisionStore(out);
    const id = record.targets[0]?.target_id ?? '';
    const taskId = record.tasks[0]?.task_id ?? '';
    for (const decision of decideAll(record, [
      { entry_id: id, verdict: 'correct', field: 'value', to: 19 },
      { kind: 'task', entry_id: taskId, verdict: 'reject' },
    ])) {
      await store.append(decision);
    }
    await store.close();
    await rm(path);
    expect((await runCli('ingest', plans, '--out', out, '--force')).code).toBe(0);
    expect(await readFile(path, 'utf8')).toBe(recordToJson(record));

    const drawn = await runCli('show', path, '--width', '120');
    expect(drawn.stdout).toContain('Reviewed: 1 corrected, 1 rejected');
    expect(drawn.stdout).toMatch(/review_state.+\n.+\n.+corrected.+value: 9 → 19.+Lan/u);
    expect(drawn.stdout).toMatch(/≥ 19 %/u);
    const shown = await runCli('show', path, '--json');
    expect(shown.stderr).toBe('reviewed: 1 corrected, 1 rejected\n');
    const held = parseRecord(shown.stdout);
    expect(held.targets[0]).toEqual({ ...record.targets[0], value: 19 });
    expect(held.tasks).toEqual(record.tasks.filter(({ task_id }) => task_id !== taskId));
    const extracted = await runCli('show', path, '--json', '--extracted');
    expect(extracted).toEqual({ code: 0, stdout: recordToJson(record), stderr: '' });
  });
});
