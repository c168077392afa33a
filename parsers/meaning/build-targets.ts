import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { Outline } from '../../schemas/model/outline.ts';
import type { TargetRecord } from '../../schemas/record/target.ts';
import { timeOfYear } from '../normalise/calendar-span.ts';
import type { Abbreviations } from '../normalise/organisation.ts';
import type { YearSpan } from '../normalise/period.ts';
import { firstPlanYear } from '../normalise/plan-year.ts';
import { findDocumentMark } from '../normalise/separator-habit.ts';
import { areaChooser } from './area.ts';
import { nameAbove } from './named-above.ts';
import { indexOutline } from './outline-index.ts';
import { readProseTargets } from './prose-targets.ts';
import { withoutOrdinal } from './row-words.ts';
import { readSectionContexts } from './section-context.ts';
import { idGiver } from './stable-id.ts';
import { readTableTargets } from './table-targets.ts';
import type { PlanContext, TargetDraft } from './target-draft.ts';
import { tellNamesakesApart } from './tell-apart.ts';
import { findResults, isReport } from './tells-results.ts';

/** Everything in a plan that is to be reached: first what its prose states, then its tables, each in reading order. */
export function buildTargets(
  outline: Outline,
  context: { readonly abbreviations: Abbreviations },
): { readonly targets: readonly TargetRecord[]; readonly findings: readonly Finding[] } {
  const since = sinceOf(outline);
  const plan: PlanContext = {
    outline,
    abbreviations: context.abbreviations,
    years: outline.head.period,
    time: timeOfYear(outline.head.period?.endYear ?? null),
    since,
    results: findResults(outline.sections, since),
    isReport: isReport(outline),
    habit: { column: null, document: findDocumentMark(textsOf(outline)) },
    sections: readSectionContexts(outline),
    index: indexOutline(outline),
    areaOf: areaChooser(outline),
  };
  const drafts = [
    ...tellNamesakesApart(
      nameAbove(
        outline.sections.flatMap((section) => readProseTargets(section, plan)),
        outline.sections,
      ),
      outline.sections,
    ),
    ...outline.tables.flatMap((table) => readTableTargets(table, plan)),
  ];
  const giveId = idGiver('target');
  return { targets: drafts.map((draft) => ({ target_id: giveId(statementOf(draft)), ...draft })), findings: [] };
}

function sinceOf({ head }: Outline): YearSpan | null {
  const first = firstPlanYear(head);
  // a plan whose title names no year tells of what was before the year of its issue
  return first === null ? head.period : { endYear: first, ...head.period, startYear: first };
}

/** Running text and the cells of figures; names and dates are left out where they are read. */
function textsOf(outline: Outline): readonly string[] {
  const prose = outline.sections.map((section) => section.text ?? section.heading ?? '');
  // "1.1" in front of a row is a number of the table and no decimal
  const cells = outline.tables.flatMap(({ rows, columns }) =>
    rows.flatMap((row) =>
      row.cells.flatMap((cell, column) =>
        cell === null || columns[column]?.role === 'ordinal' ? [] : [withoutOrdinal(cell, row)],
      ),
    ),
  );
  return [...prose, ...cells];
}

/** What a target says, without where it stands: the same statement has the same id whenever the plan is read again. */
function statementOf(draft: TargetDraft): readonly (string | null)[] {
  const { value, value_to, unit, scope, period } = draft;
  const amount = [value, value_to, unit, scope, period?.start_year, period?.end_year].map((part) => String(part ?? ''));
  return [draft.origin.kind, draft.origin.quote, draft.indicator, draft.kind, amount.join('|')];
}
