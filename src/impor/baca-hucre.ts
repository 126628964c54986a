import { parseCellRef, readXlsx } from 'hucre/xlsx';
import type * as hucre from 'hucre/xlsx';
import type { TabelExcel } from '../input/potret';
import {
  BELUM_DIHITUNG,
  type IsiLembar,
  type IsiSel,
  isiSel,
  rentangAntara,
  type SelBerletak,
  selJarang,
  type SelJarang,
} from './isi-lembar';

const MS_PER_HARI = 86_400_000;
/** Excel counts days from here; the day it wrongly thinks 1900 had makes it a day earlier for what is older. */
const HARI_NOL = Date.UTC(1899, 11, 30);

/** Every worksheet of an .xlsx; throws where the library gives up (a chart sheet, for example). */
export async function bacaDenganHucre(bytes: Uint8Array): Promise<IsiLembar[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.map((lembar) => ({
    nama: lembar.name,
    terlihat: lembar.hidden !== true && lembar.veryHidden !== true,
    barisTersembunyi: [...(lembar.rowDefs?.values() ?? [])].some(({ hidden }) => hidden === true),
    sel: bacaSel(lembar),
    gabungan: (lembar.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
      rentangAntara(lembar.name, [startRow, startCol], [endRow, endCol]),
    ),
    tabelExcel: (lembar.tables ?? []).flatMap((tabel) => tabelDari(lembar.name, tabel)),
  }));
}

function bacaSel({ rows, cells }: hucre.Sheet): SelJarang {
  const sel: SelBerletak[] = [];
  // What is known of a cell beside its value this library keeps by "baris,kolom".
  rows.forEach((baris, b) =>
    baris.forEach((nilai, k) => {
      const isi = isiDari(nilai, cells?.get(`${b},${k}`));
      if (isi) sel.push([b, k, isi]);
    }),
  );
  // A formula without a result may stand where no row reaches.
  for (const [kunci, rinci] of cells ?? []) {
    const [b = 0, k = 0] = kunci.split(',').map(Number);
    if (k < (rows[b]?.length ?? 0)) continue;
    const isi = isiDari(rinci.value, rinci);
    if (isi) sel.push([b, k, isi]);
  }
  return selJarang(sel);
}

function isiDari(nilai: hucre.CellValue, rinci: hucre.Cell | undefined): IsiSel | null {
  const format = rinci?.style?.numFmt;
  const hasil = rinci?.formulaResult ?? nilai;
  if (rinci?.type === 'error') return { nilai: String(hasil), jenis: 'galat', format: format ?? 'General' };
  if (hasil === null) {
    const berumus = rinci?.formula !== undefined || rinci?.formulaSharedIndex !== undefined;
    return berumus ? isiSel(BELUM_DIHITUNG, undefined) : null;
  }
  return isiSel(hasil instanceof Date ? nomorHari(hasil) : hasil, format);
}

function nomorHari(tanggal: Date): number {
  const hari = (tanggal.getTime() - HARI_NOL) / MS_PER_HARI;
  return hari > 60 ? hari : hari - 1;
}

function tabelDari(lembar: string, { name, range }: hucre.TableDefinition): TabelExcel[] {
  const [awal, akhir] = (range ?? '').split(':').map((sel) => parseCellRef(sel));
  if (!awal || !akhir) return [];
  return [{ nama: name, rentang: rentangAntara(lembar, [awal.row, awal.col], [akhir.row, akhir.col]) }];
}
