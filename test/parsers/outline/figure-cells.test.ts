import { describe, expect, it } from 'vitest';
import { isFigureCell, isNumberCell } from '../../../parsers/outline/figure-cells.ts';

describe('a cell of figures', () => {
  it.each([
    '95',
    '14.928',
    '99,5%',
    '60-70 %',
    '≥ 95',
    '>= 72',
    'Trên 96,5',
    'Từ 48 trở lên',
    'Đạt từ 90% trở lên',
    'không quá 3,5%',
    '12 500',
  ])('%s is a number', (text) => {
    expect(isNumberCell(text)).toBe(true);
  });

  it.each(['36.894 tấn', 'Trên 475 tỷ đồng', '1.250 lượt người', 'Từ 2.753 ha trở lên'])('%s has its unit', (text) => {
    expect([isNumberCell(text), isFigureCell(text)]).toEqual([false, true]);
  });

  it.each([
    'Trên địa bàn huyện',
    'Hoàn thành trước 30/6',
    'Quý IV/2025',
    '95% số xã, 80% số thôn',
    '12 xã đạt chuẩn',
    'Đạt',
    '',
  ])('%s is none', (text) => {
    expect(isFigureCell(text)).toBe(false);
  });
});
