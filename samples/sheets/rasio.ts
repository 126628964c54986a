import type { Worksheet } from '@cj-tech-master/excelts';
import { rasio } from '../data/rasio';
import { drawTable } from '../table-layout';

export function drawRasio(sheet: Worksheet): void {
  drawTable(
    sheet,
    {
      title: ['Rasio indikator: pembilang dan penyebut realisasi, Tahun 2023'],
      columns: [
        { header: 'Indikator', width: 48 },
        { header: 'Pembilang', width: 14, format: '#,##0' },
        { header: 'Penyebut', width: 14, format: '#,##0' },
        { header: 'Uraian pembilang', width: 36 },
        { header: 'Uraian penyebut', width: 36 },
      ],
      rows: rasio.map((r) => ({
        kind: 'data',
        cells: [r.indikator, r.pembilang, r.penyebut, r.uraianPembilang, r.uraianPenyebut],
      })),
      notes: ['Sumber Data: Laporan Kinerja Ditjen Rehabilitasi Sosial Tahun 2023, Bab III, indikator 5'],
    },
    { row: 1, column: 1 },
  );
}
