import type { IdAturan } from '../../reviu/id-aturan';
import type { Temuan } from '../../reviu/temuan';
import { isi, type KataAturan } from './kata-temuan';

/** Rules on what the report prints in any table and in its sentences. */
export type AturanCetak = Extract<IdAturan, 'salinan-tabel' | 'kalimat-baris'>;

/** Both places, both values as printed, the arithmetic, and why rounding does not explain it. */
const duaTempat = (t: Temuan): string =>
  `${isi(t, 'tempat')}: ${t.dilaporkan}; ${isi(t, 'tempatLain')}: ${t.dihitung}. ${isi(t, 'hitungan')}`;

/** The words of the rules on printed tables and sentences. */
export const aturanCetak: Record<AturanCetak, KataAturan> = {
  'salinan-tabel': {
    nama: 'Satu angka dalam dua tabel',
    kaidah: 'Angka baris, tahun, dan arti yang sama harus tercetak sama di semua tabel.',
    kalimat: (t) =>
      `“${isi(t, 'nama')}” dicetak dua kali: ${duaTempat(t)}, bukan pembulatan; ${isi(t, 'sama')} dari ${isi(t, 'semua')} baris kedua kolom itu sama.`,
  },
  'kalimat-baris': {
    nama: 'Kalimat dan baris tabelnya',
    kaidah: 'Angka kalimat tentang satu baris dibandingkan dengan baris itu sendiri, bukan dengan jumlahnya.',
    kalimat: (t) =>
      `“${isi(t, 'nama')}” dalam kalimat ${isi(t, 'letak')}: ${t.dilaporkan}; ${isi(t, 'tempatLain')}: ${t.dihitung}. ${isi(t, 'hitungan')}, bukan pembulatan.`,
  },
};
