import type { BookPart } from './book-part';
import { isKind, type OpcPackage } from './package';
import { child, children, relationshipId } from './xml';

/** Names of the other workbooks that formulas read, in the order of their numbers: `[1]Data!A1` reads the first. */
export function linkedFiles(pkg: OpcPackage, { part, root }: BookPart): string[] {
  const references = child(root, 'externalReferences');
  const parts = new Map(pkg.relationships(part).map(({ id, target }) => [id, target]));
  return (references ? children(references, 'externalReference') : []).map((reference) => {
    const link = parts.get(relationshipId(reference) ?? '');
    const path =
      link === undefined ? undefined : pkg.relationships(link).find((one) => isKind(one, 'externalLinkPath'));
    return fileName(path?.target ?? '');
  });
}

/** `file:///C:\kerja\Pagu%202024.xlsx` → `Pagu 2024.xlsx` */
function fileName(address: string): string {
  const name = address.split(/[\\/]/).at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch (error) {
    // A percent sign of the name's own.
    if (error instanceof URIError) return name;
    throw error;
  }
}
