import { INVENTORY_LABELS } from '../vocabulary/task-labels.ts';

// - Phương tiện: 02 xuồng máy, 10 bộ đàm | Lực lượng tham gia: gồm 50 dân quân, not "Phương tiện công cộng: 20 %"
const INVENTORY = new RegExp(
  `^[\\s\\-–+•]*(?:${INVENTORY_LABELS.join('|')})(?:\\s[^:;.\\d]{1,40})?\\s?:\\s?(?:(?:gồm|có|khoảng)\\s)?\\d{1,3}(?:\\.\\d{3})?\\s\\p{L}`,
  'iu',
);

/** A line that lists who and what there is for the work: nothing that is to be reached, and no task. */
export function tellsInventory(text: string): boolean {
  return INVENTORY.test(text);
}
