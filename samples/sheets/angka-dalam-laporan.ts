import type { Worksheet } from '@cj-tech-master/excelts';
import { angkaDalamLaporan } from '../data/angka-dalam-laporan';
import { drawTable } from '../table-layout';

export function drawAngkaDalamLaporan(sheet: Worksheet): void {
  drawTable(
    sheet,
    {
      title: ['Angka dalam laporan', 'Laporan Kinerja Ditjen Rehabilitasi Sosial Tahun 2023'],
      columns: [
        { header: 'No', width: 6, align: 'center' },
        { header: 'Uraian', width: 52 },
        { header: 'Nilai dilaporkan', width: 26, align: 'right' },
        { header: 'Letak dalam laporan', width: 26 },
      ],
      rows: angkaDalamLaporan.map(({ uraian, nilai, letak }, i) => ({
        kind: 'data',
        cells: [i + 1, uraian, nilai, letak],
      })),
      notes: ['Sumber Data: Laporan Kinerja Ditjen Rehabilitasi Sosial Tahun 2023'],
    },
    { row: 1, column: 1 },
  );
}
