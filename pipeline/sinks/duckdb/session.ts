import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { z } from 'zod';

export interface SessionOptions {
  /** The most that DuckDB itself takes. */
  readonly memoryMb: number;
  readonly threads: number;
  /** Where it puts what does not fit. */
  readonly spillFolder: string;
  readonly readOnly?: boolean;
}

/** A connection to one DuckDB file, or to none (`:memory:`). */
export interface DuckDbSession {
  run(sql: string): Promise<void>;
  /** All rows of a small result; values as JSON has them, decimals and instants as text. */
  rows<Schema extends z.ZodType>(sql: string, schema: Schema): Promise<readonly z.infer<Schema>[]>;
  readonly connection: DuckDBConnection;
  /** Gives its memory back; a second time does nothing. */
  close(): void;
}

/** Rows that DuckDB keeps for each partition before it writes them out: its default, 524288, is too much for 500 MB. */
const PARTITION_FLUSH_ROWS = 16_384;

/** Memory that DuckDB has done with goes back to the system beyond this: by default it keeps what a load must not have. Megabytes. */
const KEPT_MB = 16;

export async function openDuckDb(path: string, options: SessionOptions): Promise<DuckDbSession> {
  const instance = await DuckDBInstance.create(path, {
    threads: String(options.threads),
    memory_limit: `${options.memoryMb}MB`,
    temp_directory: options.spillFolder,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...(options.readOnly ? { access_mode: 'READ_ONLY' } : {}),
  });
  const connection = await instance.connect();
  await connection.run(
    `SET TimeZone = 'UTC'; SET partitioned_write_flush_threshold = ${PARTITION_FLUSH_ROWS}; SET preserve_insertion_order = true;
     SET allocator_flush_threshold = '${KEPT_MB}MB'; SET allocator_bulk_deallocation_flush_threshold = '${KEPT_MB}MB'`,
  );
  let isClosed = false;
  return {
    connection,
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql, schema) => {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJson().map((row) => schema.parse(row));
    },
    close: () => {
      if (isClosed) return;
      isClosed = true;
      connection.closeSync();
      instance.closeSync();
    },
  };
}
