/**
 * What a column holds. `integer` has 32 bits, `big_integer` 64; `key` is text that identifies, compared byte by byte; `decimal` an exact number with 29 digits
 * before and 9 after the point; `instant` a moment in UTC; `json` a JSON array or object.
 */
export type ColumnType =
  | 'key'
  | 'text'
  | 'integer'
  | 'big_integer'
  | 'decimal'
  | 'boolean'
  | 'date'
  | 'instant'
  | 'json';

export interface Column<Type extends ColumnType = ColumnType, Nullable extends boolean = boolean> {
  readonly type: Type;
  readonly nullable: Nullable;
  /** One sentence for the docs, the database's comment and dbt. */
  readonly doc: string;
  /** The values that can stand here, where the list is closed. */
  readonly accepted?: readonly string[];
  /** Tells where a statement was read, not what it says: a change makes no new row of history. */
  readonly isProvenance?: boolean;
}

interface ColumnTraits {
  readonly accepted?: readonly string[];
  readonly isProvenance?: boolean;
}

export function required<Type extends ColumnType>(type: Type, doc: string, traits: ColumnTraits = {}) {
  return { type, nullable: false, doc, ...traits } as const satisfies Column<Type, false>;
}

export function optional<Type extends ColumnType>(type: Type, doc: string, traits: ColumnTraits = {}) {
  return { type, nullable: true, doc, ...traits } as const satisfies Column<Type, true>;
}

type ValueOf<Type extends ColumnType> = Type extends 'integer' | 'big_integer'
  ? number
  : Type extends 'boolean'
    ? boolean
    : string;

type CellOf<C> =
  C extends Column<infer Type, infer Nullable> ? (Nullable extends true ? ValueOf<Type> | null : ValueOf<Type>) : never;

/** A row as it is written: decimals, dates, instants and JSON as their text. */
export type RowOf<Columns extends Readonly<Record<string, Column>>> = {
  readonly [Name in keyof Columns]: CellOf<Columns[Name]>;
};

export type Cell = string | number | boolean | null;
