import type { Sel } from '../kisi';
import type { BacaanSel } from './baca';

/** A number cell between 0 and 1 that shows no unit of its own. */
export function pecahanPolos({ jenis }: Sel, bacaan: BacaanSel): boolean {
  return (
    jenis === 'angka' &&
    bacaan.jenis === 'angka' &&
    bacaan.satuan === '' &&
    bacaan.nilai.abs().lt(1) &&
    !bacaan.nilai.isZero()
  );
}
