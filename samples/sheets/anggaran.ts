import type { Worksheet } from '@cj-tech-master/excelts';
import { anggaranPk, jenisBelanja, kewenangan } from '../data/anggaran';
import { drawTable, type Column, type Row } from '../table-layout';

interface BarisAnggaran<Isi> {
  nama: string;
  pagu: Isi;
  realisasi: Isi;
  persen: Isi;
  sisa: Isi;
}

const SUMBER = 'Sumber Data: Laporan Kinerja Ditjen Rehabilitasi Sosial Tahun 2023, Realisasi Anggaran';

function toRow<Isi extends string | number>(kind: Row['kind'], baris: BarisAnggaran<Isi>): Row {
  return { kind, cells: [baris.nama, baris.pagu, baris.realisasi, baris.persen, baris.sisa] };
}

const columns = (dimensi: string, format: { rupiah?: string; persen?: string }): Column[] => {
  const rupiah = { width: 24, align: 'right', ...(format.rupiah ? { format: format.rupiah } : {}) } as const;
  return [
    { header: dimensi, width: 24 },
    { header: 'Pagu', ...rupiah },
    { header: 'Realisasi', ...rupiah },
    { header: '%', width: 12, align: 'right', ...(format.persen ? { format: format.persen } : {}) },
    { header: 'Sisa', ...rupiah },
  ];
};

/** The tables start at B2: a used range need not begin in A1. */
export function drawAnggaran(sheet: Worksheet): void {
  sheet.getColumn(1).width = 3;
  const next = drawTable(
    sheet,
    {
      title: ['Realisasi Anggaran per Jenis Belanja Tahun 2023'],
      unit: '(dalam rupiah)',
      columns: columns('Jenis Belanja', { rupiah: '#,##0', persen: '0.00%' }),
      rows: [...jenisBelanja.baris.map((baris) => toRow('data', baris)), toRow('total', jenisBelanja.jumlah)],
      notes: [SUMBER],
    },
    { row: 2, column: 2 },
  );
  drawTable(
    sheet,
    {
      title: ['Realisasi Anggaran per Kewenangan Tahun 2023'],
      unit: '(dalam rupiah)',
      columns: columns('Kewenangan', {}),
      rows: [...kewenangan.baris.map((baris) => toRow('data', baris)), toRow('total', kewenangan.jumlah)],
      notes: [SUMBER],
    },
    { row: next + 2, column: 2 },
  );
}

export function drawAnggaranPk(sheet: Worksheet): void {
  drawTable(
    sheet,
    {
      title: ['Anggaran Perjanjian Kinerja Tahun 2023', 'Ditjen Rehabilitasi Sosial (revisi Agustus 2023)'],
      columns: [
        { header: 'Program/ Kegiatan', width: 60 },
        { header: 'Anggaran', width: 26, align: 'right' },
      ],
      rows: [
        ...anggaranPk.program.flatMap((program): Row[] => [
          { kind: 'group', cells: [program.nama, program.anggaran] },
          ...program.kegiatan.map((kegiatan): Row => ({ kind: 'data', cells: [kegiatan.nama, kegiatan.anggaran] })),
        ]),
        { kind: 'total', cells: ['JUMLAH', anggaranPk.jumlah] },
      ],
      notes: ['Sumber Data: Perjanjian Kinerja Ditjen Rehabilitasi Sosial Tahun 2023'],
    },
    { row: 1, column: 1 },
  );
}
