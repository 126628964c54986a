import type { Worksheet } from '@cj-tech-master/excelts';
import { catatanKaki, perjanjianKinerja } from '../data/perjanjian-kinerja';
import { drawTable, type Row } from '../table-layout';

/** No and Sasaran stand only beside the first indicator of a sasaran. */
const rows = perjanjianKinerja.flatMap((sasaran, i) =>
  sasaran.indikator.map((indikator, j): Row => ({
    kind: 'data',
    cells: [
      j === 0 ? i + 1 : null,
      j === 0 ? sasaran.nama : null,
      indikator.nama,
      indikator.target,
      indikator.realisasi,
      indikator.capaian,
    ],
  })),
);

export function drawPerjanjianKinerja(sheet: Worksheet): void {
  const title = ['PERJANJIAN KINERJA TAHUN 2023', 'DIREKTORAT JENDERAL REHABILITASI SOSIAL'];
  drawTable(
    sheet,
    {
      title: [...title, ''],
      titleAlign: 'center',
      columns: [
        { header: 'No', width: 6, align: 'center' },
        { header: 'Sasaran Program', width: 44 },
        { header: 'Indikator Kinerja', width: 62 },
        { header: 'Target', width: 12, align: 'center' },
        { header: 'Realisasi', width: 12, align: 'center' },
        { header: 'Capaian', width: 12, align: 'center' },
      ],
      columnNumbers: true,
      rows,
      notes: [
        catatanKaki,
        'Sumber Data: Perjanjian Kinerja dan Pengukuran Kinerja Ditjen Rehabilitasi Sosial Tahun 2023',
      ],
    },
    { row: 1, column: 1 },
  );
}
