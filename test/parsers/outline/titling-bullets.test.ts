import { describe, expect, test } from 'vitest';
import { outlineOfText, PLAN_HEAD } from './outline-of-text.ts';

/** "label heading > label heading" of each paragraph that stands below something. */
const pathsOf = (...lines: readonly string[]): readonly string[] => {
  const { sections } = outlineOfText(`${PLAN_HEAD}IV. NHIỆM VỤ\n\n${lines.join('\n\n')}\n\nNơi nhận:\n- Lưu: VT.`);
  const parentOf = (id: string | null) => sections.find(({ sectionId }) => sectionId === id);
  return sections.filter(({ kind }) => kind === 'paragraph').map(({ parentId }) => parentOf(parentId)?.heading ?? '');
};

const WATER = 'Khai thác hợp lý, hiệu quả các nguồn nước; phòng, chống suy thoái, cạn kiệt nguồn nước.';
const FOREST = 'Quản lý, bảo vệ nghiêm ngặt rừng tự nhiên hiện có; phát triển rừng trồng gỗ lớn.';

// Quyết định 896/QĐ-TTg (2022): "- Rừng và các hệ sinh thái" on a line of its own above its paragraphs
describe('bullets without a closing sign above sentences', () => {
  test('title what stands below them', () => {
    expect(pathsOf('- Tài nguyên nước', WATER, '- Rừng và các hệ sinh thái', FOREST, WATER).slice(-3)).toEqual([
      'Tài nguyên nước',
      'Rừng và các hệ sinh thái',
      'Rừng và các hệ sinh thái',
    ]);
  });

  test.each([
    ['one alone', ['- Tài nguyên nước', WATER, FOREST]],
    ['one of them a sentence', ['- Tài nguyên nước', WATER, '- Trồng rừng ven biển.', FOREST]],
    ['the last of a list', ['- Tài nguyên nước', '- Tài nguyên rừng', FOREST]],
  ])('do not, %s', (_, lines) => {
    expect(new Set(pathsOf(...lines).slice(-1))).toEqual(new Set(['NHIỆM VỤ']));
  });
});
