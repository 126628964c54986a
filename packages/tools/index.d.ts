export type Tools = 'duckdb' | 'tests';

export function toolsFolder(name: Tools): string;
export function requireTool(name: Tools, id: string): unknown;
