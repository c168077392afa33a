import type { OutlineSection } from '../../schemas/model/outline.ts';
import { doubt } from './confidence.ts';
import type { TargetDraft } from './target-draft.ts';

// các tỷ lệ trên | tỷ lệ này | các chỉ tiêu nêu trên
const ABOVE = /^(?:các\s|những\s)?(?:tỷ lệ|tỉ lệ|chỉ tiêu|chỉ số|con số)\s(?:trên|này|nêu trên|nói trên)$/iu;

/**
 * "Đến năm 2030, các tỷ lệ trên lần lượt là 95 % và 80 %": the names are those of the amounts told before, of the same sentence
 * or text, else of the line above, where there are as many of them; otherwise nobody knows what is measured.
 */
export function nameAbove(drafts: readonly TargetDraft[], sections: readonly OutlineSection[]): readonly TargetDraft[] {
  if (!drafts.some(isOfAbove)) return drafts;
  const order = new Map(sections.map(({ sectionId, parentId }, at) => [sectionId, { at, parentId }]));
  const isNextTo = (one: TargetDraft, other: TargetDraft): boolean => {
    const [a, b] = [one, other].map(({ origin }) => order.get(origin.section_id ?? ''));
    return a !== undefined && b !== undefined && a.parentId === b.parentId && b.at - a.at <= 1;
  };
  const named: TargetDraft[] = [];
  for (let at = 0; at < drafts.length; ) {
    const draft = drafts[at];
    if (!draft) break;
    if (!isOfAbove(draft)) {
      named.push(draft);
      at += 1;
      continue;
    }
    const run = lengthOfRun(drafts, at);
    const before = listBefore(named, draft, isNextTo);
    const isOne = run === 1 && !/^(?:các|những)\s/iu.test(draft.indicator);
    const names = isOne ? before.slice(-1) : before;
    if (names.length === run)
      named.push(...drafts.slice(at, at + run).map((each, index) => withName(each, names[index])));
    at += run;
  }
  return named;
}

const isOfAbove = ({ indicator }: TargetDraft): boolean => ABOVE.test(indicator);

/** How many amounts of one text in turn are of what is named above. */
function lengthOfRun(drafts: readonly TargetDraft[], from: number): number {
  const first = drafts[from]?.origin.section_id;
  const end = drafts.findIndex((draft, at) => at > from && !(isOfAbove(draft) && draft.origin.section_id === first));
  return (end < 0 ? drafts.length : end) - from;
}

/** The amounts told right before, in the same unit and for the same years. */
function listBefore(
  named: readonly TargetDraft[],
  draft: TargetDraft,
  isNextTo: (one: TargetDraft, other: TargetDraft) => boolean,
): readonly TargetDraft[] {
  const last = named.at(-1);
  if (!last || last.unit !== draft.unit || !isNextTo(last, draft)) return [];
  const start = named.findLastIndex(
    (each) =>
      each.origin.section_id !== last.origin.section_id ||
      each.unit !== last.unit ||
      each.period?.end_year !== last.period?.end_year,
  );
  return named.slice(start + 1);
}

function withName(draft: TargetDraft, named: TargetDraft | undefined): TargetDraft {
  if (!named) return draft;
  const { indicator, scope, area } = named;
  return { ...draft, indicator, scope, area, confidence: doubt(named.confidence, ['completed', 'distributed']) };
}
