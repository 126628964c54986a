import type { Worksheet } from '@cj-tech-master/excelts';
import { tren } from '../data/tren';
import { drawTable } from '../table-layout';

const year = (header: string) => ({ header, width: 13, align: 'center' }) as const;

export function drawTren(sheet: Worksheet): void {
  drawTable(
    sheet,
    {
      title: ['Perbandingan realisasi indikator kinerja per tahun dan target 2024', 'Ditjen Rehabilitasi Sosial'],
      columns: [
        { header: 'Indikator', width: 72 },
        year('Realisasi 2020'),
        year('Realisasi 2021'),
        year('Realisasi 2022'),
        year('Realisasi 2023'),
        year('Target 2024'),
      ],
      rows: tren.map(({ indikator, realisasi, target2024 }) => ({
        kind: 'data',
        cells: [indikator, ...realisasi, target2024],
      })),
      notes: ['Sumber Data: Tabel 1.2, 2.2, 3.2, 4.1, 5.1, 6.1, 7.1, 8.2, 9.1 dan 10.2 Laporan Kinerja Tahun 2023'],
    },
    { row: 1, column: 1 },
  );
}
