import type { Fakta } from '../../domain/fakta';
import type { DefinisiKolom } from '../definisi';
import { nomorTriwulan } from '../judul-waktu';
import type { KolomKepala } from '../kepala';
import type { BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';
import { kolomUang } from './kolom-kinerja';

export type KolomTriwulan = 'targetTriwulan' | 'realisasiTriwulan';

/** T and R under a quarter; "s.d. TW II" alone is what was reached by then. */
export const TARGET_PENDEK = String.raw`(?=.*(?:\btarget\b|\bt$))`;
export const REALISASI_PENDEK = String.raw`(?=.*(?:\brealisasi\b|\br$)|s d )`;

/** A heading that names a quarter. */
export const TRIWULAN = String.raw`(?=.*\b(?:tw|triwulan) ?(?:iv|iii|ii|i|[1-4])\b)`;

export const triwulan = (sebutan: string, pola: RegExp): DefinisiKolom => ({
  sebutan,
  pola,
  bila: (k) => !kolomUang(k),
  berulang: { minimal: 1 },
  ciri: true,
  angka: true,
});

/** The four quarters of one row, I to IV. */
export function bacaTriwulan(
  tabel: Pick<PembacaTabel<KolomTriwulan>, 'kepala' | 'faktaDi'>,
  baris: BarisMentah,
  kolom: KolomTriwulan,
  kunci: string,
  nama: string,
  satuan: Fakta['satuan'],
): (Fakta | undefined)[] {
  const di = new Map<number | null, KolomKepala>(tabel.kepala(kolom).map((k) => [nomorTriwulan(k.penuh), k]));
  return [1, 2, 3, 4].map((ke) => {
    const kepala = di.get(ke);
    return (
      kepala &&
      tabel.faktaDi(baris, kepala.kolom, {
        kunci: `${kunci}-${ke}`,
        nama: `${nama}, triwulan ${ke}`,
        satuan,
        peran: `${kolom}-${ke}`,
      })
    );
  });
}
