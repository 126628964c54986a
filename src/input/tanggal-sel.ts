import { bulanDariEjaan } from '../dasar/bulan';
import { Decimal } from '../dasar/desimal';
import { serialDari } from '../dasar/tanggal';
import type { Fakta } from '../domain/fakta';
import type { BarisMentah } from './mentah';
import type { PembacaTabel } from './pembaca';
import { hariDariTeks, isoSerial } from './sel/tanggal';

/** "09-FEB-22", as OM-SPAN prints days. */
const SINGKAT = /^(\d{1,2})-([a-z]{3,})-(\d{2})$/i;

/**
 * The day in a cell as a fact: Excel's number of it, which is the cell's own where it holds a date. Undefined where the
 * cell is empty, the column is not there, or what stands there is no one day: that is set aside.
 */
export function faktaTanggal<K extends string>(
  tabel: PembacaTabel<K>,
  baris: BarisMentah,
  kolom: K,
  passport: { kunci: string; nama: string },
): Fakta | undefined {
  const sel = tabel.sel(baris, kolom);
  const teks = tabel.teks(baris, kolom);
  if (!sel || sel.jenis === 'kosong' || /^[-–—]+$/.test(teks)) return undefined;
  const angka = isoSerial(sel.nilai, teks);
  const iso = angka ?? hariTertulis(teks);
  if (iso === null) {
    tabel.sisihkan(sel.alamat, teks, 'bukanTanggal');
    return undefined;
  }
  return {
    ...passport,
    nilai: new Decimal(angka !== null && typeof sel.nilai === 'number' ? sel.nilai : serialDari(iso)),
    satuan: 'tanggal',
    keadaan: 'nilai',
    teks: sel.teks || teks,
    asal: sel.alamat,
    cara: angka !== null ? 'selAngka' : 'selTeks',
    skala: 1,
    desimal: 0,
    tabel: tabel.id,
    sumber: tabel.sumber,
  };
}

function hariTertulis(teks: string): string | null {
  const singkat = SINGKAT.exec(teks.trim());
  if (!singkat) {
    const hari = hariDariTeks(teks, null);
    return hari?.length === 1 ? (hari[0] ?? null) : null;
  }
  const bulan = bulanDariEjaan((singkat[2] ?? '').toLowerCase());
  return bulan === undefined ? null : (hariDariTeks(`${singkat[1]}/${bulan}/20${singkat[3]}`, null)?.[0] ?? null);
}

const YA: ReadonlySet<string> = new Set([
  'ya',
  'y',
  'v',
  'tepat',
  'tepat waktu',
  'terkonfirmasi',
  'sudah',
  '1',
  'benar',
]);
const TIDAK: ReadonlySet<string> = new Set([
  'tidak',
  't',
  'x',
  'terlambat',
  'tidak tepat waktu',
  'tidak terkonfirmasi',
  'belum terkonfirmasi',
  'belum',
  '0',
  'salah',
]);

/** Yes as 1 and no as 0, read from the cell's words; undefined for an empty cell or another word, which is set aside. */
export function faktaYa<K extends string>(
  tabel: PembacaTabel<K>,
  baris: BarisMentah,
  kolom: K,
  passport: { kunci: string; nama: string },
): Fakta | undefined {
  const sel = tabel.sel(baris, kolom);
  const teks = tabel.teks(baris, kolom);
  const kata = teks.toLowerCase().trim();
  if (!sel || kata === '') return undefined;
  const ya = YA.has(kata) ? 1 : TIDAK.has(kata) ? 0 : null;
  if (ya === null) {
    tabel.sisihkan(sel.alamat, teks, 'bukanAngka');
    return undefined;
  }
  return faktaKata(tabel, sel.alamat, teks, ya, passport);
}

/** A number that a person's words stand for. */
export const faktaKata = (
  tabel: Pick<PembacaTabel<string>, 'id' | 'sumber'>,
  asal: Fakta['asal'],
  teks: string,
  nilai: number,
  passport: { kunci: string; nama: string },
): Fakta => ({
  ...passport,
  nilai: new Decimal(nilai),
  satuan: '',
  keadaan: nilai === 0 ? 'nolNyata' : 'nilai',
  teks,
  asal,
  cara: 'selTeks',
  skala: 1,
  desimal: 0,
  tabel: tabel.id,
  sumber: tabel.sumber,
});
