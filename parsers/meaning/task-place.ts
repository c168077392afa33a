import type { OutlineSection, SectionKind } from '../../schemas/model/outline.ts';
import type { UnitInCharge } from '../../schemas/record/organisation.ts';
import { findDutyVerb } from '../normalise/duty-verb.ts';
import type { Abbreviations } from '../normalise/organisation.ts';
import { splitSentences } from '../normalise/sentence.ts';
import { trimEndSigns } from '../normalise/trim-signs.ts';
import { readUnitStart } from '../normalise/unit-name.ts';
import { NO_UNITS, readPartners } from '../normalise/units-in-charge.ts';
import { readUnitsInHeading, readUnitsInSentence, type SentenceUnits } from '../normalise/units-in-sentence.ts';
import { allMatches } from '../vietnamese/all-matches.ts';
import { foldText } from '../vietnamese/fold.ts';
import { perText, perTextWithin } from '../vietnamese/per-text.ts';
import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import {
  ASKING_ENDS,
  CONCLUDING_ENDS,
  NO_BODY_TITLES,
  TASK_HEADINGS,
  type TaskHeadingRow,
} from '../vocabulary/task-headings.ts';
import { bodyLineBeside } from './body-line.ts';
import { opensWithKnownVerb } from './opens-with-verb.ts';
import type { OutlineIndex } from './outline-index.ts';
import { spellUnits } from './spell-units.ts';

/** What the headings and lead-ins above a section make of it. */
export interface TaskPlace {
  /** Of the nearest heading that says it; null where none does. */
  readonly kind: TaskHeadingRow['kind'] | null;
  /** The units of the nearest heading or lead-in that names some. */
  readonly lead: readonly UnitInCharge[];
  /** Those that are to help, where it names some: "3. Sở Y tế chủ trì, phối hợp với Sở Tài chính:". */
  readonly support: readonly UnitInCharge[];
  /**
   * A line that ends in a colon and asks stands above: `all` where it asks for all that it opens ("… đề nghị UBND các xã
   * thực hiện một số nội dung sau:"), `named` where only what names somebody is to be done ("… kết luận như sau:").
   */
  readonly asked: 'all' | 'named' | null;
}

/** A line that ends in a colon leads into what follows it when its last sentence is no longer than this. Characters. */
const LEAD_IN_LENGTH = 420;
/** A line that titles what stands below it is no longer than this. Characters. */
const TITLE_LENGTH = 90;
/** A heading of capitals is the name of a body when it has no more words than this. */
const NAME_WORDS = 14;

const ROWS = TASK_HEADINGS.map((row) => ({ ...row, folded: row.phrases.map(foldText) }));

/** The kind of a heading by its words; null where they say nothing of tasks. Each is asked again by everything below it. */
export const kindOfTaskHeading = perText(readKind);

// Điều 2. Giao: | Giao nhiệm vụ: what each of the bodies below is to do
const ASSIGNS = /^giao(?:\s(?:cho|nhiệm vụ|trách nhiệm))?\s?:?$/iu;

// Thông qua phương hướng, nhiệm vụ năm 2023 với các | chỉ tiêu chủ yếu sau: | … đạt các mục tiêu cụ thể như sau:
const GOALS_FOLLOW =
  /\s(?:mục tiêu|chỉ tiêu)(?:\s(?!nhiệm vụ|giải pháp)[\p{L}\d,–-]{1,12}){0,10}\ssau(?:\sđây)?\s?:?$/iu;

function readKind(heading: string): TaskHeadingRow['kind'] | null {
  if (GOALS_FOLLOW.test(heading)) return 'none';
  if (ASSIGNS.test(heading.trim()) || asksBody(heading) || RESPONSIBLE.test(heading)) return 'duty';
  const words = ` ${foldText(heading)} `;
  const opened = words.replace(/^ (?:(?:cac|mot so|nhung|ve|phan|cong tac) )/u, ' ');
  return ROWS.find((row) => fits(row, words) || fits(row, opened))?.kind ?? null;
}

function fits({ folded, anywhere, whole }: (typeof ROWS)[number], words: string): boolean {
  if (whole) return folded.some((phrase) => words === ` ${phrase} `);
  return folded.some((phrase) => (anywhere ? words.includes(` ${phrase} `) : words.startsWith(` ${phrase} `)));
}

// Yêu cầu Chủ tịch UBND các xã, phường | Đề nghị Ủy ban MTTQ Việt Nam tỉnh: no heading of what the plan asks for
const ASKS_BODY = /^(?:yêu cầu|đề nghị|giao)\s(?=\p{Lu}|các\s)/iu;

/** A heading that asks a body, which names it. */
export function asksBody(heading: string): boolean {
  const opening = ASKS_BODY.exec(heading)?.[0];
  return opening !== undefined && readUnitStart(heading.slice(opening.length)) !== null;
}

/** "4. Yêu cầu Chủ tịch UBND các xã" and no more, so that it titles what stands below it. */
function asksBodyAlone(text: string): boolean {
  const name = text.slice(ASKS_BODY.exec(text)?.[0].length ?? 0);
  return !asksBody(text) || findDutyVerb(name, 'sentence') === undefined;
}

// Trách nhiệm của người sử dụng đất
const RESPONSIBLE = /^trách nhiệm của\s(?<name>\p{L}[^,;:.()]{3,60})$/iu;

/** Looks up through the headings, and the lead-ins within and beside them, until kind and units are told. */
export function readTaskPlace(index: OutlineIndex, section: OutlineSection, abbreviations: Abbreviations): TaskPlace {
  let place: TaskPlace = { kind: null, lead: [], support: [], asked: null };
  const chain = [...index.ancestorsOf(section), section].toReversed();
  for (const node of chain) {
    const within = node === section ? null : leadInOf(node);
    if (within !== null) place = withLeadIn(place, within, abbreviations);
    place = withTitle(place, index, node, abbreviations);
    if (within === null) place = withBodyLine(place, index, node, abbreviations);
    const beside = within === null ? (leadInBeside(index, node) ?? askingLineBefore(index, node, abbreviations)) : null;
    if (beside !== null) place = withLeadIn(place, beside, abbreviations, node.parentId === null);
  }
  return place;
}

/** "Sở Nội vụ" in a line of its own, which nothing numbers, before the list of its duties. */
function withBodyLine(
  place: TaskPlace,
  index: OutlineIndex,
  node: OutlineSection,
  abbreviations: Abbreviations,
): TaskPlace {
  const line = place.lead.length === 0 ? bodyLineBeside(index, node) : null;
  if (line === null || kindAbove(index, node) !== 'duty') return place;
  return { ...place, lead: spellUnits(readUnitsInHeading(line, abbreviations), index, abbreviations) };
}

/** "UBND xã ban hành Kế hoạch như sau:" before the first heading assigns nothing; a letter's "… yêu cầu:" does. */
function withLeadIn(place: TaskPlace, leadIn: string, abbreviations: Abbreviations, isAtRoot = false): TaskPlace {
  if (GOALS_FOLLOW.test(leadIn)) return { ...place, kind: place.kind ?? 'none' };
  const said = readLeadIn(leadIn, abbreviations);
  if (isAtRoot && said.asked === null) return place;
  return {
    lead: place.lead.length === 0 ? said.units.lead : place.lead,
    support: place.lead.length === 0 ? said.units.support : place.support,
    asked: place.asked ?? (place.kind === null ? said.asked : null),
    kind: place.kind ?? (leadIn.length <= LEAD_IN_LENGTH / 4 ? kindOfTaskHeading(leadIn) : null),
  };
}

function withTitle(
  place: TaskPlace,
  index: OutlineIndex,
  node: OutlineSection,
  abbreviations: Abbreviations,
): TaskPlace {
  const title = titleOf(index, node);
  if (title === null) return place;
  const kind = place.kind ?? kindOfTaskHeading(title);
  if (place.lead.length > 0) return { ...place, kind };
  const { lead, support } = namedIn(title, index, node, abbreviations);
  return { ...place, lead, support: support ?? place.support, kind };
}

interface Named {
  readonly lead: readonly UnitInCharge[];
  /** null: the title leaves it to what was said before. */
  readonly support: readonly UnitInCharge[] | null;
}

/** What the title of each node names, while its outline lasts: everything below it asks. */
const NAMED = new WeakMap<OutlineIndex, Map<OutlineSection, Named>>();

function namedIn(title: string, index: OutlineIndex, node: OutlineSection, abbreviations: Abbreviations): Named {
  const ofIndex = NAMED.get(index) ?? new Map<OutlineSection, Named>();
  const known = ofIndex.get(node);
  if (known) return known;
  const named = readNamed(title, index, node, abbreviations);
  NAMED.set(index, ofIndex.set(node, named));
  return named;
}

function readNamed(title: string, index: OutlineIndex, node: OutlineSection, abbreviations: Abbreviations): Named {
  if (!isTopicByPlace(index, node, title) && !TELLS_DONE.test(title)) {
    const lead = readUnitsInHeading(title, abbreviations);
    if (lead.length > 0)
      return { lead: spellUnits(lead, index, abbreviations), support: readPartners(title, abbreviations) };
  }
  const responsible = RESPONSIBLE.exec(title)?.groups?.name;
  const name = isNameByPlace(index, node, title)
    ? title
    : responsible !== undefined && !beginsWith(responsible, NO_BODIES)
      ? responsible
      : isBodyAmongBodies(index, node, title)
        ? title.replace(ASIDE_AT_END, '')
        : null;
  return { lead: name === null ? [] : [{ name, text: name }], support: null };
}

// Tòa án đã giải quyết: 396 vụ, việc
const TELLS_DONE = /\sđã\s\p{Ll}/u;

/** Its last sentence counts: "Qua kiểm tra …. Để khắc phục, Chủ tịch UBND tỉnh yêu cầu:", which asks all that it opens. */
const readLeadIn = perTextWithin(searchLeadIn);

function searchLeadIn(
  leadIn: string,
  abbreviations: Abbreviations,
): Pick<SentenceUnits, 'units'> & Pick<TaskPlace, 'asked'> {
  const last = splitSentences(leadIn).at(-1);
  const sentence = last ? leadIn.slice(last.start, last.end) : leadIn;
  const whole = readUnitsInSentence(sentence, abbreviations);
  const asker = whole.by === 'asked' ? undefined : allMatches(sentence, ASKER).at(-1);
  const said = asker ? readUnitsInSentence(sentence.slice(asker.index + asker[0].length), abbreviations) : whole;
  if (said.by === 'asked') return { units: said.units, asked: 'all' };
  if (ASKS.test(leadIn) || demands(sentence)) return { units: NO_UNITS, asked: 'all' };
  return CONCLUDES.test(leadIn) ? { units: NO_UNITS, asked: 'named' } : { units: said.units, asked: null };
}

// … toàn thể Nhân dân cần thực hiện tốt một số nội dung | sau:
const NEEDED = /\s(?:cần|phải|tập trung|nghiêm túc|khẩn trương)\s(?:triển khai\s|tổ chức\s)?thực hiện\s/iu;
const FOLLOWS = /\ssau(?:\sđây)?\s?:$/iu;
// … phân công nhiệm vụ cho từng thành viên, ứng phó với cơn bão số 10:
const SHARES_WORK = /\sphân công (?:nhiệm vụ|công việc)\scho\s/iu;

/** A line that tells what is needed, or who is given work. */
function demands(sentence: string): boolean {
  return (NEEDED.test(sentence) && FOLLOWS.test(sentence.trimEnd())) || SHARES_WORK.test(sentence);
}

const CONCLUDES = new RegExp(`\\s(?:${CONCLUDING_ENDS.join('|')})\\s?:\\s*$`, 'iu');

// … trong bối cảnh sắp xếp đơn vị hành chính, Bộ Giáo dục và Đào tạo đề nghị các Sở …
const ASKER = /[,;]\s(?=\p{Lu}[^,;:]{1,100}\s(?:đề nghị|yêu cầu|giao)\s)/gu;

const ASKS = new RegExp(`\\s(?:${ASKING_ENDS.join('|')})\\s?:$`, 'iu');

/** The line of a section that opens what stands below it: "Yêu cầu các đơn vị:". */
export function leadInOf(section: OutlineSection): string | null {
  const text = section.text?.trim() ?? '';
  if (!text.endsWith(':')) return null;
  const lengthOfLast = text.length - text.lastIndexOf('. ');
  return text.length <= LEAD_IN_LENGTH || lengthOfLast <= LEAD_IN_LENGTH || demands(text) ? text : null;
}

/** Lists that may stand at the root, as those of a letter do. */
const LISTED: ReadonlySet<SectionKind> = new Set(['bullet', 'arabic', 'letter', 'roman', 'upper_letter']);

/** The paragraph before a list, on the same level, that leads into it. */
function leadInBeside(index: OutlineIndex, section: OutlineSection): string | null {
  if (section.kind === 'paragraph' || (section.parentId === null && !LISTED.has(section.kind))) return null;
  const before = index
    .siblingsBefore(section)
    .findLast((sibling) => sibling.kind !== section.kind && sibling.kind !== 'footnote');
  return before?.kind === 'paragraph' ? leadInOf(before) : null;
}

/** "… đề nghị các đơn vị thực hiện một số nội dung sau:" before paragraphs of a letter, which ask for what they say. */
function askingLineBefore(index: OutlineIndex, section: OutlineSection, abbreviations: Abbreviations): string | null {
  if (section.kind !== 'paragraph' || section.parentId !== null) return null;
  const before = index.siblingsBefore(section);
  const line = before.findLast((sibling) => leadInOf(sibling) !== null);
  if (!line || before.slice(before.indexOf(line) + 1).some((sibling) => sibling.kind !== 'paragraph')) return null;
  const text = leadInOf(line);
  return text !== null && readLeadIn(text, abbreviations).asked === 'all' ? text : null;
}

/** Signs that close the line of a title. */
export const TITLE_CLOSING = '.:;';

// Nhiệm vụ: Rà soát các văn bản: what is to be done stands behind the word
const TELLS = /:\s\S/u;

/** The heading of a node, or the short line that opens what stands below it: "4. Tổ chức thực hiện.". */
export function titleOf(index: OutlineIndex, node: OutlineSection): string | null {
  if (node.heading !== null) return node.heading;
  const text = node.text?.trim() ?? '';
  const isTitle =
    node.kind !== 'paragraph' &&
    node.kind !== 'bullet' &&
    text.length <= TITLE_LENGTH &&
    !TELLS.test(text) &&
    kindOfTaskHeading(text) !== null &&
    asksBodyAlone(text);
  return isTitle && index.childrenOf(node.sectionId).some((child) => child.kind !== 'footnote')
    ? trimEndSigns(text, TITLE_CLOSING)
    : null;
}

/** Below "Tổ chức thực hiện" a short heading of capitals names a body: "Viettel Sơn La". */
function isNameByPlace(index: OutlineIndex, node: OutlineSection, title: string): boolean {
  if (title.split(/\s+/u).length > NAME_WORDS || !PROPER_NAME.test(title)) return false;
  return kindAbove(index, node) === 'duty';
}

// Tiểu ban nội dung | (ông Lê Văn Tuấn, PCT UBND xã - Trưởng tiểu ban)
const ASIDE_AT_END = /\s\([^()]*\)$/u;
/** So many neighbours name bodies at least, and no fewer than half of them. */
const FEWEST_BODIES = 2;
const NO_BODIES = phraseSet(NO_BODY_TITLES);

/** "Tổ thư viện" between "Công an xã" and "Trạm Y tế": among headings that name bodies a short one without a verb names one too. */
function isBodyAmongBodies(index: OutlineIndex, node: OutlineSection, title: string): boolean {
  const name = title.replace(ASIDE_AT_END, '');
  if (!/^\p{Lu}/u.test(name) || name.split(/\s+/u).length > NAME_WORDS || /[,;:]/u.test(name)) return false;
  if (kindOfTaskHeading(title) !== null || beginsWith(name, NO_BODIES) || kindAbove(index, node) !== 'duty')
    return false;
  if (opensWithKnownVerb(name)) return false;
  const others = index
    .childrenOf(node.parentId)
    .filter((other) => other.kind === node.kind && other.sectionId !== node.sectionId);
  const bodies = others.filter((other) => readUnitStart(other.heading ?? other.text ?? '') !== null);
  return bodies.length >= FEWEST_BODIES && bodies.length * 2 >= others.length;
}

/** Below "Nhiệm vụ, giải pháp" a kind of body is what the plan is about: "2. Trường học". */
function isTopicByPlace(index: OutlineIndex, node: OutlineSection, title: string): boolean {
  if (readUnitStart(title) !== 'generic') return false;
  const kind = kindAbove(index, node);
  return (kind === 'task' || kind === 'mixed') && !isAmongNamed(index, node);
}

/** "Sở, ban, ngành liên quan" behind "Sở Y tế" and "Sở Tài chính": below headings that each name a body of its own. */
function isAmongNamed(index: OutlineIndex, node: OutlineSection): boolean {
  const others = index.childrenOf(node.parentId).filter((other) => other.kind === node.kind);
  const named = others.filter((other) => readUnitStart(other.heading ?? '') === 'named');
  return named.length >= FEWEST_BODIES;
}

function kindAbove(index: OutlineIndex, node: OutlineSection): TaskHeadingRow['kind'] | undefined {
  return index
    .ancestorsOf(node)
    .flatMap((above) => kindOfTaskHeading(titleOf(index, above) ?? '') ?? [])
    .at(-1);
}

// Viettel Sơn La | Petrolimex Lào Cai: every word has its capital
const PROPER_NAME = /^\p{Lu}[\p{L}\d]*(?:\s\p{Lu}[\p{L}\d]*)+$/u;
