import { requireTool } from '@capaian/tools';

/** What is used of DuckDB's own package, which is fetched by the first command that reads a file (decision 7). */
export interface DuckDB {
  readonly DuckDBInstance: {
    create: (path?: string, options?: Readonly<Record<string, string>>) => Promise<DuckDBInstance>;
  };
}

export interface DuckDBInstance {
  connect: () => Promise<DuckDBConnection>;
  closeSync: () => void;
}

export interface DuckDBConnection {
  run: (sql: string) => Promise<unknown>;
  runAndReadAll: (sql: string, values?: readonly string[]) => Promise<DuckDBRows>;
  createAppender: (table: string) => Promise<DuckDBAppender>;
  interrupt: () => void;
  closeSync: () => void;
}

interface DuckDBRows {
  columnNames: () => readonly string[];
  columnTypes: () => readonly { toString: () => string }[];
  getRows: () => readonly (readonly unknown[])[];
}

interface DuckDBAppender {
  appendVarchar: (text: string) => void;
  endRow: () => void;
  closeSync: () => void;
}

/** Throws what npm says when the package is not there and cannot be fetched. */
export function duckdb(): DuckDB {
  return requireTool('duckdb', '@duckdb/node-api') as DuckDB;
}
