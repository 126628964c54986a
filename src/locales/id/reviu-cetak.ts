import type { IdAturan } from '../../reviu/id-aturan';
import type { Temuan } from '../../reviu/temuan';
import { isi, type KataAturan } from './kata-temuan';

/** Rules on what the report prints in any table and in its sentences. */
export type AturanCetak = Extract<
  IdAturan,
  | 'salinan-tabel'
  | 'kalimat-baris'
  | 'kalimat-kalimat'
  | 'hitung-kalimat'
  | 'tahun-kalimat'
  | 'nomor-butir'
  | 'sisa-templat'
  | 'nama-baris'
>;

/** Both places, both values as printed, the arithmetic, and why rounding does not explain it. */
const duaTempat = (t: Temuan): string =>
  `${isi(t, 'tempat')}: ${t.dilaporkan}; ${isi(t, 'tempatLain')}: ${t.dihitung}. ${isi(t, 'hitungan')}`;

const sebabHitung: Readonly<Partial<Record<string, string>>> = {
  pertumbuhan: ' Yang dicetak perbandingannya, bukan kenaikannya.',
  jumlah: ' Bagian yang disebut tidak berjumlah demikian.',
  tingkat: ' Yang disebut kenaikan adalah nilainya sendiri.',
};

/** The words of the rules on printed tables and sentences. */
export const aturanCetak: Record<AturanCetak, KataAturan> = {
  'salinan-tabel': {
    nama: 'Satu angka dalam dua tabel',
    kaidah: 'Angka baris, tahun, dan arti yang sama harus tercetak sama di semua tabel.',
    kalimat: (t) =>
      `“${isi(t, 'nama')}” dicetak dua kali: ${duaTempat(t)}, bukan pembulatan; ${isi(t, 'sama')} dari ${isi(t, 'semua')} baris kedua kolom itu sama.`,
  },
  'kalimat-kalimat': {
    nama: 'Satu pernyataan, dua angka',
    kaidah: 'Pernyataan yang sama kata demi kata di dua tempat menyebut angka yang sama.',
    kalimat: (t) =>
      `Pernyataan yang sama: ${isi(t, 'letak')} menyebut ${t.dilaporkan}, ${isi(t, 'letakLain')} menyebut ${t.dihitung}. ${isi(t, 'hitungan')}, bukan pembulatan.`,
  },
  'hitung-kalimat': {
    nama: 'Hitungan dalam kalimat',
    kaidah:
      'Selisih, persentase, kenaikan, jumlah, dan arah dalam kalimat dihitung ulang dari angka kalimat itu sendiri.',
    kalimat: (t) =>
      isi(t, 'sebab') === 'arah'
        ? `Kalimat ${isi(t, 'letak')} menyebut ${isi(t, 'hitungan')}: ${t.dilaporkan} dan ${t.dihitung} berlawanan arah.`
        : `Kalimat ${isi(t, 'letak')} mencetak ${t.dilaporkan}; dari angkanya sendiri ${isi(t, 'hitungan')} = ${t.dihitung}, bukan pembulatan.${sebabHitung[isi(t, 'sebab')] ?? ''}`,
  },
  'tahun-kalimat': {
    nama: 'Tahun dalam kalimat',
    kaidah: 'Tahun laporan, periode rencana, dan tahun peraturan harus sama di semua tempat.',
    kalimat: (t) =>
      `Kalimat ${isi(t, 'letak')} menyebut ${t.dilaporkan}; ${isi(t, 'letakLain') === '' ? 'seharusnya' : `${isi(t, 'letakLain')} menyebut`} ${t.dihitung}.`,
  },
  'nomor-butir': {
    nama: 'Nomor butir',
    kaidah: 'Nomor butir berurutan dan dipakai sekali.',
    kalimat: (t) =>
      `Butir ${isi(t, 'letak')} bernomor ${t.dilaporkan}, sama dengan butir sebelumnya (${isi(t, 'letakLain')}); menurut urutannya ${t.dihitung}.`,
  },
  'sisa-templat': {
    nama: 'Pilihan yang belum dicoret',
    kaidah: 'Pilihan pada contoh kalimat harus sudah dipilih salah satu.',
    kalimat: (t) => `Kalimat ${isi(t, 'letak')} memuat kedua pilihan “${t.dilaporkan}”; sisakan salah satu.`,
  },
  'nama-baris': {
    nama: 'Nama dengan “dan” dan “atau”',
    kaidah: 'Nama yang sama tidak ditulis sekali dengan “dan” dan sekali dengan “atau”.',
    kalimat: (t) => `Nama ditulis “${t.dilaporkan}”; tabel lain menulis “${t.dihitung}”.`,
  },
  'kalimat-baris': {
    nama: 'Kalimat dan baris tabelnya',
    kaidah: 'Angka kalimat tentang satu baris dibandingkan dengan baris itu sendiri, bukan dengan jumlahnya.',
    kalimat: (t) =>
      `“${isi(t, 'nama')}” dalam kalimat ${isi(t, 'letak')}: ${t.dilaporkan}; ${isi(t, 'tempatLain')}: ${t.dihitung}. ${isi(t, 'hitungan')}, bukan pembulatan.`,
  },
};
