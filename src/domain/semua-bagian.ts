import type { Angka } from './angka';
import type { AngkaUtama } from './angka-utama';
import { bagianAnggaran, bagianProgram } from './anggaran';
import type { BahanBagian } from './bagian';
import type { IkpaUnit } from './ikpa-semua';
import type { HasilIkpaRinci } from './ikpa-rinci/hasil';
import { angkaIkpaRinci } from './ikpa-rinci/hitung';
import { angkaIkpaSatker, angkaRincianSatker } from './ikpa-rinci/satker';
import { bagianKluster } from './kluster';
import type { HasilNka } from './nka';
import type { HasilNkaSatker } from './nka-satker';
import { bagianPrioritas } from './prioritas';
import type { HasilCapaian } from './rata-rata';
import { bagianBulanan, bagianKomposit, bagianRasio } from './realisasi';
import { bagianSakip } from './sakip';
import { bagianSkm } from './skm';
import { bagianSmart } from './smart';
import { bagianSpm } from './spm';
import { bagianTren } from './tren';
import { angkaTriwulan, type HasilTriwulan } from './triwulan';

/**
 * The parts of a report in its order: those that stand by themselves as their rules give them, of those that need other
 * parts (`lkj.ts`) only which of them are figures. A part without its table is null or empty.
 */
const BAGIAN = {
  capaian: {
    angka: (isi: HasilCapaian | null) =>
      isi
        ? [
            ...isi.indikator.map((i) => i.capaian),
            isi.rataIndikator,
            isi.rataSasaran,
            ...isi.sasaran.map((s) => s.rata),
            ...isi.rataLain.map((r) => r.angka),
            ...Object.values(isi.cacah),
          ]
        : [],
  },
  rasio: bagianRasio,
  kluster: bagianKluster,
  ikpa: {
    angka: (isi: IkpaUnit[]) =>
      isi.flatMap((i) => [
        ...i.komponen.map((k) => k.nilaiAkhir),
        ...i.aspek.map((a) => a.nilai),
        i.total,
        i.konversi,
        i.nilaiAkhir,
      ]),
  },
  /** The IKPA indicators from their raw tables, where there are any. */
  ikpaRinci: { angka: (isi: HasilIkpaRinci | null) => (isi ? angkaIkpaRinci(isi) : []) },
  /** The same of each of many satkers, the highest first. */
  ikpaSatker: { angka: angkaIkpaSatker },
  /** Of these the one whose every step is shown; null where there is no list, or the workbook has tables of its own. */
  ikpaDipilih: { angka: angkaRincianSatker },
  smart: bagianSmart,
  nka: { angka: (isi: HasilNka | null) => (isi ? [isi.bagianSmart, isi.bagianIkpa, isi.nka] : []) },
  /** NKA of satkers, where a table lists them. */
  nkaSatker: { angka: (isi: HasilNkaSatker[]) => isi.map((s) => s.nka) },
  sakip: bagianSakip,
  skm: bagianSkm,
  spm: bagianSpm,
  bulanan: bagianBulanan,
  komposit: bagianKomposit,
  prioritas: bagianPrioritas,
  anggaran: bagianAnggaran,
  program: bagianProgram,
  tren: bagianTren,
  /** Indicators quarter by quarter, up to the last quarter that is there. */
  triwulan: { angka: (isi: HasilTriwulan[]) => isi.flatMap(angkaTriwulan) },
  utama: {
    angka: ({ ikpa, pagu, realisasi, persen, sisa, efisiensi }: AngkaUtama) => [
      ikpa,
      pagu,
      realisasi,
      persen,
      sisa,
      ...efisiensi,
    ],
  },
};

type Nama = keyof typeof BAGIAN;
type Isi<B extends Nama> = Parameters<(typeof BAGIAN)[B]['angka']>[0];
type Mandiri = { [B in Nama]: (typeof BAGIAN)[B] extends { hitung: unknown } ? B : never }[Nama];

/** Every part with what it holds. */
export type HasilBagian = { [B in Nama]: Isi<B> };

/** The parts that follow from their own tables and the rules alone. */
export const hitungMandiri = (bahan: BahanBagian): Pick<HasilBagian, Mandiri> =>
  Object.fromEntries(
    Object.entries(BAGIAN).flatMap(([nama, satu]) => ('hitung' in satu ? [[nama, satu.hitung(bahan)]] : [])),
  ) as Pick<HasilBagian, Mandiri>;

const ANGKA: { readonly [B in Nama]: { angka: (isi: HasilBagian[B]) => readonly (Angka | null)[] } } = BAGIAN;

const angkaBagian = <B extends Nama>(hasil: Pick<HasilBagian, B>, nama: B): readonly (Angka | null)[] =>
  ANGKA[nama].angka(hasil[nama]);

/** Every figure of a result, in the order of the report. */
export const semuaAngka = (hasil: HasilBagian): Angka[] =>
  (Object.keys(BAGIAN) as Nama[]).flatMap((nama) => angkaBagian(hasil, nama)).flatMap((a) => a ?? []);
