import { type CellValue, writeXlsx } from 'hucre';
import type { Decimal } from '../../../src/dasar/desimal';
import type { HasilRincian } from '../../../src/rincian/jalankan';
import { kalimatPaspor } from '../../../src/rincian/paspor';

/** Whole numbers up to here are the same in Excel as in the source. */
const TERBESAR_TEPAT = 999_999_999_999_999;

/**
 * A workbook with the small table in the layout that the reader knows, and under it where it came from. A sum that
 * Excel cannot hold digit by digit is written as text.
 */
export function bukuRincian(hasil: HasilRincian, waktu: Date): Promise<Uint8Array> {
  const { tabel } = hasil;
  const lebar = tabel.kepala.map((_, k) => ({ width: k === 0 ? 44 : 24, numFmt: '#,##0' }));
  const rows: CellValue[][] = [
    [tabel.judul],
    [],
    [...tabel.kepala],
    ...tabel.baris.map((baris) => baris.map(isiSel)),
    [],
    ...kalimatPaspor(hasil, waktu).map((kalimat) => [kalimat]),
  ];
  return writeXlsx({ sheets: [{ name: tabel.judul.slice(0, 31), columns: lebar, rows }] });
}

function isiSel(isi: string | Decimal | null): CellValue {
  if (isi === null || typeof isi === 'string') return isi;
  return isi.abs().lte(TERBESAR_TEPAT) ? isi.toNumber() : isi.toString();
}
