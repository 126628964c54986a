import type { Worksheet } from '@cj-tech-master/excelts';
import { ikmSatker, kategoriIkm } from '../data/ikm-satker';
import { drawTable } from '../table-layout';

function kategori(nilai: number): string {
  const found = kategoriIkm.find(({ mulai }) => nilai >= mulai);
  if (!found) throw new Error(`Nilai IKM ${nilai} di bawah skala 25–100.`);
  return found.nama;
}

export function drawIkmSatker(sheet: Worksheet): void {
  drawTable(
    sheet,
    {
      title: ['Nilai Indeks Kepuasan Masyarakat (IKM) per Satker Tahun 2023', 'Ditjen Rehabilitasi Sosial'],
      columns: [
        { header: 'No', width: 6, align: 'center' },
        { header: 'Satker', width: 34 },
        { header: 'Nilai IKM', width: 14, align: 'center', format: '0.00' },
        { header: 'Kategori', width: 20, align: 'center' },
      ],
      rows: ikmSatker.map(({ nama, nilai }, i) => ({ kind: 'data', cells: [i + 1, nama, nilai, kategori(nilai)] })),
      notes: [
        'ILUSTRASI: nama dan nilai per satker adalah contoh; laporan hanya mencetak nilai rata-ratanya.',
        'Kategori: PermenPANRB Nomor 14 Tahun 2017',
        'Sumber Data: Rekap Laporan Survei Kepuasan Masyarakat Ditjen Rehabilitasi Sosial (nilai rata-rata)',
      ],
    },
    { row: 1, column: 1 },
  );
}
