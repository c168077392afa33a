import type { Language } from '../words/language.ts';
import { describeField, describeValue } from './describe-value.ts';
import type { FieldChange } from './entry-change.ts';

/** What the entry's name, path and quote say already. */
const SAID_BY_VIEW: ReadonlySet<string> = new Set([
  'heading_path',
  'indicator',
  'content',
  'quote',
  'confidence',
  'heading',
  'text',
  'columns',
  'message.vi',
  'message.en',
]);

/** What an added or removed entry says beside its name, on a few lines. */
export function summariseFields(
  fields: readonly FieldChange[],
  nameOf: (field: string) => string,
  language?: Language,
): string {
  return fields
    .filter(({ field }) => !SAID_BY_VIEW.has(field) && !field.startsWith('cells['))
    .map(({ field, from, to }) => {
      const value = to ?? from;
      const said = language === undefined ? describeValue(value) : describeField(field, value, language);
      return `${nameOf(field)}: ${said ?? '–'}`;
    })
    .join('\n');
}
