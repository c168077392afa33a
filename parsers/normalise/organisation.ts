import type { GovernmentLevel } from '../../schemas/model/outline.ts';
import { allMatches } from '../vietnamese/all-matches.ts';
import { foldText } from '../vietnamese/fold.ts';
import { perTextWithin } from '../vietnamese/per-text.ts';
import { singleSpaced } from '../vietnamese/single-spaced.ts';
import { isVietnameseSyllable } from '../vietnamese/syllable.ts';
import { GOVERNMENT_FIELDS } from '../vocabulary/government-fields.ts';
import {
  CENTRALLY_RUN_CITIES,
  CENTRE_FIELDS,
  COMMAND_FIELDS,
  LIKE_PLACES,
  NON_GOVERNMENT_WORDS,
  PLACE_WORDS,
  UNIT_NOUNS,
} from '../vocabulary/organisations.ts';
import {
  BASE_ABBREVIATIONS,
  compact,
  lettersOf,
  lookUp,
  lookUpBehind,
  mend,
  remember,
  SHORT_FORM,
  spelledBefore,
  spelledLength,
  trimName,
} from './abbreviation.ts';

/** What abbreviations stand for: a base table, and over it what the document itself defines. */
export interface Abbreviations {
  /** By the abbreviation as printed without spaces ("LĐTB&XH"), and by its letters alone ("LĐTBXH"). */
  readonly fullByShort: ReadonlyMap<string, string>;
}

const KINDS_OF_PLACE: ReadonlySet<string> = new Set(PLACE_WORDS.map((row) => row.word));

const SEPARATOR = /(\s?[&.,-]\s?|\svà\s)/u;

// "Cải cách hành chính (CCHC)" | "(sau đây viết tắt là CCHC)" | "(gọi tắt là: BCĐ)" | "(sau đây gọi là UBND)"
const DEFINITION =
  /\((?:[^()]{0,40}(?:viết tắt|gọi tắt|gọi chung|gọi)\s(?:là|thành)?\s?:?\s?["“']?)?(?<short>\p{Lu}[\p{Lu}&-]{1,11})["”']?\)/gu;

/** Fewer letters than this do not tell which of the document's names is meant. */
const MIN_NAME_INITIALS = 3;

const CAPITAL = /^\p{Lu}/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** Characters before a short form in which the noun of its unit is looked for. */
const LONGEST_NOUN = 30;

const NOUNS = new Set(UNIT_NOUNS.map((row) => row.noun.toLowerCase()));

// Phú Quý | Đắk R'Lấp | Ba Đình | Bà Rịa - Vũng Tàu | 12 | Hố Nai 3
const PLACE_NAME =
  /^(?:\d{1,2}|\p{Lu}[\p{L}'’]*(?:(?:\s|\s?[-–]\s?)\p{Lu}[\p{L}'’]*){0,4}(?:\s\d{1,2}(?![\p{L}\d]))?)/u;

interface FoundPlace {
  readonly index: number;
  readonly word: string;
  readonly level: GovernmentLevel;
  /** "Phú Quý"; null where only the kind of place is said. */
  readonly name: string | null;
}

/** The base table, extended by what the texts define and by the names that they spell out elsewhere. */
export function collectAbbreviations(texts: Iterable<string>): Abbreviations {
  const all = [...texts];
  const fullByShort = new Map(BASE_ABBREVIATIONS);
  const unknown = new Set<string>();
  const different = [...new Set(all)];
  for (const text of different) {
    for (const shortForm of unitsOf(text)) if (!BASE_ABBREVIATIONS.has(compact(shortForm))) unknown.add(shortForm);
  }
  const syllables =
    unknown.size === 0 ? [] : [...different, ...different.flatMap(namesOfList)].map((text) => text.split(/\s+/u));
  for (const shortForm of unknown) {
    const full = findNameByInitials(lettersOf(shortForm), syllables);
    if (full) remember(fullByShort, shortForm, full);
  }
  for (const text of all) {
    for (const match of allMatches(text, DEFINITION)) {
      const shortForm = match.groups?.short ?? '';
      const full = spelledBefore(text.slice(0, match.index), lettersOf(shortForm));
      if (full) remember(fullByShort, shortForm, full);
    }
  }
  for (const { shortForm, full } of all.flatMap(readLegend)) remember(fullByShort, shortForm, full);
  return { fullByShort };
}

// Ghi chú: CAP: Công an phường; P.VHXH: Phòng Văn hóa - Xã hội. | Chữ viết tắt: …
const LEGEND = /^[\s(*]*(?:ghi chú|chú thích|chú giải|(?:các\s)?(?:từ|chữ|cụm từ)\sviết tắt)\s?[:.]\s?/iu;
const LEGEND_ITEM =
  /^[\s\-–+•]*(?<short>\p{Lu}[\p{Lu}&.-]{1,11})\s?(?:[:=]|[-–]\s|là\s)\s?(?<full>\p{Lu}[^:=;]{3,90})$/u;

/** What a note tells its short forms to stand for. */
function readLegend(text: string): readonly { readonly shortForm: string; readonly full: string }[] {
  const opening = LEGEND.exec(text)?.[0];
  if (opening === undefined) return [];
  return text
    .slice(opening.length)
    .split(/;\s?|\n|\.\s(?=\p{Lu}{2})/u)
    .flatMap((item) => {
      const { short, full } = LEGEND_ITEM.exec(item)?.groups ?? {};
      return short !== undefined && full !== undefined ? [{ shortForm: short, full: trimName(full) }] : [];
    });
}

/** "Phòng Nội vụ - LĐTB&XH" → "Phòng Nội vụ - Lao động - Thương binh và Xã hội". What is not known stays. */
export const spellOutName = perTextWithin((text: string, abbreviations: Abbreviations): string => {
  if (!MAY_BE_SHORT.test(text)) return singleSpaced(text).trim();
  return singleSpaced(
    spellOutRoom(text)
      .replace(CENTRE, 'Trung tâm ')
      .replace(CENTRE_OF_SHORT_FORM, (centre: string, shortForm: string) =>
        isOfDocument(shortForm, abbreviations) ? `Trung tâm ${shortForm}` : centre,
      )
      .replace(COMMAND, 'Ban Chỉ huy ')
      .replace(SHORT_FORM, (shortForm: string, offset: number) =>
        isWordAmongCapitals(shortForm, text, offset)
          ? shortForm
          : spellOutShortForm(shortForm, abbreviations.fullByShort, text.slice(0, offset)),
      )
      .replace(POINT_OF_PLACE, ' '),
  ).trim();
});

// P.Nội vụ | P. Tư pháp | P. HC-TC, not "P. Minh An", which is a ward
const ROOM = new RegExp(
  `(?<!\\p{L})P\\.\\s?(?=(?:${GOVERNMENT_FIELDS.join('|')})(?!\\p{L})|\\p{Lu}{2,5}-\\p{Lu}{2,5}(?!\\p{L}))`,
  'gu',
);

/** "P.Nội vụ" → "Phòng Nội vụ". */
export function spellOutRoom(text: string): string {
  return text.replace(ROOM, 'Phòng ');
}

/** A capital at the end of a word, a command, a point: what any of the short forms has. */
const MAY_BE_SHORT = /\p{Lu}(?![\p{Ll}\p{N}/])|[Bb][Cc][Hh]|\./u;

// TP. Hạ Long | TX.Đông Triều: the point of the short form that is spelt out now
const POINT_OF_PLACE = /(?<=[Tt]hành phố|[Tt]hị xã|[Tt]hị trấn)\.\s?(?=\p{Lu}\p{Ll})/gu;

// TT Dịch vụ tổng hợp | TT Văn hóa - Thông tin, not "TT Tỉnh ủy", which is the committee's standing members
const CENTRE = new RegExp(
  `^TT\\s(?=\\p{Lu}\\p{Ll}|(?:${CENTRE_FIELDS.join('|')})(?!\\p{L}))(?!\\p{L}+\\s[ủu][ỷyỳ])`,
  'u',
);

/** TT HĐND are the standing members of the council: only what the document itself spells out is a centre's field. */
function isOfDocument(shortForm: string, { fullByShort }: Abbreviations): boolean {
  return !BASE_ABBREVIATIONS.has(shortForm) && lookUp(shortForm, fullByShort) !== undefined;
}

// TT CUDVC, where the document spells the rest out
const CENTRE_OF_SHORT_FORM = /^TT\s(?<shortForm>\p{Lu}{3,8})(?![\p{L}&.-])/u;

// BCH Quân sự huyện | BCH PCTT và TKCN, not "BCH Đảng bộ"
const COMMAND = new RegExp(`(?<!\\p{L})BCH\\s(?=(?:${COMMAND_FIELDS.join('|')})(?!\\p{L}))`, 'giu');

const CAPITALS_BEFORE = /(?<!\p{L})(?<word>\p{Lu}{2,20})\s$/u;
const CAPITALS_AFTER = /^\s(?<word>\p{Lu}{2,20})(?!\p{L})/u;

/** "SỞ TƯ PHÁP", "SỞ KẾ HOẠCH VÀ ĐẦU TƯ": among words in capitals "TƯ" is one of them and stands for nothing. */
function isWordAmongCapitals(shortForm: string, text: string, offset: number): boolean {
  if (!isVietnameseSyllable(shortForm.toLowerCase())) return false;
  const before = CAPITALS_BEFORE.exec(text.slice(Math.max(0, offset - LONGEST_NOUN), offset))?.groups?.word;
  const after = CAPITALS_AFTER.exec(text.slice(offset + shortForm.length))?.groups?.word;
  return [before, after].some((word) => word !== undefined && isVietnameseSyllable(word.toLowerCase()));
}

/** The government that a body belongs to; null for Party bodies, companies and what can't be told. */
export function levelOfIssuer(name: string): GovernmentLevel | null {
  const folded = ` ${foldText(name)} `;
  if (NON_GOVERNMENT.some((word) => folded.includes(word))) return null;
  return FOLDED_NOUNS.find((row) => folded.startsWith(row.noun))?.level ?? findPlaces(name)[0]?.level ?? null;
}

const NON_GOVERNMENT = NON_GOVERNMENT_WORDS.map((word) => ` ${foldText(word)} `);
/** The longest first. */
const FOLDED_NOUNS = [...UNIT_NOUNS]
  .sort((a, b) => b.noun.length - a.noun.length)
  .map((row) => ({ noun: ` ${foldText(row.noun)} `, level: row.level }));

/** "Ủy ban nhân dân huyện Phú Quý" → "huyện Phú Quý"; null where no place is named. */
export function placeOfIssuer(name: string): string | null {
  const place = findPlaces(name).find((found) => found.name !== null);
  return place ? `${place.word} ${place.name}` : null;
}

/** Takes the longest run of parts that is known: "VP-UBND" is two abbreviations, "HC-TC" one. */
function spellOutShortForm(shortForm: string, table: ReadonlyMap<string, string>, before: string): string {
  const behindNoun = lookUpBehind(shortForm, before);
  if (behindNoun !== undefined && isUnsaid(shortForm, table)) return behindNoun;
  const parts = shortForm.split(SEPARATOR);
  let result = '';
  for (let from = 0; from < parts.length; ) {
    let to = parts.length;
    let full: string | undefined;
    for (; to > from; to -= 2) {
      full =
        lookUp(parts.slice(from, to).join(''), table) ??
        (to - from === parts.length ? mend(shortForm, table) : undefined);
      if (full) break;
    }
    result += full ? inCaseOf(full, before + result) : (parts[from] ?? '');
    from = full ? to : from + 1;
    if (from < parts.length) {
      result += spacedSeparator(
        parts[from] ?? '',
        full !== undefined,
        lookUp(parts[from + 1] ?? '', table) !== undefined,
      );
      from += 1;
    }
  }
  return result;
}

/** The document itself does not say what the short form stands for. */
function isUnsaid(shortForm: string, table: ReadonlyMap<string, string>): boolean {
  return lookUp(shortForm, table) === lookUp(shortForm, BASE_ABBREVIATIONS);
}

/** "PCT.UBND" is two words once it is spelt out, and of "HĐND&UBND" the sign is a word. */
function spacedSeparator(separator: string, afterFullName: boolean, beforeFullName: boolean): string {
  if (!afterFullName) return separator;
  if (separator.trim() === '&' && beforeFullName) return ' và ';
  return separator.trim() === '.' ? ' ' : separator;
}

/** After the noun of a unit its field is a name: "Trung tâm HCC" → "Trung tâm Hành chính công"; "Công an TX" → "Công an thị xã". */
function inCaseOf(full: string, before: string): string {
  const isField = endsInNoun(before) && !KINDS_OF_PLACE.has(full);
  return isField || before.trim() === '' ? full.charAt(0).toUpperCase() + full.slice(1) : full;
}

/** Short forms that stand right after the noun of a unit: "Phòng HC-TC". */
function* unitsOf(text: string): Generator<string> {
  for (const match of allMatches(text, SHORT_FORM)) {
    if (endsInNoun(text.slice(Math.max(0, match.index - LONGEST_NOUN), match.index))) yield match[0];
  }
}

// Các phòng: Quản lý ngân sách, Đăng ký kinh doanh
const LIST_OF_NOUN = /các\s(?<noun>phòng|ban|trung tâm)\s?:\s(?<list>\p{Lu}[^.;:]{3,300})/giu;

/** "Phòng Quản lý ngân sách", "Phòng Đăng ký kinh doanh" of such a list. */
function namesOfList(text: string): readonly string[] {
  if (!text.includes(':')) return [];
  return allMatches(text, LIST_OF_NOUN).flatMap(({ groups }) => {
    const noun = groups?.noun ?? '';
    const names = (groups?.list ?? '').split(/,\s/u);
    return names.map((name) => `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${name}`);
  });
}

/** A name that the document spells out after a unit's noun, and whose initials are these. */
function findNameByInitials(letters: string, texts: readonly (readonly string[])[]): string | undefined {
  if (letters.length < MIN_NAME_INITIALS) return undefined;
  for (const syllables of texts) {
    for (let at = 1; at < syllables.length; at += 1) {
      const length = CAPITALISED.test(syllables[at] ?? '') ? spelledLength(syllables, at, letters) : 0;
      if (length > 0 && endsInNoun(syllables.slice(Math.max(0, at - 2), at).join(' '))) {
        return trimName(syllables.slice(at, at + length).join(' '));
      }
    }
  }
  return undefined;
}

/** "Phục vụ" ends in no "Vụ": the noun of a unit has its capital. */
function endsInNoun(text: string): boolean {
  const words = text.trimEnd().split(/\s+/u);
  return [1, 2].some((count) => {
    const last = words.slice(-count).join(' ');
    return CAPITAL.test(last) && (NOUNS.has(last.toLowerCase()) || last === 'TT');
  });
}

/** Kinds of place in the order in which they stand: the first is the body's own. */
function findPlaces(name: string): readonly FoundPlace[] {
  const lower = name.toLowerCase();
  const found: FoundPlace[] = [];
  for (const row of PLACE_WORDS) {
    let index = lower.indexOf(row.word);
    while (index >= 0) {
      const end = index + row.word.length;
      if (
        standsAlone(lower, index, end) &&
        !LIKE_PLACES.some((word) => name.startsWith(word, index)) &&
        !found.some((place) => index > place.index && index < place.index + place.word.length)
      ) {
        const placeName = PLACE_NAME.exec(name.slice(end).trimStart())?.[0] ?? null;
        found.push({ index, word: row.word, level: levelOfPlace(row.word, row.level, placeName), name: placeName });
      }
      index = lower.indexOf(row.word, end);
    }
  }
  return found.filter((place) => !isInsideLonger(place, found)).sort((a, b) => a.index - b.index);
}

/** "xã" inside "thị xã" is no place of its own. */
function isInsideLonger(place: FoundPlace, all: readonly FoundPlace[]): boolean {
  return all.some(
    (other) =>
      other !== place &&
      other.word.length > place.word.length &&
      place.index >= other.index &&
      place.index + place.word.length <= other.index + other.word.length,
  );
}

function levelOfPlace(word: string, level: GovernmentLevel, name: string | null): GovernmentLevel {
  if (word !== 'thành phố' || name === null) return level;
  const folded = foldText(name);
  return CENTRALLY_RUN_CITIES.some((city) => foldText(city) === folded) ? 'province' : level;
}

function standsAlone(text: string, start: number, end: number): boolean {
  return !isLetter(text[start - 1]) && !isLetter(text[end]);
}

const LETTER = /[\p{L}\p{N}]/u;

function isLetter(character: string | undefined): boolean {
  return character !== undefined && LETTER.test(character);
}
