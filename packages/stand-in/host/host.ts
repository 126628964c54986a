import { calculateNow, mindsHiddenRows, recalculate } from '../calc/recalculate';
import type { Sheet, Workbook } from '../workbook/model';
import { Batch, References, type BeforeAction } from './batch';
import { type Conditions, NO_CONDITIONS, refusedWithoutFocus } from './conditions';
import type { HostContext } from './definition';
import { HostError } from './errors';
import { Subscribers, type EventName, type EventSource, type Tell, type WorkbookEvent } from './events';
import { Meter, type Counters } from './meter';
import { isHousekeeping, paneStateAsked } from './housekeeping';
import { ACTION, parseRequest, type WireResponse } from './wire';

/** Excel on the web takes and gives at most this much in one batch. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The client trims every answer with a pattern that takes the square of a run of blanks; escaped, it is the same text. */
const LONG_BLANK = / {256,}/g;

/** What a fault can be aimed at. */
export interface ActionSeen {
  /** `Range.values`, `Worksheet.getRange`, `Chart.load`. */
  member: string;
  kind: 'instantiate' | 'query' | 'method' | 'set' | 'trace';
  /** Position in its batch, from 0. */
  index: number;
}

interface Fault {
  strikes: (action: ActionSeen) => boolean;
  code: string;
  /** Strikes again and again. */
  lasting?: true;
}

/**
 * The far end of the genuine Office.js wire: takes a batch as the client sends it, runs it on a workbook in
 * memory, answers as Excel does. Strict on purpose: what it does not know is `ApiNotFound`, never a silent success.
 */
export class ExcelHost {
  /** While true every batch fails with InvalidOperationInCellEditMode, as while a person edits a cell. */
  cellEditMode = false;

  /** What else Excel may be in the middle of. */
  readonly conditions: Conditions = { ...NO_CONDITIONS };

  /** What the add-in asked for last, of the pane that shares the ribbon's runtime: `Visible`, `Background`; null at first. */
  paneState: string | null = null;

  private readonly meter = new Meter();
  private readonly references = new References();
  private readonly listeners = new Set<() => void>();
  private readonly subscribers = new Subscribers();
  private readonly raised: WorkbookEvent[] = [];
  private faults: Fault[] = [];
  private stale = false;
  private hidden = false;
  private changed = false;
  private calculationSuspended = false;
  private readonly context: HostContext;

  /**
   * @param calculates formulas are worked out when a value is asked for, as a client would see it; where somebody looks at
   *   the workbook itself, after every request
   */
  constructor(
    readonly workbook: Workbook,
    private readonly calculates: 'afterEachRequest' | 'whenAsked' = 'whenAsked',
  ) {
    this.context = this.createContext();
  }

  /** What went over the wire so far, batches of the client's own housekeeping left out. */
  get counters(): Counters {
    return this.meter.counters;
  }

  resetCounters(): void {
    this.meter.reset();
  }

  /**
   * Makes one action fail, once: the n-th from now on (from 1), or the first that the predicate picks.
   * What its batch did before stays done, as in Excel.
   */
  failAt(when: number | ((action: ActionSeen) => boolean), code: string): void {
    let left = typeof when === 'number' ? when : 0;
    const strikes = typeof when === 'number' ? () => (left -= 1) === 0 : when;
    this.faults.push({ strikes, code });
  }

  /** Makes every action fail that the predicate picks, until the function it gives is called. */
  refuse(when: (action: ActionSeen) => boolean, code: string): () => void {
    const fault: Fault = { strikes: when, code, lasting: true };
    this.faults.push(fault);
    return () => (this.faults = this.faults.filter((other) => other !== fault));
  }

  /** Calls back after each batch that changed the workbook. Gives the way to stop it. */
  onWorkbookChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Tells the clients that asked for it of something that was done without them: by a person at the grid, or by a
   * co-author. The workbook holds the change already.
   */
  announce(event: WorkbookEvent, source: EventSource = 'Local'): void {
    this.subscribers.tell([event], source);
  }

  /**
   * Runs one request (`{ Actions, ObjectPaths }` as JSON) and gives the response as JSON; refusals are in the response.
   * `client` takes the events that this client registers for; without it there are none. Null is no answer, ever.
   */
  execute(body: string, client?: Tell): string | null {
    const requestBytes = byteLength(body);
    if (requestBytes > PAYLOAD_LIMIT) {
      return this.answer(refusal('RequestPayloadSizeLimitExceeded'), { actions: 0, requestBytes });
    }
    const request = parseRequest(body);
    if (isHousekeeping(request)) {
      this.paneState = paneStateAsked(request) ?? this.paneState;
      const Results = request.actions.map(({ id }) => ({ ActionId: id, Value: null }));
      return JSON.stringify({ Results } satisfies WireResponse);
    }
    if (this.conditions.silent) return null;
    const actions = request.actions.length;
    if (this.cellEditMode) return this.answer(refusal('InvalidOperationInCellEditMode'), { actions, requestBytes });
    const listenTo = (event: EventName, on: boolean): void => this.subscribers[on ? 'add' : 'remove'](client, event);
    const response = new Batch(request, this.context, this.references, this.injectFaults(), listenTo).run();
    this.calculationSuspended = false;
    this.context.request.added.clear();
    this.context.request.settings = 0;
    if (this.calculates === 'afterEachRequest') this.settle();
    const text = this.answer(response, { actions, requestBytes });
    this.tellListeners();
    this.subscribers.tell(this.raised.splice(0), 'Local', client);
    return text;
  }

  /** Works out what is due: before the workbook is looked at by others than the client. */
  settle(): void {
    this.context.settle();
  }

  private answer(response: WireResponse, batch: { actions: number; requestBytes: number }): string {
    const whole = JSON.stringify(response).replaceAll(LONG_BLANK, (blank) => '\\u0020'.repeat(blank.length));
    const responseBytes = byteLength(whole);
    const tooLarge = responseBytes > PAYLOAD_LIMIT;
    const sent = tooLarge ? refusal('ResponsePayloadSizeLimitExceeded') : response;
    this.meter.count({ ...batch, responseBytes, changed: this.changed, error: sent.Error?.Code ?? null });
    return tooLarge ? JSON.stringify(sent) : whole;
  }

  private tellListeners(): void {
    if (!this.changed) return;
    this.changed = false;
    for (const listener of this.listeners) listener();
  }

  private injectFaults(): BeforeAction {
    let index = -1;
    return ({ kind }, member) => {
      index += 1;
      const seen: ActionSeen = { member, kind: KINDS[kind] ?? 'trace', index };
      const unfocused = this.conditions.otherWorkbookInFront ? refusedWithoutFocus(member) : undefined;
      if (unfocused !== undefined) throw new HostError(unfocused, `${member} while another workbook is in front.`);
      // Every fault sees every action, so that two counts run side by side.
      const struck = this.faults.filter((fault) => fault.strikes(seen));
      const [fault] = struck;
      if (!fault) return;
      this.faults = this.faults.filter((other) => other !== fault || other.lasting === true);
      throw new HostError(fault.code, `Fault injected at ${member}.`);
    };
  }

  private createContext(): HostContext {
    const note = (): void => {
      this.changed = true;
    };
    const touch = (sheet: Sheet): void => {
      sheet.touched = 'all';
      note();
    };
    return {
      workbook: this.workbook,
      conditions: this.conditions,
      request: { added: new Set(), settings: 0 },
      change: note,
      outdate: () => (this.stale = true),
      rowsHidden: () => (this.hidden = true),
      raise: (event) => this.raised.push(event),
      touch,
      edit: (sheet) => {
        if (sheet.protected) throw new HostError('AccessDenied', `The sheet ${sheet.name} is protected.`);
        touch(sheet);
      },
      settle: () => {
        if (this.calculationSuspended) return;
        const due = this.stale || (this.hidden && mindsHiddenRows(this.workbook));
        this.stale = this.hidden = false;
        if (due) recalculate(this.workbook);
      },
      calculate: () => {
        this.stale = this.hidden = false;
        this.changed = true;
        calculateNow(this.workbook);
      },
      suspendCalculation: () => (this.calculationSuspended = true),
    };
  }
}

const KINDS: Readonly<Record<number, ActionSeen['kind']>> = {
  [ACTION.instantiate]: 'instantiate',
  [ACTION.query]: 'query',
  [ACTION.method]: 'method',
  [ACTION.setProperty]: 'set',
  [ACTION.trace]: 'trace',
};

const MESSAGES: Readonly<Record<string, string>> = {
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode. Please exit the edit mode and try again.',
};

function refusal(code: string): WireResponse {
  return { Results: [], Error: { Code: code, Message: MESSAGES[code] ?? code } };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
