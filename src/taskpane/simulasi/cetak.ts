import { Decimal, sepuluhPangkat, tampil } from '../../dasar/desimal';
import type { Kebutuhan, Komponen } from '../../domain/simulasi';

/** A score or a percentage is printed with two decimals, a count or money whole. */
const tempat = ({ satuan, desimal }: Komponen): number =>
  satuan === '%' || satuan === 'poin' ? Math.max(desimal ?? 0, 2) : (desimal ?? 0);

export const cetakKini = (k: Komponen, nilai: Decimal | null): string =>
  nilai === null ? '–' : tampil(nilai, tempat(k));

/** Rounded away from where it stands: a need that is cut to its last digit would fall short. */
export function cetakPerlu(k: Komponen, perlu: Decimal): string {
  const naik = !k.nilai || perlu.gte(k.nilai);
  return tampil(perlu.toDecimalPlaces(tempat(k), naik ? Decimal.ROUND_CEIL : Decimal.ROUND_FLOOR), tempat(k));
}

/** The smallest step of one, ten, a hundred … whose effect can be seen, and the effect; null where none is. */
export function langkahTerasa({ masukan, perPoin }: Kebutuhan): { langkah: string; tambahan: string } | null {
  const berskala = masukan.satuan === '%' || masukan.satuan === 'poin';
  for (let pangkat = 0; pangkat <= (berskala ? 1 : 12); pangkat++) {
    const langkah = sepuluhPangkat(pangkat);
    const tambahan = perPoin.times(langkah);
    if (tambahan.abs().gte(TERASA)) return { langkah: tampil(langkah, 0), tambahan: tampil(tambahan, 2) };
  }
  return null;
}

const TERASA = '0.01';
