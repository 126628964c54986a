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
  selisihBukanRasio: () => ' Angka yang tercantum adalah selisih keduanya, bukan perbandingannya.',
  terbalik: () => ' Pembilang dan penyebutnya mungkin tertukar.',
  komaBergeser: () => ' Letak komanya mungkin bergeser.',
  angkaTertukar: () => ' Dua angka yang berdampingan mungkin tertukar.',
  satuAngka: () => ' Satu angkanya mungkin salah ketik.',
};

/** A finding without a guess has none of these keys. */
const kataDugaan: Readonly<Partial<Record<string, (t: Temuan) => string>>> = dugaan;
/** The guess at what went wrong; '' when there is none. */
export const kira = (t: Temuan) => kataDugaan[isi(t, 'dugaan')]?.(t) ?? '';

/** " (lebih tinggi 4,33 poin persen)", " (lebih kecil Rp13.802.587.000)"; '' where nothing was measured. */
export const selisih = (t: Temuan) => {
  const besar = t.selisih.replace(/^[-+]/, '');
  if (t.selisih === '' || !/[1-9]/.test(besar)) return '';
  const [atas, bawah] = t.satuan === '%' || t.satuan === 'poin' ? ['tinggi', 'rendah'] : ['besar', 'kecil'];
  const beda = t.satuan === '%' ? `${besar.replace(/%$/, '')} poin persen` : nilai(t, besar);
  return ` (lebih ${t.selisih.startsWith('-') ? bawah : atas} ${beda})`;
};

/** `Capaian tercantum 117,78%, sedangkan hasil realisasi ÷ target 117,77% (lebih tinggi 0,01 poin persen).` */
export const banding =
  (apa: string, pembanding: string) =>
  (t: Temuan): string => {
    const tercantum = `${apa} tercantum ${nilai(t, t.dilaporkan)}`;
    switch (t.putusan) {
      case 'cocok':
        return `${tercantum}, sesuai dengan ${pembanding}.`;
      case 'selisihPembulatan':
        return `${tercantum}, sedangkan ${pembanding} ${nilai(t, t.dihitung)}. Selisih ini dapat terjadi karena pembulatan.`;
      case 'berbeda':
        return `${tercantum}, sedangkan ${pembanding} ${nilai(t, t.dihitung)}${selisih(t)}.${kira(t)}`;
      case 'tidakDapatDihitung':
        return `${tercantum}; datanya belum cukup untuk menghitung ulang.`;
    }
  };

export const melebihi = (bagian: string, keseluruhan: string) => (t: Temuan) =>
  `${bagian} (${nilai(t, t.dilaporkan)}) melebihi ${keseluruhan} (${nilai(t, t.dihitung.replace(/^≤ ?/, ''))}).`;
