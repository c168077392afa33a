import type { UnitInCharge } from '../../schemas/record/organisation.ts';
import { allMatches } from '../vietnamese/all-matches.ts';
import { foldText, isCapitals } from '../vietnamese/fold.ts';
import { perTextWithin } from '../vietnamese/per-text.ts';
import { ASKING_VERBS, MEETING_TAILS } from '../vocabulary/asking-verbs.ts';
import { beginsWithAction } from './action-verb.ts';
import { bodySpokenOf } from './body-spoken-of.ts';
import { endingColon, FIELDS_AFTER_COLON, PLACES_AFTER_COLON } from './colon-of-subject.ts';
import { type DutyVerb, endOfUnits, findDutyVerb } from './duty-verb.ts';
import { listOfEnforcers } from './enforcers.ts';
import { endOfFields, NEXT_UNIT } from './fields-of-noun.ts';
import { withoutAddress } from './form-of-address.ts';
import { readTeam } from './head-of-team.ts';
import { doesItAtEnd, givenAside } from './lead-at-end.ts';
import { readMonitors } from './monitors-in-sentence.ts';
import { namedAfterColon } from './named-after-colon.ts';
import type { Abbreviations } from './organisation.ts';
import { spellOwnShortForms } from './own-short-forms.ts';
import { endOfDirection, spellJoined } from './said-otherwise.ts';
import { splitSentences } from './sentence.ts';
import { splitUnits } from './split-units.ts';
import { withoutTailsOfAsked, withoutTailsOfSubject } from './tails-of-names.ts';
import { isKindAlone, listsOtherThings, readUnitStart } from './unit-name.ts';
import {
  endsWithPartner,
  helpersBehindLead,
  mergeUnits,
  NO_UNITS,
  readPartners,
  type UnitsByRole,
} from './units-in-charge.ts';

/** Who a sentence of a plan puts in charge, and how it says so. */
export interface SentenceUnits {
  readonly units: UnitsByRole;
  /** `asked`: "Giao X", "Đề nghị X"; `subject`: the sentence begins with who is to act; null: it names nobody. */
  readonly by: 'asked' | 'subject' | null;
}

/** A list of units in a sentence is no longer than this. Characters. */
const SUBJECT_REACH = 260;

// Trong năm 2018, … | Trước ngày 15/12, … | Hằng năm, … | Căn cứ chức năng, nhiệm vụ được giao, … | Thực hiện Công văn số …, …
const OPENING_WORDS: ReadonlySet<string> = new Set(
  'trong truoc hang dinh den tu can tren theo de sau cham khi rieng ngoai dong nham qua thuc trien'.split(' '),
);
const NEXT_CLAUSE = /^[^,;.]{1,170},\s/u;
/** Clauses before the subject that are looked past. */
const MOST_OPENINGS = 4;
const ASKING = `(?!giao ban(?:[,;.]|\\s(?:${MEETING_TAILS.join('|')})(?!\\p{L})))(?:${[...ASKING_VERBS].sort((a, b) => b.length - a.length).join('|')})`;
// Giao Phòng Nội vụ … | Đề nghị: UBND …
// not: giao ban chuyên đề, which is a meeting
const ASKED = new RegExp(`^(?:${ASKING})(?:\\scho)?\\s?:?\\s`, 'iu');
// Văn phòng UBND tỉnh đề nghị các phòng …
const ASKED_BY = new RegExp(`^(?<asker>\\p{Lu}[^.;:]{0,140}?\\s)(?:${ASKING})(?:\\scho)?\\s?:?\\s`, 'iu');

// UBND tỉnh | cũng | yêu cầu Sở Tài chính …
const ALSO = /\s(?:cũng|đồng thời)\s$/iu;

// Bước 1. | Đợt 2: | Nhiệm vụ 3:
const STEP = /^(?:bước|đợt|giai đoạn|nhiệm vụ|nội dung|hoạt động)\s(?:\d{1,2}|[IVX]{1,4})\s?[.:]\s/iu;

/** Units of running text: the subject or who is asked leads, "phối hợp với" supports, "để … theo dõi" monitors. */
export const readUnitsInSentence = perTextWithin((printed: string, abbreviations: Abbreviations): SentenceUnits => {
  const { text, asPrinted } = spellOwnShortForms(spellJoined(printed), abbreviations);
  const said = readSentence(text, abbreviations);
  return text === printed ? said : { ...said, units: asPrinted(said.units) };
});

function readSentence(text: string, abbreviations: Abbreviations): SentenceUnits {
  const sentence = text.trim().replace(STEP, '');
  const opened = withoutOpenings(sentence);
  const main = withoutAddress(opened);
  const asked = main.replace(ASKED, '');
  const team = readTeam(asked);
  const lead =
    (team && readUnitStart(team.head) !== null
      ? leadOf(splitUnits(team.head, abbreviations), asked === main ? 'subject' : 'asked')
      : undefined) ??
    readAsked(main, abbreviations) ??
    leadOf(splitUnits(bodySpokenOf(sentence), abbreviations), 'asked') ??
    readAsked(behindTopic(main), abbreviations) ??
    readAsked(behindAnnouncement(main), abbreviations) ??
    readSubject(main, opened !== sentence, abbreviations) ??
    readAsked(givenAside(sentence), abbreviations) ??
    leadOf(splitUnits(doesItAtEnd(sentence), abbreviations), 'subject');
  const deputies = lead !== undefined && team?.deputies ? splitUnits(team.deputies, abbreviations) : [];
  const support = [
    ...readPartners(sentence, abbreviations),
    ...helpersBehindLead(sentence, abbreviations),
    ...deputies,
  ];
  const monitor = readMonitors(sentence, abbreviations);
  const later = lead && team === null ? laterSubjects(main, abbreviations) : NO_UNITS;
  const leads = lead ? [...lead.units, ...later.lead] : [];
  const helping = [...support, ...later.support];
  return {
    units: mergeUnits([{ ...NO_UNITS, lead: leads, support: without(helping, leads), monitor }]),
    by: lead?.by ?? null,
  };
}

// Đối với các khoản chưa phân bổ (…), giao UBND tỉnh …
const ABOUT = /^đối với\s/iu;
const ASKED_BEHIND = /,\s(?=(?:giao|đề nghị|yêu cầu)(?:\scho)?\s(?<name>.{1,60}))/gu;

// Sau khi xem xét, Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau: | Giao các sở …
const ANNOUNCES =
  /\s(?:ý kiến|chỉ đạo|kết luận|yêu cầu|thống nhất)(?:\s(?:chỉ đạo|kết luận))?\s(?:như sau|sau)\s?:\s(?=\p{Lu})/u;

/** What is said behind the colon of a line that tells who decides; nothing where none does. */
function behindAnnouncement(sentence: string): string {
  const announced = ANNOUNCES.exec(sentence);
  return announced ? sentence.slice(announced.index + announced[0].length) : '';
}

/** From who is asked on, where what it is about opens the sentence; nothing where nobody is asked there. */
function behindTopic(sentence: string): string {
  const asked = ABOUT.test(sentence)
    ? allMatches(sentence, ASKED_BEHIND).find(
        ({ index, groups }) => isOutside(sentence.slice(0, index)) && readUnitStart(groups?.name ?? '') !== null,
      )
    : undefined;
  return asked === undefined ? '' : sentence.slice(asked.index + 1).trimStart();
}

/** No bracket is open at the end of the text. */
function isOutside(text: string): boolean {
  return text.lastIndexOf('(') <= text.lastIndexOf(')');
}

// Công an tỉnh phối hợp. | Sở Tài chính phối hợp thực hiện | UBMTTQ và các đoàn thể phối hợp tuyên truyền, not "phối hợp với Sở Y tế …"
const HELPS_ALONE = /^phối hợp(?!\s(?:\p{L}+,?\s){0,3}(?:với|cùng)\s)(?!\p{L})/u;

// …; giao Sở Nội vụ theo dõi, not "…; phân công lãnh đạo phụ trách", which is a body's own staff
const GIVEN_BEHIND = /^(?:giao|đề nghị|yêu cầu)\s/iu;

/**
 * "Phòng Văn hóa treo băng rôn; Công an xã bảo đảm an ninh": who acts in a later clause leads as well; "Sở Y tế chủ trì;
 * Sở Tài chính phối hợp": or only helps.
 */
function laterSubjects(sentence: string, abbreviations: Abbreviations): UnitsByRole {
  if (!sentence.includes('; ')) return NO_UNITS;
  const first = sentence.includes('. ') ? splitSentences(sentence)[0] : undefined;
  const clauses = sentence.slice(0, first?.end).split('; ');
  return mergeUnits(
    clauses.slice(1).map((clause, at) => {
      if (endsWithPartner(clauses.slice(0, at + 1).join(', '))) return NO_UNITS;
      // "…; giao Sở Nội vụ theo dõi, đôn đốc": who is asked behind the one that acts
      const given = GIVEN_BEHIND.test(clause) ? readAsked(clause, abbreviations) : undefined;
      if (given !== undefined) return { ...NO_UNITS, lead: given.units };
      const start = readUnitStart(clause);
      const verb = start === 'named' || start === 'plural' ? findDutyVerb(clause, 'sentence') : undefined;
      const subject = clause.slice(0, verb?.index ?? 0).trimEnd();
      if (verb === undefined || /[.:(]|,$/u.test(subject)) return NO_UNITS;
      // "…; UBND tỉnh yêu cầu các sở, ngành gửi dự thảo": who is asked acts, and not who asks
      const asked = readAsked(clause, abbreviations);
      if (asked !== undefined) return { ...NO_UNITS, lead: asked.units };
      const role = HELPS_ALONE.test(clause.slice(verb.index)) ? 'support' : 'lead';
      // "…; các đơn vị được giao tổ chức thực hiện": of a kind only who helps
      if (start === 'plural' && role === 'lead') return NO_UNITS;
      return { ...NO_UNITS, [role]: splitUnits(subject, abbreviations) };
    }),
  );
}

/** The sentence from its subject on: "Định kỳ 6 tháng, hàng năm, Sở Công Thương …" from "Sở". */
function withoutOpenings(sentence: string): string {
  if (ASKED.test(sentence)) return sentence;
  const apart = APART.exec(sentence)?.[0] ?? '';
  if (apart !== '' && readUnitStart(sentence.slice(apart.length)) !== null) return sentence.slice(apart.length);
  let rest = sentence;
  const topic = TOPIC.exec(rest)?.[0];
  if (topic !== undefined && readUnitStart(rest) === 'generic') {
    const told = rest.slice(topic.length);
    return isSentenceOf(told) ? told : sentence;
  }
  if (topic !== undefined && readUnitStart(rest) === null) {
    const told = rest.slice(topic.length);
    if (readUnitStart(told) !== null) return told;
    if (opensClause(told)) rest = told;
  }
  for (let clauses = 0; clauses < MOST_OPENINGS && readUnitStart(rest) === null && !ASKED.test(rest); clauses += 1) {
    const opening = clauses > 0 || opensClause(rest) ? NEXT_CLAUSE.exec(rest) : null;
    if (!opening) return sentence;
    // "Căn cứ Kế hoạch này, | tổ chức quán triệt đến toàn thể cán bộ, đảng viên …": behind what is done nobody acts whose name is small
    const isDone = clauses > 0 && beginsWithAction(rest);
    // "…, chỉ đạo các cơ sở giáo dục phổ thông, | các cơ sở giáo dục nghề nghiệp …": those who are told what to do
    const told = clauses > 0 ? DIRECTS.exec(rest)?.[0] : undefined;
    if (told !== undefined && readUnitStart(rest.slice(told.length)) !== null) return sentence;
    const passed = rest;
    rest = rest.slice(opening[0].length);
    // "Triển khai bệnh án điện tử tại khoa Nội, | khoa Nhi; …": behind what is done a small letter names no actor
    if (DEED.test(passed) && /^(?!các\s)\p{Ll}/u.test(rest)) return sentence;
    // "Hàng năm, | phối hợp với Bộ Tài chính và các bộ, ngành liên quan rà soát …": those behind it support
    if (SUPPORTS.test(rest)) return sentence;
    if (isDone && readUnitStart(rest) === 'generic' && /^\p{Ll}/u.test(rest)) return sentence;
  }
  return readUnitStart(rest) === null && !ASKED.test(rest) && !ASKED_BY.test(rest) ? sentence : rest;
}

const SUPPORTS = /^phối hợp\s(?:\p{L}+\s){0,2}?(?:với|cùng)\s/iu;

// Triển khai bệnh án điện tử …, not "Triển khai Nghị quyết …", "Thực hiện chỉ đạo của …"
const DEED = /^(?:triển khai|thực hiện)\s(?!chỉ đạo|ý kiến|nhiệm vụ)(?=\p{L})/iu;

const DIRECTS = /^(?:chỉ đạo|hướng dẫn|đôn đốc|kiểm tra|giám sát)\s/iu;

/** "Cơ quan thường trực: Văn phòng Đảng ủy chịu trách nhiệm …": behind what it is called, who it is and what it does. */
function isSentenceOf(told: string): boolean {
  return readUnitStart(told) === 'named' && findDutyVerb(told, 'sentence') !== undefined;
}

// Riêng Ban Quản lý dự án … | Riêng đối với UBND các xã …
const APART = /^riêng\s(?:đối với\s)?/iu;

// Chế độ báo cáo: Các đơn vị …
const TOPIC = /^\p{Lu}[^:;.]{3,50}:\s(?=\p{Lu}|các\s)/u;

/** Compared without marks: "Đề việc …" is how a scan may read "Để việc …". */
function opensClause(text: string): boolean {
  const opens =
    OPENING_WORDS.has(foldText(/^\p{L}+/u.exec(text)?.[0] ?? '')) || RECEIVED.test(text) || BESIDES.test(text);
  return opens && !PROPOSES.test(text);
}

// Bên cạnh đó, Bộ Y tế … | Ngay sau Hội nghị này, …
const BESIDES = /^(?:bên cạnh đó|ngay sau)(?!\p{L})/iu;

// Nhận được Công văn này, yêu cầu …
const RECEIVED = /^nhận được\s/iu;

// Đề ra các giải pháp … | Đề xuất … | Theo dõi, đôn đốc các sở, ngành … | Triển khai, hướng dẫn …: a verb of what is to be done
const PROPOSES = /^(?:đề\s(?:ra|xuất|cao|cử|bạt)|theo\sdõi|(?:triển\skhai|thực\shiện),)(?!\p{L})/iu;

const leadOf = (units: readonly UnitInCharge[], by: FoundLead['by']): FoundLead | undefined =>
  units.length > 0 ? { units, by } : undefined;

interface FoundLead {
  readonly units: readonly UnitInCharge[];
  readonly by: 'asked' | 'subject';
}

function readAsked(sentence: string, abbreviations: Abbreviations): FoundLead | undefined {
  const directed = endOfDirection(sentence);
  if (directed > 0) return readAsked(`Giao ${sentence.slice(directed)}`, abbreviations);
  const match = ASKED.exec(sentence) ?? ASKED_BY.exec(sentence);
  if (!match) return undefined;
  const asker = match.groups?.asker?.replace(ALSO, ' ');
  if (asker !== undefined && (readUnitStart(asker) === null || findDutyVerb(asker, 'sentence'))) return undefined;
  const rest = withoutAddress(sentence.slice(match[0].length));
  // "Ban Quản lý khu công nghiệp yêu cầu doanh nghiệp báo cáo …": of a kind whose end nothing tells it is who asks that acts
  const isOfKind = readUnitStart(rest) === 'generic' && findDutyVerb(rest, 'sentence') === undefined;
  if (asker !== undefined && isOfKind && /^\p{Ll}/u.test(rest)) return undefined;
  const clause = rest.slice(0, SUBJECT_REACH);
  if (readUnitStart(rest) === null) {
    const named = namedByDuty(clause, abbreviations);
    return named.length > 0 && asker === undefined ? { units: named, by: 'asked' } : undefined;
  }
  const units = splitUnits(withoutTailsOfAsked(upToAct(clause.slice(0, endOfAsked(clause)))), abbreviations);
  return leadOf(units, 'asked');
}

/** "Phân công công chức theo dõi địa bàn; | hằng tuần báo cáo": behind a semicolon that no body follows the list is over. */
function upToAct(list: string): string {
  const at = list.indexOf('; ');
  return at > 0 && readUnitStart(list.slice(at + 2)) === null && /^\p{Ll}/u.test(list.slice(at + 2))
    ? list.slice(0, at)
    : list;
}

// Giao Thanh tra giao thông | phối hợp với Cảnh sát giao thông …: behind who is asked stands what only a body does
const NAMED_BY_DUTY = /^\p{Lu}[^,.;:()]{2,70}?(?=\s(?:chủ trì|phối hợp với|có trách nhiệm|chịu trách nhiệm)(?!\p{L}))/u;

function namedByDuty(clause: string, abbreviations: Abbreviations): readonly UnitInCharge[] {
  const name = NAMED_BY_DUTY.exec(clause)?.[0];
  return name === undefined ? [] : splitUnits(name, abbreviations);
}

/** "Giao các Sở: Tài chính, Nội vụ; UBND các huyện chủ trì …": behind the fields of a noun the list may go on. */
function endOfAsked(clause: string): number {
  const fields = endOfFields(clause);
  if (fields === 0) return endOfClause(clause);
  const joint = NEXT_UNIT.exec(clause.slice(fields))?.[0] ?? '';
  const next = clause.slice(fields + joint.length);
  return joint !== '' && readUnitStart(next) !== null ? fields + joint.length + endOfClause(next) : fields;
}

// Ban Thường vụ Đảng ủy xã | đề nghị toàn thể cán bộ, đảng viên và Nhân dân …: who asks does not act
const ASKS_PEOPLE =
  /^(?:đề nghị|yêu cầu|kêu gọi|mong)\s(?:toàn thể|toàn dân|mọi người|nhân dân|người dân|bà con)(?!\p{L})/iu;

/** After an opening clause a comma before the verb says that the units still belong to the opening. */
function readSubject(sentence: string, isOpened: boolean, abbreviations: Abbreviations): FoundLead | undefined {
  const rest = sentence.slice(0, SUBJECT_REACH);
  const enforcers = listOfEnforcers(sentence);
  if (enforcers !== null) return { units: splitUnits(enforcers, abbreviations), by: 'subject' };
  if (readUnitStart(rest) === null || !/^\p{Lu}|^các\s/iu.test(rest)) return undefined;
  const fields = FIELDS_AFTER_COLON.exec(rest);
  const listed = fields ? 0 : endOfFields(rest);
  if (listed > 0 && /^\s\p{Ll}/u.test(rest.slice(listed)))
    return { units: splitUnits(rest.slice(0, listed), abbreviations), by: 'subject' };
  const meant = namedAfterColon(rest, abbreviations);
  if (meant.length > 0) return { units: meant, by: 'subject' };
  const colon = fields ? -1 : endingColon(rest);
  const verb: DutyVerb | undefined = findDutyVerb(rest, 'sentence');
  const duty = fields ? (fields.groups?.list?.length ?? 0) + fields[0].indexOf(fields.groups?.list ?? '') : verb?.index;
  const end = colon >= 0 && (!verb || colon < verb.index || isListedInName(rest, verb.index, colon)) ? colon : duty;
  if (end === undefined || /[.]\s|\d\s?%/u.test(rest.slice(0, end)) || ASKS_PEOPLE.test(rest.slice(end)))
    return undefined;
  if (isOpened && (/,\s*$/u.test(rest.slice(0, end)) || TOLD_OF.test(rest.slice(0, end)))) return undefined;
  const units = splitUnits(withoutTailsOfSubject(rest.slice(0, end)), abbreviations);
  return leadOf(units, 'subject');
}

// Định kỳ tổng hợp, báo cáo Ủy ban nhân dân tỉnh, | Bộ Tài chính về tình hình | quản lý …: who is told does not act
const TOLD_OF = /\svề\s(?:tình hình|kết quả|tiến độ|nội dung|việc)\s*$/iu;

/** "Ban Công nghệ, chuyển đổi số và tự động hóa: Nâng cấp …": behind a comma the word goes on with the name, up to the colon. */
function isListedInName(text: string, verbAt: number, colon: number): boolean {
  const before = text.slice(0, verbAt);
  const isName = GOES_ON_IN_NAME.test(before) && readUnitStart(before) === 'named';
  return isName && colon - verbAt <= NAME_REST && /^:\s\p{Lu}/u.test(text.slice(colon));
}

// Ban Công nghệ, | chuyển đổi số … | Trung tâm Kiểm soát | thanh toán …
const GOES_ON_IN_NAME = /^\p{Lu}[^;.]*(?:,|\sKiểm soát)\s$/u;

/** What is left of such a name is no longer. Characters. */
const NAME_REST = 60;

/** A list that no verb ends is over with its clause. */
function endOfClause(text: string): number {
  const stop = text.search(/[.:](?:\s|$)/u);
  return Math.min(endOfUnits(text, 'sentence'), stop < 0 ? text.length : stop);
}

function without(units: readonly UnitInCharge[], others: readonly UnitInCharge[]): readonly UnitInCharge[] {
  return units.filter((unit) => !others.some((other) => other.name === unit.name));
}

// 2. Phòng Nội vụ | Giao Văn phòng Sở | Đối với các phòng, ban | Trách nhiệm của Sở Y tế | 4.6. Giao Phòng Kinh tế - Hạ tầng:
const BEFORE_UNIT =
  /^(?:(?:kính\s)?đề nghị|giao(?: cho)?|yêu cầu|phân công|đối với|trách nhiệm của|nhiệm vụ(?:\s(?:cụ thể|chủ yếu|trọng tâm|chính))?\scủa|về phía)\s?:?\s/iu;

const ASSIGNS = /^phân công/iu;

// Chỉ số Gia nhập thị trường (Sở Kế hoạch và Đầu tư chủ trì) | … (Chủ trì: Sở Công Thương)
const LEAD_ASIDE =
  /\((?:(?:cơ quan\s|đơn vị\s)?chủ trì\s?:\s?(?<after>[^()]{3,160})|(?:giao\s)?(?<before>[^()]{3,120}?)\schủ trì[^()]{0,120})\)\s*[:.]?$/iu;

/** The units that a heading names, as the one whose duties stand below it; none where it is about something else. */
export const readUnitsInHeading = perTextWithin(readHeading);

function readHeading(heading: string, abbreviations: Abbreviations): readonly UnitInCharge[] {
  const text = heading.trim();
  const meant = namedAfterColon(text, abbreviations);
  if (meant.length > 0) return meant;
  const aside = LEAD_ASIDE.exec(text)?.groups;
  const named = (aside?.before ?? aside?.after ?? '').trim();
  if (readUnitStart(named) !== null) return splitUnits(named.slice(0, endOfClause(named)), abbreviations);
  const opening = BEFORE_UNIT.exec(text);
  const name = text.slice(opening?.[0].length ?? 0);
  const start = readUnitStart(name);
  // PHÂN CÔNG ĐOÀN KIỂM TRA: what is assigned, where no body of its own name follows
  if (opening && ASSIGNS.test(opening[0]) && isCapitals(name)) return [];
  if (start === null || (start === 'generic' && !opening && !(/^\p{Lu}/u.test(name) && isKindAlone(name)))) return [];
  if (start === 'generic' && listsOtherThings(name)) return [];
  const end = endOfClause(name);
  const isWhole =
    OF_ONE_NOUN.test(name) ||
    PLACES_AFTER_COLON.test(name) ||
    (name.length - end <= NAME_REST && name.slice(0, end).endsWith(', ') && !DIRECTS.test(name.slice(end)));
  const clause = isWhole ? name : name.slice(0, end);
  return splitUnits(
    clause.replace(/\s?\([^()]*\)/gu, (aside) => (isExplanation(aside) ? '' : aside)),
    abbreviations,
  );
}

// Các Sở: Nội vụ, Tư pháp, Văn hóa và Thể thao
const OF_ONE_NOUN = /^các\s(?:sở|bộ|phòng)(?:,\s(?:ngành|ban))?\s?:\s\p{Lu}[^:.]*$/iu;

/** A bracket that explains who is meant is no part of the name. */
function isExplanation(aside: string): boolean {
  return aside.length > LONG_ASIDE || EXPLAINS.test(aside);
}

/** A name in brackets is shorter. Characters. */
const LONG_ASIDE = 42;
const EXPLAINS = /đồng chí|đ\/c|cơ quan thường trực|sau đây/iu;
