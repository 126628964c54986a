export type Tools = 'duckdb' | 'node-lts' | 'tests';

export function toolsFolder(name: Tools): string;
export function requireTool(name: Tools, id: string): unknown;
