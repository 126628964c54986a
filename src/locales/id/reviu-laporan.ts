import type { IdAturan } from '../../reviu/id-aturan';
import { isi, type KataAturan } from './kata-temuan';

/** Rules on what a report says of itself: its scale, its words for all indicators, the regulations it cites. */
export type AturanLaporan = Extract<
  IdAturan,
  | 'skala-berlubang'
  | 'predikat-tabel'
  | 'predikat-kalimat'
  | 'semua-tercapai'
  | 'cacah-sasaran'
  | 'peraturan-dirujuk'
  | 'nomor-judul'
  | 'rata-menutupi'
>;

/** The words of these rules. */
export const aturanLaporan: Record<AturanLaporan, KataAturan> = {
  'skala-berlubang': {
    nama: 'Skala predikat',
    kaidah: 'Jenjang predikat laporan harus bersambung dan mempunyai puncak.',
    kalimat: (t) =>
      isi(t, 'jenis') === 'lubang'
        ? `Skala predikat pada ${isi(t, 'letak')} (${t.dilaporkan}) berlubang di antara ${t.dihitung}: angka di sela itu tidak mempunyai predikat.`
        : `Skala predikat pada ${isi(t, 'letak')} (${t.dilaporkan}) tidak mempunyai jenjang ${t.dihitung}, padahal capaian dapat melampauinya.`,
  },
  'predikat-tabel': {
    nama: 'Predikat menurut skala laporan',
    kaidah: 'Predikat di tabel dicocokkan dengan jenjang pada skala laporan sendiri.',
    kalimat: (t) =>
      `“${isi(t, 'nama')}” pada ${isi(t, 'tabel')} berpredikat ${t.dilaporkan}; ${isi(t, 'nilai')} berada pada jenjang ${isi(t, 'jenjang')}, yaitu ${t.dihitung} (skala: ${isi(t, 'letakSkala')}). Predikat lain cocok pada ${isi(t, 'setuju')} dari ${isi(t, 'semua')} tempat.`,
  },
  'predikat-kalimat': {
    nama: 'Predikat di kalimat',
    kaidah: 'Predikat di kalimat dicocokkan dengan jenjang pada skala laporan sendiri.',
    kalimat: (t) =>
      isi(t, 'jenis') === 'takDikenal'
        ? `Kalimat ${isi(t, 'letak')} memakai predikat ${t.dilaporkan}, yang tidak ada pada skala laporan (${isi(t, 'letakSkala')}): ${t.dihitung}.`
        : `Kalimat ${isi(t, 'letak')} (“${isi(t, 'nama')}…”) menyebut ${t.dilaporkan}; capaian ${isi(t, 'nilai')}% berada pada jenjang ${isi(t, 'jenjang')}, yaitu ${t.dihitung} (skala: ${isi(t, 'letakSkala')}).`,
  },
  'semua-tercapai': {
    nama: 'Semua indikator',
    kaidah: 'Kalimat yang berbicara untuk semua indikator dicocokkan dengan capaian setiap indikator.',
    kalimat: (t) =>
      `Kalimat ${isi(t, 'letak')} menyatakan “${t.dilaporkan}”, tetapi ${isi(t, 'gagal')} dari ${isi(t, 'semua')} capaian ${isi(t, 'lebih') === '1' ? 'tidak di atas' : 'di bawah'} 100%: ${t.dihitung}.`,
  },
  'cacah-sasaran': {
    nama: 'Banyaknya sasaran',
    kaidah: 'Banyaknya sasaran yang disebut bersama semua indikator dicocokkan dengan perjanjian kinerja.',
    kalimat: (t) => `Kalimat ${isi(t, 'letak')} menyebut ${t.dilaporkan}; menurut tabel ${t.dihitung}.`,
  },
  'peraturan-dirujuk': {
    nama: 'Peraturan yang dirujuk',
    kaidah: 'Tahun dan keberlakuan peraturan yang dirujuk dicocokkan dengan daftar peraturan.',
    kalimat: (t) =>
      isi(t, 'jenis') === 'tahun'
        ? `${isi(t, 'letak')} merujuk ${t.dilaporkan}; peraturan tentang hal itu adalah ${t.dihitung} (${isi(t, 'sumber')}).`
        : `${isi(t, 'letak')} merujuk ${t.dilaporkan}, yang sejak ${isi(t, 'tahun')} digantikan ${t.dihitung} (${isi(t, 'sumber')}).`,
  },
  'nomor-judul': {
    nama: 'Nomor bab dan sub bab',
    kaidah: 'Nomor bab berurutan; nomor sub bab mengikuti babnya dan tidak dipakai dua kali.',
    kalimat: (t) => {
      const tempat = `${t.dilaporkan} (“${isi(t, 'judul')}”) pada ${isi(t, 'letak')}`;
      switch (isi(t, 'jenis')) {
        case 'lompat':
          return `${tempat} melompati ${t.dihitung}.`;
        case 'bab':
          return `${tempat} bernomor bab lain; pada ${isi(t, 'letakLain')} nomornya ${t.dihitung}.`;
        default:
          return `${tempat} sudah dipakai “${isi(t, 'judulLain')}” (${isi(t, 'letakLain')}); menurut urutannya ${t.dihitung}.`;
      }
    },
  },
  'rata-menutupi': {
    nama: 'Rata-rata menutupi kegagalan',
    kaidah: 'Keberhasilan yang disimpulkan dari rata-rata disandingkan dengan indikator yang gagal.',
    kalimat: (t) =>
      `Kalimat ${isi(t, 'letak')} menyimpulkan “${t.dilaporkan}” dari rata-rata capaian, padahal ${isi(t, 'gagal')} dari ${isi(t, 'semua')} indikator di bawah 60%: ${t.dihitung}.`,
  },
};
