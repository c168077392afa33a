import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordToJson } from '../../../../pipeline/record-writer.ts';
import { NewerRecord, readRecordHead } from '../../../../pipeline/sinks/catalogue/record-head.ts';
import { buildPlanRecord } from '../plan-record-builder.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-head-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const record = buildPlanRecord(5, { size: 'plan' });

async function read(text: string) {
  const path = join(folder, 'record.json');
  await writeFile(path, text);
  return readRecordHead(path);
}

describe('readRecordHead', () => {
  it.each([
    ['as it is written', recordToJson(record)],
    ['on one line', JSON.stringify(record)],
    ['with its head at the end', JSON.stringify(Object.fromEntries(Object.entries(record).reverse()))],
    [
      'with a title that reads like its end',
      recordToJson({ ...record, document: { ...record.document, title: '\n "sections": [' } }),
    ],
  ])('reads a record %s', async (_, text) => {
    const { head, size } = await read(text);
    expect(head.doc_id).toBe(record.doc_id);
    expect(head.source).toEqual(record.source);
    expect(size).toBe(Buffer.byteLength(text));
  });

  it.each(['1.1', '2.0', '1.10'])('refuses a record of version %s and says what to do', async (version) => {
    const text = recordToJson({ ...record, schema_version: version, document: 'another form' });
    await expect(read(text)).rejects.toThrow(NewerRecord);
    await expect(read(text)).rejects.toThrow(new RegExp(`version ${version}.*newer kehoach`));
  });

  it.each(['', '{"schema_version": "1.0"', '[]', '{"schema_version":"0.9"}'])(
    'takes %j for no record',
    async (text) => {
      await expect(read(text)).rejects.not.toThrow(NewerRecord);
    },
  );
});
