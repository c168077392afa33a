import { describe, expect, it } from 'vitest';
import { isReferenceLine, readReference } from '../../../parsers/outline/read-reference.ts';

describe('reference lines', () => {
  const cases: readonly (readonly [string, string | null, string | null, string])[] = [
    ['Số: 09/KH-UBND', '09/KH-UBND', '09', 'KH-UBND'],
    ['Số: 115      /KH-SNNMT', '115/KH-SNNMT', '115', 'KH-SNNMT'],
    ['Số: /VP-HCTC', null, null, 'VP-HCTC'],
    ['Số: …../KH-UBND', null, null, 'KH-UBND'],
    ['Số:       /KH-SCT', null, null, 'KH-SCT'],
    ['Số 07-KH/BTC', '07-KH/BTC', '07', 'KH/BTC'],
    ['Số: 256/2004/QĐ-UB', '256/2004/QĐ-UB', '256', 'QĐ-UB'],
    ['Số : 57 /KH-UBND', '57/KH-UBND', '57', 'KH-UBND'],
    ['Số: 12/KH - UBND', '12/KH-UBND', '12', 'KH-UBND'],
    ['Số: 942/QĐ-TTg', '942/QĐ-TTg', '942', 'QĐ-TTg'],
  ];
  it.each(cases)('%s', (line, reference, number, symbol) => {
    expect(readReference(line)).toEqual({ reference, number, symbol, isBlurred: false });
  });

  it.each(['Số lượng đơn vị sự nghiệp', 'Sở Nội vụ', 'Kế hoạch số 12/KH-UBND', 'Số hóa 50% kết quả'])(
    'none: %s',
    (line) => {
      expect(readReference(line)).toBeNull();
    },
  );

  it.each([
    ['Số:', true],
    ['SỐ: 12', true],
    ['Số', true],
    ['SỐ', false],
    ['Số: #@H-UBND', true],
    ['Số: Z&FUBND', true],
    ['Số: 12 hộ nghèo', false],
  ])('with nothing behind it: %s', (line, isOne) => {
    expect(isReferenceLine(line)).toBe(isOne);
  });
});
