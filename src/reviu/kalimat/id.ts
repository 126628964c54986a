import { cetakSatuan } from '../../domain/cetak-satuan';
import type { KodeDugaan } from '../dugaan';
import type { Temuan } from '../temuan';
import { isi } from './isi';

/** A figure of a finding with its unit. */
export const nilai = (t: Temuan, teks: string) =>
  cetakSatuan(teks, t.satuan, { poin: '', orang: 'orang', lembaga: 'lembaga', buah: '' });

const dugaan: Record<KodeDugaan, (t: Temuan) => string> = {
  barisTerlewat: (t) => ` Selisihnya tepat sebesar “${isi(t, 'barisDugaan')}”: mungkin baris itu terlewat.`,
  barisGanda: (t) => ` Selisihnya tepat sebesar “${isi(t, 'barisDugaan')}”: mungkin baris itu terhitung dua kali.`,
  selisihBukanRasio: () => ' Angka yang dicetak adalah selisih keduanya, bukan perbandingannya.',
  terbalik: () => ' Pembilang dan penyebutnya mungkin tertukar.',
  komaBergeser: () => ' Letak komanya mungkin bergeser.',
  angkaTertukar: () => ' Dua angka yang berdampingan mungkin tertukar.',
  satuAngka: () => ' Satu angkanya mungkin salah ketik.',
};

/** A finding without a guess has none of these keys. */
const kataDugaan: Readonly<Partial<Record<string, (t: Temuan) => string>>> = dugaan;
/** The guess at what went wrong; '' when there is none. */
export const kira = (t: Temuan) => kataDugaan[isi(t, 'dugaan')]?.(t) ?? '';

const selisih = (t: Temuan) => (t.selisih === '' ? '' : ` (selisih ${nilai(t, t.selisih)})`);

/** `Capaian dicetak 117,78%; realisasi ÷ target memberi 117,77%.` */
export const banding =
  (apa: string, pembanding: string) =>
  (t: Temuan): string => {
    const dicetak = `${apa} dicetak ${nilai(t, t.dilaporkan)}`;
    switch (t.putusan) {
      case 'cocok':
        return `${dicetak}, sama dengan ${pembanding}.`;
      case 'selisihPembulatan':
        return `${dicetak}; ${pembanding} ${nilai(t, t.dihitung)}. Selisih ini dapat terjadi karena pembulatan.`;
      case 'berbeda':
        return `${dicetak}; ${pembanding} ${nilai(t, t.dihitung)}${selisih(t)}.${kira(t)}`;
      case 'tidakDapatDihitung':
        return `${dicetak}; datanya belum cukup untuk menghitung ulang.`;
    }
  };

export const melebihi = (bagian: string, keseluruhan: string) => (t: Temuan) =>
  `${bagian} ${nilai(t, t.dilaporkan)} lebih besar daripada ${keseluruhan} (${t.dihitung}).`;
