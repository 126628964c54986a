import { type CellValue, writeXlsx } from 'hucre';
import { type HasilRincian, isiSelTepat } from '../../../src/rincian/hasil';
import { kalimatPaspor } from '../../../src/rincian/paspor';

/**
 * A workbook with the small table in the layout that the reader knows, and under it where it came from. A sum that
 * Excel cannot hold digit by digit is written as text.
 */
export function bukuRincian(hasil: HasilRincian, waktu: Date): Promise<Uint8Array> {
  const { tabel } = hasil;
  const lebar = tabel.kepala.map((_, k) => ({ width: k === 0 ? 44 : 24, numFmt: tabel.format ?? '#,##0' }));
  const rows: CellValue[][] = [
    [tabel.judul],
    [],
    [...tabel.kepala],
    ...tabel.baris.map((baris) => baris.map(isiSelTepat)),
    [],
    ...kalimatPaspor(hasil, waktu).map((kalimat) => [kalimat]),
  ];
  return writeXlsx({ sheets: [{ name: tabel.judul.slice(0, 31), columns: lebar, rows }] });
}
