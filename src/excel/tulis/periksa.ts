import type { Kotak, Rentang } from '../../dasar/kotak';
import { type AlamatSel, kunciSel } from '../../dasar/sel';
import { Decimal, setengahDesimal } from '../../dasar/desimal';
import { GalatCapaian } from '../../dasar/galat';
import type { PotretBuku } from '../../input/potret';
import { berkasDirujuk, pengenalBergerak, rumusSel } from '../../input/rumus-sumber';
import type { RencanaLaporan, SelRencana } from '../../report/rencana';
import {
  type Blok,
  blokHasil,
  blokSumber,
  type Diharapkan,
  SEL_PER_PERMINTAAN,
  selBerubah,
  type SelKini,
} from './blok-periksa';
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
  /** Cells of the source tables whose formulas give something else each time Excel calculates: the cause of differences. */
  sumberBergerak?: AlamatSel[];
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
  /** Other workbooks that its formula reads. */
  berkas: string[];
}

/** What the figures were computed from: the picture of the workbook, and the tables recognised in it. */
export interface SumberHitungan {
  buku: PotretBuku;
  tabel: readonly Rentang[];
  /** Cells that figures were read from, by `kunciSel`. */
  angka: ReadonlySet<string>;
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
    const berubah: SelKini[] = [];
    for (const [ke, paket] of kemasPermintaan(blok, SEL_PER_PERMINTAAN).entries()) {
      await periksaPaket(paket, { hitung: ke === 0 }, hasil, berubah);
    }
    return sumber ? { ...hasil, ...sebabBerubah(berubah, sumber, hasil.berbeda.length > 0) } : hasil;
  } catch (sebab) {
    // Whatever Excel objects to now, the sheets are already written: no message may say that nothing changed.
    const { rincian } = terjemahkan(sebab, 'GAGAL_MEMBACA');
    throw new GalatCapaian('GAGAL_VERIFIKASI', rincian, { cause: sebab });
  }
}

async function periksaPaket(
  paket: readonly Blok[],
  { hitung }: { hitung: boolean },
  hasil: HasilVerifikasi,
  berubah: SelKini[],
): Promise<void> {
  const context = new Excel.RequestContext();
  context.application.load('calculationMode');
  // Formulas wait for this where calculation is manual. Once: over long tables it takes as long as all the rest.
  if (hitung) context.application.calculate(Excel.CalculationType.recalculate);
  const buku = new BukuTerbuka(context);
  const diminta = paket.map((blok) => {
    const { baris, kolom, jumlahBaris, jumlahKolom } = blok.kotak;
    const range = buku.lembar(blok.lembar).getRangeByIndexes(baris, kolom, jumlahBaris, jumlahKolom);
    range.load('values');
    return { blok, range };
  });
  await context.sync();
  for (const { blok, range } of diminta) {
    const nilai = range.values as unknown[][];
    if (blok.isi.jenis === 'hasil') catat(blok.lembar, blok.kotak, blok.isi.sel, nilai, hasil);
    else for (const satu of selBerubah(blok.lembar, blok.kotak, blok.isi.nilai, nilai)) berubah.push(satu);
  }
  if (context.application.calculationMode === Excel.CalculationMode.manual) hasil.hitungManual = true;
}

/** Cells that are not what they were: by someone's hand, by an error, or by formulas that never stand still. */
function sebabBerubah(
  berubah: readonly SelKini[],
  { buku, angka }: SumberHitungan,
  adaBeda: boolean,
): Pick<HasilVerifikasi, 'sumberBerubah' | 'sumberGalat' | 'sumberBergerak'> {
  const bergerak = pengenalBergerak(buku);
  const galat: SumberGalat[] = [];
  const [lain, gerak]: [AlamatSel[], AlamatSel[]] = [[], []];
  for (const { sel, kini } of berubah) {
    if (adalahGalat(kini)) galat.push({ sel, galat: kini, berkas: berkasDirujuk(rumusSel(buku, sel) ?? '') });
    else if (!bergerak(sel)) lain.push(sel);
    // Where it made no figure differ there is nothing to say of it.
    else if (adaBeda && angka.has(kunciSel(sel))) gerak.push(sel);
  }
  return {
    ...(lain.length > 0 ? { sumberBerubah: lain } : {}),
    ...(galat.length > 0 ? { sumberGalat: galat } : {}),
    ...(gerak.length > 0 ? { sumberBergerak: gerak } : {}),
  };
}

function catat(
  lembar: string,
  kotak: Kotak,
  diharapkan: readonly Diharapkan[],
  nilai: unknown[][],
  hasil: HasilVerifikasi,
): void {
  for (const { sel, harapan } of diharapkan) {
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
  return desimal !== null && beda.lt(setengahDesimal(desimal));
}

const adalahGalat = (isi: unknown): isi is string => typeof isi === 'string' && GALAT.test(isi);
