import { BRIDGE_NAME, hostInfoParameter, type HostBridge } from './bridge';
import { installHostShim } from './host-shim';

/**
 * Entry of its own, loaded in the pane's frame before office.js: makes the genuine client believe that it stands in
 * Excel, and connects it to the host of the page around it.
 */
const bridge: unknown = Reflect.get(window.parent, BRIDGE_NAME);
if (!isBridge(bridge)) {
  throw new Error(`This page is the pane of the workbench: its parent must carry window.${BRIDGE_NAME}.`);
}
if (!window.location.search.includes('_host_Info=')) {
  const parameters = [window.location.search.replace(/^\?/, ''), hostInfoParameter(bridge.locale)].filter(Boolean);
  window.history.replaceState(null, '', `?${parameters.join('&')}${window.location.hash}`);
}
installHostShim(window as object, bridge);

function isBridge(value: unknown): value is HostBridge {
  return typeof value === 'object' && value !== null && 'execute' in value && typeof value.execute === 'function';
}
