import type { UnitRole } from '../../schemas/model/outline.ts';
import type { UnitInCharge } from '../../schemas/record/organisation.ts';
import { perTextWithin } from '../vietnamese/per-text.ts';
import { singleSpaced } from '../vietnamese/single-spaced.ts';
import { ROLE_LABELS } from '../vocabulary/task-labels.ts';
import { endOfUnits, findDutyVerb } from './duty-verb.ts';
import type { Abbreviations } from './organisation.ts';
import { splitUnits } from './split-units.ts';
import { readUnitStart } from './unit-name.ts';

export type UnitsByRole = Readonly<Record<UnitRole, readonly UnitInCharge[]>>;

export const NO_UNITS: UnitsByRole = { lead: [], support: [], monitor: [], implement: [] };

/** What stands in a column of units. */
export interface UnitCell {
  readonly role: UnitRole;
  readonly text: string;
}

/** The units that the cells of a row name, by role. A verb in a cell wins over its column: "X phối hợp thực hiện (Y tổng hợp)". */
export function readUnitsInCharge(cells: readonly UnitCell[], abbreviations: Abbreviations): UnitsByRole {
  return mergeUnits(cells.map(({ role, text }) => READ_CELL[role](text, abbreviations)));
}

type ReadCell = (text: string, abbreviations: Abbreviations) => UnitsByRole;

/** The same few lists of units stand in most rows of a table. */
function cellReader(ofColumn: UnitRole): ReadCell {
  return perTextWithin((text: string, abbreviations: Abbreviations) => {
    const parts: UnitsByRole[] = [];
    let role = ofColumn;
    for (const clause of splitClauses(text)) {
      const label = readRoleLabel(clause);
      if (label) role = label.role;
      parts.push(readClause(label ? label.rest : clause, role, abbreviations));
    }
    return mergeUnits(parts);
  });
}

const READ_CELL: Readonly<Record<UnitRole, ReadCell>> = {
  lead: cellReader('lead'),
  support: cellReader('support'),
  monitor: cellReader('monitor'),
  implement: cellReader('implement'),
};

export function mergeUnits(parts: readonly UnitsByRole[]): UnitsByRole {
  const merged: Record<UnitRole, UnitInCharge[]> = { lead: [], support: [], monitor: [], implement: [] };
  for (const part of parts) {
    addNew(merged.lead, part.lead);
    addNew(merged.support, part.support);
    addNew(merged.monitor, part.monitor);
    addNew(merged.implement, part.implement);
  }
  return merged;
}

function addNew(units: UnitInCharge[], more: readonly UnitInCharge[]): void {
  for (const unit of more) if (!units.some((other) => other.name === unit.name)) units.push(unit);
}

/** Does anybody lead or carry out, and not only help or look after? */
export const hasDoer = ({ lead, implement }: UnitsByRole): boolean => lead.length + implement.length > 0;

export function hasUnits(units: UnitsByRole): boolean {
  return units.lead.length + units.support.length + units.monitor.length + units.implement.length > 0;
}

// Đơn vị chủ trì: … | Phối hợp: … | - Cơ quan phối hợp thực hiện: …
const LABEL = /^[\s\-–+•*]*(?<label>\p{L}[^:;()]{2,43}?)\s?:\s*/u;

/** "Đơn vị chủ trì: Phòng A" → lead, "Phòng A". */
export function readRoleLabel(text: string): { readonly role: UnitRole; readonly rest: string } | undefined {
  const match = LABEL.exec(text);
  const label = match?.groups?.label === undefined ? undefined : singleSpaced(match.groups.label.toLowerCase()).trim();
  const row = label === undefined ? undefined : ROLE_LABELS.find((candidate) => candidate.words.includes(label));
  return match && row ? { role: row.role, rest: text.slice(match[0].length) } : undefined;
}

/** A bracket that holds a unit and what it does is a clause of its own. */
const BRACKET = /\(([^()]{4,160})\)/gu;

function splitClauses(text: string): readonly string[] {
  const asides: string[] = [];
  const rest = text.replace(BRACKET, (whole: string, inside: string) => {
    if (readUnitStart(inside) === null || !findDutyVerb(inside)) return whole;
    asides.push(inside);
    return '';
  });
  return [...splitLabelled(rest), ...asides].filter((clause) => clause.trim() !== '');
}

// "; " | line end | "… Sở Công Thương. Phối hợp: …" | "… UBND cấp xã - Phối hợp: …"
const ROLE_WORDS = ROLE_LABELS.flatMap((row) => row.words.map(capitalise)).join('|');
const PART_END = /[;\n]|(?<=\schủ trì)\s[-–]\s|(?<=\.)\s(?=\p{Lu}\p{Ll}[^.;:()\n]{2,40}:)/u;
const LABEL_BEHIND_DASH = new RegExp(`\\s[-–]\\s(?=(?:${ROLE_WORDS})\\s?:)`, 'gu');

// … Phòng Văn hóa - Xã hội | Phối hợp: các phòng: a full line has lost the break behind it
const LABEL_WITHIN = new RegExp(`\\s(?=(?:${ROLE_WORDS}):)`, 'gu');

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Parts at ";" and at line ends; "A; B" in one clause stays together unless a label or a verb stands in it. */
function splitLabelled(text: string): readonly string[] {
  const clauses: string[] = [];
  const labelled = text.includes(':') ? text.replace(LABEL_BEHIND_DASH, '\n').replace(LABEL_WITHIN, '\n') : text;
  const lined = labelled.replace(NAME_ON_NEXT_LINE, ' ');
  let end = 0;
  for (const part of lined.split(PART_END)) {
    const start = lined.indexOf(part, end);
    end = start + part.length;
    const isOwn = readRoleLabel(part) !== undefined || findDutyVerb(part.trimStart()) !== undefined;
    const last = clauses.at(-1);
    if (isOwn || last === undefined) clauses.push(part);
    else if (findDutyVerb(last.trimStart()) === undefined) clauses[clauses.length - 1] = `${last};${part}`;
    else if (lined[start - 1] === ';' && endsWithPartner(last)) clauses[clauses.length - 1] = `${last},${part}`;
    else clauses.push(part);
  }
  return clauses;
}

// Phòng Nội vụ | - LĐTĐ&XH: one name in two lines
const NAME_ON_NEXT_LINE = /\n(?=[-–]\s?\p{Lu}{2,}(?:[&.]|$))/gu;

/** "A chủ trì, phối hợp với B": the list of those who help may go on behind ";". */
export function endsWithPartner(clause: string): boolean {
  const opening = WITH.exec(clause);
  if (!opening) return false;
  const partners = clause.slice(opening.index + opening[0].length);
  return endOfUnits(partners, 'sentence') === partners.length;
}

// phối hợp với … | phối hợp chặt chẽ với … | phối hợp cùng … | phối hợp cùng với các … | chủ trì, cùng với … | Cùng với UBND 11 phường triển khai …
const WITH =
  /(?:(?<!hội đồng\s)phối hợp\s(?:(?:[\p{Ll},]+\s){0,5}?(?:cùng với|với|cùng)\s)?|chủ trì,?\scùng\s(?:với\s)?|^\P{L}*(?<opens>cùng với)\s)(?=các\s|những\s|\p{Lu}|cơ quan|đơn vị|công an|chính quyền)/iu;
const LEADS = /(?:^|\s)(?:(?:đồng )?chủ trì|(?:là|làm) đầu mối|chịu trách nhiệm chính)(?:$|[\s,.])/u;
const SUPPORTS = /^phối hợp(?:$|[\s,.])/u;
// Sở Tài chính (chủ trì), Sở Nội vụ (phối hợp)
const MARKED = /^(?<names>[^()]*)\((?<mark>chủ trì|đầu mối|phối hợp|theo dõi|thực hiện)\)[\s,;]*/iu;

function readClause(text: string, role: UnitRole, abbreviations: Abbreviations): UnitsByRole {
  const marked = MARKED.exec(text);
  if (marked?.groups) {
    const label = readRoleLabel(`${marked.groups.mark}:`);
    const named = { ...NO_UNITS, [label?.role ?? role]: splitUnits(marked.groups.names ?? '', abbreviations) };
    return mergeUnits([named, readClause(text.slice(marked[0].length), role, abbreviations)]);
  }
  const verb = findDutyVerb(text.trimStart());
  if (!verb) return { ...NO_UNITS, [role]: splitUnits(text, abbreviations) };
  const subject = text.trimStart().slice(0, verb.index);
  const predicate = text.trimStart().slice(verb.index);
  const partners = readPartners(predicate, abbreviations);
  return mergeUnits([
    { ...NO_UNITS, [roleOfSubject(predicate, role, partners.length > 0)]: splitUnits(subject, abbreviations) },
    { ...NO_UNITS, support: [...partners, ...helpersBehindLead(text, abbreviations)] },
  ]);
}

// Giao Sở Y tế chủ trì, | Sở Tài chính và các cơ quan liên quan
const BEHIND_LEAD = /\schủ trì,\s(?=\p{Lu}|các\s)/u;
// … | phối hợp thực hiện
const HELP = /\s(?:cùng\s)?phối hợp(?:\s(?:tổ chức\s|triển khai\s)?thực hiện)?(?=[.:;,\s]|$)/u;
// …, Sở Tài chính phối hợp | chặt chẽ với …: with whom, and not who helps
const WITH_OTHERS = /^\s(?:\p{L}{1,10}\s){0,2}(?:với|cùng)\s/u;
/** Characters of the names of those who help. */
const LONGEST_NAMES = 260;

/** Those who help where the clause behind the one that leads names them, and nothing else of them. */
export function helpersBehindLead(sentence: string, abbreviations: Abbreviations): readonly UnitInCharge[] {
  const lead = BEHIND_LEAD.exec(sentence);
  const rest = lead ? sentence.slice(lead.index + lead[0].length) : '';
  const help = HELP.exec(rest);
  const names = rest.slice(0, help?.index ?? 0);
  if (!help || names.length > LONGEST_NAMES || /[.;:()]/u.test(names)) return [];
  if (WITH_OTHERS.test(rest.slice(help.index + help[0].length))) return [];
  const isList = readUnitStart(names) !== null && findDutyVerb(names, 'sentence') === undefined;
  return isList ? splitUnits(names, abbreviations) : [];
}

/** Who works with partners does so as what the column says: "Phòng Quản lý du lịch phối hợp với Trường Cao đẳng". */
function roleOfSubject(predicate: string, role: UnitRole, hasPartners: boolean): UnitRole {
  if (LEADS.test(predicate)) return 'lead';
  return SUPPORTS.test(predicate) && !hasPartners ? 'support' : role;
}

/** The units that stand after "phối hợp với", up to what they do together. */
export function readPartners(text: string, abbreviations: Abbreviations): readonly UnitInCharge[] {
  const opening = WITH.exec(text);
  if (!opening) return [];
  const rest = text.slice(opening.index + opening[0].length);
  if (readUnitStart(rest) === null && !/^\p{Lu}/u.test(rest)) return [];
  const clause = clauseOfPartners(rest);
  const verbAt = endOfUnits(clause, 'sentence');
  // "Cùng với các địa phương trong cả nước, tỉnh tổ chức …": somebody else acts
  if (opening.groups?.opens !== undefined && (verbAt === clause.length || clause.slice(0, verbAt).includes(',')))
    return [];
  const end = Math.min(verbAt, endOfPartners(clause));
  return [...splitUnits(clause.slice(0, end), abbreviations), ...readPartners(clause.slice(end), abbreviations)];
}

/** Up to the end of the clause; "phối hợp với Sở A; UBND các xã rà soát …": a list that is nothing but names goes on behind ";". */
function clauseOfPartners(text: string): string {
  const clause = CLAUSE.exec(text)?.[0] ?? '';
  const next = text.slice(clause.length + 2);
  const goesOn = text.startsWith('; ', clause.length) && readUnitStart(next) !== null;
  if (!goesOn || endOfUnits(clause, 'sentence') < clause.length || endOfPartners(clause) < clause.length) return clause;
  return `${clause}; ${clauseOfPartners(next)}`;
}

const CLAUSE = /^(?:[^.;\n]|\.(?=\d))*/u;

// … trong đào tạo | … để tăng cường | … nhằm | … về việc: what they do it for
const PURPOSE = /\s(?:trong(?!\svà ngoài\s)|để|nhằm|về việc|đối với|khi|nếu|đến|trước|từ)\s/u;

function endOfPartners(clause: string): number {
  const at = clause.search(PURPOSE);
  return at < 0 ? clause.length : at;
}
