import { describe, expect, test } from 'vitest';
import {
  BODY_ABBREVIATIONS,
  FIELD_ABBREVIATIONS,
  WORD_ABBREVIATIONS,
} from '../../../parsers/vocabulary/abbreviations.ts';
import { ASKING_VERBS } from '../../../parsers/vocabulary/asking-verbs.ts';
import { PAST_TITLE_WORDS, UNADDABLE_HEADERS } from '../../../parsers/vocabulary/audit-words.ts';
import { ISSUER_ENDS, SUBJECT_STARTS } from '../../../parsers/vocabulary/citation-words.ts';
import { PRESCRIBED_CELLS, RECURRENCES, ROADMAP_PHRASES } from '../../../parsers/vocabulary/deadline-words.ts';
import { DOCUMENT_TYPE_ALIASES, DOCUMENT_TYPES } from '../../../parsers/vocabulary/document-types.ts';
import { GOVERNMENT_FIELDS } from '../../../parsers/vocabulary/government-fields.ts';
import { NOT_UNIT_STARTS } from '../../../parsers/vocabulary/not-unit-starts.ts';
import { UNIT_NOUNS } from '../../../parsers/vocabulary/organisations.ts';
import { TASK_HEADINGS } from '../../../parsers/vocabulary/task-headings.ts';
import { ROLE_LABELS } from '../../../parsers/vocabulary/task-labels.ts';
import { DUTY_VERBS, TAIL_VERBS } from '../../../parsers/vocabulary/task-verbs.ts';
import { OPEN_NAMES } from '../../../parsers/vocabulary/unit-names.ts';
import { LONG_UNIT_NOUNS } from '../../../parsers/vocabulary/unit-words.ts';

const ABBREVIATIONS = [...BODY_ABBREVIATIONS, ...FIELD_ABBREVIATIONS, ...WORD_ABBREVIATIONS];

const LISTS: Readonly<Record<string, readonly string[]>> = {
  abbreviations: ABBREVIATIONS.flatMap((row) => row.short),
  'document codes': DOCUMENT_TYPES.flatMap((row) => [row.code, ...row.spellings]),
  'document names': [...DOCUMENT_TYPES, ...DOCUMENT_TYPE_ALIASES].map((row) => row.name),
  recurrences: RECURRENCES.flatMap((row) => row.phrases),
  roadmap: ROADMAP_PHRASES,
  'prescribed cells': PRESCRIBED_CELLS,
  'unit nouns': UNIT_NOUNS.map((row) => row.noun),
  'long unit nouns': LONG_UNIT_NOUNS,
  'not units': NOT_UNIT_STARTS,
  'open names': OPEN_NAMES,
  'fields of government': GOVERNMENT_FIELDS,
  'task headings': TASK_HEADINGS.flatMap((row) => row.phrases),
  'duty verbs': DUTY_VERBS,
  'tail verbs': TAIL_VERBS,
  'asking verbs': ASKING_VERBS,
  'role labels': ROLE_LABELS.flatMap((row) => row.words),
  'issuer ends': ISSUER_ENDS,
  'subject starts': SUBJECT_STARTS,
  'past titles': PAST_TITLE_WORDS,
  'unaddable headers': UNADDABLE_HEADERS,
};

describe('vocabulary of tasks, units and citations', () => {
  test.each(Object.entries(LISTS))('%s: NFC, each once, no space around', (_, words) => {
    for (const word of words) expect(word).toBe(word.normalize('NFC').trim());
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  test('every row tells its source', () => {
    const rows = [
      ...ABBREVIATIONS,
      ...DOCUMENT_TYPES,
      ...DOCUMENT_TYPE_ALIASES,
      ...RECURRENCES,
      ...UNIT_NOUNS,
      ...TASK_HEADINGS,
    ];
    expect(rows.filter((row) => row.source.trim() === '')).toEqual([]);
  });
});
