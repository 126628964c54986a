import { tampil } from '../../dasar/desimal';
import type { Fakta } from '../../domain/fakta';
import { masukanSalah } from '../banding';
import type { Calon } from '../temuan';

/** A part that is larger than its whole; null when it is not, or when one of them is not there. */
export function lebihDari(bagian: Fakta | undefined, keseluruhan: Fakta | undefined): Calon | null {
  if (!bagian?.nilai || !keseluruhan?.nilai || bagian.nilai.lte(keseluruhan.nilai)) return null;
  return masukanSalah(bagian, `≤ ${tampil(keseluruhan.nilai, keseluruhan.desimal ?? 0)}`, {}, keseluruhan);
}
