import type { HostBridge } from './bridge';

/** The window that the genuine client boots in: a frame of the workbench, or a stand-in in Node. */
export interface ClientWindow {
  webkit?: unknown;
  _osfHostAPI?: unknown;
  _richApiNativeBridge?: unknown;
}

/** GetContext, the one call that the client makes of the host before `Office.onReady`. */
const GET_CONTEXT = 5;
const FULL_VERSION = '16.100.0.0';

/**
 * Puts into a window what Excel puts there before a task pane loads: the call that describes the document, and the
 * bridge that carries batches. Must run before office.js does.
 */
export function installHostShim(window: ClientWindow, bridge: HostBridge): void {
  window.webkit = { messageHandlers: { Agave: { postMessage: () => undefined } } };
  window._osfHostAPI = (_handler: string, call: { methodId: number }, callback?: (answer: unknown) => void): void => {
    // Nothing but the context is answered; 1 is Excel's "failed" for the rest.
    callback?.(call.methodId === GET_CONTEXT ? contextOf(bridge) : [1]);
  };
  window._richApiNativeBridge = new NativeBridge(bridge);
}

/** Batches out, answers and events in: the object that the client finds in Excel for Mac. */
class NativeBridge {
  /** Set by the client. */
  onMessageFromHost: ((message: string) => void) | undefined;

  constructor(private readonly bridge: HostBridge) {}

  /** Events come in their own time, never within the call that caused them. */
  private readonly tell = (message: string): void => {
    setTimeout(() => this.onMessageFromHost?.(message), 0);
  };

  sendMessageToHost(text: string): void {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: unknown } }; // The client's own envelope.
    const request = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
    // Excel never answers within the call.
    setTimeout(() => {
      const body = this.answerTo(request);
      if (body === null) return;
      const answer = { statusCode: 200, headers: {}, body };
      this.onMessageFromHost?.(JSON.stringify({ id, type: 2, flags: 0, message: answer }));
    }, 0);
  }

  /** The client waits for ever when no answer comes: a fault of the host itself becomes one. */
  private answerTo(request: string): string | null {
    try {
      return this.bridge.execute(request, this.tell);
    } catch (error) {
      const Message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return JSON.stringify({ Results: [], Error: { Code: 'GeneralException', Message } });
    }
  }
}

/** The answer to GetContext, in the order that the client reads it. */
function contextOf({ requirementVersion, locale }: HostBridge): unknown[] {
  const settings = [[], []];
  const [major = 16, minor = 0, revision = 0] = FULL_VERSION.split('.').map(Number);
  const requirements = JSON.stringify({ excelapi: Number(requirementVersion) });
  return [
    settings,
    'capaian',
    1, // application: Excel
    major,
    minor,
    revision,
    1, // API sequence
    0, // capabilities
    locale,
    locale,
    0, // bindings
    'workbook.xlsx',
    0, // activation mode
    0, // control level
    '', // token
    '1.1',
    'correlation',
    'instance',
    false, // touch
    true, // commerce allowed
    requirements,
    null,
    FULL_VERSION,
    0,
  ];
}
