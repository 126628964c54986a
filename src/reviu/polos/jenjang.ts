import { Decimal } from '../../dasar/desimal';
import type { BarisPolos, KolomPolos, TabelPolos } from '../../domain/tabel-polos';
import { kolomAngka, tidakDijumlahkan } from './kepala-kolom';
import { satuanBaris } from './satuan-baris';
import { raguAngka } from './ragu';

/** A row whose parts stand under it, and one column of them. */
export interface IndukMenyimpang {
  tabel: TabelPolos;
  induk: BarisPolos;
  bagian: readonly BarisPolos[];
  kolom: KolomPolos;
  dicetak: Decimal;
  desimal: number;
  dihitung: Decimal;
  /** Of how many parents the parts do add up. */
  setuju: number;
  semua: number;
}

interface Kelompok {
  induk: BarisPolos;
  bagian: BarisPolos[];
}

const PALING_SEDIKIT = 3;
const BAGIAN_TERBESAR = 0.7;
const SELISIH_TERJAUH = 0.5;
const ANAK_PALING_BANYAK = 8;

/**
 * Parents that are not the sum of the rows under them, in a table where the others are. What is a parent is told by
 * the rows' own numbers, by capitals, or by parents that come at even steps.
 */
export function indukMenyimpang(tabel: TabelPolos): IndukMenyimpang[] {
  const data = tabel.baris.filter(({ peran }) => peran === 'data');
  const kolom = kolomAngka(tabel, satuanBaris(tabel)).filter((k) => !tidakDijumlahkan(k) || /\bbobot\b/.test(k.penuh));
  for (const kelompok of caraMengelompokkan(data)) {
    const hasil = kolom.map((k) => uji(tabel, kelompok, k));
    const setuju = hasil.reduce((j, h) => j + h.setuju, 0);
    const semua = hasil.reduce((j, h) => j + h.semua, 0);
    if (setuju < PALING_SEDIKIT || setuju < BAGIAN_TERBESAR * semua) continue;
    return hasil.flatMap(({ menyimpang }) => menyimpang).map((m) => ({ ...m, setuju, semua }));
  }
  return [];
}

function caraMengelompokkan(data: readonly BarisPolos[]): Kelompok[][] {
  const menurut = (induk: (b: BarisPolos) => boolean): Kelompok[] => {
    const kelompok: Kelompok[] = [];
    for (const b of data) {
      if (induk(b)) kelompok.push({ induk: b, bagian: [] });
      else kelompok.at(-1)?.bagian.push(b);
    }
    return kelompok.filter(({ bagian }) => bagian.length > 0);
  };
  const langkah = Array.from({ length: ANAK_PALING_BANYAK - 1 }, (_, i) => i + 3)
    .filter((n) => data.length % n === 0 && data.length / n >= PALING_SEDIKIT)
    .map((n) => menurut((b) => data.indexOf(b) % n === 0));
  const besar = (b: BarisPolos): boolean => b.label.length > 3 && b.label === b.label.toUpperCase();
  const semuaBesar = data.every(besar);
  return [
    menurut((b) => /^(\d{1,2}|[ivx]+|[a-z])[.)]?$/i.test(b.nomor)),
    ...(semuaBesar ? [] : [menurut(besar)]),
    ...langkah,
  ].filter((kelompok) => kelompok.length > 1);
}

function uji(
  tabel: TabelPolos,
  kelompok: readonly Kelompok[],
  kolom: KolomPolos,
): { setuju: number; semua: number; menyimpang: Omit<IndukMenyimpang, 'setuju' | 'semua'>[] } {
  const hasil: ReturnType<typeof uji> = { setuju: 0, semua: 0, menyimpang: [] };
  for (const { induk, bagian } of kelompok) {
    const milik = induk.sel.get(kolom.kolom)?.angka ?? [];
    const suku = bagian.flatMap((b) => {
      const angka = b.sel.get(kolom.kolom)?.angka ?? [];
      return angka.length === 1 ? angka : [];
    });
    const [satu] = milik;
    if (!satu || milik.length > 1 || suku.length < 2 || satu.nilai.isZero()) continue;
    const dihitung = suku.reduce((j, s) => j.plus(s.nilai), new Decimal(0));
    const ragu = [satu, ...suku].reduce((j, s) => j + raguAngka(s), 0);
    hasil.semua += 1;
    if (dihitung.minus(satu.nilai).abs().lte(ragu)) hasil.setuju += 1;
    else if (dihitung.minus(satu.nilai).abs().lte(satu.nilai.abs().times(SELISIH_TERJAUH))) {
      hasil.menyimpang.push({ tabel, induk, bagian, kolom, dicetak: satu.nilai, desimal: satu.desimal, dihitung });
    }
  }
  return hasil;
}
