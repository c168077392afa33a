import type { OutlineSection } from '../../schemas/model/outline.ts';
import { findDutyVerb } from '../normalise/duty-verb.ts';
import { readUnitStart } from '../normalise/unit-name.ts';
import type { OutlineIndex } from './outline-index.ts';

// Sở Nội vụ | Đề nghị Hội Liên hiệp Phụ nữ tỉnh | UBND các xã, phường, đặc khu Cồn Cỏ
const ASKS = /^(?:kính\s)?(?:đề nghị|giao|yêu cầu|đối với)\s/iu;
/** A line of names is no longer. Characters. */
const LONGEST_LINE = 160;

/** The names in a line that says nothing else, and whose duties a list below it tells; null where it says more. */
function namesAlone({ kind, heading, text }: OutlineSection): string | null {
  const line = heading === null && kind === 'paragraph' ? (text?.trim() ?? '') : '';
  if (line === '' || line.length > LONGEST_LINE || /[.:;,…]$/u.test(line)) return null;
  const name = line.replace(ASKS, '');
  const start = /^\p{Lu}|^các\s/u.test(name) ? readUnitStart(name) : null;
  return (start === 'named' || start === 'plural') && findDutyVerb(name, 'sentence') === undefined ? line : null;
}

/** The line of names that opens the list in which a section stands. */
export function bodyLineBeside(index: OutlineIndex, section: OutlineSection): string | null {
  if (section.kind === 'paragraph' || section.kind === 'footnote') return null;
  const before = index
    .siblingsBefore(section)
    .findLast((sibling) => sibling.kind !== section.kind && sibling.kind !== 'footnote');
  return before ? namesAlone(before) : null;
}

/** Does a list whose duties the section names follow right behind it? */
export function isBodyLine(index: OutlineIndex, section: OutlineSection): boolean {
  if (namesAlone(section) === null) return false;
  const siblings = index.childrenOf(section.parentId).filter(({ kind }) => kind !== 'footnote');
  const next = siblings[siblings.indexOf(section) + 1];
  return next !== undefined && next.kind !== 'paragraph';
}
