import type { HasilLkj } from '../../domain/lkj';
import type { KonteksReviu } from '../konteks';
import { bacaTabelCetak, type BarisCetak, type KolomCetak, type SelCetak, type TabelCetak } from './tabel-cetak';
import { type KelompokNama, kelompokkanNama } from './kelompok-nama';

/** A row with the table that it stands in, and which of the table's rows of that name it is. */
export interface BarisTabel {
  tabel: TabelCetak;
  baris: BarisCetak;
  /** 1 for the first row of this name in its table. */
  ke: number;
  /** How many rows of this name the table has. */
  dari: number;
}

/** Everything the workbook prints in tables, by name. */
export interface SeluruhCetak {
  /** Year of the report; null while neither its tables nor its text name one. */
  tahun: number | null;
  tabel: readonly TabelCetak[];
  kelompok: readonly KelompokNama<BarisTabel>[];
}

/** "Jumlah", "Total", "Rata-rata": no name of anything. */
const TOTAL = /^(?:jumlah|total|rata|jml|sub|keseluruhan|seluruh|[ivx]+|\d+)$/;

/** Reads every table of the workbook once and puts the rows of one name together. */
export function bacaSeluruhCetak(hasil: HasilLkj, { lembar = [], narasi }: KonteksReviu): SeluruhCetak {
  const tabel = bacaTabelCetak(lembar);
  const baris = tabel.flatMap((t) =>
    t.baris.filter(({ nama }) => !nama.kata.every((k) => TOTAL.test(k))).map((b) => ({ tabel: t, baris: b })),
  );
  const kelompok = kelompokkanNama(baris, ({ baris: b }) => b.nama);
  return {
    tahun: tahunLaporan(hasil, [...tabel.map((t) => t.judul), ...narasi.map((p) => p.teks)]),
    tabel,
    kelompok: kelompok.map(({ nama, isi }) => ({ nama, isi: bernomor(isi) })),
  };
}

function bernomor(isi: readonly { tabel: TabelCetak; baris: BarisCetak }[]): BarisTabel[] {
  const hitung = new Map<TabelCetak, number>();
  for (const { tabel } of isi) hitung.set(tabel, (hitung.get(tabel) ?? 0) + 1);
  const ke = new Map<TabelCetak, number>();
  return isi.map(({ tabel, baris }) => {
    ke.set(tabel, (ke.get(tabel) ?? 0) + 1);
    return { tabel, baris, ke: ke.get(tabel) ?? 1, dari: hitung.get(tabel) ?? 1 };
  });
}

const BERTAHUN = /(?:laporan kinerja|lkj\w*|lkip|lakip|tahun anggaran|perjanjian kinerja)\b[^.;]{0,80}?\b(20\d\d)\b/gi;

/** A text that names one year of the report so often, and no table's other year, shows a table's title to be wrong. */
const SERING = 3;

/** The tables' year; where they show none, the one that the titles and the text name most often; null without any. */
function tahunLaporan({ pedoman }: HasilLkj, teks: readonly string[]): number | null {
  if (pedoman.asal === 'setelan') return pedoman.tahun;
  const cacah = new Map<number, number>();
  for (const satu of teks) {
    for (const [, tahun = ''] of satu.matchAll(BERTAHUN)) cacah.set(Number(tahun), (cacah.get(Number(tahun)) ?? 0) + 1);
  }
  const [terbanyak] = [...cacah].sort((a, b) => b[1] - a[1]);
  const lain = terbanyak !== undefined && terbanyak[1] >= SERING && !cacah.has(pedoman.tahun ?? Number.NaN);
  if (pedoman.asal === 'tabel' && !lain) return pedoman.tahun;
  return terbanyak?.[0] ?? pedoman.tahun;
}

/** Year of a column's figures: its own, else its table's, else the report's; null for a column that spans years. */
export function tahunKolom(kolom: KolomCetak, tabel: TabelCetak, laporan: number | null): number | null {
  if (kolom.tahun !== null) return kolom.tahun;
  return /akhir|menengah/.test(kolom.sifat) ? null : (tabel.tahun ?? laporan);
}

/** Units that do not exclude each other. */
export const sesatuan = (a: SelCetak['angka'], b: SelCetak['angka']): boolean =>
  a.satuan === b.satuan || a.satuan === '' || b.satuan === '';
