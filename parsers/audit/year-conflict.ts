import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { Outline, OutlineAppendix } from '../../schemas/model/outline.ts';
import { allMatches } from '../vietnamese/all-matches.ts';
import { foldText } from '../vietnamese/fold.ts';
import { PAST_TITLE_WORDS } from '../vocabulary/audit-words.ts';
import { type AuditedPlan, findingAt, NOWHERE, shorten } from './plan.ts';

// năm 2023; not "đến năm 2025", "từ năm 2021", "giai đoạn 2021 - 2025"
const OWN_YEAR = /(?<!(?:đến|từ|so với|trước|sau|hết)\s)năm\s(?<year>20\d{2})(?!\s?[-–]\s?20\d{2}|\d)/giu;
// năm học 2023 - 2024
const SCHOOL_YEAR = /năm học\s(?<from>20\d{2})\s?[-–]\s?(?<to>20\d{2})/giu;
// 2021 - 2025 | 2021-2025; not of a school year
const STRETCH = /(?<!năm học\s)(?<from>20\d{2})\s?[-–]\s?(?<to>20\d{2})/giu;
const YEAR = /20\d{2}/gu;
const PAST_WORDS = PAST_TITLE_WORDS.map(foldText);

/** The year in the plan's title, or its years, against those in the title of its appendix. */
export function findYearConflicts({ outline }: AuditedPlan): readonly Finding[] {
  const { title } = outline.head;
  if (title === null) return [];
  return outline.appendices.flatMap((appendix) => {
    if (appendix.title === null || tellsOfPast(appendix.title)) return [];
    const [own, other] =
      differentYear(title, appendix.title) ??
      differentStretch(title, appendix.title) ??
      otherStretchThanTable(title, appendix, outline) ??
      [];
    if (own === undefined) return [];
    return [
      findingAt(
        'year_conflict',
        { ...NOWHERE, page: appendix.page },
        {
          vi: `Tên văn bản ghi năm ${own} (“${shorten(title)}”), nhưng tên phụ lục ghi năm ${other} (“${shorten(appendix.title)}”).`,
          en: `The title of the plan says ${own} (“${shorten(title)}”), but the title of the appendix says ${other} (“${shorten(appendix.title)}”).`,
        },
      ),
    ];
  });
}

type Years = readonly [ofPlan: string, ofAppendix: string];

function differentYear(title: string, ofAppendix: string): Years | undefined {
  const [year, other] = [onlyYear(title), onlyYear(ofAppendix)];
  // "năm 2024" beside "năm học 2024 - 2025": years of two kinds are no conflict
  return year === null || other === null || other.length !== year.length || other === year ? undefined : [year, other];
}

/** "2021 - 2025" beside "2021 - 2030"; a part of the plan's years is none, nor are years before or after them. */
function differentStretch(title: string, ofAppendix: string): Years | undefined {
  const [own, other] = [onlyStretch(title), onlyStretch(ofAppendix)];
  if (own === null || other === null) return undefined;
  const [first = '', last = ''] = [yearsIn(title)[0], yearsIn(title).at(-1)];
  const isWithin = other.from >= first && other.to <= last;
  const meets = other.from <= own.to && other.to >= own.from;
  return isWithin || !meets ? undefined : [`${own.from} - ${own.to}`, `${other.from} - ${other.to}`];
}

/** "2021 - 2025" above columns or deadlines of 2026 to 2030, which are the plan's years: the title was copied from the plan before. */
function otherStretchThanTable(title: string, appendix: OutlineAppendix, outline: Outline): Years | undefined {
  const [own, other] = [onlyStretch(title), onlyStretch(appendix.title ?? '')];
  if (own === null || other === null || (other.from <= own.to && other.to >= own.from)) return undefined;
  const tables = outline.tables.filter(({ appendixId }) => appendixId === appendix.appendixId);
  const years = tables.flatMap(({ columns, rows }) => [
    ...columns.flatMap(({ header }) => yearsIn(header.at(-1) ?? '')),
    ...rows.flatMap(({ cells }) =>
      cells.flatMap((cell, at) => (columns[at]?.role === 'deadline' ? yearsIn(cell ?? '') : [])),
    ),
  ]);
  const isOfPlan = years.length >= FEWEST_YEARS && years.every((year) => year >= own.from && year <= own.to);
  return isOfPlan ? [`${own.from} - ${own.to}`, `${other.from} - ${other.to}`] : undefined;
}

/** So many years of columns or deadlines say which stretch a table is for. */
const FEWEST_YEARS = 3;

const yearsIn = (title: string): readonly string[] =>
  allMatches(title, YEAR)
    .map(([year]) => year)
    .sort();

/** The one stretch that a title is about; null where it names none, or other years too. */
function onlyStretch(title: string): { readonly from: string; readonly to: string } | null {
  const [stretch, ...more] = allMatches(title, STRETCH);
  const { from = '', to = '' } = stretch?.groups ?? {};
  return stretch === undefined || more.length > 0 || to <= from ? null : { from, to };
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
