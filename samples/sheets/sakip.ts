import type { Worksheet } from '@cj-tech-master/excelts';
import { komponen, sumber, total } from '../data/sakip';
import { drawTable, type Row } from '../table-layout';

export function drawSakip(sheet: Worksheet): void {
  drawTable(
    sheet,
    {
      title: ['Nilai Akuntabilitas Kinerja Direktorat Jenderal Rehabilitasi Sosial', 'hasil evaluasi AKIP tahun 2022'],
      columns: [
        { header: 'Komponen', width: 42 },
        { header: 'Bobot', width: 14, align: 'center' },
        { header: 'Nilai', width: 14, align: 'center', format: '0.00' },
      ],
      rows: [
        ...komponen.map((k): Row => ({ kind: 'data', cells: [k.nama, k.bobot, k.nilaiIlustrasi] })),
        { kind: 'total', cells: ['TOTAL', total.bobot, total.nilai] },
      ],
      notes: [
        'ILUSTRASI: nilai per komponen tidak dicetak dalam laporan; angka di atas contoh yang jumlahnya sama dengan nilai total.',
        sumber,
      ],
    },
    { row: 1, column: 1 },
  );
}
