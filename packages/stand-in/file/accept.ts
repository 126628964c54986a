import { GalatCapaian } from '../../../src/dasar/galat';
import { isKind, OpcPackage } from './package';

/** Opens the package of an .xlsx. Throws `BUKAN_BUKU_KERJA`. */
export function acceptPackage(bytes: Uint8Array, name: string): OpcPackage {
  try {
    return OpcPackage.open(bytes);
  } catch (cause) {
    throw new GalatCapaian('BUKAN_BUKU_KERJA', { berkas: name }, { cause });
  }
}

/** Name of the main part, as the package's relationships say; null when there is none. */
export function workbookPart(pkg: OpcPackage): string | null {
  const main = pkg.relationships('').find((one) => isKind(one, 'officeDocument'));
  return main && pkg.has(main.target) ? main.target : null;
}
