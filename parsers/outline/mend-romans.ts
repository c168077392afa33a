import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { Block, ParagraphBlock } from '../../schemas/model/document.ts';
import { isScanned } from '../../schemas/model/rich-text.ts';
import { mendOrdinals } from './mend-ordinals.ts';
import { readingCost } from './ordinal-cost.ts';
import { type PrintedLabel, readSectionLabel, romanValue } from './section-label.ts';

/** More than a lost stroke or two is not one numeral read for another. */
const MOST_SLIPS = 1.3;

export interface MendedRomans {
  /** The numeral by the order of the headings, by block id, where it is not what was read. */
  readonly numerals: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

interface RomanHeading {
  readonly block: ParagraphBlock;
  readonly label: PrintedLabel;
}

/** "H." and "N." after "I." are what the strokes of "II." run together to; as letters they would follow G and M. */
function isRunTogether(label: PrintedLabel, run: readonly RomanHeading[]): boolean {
  return label.kind === 'upper_letter' && ['H', 'N', 'U'].includes(label.label) && run.at(-1)?.label.label === 'I';
}

/** Roman headings in runs that count from I: a part, a chapter or a capital letter begins a new run. */
function collectRuns(blocks: readonly Block[]): readonly (readonly RomanHeading[])[] {
  const runs: RomanHeading[][] = [[]];
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || !isScanned(block)) continue;
    const label = readSectionLabel(block.text, true);
    if (label && isRunTogether(label, runs.at(-1) ?? [])) runs.at(-1)?.push({ block, label });
    else if (label?.kind === 'part' || label?.kind === 'chapter' || label?.kind === 'upper_letter') runs.push([]);
    else if (label?.kind === 'roman' && label.signature === 'roman') runs.at(-1)?.push({ block, label });
  }
  return runs;
}

/** "I, II, II, IV" on a scan is "I, II, III, IV" with a stroke lost; "II, II" in a digital file is what the plan prints. */
export function mendRomans(blocks: readonly Block[]): MendedRomans {
  const numerals = new Map<string, string>();
  const findings: Finding[] = [];
  for (const run of collectRuns(blocks)) {
    const mended = mendOrdinals(run.map(({ label }) => ({ read: label.label, isBare: false })));
    run.forEach(({ block, label }, i) => {
      const numeral = mended[i] ?? label.label;
      if (numeral === label.label || romanValue(numeral) === 0 || readingCost(label.label, numeral) > MOST_SLIPS)
        return;
      numerals.set(block.blockId, numeral);
      findings.push(repairedLabel(block, label.label, numeral));
    });
  }
  return { numerals, findings };
}

/** Tells that a label is not what the scan gave; empty where it gave none. */
export function repairedLabel(block: ParagraphBlock, read: string, printed: string): Finding {
  return {
    code: 'text_repaired',
    message: {
      vi: `Số mục ${read === '' ? 'không đọc được' : `đọc là “${read}”`}, theo thứ tự là “${printed}”: “${block.text}”.`,
      en: `A label was ${read === '' ? 'not read' : `read as “${read}”`}; by the order it is “${printed}”: “${block.text}”.`,
    },
    page: block.page,
    boxes: block.spans.slice(0, 1).map((span) => span.box),
    sectionId: null,
    rowId: null,
    targetId: null,
  };
}
