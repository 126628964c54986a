import { invalidArgument } from './errors';

/** Kinds of actions in a request, as the client numbers them. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** Kinds of object paths in a request, as the client numbers them. */
export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface WireArguments {
  values: unknown[];
  /** For each argument, whether it is the id of an object path. */
  areObjects: boolean[];
}

export interface WireAction {
  id: number;
  kind: number;
  name: string;
  pathId: number;
  arguments: WireArguments;
  select: string[];
}

export interface WirePath {
  id: number;
  kind: number;
  name: string;
  parentId: number | null;
  arguments: WireArguments;
}

export interface WireRequest {
  actions: WireAction[];
  paths: Map<number, WirePath>;
}

export interface WireResult {
  ActionId: number;
  Value: unknown;
}

export interface WireResponse {
  Results: WireResult[];
  Error?: { Code: string; Message: string; ActionIndex?: number; Location?: string };
}

/** Reads a batch. @throws HostError InvalidArgument when it is not one. */
export function parseRequest(body: string): WireRequest {
  const request = record(JSON.parse(body));
  const paths = new Map<number, WirePath>();
  for (const value of Object.values(record(request.ObjectPaths))) {
    const path = parsePath(record(value));
    paths.set(path.id, path);
  }
  return { actions: list(request.Actions).map((action) => parseAction(record(action))), paths };
}

function parseAction(action: Record<string, unknown>): WireAction {
  const query = record(action.QueryInfo ?? {});
  return {
    id: number(action.Id),
    kind: number(action.ActionType),
    name: text(action.Name),
    pathId: number(action.ObjectPathId),
    arguments: parseArguments(action.ArgumentInfo),
    select: [...list(query.Select ?? []), ...list(query.Expand ?? [])].map(text),
  };
}

function parsePath(path: Record<string, unknown>): WirePath {
  return {
    id: number(path.Id),
    kind: number(path.ObjectPathType),
    name: text(path.Name),
    parentId: path.ParentObjectPathId === undefined ? null : number(path.ParentObjectPathId),
    arguments: parseArguments(path.ArgumentInfo),
  };
}

function parseArguments(info: unknown): WireArguments {
  const { Arguments: given, ReferencedObjectPathIds: references } = record(info ?? {});
  const values = list(given ?? []);
  const ids = list(references ?? []);
  return { values, areObjects: values.map((_, index) => typeof ids[index] === 'number' && ids[index] !== 0) };
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument('Not a request.');
  return value as Record<string, unknown>; // Every member is still unknown.
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw invalidArgument('Not a request: a list is missing.');
  return value as unknown[];
}

function number(value: unknown): number {
  if (typeof value !== 'number') throw invalidArgument('Not a request: a number is missing.');
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('Not a request: a name is missing.');
  return value;
}
