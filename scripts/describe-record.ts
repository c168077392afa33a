import { z } from 'zod';
import { DIAGNOSTIC_CODES } from '../schemas/model/diagnostic.ts';
import { citationSchema } from '../schemas/record/citation.ts';
import { diagnosticSchema } from '../schemas/record/diagnostic.ts';
import { DIAGNOSTIC_MEANINGS, DIAGNOSTIC_SEVERITIES } from '../schemas/record/diagnostic-codes.ts';
import { documentHeadSchema } from '../schemas/record/document-head.ts';
import { issuerSchema, unitInChargeSchema } from '../schemas/record/organisation.ts';
import { deadlineSchema } from '../schemas/record/plan-date.ts';
import { planRecordSchema, sourcePageSchema, sourceSchema } from '../schemas/record/plan-record.ts';
import { baselineSchema } from '../schemas/record/quantity.ts';
import { sectionSchema } from '../schemas/record/section.ts';
import { appendixSchema, tableColumnSchema, tableRowSchema, tableSchema } from '../schemas/record/table.ts';
import { originSchema, targetSchema } from '../schemas/record/target.ts';
import { taskSchema } from '../schemas/record/task.ts';

/** The nouns of the record, by the name that their table of fields has in docs/record.md. */
const NOUNS = {
  record: planRecordSchema,
  source: sourceSchema,
  page: sourcePageSchema,
  document: documentHeadSchema,
  issuer: issuerSchema,
  section: sectionSchema,
  appendix: appendixSchema,
  table: tableSchema,
  column: tableColumnSchema,
  row: tableRowSchema,
  target: targetSchema,
  origin: originSchema,
  baseline: baselineSchema,
  'unit in charge': unitInChargeSchema,
  task: taskSchema,
  deadline: deadlineSchema,
  citation: citationSchema,
  diagnostic: diagnosticSchema,
} as const satisfies Record<string, z.ZodType>;

/** What is used of a JSON Schema. */
interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly description?: string;
}

/** Fields of an object, and values of a list, that are named in a cell; others have a table of their own. */
const MOST_NAMES = 3;
const MOST_VALUES = 16;

// <!-- fields: target --> … <!-- end -->
const BLOCK = /<!-- (?<what>fields: (?<noun>[a-z ]+)|codes) -->\n[\s\S]*?<!-- end -->/gu;

/** Fills the tables of docs/record.md from the schemas; what stands between them stays. Throws where a noun is not known. */
export function describeRecord(markdown: string): string {
  const nouns = new Map<string, z.ZodType>(Object.entries(NOUNS));
  return markdown.replace(BLOCK, (...found) => {
    const { what = '', noun } = found.at(-1) as Readonly<Record<string, string | undefined>>;
    if (noun === undefined) return block(what, codesTable());
    const schema = nouns.get(noun);
    if (!schema) throw new Error(`no noun of the record is called ${noun}: choose ${[...nouns.keys()].join(', ')}`);
    return block(what, fieldsTable(z.toJSONSchema(schema) as Shape));
  });
}

const block = (what: string, lines: readonly string[]): string =>
  [`<!-- ${what} -->`, '', ...lines, '', '<!-- end -->'].join('\n');

function fieldsTable({ properties = {} }: Shape): readonly string[] {
  const rows = Object.entries(properties).map(
    ([name, field]) => `| \`${name}\` | ${typeOf(field)} | ${field.description ?? ''} |`,
  );
  return ['| field | type | meaning |', '| --- | --- | --- |', ...rows];
}

function codesTable(): readonly string[] {
  const rows = DIAGNOSTIC_CODES.map(
    (code) => `| \`${code}\` | ${DIAGNOSTIC_SEVERITIES[code]} | ${DIAGNOSTIC_MEANINGS[code]} |`,
  );
  return ['| code | severity | what it says |', '| --- | --- | --- |', ...rows];
}

function typeOf(shape: Shape): string {
  if (shape.anyOf) return [...new Set(shape.anyOf.map(typeOf))].join(' or ');
  if (shape.enum && shape.enum.length > MOST_VALUES) return `one of ${shape.enum.length} codes`;
  if (shape.enum) return shape.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (shape.const !== undefined) return `\`${String(shape.const)}\``;
  if (shape.format === 'date') return 'date';
  if (shape.prefixItems) return 'box';
  if (shape.type === 'array') return `list of ${shape.items ? typeOf(shape.items) : 'any'}`;
  const names = Object.keys(shape.properties ?? {});
  if (names.length > 0 && names.length <= MOST_NAMES) return `{ ${names.join(', ')} }`;
  return shape.type ?? 'any';
}
