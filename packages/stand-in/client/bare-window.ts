import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/** The folder of the genuine client, unmodified. */
const OFFICE_JS = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const ORIGIN = 'https://localhost';

/** Compiled once per process: the client is 1.3 MB. */
const compiled = new Map<string, vm.Script>();

/**
 * As little of a browser as the genuine client needs to boot in Node: a window of its own, in which `<script>` elements
 * load the client's files from node_modules. Built-ins that cross the border (errors, promises, parsed JSON) are this
 * process's own, so that `instanceof` holds on both sides.
 */
export function createBareWindow(query: string): { window: Record<string, unknown>; load: (file: string) => void } {
  const window: Record<string, unknown> = {};
  const context = vm.createContext(window);
  const load = (file: string): void => {
    script(file).runInContext(context);
  };
  const location = { ...addressParts(query), reload: () => undefined };
  Object.assign(window, {
    window,
    self: window,
    top: window,
    parent: window,
    location,
    document: createDocument(location, load),
    navigator: { userAgent: 'Node', platform: 'MacIntel', language: 'id-ID', appVersion: '' },
    history: { replaceState: () => undefined, pushState: () => undefined },
    localStorage: createStorage(),
    sessionStorage: createStorage(),
    console: { log: ignore, info: ignore, warn: ignore, error: ignore },
    addEventListener: ignore,
    removeEventListener: ignore,
    postMessage: ignore,
    ...{ ...windowTimers(), clearTimeout, clearInterval },
    ...{ performance, URL, TextEncoder, TextDecoder },
    ...{ Error, TypeError, RangeError, Promise, JSON },
  });
  return { window, load };
}

/** The client's watchdogs must not keep the process alive; its short timers carry its promises and must. */
const WATCHDOG_FROM = 1000;

/**
 * The client sets its watchdogs anew for as long as the process lives. Only its window holds what they call: a client that
 * nobody uses any more goes, with everything that it can reach.
 */
function windowTimers(): { setTimeout: unknown; setInterval: unknown } {
  const watched = new Set<() => void>();
  const hold = (callback: () => void): (() => void) => {
    watched.add(callback);
    return weakly(callback);
  };
  return {
    setTimeout: (callback: () => void, milliseconds = 0) =>
      milliseconds >= WATCHDOG_FROM
        ? setTimeout(hold(callback), milliseconds).unref()
        : setTimeout(callback, milliseconds),
    setInterval: (callback: () => void, milliseconds: number) => setInterval(hold(callback), milliseconds).unref(),
  };
}

/** Stands outside the window's own functions, so that it reaches nothing but the callback. */
function weakly(callback: () => void): () => void {
  const held = new WeakRef(callback);
  return () => held.deref()?.();
}

function ignore(): void {
  // What the client reports to a browser has no reader here.
}

function script(file: string): vm.Script {
  const known = compiled.get(file);
  if (known) return known;
  const filename = path.join(OFFICE_JS, file);
  const made = new vm.Script(readFileSync(filename, 'utf8'), { filename });
  compiled.set(file, made);
  return made;
}

function addressParts(query: string): Record<string, string> {
  const { href, protocol, host, hostname, origin, pathname, search, hash } = new URL(`/taskpane.html?${query}`, ORIGIN);
  return { href, protocol, host, hostname, origin, pathname, search, hash };
}

interface Element {
  tagName: string;
  src?: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
}

function createDocument(location: Record<string, unknown>, load: (file: string) => void): object {
  const append = (element: Element): Element => {
    if (element.tagName === 'SCRIPT') setTimeout(() => loadScript(element, load), 0);
    return element;
  };
  const head = { appendChild: append, insertBefore: append };
  return {
    location,
    URL: location.href,
    readyState: 'complete',
    cookie: '',
    head,
    body: head,
    documentElement: { ...head, getAttribute: () => null },
    createElement: (name: string) => ({
      tagName: name.toUpperCase(),
      style: {},
      setAttribute: ignore,
      appendChild: ignore,
    }),
    getElementById: () => null,
    // The client finds its own folder by the script that loaded it.
    getElementsByTagName: (name: string) =>
      name === 'script' ? [{ src: `${ORIGIN}/office.js`, getAttribute: () => null }] : [head],
    hasFocus: () => true,
    addEventListener: ignore,
    removeEventListener: ignore,
  };
}

function loadScript(element: Element, load: (file: string) => void): void {
  const file = new URL(element.src ?? '', ORIGIN).pathname.slice(1);
  if (!existsSync(path.join(OFFICE_JS, file))) {
    element.onerror?.(new Error(`office.js asked for ${file}, which its package does not have.`));
    return;
  }
  load(file);
  element.onload?.();
}

function createStorage(): object {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => entries.set(key, value),
    removeItem: (key: string) => entries.delete(key),
    key: (index: number) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}
