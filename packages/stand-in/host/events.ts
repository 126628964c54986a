import { tambahkan } from '../../../src/dasar/kelompok';
import { printArea } from '../workbook/address';
import { cellCount } from '../workbook/areas';
import { getValue } from '../workbook/cells';
import type { Area, CellValue, Sheet } from '../workbook/model';
import { apiNotFound } from './errors';

/** The events that the stand-in raises: what a programmer writes, its name on the wire, its number in a message. */
const EVENTS = {
  onAdded: { wire: 'Added', number: 13 },
  onChanged: { wire: 'DataChanged', number: 10 },
  onDeleted: { wire: 'Deleted', number: 15 },
} as const;

export type EventName = keyof typeof EVENTS;

/** Something that happened in the workbook. */
export type WorkbookEvent =
  | {
      name: 'onChanged';
      sheet: Sheet;
      area: Area;
      /** What stood there, for a change of one cell. */
      before?: CellValue;
    }
  | { name: 'onAdded' | 'onDeleted'; sheet: Sheet };

/** Who did it, as Excel tells it: somebody at this machine (an add-in too), or a co-author elsewhere. */
export type EventSource = 'Local' | 'Remote';

/** Takes a message of the host to one client; which client it is, is known by this function. */
export type Tell = (message: string) => void;

/** `_RegisterDataChangedEvent` as the client sends it; null when the method has nothing to do with events. */
export function registrationOf(method: string): { on: boolean; wire: string } | null {
  const [, verb, wire] = /^_(Register|Unregister)(\w+)Event$/.exec(method) ?? [];
  return wire === undefined ? null : { on: verb === 'Register', wire };
}

/** The event of that wire name among those that a type has. @throws HostError ApiNotFound */
export function eventNamed(wire: string, events: readonly EventName[] = []): EventName {
  const found = events.find((name) => EVENTS[name].wire === wire);
  if (!found) throw apiNotFound(`the event ${wire}`);
  return found;
}

/** Which client wants to be told of what. */
export class Subscribers {
  private readonly wishes = new Map<Tell, EventName[]>();

  /** One more handler list of the client. @throws HostError ApiNotFound for a client that cannot be told anything. */
  add(client: Tell | undefined, name: EventName): void {
    if (!client) throw apiNotFound(`a way to tell this client of ${name}`);
    tambahkan(this.wishes, client, name);
  }

  remove(client: Tell | undefined, name: EventName): void {
    if (!client) return;
    const wishes = [...(this.wishes.get(client) ?? [])];
    const index = wishes.indexOf(name);
    if (index >= 0) wishes.splice(index, 1);
    if (wishes.length > 0) this.wishes.set(client, wishes);
    else this.wishes.delete(client);
  }

  /** Tells every client of what it wants to know, in one message; `author` is the client that did it. */
  tell(events: readonly WorkbookEvent[], source: EventSource, author?: Tell): void {
    for (const [client, wishes] of this.wishes) {
      const triggerSource = client === author ? 'ThisLocalAddin' : 'Unknown';
      const entries = events
        .filter(({ name }) => wishes.includes(name))
        .map((event) => entryOf(event, { source, triggerSource }));
      if (entries.length > 0) client(JSON.stringify({ type: EVENT_MESSAGE, message: { entries } }));
    }
  }
}

/** How the client knows a message that answers no request, and an event in it. */
const EVENT_MESSAGE = 3;
const EVENT_CATEGORY = 65_536;

interface Author {
  source: EventSource;
  triggerSource: 'ThisLocalAddin' | 'Unknown';
}

function entryOf(event: WorkbookEvent, author: Author): object {
  return {
    messageCategory: EVENT_CATEGORY,
    messageType: EVENTS[event.name].number,
    targetId: 'Workbook',
    message: JSON.stringify({ worksheetId: event.sheet.id, ...payloadOf(event, author) }),
  };
}

function payloadOf(event: WorkbookEvent, { source, triggerSource }: Author): object {
  if (event.name !== 'onChanged') return { source };
  const { sheet, area, before } = event;
  const change = { source, triggerSource, changeType: 'RangeEdited', shiftDirection: 'None', address: printArea(area) };
  if (before === undefined || cellCount(area) !== 1) return change;
  const after = getValue(sheet, area.row, area.column);
  return {
    ...change,
    ...{ valueBefore: plain(before), valueTypeBefore: typeOfValue(before) },
    ...{ valueAfter: plain(after), valueTypeAfter: typeOfValue(after) },
  };
}

function plain(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** `Excel.RangeValueType` of a value. */
export function typeOfValue(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'string' ? 'String' : 'Boolean';
}
