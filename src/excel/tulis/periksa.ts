import type { Rentang } from '../../dasar/kotak';
import type { AlamatSel } from '../../dasar/sel';
import { Decimal } from '../../dasar/desimal';
import { GalatCapaian } from '../../dasar/galat';
import type { PotretBuku } from '../../input/potret';
import type { RencanaLaporan, SelRencana } from '../../report/rencana';
import { type Blok, blokHasil, blokSumber, type Diharapkan, SEL_PER_PERMINTAAN, selBerubah } from './blok-periksa';
import { desimalTampil } from './desimal-tampil';
import { kemasPermintaan } from '../kawat/kemas-permintaan';
import { terjemahkan } from '../kawat/galat';
import { BukuTerbuka } from '../kawat/langkah';

/** What Excel got, beside what the rules say. */
export interface HasilVerifikasi {
  /** Cells compared. */
  angka: number;
  cocok: number;
  berbeda: BedaVerifikasi[];
  /** Cells of the source tables that were changed while the run was under way: the figures do not hold them. */
  sumberBerubah?: AlamatSel[];
  /** Cells of the source tables that held a value when they were read and show an error now: the cause of others. */
  sumberGalat?: SumberGalat[];
  /** Excel calculates only when asked: one calculation was asked for, later changes of the workbook wait for F9. */
  hitungManual?: boolean;
}

export interface BedaVerifikasi {
  sel: AlamatSel;
  kita: string;
  excel: string;
  /** Excel has a text there, be it one that looks like a number. */
  excelTeks: boolean;
  /** Decimals that the cell shows; null where its format names none. */
  desimal: number | null;
}

export interface SumberGalat {
  sel: AlamatSel;
  /** `#REF!` */
  galat: string;
}

/** What the figures were computed from: the picture of the workbook, and the tables recognised in it. */
export interface SumberHitungan {
  buku: PotretBuku;
  tabel: readonly Rentang[];
}

/** Relative to the figure, or absolute where it is smaller than 1: Excel calculates in binary floats. */
const TOLERANSI = 1e-9;

/** What Excel puts in the place of a value that it could not get. */
const GALAT = /^#[A-Z/0]+[!?A]$/;

/**
 * Reads every cell back that has an expected result and compares it with what Excel calculated; in the same round
 * trip (one for ordinary reports) looks whether the source tables still hold what the run read.
 * Throws `GAGAL_VERIFIKASI`: the sheets are written, only the check is missing.
 */
export async function periksa(rencana: RencanaLaporan, sumber?: SumberHitungan): Promise<HasilVerifikasi> {
  try {
    const hasil: HasilVerifikasi = { angka: 0, cocok: 0, berbeda: [] };
    const blok = [...rencana.lembar.flatMap(blokHasil), ...(sumber ? blokSumber(sumber.buku, sumber.tabel) : [])];
    for (const paket of kemasPermintaan(blok, SEL_PER_PERMINTAAN)) await periksaPaket(paket, hasil);
    return hasil;
  } catch (sebab) {
    // Whatever Excel objects to now, the sheets are already written: no message may say that nothing changed.
    const { rincian } = terjemahkan(sebab, 'GAGAL_MEMBACA');
    throw new GalatCapaian('GAGAL_VERIFIKASI', rincian, { cause: sebab });
  }
}

async function periksaPaket(paket: readonly Blok[], hasil: HasilVerifikasi): Promise<void> {
  const context = new Excel.RequestContext();
  context.application.load('calculationMode');
  // Formulas wait for this where calculation is manual; elsewhere there is nothing left to do.
  context.application.calculate(Excel.CalculationType.recalculate);
  const buku = new BukuTerbuka(context);
  const diminta = paket.map((blok) => {
    const { baris, kolom, jumlahBaris, jumlahKolom } = blok.kotak;
    const range = buku.lembar(blok.lembar).getRangeByIndexes(baris, kolom, jumlahBaris, jumlahKolom);
    range.load('values');
    return { blok, range };
  });
  await context.sync();
  for (const { blok, range } of diminta) catat(blok, range.values as unknown[][], hasil);
  if (context.application.calculationMode === Excel.CalculationMode.manual) hasil.hitungManual = true;
}

function catat({ lembar, kotak, isi }: Blok, nilai: unknown[][], hasil: HasilVerifikasi): void {
  if (isi.jenis === 'sumber') {
    const berubah = selBerubah(lembar, kotak, isi.nilai, nilai);
    const galat = berubah.flatMap(({ sel, kini }) => (adalahGalat(kini) ? [{ sel, galat: kini }] : []));
    const lain = berubah.flatMap(({ sel, kini }) => (adalahGalat(kini) ? [] : [sel]));
    if (galat.length > 0) hasil.sumberGalat = [...(hasil.sumberGalat ?? []), ...galat];
    if (lain.length > 0) hasil.sumberBerubah = [...(hasil.sumberBerubah ?? []), ...lain];
    return;
  }
  for (const { sel, harapan } of isi.sel) {
    const beda = bandingkan(lembar, sel, harapan, nilai[sel.baris - kotak.baris]?.[sel.kolom - kotak.kolom]);
    hasil.angka += 1;
    if (beda) hasil.berbeda.push(beda);
    else hasil.cocok += 1;
  }
}

function bandingkan(
  lembar: string,
  sel: SelRencana,
  harapan: Diharapkan['harapan'],
  excel: unknown,
): BedaVerifikasi | null {
  const desimal = desimalTampil(sel.format);
  const sama =
    typeof harapan === 'string' ? excel === harapan : typeof excel === 'number' && hampirSama(harapan, excel, desimal);
  if (sama) return null;
  return {
    sel: { lembar, baris: sel.baris, kolom: sel.kolom },
    kita: harapan.toString(),
    excel: String(excel),
    excelTeks: typeof excel === 'string',
    desimal,
  };
}

/** Equal as far as binary floats go, or closer than half a unit of the last decimal that the cell shows. */
function hampirSama(harapan: Decimal, excel: number, desimal: number | null): boolean {
  const beda = harapan.minus(excel).abs();
  if (beda.lte(Decimal.max(harapan.abs(), 1).times(TOLERANSI))) return true;
  return desimal !== null && beda.lt(new Decimal(10).pow(-desimal).div(2));
}

const adalahGalat = (isi: unknown): isi is string => typeof isi === 'string' && GALAT.test(isi);
