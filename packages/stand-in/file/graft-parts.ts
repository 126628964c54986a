import type { OpcPackage } from './package';

/**
 * Copies everything a made part points at (drawing, charts, notes) into a package, under names that are
 * free there. Relationship ids stay, so that the parts themselves need no change.
 */
export function graftRelated(from: OpcPackage, source: string, into: OpcPackage, target: string): void {
  for (const relationship of from.relationships(source)) {
    if (relationship.external) {
      into.putRelationship(target, relationship);
      continue;
    }
    const bytes = from.bytes(relationship.target);
    if (!bytes) continue;
    const name = freeCopy(into, relationship.target);
    into.put(name, bytes);
    const contentType = from.contentType(relationship.target);
    if (contentType !== undefined) into.setContentType(name, contentType);
    into.putRelationship(target, { ...relationship, target: name });
    graftRelated(from, relationship.target, into, name);
  }
}

/** `xl/charts/chart1.xml` → the first such name that the package has not. */
function freeCopy(into: OpcPackage, name: string): string {
  const dot = name.lastIndexOf('.');
  return into.freeName(name.slice(0, dot).replace(/\d+$/, ''), name.slice(dot));
}
