import { ISO_DATE, writeDate } from '../../../diff/describe-value.ts';
import { isJsonArray, isJsonObject, type Json, ownValue } from '../../../json.ts';
import type { FieldKind } from './field-kinds.ts';

/** What is written in a field's input; of a group, in each of its own. */
export type Draft = string | { readonly [field: string]: Draft };

/** What a person wrote, or why it cannot be meant. */
export type Parsed =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly problem: DraftProblem };

export type DraftProblem = 'number' | 'thousands' | 'date' | 'year';

/** A value as a person would write it. `parseDraft` reads it back. */
export function toDraft(kind: FieldKind, value: Json): Draft {
  switch (kind.kind) {
    case 'group': {
      const members = Object.entries(kind.fields).map(([field, part]) => {
        return [field, toDraft(part, isJsonObject(value) ? (ownValue(value, field) ?? null) : null)] as const;
      });
      return Object.fromEntries(members);
    }
    case 'units':
      return isJsonArray(value) ? value.map(unitToLine).join('\n') : '';
    case 'list':
      return isJsonArray(value) ? value.join('\n') : '';
    case 'number':
      return value === null ? '' : String(value).replace('.', ',');
    case 'date':
      return value === null ? '' : writeDate(String(value), 'vi');
    default:
      return value === null ? '' : String(value);
  }
}

function unitToLine(unit: Json): string {
  if (!isJsonObject(unit)) return '';
  const [name, text] = [String(ownValue(unit, 'name') ?? ''), String(ownValue(unit, 'text') ?? '')];
  return name === text ? name : `${name} | ${text}`;
}

export function parseDraft(kind: FieldKind, draft: Draft): Parsed {
  if (kind.kind === 'group') return parseGroup(kind, draft);
  const text = typeof draft === 'string' ? draft.normalize('NFC') : '';
  switch (kind.kind) {
    case 'units':
      return valid(linesOf(text).map(lineToUnit));
    case 'list':
      return valid(linesOf(text));
    case 'number':
      return parseNumber(text.trim());
    case 'year':
      return parseYear(text.trim());
    case 'date':
      return parseDate(text.trim());
    case 'text':
      return valid(kind.lines ? cleanLines(text) : cleanLine(text));
    case 'choice':
      return valid(text === '' ? null : text);
  }
}

function valid(value: Json): Parsed {
  return { ok: true, value };
}

function parseGroup(kind: Extract<FieldKind, { kind: 'group' }>, draft: Draft): Parsed {
  const members: [string, Json][] = [];
  for (const [field, part] of Object.entries(kind.fields)) {
    const parsed = parseDraft(part, typeof draft === 'string' ? '' : (draft[field] ?? ''));
    if (!parsed.ok) return parsed;
    members.push([field, parsed.value]);
  }
  const isEmpty = members.every(([, value]) => value === null);
  return valid(isEmpty && kind.canBeNull ? null : Object.fromEntries(members));
}

function cleanLine(text: string): string | null {
  return text.replace(/\s+/gu, ' ').trim() || null;
}

function cleanLines(text: string): string | null {
  return linesOf(text).join('\n') || null;
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}

/** "Phòng Nội vụ" | "Phòng Lao động - Thương binh và Xã hội | Phòng LĐTB&XH" */
function lineToUnit(line: string): Json {
  const [name = '', text] = line.split('|').map((part) => part.trim());
  return { name, text: text || name };
}

/**
 * "99,9" | "99.9" | "-3" | "14 928" | "14.928.000" | "2,500,000" | "1.200,5": several signs divide thousands. Not "14.928",
 * which is fourteen thousand to one person and fourteen to the other.
 */
function parseNumber(text: string): Parsed {
  if (text === '') return valid(null);
  const plain = text.replace(/\s/gu, '');
  if (/^-?[1-9]\d{0,2}\.\d{3}$/u.test(plain)) return { ok: false, problem: 'thousands' };
  if (/^-?\d+(?:[.,]\d+)?$/u.test(plain)) return valid(Number(plain.replace(',', '.')));
  if (/^-?\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/u.test(plain)) return valid(Number(plain.replace(/[.,]/gu, '')));
  if (/^-?\d{1,3}(?:\.\d{3})+,\d+$/u.test(plain)) return valid(Number(plain.replaceAll('.', '').replace(',', '.')));
  return { ok: false, problem: 'number' };
}

function parseYear(text: string): Parsed {
  if (text === '') return valid(null);
  return /^\d{4}$/u.test(text) ? valid(Number(text)) : { ok: false, problem: 'year' };
}

/** "2023-12-31" | "31/12/2023" | "31-12-2023" | "31.12.2023" */
function parseDate(text: string): Parsed {
  if (text === '') return valid(null);
  if (ISO_DATE.test(text)) return valid(text);
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text) ?? [];
  if (day === undefined || month === undefined) return { ok: false, problem: 'date' };
  return valid(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
