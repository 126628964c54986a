import { GalatCapaian } from '../../domain/galat';
import { terimaBukuKerja } from '../../impor/terima';
import { isKind, OpcPackage } from './package';

/** Opens the package of a workbook that can be read and kept. Throws `BUKAN_BUKU_KERJA` or `FORMAT_TIDAK_DIDUKUNG`. */
export function acceptPackage(bytes: Uint8Array, name: string): OpcPackage {
  terimaBukuKerja(bytes, name);
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
