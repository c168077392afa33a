import { describe, expect, it } from 'vitest';
import type { ReviewKind } from '../../../pipeline/review/decisions/decision.ts';
import { REVIEW_RULES } from '../../../pipeline/review/decisions/review-kinds.ts';
import { describeField } from '../../../pipeline/review/diff/describe-value.ts';
import { type FieldKind, fieldKindOf } from '../../../pipeline/review/page/src/model/field-kinds.ts';
import { nameField, nameMember } from '../../../pipeline/review/words/entry-words.ts';

/** Every field that can be corrected, with its place in a group: "deadline", "deadline.after", "deadline.after.event". */
function* namesOf(kind: FieldKind, path: string): Generator<readonly [group: string, name: string]> {
  if (kind.kind !== 'group') return;
  for (const [name, part] of Object.entries(kind.fields)) {
    yield [path, name];
    yield* namesOf(part, `${path}.${name}`);
  }
}

const KINDS = Object.keys(REVIEW_RULES) as ReviewKind[];

describe('a field that people correct', () => {
  it.each(KINDS)('has a Vietnamese name in every entry of the kind %s', (kind) => {
    for (const field of REVIEW_RULES[kind].fields) {
      expect(nameField(field, 'vi')).not.toBe(field);
      for (const [group, name] of namesOf(fieldKindOf(kind, field), field)) {
        expect(nameMember(group, name, 'vi'), `${group}.${name}`).not.toBe(name);
      }
    }
  });
});

describe('a value', () => {
  it('is told in the language of the page, its members by their names', () => {
    const issuer = { name: 'UBND huyện Phú Quý', level: 'district', place: null };
    expect(describeField('issuer', issuer, 'vi')).toBe(
      'cơ quan ban hành: UBND huyện Phú Quý, cấp của cơ quan: cấp huyện',
    );
    expect(describeField('issuer', issuer, 'en')).toBe('issuer: UBND huyện Phú Quý, level of the issuer: district');
    expect(describeField('issued_on', '2023-01-17', 'vi')).toBe('17/01/2023');
    expect(describeField('issued_on', '2023-01-17', 'en')).toBe('2023-01-17');
    expect(describeField('period', { start_year: 2021, end_year: 2025 }, 'vi')).toBe('2021–2025');
    expect(describeField('deadline.after', { duration: 'P5D', event: 'có quyết định' }, 'vi')).toContain(
      'kể từ khi: có quyết định',
    );
    expect(describeField('recipients', [], 'vi')).toBeNull();
  });
});
