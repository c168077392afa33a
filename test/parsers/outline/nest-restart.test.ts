import { expect, it } from 'vitest';
import { outlineOfText, PLAN_HEAD } from './outline-of-text.ts';

/** "label < label of its parent" of each section. */
function tree(body: string): readonly string[] {
  const { sections } = outlineOfText(PLAN_HEAD + body);
  return sections.map(
    ({ label, parentId }) => `${label} < ${sections.find(({ sectionId }) => sectionId === parentId)?.label ?? ''}`,
  );
}

it('hangs points that begin anew below a bold heading of the same numbers inside it', () => {
  expect(
    tree(
      '**1. Mục đích**\n1. Nâng cao trình độ.\n2. Gắn với việc làm.\n**2. Nội dung**\n1. Mở 04 lớp.\n2. Cử 15 người đi học.\n3. Báo cáo.\n**3. Tổ chức thực hiện**\n',
    ),
  ).toEqual(['1 < ', '1 < 1', '2 < 1', '2 < ', '1 < 2', '2 < 2', '3 < 2', '3 < ']);
});

it('leaves points that are all bold, or none, side by side', () => {
  expect(tree('**1. Mục đích**\n**1. Yêu cầu**\n')).toEqual(['1 < ', '1 < ']);
  expect(tree('1. Mục đích\n1. Yêu cầu\n')).toEqual(['1 < ', '1 < ']);
});
