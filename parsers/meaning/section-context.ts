import type { Outline, OutlineSection } from '../../schemas/model/outline.ts';
import { readDueDate, readHeadingPeriod, type YearSpan } from '../normalise/period.ts';
import { phrasesOf } from '../normalise/phrase-table.ts';
import { yearOfIso } from '../normalise/plan-date.ts';
import { tokenize } from '../normalise/tokens.ts';
import { isDueAlone, isPeriodAlone } from '../outline/time-heading.ts';
import { HEADING_WORDS } from '../vocabulary/heading-words.ts';
import { DONE_WORDS } from '../vocabulary/task-headings.ts';
import { asksBody } from './task-place.ts';

/** What the headings above a section say of the amounts in it. */
export interface SectionContext {
  /** Headings above it and its own, outermost first. */
  readonly path: readonly string[];
  readonly kind: 'goal' | 'task' | 'fact' | 'aside' | null;
  /** "Mục tiêu đến năm 2025", "Phấn đấu đến năm 2030:". */
  readonly period: YearSpan | null;
  /** "Đến hết quý I/2026", where the nearest heading that says a time says a day or a quarter and nothing else. */
  readonly dueOn: string | null;
  /** A line above that ends in a colon, which the section goes on from. */
  readonly leadIn: string | null;
}

const KINDS = HEADING_WORDS.map((row) => ({ kind: row.kind, table: phrasesOf(row.phrases) }));
/** A line that leads into what follows is short. Characters. */
const LEAD_IN_LENGTH = 300;

/** Reads the contexts of all sections of a plan; each looks at its ancestors and at the line before its list. */
export function readSectionContexts(outline: Outline): ReadonlyMap<string, SectionContext> {
  const { sections } = outline;
  const titles = new Map(outline.appendices.map((appendix) => [appendix.appendixId, appendix.title]));
  const byId = new Map(sections.map((section) => [section.sectionId, section]));
  const before = findLinesBefore(sections);
  const read = sayingReader();
  const contexts = new Map<string, SectionContext>();
  let term: YearSpan | null = null;
  for (const section of sections) {
    const title = section.appendixId === null ? null : (titles.get(section.appendixId) ?? null);
    const own = readContext(section, byId, before, read);
    const context = own.period === null && saysOfTerm(own) ? { ...own, period: term } : own;
    const heading = section.heading === null ? null : read(section.heading, true);
    if (heading?.kind === 'goal') term = heading.period ?? term;
    contexts.set(section.sectionId, title === null ? context : { ...context, path: [title, ...context.path] });
  }
  return contexts;
}

// Một số chỉ tiêu chủ yếu trong nhiệm kỳ: | Mục tiêu của cả giai đoạn
const OF_TERM = /\s(?:trong|của|cho)\s(?:cả\s|toàn\s)?(?:nhiệm kỳ|nhiệm kì|giai đoạn)(?:\s(?:này|mới))?[\s.:]*$/iu;

/** The line above names no years, but the term whose years a heading of goals before has named. */
function saysOfTerm({ path, kind, leadIn }: SectionContext): boolean {
  return kind === 'goal' && (OF_TERM.test(leadIn ?? '') || OF_TERM.test(path.at(-1) ?? ''));
}

/** A heading above, or a line that leads into the list. */
interface Saying {
  readonly text: string;
  readonly isHeading: boolean;
  readonly kind: SectionContext['kind'];
  readonly period: YearSpan | null;
}

/** Headings are asked for again by everything below them: each is read once. */
type ReadSaying = (text: string, isHeading: boolean) => Saying;

function sayingReader(): ReadSaying {
  const read = new Map<string, Saying>();
  return (text, isHeading) => {
    const known = read.get(text);
    if (known?.isHeading === isHeading) return known;
    const saying = { text, isHeading, kind: kindOfHeading(text), period: readHeadingPeriod(text) };
    read.set(text, saying);
    return saying;
  };
}

function readContext(
  section: OutlineSection,
  byId: ReadonlyMap<string, OutlineSection>,
  before: ReadonlyMap<string, OutlineSection>,
  read: ReadSaying,
): SectionContext {
  const sayings: Saying[] = [];
  let isOfArticle = false;
  let current: OutlineSection | undefined = section;
  for (let depth = 0; current && depth < byId.size; depth++) {
    isOfArticle ||= current.kind === 'article';
    const opening = current === section ? null : leadInOf(current);
    if (opening !== null) sayings.push(read(opening, false));
    if (current.heading !== null) sayings.push(read(current.heading, true));
    const line = before.get(current.sectionId);
    const lineOpening = line ? (leadInOf(line) ?? listTitleOf(line)) : null;
    if (line && lineOpening !== null) sayings.push(read(lineOpening, leadInOf(line) === null));
    current = current.parentId === null ? undefined : byId.get(current.parentId);
  }
  const kind = nearestKind(sayings);
  const dated = sayings
    .filter(
      (saying) =>
        !saying.isHeading || saying.kind === 'goal' || isPeriodAlone(saying.text) || titlesStage(saying, kind),
    )
    .map((saying) => saying.period);
  const timed = sayings.find(({ text, period }) => period !== null || isDueAlone(text));
  const dueOn = timed !== undefined && isDueAlone(timed.text) ? readDueDate(timed.text) : null;
  return {
    path: sayings
      .filter((saying) => saying.isHeading)
      .map((saying) => saying.text)
      .reverse(),
    kind: kind ?? (isOfArticle ? OF_ARTICLE : null),
    period: dueOn === null ? (dated.find((period) => period !== null) ?? null) : yearOfDay(dueOn),
    dueOn,
    leadIn: sayings.find((saying) => !saying.isHeading)?.text ?? null,
  };
}

// 1. Thể thao cho mọi người, giai đoạn 2024 - 2025: | 2. Trồng rừng (đến năm 2030)
const ENDS_IN_STAGE =
  /(?:,\s|\()(?:giai đoạn|thời kỳ|nhiệm kỳ|đến năm|năm)\s20\d\d(?:\s?[-–]\s?20\d\d)?\)?\s?[:.]?\s*$/iu;

/** A heading below one of goals that only names a field says behind a comma or in a bracket for which years. */
function titlesStage({ text, kind }: Saying, below: SectionContext['kind']): boolean {
  return kind === null && below === 'goal' && ENDS_IN_STAGE.test(text);
}

function yearOfDay(day: string): YearSpan {
  const year = yearOfIso(day);
  return { startYear: year, endYear: year };
}

/** An article that names no goals tells what everybody is to keep to, or what the decision itself does. */
const OF_ARTICLE: SectionContext['kind'] = 'aside';

// a) Kết quả học tập suốt đời của người dân | Kết quả chăm sóc sức khỏe trẻ em, not "Kết quả thực hiện", "Kết quả năm 2024"
const RESULT_OF =
  /^(?:(?:[\d.]{1,6}|[IVX]{1,5}\.|\p{L}\))\s)?(?:về\s)?kết quả\s(?!(?:thực hiện|đạt được|đạt|công tác|triển khai|năm|giai đoạn|chủ yếu|cụ thể|nổi bật|\d)(?!\p{L}))\p{Ll}/iu;

/**
 * The nearest that says a kind; "Kết quả học tập" below goals is what they are of, and tells of nothing that was. A line that
 * only opens a list ("với các nội dung chính:") makes no work of an agenda, of results or of money.
 */
function nearestKind(sayings: readonly Saying[]): SectionContext['kind'] {
  const at = sayings.findIndex(({ kind }) => kind !== null);
  const [saying, above] = [sayings[at], sayings.slice(at + 1).find(({ kind }) => kind !== null)];
  const isOpening = saying?.kind === 'task' && !saying.isHeading && above?.isHeading === true;
  if (isOpening && (above.kind === 'aside' || above.kind === 'fact')) return above.kind;
  const isOfGoal = saying?.kind === 'fact' && above?.kind === 'goal' && above.isHeading && RESULT_OF.test(saying.text);
  return isOfGoal ? 'goal' : (saying?.kind ?? null);
}

// Tình hình thực hiện các mục tiêu, chỉ tiêu năm 2024 | Về kết quả thực hiện nhiệm vụ tháng 7
const CARRIED_OUT =
  /^(?:[\d.]{1,6}\s|[IVX]{1,5}\.\s)?(?:về\s)?(?:đánh giá\s)?(?:tình hình|kết quả)\s(?:triển khai\s)?thực hiện\s(?:(?:các|một số|những)\s)?(?:mục tiêu|chỉ tiêu|nhiệm vụ)(?!\p{L})/iu;
// Một số nội dung đã thực hiện trong năm 2025 | Những việc đã làm được
const DONE = new RegExp(`(?<!\\p{L})đã\\s(?:${DONE_WORDS.join('|')})(?!\\p{L})`, 'iu');
// … năm 2024 và phương hướng năm 2025 | … đến năm 2030
const WHAT_IS_NEXT = /\s(?:và|,)\s?(?:phương hướng|nhiệm vụ|kế hoạch|mục tiêu năm|dự kiến)|\s(?:đến|tới) năm\s/iu;

// Khoản 8 Điều 1 Nghị định số 161/2018/NĐ-CP … quy định: | Theo Điều 5 Thông tư … quy định như sau:
const NAMES_LAW = /(?<!\p{L})(?:điều|khoản|nghị định|thông tư|luật)\s/iu;
const ENDS_IN_RULE = /\squy định(?:\s(?:như sau|cụ thể như sau|rõ))?\s?:?$/iu;

/** What a heading says of what stands below it; money and facts only where it begins with them. */
export function kindOfHeading(heading: string): SectionContext['kind'] {
  if ((CARRIED_OUT.test(heading) || DONE.test(heading)) && !WHAT_IS_NEXT.test(heading)) return 'fact';
  if (asksBody(heading)) return 'task';
  if (ENDS_IN_RULE.test(heading) && NAMES_LAW.test(heading)) return 'aside';
  const tokens = tokenize(heading);
  for (const row of KINDS) {
    const isOpening = row.kind === 'fact' || row.kind === 'aside';
    const isNamed = isOpening
      ? opensWith(tokens, row.table)
      : tokens.some((_, index) => row.table.at(tokens, index) !== undefined);
    if (isNamed) return row.kind;
  }
  return null;
}

/** "Về kinh phí", "Về tình hình chung" */
const ABOUT = 'về';

/** Past "2.", "a)", "Về", "Một số" and the like. */
function opensWith(tokens: ReturnType<typeof tokenize>, table: (typeof KINDS)[number]['table']): boolean {
  const first = tokens.findIndex((token) => token.kind === 'word' && token.text.length > 1 && token.key !== ABOUT);
  const named = first + (SOME.at(tokens, first)?.length ?? 0);
  return first >= 0 && (table.at(tokens, first) ?? table.at(tokens, named)) !== undefined;
}

const SOME = phrasesOf(['một số']);

function leadInOf(section: OutlineSection): string | null {
  const text = section.text?.trim() ?? '';
  return text.endsWith(':') && text.length <= LEAD_IN_LENGTH ? text : null;
}

/** A line without a full stop that titles a list of goals and says their years is short. Characters. */
const LIST_TITLE_LENGTH = 120;

/** "Các chỉ tiêu chủ yếu (nhiệm kỳ 2020-2025)" on a line of its own, above "- Về kinh tế:". */
function listTitleOf(section: OutlineSection): string | null {
  const text = section.text?.trim() ?? '';
  if (text.length > LIST_TITLE_LENGTH || /[.;:,]$/u.test(text)) return null;
  return kindOfHeading(text) === 'goal' && readHeadingPeriod(text) !== null ? text : null;
}

/** What a line that ends in a colon leads into. */
const LISTED: ReadonlySet<string> = new Set(['bullet', 'letter', 'arabic']);

/** "Một số chỉ tiêu cơ bản bao gồm:" on a line of its own leads into the list that follows beside it. */
function findLinesBefore(sections: readonly OutlineSection[]): ReadonlyMap<string, OutlineSection> {
  const lines = new Map<string, OutlineSection>();
  const last = new Map<string, { line: OutlineSection | null; kind: string | null }>();
  for (const section of sections) {
    const key = section.parentId ?? '';
    const state = last.get(key) ?? { line: null, kind: null };
    if (section.kind === 'paragraph') {
      last.set(key, { line: (leadInOf(section) ?? listTitleOf(section)) === null ? null : section, kind: null });
      continue;
    }
    const isTitled = state.line !== null && listTitleOf(state.line) !== null;
    const isListed = LISTED.has(section.kind) && (section.heading === null || isTitled);
    const continues = isListed && state.line !== null && (state.kind === null || state.kind === section.kind);
    if (continues && state.line) lines.set(section.sectionId, state.line);
    last.set(key, { line: continues ? state.line : null, kind: section.kind });
  }
  return lines;
}
