import type { Worksheet } from '@cj-tech-master/excelts';
import { sasaranPendukung, sasaranUtama, tujuan, type BarisRenstra } from '../data/renstra';
import { drawTable, type Row } from '../table-layout';

const heading = (text: string): Row => ({ kind: 'group', cells: [{ value: text, across: 4 }, null, null, null] });

const body = (baris: readonly BarisRenstra[]): Row[] =>
  baris.map(({ sasaran, indikator, target2023, target2024 }) => ({
    kind: 'data',
    cells: [sasaran === '' ? null : sasaran, indikator, target2023, target2024],
  }));

export function drawRenstra(sheet: Worksheet): void {
  drawTable(
    sheet,
    {
      title: [
        'Tabel 1. Sasaran Program, Indikator Kinerja Program dan Target Kinerja',
        'Direktorat Jenderal Rehabilitasi Sosial 2023 - 2024',
      ],
      columns: [
        { header: 'Tujuan/ Sasaran Program', width: 48 },
        { header: 'Indikator Kinerja', width: 66 },
        { header: 'Target 2023', width: 12, align: 'center' },
        { header: 'Target 2024', width: 12, align: 'center' },
      ],
      rows: [
        heading(tujuan),
        heading('SASARAN PROGRAM UTAMA'),
        ...body(sasaranUtama),
        heading('SASARAN PROGRAM PENDUKUNG'),
        ...body(sasaranPendukung),
      ],
      notes: ['Sumber Data: Rencana Strategis Ditjen Rehabilitasi Sosial 2020 - 2024 (hasil reviu)'],
    },
    { row: 1, column: 1 },
  );
}
