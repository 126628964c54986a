import type { Worksheet } from '@cj-tech-master/excelts';
import { nilaiSmart, sumber } from '../data/smart';
import { drawTable } from '../table-layout';

export function drawNka(sheet: Worksheet): void {
  drawTable(
    sheet,
    {
      title: ['Nilai Kinerja Anggaran (SMART)', 'Direktorat Jenderal Rehabilitasi Sosial Tahun 2023'],
      columns: [
        { header: 'Komponen', width: 48 },
        { header: 'Nilai', width: 16, format: '0.00' },
      ],
      rows: [{ kind: 'data', cells: ['Nilai SMART', nilaiSmart] }],
      notes: [sumber],
    },
    { row: 1, column: 1 },
  );
}
