import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { Block, Document, FootnoteBlock } from '../../schemas/model/document.ts';
import type { Outline, OutlineAppendix, OutlineSection, OutlineTable } from '../../schemas/model/outline.ts';
import type { Abbreviations } from '../normalise/organisation.ts';
import { firstPlanYear } from '../normalise/plan-year.ts';
import { kindOfKnownUnit } from '../normalise/unit-of-measure.ts';
import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import { readUnitInTitle, readUnitLine } from '../vietnamese/unit-line.ts';
import { FORM_TITLES } from '../vocabulary/letterhead.ts';
import { buildHead } from './build-head.ts';
import { buildSections } from './build-sections.ts';
import { buildTable } from './build-table.ts';
import { dropContents } from './drop-contents.ts';
import { dropPageMarks } from './drop-page-marks.ts';
import { dropSignature } from './drop-signature.ts';
import { findFoot, findZones, type Zones } from './find-zones.ts';
import { titleBelow } from './goal-titles.ts';
import { joinTables } from './join-tables.ts';
import { type AppendixHead, attachedTo, readAppendixHead } from './read-appendix.ts';
import { readFoot } from './read-foot.ts';
import { readHead } from './read-head.ts';
import { settleTypedNotes } from './typed-notes.ts';
import { unboxTables } from './unbox-tables.ts';
import { unfoldTable } from './unfold-table.ts';

const FORMS = phraseSet(FORM_TITLES);

interface Draft {
  readonly sections: OutlineSection[];
  readonly tables: OutlineTable[];
  readonly appendices: OutlineAppendix[];
  readonly findings: Finding[];
  readonly footnotes: readonly FootnoteBlock[];
  readonly placedNotes: Set<FootnoteBlock>;
  readonly planYear: number | null;
}

interface PartContext {
  readonly appendixId: string | null;
  readonly inForm: boolean;
  /** Of the appendix. */
  readonly title: string | null;
  /** What a line of the appendix's head says that the figures of the table right below are in. */
  readonly unit: string | null;
}

function addPart(draft: Draft, blocks: readonly Block[], part: PartContext): readonly string[] {
  const tree = buildSections(blocks, {
    appendixId: part.appendixId,
    isForm: part.inForm,
    firstNumber: draft.sections.length + 1,
    footnotes: draft.footnotes,
    placed: draft.placedNotes,
  });
  draft.sections.push(...tree.sections);
  draft.findings.push(...tree.findings);
  const tableIds: string[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'table') continue;
    const tableId = `t${draft.tables.length + 1}`;
    const sectionId = tree.tableSections.get(block.blockId) ?? null;
    const heading = tree.sections.find((section) => section.sectionId === sectionId)?.heading ?? null;
    const caption = captionAbove(blocks, at);
    tableIds.push(tableId);
    const built = buildTable(block, {
      tableId,
      appendixId: part.appendixId,
      sectionId,
      planYear: draft.planYear,
      caption,
      title: caption ?? titleBelow(heading, part.title),
      unit: unitAbove(blocks, at) ?? (at === 0 ? part.unit : null) ?? unitInTitle(heading ?? part.title ?? ''),
      inForm: part.inForm,
    });
    draft.tables.push(built.table);
    draft.findings.push(...built.findings);
  }
  return tableIds;
}

// 1. Diện tích trồng quế (ha) | CHĂN NUÔI GIA CẦM (con)
const BRACKET_AT_END = /\((?<unit>[^():\d]{1,15})\)$/u;

/** What the bracket that closes a title says that the figures below are in. */
function unitInTitle(title: string): string | null {
  const unit = BRACKET_AT_END.exec(title.trim())?.groups?.unit?.trim() ?? '';
  return readUnitInTitle(title) ?? (unit !== '' && kindOfKnownUnit(unit) !== undefined ? unit : null);
}

/** What the line right above the table says that its figures are in. */
function unitAbove(blocks: readonly Block[], at: number): string | null {
  const above = blocks[at - 1];
  return above?.kind === 'paragraph' ? readUnitLine(above.text) : null;
}

// Biểu phân bổ chỉ tiêu … | Bảng 1: Chỉ tiêu giao các xã | Phụ biểu 02. …
const CAPTION =
  /^(?:phụ biểu|biểu(?!\s(?:dương|diễn|quyết|hiện|tượng))|bảng)(?:\s(?:số\s)?\d[\d.]{0,4})?\s?[:.–-]?\s/iu;
/** A caption is short. Characters. */
const LONGEST_CAPTION = 200;

/** What a line of its own right above the table calls it; the line of its unit may stand between. */
function captionAbove(blocks: readonly Block[], at: number): string | null {
  const above = blocks[unitAbove(blocks, at) === null ? at - 1 : at - 2];
  const text = above?.kind === 'paragraph' ? above.text.trim() : '';
  const opening = CAPTION.exec(text)?.[0];
  if (opening === undefined || text.length > LONGEST_CAPTION || text.endsWith('.')) return null;
  const rest = text.slice(opening.length);
  return rest === '' ? null : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

function addAppendix(draft: Draft, blocks: readonly Block[], head: AppendixHead): void {
  const appendixId = `a${draft.appendices.length + 1}`;
  const inForm = beginsWith(head.title ?? '', FORMS);
  const tableIds = addPart(draft, dropSignature(blocks.slice(head.bodyAt)), {
    appendixId,
    inForm,
    title: head.title,
    unit: unitAbove(blocks, head.bodyAt),
  });
  const first = blocks.find((block) => block.kind === 'paragraph');
  draft.appendices.push({
    appendixId,
    label: head.label,
    title: head.title,
    attachedTo: attachedTo(head.attachment),
    tableIds,
    page: first?.kind === 'paragraph' ? first.page : null,
  });
}

const footnotesOf = (blocks: readonly Block[]): readonly FootnoteBlock[] =>
  blocks.filter((block): block is FootnoteBlock => block.kind === 'footnote');

function secondDocumentFinding(zones: Zones): readonly Finding[] {
  const start = zones.secondDocument;
  if (!start) return [];
  const [vi, en] = start.page === null ? [' bằng', ''] : [` từ trang ${start.page}:`, ` on page ${start.page}`];
  return [
    {
      code: 'second_document',
      message: {
        vi: `Tệp có thêm một văn bản khác bắt đầu${vi} “${start.text}”; bản ghi này chỉ của văn bản đầu.`,
        en: `Another document begins in this file${en}: “${start.text}”; this record is the first one's only.`,
      },
      page: start.page,
      boxes: start.spans.map((span) => span.box),
      sectionId: null,
      rowId: null,
      targetId: null,
    },
  ];
}

/** Document → letterhead, section tree, appendices and tables. */
export function buildOutline(document: Document, abbreviations: Abbreviations): Outline {
  const blocks = joinTables(unboxTables(dropContents(settleTypedNotes(dropPageMarks(document.blocks))))).map((block) =>
    block.kind === 'table' ? unfoldTable(block) : block,
  );
  const zones = findZones(blocks);
  const head = readHead(zones.main);
  const footAt = findFoot(zones.main);
  const bodyEnd = footAt >= 0 ? Math.max(footAt, head.bodyAt) : zones.main.length;
  const foot = footAt >= 0 ? readFoot(zones.main.slice(footAt)) : { signer: null, recipients: [], origins: {} };
  const appendixHeads = zones.appendices.map((appendix) => readAppendixHead(appendix, abbreviations));
  const built = buildHead({ head, foot, appendixHeads, zones, blocks, abbreviations });
  const draft: Draft = {
    sections: [],
    tables: [],
    appendices: [],
    findings: [],
    footnotes: footnotesOf(blocks),
    placedNotes: new Set(),
    planYear: firstPlanYear(built.head),
  };
  const tail = zones.main.slice(bodyEnd).filter((block) => block.kind === 'table' || block.kind === 'footnote');
  addPart(draft, [...zones.main.slice(head.bodyAt, bodyEnd), ...tail], {
    appendixId: null,
    inForm: false,
    title: null,
    unit: null,
  });
  zones.appendices.forEach((appendix, i) => {
    const appendixHead = appendixHeads[i];
    if (appendixHead) addAppendix(draft, appendix, appendixHead);
  });
  return {
    head: built.head,
    sections: draft.sections,
    appendices: draft.appendices,
    tables: draft.tables,
    findings: [...document.findings, ...built.findings, ...secondDocumentFinding(zones), ...draft.findings],
  };
}
