import { quoteName } from './sql-text.ts';

/** What a load does with rows. */
export const LOADER_RIGHTS = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;

export interface Grantee {
  readonly database: string;
  readonly schema: string;
  readonly role: string;
}

/** The least that a role needs to load into tables that somebody else has made. */
export function loaderGrants({ database, schema, role }: Grantee): readonly string[] {
  return [
    `GRANT CONNECT, TEMPORARY ON DATABASE ${quoteName(database)} TO ${quoteName(role)}`,
    `GRANT USAGE ON SCHEMA ${quoteName(schema)} TO ${quoteName(role)}`,
    `GRANT ${LOADER_RIGHTS.join(', ')} ON ALL TABLES IN SCHEMA ${quoteName(schema)} TO ${quoteName(role)}`,
  ];
}

/** The least that a role needs to ask. */
export function readerGrants({ database, schema, role }: Grantee): readonly string[] {
  return [
    `GRANT CONNECT ON DATABASE ${quoteName(database)} TO ${quoteName(role)}`,
    `GRANT USAGE ON SCHEMA ${quoteName(schema)} TO ${quoteName(role)}`,
    `GRANT SELECT ON ALL TABLES IN SCHEMA ${quoteName(schema)} TO ${quoteName(role)}`,
  ];
}
