import type { Digit, Kebiasaan, Meragukan } from './angka';

/**
 * `383.275`: thousands or decimals? Decided by the other cells of the column; without any, a column of counts or
 * rupiah says thousands. Null when nothing decides, or when two signs contradict each other.
 */
export function putuskanPemisah(
  sel: Meragukan,
  kebiasaan: ReadonlySet<Kebiasaan>,
  kolomHitungan: boolean,
): Digit | null {
  const hitungan = kolomHitungan || sel.hitungan;
  if (kebiasaan.size > 1) return null;
  const [satu] = kebiasaan;
  if (satu === undefined) return hitungan ? sel.ribuan : null;
  const ribuan = (satu === 'indonesia') === sel.titik;
  if (ribuan) return sel.ribuan;
  return hitungan ? null : sel.pecahan;
}
