import type { Word } from '../../schemas/model/page-layout.ts';
import { isMotto } from '../vietnamese/letterhead-line.ts';
import { SUBJECT_STARTS } from '../vocabulary/letterhead.ts';
import type { ParagraphDraft } from './draft.ts';
import type { Line } from './line.ts';
import { groupLines, textOfLine } from './line.ts';
import { endsClosed, isBullet } from './line-start.ts';
import type { Margins } from './margins.ts';
import { marginsOf } from './margins.ts';
import type { BreakContext } from './paragraph-breaks.ts';
import { startsParagraph } from './paragraph-breaks.ts';

/** A wrapped line of a column stands right below the one that it continues. In type sizes, box to box. */
const WRAP_GAP = 0.6;
/** … and may begin this far right of its bullet. In type sizes. */
const HANGING = 0.3;
/** A line that fills this share of its column can have run over. */
const FULL_LINE = 0.8;

/** Parts lines of running text into paragraphs. */
export function draftFlow(lines: readonly Line[], context: BreakContext, isFlow: boolean): ParagraphDraft[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && !startsParagraph(before, line, context)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({ kind: 'paragraph', lines: group, column: null, isFlow, margins: context.margins }));
}

/** The lines of a head's or foot's column, each on its own but for a recipient or a subject that runs over. */
export function draftColumn(words: readonly Word[], page: number, column: 'left' | 'right'): ParagraphDraft[] {
  const lines = groupLines(words, page);
  const margins = marginsOf(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const isRest = group && (column === 'left' ? runsOver(group, line, margins) : isRestOfHead(group, line));
    if (isRest) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({ kind: 'paragraph', lines: group, column, isFlow: false, margins }));
}

function runsOver(group: readonly Line[], line: Line, margins: Margins): boolean {
  const [first, before] = [group[0], group.at(-1)];
  const opening = first?.words[0];
  const start = line.words[0];
  if (!first || !before || !opening || !start || isBullet(start.text)) return false;
  if (line.box[1] - before.box[3] > WRAP_GAP * line.size) return false;
  if (opensSubject(first)) return !endsClosed(textOfLine(before));
  if (!isBullet(opening.text) || endsClosed(textOfLine(before))) return false;
  const isHanging = line.box[0] - first.box[0] > HANGING * line.size;
  return isHanging || before.box[2] - margins.left > FULL_LINE * (margins.right - margins.left);
}

// Phan Rang - Tháp Chàm, ngày 20 tháng 3 năm 2026 | Cam Đường, ngày … tháng … năm 20…
const PLACE_AND_DATE = /^\p{Lu}[^,\d]{1,40},\s?ngày\s.{0,12}tháng\s.{0,12}năm\s[\d.…]{2,}$/u;

const isHeadLine = (text: string): boolean => isMotto(text) || PLACE_AND_DATE.test(text);

/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA" above "VIỆT NAM", a date above its year, in a column that is too narrow for them. */
function isRestOfHead(group: readonly Line[], line: Line): boolean {
  const [first] = group;
  if (!first || group.length > 1 || isHeadLine(textOfLine(first)) || isHeadLine(textOfLine(line))) return false;
  return isHeadLine(`${textOfLine(first)} ${textOfLine(line)}`);
}

const SUBJECTS = SUBJECT_STARTS.map((start) => start.toLowerCase());

function opensSubject(line: Line): boolean {
  const text = textOfLine(line).toLowerCase();
  return SUBJECTS.some((start) => text.startsWith(start));
}
