import type { Worksheet } from '@cj-tech-master/excelts';
import { prioritasNasional } from '../data/prioritas-nasional';
import { drawTable, type Row } from '../table-layout';

const rows = prioritasNasional.flatMap((kelompok): Row[] => [
  { kind: 'group', cells: [{ value: kelompok.nama, across: 6, align: 'left' }, null, null, null, null, null] },
  ...kelompok.baris.map(({ nama, target, satuan, realisasi, persen }, i): Row => ({
    kind: 'data',
    cells: [i + 1, nama, target, satuan, realisasi, persen],
  })),
]);

export function drawPrioritasNasional(sheet: Worksheet): void {
  drawTable(
    sheet,
    {
      title: ['Capaian Prioritas Nasional Tahun 2023', 'Ditjen Rehabilitasi Sosial'],
      columns: [
        { header: 'No', width: 6, align: 'center' },
        { header: 'Rincian Output', width: 60 },
        { header: 'Target', width: 12, format: '#,##0' },
        { header: 'Satuan', width: 15, align: 'center' },
        { header: 'Realisasi', width: 12, format: '#,##0' },
        { header: '%', width: 10, align: 'right' },
      ],
      rows,
      notes: ['Sumber Data: Laporan Kinerja Ditjen Rehabilitasi Sosial Tahun 2023, Capaian Prioritas Nasional'],
    },
    { row: 1, column: 1 },
  );
}
