import type { HostObject, TypeName } from './targets';
import type { HostContext, TypeDefinition } from './definition';
import { apiNotFound } from './errors';
import { definitionOf } from './registry';

/** `rowIndex` or `RowIndex`, as a person may write it in `load`, in the spelling of the wire. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * The answer to a `load`: the selected properties, or all plain ones when nothing is selected.
 * `font/bold` goes through an object; what a collection does not have itself is asked of its items.
 */
export function query<K extends TypeName>(object: HostObject<K>, select: readonly string[], host: HostContext): object {
  const definition = definitionOf(object.type);
  if (definition.items) return queryCollection(object, definition, select, host);
  const answer: Record<string, unknown> = idOf(object);
  for (const [name, inner] of grouped(select.length === 0 ? ['*'] : select)) {
    if (name === '*') readAll(object, definition, answer, host);
    else answer[name] = readMember(object, definition, name, inner, host);
  }
  return answer;
}

function queryCollection<K extends TypeName>(
  object: HostObject<K>,
  definition: TypeDefinition<HostObject<K>['target']>,
  select: readonly string[],
  host: HostContext,
): object {
  const answer: Record<string, unknown> = {};
  const forItems: string[] = [];
  for (const path of select.length === 0 ? ['*'] : select) {
    const name = wireName(path);
    const own = definition.properties?.[name];
    if (own) answer[name] = own.get(object.target, host);
    else forItems.push(path);
  }
  if (select.length === 0) readAll(object, definition, answer, host);
  if (forItems.length > 0) {
    const items = definition.items?.(object.target, host) ?? [];
    answer._Items = items.map((item) => query(item, forItems, host));
  }
  return answer;
}

function readAll<K extends TypeName>(
  object: HostObject<K>,
  definition: TypeDefinition<HostObject<K>['target']>,
  answer: Record<string, unknown>,
  host: HostContext,
): void {
  for (const [name, property] of Object.entries(definition.properties ?? {})) {
    answer[name] = property.get(object.target, host);
  }
}

function readMember<K extends TypeName>(
  object: HostObject<K>,
  definition: TypeDefinition<HostObject<K>['target']>,
  name: string,
  inner: readonly string[],
  host: HostContext,
): unknown {
  const property = definition.properties?.[name];
  if (property && inner.length === 0) return property.get(object.target, host);
  const navigate = definition.objects?.[name];
  if (!navigate) throw apiNotFound(`${object.type}.${name}`);
  const next = navigate(object.target, host);
  return next && query(next, inner, host);
}

/** What the client needs to find the object again. */
export function idOf<K extends TypeName>(object: HostObject<K>): Record<string, unknown> {
  const definition = definitionOf(object.type);
  const id = definition.id?.(object.target);
  if (id === undefined) return {};
  return definition.properties?.Id ? { Id: id } : { _Id: id };
}

/** `['font/bold', 'font/color', 'name']` → font: bold, color; name. */
function grouped(select: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of select) {
    const [first = '', ...rest] = path.split(/[/.]/);
    const name = first === '*' ? first : wireName(first);
    const group = groups.get(name) ?? [];
    if (rest.length > 0) group.push(rest.join('/'));
    groups.set(name, group);
  }
  return groups;
}
