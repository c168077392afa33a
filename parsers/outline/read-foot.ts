import type { Block, ParagraphBlock } from '../../schemas/model/document.ts';
import type { DocumentHead, FieldOrigin } from '../../schemas/model/outline.ts';
import { foldText, isCapitals } from '../vietnamese/fold.ts';
import { isMotto, isRecipientsHeading } from '../vietnamese/letterhead-line.ts';
import { beginsWith, isPhrase, phraseSet } from '../vietnamese/phrases.ts';
import { COPY_MARKS, COPY_TYPES } from '../vocabulary/copy-marks.ts';
import { BODY_STARTS, DELEGATIONS, SIGNER_ROLES } from '../vocabulary/letterhead.ts';
import { isSignatureLine, withoutInkBefore } from './find-zones.ts';
import { partSigners } from './part-signers.ts';
import { bareName, isPersonName } from './person-name.ts';
import { isReferenceLine, readReference } from './read-reference.ts';
import { restoreCapitals } from './restore-capitals.ts';

export interface Foot {
  readonly signer: DocumentHead['signer'];
  readonly recipients: readonly string[];
  readonly origins: Readonly<Record<string, FieldOrigin>>;
}

const ROLES = phraseSet(SIGNER_ROLES);
const BODIES = phraseSet(BODY_STARTS);
const HEADING = phraseSet(['Nơi nhận']);

const DELEGATION_FORMS = DELEGATIONS.flatMap((row) => row.forms.map((form) => ({ code: row.code, form }))).sort(
  (a, b) => b.form.length - a.form.length,
);

// - UBND huyện; | + Sở Nội vụ;
const BULLET = /^\s*[-–—+•*]\s*/u;
// Lưu: VT, NV.
const CLOSING = /(?<![;.,:\s–-])[;.,:\s–-]+$/u;
// Lưu: VT./.
const END_OF_TEXT = /\.?\/\.\s?$/u;
// (Đã ký) | (ký số)
const SIGNED_MARK = /^[([]?\s*(?:đã ký|ký số|signed|ký tên)/iu;

interface SignatureLine {
  readonly delegation: string | null;
  readonly capacity: string;
}

function readSignatureLine(text: string): SignatureLine | null {
  if (!isSignatureLine(text)) return null;
  const found = DELEGATION_FORMS.find(
    ({ form }) =>
      text.startsWith(`${form} `) || text.startsWith(`${form}. `) || (form.endsWith('.') && text.startsWith(form)),
  );
  const capacity = found ? text.slice(found.form.length).replace(/^[.\s]+/u, '') : text;
  return { delegation: found?.code ?? null, capacity: capacity.trim() };
}

/** The role of the person who signs is the last role above the name; the delegation the one nearest to the name. */
function readSigner(lines: readonly ParagraphBlock[]): DocumentHead['signer'] {
  let delegation: string | null = null;
  let capacity: string | null = null;
  let name: string | null = null;
  // "TRƯỞNG BAN / CHỦ TỊCH UBND XÃ": who signs as head of a board may add what else he is
  let isOwn = false;
  for (const line of lines) {
    const bare = withoutInkBefore(line.text);
    const text = isCapitals(bare) ? withoutInkBefore(restoreCapitals(line)) : bare;
    const read = readSignatureLine(text);
    if (read) {
      if (read.delegation !== null) delegation = read.delegation;
      if (read.delegation !== null) isOwn = false;
      if (isOwn && capacity !== null && !isDeputyOf(read.capacity, capacity)) continue;
      if (read.delegation === null || beginsWith(read.capacity, ROLES) || capacity === null) capacity = read.capacity;
      isOwn = read.delegation === null;
    } else if (capacity !== null && isPersonName(bare) && !isSignedMark(bare)) name = bareName(bare);
    else if (capacity !== null && name === null && continuesCapacity(line)) {
      const isDeputy = isDeputyOf(text, capacity);
      capacity = isDeputy ? text : `${capacity} ${text}`;
      isOwn ||= isDeputy;
    }
  }
  if (capacity === null && name === null) return null;
  // "KT. CHỦ TỊCH" says whom the signer stands in for; a scan may lose the line with the own role
  return { delegation, capacity: delegation === STANDS_IN && !isOwn ? null : capacity, name };
}

const STANDS_IN = 'KT.';

/** "GIÁM ĐỐC / PHÓ GIÁM ĐỐC": the sign of delegation was lost. */
function isDeputyOf(role: string, other: string): boolean {
  return foldText(role).startsWith(`pho ${foldText(other)}`);
}

const isSignedMark = (text: string): boolean => SIGNED_MARK.test(text);
/** A role set over two lines: "CHỦ TỊCH ỦY BAN / NHÂN DÂN HUYỆN". Ink that a scan took for letters carries nothing on. */
function continuesCapacity(line: ParagraphBlock): boolean {
  const { text } = line;
  if (!isCapitals(text) || isMotto(text) || text.length >= 60 || /\d/u.test(text) || isPersonName(text)) return false;
  return text.split(/\s+/u).filter((word) => word.length > 1).length >= 2;
}

/** A recipient that wraps is one entry: a line that begins with no bullet carries on an entry that is not closed. */
function readRecipients(lines: readonly ParagraphBlock[]): readonly string[] {
  const entries: string[] = [];
  let closed = true;
  for (const { text } of lines) {
    const begins = BULLET.test(text) || closed;
    const bare = text.replace(BULLET, '').trim();
    if (bare === '') continue;
    if (begins) entries.push(bare);
    else entries[entries.length - 1] = `${entries.at(-1)} ${bare}`;
    closed = /[;.:]$/u.test(bare) || foldText(bare).startsWith('luu ');
  }
  return entries.map((entry) => entry.replace(END_OF_TEXT, '').replace(CLOSING, '')).filter((entry) => entry !== '');
}

function isSignatureSide(block: ParagraphBlock, inSignature: boolean, signed: boolean): boolean {
  if (block.column === 'right') return true;
  // A scan's columns may be read as one: a role, and below it a name, are a signature wherever they stand.
  if (block.column === 'left') return isSignatureLine(block.text) || (signed && isPersonName(block.text));
  if (isSignatureLine(block.text)) return true;
  return inSignature && !BULLET.test(block.text);
}

/** "Nơi nhận: Như trên; Lưu: VT." on one line. */
function splitInline(text: string): readonly string[] {
  return text
    .replace(/^[^:]{0,20}:\s*/u, '')
    .split(/;\s*/u)
    .filter((part) => part.trim() !== '');
}

/** The name below the list of recipients that stands beside the signature: taken off the list. */
function nameBehind(lines: ParagraphBlock[]): ParagraphBlock | undefined {
  const [before, last] = lines.slice(-2);
  const isBehindList =
    before !== undefined && BULLET.test(before.text) && last !== undefined && !BULLET.test(last.text);
  const isName = isBehindList && isPersonName(last.text) && last.text.split(/\s+/u).length >= SHORTEST_NAME;
  return isName ? lines.pop() : undefined;
}

/** Words of a person's name. */
const SHORTEST_NAME = 2;

const COPIES = phraseSet(COPY_MARKS);
const COPY_SYMBOLS: ReadonlySet<string> = new Set(COPY_TYPES);

/** "SAO Y" | "Số: 88/SY-UBND": who made the copy signs below it, and not who signed the document. */
function isCopyMark({ text }: ParagraphBlock): boolean {
  if (isPhrase(text, COPIES)) return true;
  const symbol = isReferenceLine(text) ? (readReference(text)?.symbol ?? null) : null;
  return symbol !== null && COPY_SYMBOLS.has(symbol.split(/[-/]/u)[0] ?? '');
}

/** A foot without the mark of a copy below it, in either column, and without who made it, named right above the number. */
function withoutCopyMark(paragraphs: readonly ParagraphBlock[]): readonly ParagraphBlock[] {
  if (!paragraphs.some(isCopyMark)) return paragraphs;
  return ([null, 'left', 'right'] as const).flatMap((column) => {
    const own = paragraphs.filter((paragraph) => paragraph.column === column);
    let end = own.findIndex(isCopyMark);
    if (end < 0) return own;
    while (end > 0 && namesBody(own[end - 1])) end--;
    return own.slice(0, end);
  });
}

function namesBody(paragraph: ParagraphBlock | undefined): boolean {
  if (paragraph === undefined || !isCapitals(paragraph.text) || isSignatureLine(paragraph.text)) return false;
  return beginsWith(paragraph.text, BODIES) || !isPersonName(paragraph.text);
}

/** Reads recipients and signature off the last paragraphs of a document. */
export function readFoot(blocks: readonly Block[]): Foot {
  const paragraphs = withoutCopyMark(blocks.filter((block): block is ParagraphBlock => block.kind === 'paragraph'));
  const recipientLines: ParagraphBlock[] = [];
  const signatureLines: ParagraphBlock[] = [];
  const inline: string[] = [];
  let inSignature = false;
  let sawRecipients = false;
  for (const block of paragraphs) {
    if (isRecipientsHeading(block.text)) {
      inSignature = false;
      sawRecipients = true;
      if (!isPhrase(block.text, HEADING) && block.text.includes(':')) inline.push(...splitInline(block.text));
    } else if (isSignatureSide(block, inSignature, signatureLines.length > 0)) {
      inSignature = true;
      signatureLines.push(block);
    } else if (sawRecipients || BULLET.test(block.text)) recipientLines.push(block);
  }
  const isNameless = signatureLines.length > 0 && (readSigner(signatureLines)?.name ?? null) === null;
  const name = isNameless ? nameBehind(recipientLines) : undefined;
  if (name) signatureLines.push(name);
  const ownLines = partSigners(signatureLines);
  const signer = readSigner(ownLines);
  const named = ownLines.find((line) => signer?.name != null && line.text.endsWith(signer.name)) ?? ownLines.at(-1);
  const origins: Record<string, FieldOrigin> = {};
  if (signer && named)
    origins.signer = { page: named.page, boxes: named.spans.map((span) => span.box), quote: named.text };
  return {
    signer,
    recipients: [
      ...inline.map((text) => text.replace(CLOSING, '')).filter((text) => text !== ''),
      ...readRecipients(recipientLines),
    ],
    origins,
  };
}
