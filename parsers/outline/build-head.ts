import type { DiagnosticCode, Finding } from '../../schemas/model/diagnostic.ts';
import type { Block } from '../../schemas/model/document.ts';
import type { DocumentHead, FieldOrigin } from '../../schemas/model/outline.ts';
import { typeOfReference } from '../normalise/citation.ts';
import { type Abbreviations, spellOutName } from '../normalise/organisation.ts';
import { foldText } from '../vietnamese/fold.ts';
import { phraseSet } from '../vietnamese/phrases.ts';
import { DOCUMENT_TYPES, LETTER_CODE } from '../vocabulary/document-types.ts';
import { BARE_ISSUING_VERBS, ISSUING_VERBS } from '../vocabulary/issuing-words.ts';
import { DONE } from '../vocabulary/result-words.ts';
import type { Zones } from './find-zones.ts';
import { issuerOf, readIssuer, respellByText } from './issuer.ts';
import { readPlanPeriod } from './plan-period.ts';
import type { AppendixHead, AttachmentLine } from './read-appendix.ts';
import type { Foot } from './read-foot.ts';
import type { Head } from './read-head.ts';

export interface HeadInput {
  readonly head: Head;
  readonly foot: Foot;
  readonly appendixHeads: readonly AppendixHead[];
  readonly zones: Zones;
  readonly blocks: readonly Block[];
  readonly abbreviations: Abbreviations;
}

const VERBS = phraseSet(ISSUING_VERBS);
/** How far into the body the sentence that issues the plan stands, in paragraphs. */
const ISSUING_REACH = 14;

function finding(code: DiagnosticCode, vi: string, en: string, origin: FieldOrigin | null): Finding {
  return {
    code,
    message: { vi, en },
    page: origin?.page ?? null,
    boxes: origin?.boxes ?? [],
    sectionId: null,
    rowId: null,
    targetId: null,
  };
}

// Ủy ban nhân dân huyện Phú Quý ban hành Kế hoạch | UBND xã Hà Châu xây dựng
const SUBJECT =
  /^(?<subject>(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Sở|Ban|Văn phòng|Phòng|Cục|Chi cục|Công an|Bộ|Trung tâm|Trường|Huyện ủy|Tỉnh ủy)\s[^,;:.]{2,90}?)\s(?=\p{Ll})/u;

const BARE_VERBS = phraseSet(BARE_ISSUING_VERBS);
// … với các nội dung sau: | … như sau
const OPENS_DOCUMENT = /(?:\ssau(?:\sđây)?\s?|:)\s*$/u;

/** "Tỉnh ủy ban hành Đề án xây dựng nông thôn mới;": what it issues is not what follows. */
function tellsOfAnother(verb: string, sentence: string): boolean {
  return BARE_VERBS.folded.includes(verb) && !OPENS_DOCUMENT.test(sentence);
}

/** The body that says "… ban hành Kế hoạch" in one of the first sentences. */
function issuerFromSentence(
  blocks: readonly Block[],
  abbreviations: Abbreviations,
): { readonly name: string; readonly quote: string } | null {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph').slice(0, ISSUING_REACH);
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph.text.split(/(?<=[.;])\s+/u)) {
      const folded = ` ${foldText(sentence)} `;
      const verb = VERBS.folded.find((phrase) => folded.includes(` ${phrase} `));
      if (verb === undefined || !SUBJECT.test(sentence) || tellsOfAnother(verb, sentence)) continue;
      const words = sentence.split(/\s+/u);
      const at = words.findIndex((_, i) =>
        VERBS.folded.some((phrase) => foldText(words.slice(i, i + phrase.split(' ').length).join(' ')) === phrase),
      );
      // "UBND tỉnh Hưng Yên đã ban hành Kế hoạch …": what it did, and not with this document
      if (at < 2 || at > 16 || words.slice(0, at).includes(DONE)) continue;
      return { name: spellOutName(words.slice(0, at).join(' '), abbreviations), quote: sentence };
    }
  }
  return null;
}

function typeOf(
  head: Head,
  attachment: AttachmentLine | null,
): { readonly code: string | null; readonly name: string | null } {
  if (head.typeName !== null) {
    const row = DOCUMENT_TYPES.find((type) => type.name === head.typeName);
    return { code: row?.code ?? null, name: head.typeName };
  }
  const symbol = head.reference?.symbol ?? null;
  const fromSymbol = symbol === null ? null : typeOfReference(`1/${symbol}`);
  if (fromSymbol !== null && fromSymbol !== LETTER_CODE && !head.isLetter)
    return { code: fromSymbol, name: DOCUMENT_TYPES.find((type) => type.code === fromSymbol)?.name ?? null };
  if (symbol !== null || head.isLetter)
    return { code: LETTER_CODE, name: DOCUMENT_TYPES.find((type) => type.code === LETTER_CODE)?.name ?? null };
  return { code: attachment?.typeCode ?? null, name: attachment?.typeName ?? null };
}

function blanks(head: Head): readonly Finding[] {
  const found: Finding[] = [];
  if (head.reference && head.reference.number === null && !head.reference.isBlurred) {
    const origin = head.origins.reference ?? null;
    found.push(
      finding(
        'reference_blank',
        `Số văn bản để trống: “${origin?.quote ?? ''}”.`,
        `The document's number is left blank: “${origin?.quote ?? ''}”.`,
        origin,
      ),
    );
  }
  if (head.dateIsBlank) {
    const origin = head.origins.issued_on ?? null;
    found.push(
      finding(
        'date_blank',
        `Ngày ban hành để trống: “${origin?.quote ?? ''}”.`,
        `The date of issue is left blank: “${origin?.quote ?? ''}”.`,
        origin,
      ),
    );
  }
  return found;
}

const textsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

interface IssuerFound {
  readonly issuer: DocumentHead['issuer'];
  readonly origin: FieldOrigin | null;
}

/** Letterhead first, else the attachment line, else the sentence that issues the plan. */
function findIssuer(input: HeadInput, attachment: AppendixHead | null): IssuerFound {
  const { head, abbreviations, zones } = input;
  const texts = textsOf(input.blocks);
  const lines = head.issuerLines.map((line) => (line.isScanned ? respellByText(line.text, texts) : line.text));
  const fromLetterhead = readIssuer(lines, texts, abbreviations);
  const told = fromLetterhead?.place === null ? issuerFromSentence(zones.main.slice(head.bodyAt), abbreviations) : null;
  // "ỦY BAN NHÂN DÂN" whose second line was lost, and "Ủy ban nhân dân tỉnh Khánh Hòa ban hành …"
  const isWhole = told === null || fromLetterhead === null || !told.name.startsWith(`${fromLetterhead.name} `);
  if (fromLetterhead && isWhole)
    return {
      issuer: fromLetterhead,
      origin: {
        page: head.origins.reference?.page ?? null,
        boxes: [],
        quote: head.issuerLines.map((line) => line.text).join(' '),
      },
    };
  const line = attachment?.attachment?.issuer ?? null;
  if (line !== null && attachment?.attachmentBlock) {
    const block = attachment.attachmentBlock;
    return {
      issuer: issuerOf(line),
      origin: { page: block.page, boxes: block.spans.map((span) => span.box), quote: block.text },
    };
  }
  const sentence = issuerFromSentence(zones.main.slice(head.bodyAt), abbreviations);
  if (sentence) return { issuer: issuerOf(sentence.name), origin: { page: null, boxes: [], quote: sentence.quote } };
  return { issuer: null, origin: null };
}

/** What the document says of itself, with the place of each field. */
export function buildHead(input: HeadInput): { readonly head: DocumentHead; readonly findings: readonly Finding[] } {
  const { head, foot, appendixHeads } = input;
  const attachment = appendixHeads.find((appendix) => appendix.attachment !== null) ?? null;
  const isEmpty = input.zones.main.every(({ kind }) => kind === 'page_break');
  const onlyAppendix = isEmpty && head.reference === null && head.typeName === null;
  const line = onlyAppendix ? (attachment?.attachment ?? null) : null;
  const type = typeOf(head, line);
  const { issuer, origin } = findIssuer(input, attachment);
  const block = attachment?.attachmentBlock ?? null;
  const lineOrigin: FieldOrigin | null = block
    ? { page: block.page, boxes: block.spans.map((span) => span.box), quote: block.text }
    : null;
  const origins: Record<string, FieldOrigin> = { ...head.origins, ...foot.origins };
  if (issuer && origin) origins.issuer = origin;
  if (line && lineOrigin) {
    for (const [field, value] of Object.entries({
      reference: line.reference,
      issued_on: line.issuedOn,
      type_code: line.typeCode,
    })) {
      if (value !== null) origins[field] = lineOrigin;
    }
  }
  const title = head.title;
  const findings: Finding[] = [...blanks(head)];
  if (line && lineOrigin && (line.reference ?? line.issuedOn ?? line.issuer) !== null) {
    findings.push(
      finding(
        'metadata_from_attachment_line',
        `Tệp chỉ có phụ lục; số, ngày và cơ quan ban hành được đọc từ dòng “${lineOrigin.quote}”.`,
        `The file holds only an appendix; reference, date and issuer were read from the line “${lineOrigin.quote}”.`,
        lineOrigin,
      ),
    );
  }
  return {
    head: {
      typeCode: type.code,
      typeName: type.name,
      reference: head.reference?.reference ?? line?.reference ?? null,
      number: head.reference?.number ?? line?.number ?? null,
      symbol: head.reference?.symbol ?? line?.symbol ?? null,
      issuer,
      place: head.place,
      issuedOn: head.issuedOn ?? line?.issuedOn ?? null,
      title,
      period: readPlanPeriod(title ?? '') ?? (onlyAppendix ? readPlanPeriod(appendixHeads[0]?.title ?? '') : null),
      signer: foot.signer,
      addressees: head.addressees,
      recipients: foot.recipients,
      origins,
    },
    findings,
  };
}
