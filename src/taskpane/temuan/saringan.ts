import type { CatatanTemuan, StatusTemuan } from '../../reviu/catatan-hasil';
import { banyakTerbuka, URUTAN_PUTUSAN } from '../../reviu/kelompok';
import { pisahkanSenyapan, type Senyapan, type TemuanDisenyapkan } from '../../reviu/senyapan';
import type { Putusan, Temuan } from '../../reviu/temuan';
import type { KeadaanPanel } from '../keadaan';

/** What the list of Temuan can be narrowed to: one kind of entry, or one verdict. */
export type Saringan = 'perluDilihat' | 'disisihkan' | 'takTerhitung' | Putusan;

/** … and by what the reviewer made of it. */
export type SaringanStatus = 'semua' | StatusTemuan;

export const URUTAN_STATUS: readonly StatusTemuan[] = ['belum', 'diterima', 'diperbaiki', 'bukanMasalah'];

/** The findings of the last run as they are shown now. */
export interface IsiTemuan {
  temuan: readonly Temuan[];
  disenyapkan: readonly TemuanDisenyapkan[];
}

/** Divides them anew: something may have been silenced, or taken back, since the run. */
export function isiTemuan({ hasil }: Pick<KeadaanPanel, 'hasil'>, senyapan: readonly Senyapan[]): IsiTemuan {
  const semua = [...(hasil?.temuan ?? []), ...(hasil?.disenyapkan.map(({ temuan }) => temuan) ?? [])];
  return pisahkanSenyapan(semua, senyapan);
}

export interface JumlahSaringan {
  /** Entries behind each choice; what simply agrees needs no look. */
  semua: Record<Saringan, number>;
  /** Those of them that nobody has dealt with: falls as statuses are given. */
  terbuka: Record<Saringan, number>;
}

/** How many entries each choice would show, and how many of them are open. */
export function jumlahPer(
  { bacaan, hasil }: Pick<KeadaanPanel, 'bacaan' | 'hasil'>,
  temuan: readonly Temuan[],
  status: ReadonlyMap<string, CatatanTemuan>,
): JumlahSaringan {
  const tabel = {
    disisihkan: (bacaan?.tabel ?? []).reduce((banyak, satu) => banyak + satu.karantina.length, 0),
    takTerhitung: hasil?.angka.filter((satu) => satu.nilai === null && satu.status !== 'tidakBerlaku').length ?? 0,
  };
  const hitung = (banyak: (milik: readonly Temuan[]) => number): Record<Saringan, number> => {
    const per = (putusan: Putusan): number => banyak(temuan.filter((satu) => satu.putusan === putusan));
    const jumlah = {
      ...tabel,
      berbeda: per('berbeda'),
      tidakDapatDihitung: per('tidakDapatDihitung'),
      selisihPembulatan: per('selisihPembulatan'),
    };
    const perluDilihat = Object.values(jumlah).reduce((semua, satu) => semua + satu, 0);
    return { ...jumlah, cocok: temuan.filter(({ putusan }) => putusan === 'cocok').length, perluDilihat };
  };
  return {
    semua: hitung((milik) => milik.length),
    terbuka: hitung((milik) => banyakTerbuka(milik, status)),
  };
}

export { URUTAN_PUTUSAN };
