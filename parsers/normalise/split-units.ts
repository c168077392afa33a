import type { UnitInCharge } from '../../schemas/record/organisation.ts';
import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import { singleSpaced } from '../vietnamese/single-spaced.ts';
import { SIGNER_ROLES } from '../vocabulary/letterhead.ts';
import { PLACE_WORDS } from '../vocabulary/organisations.ts';
import { FRONTS, LONE_NAMES, NAME_ASIDES, WORK_NOUNS } from '../vocabulary/unit-names.ts';
import { fieldLength, knownFieldLength } from './fields-of-noun.ts';
import { type Abbreviations, spellOutName, spellOutRoom } from './organisation.ts';
import { trimEndSigns } from './trim-signs.ts';
import { genericKindAtEnd, genericKindAtStart, isOpenName, readUnitStart } from './unit-name.ts';

// , | và | cùng | /, not "cùng cấp": parts a list where a whole name stands before and another begins after
const SOFT_SEPARATOR = /,\s*(?:và\s)?|\s(?:và|cùng(?!\scấp(?!\p{L})))\s|\s?\/\s?(?=\p{Lu})/uy;
// các Sở: Nội vụ, Tài chính | Sở Nội vụ, Tài chính và Tư pháp | Các sở, ngành: Tài chính, Công Thương
const FIELDS_OF_NOUN =
  /^(?<post>(?:giám đốc|bộ trưởng|trưởng)\s)?(?:các\s)?(?<noun>sở|bộ|phòng)(?:\s(?:ngành|chuyên môn)|,\s(?:ban,\s)?ngành(?=\s?:))?\s?(?::\s?|\s)(?<list>\p{Lu}.{3,})$/iu;
// Các Bộ trưởng: Tài chính, Nông nghiệp và Môi trường
const MINISTERS = /^các\sbộ trưởng\s?:\s(?<list>\p{Lu}.{3,})$/iu;
// Long Hưng | Bù Gia Mập
const PLACE_NAME = String.raw`\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}`;
const BULLET = /^[\s\-–—+•*●]+/u;
// (qua Phòng Nội vụ) | (CDC): by way of whom, or how the name is abbreviated
const ASIDE = /\s?\((?:qua\s[^()]*|\p{Lu}[\p{Lu}&-]{1,9})\)/gu;
// Sở Tài nguyên và Môi trường | (Sở TN&MT)
const OWN_ABBREVIATION = /\s?\((?<kind>\p{Lu}\p{Ll}{1,6}\s)\p{Lu}[\p{Lu}&-]{1,9}\)/gu;
const LEADING_WORD = /^(?:và|cùng|với)\s/iu;
const CLOSING = '.;:,…–-—_';
const NOTHING = /^[\s.…_\-–x"]*$|^-?\s?(?:nt|như trên)\s?-?$/iu;

// Sở Y tế; | hoàn thành trước ngày 30/6 | …, thời gian thực hiện: quý II: by when, and no body
const TIME_AT_END =
  /[;,]\s(?:(?:thời gian|thời hạn|tiến độ)(?!\p{L})|(?:hoàn thành|thực hiện|xong|chậm nhất|muộn nhất|trước|trong)\s(?:là\s)?(?:xong\s)?(?:(?:trước|trong|vào|đến)\s)?(?:\d|(?:ngày|tháng|quý|năm)\s[\dIVX])).*$/isu;

/** The units of a list, each with its name spelt out; a name with a comma or "và" inside stays whole. */
export function splitUnits(text: string, abbreviations: Abbreviations): readonly UnitInCharge[] {
  const units: UnitInCharge[] = [];
  for (const piece of splitList(text.replace(TIME_AT_END, ''), abbreviations)) {
    const printed = cleanName(piece);
    if (NOTHING.test(printed)) continue;
    for (const name of expandFields(spellOutName(withoutDuty(printed), abbreviations))) {
      const unit = { name, text: printed };
      if (!units.some((other) => other.name === unit.name)) units.push(unit);
    }
  }
  return units;
}

// Sở Công Thương (cân đối nguồn, cấp phép) | Sở Tài chính (thẩm định) | UBND các xã (GPMB, thuê đất)
const DUTY_ASIDE = new RegExp(
  `\\s\\((?!(?:${NAME_ASIDES.join('|')})(?!\\p{L}))(?:\\p{Ll}|\\p{Lu}{2,},\\s\\p{Ll})[^()]*\\)$`,
  'u',
);

// Sở KH&CN (Đề án khu công nghiệp sinh thái) | Phòng Kinh tế (Dự án 1)
const WORK_ASIDE = new RegExp(`\\s\\((?:${WORK_NOUNS.join('|')})(?!\\p{L})[^()]*\\)$`, 'u');

// Phòng Tư pháp (Cơ quan Thường trực Hội đồng) | (là đơn vị đầu mối)
const STANDING_ASIDE = /\s\((?:là\s)?(?:cơ quan|đơn vị|bộ phận)\s(?:thường trực|đầu mối)[^()]*\)$/iu;
// Sở Kế hoạch và Đầu tư - cơ quan thường trực Ban vì sự tiến bộ phụ nữ tỉnh | Sở Y tế - thường trực kế hoạch
const STANDING_TAIL =
  /\s[-–]\s(?:là\s)?(?:(?:cơ quan|đơn vị|bộ phận)\s(?:thường trực|đầu mối)|thường trực)\s[^;]{1,90}$/iu;

// Ban Chỉ đạo … (Quyết định số 58/QĐ-TTg ngày 09/01/2012 của Thủ tướng Chính phủ)
const SOURCE_ASIDE = /\s\(\p{Lu}[^()]{3,60}?\ssố\s\d[^()]*\)$/u;

// các sở, ngành tỉnh | theo lĩnh vực quản lý | UBND các xã | theo thẩm quyền
const BY_FIELD = /\stheo\s(?:từng\s)?(?:chức năng|nhiệm vụ|lĩnh vực|thẩm quyền|phân công|phạm vi)(?!\p{L})/iu;

function withoutField(name: string): string {
  const at = name.search(BY_FIELD);
  return at > 0 && !/[()]/u.test(name.slice(at)) ? name.slice(0, at) : name;
}

/** What a body does, or what of the work is its own, in a bracket behind its name, is no part of the name. */
function withoutDuty(printed: string): string {
  return withoutField(printed)
    .replace(DUTY_ASIDE, '')
    .replace(WORK_ASIDE, '')
    .replace(STANDING_ASIDE, '')
    .replace(STANDING_TAIL, '')
    .replace(SOURCE_ASIDE, '');
}

export function cleanName(text: string): string {
  const printed = text.replace(BULLET, '').replace(ASIDE, '');
  const name = printed
    .replace(OWN_ABBREVIATION, (aside, kind: string) => (printed.startsWith(kind) ? '' : aside))
    .replace(LEADING_WORD, '');
  return singleSpaced(trimEndSigns(name, CLOSING)).trim();
}

function splitList(text: string, abbreviations: Abbreviations): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  let depth = 0;
  const cut = (at: number, next: number): void => {
    pieces.push(text.slice(from, at));
    from = next;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (character === ';' && isNextField(text.slice(from, at), text.slice(at + 1))) continue;
    else if (character === ';' || (character === '\n' && isNewLine(text, from, at))) cut(at, at + 1);
    else if (character === '.') {
      if (endsName(text, at)) cut(at, at + 1);
    } else if (character === ',' || character === ' ' || character === '/') {
      SOFT_SEPARATOR.lastIndex = at;
      const separator = SOFT_SEPARATOR.exec(text)?.[0];
      if (separator === undefined) {
        if (lostComma(text, from, at)) cut(at, at + 1);
        continue;
      }
      const end = at + separator.length;
      const [left, right] = [text.slice(from, at), text.slice(end)];
      const isParted = isBoundary(left, right, abbreviations) && !isFieldOfRoom(left, separator, right);
      if (isParted || isWholeBefore(left, separator, right)) cut(at, end);
      at = end - 1;
    }
  }
  pieces.push(text.slice(from));
  return pieces;
}

// UBND các xã, phường | Ủy ban nhân dân cấp xã
const COMMITTEES_OF_PLACES = /\s(?:UBND|[ỦU]y ban nhân dân)\s(?:các|cấp)\s/uy;
// Phòng Tư pháp - Thanh tra | Sở Nội vụ
const DEPARTMENT = /^\s*(?:Phòng|Sở|Cục|Chi cục|Thanh tra|Công an)\s\p{Lu}/u;
// Bộ Nội vụ | Bộ Tài chính: the same noun begins a name again
const SAME_NOUN = /\s(?<noun>Bộ|Sở|Phòng)\s(?=\p{Lu})/uy;
// Trường Chính trị tỉnh | Sở Y tế: a cell of full lines has lost the break between them; not "UBND xã Hội Sơn"
const ENDS_IN_ITS_PLACE = /^\p{Lu}[^,;.]{4,120}\s(?:tỉnh|huyện|thành phố|thị xã|xã|phường)$/u;
const NEXT_BODY =
  /\s(?:(?:Sở|Phòng|Công an|Văn phòng|UBND|Thanh tra|Chi cục|Trung tâm|Bảo hiểm xã hội|Liên đoàn)\s(?:tỉnh|huyện|xã|\p{Lu})|Hội\s(?:Nông dân|Liên hiệp|LHPN|Cựu chiến)|Ban\s(?:Quản lý|Dân tộc|Chỉ huy|CHQS)|Bộ Chỉ huy|Kho bạc Nhà nước|Đài Phát thanh)/uy;

/** "Sở Nội vụ": the noun and one field, and nothing more. */
function isOfOneField(name: string, noun: string): boolean {
  const field = name.slice(noun.length + 1);
  return name.startsWith(`${noun} `) && fieldLength(field) === field.length;
}

// Phòng Nội vụ và | Sở Tài chính, Chủ tịch | Phòng Nội vụ phối hợp với
const GOES_ON = /\s(?:và|với|cùng|của|thuộc|Chủ tịch|lãnh đạo|đại diện|hỗ trợ|hướng dẫn)$/iu;

/** "Phòng Tư pháp - Thanh tra UBND các xã": the committees of all places own no department; a scan or a typist lost the comma. */
function lostComma(text: string, from: number, at: number): boolean {
  const name = text.slice(from, at).replace(BULLET, '').trimStart();
  SAME_NOUN.lastIndex = at;
  const noun = SAME_NOUN.exec(text)?.groups?.noun;
  if (noun !== undefined && isOfOneField(name, noun)) return true;
  NEXT_BODY.lastIndex = at;
  if ((ENDS_IN_ITS_PLACE.test(name) || isOfOneField(name, 'Sở')) && NEXT_BODY.test(text)) return true;
  COMMITTEES_OF_PLACES.lastIndex = at;
  if (!COMMITTEES_OF_PLACES.test(text)) return false;
  return DEPARTMENT.test(name) && !GOES_ON.test(name);
}

// Sở Công Thương. | Công ty TNHH MTV Apatit Việt Nam | Nhà đầu tư trong nước, not "TP. Hà Nội", "TT. Huyện ủy"
const WORD_BEFORE_POINT = /\p{L}\p{Ll}$/u;

/** Does the full stop part two names of a list? */
function endsName(text: string, at: number): boolean {
  const isAfterWord = WORD_BEFORE_POINT.test(text.slice(Math.max(0, at - 2), at));
  return isAfterWord && /^\s\p{Lu}/u.test(text.slice(at + 1, at + 3)) && readUnitStart(text.slice(at + 1)) !== null;
}

/** A hyphen that a line begins with may belong to the name that the line above breaks off: "Phòng Nội vụ\n- LĐTB&XH". */
function isNewLine(text: string, from: number, at: number): boolean {
  const next = text.slice(at + 1);
  if (!/^[-–]/u.test(next) || /^\s*[-–+•]/u.test(text.slice(from, at))) return true;
  return readUnitStart(next.replace(BULLET, '')) !== null;
}

// Thường trực HĐND | và các Ban HĐND, các Tổ đại biểu HĐND tỉnh
const COUNCIL_ITSELF = /^thường trực (?:HĐND|hội đồng nhân dân)$/iu;
const OTHERS_OF_COUNCIL = /^các\s(?:ban|tổ đại biểu)(?!\p{L})/iu;
// Thường trực HĐND, | Ban Thường trực UBMTTQ xã; UBMTTQ, | các đoàn thể
const STANDING =
  /^(?:Thường trực HĐND|Thường trực Hội đồng nhân dân|UBMTTQ|Ủy ban MTTQ|MTTQ)(?:\s(?:tỉnh|huyện|xã|phường))?$/u;

/** "Văn phòng, Ban Tài chính": before a comma the office is one of its own, before "và" its name may go on. */
function isWholeBefore(left: string, separator: string, right: string): boolean {
  const name = cleanName(left);
  if (COUNCIL_ITSELF.test(name) && OTHERS_OF_COUNCIL.test(right)) return true;
  if (!separator.startsWith(',')) return false;
  if (STANDING.test(name) && /^(?:các|ban thường trực)\s/iu.test(right)) return true;
  if (COMMITTEE_OF_PARTY.test(name) && COUNCIL.test(right)) return true;
  const next = readUnitStart(right);
  const isNamed = next === 'named' || LONE_NAME.test(right);
  return ALONE_BEFORE_COMMA.test(name) && (isNamed || (next === 'plural' && OFFICE_ALONE.test(name)));
}

// Đảng ủy, | HĐND xã | Đảng ủy, | UBND phường
const COMMITTEE_OF_PARTY = /^(?:đảng|tỉnh|thành|huyện|thị)\s[uủ][yỷ]$/iu;
const COUNCIL = /^(?:HĐND|UBND|Hội đồng nhân dân|Ủy ban nhân dân)(?!\p{L})/u;

// Văn phòng, | Ban Tài chính | Mặt trận Tổ quốc, | Đoàn Thanh niên | MTTQ, | Hội PN
const ALONE_BEFORE_COMMA = /^(?:văn phòng|mặt trận tổ quốc|(?:UB\s?)?MTTQ)$/iu;

// Văn phòng, | các ban, đơn vị
const OFFICE_ALONE = /^văn phòng$/iu;

// Phòng Kê khai | và Kế toán thuế | Phòng Tổ chức | và Cán bộ
const ROOM = /^(?:Phòng|Ban|Bộ phận|Tổ|Vụ)\s\p{Lu}[^,;]*$/u;

/** A noun of people or of a kind with a capital behind the first field of a room is its second field. */
function isFieldOfRoom(left: string, separator: string, right: string): boolean {
  const isSecond = separator.trim() === 'và' && readUnitStart(right) === 'generic' && /^\p{Lu}\p{Ll}/u.test(right);
  return isSecond && ROOM.test(cleanName(left));
}

// Khu Quản lý II và Khu Quản lý III | Xóm Đồng, Xóm Bãi
const NOUN_OF_NAME = /^\p{Lu}[\p{Ll}]+(?=\s[\p{Lu}\d])/u;

/** A noun that no list knows, when the next name begins with it too. */
function isOfOneNoun(left: string, right: string): boolean {
  const noun = NOUN_OF_NAME.exec(right)?.[0];
  return noun !== undefined && NOUN_OF_NAME.exec(cleanName(left))?.[0] === noun;
}

// Đồng chí Nguyễn Văn Sơn - Chủ tịch UBND xã, Trưởng Ban: one person with the titles that he has
const PERSON = /^\s*(?:đồng chí|đ\/c|ông|bà|bs\.|ts\.|ths\.)\s?\p{Lu}/iu;
const TITLES = phraseSet(SIGNER_ROLES);
// đồng chí | Chánh Văn phòng HĐND và UBND huyện
const ADDRESS = /^(?:đồng chí|đ\/c|ông|bà)\s(?=\p{Lu})/iu;

const WHOLE_FRONTS: ReadonlySet<string> = new Set(FRONTS);

// các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc: one list of a kind
const COMMITTEE = /^(?:huyện|thị|thành|quận|đảng|tỉnh)\sủy(?!\p{L})/u;
const COMMITTEES = /(?:^|\s)[Cc]ác\s(?:[\p{Ll},]+\s){0,8}(?:huyện|thị|thành|quận|đảng|tỉnh)\sủy$/u;

const PERSONS = /^cá nhân(?!\p{L})/iu;

// Các tỉnh, | thành đoàn | các huyện, thị, | thành ủy: the last word is of all
const PLACES_BEFORE = /(?:^|\s)các\s(?:[\p{Ll},]+\s)?(?:tỉnh|huyện|quận|thị)$/iu;
const SHARED_COMMITTEE = /^(?:tỉnh|thành|thị|huyện|quận)\s?(?:[Đđ]oàn|[Ủủ]y|[Uu]ỷ)(?!\p{L})/u;

// UBND cấp huyện, | cấp xã: one noun, and the levels that it is of
const LEVEL_BEFORE = /\scấp\s(?:tỉnh|huyện|xã)\s?$/iu;
const LEVEL_ALONE = /^cấp\s(?:tỉnh|huyện|xã|cơ sở)(?=\s?(?:[,;.]|$))/iu;

// UBND thành phố | và các huyện: one noun, and the kinds of place that it is of
const COMMITTEE_OF_PLACE = /(?:UBND|[ỦU]y ban nhân dân|Uỷ ban nhân dân)\s(?:thành phố|thị xã)\s?$/u;
const OTHER_PLACES = /^các\s(?:huyện|thị xã)(?=\s?(?:[,;.]|và|$))/u;

// Công ty Điện lực Hà Nam, | Viễn thông Hà Nam | Viễn thông tỉnh, not "bưu chính, viễn thông"
const SERVICE_OF_PLACE = /^Viễn thông\s(?:tỉnh|thành phố|\p{Lu}\p{Ll})/u;

// BHXH, Thanh tra, Công an huyện: a name of one word, with nothing behind it
const LONE_NAME = new RegExp(`^(?:${LONE_NAMES.join('|')})(?=\\s?(?:[,;]|$))`, 'u');

// các Sở: Y tế, | Khoa học và Công nghệ: a field that begins like a body
const OPENS_FIELDS = /^\s*(?:giám đốc\s)?(?:các\s)?(?:sở|bộ|phòng|bộ trưởng)\s?:/iu;

// Công đoàn trường, | toàn thể cán bộ, giáo viên
const EVERYBODY = /^toàn thể (?:cán bộ|giáo viên|công chức|viên chức|hội viên|đoàn viên)(?!\p{L})/iu;

function isBoundary(left: string, right: string, abbreviations: Abbreviations): boolean {
  if (PERSON.test(left) && beginsWith(spellOutName(right, abbreviations), TITLES)) return false;
  if (OPENS_FIELDS.test(left) && fieldLength(right) > 0) return false;
  const isNamed =
    (LONE_NAME.test(right) && !left.includes(':')) || isOfOneNoun(left, right) || SERVICE_OF_PLACE.test(right);
  const isPlural = EVERYBODY.test(right);
  const start = readUnitStart(spellOutRoom(right)) ?? (isNamed ? 'named' : isPlural ? 'plural' : null);
  const name = spellOutName(cleanName(left).replace(ADDRESS, ''), abbreviations);
  if (start === null || (isOpenName(name) && !(start === 'plural' && WHOLE_FRONTS.has(name.toLowerCase()))))
    return false;
  if (LEVEL_BEFORE.test(left) && LEVEL_ALONE.test(right)) return false;
  if (COMMITTEE_OF_PLACE.test(left) && OTHER_PLACES.test(right)) return false;
  if (PLACES_BEFORE.test(cleanName(left)) && SHARED_COMMITTEE.test(right)) return false;
  if (start !== 'generic') return true;
  // "Các tổ chức, cá nhân hoạt động khoáng sản", "Các bộ phận, cá nhân"
  if (PERSONS.test(right) && readUnitStart(left) === 'plural') return false;
  // "các bộ, ngành trung ương và địa phương"
  if (
    /^địa phương(?:$|[\s.;,](?!\p{L}*\s?(?:có|liên quan|trong|trên)))/iu.test(right) &&
    readUnitStart(left) === 'plural'
  )
    return false;
  if (COMMITTEE.test(right) && COMMITTEES.test(left)) return false;
  // "Các phòng, ban, đơn vị": plain nouns of one kind
  const kind = genericKindAtEnd(left);
  return kind === null || kind !== genericKindAtStart(right);
}

/** "Giám đốc các Sở: Tài chính; | Nội vụ": the next field of the noun that the list opens with. */
function isNextField(left: string, right: string): boolean {
  return OPENS_FIELDS.test(left) && fieldLength(right.trimStart()) > 0;
}

// UBND phường Long Hưng, Long Châu: one noun, and the name of each place
const COMMITTEE_OF_PLACES = new RegExp(
  `^(?<noun>(?:UBND|[ỦU]y ban nhân dân)\\s(?:${PLACE_WORDS.map((row) => row.word).join('|')})\\s)(?<list>${PLACE_NAME}(?:,\\s${PLACE_NAME}){0,12}(?:,|\\svà)\\s${PLACE_NAME})$`,
  'u',
);

function expandPlaces(name: string): readonly string[] {
  const { noun, list } = COMMITTEE_OF_PLACES.exec(name)?.groups ?? {};
  return noun === undefined || list === undefined
    ? [name]
    : list.split(/,\s|\svà\s/u).map((place) => `${noun}${place}`);
}

/** "các Sở: Nội vụ, Kế hoạch và Đầu tư" → "Sở Nội vụ", "Sở Kế hoạch và Đầu tư"; any other name as it is. */
function expandFields(name: string): readonly string[] {
  const ministers = readFields(MINISTERS.exec(name)?.groups?.list ?? '', true) ?? [];
  if (ministers.length > 0) return ministers.map((field) => `Bộ trưởng Bộ ${field}`);
  const match = FIELDS_OF_NOUN.exec(name);
  if (!match?.groups) return expandPlaces(name);
  const { post = '', noun = '', list = '' } = match.groups;
  const fields = readFields(list, name.includes(':'));
  if (fields === null || fields.length < 2) return [name];
  const first = post === '' ? `${noun.charAt(0).toUpperCase()}${noun.slice(1).toLowerCase()}` : `${post}${noun}`;
  // Các sở, ngành: Y tế, Công an tỉnh
  return fields.map((field) => (isBodyOfItsOwn(field) ? field : `${first} ${field}`));
}

function isBodyOfItsOwn(field: string): boolean {
  return knownFieldLength(field, /^$/u) === 0 && readUnitStart(field) === 'named';
}

const WORD_END = /^(?!\p{L})/u;

// Quản lý ngân sách, Quản lý giá - công sản, …: up to the comma before the next capital
const OTHER_FIELD = /^\p{Lu}[^,;]*?(?=(?:,|\svà)\s\p{Lu}|$)/u;

/**
 * The fields that a list is made of; null where something else stands in it. Behind a colon any words with a capital
 * are one: "Các phòng: Quản lý ngân sách, Đăng ký kinh doanh".
 */
function readFields(list: string, isAfterColon: boolean): readonly string[] | null {
  const fields: string[] = [];
  let rest = list;
  while (rest !== '') {
    const length = knownFieldLength(rest, WORD_END) || (isAfterColon ? (OTHER_FIELD.exec(rest)?.[0].length ?? 0) : 0);
    if (length === 0) return null;
    fields.push(rest.slice(0, length));
    rest = rest.slice(length).replace(/^\s?[,;]\s*(?:và\s)?|^\svà\s/u, '');
  }
  return fields;
}
