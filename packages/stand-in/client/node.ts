import { createBareWindow } from './bare-window';
import { hostInfoParameter, type HostBridge } from './bridge';
import { installHostShim } from './host-shim';

/** The genuine client, booted and connected to one host. */
export interface OfficeClient {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
}

/** What the client is connected to; an `ExcelHost` will do. */
export type NodeHost = Pick<HostBridge, 'execute'> & Partial<HostBridge>;

/**
 * Boots the genuine office.js in Node, through `Office.onReady`, over the given host. Nothing of the client is replaced;
 * each call gives a client of its own, so that several hosts live side by side.
 */
export async function bootOfficeInNode(host: NodeHost): Promise<OfficeClient> {
  const bridge: HostBridge = {
    execute: (body, tell) => host.execute(body, tell),
    requirementVersion: host.requirementVersion ?? '1.14',
    locale: host.locale ?? 'id-ID',
  };
  const { window, load } = createBareWindow(hostInfoParameter(bridge.locale));
  installHostShim(window, bridge);
  load('office.js');
  // The client has just put these names there; its own typings describe them.
  const client = window as object as OfficeClient;
  await client.Office.onReady();
  return client;
}

/** Makes `Excel`, `Office` and `OfficeExtension` global, as in a pane. Gives the way to take them away again. */
export function installGlobals({ Excel, Office, OfficeExtension }: OfficeClient): () => void {
  const globals = { Excel, Office, OfficeExtension };
  const before = Object.keys(globals).map((name) => [name, Reflect.get(globalThis, name) as unknown] as const);
  Object.assign(globalThis, globals);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(globalThis, name);
      else Reflect.set(globalThis, name, value);
    }
  };
}
