import { isJsonArray, isJsonObject, type Json, type JsonObject, ownValue } from '../json.ts';
import { nameMember } from '../words/entry-words.ts';
import type { Language } from '../words/language.ts';
import { nameValue } from '../words/value-words.ts';

/** A value as a person reads it, its members by their names in the record; null for nothing. */
export function describeValue(value: Json): string | null {
  return describe(value, (key, member) => {
    const told = describeValue(member);
    return told === null ? null : `${key} ${told}`;
  });
}

/** A field's value in a language: by its name where it is one of a list, a date as it is written there, members by their names. */
export function describeField(field: string, value: Json, language: Language): string | null {
  if (typeof value === 'string') return nameValue(field, value, language) ?? cleanText(writeDate(value, language));
  return describe(value, (key, member) => {
    const told = describeField(`${field}.${key}`, member, language);
    return told === null ? null : `${nameMember(field, key, language)}: ${told}`;
  });
}

export const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** A date as it is written in the language; any other text as it is. */
export function writeDate(text: string, language: Language): string {
  return language === 'vi' ? text.replace(ISO_DATE, '$3/$2/$1') : text;
}

type DescribeMember = (key: string, member: Json) => string | null;

function describe(value: Json, describeMember: DescribeMember): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return cleanText(value);
  if (isJsonArray(value)) {
    return value.length === 0 ? null : value.map((item) => describe(item, describeMember) ?? '–').join('; ');
  }
  return isJsonObject(value) ? describeObject(value, describeMember) : String(value);
}

/** A unit in charge as printed; a period as its years; anything else member by member. */
function describeObject(object: JsonObject, describeMember: DescribeMember): string {
  const [name, text] = [ownValue(object, 'name'), ownValue(object, 'text')];
  if (typeof name === 'string' && typeof text === 'string') {
    return cleanText(name === text ? name : `${name} (“${text}”)`);
  }
  const [start, end] = [ownValue(object, 'start_year'), ownValue(object, 'end_year')];
  if (typeof start === 'number' && typeof end === 'number') return start === end ? `${start}` : `${start}–${end}`;
  return Object.entries(object)
    .flatMap(([key, member]) => describeMember(key, member) ?? [])
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
