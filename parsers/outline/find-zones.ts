import type { Block, ParagraphBlock } from '../../schemas/model/document.ts';
import { isScanned } from '../../schemas/model/rich-text.ts';
import { foldText, isCapitals } from '../vietnamese/fold.ts';
import { isMotto, isRecipientsHeading } from '../vietnamese/letterhead-line.ts';
import { beginsWith, isPhrase, phraseSet } from '../vietnamese/phrases.ts';
import {
  APPENDIX_WORDS,
  ATTACHMENT_STARTS,
  DELEGATIONS,
  FORM_TITLES,
  OUTLINE_TITLES,
  SIGNER_ROLES,
  TABLE_TITLES,
} from '../vocabulary/letterhead.ts';
import { isPersonName } from './person-name.ts';
import { isReferenceLine, readReference } from './read-reference.ts';
import { readSectionLabel } from './section-label.ts';

/** The parts of a file, each a run of its blocks. */
export interface Zones {
  readonly main: readonly Block[];
  readonly appendices: readonly (readonly Block[])[];
  /** Where a second document's letterhead begins; null: there is none. */
  readonly secondDocument: ParagraphBlock | null;
}

const ATTACHMENT = phraseSet(ATTACHMENT_STARTS);
const ROLES = phraseSet(SIGNER_ROLES);
const FORMS = phraseSet(FORM_TITLES);
const OUTLINES = phraseSet(OUTLINE_TITLES);
const TABLE_TITLE_STARTS = phraseSet(TABLE_TITLES);

// PHỤ LỤC | PHỤ LỤC 1 | Phụ lục số 01: | Biểu 02 | PHỤ LỤC II. TÊN | Mẫu số 3
const APPENDIX_LABEL = new RegExp(
  `^(?<label>(?:${[...APPENDIX_WORDS].sort((a, b) => b.length - a.length).join('|')})(?:\\s{1,4}(?:số\\s{0,4})?(?:\\d{1,2}|[IVXLC]{1,5}|[A-Z])(?:[.\\-/]?\\d{1,2}|[.\\-/][A-Z]|[a-zđ])?(?![\\p{L}\\p{N}]))?)(?:\\s{0,4}[.:–-])?\\s{0,4}`,
  'iu',
);

export interface AppendixLabel {
  readonly label: string;
  /** What follows on the same line: the title, or nothing. */
  readonly restAt: number;
}

/** Words that open an attachment only where a number or nothing follows: "Biểu 02", never "Biểu tổng hợp …" or "Mẫu báo cáo". */
const NEEDS_NUMBER = phraseSet(APPENDIX_WORDS.filter((word) => !foldText(word).startsWith('phu luc')));

/** Reads "PHỤ LỤC 1" or "Phụ lục II. Tên phụ lục" at the start of a line. */
export function readAppendixLabel(text: string, scanned = false): AppendixLabel | null {
  const match = APPENDIX_LABEL.exec(text);
  if (!match && scanned) return readStampedLabel(text);
  const label = match?.groups?.label;
  if (match === null || label === undefined) return null;
  const rest = text.slice(match[0].length);
  if (rest.includes('\n')) return null;
  const numbered = /(?:[\dIVXLC]|[.\-/][A-Z])$/u.test(label) && /\s/u.test(label.trim());
  if (isPhrase(label, NEEDS_NUMBER) && !numbered) return null;
  if (rest !== '' && !isCapitals(rest) && !/^[\p{Lu}(“"]/u.test(rest)) return null;
  if (lengthOfTitle(rest) > 250) return null;
  return { label: label.trim(), restAt: text.length - rest.length };
}

// PHỤ LỤC I: PHÂN CÔNG NHIỆM VỤ … (Kèm theo Kế hoạch số …
const ATTACHED = /\((?:Ban hành kèm|Kèm|Đính kèm)\s/iu;
/** Such a bracket is no longer. Characters. */
const LONGEST_ATTACHED = 420;

function lengthOfTitle(text: string): number {
  const at = text.search(ATTACHED);
  return at >= 0 && text.length - at <= LONGEST_ATTACHED ? at : text.length;
}

// AI , Phụ lục | kn R _“PHỤ LỤC 1 : — the ink of a stamp stands before the label
const STAMPED_LABEL =
  /^(?:[^\p{Ll}]{1,14}?|.{1,14}?(?<!\p{L})(?=PHỤ))(?<label>(?:Phụ lục|PHỤ LỤC)(?:\s(?:số\s)?(?:\d{1,2}|[IVX]{1,4}))?)\s*[:.]?\s*$/u;

function readStampedLabel(text: string): AppendixLabel | null {
  const label = STAMPED_LABEL.exec(text)?.groups?.label;
  return label === undefined ? null : { label, restAt: text.length };
}

/** How many blocks after a label its attachment line or table may stand. */
const LABEL_REACH = 6;

function opensAppendix(
  blocks: readonly Block[],
  at: number,
  afterFoot: boolean,
  previous: number | undefined,
): boolean {
  const block = blocks[at];
  if (block?.kind !== 'paragraph') return false;
  const label = readAppendixLabel(block.text, isScanned(block));
  const next = blocks.slice(at + 1, at + 1 + LABEL_REACH);
  const attached =
    next.some((other) => other.kind === 'paragraph' && isAttachmentLine(other.text)) || isAttachmentLine(block.text);
  const first = at === 0 || blocks.slice(0, at).every((other) => other.kind === 'page_break');
  const onNewPage = first || blocks[at - 1]?.kind === 'page_break';
  if (label) {
    const setApart =
      isCapitals(label.label) ||
      block.align === 'center' ||
      block.headingLevel !== null ||
      label.restAt === block.text.length ||
      (afterFoot && next[0]?.kind === 'paragraph' && isAttachmentLine(next[0].text));
    // once there is one, the next needs no foot above it: many a plan prints no recipients
    return setApart && (afterFoot || previous !== undefined || attached || onNewPage);
  }
  // An attachment without a label: a title in capitals with "(Kèm theo …)" below it, after the foot or on a new page.
  // what stands in a column is the foot's
  if (!afterFoot || block.column !== null || !(isCapitals(block.text) || beginsWith(block.text, FORMS))) return false;
  if (endsWithLabel(blocks.slice(0, at))) return false;
  if (previous !== undefined && blocks.slice(previous, at).every(isOfTitle)) return false;
  if (blocks[at - 1]?.kind === 'page_break' && isProgrammeTitle(blocks, at)) return true;
  if (
    previous !== undefined &&
    !blocks.slice(previous, at).some((other) => other.kind === 'table' || other.kind === 'page_break')
  )
    return false;
  const isTitle = attached || beginsWith(block.text, OUTLINES) || titlesTable(blocks, at);
  return isTitle && !isSignatureLine(block.text) && !isMotto(block.text);
}

/** A title that a page break cuts in two goes on below it. */
const isOfTitle = (block: Block): boolean =>
  block.kind === 'page_break' || (block.kind === 'paragraph' && isCapitals(block.text));

/** "Chương III" as the last line of a page: what the next page begins with is its title. */
function endsWithLabel(blocks: readonly Block[]): boolean {
  const last = blocks.findLast((block) => block.kind !== 'page_break');
  if (last?.kind !== 'paragraph') return false;
  const label = readSectionLabel(last.text);
  return label !== null && label.kind !== 'bullet' && label.textAt >= last.text.length;
}

/** Blocks from the title of a table to it: "(Đơn vị tính: …)" may stand between. */
const TABLE_REACH = 3;

/** "LỊCH THU NHẬN HỒ SƠ TẠI CÁC THÔN" right above a table: a list that prints no label. */
function titlesTable(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.kind !== 'paragraph' || !beginsWith(block.text, TABLE_TITLE_STARTS)) return false;
  return blocks.slice(at + 1, at + 1 + TABLE_REACH).some((other) => other.kind === 'table');
}

/** A programme or list attached on a page of its own, with neither label nor attachment line: a title in capitals, then text. */
function isProgrammeTitle(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.kind !== 'paragraph' || block.column !== null || block.text.length > 120) return false;
  if (isSignatureLine(block.text) || isMotto(block.text)) return false;
  return blocks
    .slice(at + 1, at + 4)
    .some(
      (other) =>
        other.kind === 'table' || (other.kind === 'paragraph' && other.text.length > 40 && !/^[-+]/u.test(other.text)),
    );
}

/** "(Ban hành kèm theo Kế hoạch số: 57/KH-UBND ngày … của UBND xã Hà Châu)" */
export function isAttachmentLine(text: string): boolean {
  const bare = text.replace(/^[\s(*_[]+/u, '');
  return (
    beginsWith(bare, ATTACHMENT) && bare.length < 400 && /^[\s*_]*[([]|^(?:kèm|ban hành kèm|đính kèm)\s/iu.test(text)
  );
}

const DELEGATION = new RegExp(
  `^(?:${DELEGATIONS.flatMap((row) => row.forms)
    .map((form) => form.replace(/[./]/gu, '\\$&'))
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:\\s|\\.|(?<=\\.))\\s?(?=\\p{Lu})`,
  'u',
);

// m TRƯỞNG PHÒNG | “ l CHỦ TỊCH | ia Trần Văn Hải: what a scan made of a seal or of strokes of a pen
const INK_BEFORE = /^[\p{Ll}|~_'"“”‘’\\=]{1,2}\s(?:[\p{Ll}|~_'"“”‘’\\=]{1,2}\s)?(?=\p{Lu})/u;

/** A line of a signature without the ink before it that was taken for a letter or two. */
export function withoutInkBefore(text: string): string {
  return text.replace(INK_BEFORE, '');
}

/** "TM. ỦY BAN NHÂN DÂN", "KT.CHỦ TỊCH", "PHÓ GIÁM ĐỐC" */
export function isSignatureLine(line: string): boolean {
  const text = withoutInkBefore(line);
  if (text.length > 90 || !isCapitals(text)) return false;
  return DELEGATION.test(text) || isPhrase(text, ROLES) || beginsWith(text, ROLES);
}

const lastIndexWhere = (blocks: readonly Block[], test: (block: Block) => boolean): number => {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block && test(block)) return i;
  }
  return -1;
};

/** Index of the block that begins the foot ("Nơi nhận:" or the signature); −1: there is none. */
export function findFoot(blocks: readonly Block[]): number {
  const recipients = blocks.findIndex((block) => block.kind === 'paragraph' && isRecipientsHeading(block.text));
  if (recipients >= 0) return signatureBefore(blocks, recipients);
  const signed = blocks.findIndex((_, at) => isSignedBeforeAppendix(blocks, at));
  if (signed >= 0) return recipientsBefore(blocks, signatureBefore(blocks, signed));
  const last = lastIndexWhere(blocks, (block) => block.kind === 'paragraph' && isSignatureLine(block.text));
  // Without recipients a line of capitals is a signature only near the end.
  if (last < 0 || last < blocks.length - 8 || leadsToBody(blocks, last)) return -1;
  return recipientsBefore(blocks, signatureBefore(blocks, last));
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", and below it the grounds or "Điều 1." of a decision that was cut short: who decides, not who signs. */
function leadsToBody(blocks: readonly Block[], at: number): boolean {
  return blocks.slice(at + 1).some((block) => block.kind === 'paragraph' && DECIDES.test(block.text));
}

// QUYẾT ĐỊNH: | QUYẾT NGHỊ: | Điều 1. …
const DECIDES = /^\s*(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)\s?:|^\s*Điều 1[.:]/u;

/** Between the role of who signs and the name: "(Đã ký)", another role. */
const SIGNATURE_REACH = 4;

/** A role, a name, and right behind it an appendix or another page: a plan that prints no recipients ends there. */
function isSignedBeforeAppendix(blocks: readonly Block[], at: number): boolean {
  const role = blocks[at];
  if (role?.kind !== 'paragraph' || !isSignatureLine(role.text)) return false;
  const name = blocks
    .slice(at + 1, at + 1 + SIGNATURE_REACH)
    .findIndex((block) => block.kind === 'paragraph' && isPersonName(block.text) && !isSignatureLine(block.text));
  const next = name < 0 ? undefined : blocks[at + 1 + name + 1];
  if (next === undefined) return false;
  return next.kind === 'page_break' || (next.kind === 'paragraph' && readAppendixLabel(next.text) !== null);
}

// - Lưu: VT, CN.
const ARCHIVE_LINE = /^[-–+•\s]*L[ưu]u\s?[:;,]?\s/iu;
const LIST_LINE = /^\s?[-–+•]/u;
/** A recipient is named in one short line. Characters. */
const LONGEST_RECIPIENT = 100;

/** The heading "Nơi nhận" may be lost under a seal: a list that ends in "Lưu: VT" before the signature is the recipients'. */
function recipientsBefore(blocks: readonly Block[], signature: number): number {
  let start = signature;
  let archived = false;
  for (let i = signature - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block?.kind !== 'paragraph' || !LIST_LINE.test(block.text) || block.text.length > LONGEST_RECIPIENT) break;
    archived ||= ARCHIVE_LINE.test(block.text);
    start = i;
  }
  return archived ? start : signature;
}

/** Lines of the signatures above the recipients: two may stand side by side. */
const FOOT_REACH = 9;

/** The signature's column may be read before the recipients': the foot begins with whichever comes first. */
function signatureBefore(blocks: readonly Block[], at: number): number {
  let start = at;
  for (let i = at - 1; i >= 0 && i >= at - FOOT_REACH; i--) {
    const block = blocks[i];
    if (block?.kind === 'page_break') continue;
    if (block?.kind !== 'paragraph') break;
    if (isSignatureLine(block.text)) start = i;
    else if (block.text.length > 60) break;
  }
  // the body that a signer of a joint plan speaks for stands above the role
  while (start < at && namesSigningBody(blocks[start - 1])) start--;
  return start;
}

const namesSigningBody = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.column !== null && isCapitals(block.text) && !/\d/u.test(block.text);

/** Is this paragraph the letterhead of another document that follows in the same file? */
function opensDocument(blocks: readonly Block[], at: number): boolean {
  const lines: ParagraphBlock[] = [];
  for (const block of blocks.slice(at, at + LETTERHEAD_REACH)) {
    if (block.kind !== 'paragraph' || readSectionLabel(block.text) !== null) break;
    lines.push(block);
  }
  const [first] = lines;
  if (!first || isSignatureLine(first.text) || readAppendixLabel(first.text) !== null) return false;
  if (!(isMotto(first.text) || isReferenceLine(first.text) || isCapitals(first.text))) return false;
  return lines.some(({ text }) => isMotto(text)) && lines.some(({ text }) => isReferenceLine(text));
}

/** "Mẫu số 01", and below it or beside it a letterhead to be filled in: "TÊN CƠ QUAN", "Số: …/BC-…". Where its label stands; −1: nowhere. */
function labelOfForm(blocks: readonly Block[], at: number): number {
  const reference = blocks
    .slice(at, at + LETTERHEAD_REACH)
    .find((block) => block.kind === 'paragraph' && isReferenceLine(block.text));
  if (reference?.kind !== 'paragraph' || (readReference(reference.text)?.number ?? null) !== null) return -1;
  const isLabel = (block: Block | undefined): boolean =>
    block?.kind === 'paragraph' && readAppendixLabel(block.text) !== null;
  const beside = blocks.slice(at, at + LETTERHEAD_REACH).findIndex(isLabel);
  if (beside >= 0) return at + beside;
  for (let above = at - 1; above >= at - FORM_REACH && blocks[above]?.kind === 'paragraph'; above--)
    if (isLabel(blocks[above])) return above;
  return -1;
}

/** A form's letterhead stands right below its label, or its title. */
const FORM_REACH = 3;

/** An attachment may print the letterhead again, without a number, and a form one to be filled in: a few lines, the motto among them. */
const LETTERHEAD_REACH = 8;
// ......., ngày ..... tháng ..... năm 2026
const DATE_TO_FILL = /^.{0,40}ngày\s.{0,12}tháng\s.{0,12}năm\s?.{0,12}$/u;

const isLetterheadLine = ({ text, column }: ParagraphBlock): boolean =>
  isCapitals(text) || column !== null || !/\p{L}/u.test(text) || isReferenceLine(text) || DATE_TO_FILL.test(text);

/** Index of what stands below the letterhead that begins here; the same index where none does. */
function afterLetterhead(blocks: readonly Block[], at: number): number {
  let end = at;
  let hasMotto = false;
  const first = blocks[at];
  if (first?.kind === 'paragraph' && readAppendixLabel(first.text) !== null) return at;
  for (; end < Math.min(blocks.length, at + LETTERHEAD_REACH); end++) {
    const block = blocks[end];
    if (block?.kind !== 'paragraph') break;
    const isOfMotto = isMotto(block.text);
    const ends = hasMotto && isCapitals(block.text) && block.column === null && !isReferenceLine(block.text);
    if (!isOfMotto && (ends || !isLetterheadLine(block))) break;
    hasMotto ||= isOfMotto;
  }
  return hasMotto ? end : at;
}

/** Splits a file into the document itself, its attachments, and what belongs to another document. */
export function findZones(blocks: readonly Block[]): Zones {
  const foot = findFoot(blocks);
  const starts: number[] = [];
  // lines of letterheads in the heads of attachments
  const dropped = new Set<Block>();
  let end = blocks.length;
  let secondDocument: ParagraphBlock | null = null;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    const afterFoot = foot >= 0 && i > foot;
    const below = afterFoot ? afterLetterhead(blocks, i) : i;
    if (afterFoot && i > foot + 1 && block?.kind === 'paragraph' && opensDocument(blocks, i)) {
      const label = labelOfForm(blocks, i);
      if (label < 0) {
        secondDocument = block;
        end = i;
        break;
      }
      if (label >= i) starts.push(i);
      for (const line of blocks.slice(i, below)) if (line !== blocks[label]) dropped.add(line);
      i = Math.max(i, below - 1);
      continue;
    }
    const previous = starts.at(-1);
    if (previous !== undefined && blocks.slice(previous + 1, i).every(({ kind }) => kind === 'page_break')) continue;
    if (!opensAppendix(blocks, below, afterFoot, previous)) continue;
    starts.push(i);
    for (const line of blocks.slice(i, below)) dropped.add(line);
    i = below;
  }
  return {
    main: blocks.slice(0, starts[0] ?? end),
    appendices: starts.map((start, i) =>
      blocks.slice(start, starts[i + 1] ?? end).filter((block) => !dropped.has(block)),
    ),
    secondDocument,
  };
}
