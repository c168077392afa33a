import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { Box } from '../../schemas/model/geometry.ts';
import type { DocumentHead, Outline } from '../../schemas/model/outline.ts';
import type { CitationRecord } from '../../schemas/record/citation.ts';
import { type CitedDocument, findCitations } from '../normalise/citation.ts';
import { type Abbreviations, levelOfIssuer, spellOutName } from '../normalise/organisation.ts';
import { yearOfIso } from '../normalise/plan-date.ts';
import { isCapitals, plainText } from '../vietnamese/fold.ts';
import { likeness } from '../vietnamese/likeness.ts';
import { idGiver } from './stable-id.ts';

/** A text of the plan that may name documents, with its place. */
interface CitingText {
  readonly text: string;
  readonly sectionId: string | null;
  readonly rowId: string | null;
  readonly page: number | null;
  readonly boxes: readonly Box[];
}

interface Mention extends CitedDocument {
  readonly place: CitingText;
  /** The reference for comparing. */
  readonly key: string;
  readonly issuerName: string | null;
}

/** Subjects so alike are of one document. */
const SAME_SUBJECT = 0.6;

/** Every numbered document that the plan names, once, with what all its mentions say of it; the plan's own number is none. */
export function buildCitations(
  outline: Outline,
  context: { readonly abbreviations: Abbreviations },
): { readonly citations: readonly CitationRecord[]; readonly findings: readonly Finding[] } {
  const own = outline.head.reference === null ? null : keyOf(outline.head.reference);
  const documents: Mention[][] = [];
  for (const place of listTexts(outline)) {
    for (const cited of findCitations(place.text)) {
      const key = keyOf(cited.reference);
      const issuerName = cited.issuer === null ? null : spellOutName(cited.issuer, context.abbreviations);
      const mention: Mention = { ...cited, place, key, issuerName };
      if (key === own && !isOfAnother(mention, outline.head)) continue;
      const known = documents.find((mentions) => isSameDocument(mentions, mention));
      if (known) known.push(mention);
      else documents.push([mention]);
    }
  }
  const giveId = idGiver('cit');
  return {
    citations: documents.map((mentions) => toRecord(mentions, giveId)),
    findings: documents.flatMap(findConflict),
  };
}

/** The plan's own number as another government's: "Kế hoạch số 45/KH-UBND … của UBND Thành phố" in the district's plan 45. */
function isOfAnother({ issuerName }: Mention, head: DocumentHead): boolean {
  const level = issuerName === null ? null : levelOfIssuer(issuerName);
  const own = head.issuer?.level ?? null;
  return level !== null && own !== null && level !== own;
}

/** Titles, sections and tables in reading order; a merged cell once, each header once. */
function* listTexts(outline: Outline): Generator<CitingText> {
  if (outline.head.title) yield textNowhere(outline.head.title, null);
  for (const section of outline.sections) {
    const { sectionId, page, boxes } = section;
    for (const text of [section.heading, section.text])
      if (mayCite(text)) yield { text, sectionId, rowId: null, page, boxes };
  }
  for (const appendix of outline.appendices) if (appendix.title) yield textNowhere(appendix.title, appendix.page);
  for (const table of outline.tables) {
    for (const header of new Set(table.columns.flatMap((column) => column.header))) yield textNowhere(header, null);
    for (const row of table.rows) {
      const { rowId, page, boxes } = row;
      for (const [index, cell] of row.cells.entries())
        if (mayCite(cell) && row.startsHere[index] !== false) yield { text: cell, sectionId: null, rowId, page, boxes };
    }
  }
}

/** Of titles and headers only the page is told, if that. */
function textNowhere(text: string, page: number | null): CitingText {
  return { text, sectionId: null, rowId: null, page, boxes: [] };
}

/** Every reference has a number. */
function mayCite(text: string | null | undefined): text is string {
  return typeof text === 'string' && /\d/u.test(text);
}

function keyOf(reference: string): string {
  return reference.toLowerCase().replace(/[\s.]/gu, '');
}

function isSameDocument(mentions: readonly Mention[], other: Mention): boolean {
  return (
    mentions.some(({ key }) => key === other.key || isCutOff(key, other.key) || isCutOff(other.key, key)) &&
    !mentions.some((mention) => isOther(mention, other))
  );
}

// 62/2020/nđ, not 62/nđ
const WITH_YEAR = /^\d+\/(?:19|20)\d{2}\/\p{L}+$/u;

/** "62/2020/NĐ" where a line or a scan has lost the end of "62/2020/NĐ-CP": with its year a number is of one document. */
function isCutOff(key: string, whole: string): boolean {
  return whole.startsWith(`${key}-`) && WITH_YEAR.test(key);
}

/** The same number again, of another body or another year: numbers begin anew each year. */
function isOther(a: Mention, b: Mention): boolean {
  const [levelA, levelB] = [a, b].map((mention) =>
    mention.issuerName === null ? null : levelOfIssuer(mention.issuerName),
  );
  if (levelA && levelB && levelA !== levelB) return true;
  if (a.issuedOn === null || b.issuedOn === null || yearOfIso(a.issuedOn) === yearOfIso(b.issuedOn)) return false;
  if (yearInReference(a.reference) !== null || a.issuedOn.slice(4) === b.issuedOn.slice(4)) return false;
  return (
    a.subject === null || b.subject === null || likeness(plainText(a.subject), plainText(b.subject)) < SAME_SUBJECT
  );
}

// 62/2020/NĐ-CP | 19-2017/NQ-CP
function yearInReference(reference: string): string | null {
  return /[/-](?<year>(?:19|20)\d{2})\//u.exec(reference)?.groups?.year ?? null;
}

function toRecord(mentions: readonly Mention[], giveId: (parts: readonly (string | null)[]) => string): CitationRecord {
  // A title in capitals does not tell how a symbol or a name is spelt.
  const spelt = mentions.filter(({ place }) => !isCapitals(place.text));
  const tellers = spelt.length > 0 ? spelt : mentions;
  const [first] = tellers;
  const whole = first && tellers.find(({ key }) => isCutOff(first.key, key));
  const reference = (whole ?? first)?.reference ?? '';
  const typeCode = mostSaid(mentions.map((mention) => mention.typeCode));
  const issuedOn = mostSaid(mentions.map((mention) => mention.issuedOn));
  const issuer = issuerOf(tellers) ?? issuerOf(mentions);
  const place = mentions.find((mention) => mention.place.sectionId !== null || mention.place.rowId !== null)?.place;
  return {
    citation_id: giveId([typeCode, reference, issuedOn]),
    type_code: typeCode,
    reference,
    issued_on: issuedOn,
    issuer,
    subject: [...tellers, ...mentions].find((mention) => mention.subject !== null)?.subject ?? null,
    section_id: place?.sectionId ?? null,
    row_id: place?.rowId ?? null,
  };
}

/** In full where one mention has it so; a mention with the date knows better than "Kế hoạch thực hiện Chương trình số 104-CTr/TU của UBND tỉnh". */
function issuerOf(mentions: readonly Mention[]): string | null {
  const dated = longest(mentions.map((mention) => (mention.issuedOn === null ? null : mention.issuerName)));
  const any = longest(mentions.map((mention) => mention.issuerName));
  return dated !== null && any?.includes(dated) === false ? dated : any;
}

/** What most mentions say; of equals the first. */
function mostSaid(values: readonly (string | null)[]): string | null {
  const said = values.filter((value) => value !== null);
  const count = (value: string) => said.filter((other) => other === value).length;
  return said.reduce<string | null>(
    (best, value) => (best === null || count(value) > count(best) ? value : best),
    null,
  );
}

function longest(values: readonly (string | null)[]): string | null {
  return values.reduce(
    (best, value) => (value !== null && (best === null || value.length > best.length) ? value : best),
    null,
  );
}

function findConflict(mentions: readonly Mention[]): readonly Finding[] {
  const dated = mentions.filter((mention) => mention.issuedOn !== null);
  const first = dated[0];
  const other = dated.find((mention) => mention.issuedOn !== first?.issuedOn);
  if (first && other) return [toFinding(other, [quote(first), quote(other)])];
  const year = first ? yearInReference(first.reference) : null;
  if (!first || year === null || first.issuedOn?.startsWith(year)) return [];
  return [toFinding(first, [`số ${first.reference}`, quote(first)])];
}

function quote(mention: Mention): string {
  return `${mention.reference} ngày ${mention.issuedOn?.split('-').reverse().join('/')}`;
}

function toFinding(mention: Mention, quotes: readonly [string, string]): Finding {
  return {
    code: 'citation_conflict',
    message: {
      vi: `Một văn bản được dẫn với ngày, năm khác nhau: “${quotes[0]}” và “${quotes[1]}”.`,
      en: `One document is cited with different dates or years: “${quotes[0]}” and “${quotes[1]}”.`,
    },
    page: mention.place.page,
    boxes: mention.place.boxes,
    sectionId: mention.place.sectionId,
    rowId: mention.place.rowId,
    targetId: null,
  };
}
