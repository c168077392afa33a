import type { DocumentHead } from '../../schemas/model/outline.ts';
import { type Abbreviations, levelOfIssuer, placeOfIssuer, spellOutName } from '../normalise/organisation.ts';
import { foldText, isCapitals } from '../vietnamese/fold.ts';
import { beginsWith, isPhrase, phraseSet } from '../vietnamese/phrases.ts';
import { FIELD_ABBREVIATIONS } from '../vocabulary/abbreviations.ts';
import { BODY_SPELLINGS, SPELLINGS_BEFORE_PLACE } from '../vocabulary/body-spellings.ts';
import { FIELD_NAMES } from '../vocabulary/field-names.ts';
import { GOVERNMENT_FIELDS } from '../vocabulary/government-fields.ts';
import {
  BOARDS_OF_COMMITTEE,
  BODY_STARTS,
  FUNCTION_NOUNS,
  LOST_INITIALS,
  PARTS_OF_COMMITTEE,
  PARTY_COMMITTEES,
  SCHOOL_KINDS,
} from '../vocabulary/letterhead.ts';
import { NON_GOVERNMENT_WORDS, PLACE_WORDS } from '../vocabulary/organisations.ts';
import { RUN_ON_WORDS } from '../vocabulary/run-on-words.ts';

const BODIES = phraseSet(BODY_STARTS);
const FIELDS = [...FIELD_ABBREVIATIONS.map((row) => row.full), ...FIELD_NAMES, ...GOVERNMENT_FIELDS].sort(
  (a, b) => b.length - a.length,
);
const RUN_ON: ReadonlySet<string> = new Set(RUN_ON_WORDS);
const PLACES = phraseSet(PLACE_WORDS.map((row) => row.word));

/** Bodies that take the whole name of the body above them: "Văn phòng" of a People's Committee. */
const TAKES_SUPERIOR_NAME = phraseSet(['VĂN PHÒNG', 'THƯỜNG TRỰC', 'BAN THƯỜNG TRỰC', 'BAN TIẾP CÔNG DÂN']);
/** Superiors whose place names the body below: "UBND TỈNH LÀO CAI / SỞ CÔNG THƯƠNG". */
const LENDS_PLACE = phraseSet([
  'UBND',
  'ỦY BAN MTTQ',
  'ỦY BAN MẶT TRẬN TỔ QUỐC',
  'ỦY BAN NHÂN DÂN',
  'UỶ BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN',
  'HĐND',
  'TỈNH',
  'HUYỆN',
  'THÀNH PHỐ',
  'QUẬN',
  'THỊ XÃ',
  'XÃ',
  'PHƯỜNG',
]);

/** "TỈNH ỦY LẠNG SƠN / BAN TỔ CHỨC": what works for a committee of the Party bears its name. */
const BOARDS = phraseSet(BOARDS_OF_COMMITTEE);

/** What a ministry or general department has in a province: "TỔNG CỤC THUẾ / CỤC THUẾ TỈNH SÓC TRĂNG". */
const OF_MINISTRY = phraseSet(['CỤC', 'CHI CỤC', 'KHO BẠC']);

/** "BAN CHỈ ĐẠO 35 / TỈNH ỦY": a committee without its place goes on with the name of what it has set up. */
const COMMITTEE_ALONE: ReadonlySet<string> = new Set(PARTY_COMMITTEES.map(({ name }) => foldText(name)));

/** Letterhead lines, one body an entry: a line that begins no body's name carries the one above on. */
export function joinBodyLines(lines: readonly string[]): readonly string[] {
  const bodies: string[] = [];
  for (const line of lines) {
    const last = bodies.at(-1);
    const alone = !/\s/u.test(line.trim()) || COMMITTEE_ALONE.has(foldText(line.trim()));
    if (last !== undefined && (!beginsWith(line, BODIES) || (alone && beginsWith(last, BODIES))))
      bodies[bodies.length - 1] = `${last} ${line}`;
    else bodies.push(line);
  }
  return bodies;
}

interface PartyCommittee {
  readonly name: string;
  readonly place: string;
  readonly rest: string;
}

/** "HUYỆN ỦY MỘC CHÂU" → Huyện ủy, of the huyện that follows; "BAN THƯỜNG VỤ HUYỆN ỦY MỘC CHÂU" is a part of it. */
function partyCommittee(name: string): PartyCommittee | null {
  const words = name.trim().split(/\s+/u);
  const before = PARTS_OF_COMMITTEE.find((part) => foldText(words.slice(0, 3).join(' ')) === foldText(part));
  const own = before === undefined ? words : words.slice(3);
  const named = foldText(own.slice(0, 2).join(' '));
  const row = PARTY_COMMITTEES.find((each) => named === foldText(each.name));
  if (!row) return null;
  return { ...row, name: before === undefined ? row.name : `${before} ${row.name}`, rest: own.slice(2).join(' ') };
}

// PHPBGDPL | NN&PTNT | ATGT | but not NGHỆ, KRÔNG
const INITIALS = /^[^aeiouy]{2,}$|(?!ngh)[^aeiouy\s]{3}/u;

// bắc | r'lấp
const capitalise = (word: string): string =>
  word.replace(/(?:^|(?<=^\p{L}['’]))\p{L}/gu, (letter) => letter.toUpperCase());

// Hội đồng nhân dân tỉnh Vĩnh | long: a slip, as no place is spelt so
const CUT_PLACE = /\s(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn)\s\p{Lu}\p{Ll}*\s\p{Ll}+$/u;

/** The document's own spelling of a name that the letterhead prints in capitals: "Sở Công Thương". */
export function spellingInText(name: string, texts: readonly string[]): string | null {
  const wanted = name.toLowerCase();
  for (const text of texts) {
    const at = text.toLowerCase().indexOf(wanted);
    if (at < 0) continue;
    const found = text.slice(at, at + wanted.length);
    if (!isCapitals(found) && /^\p{Lu}/u.test(found) && !CUT_PLACE.test(found)) return found;
  }
  return null;
}

const WORD_PAIR = /(?=(?<pair>\p{Lu}[\p{L}\p{M}]{1,9}\s\p{Lu}[\p{L}\p{M}]{1,9}))\p{Lu}[\p{L}\p{M}]{1,9}/gu;

/** A scanned place name as the document spells it elsewhere: "PHÚ QUỸ" in the letterhead, "Phú Quý" in the text. */
export function respellByText(name: string, texts: readonly string[]): string {
  const spellings = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const { groups } of text.matchAll(WORD_PAIR)) {
      const pair = groups?.pair ?? '';
      if (isCapitals(pair)) continue;
      const counts = spellings.get(foldText(pair)) ?? new Map<string, number>();
      counts.set(pair.toUpperCase(), (counts.get(pair.toUpperCase()) ?? 0) + 1);
      spellings.set(foldText(pair), counts);
    }
  }
  const words = name.split(/\s+/u);
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = `${words[i]} ${words[i + 1]}`;
    const counts = spellings.get(foldText(pair));
    if (!counts || counts.has(pair.toUpperCase())) continue;
    const [best] = [...counts].sort((x, y) => y[1] - x[1]);
    if (best && best[1] > 1) words.splice(i, 2, ...best[0].split(' '));
  }
  return words.join(' ');
}

const FUNCTIONS = FUNCTION_NOUNS.map((noun) => noun.toLowerCase().split(' ')).sort((a, b) => b.length - a.length);

/** The longest first. */
const SPELLINGS = [...BODY_SPELLINGS, ...SPELLINGS_BEFORE_PLACE]
  .map((text) => ({ text, words: text.toLowerCase().split(' '), isOfPlace: SPELLINGS_BEFORE_PLACE.includes(text) }))
  .sort((a, b) => b.words.length - a.words.length);

const SCHOOLS = SCHOOL_KINDS.map((kind) => kind.toLowerCase().split(' '));

const isFunction = (words: readonly string[]): boolean =>
  FUNCTIONS.some((noun) => noun.join(' ') === words.join(' ').toLowerCase());

const beginsWithWords = (words: readonly string[], start: readonly string[]): boolean =>
  start.every((word, i) => words[i] === word);

/** "quận" is a place word, "quản" none; a scan's "QUAN" may be one, where it is not in a name: "HUYỆN NHO QUAN". */
const isPlaceWord = (word: string, inPlace: boolean): boolean =>
  PLACE_WORDS.some((row) => row.word === word) || (!inPlace && foldText(word) === word && PLACES.folded.includes(word));

/** Without a model in the text: place names word by word, the fields of government as they are spelt, else the first word. */
function spellByRule(name: string): string {
  const committee = partyCommittee(name);
  if (committee) return `${committee.name} ${committee.rest.toLowerCase().split(' ').map(capitalise).join(' ')}`.trim();
  const words = name.split(/\s+/u).map((word) => (INITIALS.test(foldText(word)) ? word : word.toLowerCase()));
  const cased: string[] = [];
  const functionAt = FUNCTIONS.find((noun) => beginsWithWords(words, noun))?.length ?? 0;
  const schoolAt = SCHOOLS.find((kind) => beginsWithWords(words, kind))?.length ?? words.length;
  let inPlace = false;
  let spelt = 0;
  words.forEach((word, i) => {
    if (i < spelt) return;
    const known = SPELLINGS.find((spelling) => beginsWithWords(words.slice(i), spelling.words));
    if (known) {
      [inPlace, spelt] = [known.isOfPlace, i + known.words.length];
      cased.push(known.text);
      return;
    }
    const placeWord = isPlaceWord(`${word} ${words[i + 1] ?? ''}`, inPlace) || isPlaceWord(word, inPlace);
    const secondOfPair = i > 0 && isPlaceWord(`${words[i - 1]} ${word}`, inPlace);
    if (placeWord || secondOfPair) {
      inPlace = true;
      cased.push(i === 0 ? capitalise(word) : word);
    } else cased.push(inPlace || i === 0 || i === functionAt || i >= schoolAt ? capitalise(word) : word);
  });
  const text = cased.join(' ');
  const field = FIELDS.find((name) => text.toLowerCase().includes(name.toLowerCase()));
  if (field === undefined) return text;
  const at = text.toLowerCase().indexOf(field.toLowerCase());
  return text.slice(0, at) + field + text.slice(at + field.length);
}

/** A body that is printed in capitals as the document spells it elsewhere, else by the rules of such names. */
export function spellBody(line: string, texts: readonly string[], abbreviations: Abbreviations): string {
  const full = spellOutName(line, abbreviations);
  const words = full.split(' ');
  // "Ủy ban nhân dân TỈNH QUẢNG TRỊ": what was spelt out is spelt right already.
  const firstCapitals = words.findIndex((word) => isCapitals(word) && word.length > 1);
  if (isCapitals(full)) return spellingInText(full, texts) ?? spellByRule(full);
  if (firstCapitals < 0) return full;
  if (firstCapitals === 0) return spellingInText(full, texts) ?? spellMixed(words);
  const rest = words.slice(firstCapitals).join(' ');
  const inText = spellingInText(full, texts);
  if (inText) return inText;
  const before = words.slice(0, firstCapitals);
  const cased = spellByRule(rest);
  const isPlace = PLACES.folded.some((place) => foldText(rest).startsWith(`${place} `));
  // "BCĐ XÓA NHÀ TẠM": what the board is for goes on in small letters
  const isSpelt =
    FIELDS.some((field) => cased.startsWith(field)) || SPELLINGS.some(({ text }) => cased.startsWith(text));
  const goesOn = !isSpelt && (isPlace || !isFunction(before));
  return `${before.join(' ')} ${goesOn ? cased.charAt(0).toLowerCase() + cased.slice(1) : cased}`;
}

/** "… VÀ ĐỀ ÁN 06": the word that joins the last of a list. */
const JOINT = 'và';

/** A place, words that carry the name on, or the name of a person that a school bears. */
function spellTail(words: readonly string[]): string {
  const lower = words.map((word) => word.toLowerCase());
  if (lower[0] === JOINT && lower.length > 1) return [JOINT, capitalise(lower[1] ?? ''), ...lower.slice(2)].join(' ');
  const isPlace = isPlaceWord(lower[0] ?? '', false) || isPlaceWord(lower.slice(0, 2).join(' '), false);
  const spelt = isPlace
    ? spellByRule(words.join(' '))
    : lower.map((word, at) => (isPlaceWord(word, at > 0) ? word : capitalise(word))).join(' ');
  return isPlace || RUN_ON.has(lower[0] ?? '') ? spelt.charAt(0).toLowerCase() + spelt.slice(1) : spelt;
}

/** "BAN CHỈ ĐẠO cải cách hành chính HUYỆN X": an abbreviation was spelt out among the capitals. */
function spellMixed(words: readonly string[]): string {
  const spelt = words.findIndex((word) => !isCapitals(word));
  const after = words.findIndex((word, i) => i > spelt && isCapitals(word) && word.length > 1);
  const head = spellByRule(words.slice(0, spelt).join(' '));
  const middle = words.slice(spelt, after < 0 ? words.length : after).join(' ');
  return `${head} ${middle} ${after < 0 ? '' : spellTail(words.slice(after))}`.trim();
}

function restoreInitial(line: string): string {
  const row = LOST_INITIALS.find(({ printed }) => line.startsWith(printed));
  return row ? row.name + line.slice(row.printed.length) : line;
}

/** The body that issues a document, from the lines of its letterhead. */
export function readIssuer(
  lines: readonly string[],
  texts: readonly string[],
  abbreviations: Abbreviations,
): DocumentHead['issuer'] {
  const bodies = joinBodyLines(lines.map(restoreInitial));
  const own = bodies.at(-1);
  if (own === undefined) return null;
  const superior = bodies.at(-2);
  const name = spellBodies(own, texts, abbreviations);
  if (superior === undefined) return issuerOf(name);
  const above = spellBody(superior, texts, abbreviations);
  const isOffice = beginsWith(own, TAKES_SUPERIOR_NAME) && beginsWith(superior, LENDS_PLACE);
  const isBoard = isPhrase(own, BOARDS) && partyCommittee(superior) !== null;
  if ((isOffice || isBoard) && placeOfIssuer(name) === null) return issuerOf(`${name} ${above}`);
  const ofUnion = committeeOfUnion(name, above, superior);
  if (ofUnion !== null) return issuerOf(ofUnion);
  const place = placeOfIssuer(above);
  if (place === null || placeOfIssuer(name) !== null || !lendsPlace(superior, place, name)) {
    const issuer = issuerOf(name);
    return {
      ...issuer,
      level:
        (beginsWith(own, OF_MINISTRY) ? centralLevel(above) : null) ?? issuer.level ?? levelByMinistry(name, above),
      place: issuer.place ?? place,
    };
  }
  return issuerOf(withPlace(name, place));
}

/** "SỞ Y TẾ - SỞ GIÁO DỤC VÀ ĐÀO TẠO": two that issue a plan together. */
function spellBodies(line: string, texts: readonly string[], abbreviations: Abbreviations): string {
  const parts = line.split(/\s[-–]\s/u);
  if (!parts.every((part) => beginsWith(part, BODIES))) return spellBody(line, texts, abbreviations);
  return parts.map((part) => spellBody(part, texts, abbreviations)).join(' - ');
}

/** "ĐOÀN TNCS HỒ CHÍ MINH / BCH TỈNH NGHỆ AN": the committee of that union in the province. */
function committeeOfUnion(name: string, above: string, superior: string): string | null {
  const place = placeOfIssuer(name);
  const isCommittee = place !== null && name === `${COMMITTEE_OF_UNION} ${place}`;
  return isCommittee && beginsWith(superior, UNIONS) ? `${COMMITTEE_OF_UNION} ${above} ${place}` : null;
}

const COMMITTEE_OF_UNION = 'Ban Chấp hành';
const UNIONS = phraseSet(['ĐOÀN', 'HỘI', 'LIÊN ĐOÀN']);

/** "ĐẢNG BỘ TỈNH LÀO CAI / ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH": also where the name ends in the kind of its place. */
function lendsPlace(superior: string, place: string, name: string): boolean {
  return beginsWith(superior, LENDS_PLACE) || kindAtEnd(name, place) !== null;
}

const kindAtEnd = (name: string, place: string): string | null =>
  PLACE_WORDS.find(({ word }) => place.startsWith(`${word} `) && name.toLowerCase().endsWith(` ${word}`))?.word ?? null;

/** "Thanh tra thị xã" of "thị xã Nghĩa Lộ": the kind of place stands once. */
function withPlace(name: string, place: string): string {
  const kind = kindAtEnd(name, place);
  return kind !== null ? `${name.slice(0, -kind.length)}${place}` : `${name} ${place}`;
}

const isOfGovernment = (name: string): boolean =>
  !NON_GOVERNMENT_WORDS.some((word) => ` ${foldText(name)} `.includes(` ${foldText(word)} `));

const levelByMinistry = (name: string, above: string): 'central' | null =>
  isOfGovernment(name) ? centralLevel(above) : null;

/** "BỘ NỘI VỤ / CỤC …": what a ministry has below it belongs to the central government. */
const centralLevel = (above: string): 'central' | null => (levelOfIssuer(above) === 'central' ? 'central' : null);

export function issuerOf(name: string): NonNullable<DocumentHead['issuer']> {
  const committee = partyCommittee(name);
  if (committee)
    return { name, level: null, place: committee.rest === '' ? null : `${committee.place} ${committee.rest}` };
  return { name, level: levelOfIssuer(name), place: placeOfIssuer(name) };
}
