import type { Sheet, Workbook } from '../workbook/model';
import type { Arguments } from './arguments';
import type { Conditions } from './conditions';
import type { EventName, WorkbookEvent } from './events';
import type { HostObject } from './targets';

/** What one request has done. */
export interface RequestNotes {
  /** Sheets that it added. */
  added: Set<Sheet>;
  /** Settings that it added or replaced. */
  settings: number;
}

/** What the members of all types work with. */
export interface HostContext {
  readonly workbook: Workbook;
  /** What Excel is in the middle of. */
  readonly conditions: Conditions;
  /** What the request under way has done so far, where Excel minds. */
  readonly request: RequestNotes;
  /** Before a change to cells, charts or layout. @throws HostError AccessDenied on a protected sheet. */
  edit: (sheet: Sheet) => void;
  /** Before a change to the sheet itself, which protection does not forbid (name, tab, gridlines, properties). */
  touch: (sheet: Sheet) => void;
  /** Before a change to the workbook alone. */
  change: () => void;
  /** What formulas read has changed: they are worked out before values are read, at the end of the batch at last. */
  outdate: () => void;
  /** Rows were hidden or shown: what formulas that mind it come to has changed. */
  rowsHidden: () => void;
  /** Something that clients may want to be told of has happened; they are, after the batch. */
  raise: (event: WorkbookEvent) => void;
  /** Before values are read: formulas are worked out if something changed. */
  settle: () => void;
  /** Works out all formulas now, in manual mode too. */
  calculate: () => void;
  /** No calculation before the end of the batch. */
  suspendCalculation: () => void;
}

/** A property that can be read, and written when it has `set`. */
export interface Property<T> {
  get: (target: T, host: HostContext) => unknown;
  set?: (target: T, value: unknown, host: HostContext) => void;
}

/** Gives an object, null for a null object, or a plain value. */
export type Method<T> = (target: T, given: Arguments, host: HostContext) => unknown;

/** One type of Excel's API: a member that is not in here does not exist. Names as on the wire, in PascalCase. */
export interface TypeDefinition<T> {
  /** What a collection finds the object by. */
  id?: (target: T) => string | number;
  /** False once the object was deleted. */
  exists?: (target: T, host: HostContext) => boolean;
  properties?: Record<string, Property<T>>;
  /** Properties that are objects themselves; null is a null object. */
  objects?: Record<string, (target: T, host: HostContext) => HostObject | null>;
  methods?: Record<string, Method<T>>;
  events?: readonly EventName[];
  /** A collection's members. */
  items?: (target: T, host: HostContext) => HostObject[];
  /** A collection's member by key. @throws HostError ItemNotFound */
  item?: (target: T, key: unknown, host: HostContext) => HostObject;
}
