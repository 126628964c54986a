import {
  DISPENSASI_BATAS,
  DISPENSASI_NILAI,
  DISPENSASI_PENGURANG,
  KKP_POIN,
  KKP_TARGET,
  KONTRAK_AKSELERASI,
  KONTRAK_BATAS,
  KONTRAK_BOBOT,
  KONTRAK_DINI,
  KONTRAK_DISTRIBUSI,
  KONTRAK_HARI_DAFTAR,
  OUTPUT_BOBOT,
  OUTPUT_GAP,
  TAGIHAN_HARI,
  UPTUP_BOBOT,
  UPTUP_KKP,
} from './ikpa-pelaksanaan';
import { KALKULATOR, KEDUANYA, KUPANG, PER_2022, PER_2024, versi } from './ikpa-sumber';
import type { ParameterBilangan, ParameterBobot, ParameterDaftar, ParameterPilihan } from './parameter';

/**
 * Numbers of the IKPA indicators themselves, from the raw tables on. The regulations' own texts were not read: every
 * value is from a page, a slide or an application that quotes them, and from published values that come out with it.
 */

/** Jenis belanja that the indicators tell apart. */
export type JenisBelanja = '51' | '52' | '53' | '57';
export const JENIS_BELANJA_IKPA: readonly JenisBelanja[] = ['51', '52', '53', '57'];

type Triwulan = 1 | 2 | 3 | 4;
export const TRIWULAN: readonly Triwulan[] = [1, 2, 3, 4];
export const ROMAWI: Readonly<Record<Triwulan, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

export const REVISI_KODE: ParameterDaftar = {
  bentuk: 'daftar',
  id: 'ikpa/revisi-kode',
  nama: 'Kode revisi DIPA yang diperhitungkan',
  satuan: '',
  rentang: [0, 999],
  versi: [
    versi(
      KEDUANYA,
      '201 211 212 213 217 220 221 222 225 226 229 231 236 239'.split(' '),
      'sekunder',
      'Surat S-1189 KPPN Bandar Lampung; kode 1xx (pagu berubah) dan 3xx (KPA) tidak dihitung',
    ),
  ],
};

export const REVISI_POIN: ParameterBobot<'satu' | 'dua' | 'lebih'> = {
  bentuk: 'bobot',
  id: 'ikpa/revisi-poin',
  nama: 'Poin Revisi DIPA menurut banyaknya revisi dalam semester',
  satuan: 'poin',
  rentang: [0, 120],
  jumlah: null,
  sebutan: { satu: 'paling banyak satu revisi', dua: 'dua revisi', lebih: 'tiga revisi atau lebih' },
  versi: [
    versi(
      PER_2024,
      { satu: 110, dua: 100, lebih: 50 },
      'hitungUlang',
      `${KALKULATOR}; (110 + 50) ÷ 2 = 80,00 tercetak pada tiga satker: dibatasi 100 sesudah dirata-ratakan`,
    ),
    versi(
      PER_2022,
      { satu: 100 },
      'belumDiverifikasi',
      'Per triwulan, satu revisi; lebih dari satu dianggap 1/n × 100 seperti ketentuan 2020. Semua 1.632 baris 2022–2023 bernilai 100',
    ),
  ],
};

export const DEVIASI_BATAS: ParameterBilangan = {
  bentuk: 'bilangan',
  id: 'ikpa/deviasi-batas',
  nama: 'Rata-rata deviasi Halaman III DIPA yang masih bernilai 100',
  satuan: '%',
  rentang: [0, 15],
  versi: [
    versi(
      KEDUANYA,
      5,
      'hitungUlang',
      'Tidak ada nilai antara 95 dan 100 pada 3.049 baris OM-SPAN; di atas batas nilainya 100 − rata-rata deviasi',
      'Pasal 7 PER-5/PB/2024',
    ),
  ],
};

export const DEVIASI_RATA: ParameterPilihan<'tertimbang' | 'hitung'> = {
  bentuk: 'pilihan',
  id: 'ikpa/deviasi-rata',
  nama: 'Deviasi sebulan dari deviasi jenis belanja',
  satuan: '',
  rentang: [0, 0],
  opsi: ['tertimbang', 'hitung'],
  versi: [
    versi(PER_2024, 'tertimbang', 'sekunder', `Halaman KPPN Gorontalo dan Gunungsitoli; ${KALKULATOR}`, 'Pasal 7'),
    versi(PER_2022, 'hitung', 'sekunder', `${KUPANG}; jenis belanja mana yang ikut belum terbaca`),
  ],
};

export const DEVIASI_BULAN: ParameterBilangan = {
  bentuk: 'bilangan',
  id: 'ikpa/deviasi-bulan-akhir',
  nama: 'Bulan terakhir yang dinilai deviasinya',
  satuan: '',
  rentang: [1, 12],
  versi: [versi(KEDUANYA, 11, 'hitungUlang', 'Nilai November sama dengan Desember pada 271 dari 271 satker-tahun')],
};

type KunciTarget = `${JenisBelanja}-${Triwulan}`;
const NAMA_TARGET = Object.fromEntries(
  JENIS_BELANJA_IKPA.flatMap((j) => TRIWULAN.map((t) => [`${j}-${t}`, `belanja ${j} triwulan ${ROMAWI[t]}`])),
) as Record<KunciTarget, string>;

export const PENYERAPAN_TARGET: ParameterBobot<KunciTarget> = {
  bentuk: 'bobot',
  id: 'ikpa/penyerapan-target',
  nama: 'Target penyerapan kumulatif',
  satuan: '%',
  rentang: [0, 100],
  jumlah: null,
  sebutan: NAMA_TARGET,
  versi: [
    versi(
      KEDUANYA,
      {
        '51-1': 20,
        '51-2': 50,
        '51-3': 75,
        '51-4': 95,
        '52-1': 15,
        '52-2': 50,
        '52-3': 70,
        '52-4': 90,
        '53-1': 10,
        '53-2': 40,
        '53-3': 70,
        '53-4': 90,
        '57-1': 25,
        '57-2': 50,
        '57-3': 75,
        '57-4': 95,
      },
      'hitungUlang',
      `Halaman KPPN Gorontalo dan Merauke; ${KALKULATOR}; rata-rata triwulan keluar pada 1.211 dari 1.212 uji 2023–2025`,
      'Pasal 9 PER-5/PB/2024',
    ),
  ],
};

export const PARAMETER_IKPA_RINCI = [
  REVISI_KODE,
  REVISI_POIN,
  DEVIASI_BATAS,
  DEVIASI_RATA,
  DEVIASI_BULAN,
  PENYERAPAN_TARGET,
  KONTRAK_BOBOT,
  KONTRAK_BATAS,
  KONTRAK_DISTRIBUSI,
  KONTRAK_DINI,
  KONTRAK_AKSELERASI,
  KONTRAK_HARI_DAFTAR,
  TAGIHAN_HARI,
  UPTUP_BOBOT,
  UPTUP_KKP,
  KKP_TARGET,
  KKP_POIN,
  OUTPUT_BOBOT,
  OUTPUT_GAP,
  DISPENSASI_BATAS,
  DISPENSASI_PENGURANG,
  DISPENSASI_NILAI,
] as const;
