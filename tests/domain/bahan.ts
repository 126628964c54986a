import { type DataLkj, dataKosong as kosong, type Indikator, type NilaiIkpa } from '../../src/domain/data';
import { Decimal } from '../../src/dasar/desimal';
import type { Fakta, Satuan } from '../../src/domain/fakta';

/** A fact as a cell would give it: `masuk('a', 88.04)` or `masuk('a', null)` for an empty one. */
export function masuk(kunci: string, nilai: number | string | null, satuan: Satuan = '%', catatan?: string): Fakta {
  const angka = nilai === null ? null : new Decimal(nilai);
  return {
    kunci,
    nama: kunci,
    nilai: angka,
    satuan,
    keadaan: angka === null ? 'belumAda' : angka.isZero() ? 'nolNyata' : 'nilai',
    teks: String(nilai ?? ''),
    asal: { lembar: 'Uji', baris: 0, kolom: 0 },
    cara: 'selAngka',
    skala: 1,
    desimal: angka?.dp() ?? null,
    tabel: 'uji',
    peran: kunci.slice(kunci.lastIndexOf('/') + 1),
    sumber: 'data uji',
    ...(catatan ? { catatan } : {}),
  };
}

export const dataKosong = (): DataLkj => ({ ...kosong(), tahun: 2023, instansi: 'Unit Uji' });

export function indikator(nomor: number, nomorSasaran: number, target: number, realisasi: number | null): Indikator {
  return {
    nomor,
    nomorSasaran,
    sasaran: `Sasaran ${nomorSasaran}`,
    nama: `Indikator ${nomor}`,
    target: masuk(`pk/${nomor}/target`, target),
    realisasi: masuk(`pk/${nomor}/realisasi`, realisasi),
    capaianDilaporkan: undefined,
  };
}

/** The ten indicators of the LKj 2023: sasaran, target, realisasi as printed. */
export const PK_2023: readonly (readonly [number, number, number])[] = [
  [1, 100, 100],
  [2, 80, 88.04],
  [3, 60, 78.2],
  [4, 95, 97.84],
  [4, 82, 97.72],
  [5, 81, 83.6],
  [5, 71, 83.62],
  [6, 81, 80.09],
  [6, 90, 91.31],
  [7, 89, 89.15],
];

export const indikator2023 = (): Indikator[] =>
  PK_2023.map(([sasaran, target, realisasi], i) => indikator(i + 1, sasaran, target, realisasi));

/** IKPA of Ditjen Rehsos 2023: value and weight per indicator, by aspect. */
export const IKPA_2023 = [
  ['revisiDipa', 'Kualitas Perencanaan Anggaran', 100, 10],
  ['deviasiHal3', 'Kualitas Perencanaan Anggaran', 73.22, 10],
  ['penyerapan', 'Kualitas Pelaksanaan Anggaran', 71.44, 20],
  ['belanjaKontraktual', 'Kualitas Pelaksanaan Anggaran', 90.18, 10],
  ['penyelesaianTagihan', 'Kualitas Pelaksanaan Anggaran', 98.18, 10],
  ['upTup', 'Kualitas Pelaksanaan Anggaran', 95.81, 10],
  ['dispensasiSpm', 'Kualitas Pelaksanaan Anggaran', 90, 5],
  ['capaianOutput', 'Kualitas Hasil Pelaksanaan Anggaran', 99.69, 25],
] as const;

export type BarisIkpa = readonly [
  kunci: NilaiIkpa['komponen'][number]['kunci'],
  aspek: string,
  nilai: number | null,
  bobot: number,
];

export function nilaiIkpa(baris: readonly BarisIkpa[], kode = '02704'): NilaiIkpa {
  return {
    id: `ikpa/${kode}`,
    kode,
    nama: 'DITJEN UJI',
    komponen: baris.map(([kunci, aspek, nilai, bobot]) => ({
      kunci,
      nama: kunci,
      aspek,
      nilai: masuk(`ikpa/${kode}/${kunci}/nilai`, nilai, 'poin'),
      bobot: masuk(`ikpa/${kode}/${kunci}/bobot`, bobot),
      nilaiAkhirDilaporkan: undefined,
    })),
    nilaiTotalDilaporkan: undefined,
    konversiBobot: undefined,
    nilaiAkhirDilaporkan: undefined,
    pengurangDispensasi: undefined,
  };
}
