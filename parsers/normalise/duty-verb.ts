import { allMatches } from '../vietnamese/all-matches.ts';
import { perText } from '../vietnamese/per-text.ts';
import { alignToneMarks } from '../vietnamese/tone-marks.ts';
import { CELL_DUTY_VERBS, CELL_TAIL_VERBS } from '../vocabulary/cell-verbs.ts';
import { COMMUNE_POSTS, GOVERNMENT_FIELDS, NAMES_GO_ON, WHOLE_BODIES } from '../vocabulary/government-fields.ts';
import { PLACE_WORDS } from '../vocabulary/organisations.ts';
import { DUTY_VERBS, TAIL_VERBS } from '../vocabulary/task-verbs.ts';
import {
  CARRYING_OUT,
  KINDS_OF_ORGANISATION,
  MANAGING_BODIES,
  TASK_NAMED_BODIES,
  UNIONS,
  WHOLE_NAMES,
} from '../vocabulary/unit-names.ts';
import { PLURAL_WORDS } from '../vocabulary/unit-words.ts';
import {
  CAPITAL_NAMES,
  MODIFIER_VERBS,
  NAMED_TASK_VERBS,
  NOUNS_WITH_VERBS,
  VERBS_IN_NAMES,
  WORDS_AFTER_PLACES,
} from '../vocabulary/verbs-in-names.ts';
import { genericKindAtEnd, genericKindAtStart, isOpenName, readUnitStart } from './unit-name.ts';

/** Where what a body does begins. */
export interface DutyVerb {
  readonly index: number;
  readonly verb: string;
}

// "có liên quan" tells which unit, and is no duty
const WORD = /[\p{L}\p{N}]+/gu;
/** A verb is a word of its own in small letters: "Văn phòng-thống kê" and "Tổ chức" hold none. */
const OPENS_VERB = /^(?:[^-–&]|^)[\s,;(]\p{Ll}/u;
const FIRST_WORD = /^\p{L}+/u;
const VERBS = {
  cell: { duty: byFirstWord(CELL_DUTY_VERBS), tail: byFirstWord(CELL_TAIL_VERBS) },
  sentence: { duty: byFirstWord(DUTY_VERBS), tail: byFirstWord(TAIL_VERBS) },
};
/** A name is no longer than this before its verb. Characters. */
const NAME_REACH = 220;
/** The longest verb. Characters. */
const VERB_REACH = 40;

/**
 * Where the text stands: in a cell "các cơ quan thực hiện thủ tục" is one name, in a sentence "các cơ quan thực hiện …"
 * tells what they do.
 */
export type UnitText = 'cell' | 'sentence';

/**
 * The first verb after the units that a text begins with. After "các cơ quan" and the like only a duty counts, for
 * other verbs may tell which of them is meant: "các cơ quan thực hiện thủ tục hành chính".
 */
export function findDutyVerb(printed: string, kind: UnitText = 'cell'): DutyVerb | undefined {
  return FIND_VERB[kind](printed);
}

const FIND_VERB = {
  cell: perText((text) => searchVerb(text, 'cell')),
  sentence: perText((text) => searchVerb(text, 'sentence')),
};

function searchVerb(printed: string, kind: UnitText): DutyVerb | undefined {
  const text = alignToneMarks(printed.slice(0, NAME_REACH + VERB_REACH));
  const lower = text.toLowerCase();
  // "Ban Tổ chức - Kiểm tra" has fields, and no task in its name
  const body = TASK_NAMED_BODIES.find((name) => lower.startsWith(name) && !lower.startsWith(`${name} - `));
  let depth = 0;
  let lastIndex = 0;
  let nameEnd = 0;
  for (const match of allMatches(text.slice(0, NAME_REACH), WORD)) {
    depth += countDepth(text, lastIndex, match.index);
    lastIndex = match.index;
    nameEnd = Math.max(nameEnd, match.index + namePartAt(text, lower, match));
    if (depth > 0 || match.index <= (body?.length ?? 0) || match.index < nameEnd) continue;
    if (!OPENS_VERB.test(text.slice(match.index - 2, match.index + 1))) continue;
    const before = text.slice(0, match.index);
    const rest = text.slice(match.index);
    const duty = verbAt(text, match.index, match[0], VERBS[kind].duty);
    const tail = verbAt(text, match.index, match[0], VERBS[kind].tail);
    const opens = !duty && !tail && kind === 'sentence' && opensAfterPlace(before, rest);
    if (!(duty || tail || opens) || isNoun(before, rest)) continue;
    if (duty) return duty;
    if (opens) return { index: match.index, verb: match[0] };
    if (tail && isModifier(before, tail.verb)) continue;
    if (
      tail &&
      !(body && isWithin(before) && (kind === 'cell' || isInName(body, before, tail.verb))) &&
      !isRelative(before) &&
      (kind === 'sentence' || endsNamed(before))
    )
      return laterDuty(text, tail) ?? tail;
  }
  return undefined;
}

/** "Ban Chỉ đạo tỉnh | thực hiện Nghị quyết …": is the verb of a sentence what the body is for? */
function isInName(body: string, before: string, verb: string): boolean {
  const isBehindField = before.trimEnd().length > body.length && MANAGING_BODIES.includes(body);
  return NAMED_TASKS.has(verb) && !(isBehindField && CARRYING_OUT.includes(verb)) && !ENDS_IN_PLACE.test(before);
}

/** Characters of a verb that is part of a name; 0 where none is. */
function namePartAt(text: string, lower: string, match: RegExpMatchArray): number {
  const at = match.index ?? 0;
  const part = verbAt(text, at, match[0], NAME_PARTS)?.verb;
  if (part !== undefined && isWholeName(text.slice(0, at))) return 0;
  if (part !== undefined || at === 0 || !/^\p{Lu}/u.test(match[0])) return part?.length ?? 0;
  return CAPITALS.find((name) => lower.startsWith(name, at))?.length ?? 0;
}

/** "UBND huyện | hỗ trợ doanh nghiệp …", "Công an tỉnh (PC06) | tham mưu, giúp việc …", "Trạm Y tế | tiếp công dân …": no verb behind it is a part of the name. */
function isWholeName(before: string): boolean {
  return ENDS_IN_PLACE.test(before) || /\)\s$/u.test(before) || endsInField(before) || endsInOwnName(before);
}

/** "Trường Tiểu học Kim Đồng", "UBND xã Đông Hưng". */
function endsInOwnName(before: string): boolean {
  if (ENDS_IN_NAMED_PLACE.test(before)) return true;
  return ENDS_IN_PROPER_NAME.test(before) && ENDS_WITH_OWN_NAME.test(lastOfList(before));
}

/** Is what a verb stands behind still the first body of a list? */
function isWithin(before: string): boolean {
  return lastOfList(before) === before;
}

// "Trung tâm Thông tin xúc tiến du lịch chủ trì …": a verb's word inside the name, before the duty
const STRONG_DUTY = /^[^,;.:]{0,44}?\s(?<verb>chủ trì|có trách nhiệm|chịu trách nhiệm)(?=[\s,])/u;

function laterDuty(text: string, tail: DutyVerb): DutyVerb | undefined {
  const verb = STRONG_DUTY.exec(text.slice(tail.index))?.groups?.verb;
  return verb === undefined ? undefined : { index: text.indexOf(verb, tail.index), verb };
}

/** Where a list of units in running text is over: at the first verb, or with the text. */
export function endOfUnits(text: string, kind: UnitText): number {
  return findDutyVerb(text, kind)?.index ?? text.length;
}

/** "được giao", "đã", "sẽ", "do" before a verb make it part of what tells the unit. */
const RELATIVE =
  /(?:^|\s)(?:được|được phân công|được giao|đã|chưa|do|để|về|việc|công tác|[Tt][ỷỉ] lệ|(?<![Tt]rả\s)kết quả|tham gia|phụ trách|(?<!(?:ở|bộ|hội|đoàn|LHPN|nữ|nông dân)\s)cơ sở|chủ|có)\s$/u;

function isRelative(before: string): boolean {
  return RELATIVE.test(before);
}

/** "các tổ chức", "cơ quan, tổ chức", "tập thể lãnh đạo": a verb's word that is a noun here. */
function isNoun(before: string, rest: string): boolean {
  const isWhole = WHOLE.has(before.trim().toLowerCase()) || (OFFICE.test(before) && OFFICE_DUTY.test(rest));
  const isOpen = isOpenName(before) && !OWN_DUTY.test(rest) && !isWhole && !(KIND.test(before) && KIND_ACTS.test(rest));
  if (
    (PART_OF_NAME.test(before) &&
      !ALL_MEMBERS.test(before) &&
      !FIELD_OF_STAFF.test(before) &&
      !(ALL_LEVELS.test(before) && !LEVEL_GOES_ON.test(rest))) ||
    isOpen ||
    isWithinNoun(before, rest) ||
    (LEADS_WORKS.test(rest) && genericKindAtEnd(before) === 'office') ||
    endsInVerbalName(before)
  )
    return true;
  if (genericKindAtStart(rest) === null) return false;
  const list = before.replace(/(?:\s?,|\svà)?\s$/u, '');
  return list !== before.trimEnd() ? genericKindAtEnd(list) !== null : PLURAL.test(before);
}

// các cơ quan | chủ trì dự án, tiểu dự án: which of them
const LEADS_WORKS =
  /^chủ trì\s(?:thực hiện\s)?(?:các\s)?(?:chương trình|dự án|hợp phần|nội dung thành phần|tiểu dự án)(?!\p{L})/u;

// Văn phòng | chủ trì, phối hợp …: no name goes on so
const OWN_DUTY = /^(?:chủ trì|chủ động|phối hợp|có trách nhiệm|chịu trách nhiệm)(?!\p{L})/u;
// Văn phòng | bố trí kinh phí …: of the body's own office; not "Văn phòng điều phối …", "Văn phòng đăng ký đất đai"
const OFFICE = /^\s*Văn phòng\s$/u;
const OFFICE_DUTY = /^(?:bố trí|tham mưu|rà soát|đôn đốc|tổng hợp|theo dõi|chuẩn bị|báo cáo)(?!\p{L})/u;
// doanh nghiệp | tổ chức đào tạo, not "doanh nghiệp khai thác khoáng sản"
const KIND = /^\s*(?:doanh nghiệp|trường học|ngân hàng|hợp tác xã|bệnh viện|phụ huynh)\s$/iu;
const KIND_ACTS = /^(?:tổ chức|hướng dẫn|tuyên truyền|vận động)\s(?!\p{Lu})/u;
const WHOLE: ReadonlySet<string> = new Set(WHOLE_NAMES);

/** "chương trình", "chuyển giao", "dự án đầu tư": the verb's word ends a noun. */
function isWithinNoun(before: string, rest: string): boolean {
  const nouns = NOUNS_BY_VERB.get(FIRST_WORD.exec(rest)?.[0] ?? '') ?? [];
  const lower = ` ${before.toLowerCase()}`;
  const isBody = UNION_NAMES.some((union) => lower.endsWith(` ${union} `));
  return !isBody && nouns.some((noun) => lower.endsWith(` ${noun} `));
}

// "Phòng Quản lý, bảo trì …", "Trung tâm Quản lý, khai thác …": the name goes on with the next verb
const VERBAL_NAME = /\s(?<verb>\p{Lu}\p{L}*\s\p{Ll}+),\s$/u;

function endsInVerbalName(before: string): boolean {
  const verb = VERBAL_NAME.exec(before)?.groups?.verb?.toLowerCase();
  return verb !== undefined && VERBS.sentence.tail.get(verb.split(' ')[0] ?? '')?.includes(verb) === true;
}

/**
 * "Công an tỉnh giải tỏa …", "UBND xã đỡ đầu …", "Phòng Văn hóa và Thông tin treo …": after the place of one body, or its
 * whole field, what it does begins, also with a verb that is in no list.
 */
function opensAfterPlace(before: string, rest: string): boolean {
  const next = FIRST_WORD.exec(rest)?.[0] ?? '';
  if (endsInField(before)) return !AFTER_PLACE.has(next) && !BEGINS_PLACE.test(rest) && !GOES_ON.test(rest);
  if (AFTER_PLACE.has(next)) return false;
  if (endsInOwnName(before)) return !BEGINS_BRANCH.test(rest);
  if (ENDS_IN_TWO_PLACES.test(before) && !PERSON.test(before)) return !BEGINS_BRANCH.test(rest);
  if (ENDS_PLURAL.test(before))
    return HOLDS_PLURAL.test(before) && !BEGINS_PLACE.test(rest) && genericKindAtStart(rest) === null;
  // "Liên minh Hợp tác xã | tỉnh": the place is yet to come
  if (!ENDS_IN_PLACE.test(before) || BEGINS_PLACE.test(rest)) return false;
  const body = lastOfList(before);
  return readUnitStart(body) === 'named' && !HOLDS_PLURAL.test(body);
}

/** "các đơn vị cung cấp dịch vụ": which of them, not what they do. */
function isModifier(before: string, verb: string): boolean {
  return MODIFIERS.has(verb) && genericKindAtEnd(before) === 'office' && !FIELD_AT_END.test(before);
}

// Bộ Nội vụ | kiểm tra …: the end of a field, and no office | các sở, ban, ngành | đầu tư …: all of a kind, and not which of them
const FIELD_AT_END = /\s(?:nội|nghiệp|dịch)\svụ\s$|\p{L},\s(?:ban,\s)?ngành\s$|\schuyên môn\s$/iu;

const NOUNS_BY_VERB = new Map(NOUNS_WITH_VERBS.map((row) => [row.word, row.after.map(alignToneMarks)]));
const UNION_NAMES = UNIONS.map(alignToneMarks);
const NAME_PARTS = byFirstWord([...VERBS_IN_NAMES, ...KINDS_OF_ORGANISATION]);
const CAPITALS = CAPITAL_NAMES.map(alignToneMarks);
// Ban Chỉ đạo huyện …: the name is over with its place
const ENDS_IN_PLACE = new RegExp(`\\s(?:${PLACE_WORDS.map((row) => row.word).join('|')})\\s$`, 'u');
const BEGINS_PLACE = new RegExp(`^(?:${PLACE_WORDS.map((row) => row.word).join('|')})(?!\\p{L})`, 'u');
// các chi bộ trực thuộc … | các trường học trên địa bàn huyện …
const ENDS_PLURAL = /\s(?:trực thuộc|trên địa bàn\s(?:tỉnh|huyện|xã|phường|thị xã|thành phố))\s$/u;
// Công ty Cổ phần Thủy điện Đa Mi …: the name is over with the proper name, of which each word has a capital
const ENDS_IN_PROPER_NAME = /\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s$/u;
// Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn …
const ENDS_IN_TWO_PLACES = /\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s[-–]\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s$/u;
// Đồng chí Lê Thị Hoài - Phó Chủ | tịch
const PERSON = /^(?:đ\/c|đồng chí|ông|bà|cô|thầy)\s/iu;
const ENDS_WITH_OWN_NAME = /^(?:Công ty|Tổng công ty|Xí nghiệp|Nhà máy|Trường|Bệnh viện|Hợp tác xã|HTX)\s/u;
// UBND xã Đông Hưng … | Công an thành phố Bắc Giang …
const ENDS_IN_NAMED_PLACE = new RegExp(
  `(?<![Hh]ợp tác\\s)(?<=\\s)(?:${PLACE_WORDS.map((row) => row.word).join('|')})(?:\\s\\p{Lu}\\p{Ll}{1,6}){1,4}\\s$`,
  'u',
);
const BEGINS_BRANCH = /^(?:chi nhánh|tỉnh|huyện|xã|khu vực)(?!\p{L})/u;
// Phòng Tài chính | kế toán
const GOES_ON = new RegExp(`^(?:${NAMES_GO_ON.map(alignToneMarks).join('|')})(?!\\p{L})`, 'u');
const FIELD_NOUNS: readonly string[] = ['Sở', 'Bộ', 'Phòng'];
// Sở Tài chính … | Phòng Văn hóa và Thông tin … | Trạm Y tế …
const NAMES_BY_LAST_WORD = namesOfFields();
const AFTER_PLACE = new Set(WORDS_AFTER_PLACES.map(alignToneMarks));
const HOLDS_PLURAL = new RegExp(`(?:^|\\s)(?:${PLURAL_WORDS.join('|')})\\s`, 'iu');
const NAMED_TASKS = new Set(NAMED_TASK_VERBS.map(alignToneMarks));
const MODIFIERS = new Set(MODIFIER_VERBS.map(alignToneMarks));
// not "nhà đầu tư thứ cấp | thực hiện …", "trường trung cấp | mở lớp …"
const PART_OF_NAME = /(?:^|\s)(?:tập thể|cán bộ|đồng chí|thành viên|(?<!(?:thứ|sơ|trung|cao)\s)cấp|người)\s$/iu;
// Phòng Tổ chức - Cán bộ | chủ trì …, Phòng Tổ chức cán bộ | rà soát …: with a capital behind other words it is a field of the room
const FIELD_OF_STAFF = /[\p{L}–-]\sCán bộ\s$|(?:Phòng|Ban)\sTổ chức(?:\s[-–])?\s[Cc]án bộ\s$/u;
// các ngành, các cấp | tăng cường …
const ALL_LEVELS = /(?:^|\s)các cấp\s$/iu;
// Ủy ban MTTQ Việt Nam xã và các tổ chức thành viên | giám sát …
const ALL_MEMBERS = /(?:^|\s)(?:tổ chức|đơn vị|đoàn thể|cơ quan|hội) thành viên\s$/iu;
const LEVEL_GOES_ON = /^(?:quản lý|lãnh đạo|chỉ huy|điều hành)(?!\p{L})/u;
const PLURAL = new RegExp(`(?:^|\\s)(?:${PLURAL_WORDS.join('|')})\\s$`, 'iu');

/** Is the last unit of the list one with a name of its own, so that a verb after it begins what it does? */
function endsNamed(before: string): boolean {
  return readUnitStart(lastOfList(before)) === 'named';
}

// ; | , | và: what stands behind may be the next unit of the list, or a part of the name before
const JOINT = /[;,]\s|\s(?:và|cùng)\s/gu;

/** The last part of a list that begins like a unit. */
function lastOfList(list: string): string {
  let last = list;
  for (const match of allMatches(list, JOINT)) {
    const part = list.slice(match.index + match[0].length);
    if (readUnitStart(part) !== null) last = part;
  }
  return last;
}

function verbAt(
  text: string,
  index: number,
  word: string,
  verbs: ReadonlyMap<string, readonly string[]>,
): DutyVerb | undefined {
  const verb = verbs.get(word)?.find((candidate) => {
    const end = index + candidate.length;
    return text.startsWith(candidate, index) && !/[\p{L}\p{N}]/u.test(text[end] ?? '');
  });
  return verb === undefined ? undefined : { index, verb };
}

/** Brackets that a stretch of the text opens, less those that it closes. */
function countDepth(text: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
  }
  return depth;
}

function endsInField(before: string): boolean {
  const last = before.slice(before.lastIndexOf(' ', before.length - 2) + 1).trimEnd();
  return NAMES_BY_LAST_WORD.get(last)?.some((name) => ` ${before}`.endsWith(` ${name} `)) === true;
}

function namesOfFields(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const field of GOVERNMENT_FIELDS.map(alignToneMarks)) {
    const last = field.split(' ').at(-1) ?? field;
    table.set(last, [...(table.get(last) ?? []), ...FIELD_NOUNS.map((noun) => `${noun} ${field}`)]);
  }
  for (const body of WHOLE_BODIES.map(alignToneMarks)) {
    const last = body.split(' ').at(-1) ?? body;
    table.set(last, [...(table.get(last) ?? []), body]);
  }
  for (const post of COMMUNE_POSTS.map(alignToneMarks)) {
    const last = post.split(' ').at(-1) ?? post;
    table.set(last, [...(table.get(last) ?? []), post, `Công chức ${post}`]);
  }
  return table;
}

function byFirstWord(verbs: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const verb of verbs) {
    const aligned = alignToneMarks(verb);
    const first = FIRST_WORD.exec(aligned)?.[0] ?? aligned;
    table.set(first, [...(table.get(first) ?? []), aligned]);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
}
