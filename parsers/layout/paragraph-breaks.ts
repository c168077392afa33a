import { isCapitals } from '../vietnamese/fold.ts';
import { readUnitLine } from '../vietnamese/unit-line.ts';
import { ATTACHMENT_STARTS } from '../vocabulary/letterhead.ts';
import type { Frame, Line } from './line.ts';
import { heightOf, textOfLine, widthOf } from './line.ts';
import { endsClosed, hasLabel, hasListLabel, isBullet, isLabelAlone, startsUpper } from './line-start.ts';
import type { Margins } from './margins.ts';

/** Lines of one paragraph stand at most this many usual distances apart. */
const SPACED_OUT = 1.17;
/** A first line is set in by at least this. In type sizes. */
const INDENT = 0.8;
/** … and below a label that hangs out by at most this. In type sizes. */
const MOST_HUNG = 3.5;
/** Width of a space, and what a line may fall short of the edge by. In type sizes. */
const SPACE = 0.25;
const RAGGED = 0.35;
/** A line is centred where the room left and right of it differs by less, and is at least so wide. In type sizes. */
const CENTRE_OFFSET = 1.2;
const CENTRE_ROOM = 0.6;
/** … and by less than this share of the wider room. */
const OFFSET_SHARE = 0.35;
/** … where other lines begin with it, by less. In type sizes. */
const EXACT_CENTRE = 0.3;
/** Lines that begin within this begin at one position. Points. */
const SAME_START = 1.5;
/** A short line may be off the middle, as the room beside it is: shares of the frame's width, and of the wider room. */
const WIDE_ROOM = 0.15;
const ALIKE_ROOM = 0.85;
/** Narrower than this are cells and columns. Points. */
const WIDE_TEXT = 250;
/** Type of two sizes is not one paragraph. Ratio; scans measure it badly. */
const OTHER_SIZE = { digital: 1.12, scanned: 1.9 };

const STARTS_SENTENCE = /^\p{Lu}\p{Ll}/u;
const STARTS_SMALL = /^\p{Ll}{2}/u;

export interface BreakContext {
  readonly margins: Margins;
  /** The usual distance from line to line; null where too few lines tell. */
  readonly leading: number | null;
  readonly scanned: boolean;
}

/** Is the line centred on the text, a table or the page, and clearly shorter than a full line? */
export function isCentred(line: Line, margins: Margins): boolean {
  return findFrame(line, margins) !== undefined;
}

/** The edges between which the line is centred. */
function findFrame(line: Line, margins: Margins): Frame | undefined {
  const [x0, , x1] = line.box;
  const least = CENTRE_ROOM * line.size;
  if (Math.min(x0 - margins.left, margins.right - x1) <= least || hasListLabel(line)) return undefined;
  const isSetIn = margins.starts.some((start) => Math.abs(start - x0) < SAME_START);
  return margins.frames.find((frame) => {
    const [left, right] = [x0 - frame.left, frame.right - x1];
    const [less, more] = [Math.min(left, right), Math.max(left, right)];
    if (less <= least) return false;
    if (isSetIn) return more - less < EXACT_CENTRE * line.size;
    if (more - less < Math.min(CENTRE_OFFSET * line.size, OFFSET_SHARE * more)) return true;
    return less > WIDE_ROOM * (frame.right - frame.left) && less > ALIKE_ROOM * more;
  });
}

/** Does a new paragraph begin with this line, which stands right below the one before it? */
export function startsParagraph(before: Line, line: Line, context: BreakContext): boolean {
  if (isOtherSize(before, line, context.scanned) || isAttachmentLine(before, line)) return true;
  if (readUnitLine(textOfLine(line)) !== null) return true;
  const { leading } = context;
  if (leading !== null && line.baseline - before.baseline > SPACED_OUT * leading + slackOf(line, context)) return true;
  return startsAfresh(before, line, context, context);
}

/** The same, where the two lines stand on two pages and their distance says nothing. */
export function startsAfresh(
  before: Line,
  line: Line,
  above: Pick<BreakContext, 'margins'>,
  below: Pick<BreakContext, 'margins'>,
): boolean {
  if (hangsBelow(before, line)) {
    return (isBrokenEarly(before, line, above.margins) && !runsOnInside(before, line)) || isHeadingAbove(before, line);
  }
  if (isCentred(before, above.margins) || isCentred(line, below.margins)) {
    return opensFullLines(line, below.margins) || !continuesCentred(before, line, above.margins);
  }
  if (isBrokenEarly(before, line, above.margins) && !runsOnInside(before, line)) return true;
  if (isSetRight(before, line, above.margins)) return true;
  const indent = (line.box[0] - below.margins.left) / line.size;
  const beforeIndent = (before.box[0] - above.margins.left) / before.size;
  if (indent - beforeIndent > INDENT) return true;
  const closed = endsClosed(textOfLine(before));
  if (isHeadingAbove(before, line) || isCapitalsAbove(before, line)) return true;
  if (hasLabel(line)) return closed || indent > INDENT || before.bold !== line.bold;
  if (indent > INDENT && Math.abs(indent - beforeIndent) <= INDENT) return closed && startsUpper(textOfLine(line));
  return false;
}

/**
 * Word's lists: the label hangs out, and the next line begins below the first word behind it; near that word where the
 * label was too long for its room ("1.1." and the next tab), or a space stands behind it in place of a tab.
 */
function hangsBelow(before: Line, line: Line): boolean {
  const [label, first] = before.words;
  if (!label || !first || !isLabelAlone(label.text) || hasLabel(line)) return false;
  if (line.box[0] - before.box[0] <= INDENT * before.size) return false;
  if (Math.abs(first.box[0] - line.box[0]) < SAME_START) return true;
  return line.box[0] - before.box[0] < MOST_HUNG * before.size && !endsClosed(textOfLine(before));
}

/** Set in on the left and filled to the right edge: the first line of running text, also below a title as wide as a line. */
function opensFullLines(line: Line, margins: Margins): boolean {
  const [x0, , x1] = line.box;
  const isSetIn = x0 - margins.left > INDENT * line.size;
  return isSetIn && margins.right - x1 < RAGGED * line.size && startsUpper(textOfLine(line));
}

/** The first word of this line would have fitted on the line before: it was broken on purpose. */
export function isBrokenEarly(before: Line, line: Line, margins: Margins): boolean {
  const first = line.words[0];
  if (!first) return false;
  const room = margins.right - before.box[2];
  return room > widthOf(first.box) + (SPACE + RAGGED) * before.size;
}

/** "KT. CHỦ TỊCH" above "PHÓ CHỦ TỊCH", a name above "Nơi nhận:": no first line of a text is set in beyond its middle. */
function isSetRight(before: Line, line: Line, { left, right }: Margins): boolean {
  if (right - left <= WIDE_TEXT || before.box[0] <= (left + right) / 2) return false;
  const endsRight = [before, line].every(({ box, size }) => Math.abs(right - box[2]) < RAGGED * size);
  return Math.abs(line.box[0] - before.box[0]) > (endsRight ? SAME_START : INDENT * line.size);
}

/** A line that is bold to its last word, above one without a bold word, is its heading; "Mục tiêu:" may run on. */
function isHeadingAbove(before: Line, line: Line): boolean {
  if (!before.words.every((word) => word.bold) || line.words.some((word) => word.bold)) return false;
  const text = textOfLine(before);
  return startsUpper(textOfLine(line)) && !/[:,–-]$/u.test(text);
}

/** "VI. QUY TRÌNH KIỂM TRA" above "Bước 1. Chuẩn bị": a numbered heading of capitals goes on in capitals. */
function isCapitalsAbove(before: Line, line: Line): boolean {
  return hasLabel(before) && isCapitals(textOfLine(before)) && STARTS_SENTENCE.test(textOfLine(line));
}

/** A sentence that is not closed goes on in a small letter, however short its line is. */
function runsOnInside(before: Line, line: Line): boolean {
  return !hasLabel(line) && STARTS_SMALL.test(textOfLine(line)) && !endsClosed(textOfLine(before));
}

/** Centred lines run on where the next word would not have fitted between the edges. */
function continuesCentred(before: Line, line: Line, margins: Margins): boolean {
  const first = line.words[0];
  if (!first || before.bold !== line.bold || before.italic !== line.italic) return false;
  // "A. KẾT QUẢ" set in below a title as wide as a line; a title itself may go on with "- 2025"
  if (hasListLabel(line) && !isBullet(first.text) && line.box[0] - margins.left > INDENT * line.size) return false;
  const frame = findFrame(before, margins) ?? margins;
  const room = frame.right - frame.left - widthOf(before.box);
  return room < widthOf(first.box) + (SPACE + RAGGED) * before.size;
}

function isOtherSize(before: Line, line: Line, scanned: boolean): boolean {
  const ratio = Math.max(before.size, line.size) / Math.max(Math.min(before.size, line.size), 0.1);
  return ratio > (scanned ? OTHER_SIZE.scanned : OTHER_SIZE.digital);
}

/** "(Kèm theo Kế hoạch số …" below a title in capitals: a scan does not tell its italics from the title. */
function isAttachmentLine(before: Line, line: Line): boolean {
  const text = textOfLine(line);
  return ATTACHMENT_STARTS.some((start) => text.startsWith(`(${start} `)) && isCapitals(textOfLine(before));
}

/** Marks above the line and a scan's wobble push lines apart. */
function slackOf(line: Line, context: BreakContext): number {
  return context.scanned ? 0.12 * line.size : 0.02 * line.size;
}

/** The distance that most lines of the page keep; the smallest of those that are common. */
export function usualLeading(lines: readonly Line[]): number | null {
  const distances: number[] = [];
  for (let index = 1; index < lines.length; index++) {
    const [before, line] = [lines[index - 1], lines[index]];
    if (!before || !line) continue;
    const distance = line.baseline - before.baseline;
    if (distance > 0.8 * line.size && distance < 2.2 * Math.max(line.size, heightOf(line.box)))
      distances.push(distance);
  }
  if (distances.length < 3) return null;
  distances.sort((a, b) => a - b);
  // a page of one-line paragraphs keeps their distance; most pages have more lines than paragraphs
  return distances[Math.floor(distances.length * 0.35)] ?? null;
}
