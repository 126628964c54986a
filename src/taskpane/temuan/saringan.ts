import type { Putusan } from '../../reviu/temuan';
import type { StatusTemuan } from '../../reviu/catatan-hasil';
import type { KeadaanPanel } from '../keadaan';

/** What the list of Temuan can be narrowed to: one kind of entry, or one verdict. */
export type Saringan = 'perluDilihat' | 'disisihkan' | 'takTerhitung' | Putusan;

/** … and by what the reviewer made of it. */
export type SaringanStatus = 'semua' | StatusTemuan;

export const URUTAN_STATUS: readonly StatusTemuan[] = ['belum', 'diterima', 'diperbaiki', 'bukanMasalah'];

/** What needs a decision comes first. */
export const URUTAN_PUTUSAN: readonly Putusan[] = ['berbeda', 'tidakDapatDihitung', 'selisihPembulatan', 'cocok'];

/** How many entries each choice would show; what simply agrees needs no look. */
export function jumlahPer({ bacaan, hasil }: Pick<KeadaanPanel, 'bacaan' | 'hasil'>): Record<Saringan, number> {
  const putusan = (satu: Putusan): number => hasil?.temuan.filter((temuan) => temuan.putusan === satu).length ?? 0;
  const jumlah = {
    disisihkan: (bacaan?.tabel ?? []).reduce((banyak, satu) => banyak + satu.karantina.length, 0),
    takTerhitung: hasil?.angka.filter((satu) => satu.nilai === null && satu.status !== 'tidakBerlaku').length ?? 0,
    berbeda: putusan('berbeda'),
    tidakDapatDihitung: putusan('tidakDapatDihitung'),
    selisihPembulatan: putusan('selisihPembulatan'),
    cocok: putusan('cocok'),
  };
  const perluDilihat = Object.values(jumlah).reduce((banyak, satu) => banyak + satu, 0) - jumlah.cocok;
  return { ...jumlah, perluDilihat };
}
