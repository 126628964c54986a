import { Arguments } from './arguments';
import { HostObject, isHostObject, type TypeName } from './targets';
import type { HostContext } from './definition';
import { apiNotFound, HostError, invalidArgument, itemNotFound } from './errors';
import { eventNamed, registrationOf, type EventName } from './events';
import { idOf, query } from './query';
import { definitionOf } from './registry';
import {
  ACTION,
  PATH,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireRequest,
  type WireResponse,
} from './wire';

/** Ranges that the client holds on to between batches. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private made = 0;

  keep(object: HostObject): string {
    this.made += 1;
    const id = `ref${this.made}`;
    this.objects.set(id, object);
    return id;
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  release(id: string): void {
    this.objects.delete(id);
  }
}

/** Told of each action before it runs; may throw to make it fail. */
export type BeforeAction = (action: WireAction, member: string) => void;

/** Starts or ends telling the client of an event. */
export type ListenTo = (event: EventName, on: boolean) => void;

/** Runs the actions of one request in order, and stops at the first that fails; what ran before stays. */
export class Batch {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly referenceIds = new Map<HostObject, string>();

  constructor(
    private readonly request: WireRequest,
    private readonly host: HostContext,
    private readonly references: References,
    private readonly beforeAction: BeforeAction,
    private readonly listenTo: ListenTo,
  ) {}

  run(): WireResponse {
    const response: WireResponse = { Results: [] };
    for (const [index, action] of this.request.actions.entries()) {
      try {
        this.beforeAction(action, this.memberOf(action));
        response.Results.push({ ActionId: action.id, Value: this.perform(action) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const location = this.memberOf(action);
        response.Error = { Code: error.code, Message: error.message, ActionIndex: index, Location: location };
        break;
      }
    }
    return response;
  }

  private perform(action: WireAction): unknown {
    if (action.kind === ACTION.trace) return null;
    const object = this.resolve(action.pathId);
    switch (action.kind) {
      case ACTION.instantiate:
        return object && this.identity(object);
      case ACTION.query:
        return object && query(object, action.select, this.host);
      case ACTION.setProperty:
        this.set(this.present(object), action);
        return null;
      case ACTION.method:
        return this.invoke(object, action);
      default:
        throw apiNotFound(`actions of kind ${action.kind}`);
    }
  }

  private identity(object: HostObject): object {
    const referenceId = this.referenceIds.get(object);
    return referenceId === undefined ? idOf(object) : { ...idOf(object), _ReferenceId: referenceId };
  }

  private set<K extends TypeName>(object: HostObject<K>, action: WireAction): void {
    const property = definitionOf(object.type).properties?.[action.name];
    if (!property?.set) throw apiNotFound(`${object.type}.${action.name} to be set`);
    property.set(object.target, this.argumentsOf(action.arguments).value(0), this.host);
  }

  private invoke(object: HostObject | null, action: WireAction): unknown {
    if (action.name === '_KeepReference') {
      if (object) this.referenceIds.set(object, this.references.keep(object));
      return null;
    }
    if (action.name === '_RemoveReference') {
      this.references.release(this.argumentsOf(action.arguments).text(0));
      return null;
    }
    const registration = registrationOf(action.name);
    if (registration) {
      this.listen(this.present(object), registration);
      return null;
    }
    const value = this.call(this.present(object), action.name, action.arguments);
    return isHostObject(value) ? this.identity(value) : (value ?? null);
  }

  /** Handlers are added and taken away by methods that no programmer sees. */
  private listen<K extends TypeName>({ type }: HostObject<K>, { on, wire }: { on: boolean; wire: string }): void {
    this.listenTo(eventNamed(wire, definitionOf(type).events), on);
  }

  private call<K extends TypeName>(object: HostObject<K>, name: string, given: WireArguments): unknown {
    const { methods, item } = definitionOf(object.type);
    // Some collections are asked by index, some by a method of that name.
    if (name === 'GetItem' && item) return item(object.target, this.argumentsOf(given).value(0), this.host);
    const method = methods?.[name];
    if (!method) throw apiNotFound(`${object.type}.${name}`);
    return method(object.target, this.argumentsOf(given), this.host);
  }

  /** The object of a path; null is a null object. Each path is walked once per batch. */
  private resolve(pathId: number): HostObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known && this.alive(known);
    const path = this.request.paths.get(pathId);
    if (!path) throw invalidArgument(`There is no object path ${pathId}.`);
    const object = this.walk(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private walk(path: WirePath): HostObject | null {
    if (path.kind === PATH.global) return new HostObject('Workbook', this.host.workbook);
    if (path.kind === PATH.nullObject) return null;
    if (path.kind === PATH.referenceId) return this.alive(this.references.get(path.name));
    const parent = path.parentId === null ? null : this.resolve(path.parentId);
    if (path.parentId === null) throw apiNotFound(path.name);
    // What is asked of a null object is a null object again.
    if (parent === null) return null;
    if (path.kind === PATH.property) return this.navigate(parent, path.name);
    if (path.kind === PATH.indexer) return this.index(parent, path);
    if (path.kind === PATH.method) {
      const object = this.call(parent, path.name, path.arguments);
      if (object !== null && !isHostObject(object)) throw apiNotFound(`${parent.type}.${path.name}`);
      return object;
    }
    throw apiNotFound(`object paths of kind ${path.kind}`);
  }

  private navigate<K extends TypeName>(parent: HostObject<K>, name: string): HostObject | null {
    const navigate = definitionOf(parent.type).objects?.[name];
    if (!navigate) throw apiNotFound(`${parent.type}.${name}`);
    return navigate(parent.target, this.host);
  }

  private index<K extends TypeName>(parent: HostObject<K>, path: WirePath): HostObject {
    const definition = definitionOf(parent.type);
    if (!definition.item) throw apiNotFound(`${parent.type}.getItem`);
    return definition.item(parent.target, this.argumentsOf(path.arguments).value(0), this.host);
  }

  private alive<K extends TypeName>(object: HostObject<K>): HostObject<K> {
    const exists = definitionOf(object.type).exists;
    if (exists && !exists(object.target, this.host)) throw itemNotFound(`the ${object.type} was deleted`);
    return object;
  }

  private present(object: HostObject | null): HostObject {
    if (!object) throw itemNotFound('this is a null object');
    return object;
  }

  private argumentsOf({ values, areObjects }: WireArguments): Arguments {
    return new Arguments(
      values.map((value, index) => (areObjects[index] && typeof value === 'number' ? this.resolve(value) : value)),
    );
  }

  /** `Range.values`, `Worksheet.getRange`: for the error's location and for fault injection. */
  private memberOf(action: WireAction): string {
    const path = this.request.paths.get(action.pathId);
    const name = action.name || (action.kind === ACTION.query ? 'load' : (path?.name ?? ''));
    const object =
      action.kind === ACTION.instantiate ? this.resolved.get(path?.parentId ?? -1) : this.resolved.get(action.pathId);
    const member = name === '' ? 'getItem' : name.charAt(0).toLowerCase() + name.slice(1);
    return object ? `${object.type}.${member}` : member;
  }
}
