import { PATH, type WireRequest } from './wire';

/** The runtime that pane and ribbon share. */
const RUNTIME = 'Microsoft.AppRuntime.AppRuntimeService';
/** Services that have nothing to do with the workbook: telemetry, the hand-shake of ribbon commands, the runtime. */
const SERVICES = ['Microsoft.Telemetry.TelemetryService', 'Microsoft.InternalService.AddinInternalService', RUNTIME];

/** Whether the request asks for the pane to be shown (`Visible`) or hidden (`Background`); null when it does neither. */
export function paneStateAsked({ actions, paths }: WireRequest): string | null {
  const asked = actions.find(
    ({ name, pathId }) => name === 'SetAppRuntimeState' && paths.get(pathId)?.name === RUNTIME,
  );
  const state = asked?.arguments.values[0];
  return typeof state === 'string' ? state : null;
}

/** True when a request has nothing to do with the workbook: it is answered, and not counted. */
export function isHousekeeping({ actions, paths }: WireRequest): boolean {
  const roots = [...paths.values()].filter(({ parentId }) => parentId === null);
  return (
    actions.length > 0 &&
    roots.length > 0 &&
    roots.every(({ kind, name }) => kind === PATH.newObject && SERVICES.includes(name))
  );
}
