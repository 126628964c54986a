import { PATH, type WireRequest } from './wire';

/** Services that the client calls on its own account: telemetry, and the hand-shake of ribbon commands. */
const SERVICES = ['Microsoft.Telemetry.TelemetryService', 'Microsoft.InternalService.AddinInternalService'];

/** True when a request has nothing to do with the workbook: it is answered, and not counted. */
export function isHousekeeping({ actions, paths }: WireRequest): boolean {
  const roots = [...paths.values()].filter(({ parentId }) => parentId === null);
  return (
    actions.length > 0 &&
    roots.length > 0 &&
    roots.every(({ kind, name }) => kind === PATH.newObject && SERVICES.includes(name))
  );
}
