/** What the workbench page gives the pane's frame as `window.parent.capaianHost`. */
export interface HostBridge {
  /**
   * Runs one batch (JSON of `{ Actions, ObjectPaths }`) and gives the response's JSON. What the client registers for is
   * told through `tell`, by which the host knows one client from another. Null is never answered.
   */
  execute(body: string, tell?: (message: string) => void): string | null;
  /** The ExcelApi requirement set that this "Excel" has, for example `1.14`. */
  readonly requirementVersion: string;
  /** Display language, for example `id-ID`. */
  readonly locale: string;
}

/** Where the page puts it, and where the frame looks for it. */
export const BRIDGE_NAME = 'capaianHost';

/** What the genuine client reads from the address to know that it runs inside Excel. */
export function hostInfoParameter(locale: string): string {
  return `_host_Info=Excel$Mac$16.00$${locale}$telemetry$$$0`;
}
