import type { Angka } from './angka';
import { angkaAnggaran } from './anggaran';
import { angkaIkpaRinci } from './ikpa-rinci/hitung';
import { angkaIkpaSatker, angkaRincianSatker } from './ikpa-rinci/satker';
import type { HasilLkj } from './lkj';
import { angkaKomponenSakip } from './sakip';
import { angkaTriwulan } from './triwulan';

/** Parts that hold no figure of their own: inputs, settings, and words about figures of other parts. */
type TanpaAngka = 'data' | 'pedoman' | 'tindakIkpa' | 'rataUtama' | 'batasCapaian' | 'predikat' | 'ditahan';

type Bagian = Exclude<keyof HasilLkj, TanpaAngka>;

/** The figures of each part, in the order of the report: a new part does not compile without its line. */
const ANGKA: { readonly [B in Bagian]: (isi: HasilLkj[B]) => readonly (Angka | null)[] } = {
  capaian: (isi) =>
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
  rasio: (isi) => isi.map((r) => r.persen),
  kluster: (isi) =>
    isi.flatMap(({ baris, total, taksiran }) => [
      ...baris.map((b) => b.persen),
      ...Object.values(total),
      ...(taksiran ? [taksiran.berstrata, taksiran.galatBaku, taksiran.bawah, taksiran.atas] : []),
      ...(taksiran?.galatBakuKluster ?? []),
    ]),
  ikpa: (isi) =>
    isi.flatMap((i) => [
      ...i.komponen.map((k) => k.nilaiAkhir),
      ...i.aspek.map((a) => a.nilai),
      i.total,
      i.konversi,
      i.nilaiAkhir,
    ]),
  ikpaRinci: (isi) => (isi ? angkaIkpaRinci(isi) : []),
  ikpaSatker: angkaIkpaSatker,
  ikpaDipilih: angkaRincianSatker,
  smart: (isi) => (isi ? [isi.nilai] : []),
  nka: (isi) => (isi ? [isi.bagianSmart, isi.bagianIkpa, isi.nka] : []),
  nkaSatker: (isi) => isi.map((s) => s.nka),
  sakip: (isi) =>
    isi
      ? [
          ...isi.komponen.flatMap(angkaKomponenSakip),
          isi.bobot,
          isi.total,
          ...(isi.rentang ? [isi.rentang.bawah, isi.rentang.atas] : []),
        ]
      : [],
  skm: (isi) => (isi ? [isi.rata] : []),
  spm: (isi) => isi.flatMap((s) => [...s.layanan.map((l) => l.indeks), s.indeks]),
  bulanan: (isi) => isi.map((b) => b.rata),
  komposit: (isi) => isi.map((k) => k.nilai),
  prioritas: (isi) => isi.flatMap((p) => [...p.baris.map((b) => b.persen), p.tercapai]),
  anggaran: (isi) => isi.flatMap(angkaAnggaran),
  program: (isi) => (isi ? [...isi.program.map((p) => p.jumlahKegiatan), isi.jumlah] : []),
  tren: (isi) => isi.flatMap((t) => [t.perubahan, t.terhadapTarget, t.lajuPerTahun]),
  triwulan: (isi) => isi.flatMap(angkaTriwulan),
  utama: ({ ikpa, pagu, realisasi, persen, sisa, efisiensi }) => [ikpa, pagu, realisasi, persen, sisa, ...efisiensi],
};

const angkaBagian = <B extends Bagian>(hasil: Pick<HasilLkj, B>, bagian: B): readonly (Angka | null)[] =>
  ANGKA[bagian](hasil[bagian]);

/** Every figure of a result, in the order of the report. */
export const semuaAngka = (hasil: HasilLkj): Angka[] =>
  (Object.keys(ANGKA) as Bagian[]).flatMap((bagian) => angkaBagian(hasil, bagian)).flatMap((a) => a ?? []);
