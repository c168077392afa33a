import { describe, expect, test } from 'vitest';
import { readUnitName } from '../../../parsers/normalise/unit-of-measure.ts';
import { COUNTED_NOUNS } from '../../../parsers/vocabulary/counted-nouns.ts';
import { UNITS_OF_MEASURE } from '../../../parsers/vocabulary/units-of-measure.ts';

describe('a unit by itself: in a column, in brackets', () => {
  test.each<[string, string, number]>([
    ['%', '%', 0],
    ['(%)', '%', 0],
    ['/100.000 dân', '{/100.000 dân}', 0],
    ['1/1.000 trẻ đẻ sống', '{/1.000 trẻ đẻ sống}', 0],
    ['Ca/100.000 dân', '{ca/100.000 dân}', 0],
    ['‰', '[ppth]', 0],
    ['Tỷ đồng', 'VND', 9],
    ['Tỷ.đồng', 'VND', 9],
    ['Triệu đồng', 'VND', 6],
    ['Triệu đồng/người/năm', 'VND', 6],
    ['Triệu USD', 'USD', 6],
    ['1.000 tấn', 't', 3],
    ['Nghìn tấn', 't', 3],
    ['Tấn', 't', 0],
    ['Ha', 'har', 0],
    ['1000 ha', 'har', 3],
    ['Tạ/ha', '{tạ/ha}', 0],
    ['m2', 'm2', 0],
    ['Km', 'km', 0],
    ['MW', 'MW', 0],
    ['Điểm', '{point}', 0],
    ['Xã', '{xã}', 0],
    ['Người', '{người}', 0],
    ['HTX', '{HTX}', 0],
    ['Giường/vạn dân', '{giường/vạn dân}', 0],
    ['Lượt khách', '{lượt khách}', 0],
    ['Triệu cây', '{cây}', 6],
    ['m2 sàn/người', 'm2/{người}', 0],
    ['Xã đạt chuẩn', '{xã đạt chuẩn}', 0],
    // heads in capitals
    ['CON', '{con}', 0],
    ['LƯỢT KHÁCH', '{lượt khách}', 0],
    ['TẤN', 't', 0],
  ])('%s', (printed, code, exponent) => {
    expect(readUnitName(printed)).toMatchObject({ code, exponent });
  });

  test.each(['', '-', '…'])('%j is none', (printed) => {
    expect(readUnitName(printed)).toBeUndefined();
  });
});

describe('the unit tables', () => {
  test('every form is NFC, stands once, and every row has its source', () => {
    const forms = UNITS_OF_MEASURE.flatMap((row) => row.forms);
    expect(forms.filter((form) => form !== form.normalize('NFC'))).toEqual([]);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    expect(UNITS_OF_MEASURE.filter((row) => row.source === '')).toEqual([]);
  });

  test('every counted noun is NFC and stands once', () => {
    const nouns = COUNTED_NOUNS.flatMap((row) => row.nouns);
    expect(nouns.filter((noun) => noun !== noun.normalize('NFC'))).toEqual([]);
    expect(nouns.filter((noun, at) => nouns.indexOf(noun) !== at)).toEqual([]);
    expect(COUNTED_NOUNS.filter((row) => row.source === '')).toEqual([]);
  });
});
