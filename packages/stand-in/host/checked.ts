import { invalidArgument } from './errors';

/** Strict readers of what came over the wire: each gives the value in its type, or throws InvalidArgument. */

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('A text is needed.');
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument('A number is needed.');
  return value;
}

export function asNumberBetween(value: unknown, low: number, high: number): number {
  const number = asNumber(value);
  if (number < low || number > high) throw invalidArgument(`A number from ${low} to ${high} is needed.`);
  return number;
}

export function asInteger(value: unknown): number {
  const number = asNumber(value);
  if (!Number.isInteger(number)) throw invalidArgument('A whole number is needed.');
  return number;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('True or false is needed.');
  return value;
}

/** `#RRGGBB` in either case, given back in upper case. */
export function asColor(value: unknown): string {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) {
    throw invalidArgument('A colour in the form #RRGGBB is needed.');
  }
  return value.toUpperCase();
}

export function asOneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw invalidArgument(`One of ${allowed.join(', ')} is needed.`);
  return found;
}

/** A plain object whose members are all among the allowed ones. */
export function asOptions(value: unknown, allowed: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidArgument('An object is needed.');
  const unknown = Object.keys(value).find((key) => !allowed.includes(key));
  if (unknown !== undefined) throw invalidArgument(`There is no option ${unknown}.`);
  return value as Record<string, unknown>; // Every member is still unknown.
}
