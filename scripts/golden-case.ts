import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractPlan } from '../pipeline/extract.ts';
import { recordToJson } from '../pipeline/record-writer.ts';
import type { PlanRecord } from '../schemas/record/plan-record.ts';

export const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/** Stands for the program's version, so that a release does not change every expectation. */
const ANY_VERSION = '*';

/** Folders of `fixtures/` that hold one source each. */
export function listGoldenCases(): readonly string[] {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && findSource(entry.name) !== undefined)
    .map((entry) => entry.name)
    .sort();
}

function findSource(name: string): string | undefined {
  return readdirSync(join(FIXTURES, name)).find((file) => file.startsWith('source.'));
}

export const expectationPath = (name: string): string => join(FIXTURES, name, 'expected', 'record.json');

/** The record of a case's source as the program makes it now, without OCR. */
export async function extractGoldenCase(name: string): Promise<PlanRecord> {
  const fileName = findSource(name);
  if (fileName === undefined) throw new Error(`fixtures/${name} holds no source.*`);
  const bytes = new Uint8Array(readFileSync(join(FIXTURES, name, fileName)));
  const record = await extractPlan({ files: [{ fileName, bytes }] }, { ocrMode: 'never', ocr: null });
  return { ...record, extractor: { ...record.extractor, version: ANY_VERSION } };
}

export const goldenJson = (record: PlanRecord): string => recordToJson(record);
