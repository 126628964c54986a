import { sidikTersimpan } from '../dasar/sidik';
import { bulatkan, Decimal } from '../dasar/desimal';
import type { Fakta } from './fakta';
import type { HasilLkj } from './lkj';
import { objekDariTeks } from '../dasar/teks-json';

/** What one run found, kept in the workbook. */
export interface CatatanHitungan {
  /** As the caller's clock said, with its zone: `2026-11-22 01:24:10 +07:00`. */
  waktu: string;
  /** The rules that were applied: year, regulations and the settings a person chose. */
  kaidah: string;
  /** Changes exactly when an input changes. */
  masukan: string;
  /** Headline figures and every indicator's capaian, by key; null where there was no number. */
  angka: Readonly<Record<string, string | null>>;
}

/** The runs that are kept, the latest last. */
export type Riwayat = readonly CatatanHitungan[];

/** One figure that is not what it was. */
export interface PerubahanAngka {
  kunci: string;
  sebelum: Decimal | null;
  sekarang: Decimal | null;
}

export interface PerubahanHitungan {
  /** When the run before was. */
  sejak: string;
  /** What may explain the changes. */
  masukanBerubah: boolean;
  kaidahBerubah: boolean;
  angka: PerubahanAngka[];
}

const PALING_BANYAK = 10;
const PALING_PANJANG = 60_000;
/** Decimals that are kept: more than any table prints. */
const DESIMAL = 6;
const VERSI = 1;

/** The figures of a run that its history keeps. */
export function angkaRiwayat({
  capaian,
  nka,
  ikpaRinci,
  sakip,
  skm,
  utama,
}: Pick<HasilLkj, 'capaian' | 'nka' | 'ikpaRinci' | 'sakip' | 'skm' | 'utama'>): CatatanHitungan['angka'] {
  const diikuti = [
    ...(capaian ? [...capaian.indikator.map((i) => i.capaian), capaian.rataIndikator, capaian.rataSasaran] : []),
    nka?.nka,
    sakip?.total,
    skm?.rata,
    utama.ikpa,
    ikpaRinci?.ringkas?.nilaiAkhir,
    utama.persen,
  ].flatMap((a) => a ?? []);
  return Object.fromEntries(diikuti.map(({ kunci, nilai }) => [kunci, nilai && bulatkan(nilai, DESIMAL).toString()]));
}

/** Adds a run; the oldest go when there are more than ten, or when they would take too much room. */
export function tambahCatatan(riwayat: Riwayat, catatan: CatatanHitungan): Riwayat {
  let isi = [...riwayat, catatan].slice(-PALING_BANYAK);
  while (isi.length > 1 && tulisRiwayat(isi).length > PALING_PANJANG) isi = isi.slice(1);
  return isi;
}

/** What the workbook keeps. */
export const tulisRiwayat = (riwayat: Riwayat): string => JSON.stringify({ versi: VERSI, riwayat });

/** Reads what a workbook kept; an empty history when there is none, or when it is not of this form. */
export function bacaRiwayat(tersimpan: unknown): Riwayat {
  const { versi, riwayat } = objekDariTeks(tersimpan);
  if (versi !== VERSI) return [];
  return Array.isArray(riwayat) ? riwayat.filter(adalahCatatan) : [];
}

/** Is all of it a history as we write it? */
export function riwayatUtuh(tersimpan: unknown): boolean {
  const { versi, riwayat } = objekDariTeks(tersimpan);
  return versi === VERSI && Array.isArray(riwayat) && riwayat.every(adalahCatatan);
}

function adalahCatatan(isi: unknown): isi is CatatanHitungan {
  if (typeof isi !== 'object' || isi === null) return false;
  const { waktu, kaidah, masukan, angka } = isi as Partial<Record<keyof CatatanHitungan, unknown>>;
  const teks = [waktu, kaidah, masukan].every((satu) => typeof satu === 'string');
  return teks && typeof angka === 'object' && angka !== null && Object.values(angka).every(angkaTersimpan);
}

/** A number as we write it, or none: anything else was not written by us. */
const angkaTersimpan = (isi: unknown): boolean =>
  isi === null || (typeof isi === 'string' && /^-?\d{1,400}(?:\.\d{1,40})?(?:e[+-]\d{1,4})?$/.test(isi));

/** What changed since the run before, figure by figure, in the order of this run; null without a run before. */
export function perubahanSejak(riwayat: Riwayat, sekarang: CatatanHitungan): PerubahanHitungan | null {
  const lalu = riwayat.at(-1);
  if (!lalu) return null;
  const kunci = [...new Set([...Object.keys(sekarang.angka), ...Object.keys(lalu.angka)])];
  return {
    sejak: lalu.waktu,
    masukanBerubah: lalu.masukan !== sekarang.masukan,
    kaidahBerubah: lalu.kaidah !== sekarang.kaidah,
    angka: kunci.flatMap((satu) => {
      const [sebelum, kini] = [lalu.angka[satu] ?? null, sekarang.angka[satu] ?? null];
      return sebelum === kini ? [] : [{ kunci: satu, sebelum: desimal(sebelum), sekarang: desimal(kini) }];
    }),
  };
}

const desimal = (nilai: string | null): Decimal | null => (nilai === null ? null : new Decimal(nilai));

/** A short mark of all inputs, which tells changed inputs from unchanged ones. */
export function tandaMasukan(fakta: Iterable<Fakta>): string {
  const isi = Array.from(fakta, ({ kunci, nilai, keadaan }) => `${kunci}=${nilai?.toString() ?? keadaan};`);
  return sidikTersimpan(isi.join(''));
}
