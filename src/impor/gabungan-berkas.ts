import type { Rentang } from '../dasar/kotak';
import type { BacaGabungan } from '../input/potret';

/** Merged areas that begin inside the block that is asked for. */
export function gabunganDari(semua: readonly Rentang[]): BacaGabungan {
  const berawalDi = (r: Rentang, { lembar, baris, kolom }: Rentang): boolean =>
    lembar === r.lembar &&
    baris >= r.baris &&
    baris < r.baris + r.jumlahBaris &&
    kolom >= r.kolom &&
    kolom < r.kolom + r.jumlahKolom;
  return (kepala) => Promise.resolve(semua.filter((satu) => kepala.some((r) => berawalDi(r, satu))));
}
