import type { Worksheet } from '@cj-tech-master/excelts';
import { kebutuhanDasar, kemampuan, pendapatan } from '../data/kluster';
import { drawTable, type Row, type Table } from '../table-layout';

const KLUSTER = { header: 'Kluster', width: 32 } as const;
const PERSEN = { header: '%', width: 12, align: 'right' } as const;

const tabel11: Table = {
  title: [
    'Tabel 1.1. Jumlah kelompok masyarakat rentan permasalahan sosial yang terpenuhi kebutuhan dasar melalui pemanfaatan bantuan dukungan pemenuhan hidup layak per kluster',
    'Tahun 2023',
  ],
  unit: '(orang)',
  columns: [
    KLUSTER,
    {
      header:
        'Jumlah kelompok masyarakat rentan permasalahan sosial penerima pelayanan Atensi berupa pemenuhan kebutuhan hidup layak',
      width: 40,
      format: '#,##0',
    },
    {
      header: 'Jumlah kelompok masyarakat rentan permasalahan sosial yang terpenuhi kebutuhan dasarnya',
      width: 30,
      format: '#,##0',
    },
    PERSEN,
  ],
  rows: [
    ...kebutuhanDasar.baris.map((b): Row => ({ kind: 'data', cells: [b.nama, b.penerima, b.terpenuhi, b.persen] })),
    {
      kind: 'total',
      cells: [
        kebutuhanDasar.total.nama,
        kebutuhanDasar.total.penerima,
        kebutuhanDasar.total.terpenuhi,
        kebutuhanDasar.total.persen,
      ],
    },
  ],
  notes: [kebutuhanDasar.sumber],
};

const tabel21: Table = {
  title: [
    'Tabel 2.1. Capaian Kinerja Persentase (%) kelompok masyarakat rentan permasalahan sosial yang meningkat kemampuannya dalam menjalankan tanggung jawab terhadap diri sendiri, keluarga, dan/ atau masyarakat per kluster PM',
    'Tahun 2023',
  ],
  unit: '(orang)',
  columns: [
    KLUSTER,
    {
      header:
        'Jumlah PM yang mendapatkan bantuan perawatan sosial dan/atau pengasuhan anak, dukungan keluarga, terapi fisik, terapi psikososial dan terapi mental spiritual, dukungan aksesibilitas',
      width: 40,
    },
    { header: 'Jumlah PM yang dimonitoring dan dievaluasi', width: 30 },
    { header: 'Jumlah PM yang meningkat kemampuannya sesuai kriteria', width: 30 },
    { ...PERSEN, format: '0.00%' },
  ],
  rows: [
    ...kemampuan.baris.map((b): Row => ({
      kind: 'data',
      cells: [b.nama, b.populasi, b.sampel, b.meningkat, b.persen],
    })),
    {
      kind: 'total',
      cells: [
        kemampuan.total.nama,
        { sumOfColumn: true },
        { sumOfColumn: true },
        { sumOfColumn: true },
        kemampuan.total.persen,
      ],
    },
  ],
  notes: [kemampuan.sumber],
};

const tabel31: Table = {
  title: [
    'Tabel 3.1. Capaian Kinerja Persentase (%) kelompok masyarakat rentan permasalahan sosial yang meningkat pendapatannya per kluster PM',
    'Tahun 2023',
  ],
  unit: '(orang)',
  columns: [
    KLUSTER,
    {
      header:
        'Jumlah PM yang mendapatkan bantuan pelatihan vokasional, pemberian akses pekerjaan, pembinaan kewirausahaan, dan/atau bantuan kewirausahaan',
      width: 40,
    },
    { header: 'Jumlah PM yang dimonitoring dan dievaluasi', width: 30 },
    { header: 'Jumlah PM yang meningkat pendapatannya', width: 30 },
    PERSEN,
  ],
  rows: [
    ...pendapatan.baris.map((b): Row => ({
      kind: 'data',
      cells: [b.nama, b.populasi, b.sampel, b.meningkat, b.persen],
    })),
    {
      kind: 'total',
      cells: [
        pendapatan.total.nama,
        pendapatan.total.populasi,
        pendapatan.total.sampel,
        pendapatan.total.meningkat,
        pendapatan.total.persen,
      ],
    },
  ],
  notes: [pendapatan.sumber],
};

export function drawKluster(sheet: Worksheet): void {
  let row = 1;
  for (const tabel of [tabel11, tabel21, tabel31]) row = drawTable(sheet, tabel, { row, column: 1 }) + 2;
}
