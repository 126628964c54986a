import { Decimal } from '../domain/desimal';
import type { AlamatSel } from '../domain/fakta';
import { GalatCapaian } from '../domain/galat';
import type { RencanaLaporan, RencanaLembar, SelRencana } from '../report/rencana';
import { terjemahkan } from './galat';
import { kotakPembatas } from './isi-sel';

/** What Excel got, beside what the rules say. */
export interface HasilVerifikasi {
  /** Cells compared. */
  angka: number;
  cocok: number;
  berbeda: BedaVerifikasi[];
  /** Excel calculates only when asked: one calculation was asked for, later changes of the workbook wait for F9. */
  hitungManual?: boolean;
}

export interface BedaVerifikasi {
  sel: AlamatSel;
  kita: string;
  excel: string;
}

/** Relative to the figure, or absolute where it is smaller than 1: Excel calculates in binary floats. */
const TOLERANSI = 1e-9;
/** A value on the wire is rarely longer than 20 bytes: about 2 MB per answer. */
const SEL_PER_PERMINTAAN = 100_000;

interface Diharapkan {
  sel: SelRencana;
  harapan: Decimal | string;
}

/** A block of rows of one sheet with the cells to compare in it. */
interface Blok {
  lembar: string;
  isi: Diharapkan[];
}

/**
 * Reads every cell back that has an expected result and compares it with what Excel calculated;
 * one round trip for ordinary reports. Throws `GAGAL_VERIFIKASI`: the sheets are written, only the check is missing.
 */
export async function periksa(rencana: RencanaLaporan): Promise<HasilVerifikasi> {
  try {
    const hasil: HasilVerifikasi = { angka: 0, cocok: 0, berbeda: [] };
    for (const paket of kemas(rencana.lembar.flatMap(blokLembar))) {
      const { beda: perSel, hitungManual } = await bandingkanPaket(paket);
      if (hitungManual) hasil.hitungManual = true;
      for (const beda of perSel) {
        hasil.angka += 1;
        if (beda) hasil.berbeda.push(beda);
        else hasil.cocok += 1;
      }
    }
    return hasil;
  } catch (sebab) {
    // Whatever Excel objects to now, the sheets are already written: no message may say that nothing changed.
    const { rincian } = terjemahkan(sebab, 'GAGAL_MEMBACA');
    throw new GalatCapaian('GAGAL_VERIFIKASI', rincian, { cause: sebab });
  }
}

/** For each cell of the blocks: null when it agrees. */
async function bandingkanPaket(
  paket: readonly Blok[],
): Promise<{ beda: (BedaVerifikasi | null)[]; hitungManual: boolean }> {
  const context = new Excel.RequestContext();
  context.application.load('calculationMode');
  // Formulas wait for this where calculation is manual; elsewhere there is nothing left to do.
  context.application.calculate(Excel.CalculationType.recalculate);
  const diminta = paket.map((blok) => {
    const { baris, kolom, jumlahBaris, jumlahKolom } = kotakPembatas(blok.isi.map(({ sel }) => sel));
    const range = context.workbook.worksheets
      .getItem(blok.lembar)
      .getRangeByIndexes(baris, kolom, jumlahBaris, jumlahKolom);
    range.load('values');
    return { blok, range, baris, kolom };
  });
  await context.sync();
  const beda = diminta.flatMap(({ blok, range, baris, kolom }) => {
    const nilai = range.values as unknown[][];
    return blok.isi.map(({ sel, harapan }) =>
      bandingkan(blok.lembar, sel, harapan, nilai[sel.baris - baris]?.[sel.kolom - kolom]),
    );
  });
  return { beda, hitungManual: context.application.calculationMode === Excel.CalculationMode.manual };
}

function bandingkan(lembar: string, sel: SelRencana, harapan: Decimal | string, excel: unknown): BedaVerifikasi | null {
  const sama =
    typeof harapan === 'string' ? excel === harapan : typeof excel === 'number' && hampirSama(harapan, excel);
  if (sama) return null;
  return {
    sel: { lembar, baris: sel.baris, kolom: sel.kolom },
    kita: harapan.toString(),
    excel: String(excel),
  };
}

function hampirSama(harapan: Decimal, excel: number): boolean {
  const batas = Decimal.max(harapan.abs(), 1).times(TOLERANSI);
  return harapan.minus(excel).abs().lte(batas);
}

function blokLembar(lembar: RencanaLembar): Blok[] {
  const isi = lembar.sel.flatMap((sel) =>
    sel.isi.jenis === 'rumus' && sel.isi.harapan !== null ? [{ sel, harapan: sel.isi.harapan }] : [],
  );
  const blok: Blok[] = [];
  const lebar = isi.length > 0 ? kotakPembatas(isi.map(({ sel }) => sel)).jumlahKolom : 0;
  let awal = 0;
  for (const satu of isi.sort((a, b) => a.sel.baris - b.sel.baris)) {
    if (blok.length === 0 || (satu.sel.baris - awal + 1) * lebar > SEL_PER_PERMINTAAN) {
      blok.push({ lembar: lembar.nama, isi: [] });
      awal = satu.sel.baris;
    }
    blok.at(-1)?.isi.push(satu);
  }
  return blok;
}

function kemas(blok: readonly Blok[]): Blok[][] {
  const paket: Blok[][] = [];
  let isi = Infinity;
  for (const satu of blok) {
    const { jumlahBaris, jumlahKolom } = kotakPembatas(satu.isi.map(({ sel }) => sel));
    if (isi + jumlahBaris * jumlahKolom > SEL_PER_PERMINTAAN) {
      paket.push([]);
      isi = 0;
    }
    paket.at(-1)?.push(satu);
    isi += jumlahBaris * jumlahKolom;
  }
  return paket;
}
