import { describe, expect, test } from 'vitest';
import { kindOfTaskHeading } from '../../../parsers/meaning/task-place.ts';

// Headings usual in plans of provinces, districts and communes, above what is to be done and above who does it.

describe('who does it', () => {
  test.each([
    'Tổ chức thực hiện',
    'PHÂN CÔNG NHIỆM VỤ',
    'Phân công thực hiện',
    'Trách nhiệm thực hiện',
    'Tổ chức triển khai',
    'Trách nhiệm của các cơ quan, đơn vị',
    'Công tác tổ chức thực hiện',
    'Tổ chức triển khai thực hiện',
    'Trách nhiệm của các cấp, các ngành',
    'Phân công trách nhiệm',
    'TỔ CHỨC VÀ PHÂN CÔNG THỰC HIỆN',
    'Tổ chức, phân công thực hiện',
    'Trách nhiệm tổ chức thực hiện',
    'Nhiệm vụ của các cơ quan, đơn vị',
  ])('%s', (heading) => {
    expect(kindOfTaskHeading(heading)).toBe('duty');
  });
});

describe('what is to be done', () => {
  test.each([
    'Nội dung thực hiện',
    'Nhiệm vụ trọng tâm',
    'CÁC NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU',
    'Giải pháp thực hiện',
    'Nội dung, giải pháp',
    'Nhiệm vụ cụ thể',
    'Nội dung và giải pháp thực hiện',
    'Các nhiệm vụ chủ yếu',
    'Một số nhiệm vụ, giải pháp trọng tâm',
    'Nội dung triển khai',
    'Biện pháp thực hiện',
  ])('%s', (heading) => {
    expect(kindOfTaskHeading(heading)).toBe('task');
  });
});

describe('neither', () => {
  test.each(['Mục tiêu', 'CÁC CHỈ TIÊU CHỦ YẾU', 'Mục tiêu phấn đấu', 'Đặc điểm tình hình'])('%s', (heading) => {
    expect(['task', 'duty']).not.toContain(kindOfTaskHeading(heading));
  });
});
