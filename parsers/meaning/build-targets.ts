import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { Outline } from '../../schemas/model/outline.ts';
import type { TargetRecord } from '../../schemas/record/target.ts';
import type { Abbreviations } from '../normalise/organisation.ts';
import { findDecimalMark } from '../normalise/separator-habit.ts';
import { readProseTargets } from './prose-targets.ts';
import { readSectionContexts } from './section-context.ts';
import { readTableTargets } from './table-targets.ts';
import type { PlanContext } from './target-draft.ts';
import { nameTargets } from './target-id.ts';

/** Everything in a plan that is to be reached: first what its prose states, then its tables, each in reading order. */
export function buildTargets(
  outline: Outline,
  context: { readonly abbreviations: Abbreviations },
): { readonly targets: readonly TargetRecord[]; readonly findings: readonly Finding[] } {
  const plan: PlanContext = {
    outline,
    abbreviations: context.abbreviations,
    years: outline.head.period,
    habit: { column: null, document: findDecimalMark(textsOf(outline)) },
    sections: readSectionContexts(outline.sections),
  };
  const drafts = [
    ...outline.sections.flatMap((section) => readProseTargets(section, plan)),
    ...outline.tables.flatMap((table) => readTableTargets(table, plan)),
  ];
  return { targets: nameTargets(drafts), findings: [] };
}

/** Running text and the cells of figures; names and dates are left out where they are read. */
function textsOf(outline: Outline): readonly string[] {
  const prose = outline.sections.map((section) => section.text ?? section.heading ?? '');
  const cells = outline.tables.flatMap((table) =>
    table.rows.flatMap((row) => row.cells.filter((cell) => cell !== null)),
  );
  return [...prose, ...cells];
}
