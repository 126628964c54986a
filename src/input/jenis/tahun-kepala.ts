import type { KolomKepala } from '../kepala';

const TAHUN = /\b(?:19|20)\d{2}\b/g;

/** The one year that a header names; null when it names none or several. */
export function tahunKepala(kolom: KolomKepala): number | null {
  const tahun = new Set([...kolom.penuh.matchAll(TAHUN)].map(([t]) => Number(t)));
  const [satu] = tahun;
  return tahun.size === 1 && satu !== undefined ? satu : null;
}

/** What is beside the year that is measured: where it began, and where the plan of years ends. */
const DI_LUAR =
  /\b(?:awal|akhir|base ?line|base line|rpjmd|rpjmn|rpjm|renstra|jangka menengah|sebelum(?:nya)?|lalu|s d|sd|sampai|terhadap)\b/;

/** A header over several years: the figures belong to a row of years, not to one year's agreement. */
export function banyakTahun(kepala: readonly KolomKepala[]): boolean {
  const tahun = new Set(kepala.map(tahunKepala).filter((t) => t !== null));
  if (tahun.size <= 1) return false;
  // One year with its target and its realisasi, between where it began and where the plan ends.
  const sendiri = new Set(kepala.filter((k) => !DI_LUAR.test(k.penuh)).flatMap((k) => tahunKepala(k) ?? []));
  const [satu] = sendiri;
  const diTahun = (kata: RegExp): boolean => kepala.some((k) => tahunKepala(k) === satu && kata.test(k.penuh));
  const tanpaTahun = (kata: RegExp): boolean => kepala.some((k) => tahunKepala(k) === null && kata.test(k.penuh));
  return !(
    sendiri.size === 1 &&
    diTahun(/\btarget\b/) &&
    (diTahun(/\brealisasi\b/) ||
      tanpaTahun(/\brealisasi\b/) ||
      // What was reached under "Capaian", with its share of the target beside it.
      (diTahun(/\bcapaian\b/) && tanpaTahun(/^(?:persen|persentase|tingkat)\b/)))
  );
}

/** A year's capaian, which is no second realisasi of that year. */
export const berupaPersen = ({ penuh }: KolomKepala): boolean =>
  /\b(?:capaian|persen|persentase|tingkat)\b/.test(penuh) && !/\b(?:realisasi|target)\b/.test(penuh);

const PERSENTASE = /\b(?:persen|persentase|tingkat)\b/;

/** Of heads over several years the last one that has both a target and a realisasi; null without one. */
export function tahunTerukur(kepala: readonly KolomKepala[]): number | null {
  const milik = (kata: RegExp): number[] =>
    kepala.filter((k) => kata.test(k.penuh) && !/\brenstra\b/.test(k.penuh)).flatMap((k) => tahunKepala(k) ?? []);
  const disebut = milik(/\brealisasi\b/);
  // What was reached under "Capaian 2024", with its share of the target beside it.
  const dicapai = kepala.every(({ penuh }) => !PERSENTASE.test(penuh)) ? milik(/^capaian\b/) : [];
  const realisasi = disebut.length > 0 ? disebut : dicapai;
  return milik(/\btarget\b/)
    .filter((t) => realisasi.includes(t))
    .reduce<number | null>((a, b) => Math.max(a ?? b, b), null);
}
