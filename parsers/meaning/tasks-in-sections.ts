import type { OutlineSection } from '../../schemas/model/outline.ts';
import { NO_DEADLINE } from '../normalise/deadline.ts';
import { findDeadlineInSentence } from '../normalise/deadline-in-sentence.ts';
import { enforcersIn, isEnforcedBehind } from '../normalise/enforcers.ts';
import { givenAside } from '../normalise/lead-at-end.ts';
import type { Abbreviations } from '../normalise/organisation.ts';
import type { YearSpan } from '../normalise/period.ts';
import { yearOfIso } from '../normalise/plan-date.ts';
import { splitSentences } from '../normalise/sentence.ts';
import { trimEndSigns } from '../normalise/trim-signs.ts';
import { readUnitStart } from '../normalise/unit-name.ts';
import { hasDoer, hasUnits, mergeUnits, NO_UNITS, type UnitsByRole } from '../normalise/units-in-charge.ts';
import { readUnitsInSentence } from '../normalise/units-in-sentence.ts';
import { foldText, isCapitals } from '../vietnamese/fold.ts';
import { LAW_CODES } from '../vocabulary/document-types.ts';
import { ASIDE_LABELS, NO_TASK_STARTS, NUMBERED_TITLES } from '../vocabulary/task-headings.ts';
import { isBodyLine } from './body-line.ts';
import { isCharged, isChargedBehind, isOwnDuty, TELLS_DONE } from './charged-body.ts';
import { deadlineOf } from './deadline-of-section.ts';
import { tellsInventory } from './inventory-line.ts';
import { opensWithKnownVerb } from './opens-with-verb.ts';
import type { OutlineIndex } from './outline-index.ts';
import { kindOfHeading } from './section-context.ts';
import {
  giveNote,
  isAbove,
  levelOfNote,
  type NotedTask,
  readNotesInText,
  readTaskNote,
  type TaskContext,
} from './task-note.ts';
import { kindOfTaskHeading, leadInOf, readTaskPlace, type TaskPlace, TITLE_CLOSING, titleOf } from './task-place.ts';
import { endOfResults } from './tells-results.ts';

/** A task of running text before it has its id. */
export interface SectionTask extends NotedTask {
  readonly content: string;
}

/** Words that a task has at least. */
const FEWEST_WORDS = 4;

/** Tasks of the sections in reading order; a line "Đơn vị chủ trì: …" is given to those above it. */
export function readSectionTasks(index: OutlineIndex, context: TaskContext): readonly SectionTask[] {
  const tasks: SectionTask[] = [];
  for (const section of index.outline.sections) {
    if (section.isForm || section.kind === 'footnote') continue;
    const note = readTaskNote(section, context);
    if (note) {
      const level = levelOfNote(index, section, context);
      // in reading order: where the last task stands elsewhere, none stands here
      const last = tasks.at(-1);
      const isAlone = hasDoer(note.units) && !(last && isAbove(index, last.section, level));
      const lines = isAlone ? readNotedLines(index, section, context) : [];
      const isOfHeading = isAlone && lines.length === 0 && note.units.lead.length > 0;
      if (isOfHeading) tasks.push(...readNotedHeading(index, section, context));
      else {
        tasks.push(...lines);
        giveNote(index, tasks, level, note);
      }
    } else {
      const task = readTask(index, section, context);
      if (task) tasks.push(task);
    }
  }
  return tasks;
}

function readTask(
  index: OutlineIndex,
  section: OutlineSection,
  context: TaskContext,
  by: 'place' | 'noted' = 'place',
): SectionTask | undefined {
  const content = contentOf(index, section, context);
  if (content === null || isTitleLine(section) || leadInOf(section) !== null) return undefined;
  if ((isNoTask(content) && !isEnforcedBehind(content)) || isBodyLine(index, section)) return undefined;
  if (isOver(content, context)) return undefined;
  const place = placeIn(index, section, context);
  const said = readBySentence(content, context.abbreviations, place.asked);
  // "Căn cứ quy chế làm việc, Văn phòng UBND tỉnh đề nghị Sở Tài chính khẩn trương trình …"
  const isCharging = isGround(content) && (isChargedBehind(content) || givenAside(content) !== '');
  if (isGround(content) && said.by !== 'asked' && !isDutyBelow(section, place) && !isCharging) return undefined;
  const isMeant =
    by === 'noted' ||
    isCharging ||
    isTask(section, place, said, content) ||
    (said.by === 'subject' && isAmongBodies(index, section, place));
  if (!isMeant) return undefined;
  const labelled = readNotesInText(content, context);
  const isSaid =
    said.units.lead.length > 0 &&
    !(place.lead.length > 0 && (ROLE.test(content) || OWN_STAFF.test(content))) &&
    !isTopicAmongTopics(index, section, place);
  const lead = isSaid ? said.units.lead : place.lead;
  const helping = hasUnits(said.units) ? said.units.support : place.support;
  const support = helping.filter((unit) => !lead.some((other) => other.name === unit.name));
  const units = hasUnits(labelled.units)
    ? mergeUnits([labelled.units, { ...NO_UNITS, monitor: said.units.monitor }])
    : { ...said.units, lead, support };
  return {
    section,
    content,
    product: labelled.product,
    deadline: labelled.deadline ?? deadlineOf(index, section, content, context),
    units,
    noted: new Set(),
  };
}

/** In a decree "Biện pháp khắc phục hậu quả" lists what may be ordered: only who is charged there has a task. */
function placeIn(index: OutlineIndex, section: OutlineSection, context: TaskContext): TaskPlace {
  const place = readTaskPlace(index, section, context.abbreviations);
  const isLaw = LAW_CODES.includes(index.outline.head.typeCode ?? '');
  return isLaw && (place.kind === 'task' || place.kind === 'mixed') ? { ...place, kind: null } : place;
}

/** "Trong những năm qua, các trung tâm đã mở 1.250 lớp": nothing but what was done, and by no day that is to come. */
function isOver(content: string, context: TaskContext): boolean {
  if (endOfResults(content, yearsOf(context)) !== content.length) return false;
  return findDeadlineInSentence(content, context.time).kind === null;
}

// Trường học: xây mới 24 phòng học
const LABEL = /^[^:.;,]{2,30}:\s/u;

/** "- Giao thông: nâng cấp …", "- Trường học: xây mới …": among labels that name no body a kind of body is a topic too. */
function isTopicAmongTopics(index: OutlineIndex, section: OutlineSection, place: TaskPlace): boolean {
  const text = section.text ?? '';
  if (place.kind !== 'task' && place.kind !== 'mixed') return false;
  if (!LABEL.test(text) || readUnitStart(text) !== 'generic') return false;
  const others = index
    .childrenOf(section.parentId)
    .filter((other) => other !== section && other.kind === section.kind && LABEL.test(other.text ?? ''));
  return others.some((other) => readUnitStart(other.text ?? '') === null);
}

/** The year that the plan begins in, else that of its date: what is told of an earlier one is over. */
function yearsOf({ time }: TaskContext): YearSpan | null {
  const year = time.planYear ?? (time.issuedOn ? yearOfIso(time.issuedOn) : null);
  return year === null ? null : { startYear: year, endYear: year };
}

// 1. Sở Nội vụ: | Cơ quan thường trực, chủ trì, phối hợp … | Thường trực Ban Chỉ đạo; rà soát …: what the body of the heading is, and no other body
const ROLE =
  /^[\s\-–+•]*(?:là\s)?(?:(?:cơ quan|đơn vị|bộ phận)\s(?:thường trực|đầu mối)(?=[\s,;:])|thường trực ban chỉ (?:đạo|huy)(?=;))/iu;

// Hiệu trưởng các trường | Phân công giáo viên phối hợp …: whom the body of the heading gives its own work
const OWN_STAFF = /^[\s\-–+•]*phân công\s\p{Ll}/iu;

/** Its own text; of a heading with nothing below it, the heading, where it says what is to be done. */
function contentOf(index: OutlineIndex, section: OutlineSection, context: TaskContext): string | null {
  if (section.text !== null && section.text !== undefined) {
    const isTitle = titleOf(index, section) === trimEndSigns(section.text, TITLE_CLOSING);
    return isTitle || isCaption(index, section) ? null : section.text;
  }
  const heading = section.heading;
  const children = index.childrenOf(section.sectionId).filter((child) => child.kind !== 'footnote');
  if (heading === null || !children.every((child) => isTold(child, context))) return null;
  const isSaid =
    kindOfTaskHeading(heading.replace(NUMBERED_TASK, '')) === null &&
    heading.split(/\s+/u).length > (children.length > 0 ? FEWEST_WORDS_TOLD : FEWEST_WORDS) &&
    readUnitStart(heading) === null;
  return isSaid && !holdsTable(index, section) ? heading : null;
}

/** "Dự án 1: Hỗ trợ sản xuất" above "Phân công thực hiện: Phòng Kinh tế": a line says whose it is, and nothing else is a task there. */
function readNotedHeading(index: OutlineIndex, line: OutlineSection, context: TaskContext): readonly SectionTask[] {
  const section = index.ancestorsOf(line).at(-1);
  const content = section?.heading ?? null;
  if (!section || content === null || isNoTask(content) || !namesTask(content)) return [];
  const tasks: SectionTask[] = [
    { section, content, product: null, deadline: NO_DEADLINE, units: NO_UNITS, noted: new Set() },
  ];
  for (const child of [...index.siblingsBefore(line), line]) {
    const note = readTaskNote(child, context);
    if (note) giveNote(index, tasks, section.sectionId, note);
  }
  return tasks;
}

/** "1. Công khai TTHC" | "Niêm yết đầy đủ …" | "Đơn vị thực hiện: …": the lines right above that say what is done, where nothing else makes them tasks. */
function readNotedLines(index: OutlineIndex, line: OutlineSection, context: TaskContext): readonly SectionTask[] {
  const before = index.siblingsBefore(line);
  const told = before.findLastIndex(
    (other) => other.kind !== 'paragraph' || readTaskNote(other, context) !== undefined,
  );
  return before.slice(told + 1).flatMap((other) => {
    const isWork = other.heading === null && opensWithKnownVerb(other.text ?? '');
    const task = isWork ? readTask(index, other, context, 'noted') : undefined;
    return task ?? [];
  });
}

/** Neither a heading of duties, of facts or of money, nor a body. */
function namesTask(heading: string): boolean {
  const kind = kindOfHeading(heading);
  return (
    kindOfTaskHeading(heading.replace(NUMBERED_TASK, '')) === null &&
    kind !== 'fact' &&
    kind !== 'aside' &&
    readUnitStart(heading) === null
  );
}

// Nhiệm vụ 1: Nâng cao hiệu quả quản lý nhà nước về công tác gia đình: what is to be done, and no heading of what is
const NUMBERED_TASK = new RegExp(`^(?:${NUMBERED_TITLES.join('|')})\\s(?:số\\s)?\\d{1,2}\\s?[:.]\\s(?=\\p{Lu})`, 'iu');

/** A heading that lines tell more of may be shorter. */
const FEWEST_WORDS_TOLD = 2;

function holdsTable(index: OutlineIndex, section: OutlineSection): boolean {
  return index.outline.tables.some((table) => table.sectionId === section.sectionId);
}

/** "1. Các lớp do huyện tổ chức" above a table, without a full stop: what the table is of. */
function isCaption(index: OutlineIndex, section: OutlineSection): boolean {
  const text = section.text?.trim() ?? '';
  return text.length <= LONGEST_CAPTION && !/[.;]$/u.test(text) && holdsTable(index, section);
}

/** Characters. */
const LONGEST_CAPTION = 120;

/** A line that only tells of the task in the heading above it: "Thời gian: …", "Địa điểm: …". */
function isTold(section: OutlineSection, context: TaskContext): boolean {
  return readTaskNote(section, context) !== undefined || ASIDES.some((label) => startsWith(section, label));
}

const ASIDES = ASIDE_LABELS.map(foldText);

function startsWith(section: OutlineSection, label: string): boolean {
  const text = foldText(`${section.heading ?? ''} ${section.text ?? ''}`.slice(0, 40));
  return section.kind !== 'paragraph' && text.startsWith(label);
}

// Căn cứ Luật … | Căn cứ Kế hoạch này, các cơ quan … | Căn cứ khả năng ngân sách, tham mưu …
const GROUND = /^căn cứ\s/iu;
const GROUND_AND_DUTY = /,\s(?:\p{Ll}|Ủy|UBND|Sở|Phòng|Thủ)/u;

function isGround(content: string): boolean {
  return GROUND.test(content);
}

/** Below "Tổ chức thực hiện" a line that begins with its grounds goes on with what is to be done. */
function isDutyBelow(section: OutlineSection, place: TaskPlace): boolean {
  return (
    (place.kind === 'duty' || place.kind === 'task') &&
    section.parentId !== null &&
    GROUND_AND_DUTY.test(section.text ?? '')
  );
}

const NO_TASK = NO_TASK_STARTS.map((start) => `${foldText(start)} `);

// Bảng 1. Thời gian thực hiện chu trình
const TABLE_CAPTION = /^(?:bảng|biểu|hình|sơ đồ)\s(?:số\s)?\d{1,2}[.:]/iu;

// Chi tiết tại Phụ lục kèm theo. | Nhiệm vụ cụ thể theo Phụ lục II
const REFERS =
  /^(?:chi tiết|cụ thể|(?:các\s)?(?:nội dung|nhiệm vụ)(?:,?\s(?:nội dung|nhiệm vụ|giải pháp))?\s(?:chi tiết|cụ thể))\s(?:như\s)?(?:tại|theo|ở|trong)\s(?:các\s)?(?:phụ lục|biểu|bảng)[^.;]{0,60}[.;]?$/iu;

// Nội dung: Theo đề cương gửi kèm. | Thành phần như danh sách đính kèm
const REFERS_TO_ENCLOSED =
  /^(?:[^:;.]{1,40}:\s?)?(?:thực hiện\s)?(?:theo|như|tại|có)\s[^.;:]{1,60}\s(?:gửi kèm|kèm theo|đính kèm)[^.;:]{0,40}[.;]?$/iu;
// Hình thức: trắc nghiệm trực tuyến, chia thành 04 tuần thi.
const ASIDE_LINE = new RegExp(`^[\\s\\-–+•]*(?:${ASIDE_LABELS.join('|')})\\s?:`, 'iu');

// Giải đáp vướng mắc của các đơn vị (60 phút).
const AGENDA_ITEM = /\(\d{1,3} phút\)[.;]?\s*$/u;

// Lộ trình thực hiện các chỉ tiêu nêu tại Phụ lục kèm theo Kế hoạch này. | Danh mục dự án được nêu cụ thể tại Phụ lục II
const PART_REFERS =
  /^(?:các\s)?(?:chỉ tiêu|danh mục|dự toán|kinh phí|lộ trình|mục tiêu|nhiệm vụ|nội dung|phân công|tiến độ)(?:\s[^\s.;:]{1,12}){0,10}\s(?:được\s)?(?:nêu|thể hiện|quy định|xác định)\s(?:(?:chi tiết|cụ thể|rõ)\s)?(?:như\s)?(?:tại|ở|trong)\s(?:các\s)?(?:phụ lục|biểu|bảng)[^.;]{0,60}[.;]?$/iu;

// Phân công nhiệm vụ, lộ trình, kinh phí tại Phụ lục I, II, III. | Chỉ tiêu và tiến độ cụ thể theo Biểu 01
const PARTS_REFER =
  /^(?:(?:,\s|\svà\s|^)(?:các\s)?(?:chỉ tiêu|danh mục|dự toán|kinh phí|lộ trình|nội dung|phân công nhiệm vụ|phân công|nhiệm vụ|tiến độ|thời gian)(?:\sthực hiện)?){2,5}\s(?:(?:chi tiết|cụ thể)\s)?(?:như\s)?(?:tại|ở|trong|theo)\s(?:các\s)?(?:phụ lục|biểu|bảng)[^.;]{0,60}[.;]?$/iu;

// Văn phòng Chính phủ thông báo để các Bộ, cơ quan biết, thực hiện./. | Sở Y tế xin thông báo đến các đơn vị được biết
const NOTIFIES =
  /^(?:[^.:;]{2,80}\s)?thông báo\s(?:để|đến|tới|cho)\s[^.:;]{2,160}\s(?:biết|thực hiện)(?:,?\s(?:và\s)?(?:phối hợp|triển khai|tổ chức|chủ động)?\s?(?:thực hiện|chỉ đạo|tham dự))?\s?[./]*\s*$/iu;

// Ngày bầu cử: Chủ nhật, ngày 15/3/2026.: when something is, and nothing that is to be done
const NAMED_DAY = /^ngày\s\p{Ll}[^:;.\d]{2,40}:\s[^;.]{0,40}\d{4}[.;]?$/iu;

const TO_FILL_IN = /:\s?(?:…|\.{2})[….\s]*$/u;

function isNoTask(content: string): boolean {
  const folded = `${foldText(content.slice(0, 40))} `;
  if (NO_TASK.some((start) => folded.startsWith(start)) && readUnitStart(content) === null) return true;
  // Đề nghị Sở Nội vụ: … | Tỷ lệ hồ sơ đúng hạn: …..: to be filled in
  if (TO_FILL_IN.test(content) || TABLE_CAPTION.test(content)) return true;
  const trimmed = content.trim();
  if (REFERS.test(trimmed) || REFERS_TO_ENCLOSED.test(trimmed) || PART_REFERS.test(trimmed)) return true;
  if (PARTS_REFER.test(trimmed) || NOTIFIES.test(trimmed) || NAMED_DAY.test(trimmed)) return true;
  if (AGENDA_ITEM.test(content) || ASIDE_LINE.test(content) || tellsInventory(content)) return true;
  // (Có Biểu phân công nhiệm vụ cụ thể tại Phụ lục kèm theo)
  return /^\([^()]*\)[./;]*$/u.test(trimmed) || content.split(/\s+/u).length < FEWEST_WORDS;
}

// Nhiệm vụ 1: Rà soát quy hoạch, đất đai vùng ven biển | Giai đoạn 1 (từ ngày 13/12 đến ngày 31/01): Tuyên truyền
const TITLE_LINE = new RegExp(
  `^(?:${NUMBERED_TITLES.join('|')})\\s\\d{1,2}\\s?(?:\\([^()]*\\)\\s?)?[:.][^.;:]*$`,
  'iu',
);

/** A line that numbers what the next paragraphs say, or one in capitals: "DANH MỤC NHIỆM VỤ ƯU TIÊN". */
function isTitleLine(section: OutlineSection): boolean {
  const text = section.text?.trim() ?? '';
  return section.kind === 'paragraph' && (TITLE_LINE.test(text) || isCapitals(text));
}

interface Said {
  readonly units: UnitsByRole;
  readonly by: 'asked' | 'subject' | null;
}

/**
 * The first sentence tells who; a later one may still ask somebody: "…. Đề nghị các đơn vị …", or tell whose duty it is:
 * "…. Sở Y tế chủ trì"; of what is concluded, who acts: "Đồng ý chủ trương …. Sở Y tế hoàn chỉnh hồ sơ".
 */
function readBySentence(content: string, abbreviations: Abbreviations, asked: TaskPlace['asked']): Said {
  const whole = readUnitsInSentence(content, abbreviations);
  if (whole.by !== null) return whole;
  for (const { start, end } of splitSentences(content).slice(1)) {
    const later = readUnitsInSentence(content.slice(start, end), abbreviations);
    if (later.by === 'asked') return { units: mergeUnits([whole.units, later.units]), by: 'asked' };
    if (later.by === 'subject' && (asked === 'named' || isOwnDuty(content.slice(start, end))))
      return { units: mergeUnits([whole.units, later.units]), by: 'subject' };
  }
  return whole;
}

/** "1. Phòng Kinh tế: Tham mưu …", "2. UBND các xã: Đăng ký …": a list in which each entry opens with a body tells what each does. */
function isAmongBodies(index: OutlineIndex, section: OutlineSection, place: TaskPlace): boolean {
  if (place.kind !== null || place.asked !== null || section.kind === 'paragraph') return false;
  const texts = listOf(index, section).map((other) => other.heading ?? other.text ?? '');
  const starts = texts.map((text) => (TELLS_DONE.test(text) ? null : readUnitStart(text)));
  return (
    texts.length > 1 && starts.includes('named') && starts.every((start) => start === 'named' || start === 'plural')
  );
}

// 1 | a | I
const FIRST_LABEL = /^(?:1|a|I)$/u;

/** The list that an entry stands in: of those beside it that are numbered alike, from the last first number on up to the next. */
function listOf(index: OutlineIndex, section: OutlineSection): readonly OutlineSection[] {
  const alike = index.childrenOf(section.parentId).filter((other) => other.kind === section.kind);
  const own = alike.indexOf(section);
  const isFirst = (other: OutlineSection): boolean => FIRST_LABEL.test(other.label ?? '');
  const start = Math.max(0, alike.slice(0, own + 1).findLastIndex(isFirst));
  const next = alike.findIndex((other, at) => at > own && isFirst(other));
  return alike.slice(start, next < 0 ? alike.length : next);
}

function isTask(section: OutlineSection, place: TaskPlace, said: Said, content: string): boolean {
  if (said.by === 'asked') return true;
  switch (place.kind) {
    case 'task':
    case 'duty':
      return true;
    case 'mixed':
      return said.by !== null || section.kind !== 'paragraph';
    case 'report':
      return said.by === 'subject';
    case 'none':
      return place.asked === 'all';
    case null: {
      if (place.asked !== null) return place.asked === 'all' || said.by !== null;
      // "Chánh Văn phòng; Giám đốc các Sở … chịu trách nhiệm thi hành" in a line of its own below the last article
      if (section.kind === 'paragraph' && enforcersIn(content) !== null) return true;
      if (section.kind === 'paragraph')
        return section.parentId === null ? said.by === 'subject' && isCharged(content) : place.lead.length > 0;
      // "Điều 2. Bộ Tài chính, Bộ Nông nghiệp và Phát triển nông thôn xử lý cụ thể …"
      if (section.kind === 'article' && said.by === 'subject') return true;
      return place.lead.length > 0 || (said.by === 'subject' && isOwnDuty(content));
    }
  }
}
