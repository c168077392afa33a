import type { RowOf } from '../tables/column.ts';
import type { WAREHOUSE } from '../tables/warehouse.ts';

type Warehouse = typeof WAREHOUSE;

/** Tables whose rows are made from a record. */
export type RecordTableName = Exclude<keyof Warehouse, 'areas' | 'dates' | 'document_files' | 'loads'>;

export type Row<Name extends keyof Warehouse> = RowOf<Warehouse[Name]['columns']>;

/** The rows of one document, by table; of `documents` the one that is it. */
export type RowSet = { readonly [Name in RecordTableName]: readonly Row<Name>[] };
