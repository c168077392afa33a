import type { Finding } from '../../schemas/model/diagnostic.ts';
import { allMatches } from '../vietnamese/all-matches.ts';
import { foldText } from '../vietnamese/fold.ts';
import { PAST_TITLE_WORDS } from '../vocabulary/audit-words.ts';
import { type AuditedPlan, findingAt, NOWHERE, shorten } from './plan.ts';

// năm 2023; not "đến năm 2025", "từ năm 2021", "giai đoạn 2021 - 2025"
const OWN_YEAR = /(?<!(?:đến|từ|so với|trước|sau|hết)\s)năm\s(?<year>20\d{2})(?!\s?[-–]\s?20\d{2}|\d)/giu;
// năm học 2023 - 2024
const SCHOOL_YEAR = /năm học\s(?<from>20\d{2})\s?[-–]\s?(?<to>20\d{2})/giu;
const PAST_WORDS = PAST_TITLE_WORDS.map(foldText);

/** The year in the plan's title against the year in the title of its appendix. */
export function findYearConflicts({ outline }: AuditedPlan): readonly Finding[] {
  const title = outline.head.title;
  const year = title === null ? null : onlyYear(title);
  if (title === null || year === null) return [];
  return outline.appendices.flatMap((appendix) => {
    const other = appendix.title === null ? null : onlyYear(appendix.title);
    // "năm 2024" beside "năm học 2024 - 2025": years of two kinds are no conflict
    const isSameKind = other?.length === year.length;
    if (appendix.title === null || other === null || !isSameKind || other === year || tellsOfPast(appendix.title))
      return [];
    return [
      findingAt(
        'year_conflict',
        { ...NOWHERE, page: appendix.page },
        {
          vi: `Tên văn bản ghi năm ${year} (“${shorten(title)}”), nhưng tên phụ lục ghi năm ${other} (“${shorten(appendix.title)}”).`,
          en: `The title of the plan says ${year} (“${shorten(title)}”), but the title of the appendix says ${other} (“${shorten(appendix.title)}”).`,
        },
      ),
    ];
  });
}

/** The one year or school year that a title is about; null where it names none or several. */
function onlyYear(title: string): string | null {
  const years = new Set([
    ...allMatches(title, OWN_YEAR).map((match) => match.groups?.year ?? ''),
    ...allMatches(title, SCHOOL_YEAR).map(({ groups }) => `${groups?.from} - ${groups?.to}`),
  ]);
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

function tellsOfPast(title: string): boolean {
  const folded = foldText(title);
  return PAST_WORDS.some((word) => folded.startsWith(word) || folded.includes(` ${word} `));
}
