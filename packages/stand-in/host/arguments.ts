import { asFlag, asInteger, asNumber, asOneOf, asText } from './checked';
import { HostObject, type Targets, type TypeName } from './targets';
import { invalidArgument } from './errors';

/** The arguments of one call, read in the type that the member needs; anything else is InvalidArgument. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** The argument as it came; undefined when left out. */
  value(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  has(index: number): boolean {
    return this.value(index) !== undefined;
  }

  text(index: number): string {
    return asText(this.value(index));
  }

  number(index: number): number {
    return asNumber(this.value(index));
  }

  integer(index: number): number {
    return asInteger(this.value(index));
  }

  flag(index: number, otherwise: boolean): boolean {
    return this.has(index) ? asFlag(this.value(index)) : otherwise;
  }

  oneOf<T extends string>(index: number, allowed: readonly T[], otherwise?: T): T {
    if (otherwise !== undefined && !this.has(index)) return otherwise;
    return asOneOf(this.value(index), allowed);
  }

  object<K extends TypeName>(index: number, type: K): Targets[K] {
    const target = this.objectIfAny(index, type);
    if (target === null) throw invalidArgument(`A ${type} is needed.`);
    return target;
  }

  /** The object, or null when the argument is something else. */
  objectIfAny<K extends TypeName>(index: number, type: K): Targets[K] | null {
    const value = this.value(index);
    return isOfType(value, type) ? value.target : null;
  }
}

function isOfType<K extends TypeName>(value: unknown, type: K): value is HostObject<K> {
  return value instanceof HostObject && value.type === type;
}
