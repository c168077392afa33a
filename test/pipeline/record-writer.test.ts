import { expect, it } from 'vitest';
import { recordToJson, renameSource } from '../../pipeline/record-writer.ts';
import { makeRecord } from '../schemas/record/make-record.ts';

it('writes what reads back the same, boxes on a line each', () => {
  const record = makeRecord();
  const json = recordToJson(record);
  expect(JSON.parse(json)).toEqual(record);
  expect(json).toContain('"boxes": [\n    [85, 100, 300, 114]\n   ]');
  expect(json.endsWith('}\n')).toBe(true);
});

it('leaves texts alone that look like numbers in brackets', () => {
  const quote = '[\n 1,\n 2\n]';
  const [section] = makeRecord().sections;
  if (!section) throw new Error('the sample has no section');
  const record = { ...makeRecord(), sections: [{ ...section, text: quote }] };
  expect(JSON.parse(recordToJson(record)).sections[0].text).toBe(quote);
});

it('puts the same bytes under another name, and changes nothing else', () => {
  const record = makeRecord();
  const renamed = renameSource(recordToJson(record), ['Bản sao.pdf'.normalize('NFD')]);
  expect(renamed).toBe(recordToJson({ ...record, source: { ...record.source, file_name: 'Bản sao.pdf' } }));
});

it('renames every picture of a series', () => {
  const record = makeRecord();
  const file = { bytes: 1, sha256: '0'.repeat(64) };
  const files = [
    { file_name: 'a-1.jpg', ...file },
    { file_name: 'a-2.jpg', ...file },
  ];
  const json = recordToJson({ ...record, source: { ...record.source, file_name: 'a-1.jpg', files } });
  expect(JSON.parse(renameSource(json, ['b-1.jpg', 'b-2.jpg'])).source).toMatchObject({
    file_name: 'b-1.jpg',
    files: [{ file_name: 'b-1.jpg' }, { file_name: 'b-2.jpg' }],
  });
});
