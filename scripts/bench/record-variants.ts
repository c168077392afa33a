import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { extractPlan } from '../../pipeline/library.ts';
import { recordToJson } from '../../pipeline/record-writer.ts';
import { type PlanRecord, planRecordSchema } from '../../schemas/record/plan-record.ts';

/** Records that the fixtures are to give: each guards one thing, and is small. */
export async function readExpectedRecords(folder = 'fixtures'): Promise<readonly PlanRecord[]> {
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(
    names.map((name) => readFile(join(folder, name, 'expected', 'record.json'), 'utf8').catch(() => null)),
  );
  return texts.filter((text) => text !== null).map((text) => planRecordSchema.parse(JSON.parse(text)));
}

/** Records of the sample plans: as long as plans are. */
export async function extractSamplePlans(folder = 'fixtures/plans'): Promise<readonly PlanRecord[]> {
  const names = (await readdir(folder)).sort();
  const records: PlanRecord[] = [];
  for (const fileName of names) {
    records.push((await extractPlan(await readFile(join(folder, fileName)), { fileName })).record);
  }
  return records;
}

const PLACES = [
  { level: 'district', place: 'huyện Phú Quý' },
  { level: 'district', place: 'huyện Tây Sơn' },
  { level: 'district', place: "huyện Đắk R'Lấp" },
  { level: 'commune', place: 'xã Hà Châu' },
  { level: 'province', place: 'tỉnh Quảng Trị' },
] as const;

const YEARS = [2021, 2022, 2023, 2024, 2025] as const;

/** Another document of the same form: other bytes, number, place, year, values and words. The same index gives the same. */
export function varyRecord(base: PlanRecord, index: number): PlanRecord {
  const { level, place } = PLACES[index % PLACES.length] ?? PLACES[0];
  const year = YEARS[Math.floor(index / PLACES.length) % YEARS.length] ?? YEARS[0];
  const sha256 = createHash('sha256').update(`${base.source.sha256} ${index}`).digest('hex');
  const reference = `${index + 1}/KH-UBND`;
  const salt = ` (${createHash('md5').update(String(index)).digest('base64url').slice(0, 8)})`;
  const vary = (text: string | null, at: number): string | null =>
    text !== null && at % 3 === index % 3 ? text + salt : text;
  return {
    ...base,
    doc_id: sha256.slice(0, 16),
    source: { ...base.source, sha256, file_name: `${index}-${base.source.file_name}` },
    document: {
      ...base.document,
      key: `variant/${index + 1}-kh-ubnd/${year}`,
      reference,
      number: String(index + 1),
      symbol: 'KH-UBND',
      issuer: { name: `Ủy ban nhân dân ${place}`, level, place },
      issued_on: `${year}-01-17`,
      period: { start_year: year, end_year: year },
    },
    sections: base.sections.map((section, at) => ({ ...section, text: vary(section.text, at) })),
    tables: base.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row, at) => ({ ...row, cells: row.cells.map((cell) => vary(cell, at)) })),
    })),
    targets: base.targets.map((target, at) => ({
      ...target,
      indicator: vary(target.indicator, at) ?? target.indicator,
      value: target.value === null ? null : Math.round(target.value * 10 + (index % 50)) / 10,
      due_on: target.due_on && `${year}${target.due_on.slice(4)}`,
    })),
    tasks: base.tasks.map((task, at) => ({ ...task, content: vary(task.content, at) ?? task.content })),
  };
}

/** Writes so many varied records as an ingest leaves them, without a manifest: the records alone. */
export async function layRecords(
  outFolder: string,
  bases: readonly PlanRecord[],
  count: number,
  /** Which program made them, instead of the one that made the bases. */
  version?: string,
): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const base = bases[index % bases.length];
    if (base === undefined) throw new Error('there is no record to vary');
    const path = join(outFolder, 'records', String(index % 100), `${index}.json`);
    if (index < 100) await mkdir(dirname(path), { recursive: true });
    const record = varyRecord(base, index);
    const extractor = { ...record.extractor, version: version ?? record.extractor.version };
    await writeFile(path, recordToJson({ ...record, extractor }));
  }
}
