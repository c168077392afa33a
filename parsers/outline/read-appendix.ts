import type { Block, ParagraphBlock } from '../../schemas/model/document.ts';
import type { OutlineAppendix } from '../../schemas/model/outline.ts';
import { boldShare, isScanned } from '../../schemas/model/rich-text.ts';
import { type Abbreviations, spellOutName } from '../normalise/organisation.ts';
import { findDates } from '../normalise/plan-date.ts';
import { foldText, isCapitals, toSentenceCase } from '../vietnamese/fold.ts';
import { isMotto } from '../vietnamese/letterhead-line.ts';
import { singleSpaced } from '../vietnamese/single-spaced.ts';
import { DOCUMENT_TYPES } from '../vocabulary/document-types.ts';
import { isAttachmentLine, readAppendixLabel } from './find-zones.ts';
import { readTypeLine } from './read-head.ts';
import { readSectionLabel } from './section-label.ts';

export interface AttachmentLine {
  readonly typeCode: string | null;
  readonly typeName: string | null;
  readonly reference: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly hasDate: boolean;
  readonly issuer: string | null;
}

export interface AppendixHead {
  readonly label: string | null;
  readonly title: string | null;
  readonly attachment: AttachmentLine | null;
  readonly attachmentBlock: ParagraphBlock | null;
  /** Index of the first block after label, title and attachment line. */
  readonly bodyAt: number;
}

// số 291 /KH-UBND | số: 57 /KH-UBND | số /VP-HCTC | Số: 09-KH/HU | số 15/2014/CT-UBND
const REFERENCE =
  /số\s{0,3}:?\s{0,3}(?<number>\d{1,6}[A-Za-z]?)?[\s.…_]{0,40}(?<separator>[/-])?\s{0,3}(?:(?<year>(?:19|20)\d{2})\s?\/\s?)?(?<symbol>\p{Lu}[\p{L}&.\d]{0,12}(?:\s?[-/–]\s?[\p{L}&.\d]{1,15}){1,3})/iu;
const OF = 'của ';

/** Reads "(Ban hành kèm theo Kế hoạch số: 57 /KH-UBND ngày 25 tháng 8 năm 2023 của UBND xã Hà Châu)". */
export function readAttachmentLine(text: string, abbreviations: Abbreviations): AttachmentLine {
  const match = REFERENCE.exec(text)?.groups;
  const symbol = match?.symbol?.replace(/\s/gu, '').replace(/–/gu, '-') ?? null;
  const number = match?.number ?? null;
  const year = match?.year;
  const separator = match?.separator === '-' ? '-' : '/';
  const folded = foldText(text.slice(0, 80));
  const type = [...DOCUMENT_TYPES]
    .sort((a, b) => b.name.length - a.name.length)
    .find((each) => folded.includes(foldText(each.name)));
  const date = findDates(text)[0];
  const rest = text.slice(date?.end ?? 0);
  const issuerAt = rest.lastIndexOf(OF);
  const issuer =
    issuerAt >= 0
      ? rest
          .slice(issuerAt + OF.length)
          .replace(/(?<![)\s.*_])[)\s.*_]+$/u, '')
          .trim()
      : '';
  return {
    typeCode: type?.code ?? null,
    typeName: type?.name ?? null,
    number,
    symbol,
    reference:
      number !== null && symbol !== null
        ? `${number}${separator}${year === undefined ? '' : `${year}/`}${symbol}`
        : null,
    issuedOn: date?.iso ?? null,
    hasDate: date !== undefined,
    issuer: issuer === '' ? null : spellOutName(issuer, abbreviations),
  };
}

/** Title lines are centred or set as a title; the first prose below is body. */
function isTitleLine(block: ParagraphBlock, first: ParagraphBlock | undefined, lines: number): boolean {
  if (block.text.length > 320 || isMotto(block.text)) return false;
  const label = readSectionLabel(block.text);
  if (label && label.kind !== 'letter') return false;
  if (!first)
    return (
      isCapitals(block.text) ||
      block.align === 'center' ||
      boldShare(block) > 0.6 ||
      block.headingLevel !== null ||
      block.text.length < 200
    );
  // "KẾ HOẠCH" above its subject, as on a letterhead.
  if (lines === 1 && readTypeLine(first.text) !== null) return !/[.;:]$/u.test(block.text);
  if (block.align !== null && first.align !== null) return block.align === first.align && block.align === 'center';
  return (
    isCapitals(block.text) === isCapitals(first.text) &&
    (isCapitals(block.text) || (boldShare(block) > 0.6 && boldShare(first) > 0.6))
  );
}

/** "CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA CHÍNH PHỦ | Thực hiện Nghị quyết số … | (Kèm theo …)": what stands right above the bracket is title. */
function isLastTitleLine({ text }: ParagraphBlock, next: Block | undefined): boolean {
  const isAbove = next?.kind === 'paragraph' && IN_BRACKETS.test(next.text) && isAttachmentLine(next.text);
  return isAbove && text.length <= LONGEST_SUBTITLE && readSectionLabel(text) === null && !/[.;:]$/u.test(text);
}

/** Characters. */
const LONGEST_SUBTITLE = 320;

// (Đơn vị tính: triệu đồng)
const IN_BRACKETS = /^\s*[([].*[)\]]\s*$/u;

// (Kèm theo Kế hoạch số 12/KH-UBND ngày … — the bracket is closed on a later line
const OPEN_BRACKET = /^\s*[*_]*\([^)]*$/u;

// của Ủy ban nhân dân tỉnh Lào Cai) — a bracket that a plan forgot to close takes no prose in
const CLOSES_BRACKET = /^[^()]{0,200}\)/u;

/** How many paragraphs the head of an appendix may take. */
const HEAD_REACH = 12;

/** Reads label, title and attachment line off the start of an appendix. */
export function readAppendixHead(blocks: readonly Block[], abbreviations: Abbreviations): AppendixHead {
  let label: string | null = null;
  let attachmentText: string | null = null;
  let attachmentBlock: ParagraphBlock | null = null;
  const titleParts: string[] = [];
  let firstTitle: ParagraphBlock | undefined;
  let isTitleBelow = false;
  let at = 0;
  for (; at < Math.min(blocks.length, HEAD_REACH); at++) {
    const block = blocks[at];
    if (!block || block.kind === 'table') break;
    if (block.kind !== 'paragraph') continue;
    const found = label === null && titleParts.length === 0 ? readAppendixLabel(block.text, isScanned(block)) : null;
    if (found) {
      label = toSentenceCase(found.label);
      const rest = splitAttachment(block.text.slice(found.restAt));
      if (rest.title !== '') titleParts.push(rest.title);
      if (rest.attachment !== '') [attachmentText, attachmentBlock] = [rest.attachment, block];
      continue;
    }
    const goesOn = attachmentText !== null && OPEN_BRACKET.test(attachmentText) && CLOSES_BRACKET.test(block.text);
    if (isAttachmentLine(block.text) || goesOn) {
      attachmentText = attachmentText === null ? block.text : `${attachmentText} ${block.text}`;
      attachmentBlock ??= block;
      isTitleBelow = label !== null && titleParts.length === 0;
      continue;
    }
    const isTitle =
      isTitleLine(block, firstTitle, titleParts.length) || (firstTitle && isLastTitleLine(block, blocks[at + 1]));
    // "PHỤ LỤC | (Kèm theo …) | DỰ KIẾN CHƯƠNG TRÌNH": a title that no line above the bracket says
    const isBelow = attachmentText !== null && !(isTitleBelow && isCapitals(block.text));
    if (isBelow || IN_BRACKETS.test(block.text) || !isTitle) break;
    firstTitle ??= block;
    const rest = splitAttachment(block.text);
    if (rest.title !== '') titleParts.push(rest.title);
    if (rest.attachment !== '') [attachmentText, attachmentBlock] = [rest.attachment, block];
  }
  const title = singleSpaced(titleParts.join(' ')).trim();
  return {
    label,
    title: title === '' ? null : title,
    attachment: attachmentText === null ? null : readAttachmentLine(attachmentText, abbreviations),
    attachmentBlock,
    bodyAt: at,
  };
}

/** "TIÊU ĐỀ (Kèm theo …)" on one line. */
function splitAttachment(text: string): { readonly title: string; readonly attachment: string } {
  const at = text.search(/\(\s*(?:Ban hành|Kèm|Đính kèm)/iu);
  if (at < 0) return { title: text.trim(), attachment: '' };
  return { title: text.slice(0, at).trim(), attachment: text.slice(at).trim() };
}

export function attachedTo(line: AttachmentLine | null): OutlineAppendix['attachedTo'] {
  return { reference: line?.reference ?? null, issuedOn: line?.issuedOn ?? null, issuer: line?.issuer ?? null };
}
