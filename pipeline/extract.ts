import { auditPlan } from '../parsers/audit/audit-plan.ts';
import { openSource } from '../parsers/formats.ts';
import { buildCitations } from '../parsers/meaning/build-citations.ts';
import { buildTargets } from '../parsers/meaning/build-targets.ts';
import { buildTasks } from '../parsers/meaning/build-tasks.ts';
import { type Abbreviations, collectAbbreviations } from '../parsers/normalise/organisation.ts';
import { buildOutline } from '../parsers/outline/build-outline.ts';
import type { Document } from '../schemas/model/document.ts';
import type { Outline } from '../schemas/model/outline.ts';
import type { PagedSource } from '../schemas/model/reading.ts';
import type { Source, SourceFile } from '../schemas/model/source.ts';
import type { PlanRecord } from '../schemas/record/plan-record.ts';
import { buildRecord } from './build-record.ts';
import { EXTRACTOR_VERSION } from './extractor-version.ts';
import { identifySource } from './identify-source.ts';
import type { OcrEngine } from './ports.ts';
import { composeDocument, type OcrMode, type PageOutcome, readOwnPage, readPageByOcr } from './read-pages.ts';

export interface PageProgress {
  readonly page: number;
  readonly pageCount: number;
  readonly stage: 'read' | 'ocr';
}

export interface ExtractOptions {
  readonly ocrMode: OcrMode;
  readonly password?: string | undefined;
  /** null: none at hand; pages that need it are said by a diagnostic. */
  readonly ocr: OcrEngine | null;
  readonly onPage?: ((progress: PageProgress) => void) | undefined;
}

/** The bytes of one document → its record. Throws SourceError for a file that no record can be made of. */
export async function extractPlan(
  input: { readonly files: readonly [SourceFile, ...SourceFile[]] },
  options: ExtractOptions,
): Promise<PlanRecord> {
  const source = identifySource(input.files);
  const document = await readDocument(source, options);
  return assembleRecord(
    source,
    document,
    options.ocr === null ? null : { engine: options.ocr.name, model: options.ocr.model, mode: options.ocrMode },
  );
}

/** The bytes of one document → its blocks. Throws SourceError for a file that no record can be made of. */
export async function readDocument(source: Source, options: ExtractOptions): Promise<Document> {
  const reading = await openSource(source, options);
  if (reading.kind === 'document') return reading.document;
  try {
    return composeDocument(source.format, await readPages(reading.pages, options));
  } finally {
    await reading.pages.close();
  }
}

async function readPages(pages: PagedSource, options: ExtractOptions): Promise<readonly PageOutcome[]> {
  const outcomes: PageOutcome[] = [];
  for (let page = 1; page <= pages.pageCount; page++) {
    const own = await readOwnPage(pages, page, options.ocrMode);
    options.onPage?.({ page, pageCount: pages.pageCount, stage: own.ocrReason === null ? 'read' : 'ocr' });
    outcomes.push(own.ocrReason === null ? own : await readPageByOcr(pages, own, options.ocr));
  }
  return outcomes;
}

const textsOf = (document: Document): readonly string[] =>
  document.blocks.flatMap((block) => {
    if (block.kind === 'table') return block.cells.map((cell) => cell.text);
    return block.kind === 'page_break' ? [] : [block.text];
  });

/** What a plan is made of: its outline, and the abbreviations that it uses. */
export interface StructuredPlan {
  readonly abbreviations: Abbreviations;
  readonly outline: Outline;
}

export function structurePlan(document: Document): StructuredPlan {
  const abbreviations = collectAbbreviations(textsOf(document));
  return { abbreviations, outline: buildOutline(document, abbreviations) };
}

/** What a plan says: targets, tasks and citations, and what it gets wrong. */
export function readMeaning({ abbreviations, outline }: StructuredPlan) {
  const { targets, findings: targetFindings } = buildTargets(outline, { abbreviations });
  const { tasks, findings: taskFindings } = buildTasks(outline, targets, { abbreviations });
  const { citations, findings: citationFindings } = buildCitations(outline, { abbreviations });
  const audit = auditPlan({ outline, targets, tasks, citations, abbreviations });
  return { targets, tasks, citations, findings: [...targetFindings, ...taskFindings, ...citationFindings, ...audit] };
}

/** A read document → structure, then meaning, then what the plan gets wrong, then the public record. Pure. */
export function assembleRecord(source: Source, document: Document, ocr: PlanRecord['extractor']['ocr']): PlanRecord {
  const structured = structurePlan(document);
  return buildRecord({
    source,
    document,
    outline: structured.outline,
    ...readMeaning(structured),
    extractor: { version: EXTRACTOR_VERSION, ocr },
  });
}
