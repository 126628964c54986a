import type { Kotak } from '../../dasar/kotak';
import { Decimal } from '../../dasar/desimal';
import type { IsiSel } from '../../report/rencana';
import { kodeOffice } from '../kawat/galat';

/** What one of our sheets held before the run: formulas and formats as Excel gives them, from `baris`, `kolom` on. */
export interface IsiLama {
  baris: number;
  kolom: number;
  isi: readonly (readonly IsiSel[])[];
  format: readonly (readonly string[])[];
}

/** Answers of Excel are refused beyond 5 MB; so many cells stay well below. */
const SEL_PER_PERMINTAAN = 15_000;

/**
 * Reads the sheets of these ids; one that is gone or empty is left out. It goes along with the round trip that
 * `bersama` makes; more follow only where Excel refuses that answer as too long.
 */
export async function bacaIsiLama(
  context: Excel.RequestContext,
  id: readonly string[],
  bersama: () => Promise<void>,
): Promise<Map<string, IsiLama>> {
  const diminta = id.map((satu) => {
    const terpakai = context.workbook.worksheets.getItemOrNullObject(satu).getUsedRangeOrNullObject(true);
    terpakai.load('rowIndex,columnIndex,formulas,values,numberFormat');
    return { id: satu, terpakai };
  });
  try {
    await bersama();
  } catch (sebab) {
    if (kodeOffice(sebab) !== 'ResponsePayloadSizeLimitExceeded') throw sebab;
    await bersama();
    return bacaSatuPerSatu(id);
  }
  return new Map(
    diminta.flatMap(({ id: satu, terpakai }) =>
      terpakai.isNullObject
        ? []
        : [[satu, { baris: terpakai.rowIndex, kolom: terpakai.columnIndex, ...isiDari(terpakai) }]],
    ),
  );
}

async function bacaSatuPerSatu(id: readonly string[]): Promise<Map<string, IsiLama>> {
  const hasil = new Map<string, IsiLama>();
  for (const satu of id) {
    const kotak = await bacaTerpakai(satu);
    if (!kotak) continue;
    const tinggi = Math.max(1, Math.floor(SEL_PER_PERMINTAAN / kotak.jumlahKolom));
    const bagian: Pick<IsiLama, 'isi' | 'format'>[] = [];
    for (let awal = 0; awal < kotak.jumlahBaris; awal += tinggi) {
      const jumlahBaris = Math.min(tinggi, kotak.jumlahBaris - awal);
      bagian.push(await bacaBagian(satu, { ...kotak, baris: kotak.baris + awal, jumlahBaris }));
    }
    const isi = bagian.flatMap((b) => b.isi);
    hasil.set(satu, { baris: kotak.baris, kolom: kotak.kolom, isi, format: bagian.flatMap((b) => b.format) });
  }
  return hasil;
}

async function bacaTerpakai(id: string): Promise<Kotak | null> {
  const context = new Excel.RequestContext();
  const terpakai = context.workbook.worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true);
  terpakai.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (terpakai.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = terpakai;
  return { baris: rowIndex, kolom: columnIndex, jumlahBaris: rowCount, jumlahKolom: columnCount };
}

async function bacaBagian(id: string, kotak: Kotak): Promise<Pick<IsiLama, 'isi' | 'format'>> {
  const context = new Excel.RequestContext();
  const lembar = context.workbook.worksheets.getItem(id);
  const range = lembar.getRangeByIndexes(kotak.baris, kotak.kolom, kotak.jumlahBaris, kotak.jumlahKolom);
  range.load('formulas,values,numberFormat');
  await context.sync();
  return isiDari(range);
}

function isiDari(range: Excel.Range): Pick<IsiLama, 'isi' | 'format'> {
  const nilai = range.values as unknown[][];
  return {
    isi: (range.formulas as unknown[][]).map((baris, b) => baris.map((rumus, k) => isiSel(rumus, nilai[b]?.[k]))),
    format: range.numberFormat as string[][],
  };
}

/** A text that only looks like a formula is its own value. */
function isiSel(rumus: unknown, nilai: unknown): IsiSel {
  if (typeof rumus === 'number') return { jenis: 'angka', nilai: new Decimal(rumus) };
  if (typeof rumus === 'boolean') return { jenis: 'rumus', rumus: String(rumus).toUpperCase(), harapan: null };
  if (typeof rumus !== 'string' || rumus === '') return { jenis: 'kosong' };
  if (rumus.startsWith('=') && rumus !== nilai) return { jenis: 'rumus', rumus: rumus.slice(1), harapan: null };
  return { jenis: 'teks', teks: rumus };
}

/** What stood in a cell, whose row and column count from the sheet's first. */
export function isiDi(lama: IsiLama, baris: number, kolom: number): IsiSel {
  return lama.isi[baris - lama.baris]?.[kolom - lama.kolom] ?? { jenis: 'kosong' };
}
