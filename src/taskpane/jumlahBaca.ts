import type { TabelDikenali } from '../input/tabel';

/** Rows read and cells set aside over all tables. */
export function jumlahBaca(tabel: readonly TabelDikenali[]): { baris: number; disisihkan: number } {
  return {
    baris: tabel.reduce((jumlah, satu) => jumlah + satu.baris, 0),
    disisihkan: tabel.reduce((jumlah, satu) => jumlah + satu.karantina.length, 0),
  };
}
