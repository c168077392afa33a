import type { Block, ParagraphBlock, RichText } from '../../schemas/model/document.ts';
import type { Box } from '../../schemas/model/geometry.ts';
import type { FieldOrigin } from '../../schemas/model/outline.ts';
import { boldShare, isScanned, sliceRichText, trimRichText } from '../../schemas/model/rich-text.ts';
import { foldText, isCapitals } from '../vietnamese/fold.ts';
import { isMotto } from '../vietnamese/letterhead-line.ts';
import { isLike } from '../vietnamese/likeness.ts';
import { beginsWith, isPhrase, phraseSet } from '../vietnamese/phrases.ts';
import { DOCUMENT_TYPE_ALIASES, DOCUMENT_TYPES } from '../vocabulary/document-types.ts';
import {
  ADDRESSEE_STARTS,
  AUTHORITY_STARTS,
  BODY_OPENINGS,
  GROUND_STARTS,
  HEAD_STAMPS,
  MOTTO_STARTS,
  SUBJECT_STARTS,
} from '../vocabulary/letterhead.ts';
import { isAttachmentLine } from './find-zones.ts';
import { readDateLine } from './read-date-line.ts';
import { isReferenceLine, type PrintedReference, readReference } from './read-reference.ts';
import { restoreCapitals } from './restore-capitals.ts';
import { readSectionLabel } from './section-label.ts';

/** A line of the body's name, above the reference. */
export interface LetterheadLine {
  readonly text: string;
  readonly isScanned: boolean;
}

/** What the head of a document says, and where its body begins. */
export interface Head {
  readonly issuerLines: readonly LetterheadLine[];
  readonly reference: PrintedReference | null;
  readonly typeName: string | null;
  readonly title: string | null;
  readonly isLetter: boolean;
  readonly place: string | null;
  readonly issuedOn: string | null;
  readonly hasDateLine: boolean;
  /** The date line leaves day or month open. */
  readonly dateIsBlank: boolean;
  readonly addressees: readonly string[];
  readonly origins: Readonly<Record<string, FieldOrigin>>;
  /** Index of the first block that is not head. */
  readonly bodyAt: number;
}

/** A letterhead and its title stand within so many paragraphs. */
const HEAD_REACH = 45;
/** A title or a letterhead line is shorter than this; body text is not. Characters. */
const LONGEST_TITLE_LINE = 420;

/** One printed line of a title, where a scan does not tell bold from light. Characters. */
const LONGEST_SCANNED_LINE = 105;

const STAMPS = phraseSet(HEAD_STAMPS);
const ADDRESSEES = phraseSet(ADDRESSEE_STARTS);
const SUBJECTS = phraseSet(SUBJECT_STARTS);
const OPENINGS = phraseSet(BODY_OPENINGS);
const AUTHORITIES = phraseSet(AUTHORITY_STARTS);
const GROUNDS = phraseSet(GROUND_STARTS);
const MOTTOES = phraseSet(MOTTO_STARTS);
const TITLED_TYPES = DOCUMENT_TYPES.map(({ name }) => ({ name, folded: foldText(name) })).sort(
  (a, b) => b.folded.length - a.folded.length,
);

/** "CHƯƠNG TRÌNH HÀNH ĐỘNG" is a Chương trình. */
const LONGER_TYPES = DOCUMENT_TYPE_ALIASES.flatMap((alias) => {
  const type = DOCUMENT_TYPES.find(({ code, name }) => code === alias.code && alias.name.startsWith(`${name} `));
  return type ? [{ name: type.name, folded: foldText(alias.name) }] : [];
});

// ------ | * | _____ | /
const ORNAMENT = /^[\s\-–—_*=./~•·]+$/u;
// K Ế  H O Ạ C H
const SPACED_OUT = /^(?:\p{Lu}\s{1,4}){3,}\p{Lu}$/u;

/** The type that a line names and nothing else: "KẾ HOẠCH". */
export function readTypeLine(text: string): string | null {
  const bare = text.replace(/(?<![:.\s])[:.\s]+$/u, '');
  if (bare.length > 40) return null;
  if (SPACED_OUT.test(bare)) {
    const letters = foldText(bare).replaceAll(' ', '');
    return DOCUMENT_TYPES.find((type) => foldText(type.name).replaceAll(' ', '') === letters)?.name ?? null;
  }
  const folded = foldText(bare);
  const exact = DOCUMENT_TYPES.find((type) => foldText(type.name) === folded);
  if (exact) return isCapitals(bare) || bare === exact.name ? exact.name : null;
  const longer = isCapitals(bare) ? LONGER_TYPES.find((type) => type.folded === folded) : undefined;
  if (longer) return longer.name;
  if (!isCapitals(bare) || folded.length < 6) return null;
  return DOCUMENT_TYPES.find((type) => isLike(foldText(type.name), folded, 0.85))?.name ?? null;
}

/** The type at the start of a title that stands on the same line: "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026"; where its words end. */
function readTitledType(block: ParagraphBlock): { readonly name: string; readonly end: number } | null {
  const { text } = block;
  const isSet = isCapitals(text) || block.headingLevel !== null || (block.align === 'center' && boldShare(block) > 0.6);
  if (!isSet || text.length > LONGEST_TITLE_LINE || /[;:]$/u.test(text)) return null;
  const words = foldText(text);
  const type = TITLED_TYPES.find(({ folded }) => words.startsWith(`${folded} `));
  if (!type) return null;
  const end = new RegExp(`^\\s*(?:\\S+\\s+){${type.folded.split(' ').length}}`, 'u').exec(text)?.[0].length ?? 0;
  return end === 0 ? null : { name: type.name, end };
}

const originOf = (rich: RichText, page: number | null): FieldOrigin => ({
  page: rich.spans[0]?.page ?? page,
  boxes: rich.spans.map((span): Box => span.box),
  quote: rich.text,
});

interface HeadBuilder {
  readonly issuerLines: LetterheadLine[];
  reference: PrintedReference | null;
  typeName: string | null;
  readonly titleLines: ParagraphBlock[];
  isLetter: boolean;
  place: string | null;
  issuedOn: string | null;
  hasDateLine: boolean;
  dateIsBlank: boolean;
  readonly addressees: string[];
  readonly origins: Record<string, FieldOrigin>;
  sawLetterhead: boolean;
  /** What the lines that follow carry on. */
  open: 'letterhead' | 'title' | 'subject' | 'addressees';
}

const hasTitleStyle = (block: ParagraphBlock): boolean =>
  block.align === 'center' || boldShare(block) > 0.6 || block.headingLevel !== null || isCapitals(block.text);

function opensBody(block: ParagraphBlock): boolean {
  const label = readSectionLabel(block.text);
  if (label && label.kind !== 'bullet') return true;
  return (
    beginsWith(block.text, OPENINGS) &&
    !(isScanned(block) && block.column === 'left' && isCapitals(block.text)) &&
    (block.text.length > 60 || /[;.:,]$/u.test(block.text)) &&
    !(block.align === 'center' && boldShare(block) > 0.6)
  );
}

/** Without any style, the line below the type's name is the title where it ends like one and gives no grounds. */
function isBareTitle(block: ParagraphBlock): boolean {
  return readSectionLabel(block.text) === null && !beginsWith(block.text, GROUNDS) && !/[.;:,]$/u.test(block.text);
}

// CHƯƠNG TRÌNH | CÔNG TÁC: what goes on the name of the type, and no subject yet
const SHORT_TYPE = /^\p{Lu}{2,7}\s\p{Lu}{2,7}$/u;

/** Does this line carry the title on that the line before began? */
function continuesTitle(builder: HeadBuilder, block: ParagraphBlock): boolean {
  const first = builder.titleLines[0];
  if (!first) return hasTitleStyle(block) || !opensBody(block) || isBareTitle(block);
  if (ORNAMENT.test(block.text) || isAttachmentLine(block.text)) return false;
  if (builder.titleLines.length === 1 && SHORT_TYPE.test(first.text) && isBareTitle(block)) return true;
  const label = readSectionLabel(block.text);
  if (label && label.kind !== 'bullet' && label.kind !== 'letter') return false;
  if (block.align !== null && first.align !== null) {
    const sameWeight = boldShare(block) > 0.5 === boldShare(first) > 0.5;
    if (block.align === 'center' && first.align === 'center') return sameWeight || /^\p{Ll}/u.test(block.text);
    if (isScanned(block) && first.align === 'center')
      return block.text.length < LONGEST_SCANNED_LINE && !opensBody(block) && !/[.;:]$/u.test(block.text);
    // A long subject fills its lines, so that only the last of them looks centred.
    return boldShare(block) > 0.5 && sameWeight && block.size === first.size;
  }
  const sameStyle = hasTitleStyle(first) && hasTitleStyle(block) && block.headingLevel === first.headingLevel;
  return /^\p{Ll}/u.test(block.text) || (sameStyle && !opensBody(block));
}

function readLetterheadLine(builder: HeadBuilder, block: ParagraphBlock): boolean {
  const { text } = block;
  if (isMotto(text) || isPhrase(text, STAMPS) || ORNAMENT.test(text) || beginsWith(text, STAMPS)) {
    builder.sawLetterhead ||= isMotto(text);
    return true;
  }
  const reference =
    builder.reference === null && isReferenceLine(text)
      ? (readReference(text) ?? { reference: null, number: null, symbol: null, isBlurred: false })
      : null;
  if (reference) {
    builder.reference = reference;
    builder.sawLetterhead = true;
    builder.origins.reference = originOf(block, block.page);
    takeDateLine(builder, block, restBehind(text, reference.symbol));
    return true;
  }
  return takeDateLine(builder, block, text);
}

/** "Số: 155/KH-UBND Ô Môn, ngày 22 tháng 8 năm 2022": both columns of the letterhead on one line. */
function restBehind(text: string, symbol: string | null): string {
  const at = symbol === null ? -1 : text.indexOf(symbol);
  return at < 0 ? '' : text.slice(at + (symbol?.length ?? 0)).trim();
}

function takeDateLine(builder: HeadBuilder, block: ParagraphBlock, text: string): boolean {
  const date = builder.hasDateLine || text === '' ? null : readDateLine(text);
  if (!date) return false;
  builder.hasDateLine = true;
  builder.dateIsBlank = date.isBlank;
  builder.sawLetterhead = true;
  builder.place = date.place;
  builder.issuedOn = date.iso;
  builder.origins.issued_on = originOf(block, block.page);
  if (date.place !== null) builder.origins.place = originOf(block, block.page);
  return true;
}

function openSubject(builder: HeadBuilder, block: ParagraphBlock): void {
  builder.isLetter = builder.typeName === null;
  builder.open = builder.isLetter ? 'subject' : 'title';
  builder.titleLines.push(block);
}

function addAddressees(builder: HeadBuilder, text: string): void {
  const bare = text.replace(/^[\s\-–+•]+/u, '').replace(/(?<![;.,\s])[;.,\s]+$/u, '');
  if (bare !== '') builder.addressees.push(bare);
}

// THỦ TƯỚNG CHÍNH PHỦ điện: | CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH - TRƯỞNG BAN CHỈ ĐẠO, điện:
const WIRES = /(?:^|[\s,])điện\s?:?\s*$/iu;

// Kính gửi: Các phòng, ban
const ADDRESSEE_LINE = /^\s*Kính g[ửở]i\s*[:.]?\s*/iu;

/** Takes one paragraph into the head; false where the body begins with it. */
function takeLine(builder: HeadBuilder, block: ParagraphBlock): boolean {
  const { text } = block;
  const inTitle = builder.open === 'title' && builder.titleLines.length > 0;
  if (readLetterheadLine(builder, block)) return true;
  if (beginsWith(text, ADDRESSEES)) {
    builder.open = 'addressees';
    addAddressees(builder, text.replace(ADDRESSEE_LINE, ''));
    return true;
  }
  const type = builder.typeName === null ? readTypeLine(text) : null;
  if (type !== null) {
    builder.typeName = type;
    builder.open = 'title';
    builder.origins.type_code = originOf(block, block.page);
    return true;
  }
  const titled =
    builder.typeName === null && (builder.hasDateLine || builder.reference !== null) ? readTitledType(block) : null;
  if (titled && builder.titleLines.length === 0) {
    builder.typeName = titled.name;
    builder.open = 'title';
    builder.titleLines.push({ ...block, ...trimRichText(sliceRichText(block, titled.end)) });
    return true;
  }
  if (beginsWith(text, SUBJECTS) && !inTitle && builder.titleLines.length === 0) {
    openSubject(builder, block);
    return true;
  }
  if (text.length > LONGEST_TITLE_LINE) return false;
  return carryOn(builder, block);
}

function carryOn(builder: HeadBuilder, block: ParagraphBlock): boolean {
  const { text } = block;
  switch (builder.open) {
    case 'title':
      if (isAttachmentLine(text)) return true;
      if (builder.titleLines.length > 0 && isCapitals(text) && text.length < 90 && namesAuthority(builder, text))
        return true;
      if (WIRES.test(text)) {
        builder.open = 'addressees';
        return true;
      }
      if (!continuesTitle(builder, block)) return false;
      builder.titleLines.push(block);
      return true;
    case 'subject':
      if (/^\p{Ll}|^\d/u.test(text) || block.column === 'left') {
        if (opensBody(block)) return false;
        builder.titleLines.push(block);
        return true;
      }
      // "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT / NAM": a narrow column cut the line beside the subject
      return block.column === 'right' && isCapitals(text);
    case 'addressees':
      if (readSectionLabel(text)?.kind === 'bullet' && text.length < 160) {
        addAddressees(builder, text);
        return true;
      }
      if (builder.addressees.length === 0 && isAddressee(block)) {
        addAddressees(builder, text);
        return true;
      }
      if (builder.addressees.length > 0 && text.length < 90 && /;$|^\p{Ll}/u.test(text) && !opensBody(block)) {
        addAddressees(builder, text);
        return true;
      }
      return false;
    case 'letterhead':
      if (text.length > 120 || opensBody(block)) return false;
      if (beginsWith(text, MOTTOES)) return true;
      if (isCapitals(text) && block.column !== 'right' && builder.reference === null)
        builder.issuerLines.push({ text: restoreCapitals(block), isScanned: isScanned(block) });
      return isCapitals(text) || block.column !== null;
    default:
      return false;
  }
}

/** "ỦY BAN NHÂN DÂN TỈNH X", who decides, below the title; copied pages run its words together. */
function namesAuthority({ issuerLines }: HeadBuilder, text: string): boolean {
  const squeezed = foldText(text).replaceAll(' ', '');
  const issuer = foldText(issuerLines.map((line) => line.text).join('')).replaceAll(' ', '');
  return beginsWith(text, AUTHORITIES) || (squeezed === issuer && issuer !== '');
}

/** Below "Kính gửi:" alone stands who is meant, with or without a dash. */
function isAddressee({ text }: ParagraphBlock): boolean {
  return readSectionLabel(text) === null && text.length < LONGEST_TITLE_LINE && !/:\s*$/u.test(text);
}

/** The trích yếu as one line, without the type's name, "V/v" and the bracket "(Ban hành kèm theo …)". */
function joinTitle(builder: HeadBuilder): string | null {
  const joined = builder.titleLines
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const bare = joined
    .replace(/^(?:V\s?\/\s?v|Về việc)\s*[:.]?\s*/iu, '')
    .replace(/\((?:Ban hành|Kèm theo)[^()]*\)\s*$/iu, '')
    .replace(/(?<![.\s])[.\s]+$/u, '');
  return bare === '' ? null : bare;
}

/** Characters above the type's name: more is no letterhead. */
const LONGEST_LETTERHEAD = 700;

/** Where the type's name ("KẾ HOẠCH") stands on its own line, or a letter's number beside the motto; 0 where no letterhead leads to it. */
function findTitleStart(blocks: readonly Block[]): number {
  let length = 0;
  let number = 0;
  let hasMotto = false;
  for (let i = 0; i < Math.min(blocks.length, HEAD_REACH); i++) {
    const block = blocks[i];
    if (block?.kind !== 'paragraph') continue;
    if (readTypeLine(block.text) !== null && i < blocks.length - 1) return i;
    if (number === 0 && isReferenceLine(block.text)) number = i;
    hasMotto ||= isMotto(block.text);
    length += block.text.length;
    if (length > LONGEST_LETTERHEAD) break;
  }
  return hasMotto ? number : 0;
}

/** Reads letterhead, date line, title and addressees off the first paragraphs of a document. */
export function readHead(blocks: readonly Block[]): Head {
  const builder: HeadBuilder = {
    issuerLines: [],
    reference: null,
    typeName: null,
    titleLines: [],
    isLetter: false,
    place: null,
    issuedOn: null,
    hasDateLine: false,
    dateIsBlank: false,
    addressees: [],
    origins: {},
    sawLetterhead: false,
    open: 'letterhead',
  };
  const titleAt = findTitleStart(blocks);
  let bodyAt = 0;
  for (; bodyAt < Math.min(blocks.length, HEAD_REACH); bodyAt++) {
    const block = blocks[bodyAt];
    if (block === undefined || block.kind === 'table') break;
    if (block.kind !== 'paragraph') continue;
    // Above the type's name nothing is body: what is no line of a letterhead is a stamp, or ink that a scan took for letters.
    if (!takeLine(builder, block) && bodyAt >= titleAt) break;
  }
  const isHead = builder.sawLetterhead || builder.typeName !== null;
  const title = isHead ? joinTitle(builder) : null;
  const firstTitle = builder.titleLines[0];
  if (title !== null && firstTitle) builder.origins.title = { ...originOf(firstTitle, firstTitle.page), quote: title };
  return {
    issuerLines: isHead ? builder.issuerLines : [],
    reference: builder.reference,
    typeName: builder.typeName,
    title,
    isLetter: builder.isLetter,
    place: builder.place,
    issuedOn: builder.issuedOn,
    hasDateLine: builder.hasDateLine,
    dateIsBlank: builder.dateIsBlank,
    addressees: builder.addressees,
    origins: builder.origins,
    bodyAt: isHead ? bodyAt : 0,
  };
}
