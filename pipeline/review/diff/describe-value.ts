import { isJsonArray, isJsonObject, type Json, type JsonObject, ownValue } from '../json.ts';
import type { Language } from '../words/language.ts';
import { nameValue } from '../words/value-words.ts';

/** A value as a person reads it; null for nothing. */
export function describeValue(value: Json): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return cleanText(value);
  if (isJsonArray(value)) return value.length === 0 ? null : value.map((item) => describeValue(item) ?? '–').join('; ');
  return isJsonObject(value) ? describeObject(value) : String(value);
}

/** A field's value, by its name in the language where it is one of a list. */
export function describeField(field: string, value: Json, language: Language): string | null {
  const named = typeof value === 'string' ? nameValue(field, value, language) : null;
  return named ?? describeValue(value);
}

/** A unit in charge as printed; a period as its years; anything else member by member. */
function describeObject(object: JsonObject): string {
  const [name, text] = [ownValue(object, 'name'), ownValue(object, 'text')];
  if (typeof name === 'string' && typeof text === 'string') {
    return cleanText(name === text ? name : `${name} (“${text}”)`);
  }
  const [start, end] = [ownValue(object, 'start_year'), ownValue(object, 'end_year')];
  if (typeof start === 'number' && typeof end === 'number') return start === end ? `${start}` : `${start}–${end}`;
  return Object.entries(object)
    .flatMap(([key, member]) => (member === null ? [] : [`${key} ${describeValue(member) ?? '–'}`]))
    .join(', ');
}

/** Control characters, which could steer a terminal, and those that turn the direction of writing. */
const UNPRINTABLE = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A document's text as it may be shown: line breaks stay, other control characters become visible. */
export function cleanText(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    if (character === '\n') return '\n';
    return character === '\t' ? ' ' : '�';
  });
}
