import { type BookType, utils, write } from '@e965/xlsx';
import { bacaBerkas } from '../../src/impor/baca-berkas';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { OpcPackage } from '../../packages/stand-in/file/package';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { getValue } from '@capaian/stand-in/workbook/cells';

const ROWS = [
  ['Perjanjian Kinerja Tahun 2024'],
  [],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
  [1, 'Layanan baik', 'Jumlah orang dilayani', 100, 90],
  [2, 'Layanan baik', 'Persentase selesai', '80,50%', '40,25%'],
];

function made(bookType: BookType): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS), 'PK');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

const read = (bytes: Uint8Array, nama: string): ReturnType<typeof bacaBerkas> =>
  bacaBerkas({ nama, bytes, tanggal: new Date(0) }, { kepala: {}, waktu: new Date(0) });

test.each<[string, BookType]>([
  ['buku.xls', 'biff8'],
  ['buku.xlsb', 'xlsb'],
  ['buku.ods', 'ods'],
  ['buku.csv', 'csv'],
  ['halaman.xls', 'html'],
  ['xml.xls', 'xlml'],
])('%s opens, is imported like the .xlsx, and is saved as one', async (name, bookType) => {
  const bytes = made(bookType);
  const workbook = await openWorkbook(bytes, name);
  const [sheet] = workbook.sheets;
  // What a list or a page says stays text until the reader has looked at the whole column.
  const realisasi = bookType === 'csv' || bookType === 'html' ? '90' : 90;
  expect(sheet && [getValue(sheet, 3, 2), getValue(sheet, 3, 4), getValue(sheet, 4, 3)]).toEqual([
    'Jumlah orang dilayani',
    realisasi,
    '80,50%',
  ]);
  expect(OpcPackage.open(await saveWorkbook(workbook)).has('xl/workbook.xml')).toBe(true);
  const [imported, plain] = [await read(bytes, name), await read(made('xlsx'), 'buku.xlsx')];
  expect([imported.tabel, imported.baris, imported.disisihkan]).toEqual([plain.tabel, plain.baris, plain.disisihkan]);
});

test('in a list of text a thousand is not made of "1.234" before the reader has asked', async () => {
  const text = 'No;Indikator Kinerja;Target\n1;Orang dilayani;1.234\n';
  const { sheets } = await openWorkbook(new TextEncoder().encode(text), 'daftar.csv');
  expect(sheets[0] && getValue(sheets[0], 1, 2)).toBe('1.234');
});
