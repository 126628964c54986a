import { Decimal, tampil } from '../../dasar/desimal';
import type { BedaVerifikasi } from '../../excel/tulis/periksa';

/** Of a cell whose format names no decimals. */
const DESIMAL_UMUM = 4;
/** More would run out of the pane, and no figure of a report has them. */
const DESIMAL_TERBANYAK = 10;
const HURUF_TERBANYAK = 80;

/** Both sides of a difference. A text is one that Excel has where a number belongs; '' stands for an empty cell. */
export interface BedaTercetak {
  kita: string;
  excel: { jenis: 'angka' | 'teks' | 'kosong'; isi: string };
}

/**
 * Our figure and Excel's as the sheet prints them, `94,32`, with as few more decimals as it takes for the two to look
 * different.
 */
export function cetakBeda({ kita, excel, excelTeks, desimal }: BedaVerifikasi): BedaTercetak {
  const [a, b] = [bilangan(kita), excelTeks ? null : bilangan(excel)];
  const tempat = a === null ? 0 : tempatBeda(a, b, desimal ?? Math.min(a.decimalPlaces(), DESIMAL_UMUM));
  const awal = awalBeda(kita, excel);
  const cetak = (nilai: Decimal | null, asli: string): string =>
    nilai === null ? ringkas(asli, awal) : tampil(nilai, tempat);
  const galat = /^#[A-Z/0]+[!?A]$/.test(excel);
  const jenis = excel === '' ? 'kosong' : excelTeks && !galat && a !== null ? 'teks' : 'angka';
  return { kita: cetak(a, kita), excel: { jenis, isi: cetak(b, excel) } };
}

function tempatBeda(a: Decimal, b: Decimal | null, mulai: number): number {
  let tempat = mulai;
  while (b !== null && tempat < DESIMAL_TERBANYAK && tampil(a, tempat) === tampil(b, tempat)) tempat += 1;
  return tempat;
}

/** The number that a text is; null for every other text. */
const bilangan = (teks: string): Decimal | null =>
  /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(teks) ? new Decimal(teks) : null;

/** Letters of a sentence that are shown before the first that differs. */
const SEBELUM_BEDA = 20;

/** Where two texts of which one is long begin to be worth showing: a little before they differ. */
function awalBeda(a: string, b: string): number {
  if (Math.max(a.length, b.length) <= HURUF_TERBANYAK) return 0;
  let sama = 0;
  while (sama < Math.min(a.length, b.length) && a[sama] === b[sama]) sama += 1;
  return Math.max(0, sama - SEBELUM_BEDA);
}

function ringkas(teks: string, awal: number): string {
  const akhir = awal + HURUF_TERBANYAK;
  return `${awal > 0 ? '…' : ''}${teks.slice(awal, akhir)}${teks.length > akhir ? '…' : ''}`;
}
