import { describe, expect, it } from 'vitest';
import { createCsvWriter, ValueRejected } from '../../../../pipeline/sinks/rows/csv-text.ts';
import { jsonText } from '../../../../pipeline/sinks/rows/json-text.ts';

const column = (type: 'text' | 'integer' | 'date' | 'boolean' | 'json') => ({
  name: type,
  type,
  nullable: true,
  doc: '',
});

describe('createCsvWriter', () => {
  const write = createCsvWriter([column('text'), column('integer'), column('date'), column('boolean'), column('json')]);

  it.each([
    [
      '"Phòng Nội vụ, huyện",1,2023-01-17,true,"[1]"\n',
      { text: 'Phòng Nội vụ, huyện', integer: 1, date: '2023-01-17', boolean: true, json: '[1]' },
    ],
    [
      '"cơ chế ""một cửa""\n- dòng hai",,,,\n',
      { text: 'cơ chế "một cửa"\n- dòng hai', integer: null, date: null, boolean: null, json: null },
    ],
    [',0,,false,"[""a""]"\n', { text: null, integer: 0, date: null, boolean: false, json: '["a"]' }],
  ])('writes %j', (line, row) => {
    expect(write(row)).toBe(line);
  });

  it('sends back a date before the calendar, and a number that no database holds', () => {
    expect(() => write({ date: '0000-12-31' })).toThrow(ValueRejected);
    expect(() => write({ integer: 2 ** 31 })).toThrow(/2147483648 is no number of 32 bits/);
  });
});

describe('jsonText', () => {
  it.each([
    ['["a\\nb"]', ['a\nb']],
    ['["\ufffd"]', ['\0']],
    ['["\ufffdx"]', ['\ud83dx']],
    ['["😀"]', ['😀']],
    ['["\\\\u0000"]', ['\\u0000']],
  ])('writes %s', (text, value) => {
    expect(jsonText(value)).toBe(text);
  });
});
