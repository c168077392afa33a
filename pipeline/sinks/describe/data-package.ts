import type { ColumnType } from '../tables/column.ts';
import { type NamedColumn, type Table, tableColumns } from '../tables/table.ts';

export interface DataPackageResource {
  readonly table: Table;
  /** Below the folder. */
  readonly paths: readonly string[];
  readonly bytes: number;
}

export interface DataPackageOptions {
  readonly format: string;
  readonly mediaType: string;
  readonly createdAt: string;
  readonly resources: readonly DataPackageResource[];
}

const FIELD_TYPES: Readonly<Record<ColumnType, string>> = {
  key: 'string',
  text: 'string',
  integer: 'integer',
  big_integer: 'integer',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
  instant: 'datetime',
  json: 'any',
};

/** A Frictionless Data Package that describes a folder of tables. */
export function dataPackageJson(options: DataPackageOptions): string {
  const names = new Set(options.resources.map(({ table }) => table.name));
  return `${JSON.stringify(
    {
      profile: 'data-package',
      name: 'kehoach',
      title: 'Administrative plans (KH-UBND) as tables',
      created: options.createdAt,
      resources: options.resources.map((resource) => describeResource(resource, options, names)),
    },
    null,
    2,
  )}\n`;
}

function describeResource(
  { table, paths, bytes }: DataPackageResource,
  options: DataPackageOptions,
  names: ReadonlySet<string>,
) {
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    description: table.grain,
    path: paths.length === 1 ? paths[0] : paths,
    format: options.format,
    mediatype: options.mediaType,
    encoding: 'utf-8',
    bytes,
    schema: {
      fields: tableColumns(table, 'latest').map(describeField),
      missingValues: [''],
      primaryKey: table.key,
      foreignKeys: table.references
        .filter((reference) => names.has(reference.table))
        .map((reference) => ({
          fields: reference.columns,
          reference: { resource: reference.table === table.name ? '' : reference.table, fields: reference.to },
        })),
    },
  };
}

function describeField({ name, type, nullable, doc, accepted }: NamedColumn) {
  const constraints = { ...(nullable ? {} : { required: true }), ...(accepted ? { enum: accepted } : {}) };
  return {
    name,
    type: FIELD_TYPES[type],
    description: doc,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
