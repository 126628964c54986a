import type { Worksheet } from '@cj-tech-master/excelts';
import { judul, komponen, konversiBobot, nilaiAkhir, nilaiAspek, nilaiTotal, sumber, unit } from '../data/ikpa';
import { drawTable, type CellContent, type Column, type Row } from '../table-layout';

const POIN = '0.00';

const columns: readonly Column[] = [
  { header: 'No', width: 5, align: 'center' },
  { header: 'Kode ES1', width: 9, align: 'center' },
  { header: 'Nama ES1', width: 20 },
  { header: 'Keterangan', width: 14 },
  ...komponen.map(({ aspek, nama }): Column => ({ group: aspek, header: nama, width: 13, align: 'right' })),
  { header: 'Nilai Total', width: 10, align: 'center' },
  { header: 'Konversi Bobot', width: 10, align: 'center' },
  { header: 'Nilai Akhir (Nilai Total/Konversi Bobot)', width: 18, align: 'center' },
];

/** Four rows per unit: Nilai, Bobot, Nilai Akhir, Nilai Aspek. */
const BLOCK = { down: 4 } as const;
const NOTHING = [null, null, null] as const;

const row = (keterangan: string, values: readonly CellContent[]): Row => ({
  kind: 'data',
  cells: [...NOTHING, keterangan, ...values, ...NOTHING],
});

const rows: readonly Row[] = [
  {
    kind: 'data',
    cells: [
      { value: 1, ...BLOCK },
      { value: unit.kode, ...BLOCK },
      { value: unit.nama, ...BLOCK },
      'Nilai',
      ...komponen.map(({ nilai }) => ({ value: nilai, format: POIN })),
      { value: nilaiTotal, format: POIN, ...BLOCK },
      { value: konversiBobot, ...BLOCK },
      { value: nilaiAkhir, format: POIN, ...BLOCK },
    ],
  },
  row(
    'Bobot',
    komponen.map(({ bobot }) => bobot),
  ),
  row(
    'Nilai Akhir',
    komponen.map(({ nilaiAkhir: terbobot }) => ({ value: terbobot, format: POIN })),
  ),
  row('Nilai Aspek', nilaiAspek.flatMap(overItsComponents)),
];

function overItsComponents({ aspek, nilai }: (typeof nilaiAspek)[number]): CellContent[] {
  const across = komponen.filter((k) => k.aspek === aspek).length;
  const covered = Array.from({ length: across - 1 }, () => null);
  return [{ value: nilai, format: POIN, align: 'center', across }, ...covered];
}

export function drawIkpa(sheet: Worksheet): void {
  drawTable(sheet, { title: [judul, ''], columns, rows, notes: [sumber] }, { row: 1, column: 1 });
}
