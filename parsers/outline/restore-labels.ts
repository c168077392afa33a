import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { Block, ParagraphBlock } from '../../schemas/model/document.ts';
import { isScanned } from '../../schemas/model/rich-text.ts';
import { repairedLabel } from './mend-romans.ts';
import { POINT_LETTERS, type PrintedLabel, readSectionLabel } from './section-label.ts';

export interface RestoredLabels {
  /** What the order says that a scan's paragraph is labelled with, by block id. */
  readonly labels: ReadonlyMap<string, PrintedLabel>;
  readonly findings: readonly Finding[];
}

/** Points counted so far, and the paragraphs without a label since the last of them. */
interface Run {
  readonly last: PrintedLabel;
  readonly unlabelled: readonly ParagraphBlock[];
  /** The last point where its label is out of order, and looks like the one whose turn it is. */
  readonly doubtful: { readonly block: ParagraphBlock; readonly label: PrintedLabel; readonly turn: number } | null;
}

/** Labels that a scan reads for each other. */
const ALIKE: readonly string[] = ['aqo', 'ceo', 'bh', 'dđ', 'gq', 'il', 'vy', '147', '3589', '680', '27'];

// b Nghiên cứu | ở Mỗi | ') Xây dựng | :9, Bảo hiểm: what is left of a label before the text
const REST_OF_LABEL = /^(?<rest>\p{Ll}{1,2}|[^\p{L}\s-]{1,3})[.),:]?\s+(?=\p{Lu})/u;
// a) | 1. | ')
const CLOSING = /(?<=[\p{L}\p{N}])[.)]$/u;
const BEGINS_SENTENCE = /^(?:\p{Lu}|\d)/u;

/**
 * "a)", a paragraph, "c)": on a scan the paragraph is b), where just as many stand between two points as are missing, and
 * each begins like one. A digital file says what it prints.
 */
export function restoreLabels(blocks: readonly Block[]): RestoredLabels {
  const labels = new Map<string, PrintedLabel>();
  const findings: Finding[] = [];
  let runs: readonly Run[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') runs = [];
    if (block.kind !== 'paragraph') continue;
    const label = isScanned(block) ? readSectionLabel(block.text, true) : null;
    if (label?.kind === 'bullet') continue;
    if (label === null) {
      runs = runs.map((run) => ({ ...run, unlabelled: [...run.unlabelled, block] }));
      continue;
    }
    const run = runs.find(({ last }) => last.signature === label.signature);
    if (run) {
      for (const [paragraph, restored] of [...fillGap(run, label), ...settleDoubt(run, label)]) {
        labels.set(paragraph.blockId, restored);
        const read = paragraph.text.slice(0, restored.textAt).trim().replace(CLOSING, '');
        if (read !== restored.label) findings.push(repairedLabel(paragraph, read, restored.label));
      }
    }
    // Points of an inner list end where an outer one goes on.
    const outer = runs.filter(({ last }) => last.rank < label.rank).map((other) => ({ ...other, unlabelled: [] }));
    const turn = (run?.last.ordinal[0] ?? 0) + 1;
    const doubtful = isReadFor(label, turn) ? { block, label, turn } : null;
    runs = isCounted(label) ? [...outer, { last: label, unlabelled: [], doubtful }] : outer;
  }
  return { labels, findings };
}

const isCounted = (label: PrintedLabel): boolean =>
  (label.kind === 'letter' && label.label.length === 1) || (label.kind === 'arabic' && label.ordinal.length === 1);

const labelOf = ({ kind }: PrintedLabel, ordinal: number): string =>
  kind === 'letter' ? POINT_LETTERS.charAt(ordinal - 1) : String(ordinal);

/** Is the label another one than the one whose turn it is, and looks like it? */
function isReadFor(label: PrintedLabel, turn: number): boolean {
  const meant = labelOf(label, turn);
  return (
    isCounted(label) &&
    label.label !== meant &&
    ALIKE.some((group) => group.includes(label.label) && meant !== '' && group.includes(meant))
  );
}

/** "q)" before "b)" is "a)"; "4." below a heading and before "2." is "1." */
function settleDoubt({ doubtful }: Run, next: PrintedLabel): readonly (readonly [ParagraphBlock, PrintedLabel])[] {
  if (!doubtful || next.ordinal[0] !== doubtful.turn + 1) return [];
  const { block, label, turn } = doubtful;
  return [[block, { ...label, label: labelOf(label, turn), ordinal: [turn] }]];
}

function fillGap({ last, unlabelled }: Run, next: PrintedLabel): readonly (readonly [ParagraphBlock, PrintedLabel])[] {
  const [from = 0, to = 0] = [last.ordinal[0], next.ordinal[0]];
  if (unlabelled.length === 0 || to - from - 1 !== unlabelled.length) return [];
  const filled = unlabelled.flatMap((paragraph, index) => {
    const ordinal = from + index + 1;
    const label = labelOf(last, ordinal);
    const textAt = restOfLabel(paragraph.text, label);
    if (!BEGINS_SENTENCE.test(paragraph.text.slice(textAt))) return [];
    return [[paragraph, { ...last, label, ordinal: [ordinal], textAt }] as const];
  });
  return filled.length === unlabelled.length ? filled : [];
}

/** Where the text begins behind what is left of the label; a number that is another one belongs to the text. */
function restOfLabel(text: string, label: string): number {
  const match = REST_OF_LABEL.exec(text);
  const digits = (match?.groups?.rest ?? '').replace(/\D/gu, '');
  return match && (digits === '' || digits === label) ? match[0].length : 0;
}
