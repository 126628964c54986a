import { ambilPotret, type HasilPotret } from '../../src/excel/potret/potret';
import { bootOfficeInNode, installGlobals } from '@capaian/stand-in/client/node';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { ExcelHost } from '@capaian/stand-in/host/host';
import { getValue, plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import { createSheet, createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { bukuPolos } from '../fixtures/lra-besar';

type Sel = readonly [alamat: string, isi: string | number];

const PK: readonly Sel[] = ['No', 'Indikator Kinerja', 'Target', 'Realisasi'].flatMap((kepala, k): Sel[] => {
  const kolom = 'ABCD'.charAt(k);
  return [
    [`${kolom}1`, kepala],
    [`${kolom}2`, k === 1 ? 'Orang dilayani' : 90 + k],
    [`${kolom}3`, k === 1 ? 'Dokumen selesai' : 80 + k],
  ];
});

async function potret(sel: readonly Sel[]): Promise<{ hasil: HasilPotret; host: ExcelHost }> {
  const host = new ExcelHost(await openWorkbook(bukuPolos(sel), 'buku.xlsx'));
  const pulihkan = installGlobals(await bootOfficeInNode(host));
  try {
    return { hasil: await ambilPotret(), host };
  } finally {
    pulihkan();
  }
}

const isi = ({ buku }: HasilPotret): unknown => buku.lembar.map(({ baris, kolom, nilai }) => [baris, kolom, nilai]);

test.each(['ZZ60000', 'A1048576', 'XFD9', 'XFD2', 'XFD1048576'])(
  'a stray cell at %s costs a few small requests, and the picture is that of the cells that are there',
  async (jauh) => {
    const { hasil, host } = await potret([...PK, [jauh, 'x']]);
    expect(isi(hasil)).toEqual(isi((await potret(PK)).hasil));
    expect(host.counters.roundTrips).toBeLessThanOrEqual(10);
    expect(host.counters.largestResponse).toBeLessThan(4_000_000);
  },
);

test('a table far away is read where it stands', async () => {
  const geser = PK.map(([alamat, nilai]): Sel => [alamat.replace(/\d+/, (b) => String(Number(b) + 700_000)), nilai]);
  const { hasil } = await potret([...PK, ...geser]);
  const [lembar] = hasil.buku.lembar;
  expect(lembar?.nilai[1]?.slice(0, 4)).toEqual([90, 'Orang dilayani', 92, 93]);
  expect(lembar?.nilai[700_001]?.slice(0, 4)).toEqual([90, 'Orang dilayani', 92, 93]);
  expect(lembar?.nilai[300_000]).toEqual([]);
});

test('a filled sheet of many rows is read in blocks of whole rows', async () => {
  const [rows, columns] = [45_000, 10];
  const sheet = createSheet('Data');
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) setCell(sheet, row, column, plainCell(row + column));
  const host = new ExcelHost(createWorkbook('buku.xlsx', [sheet]));
  const pulihkan = installGlobals(await bootOfficeInNode(host));
  const { buku } = await ambilPotret().finally(pulihkan);
  const { nilai = [], rumus = [] } = buku.lembar[0] ?? {};
  expect(nilai).toHaveLength(rows);
  expect(nilai.every((isi, row) => isi.length === columns && isi.every((n, column) => n === row + column))).toBe(true);
  expect(rumus.every((isi) => isi.length === 0)).toBe(true);
  // The list of sheets, their sizes, two looks for gaps, and 25,000 cells at a time.
  expect(host.counters.roundTrips).toBe(4 + (rows * columns) / 25_000);
});

test('a stray cell keeps its value, in the workbook and in the file that is saved', async () => {
  const buku = await openWorkbook(bukuPolos([...PK, ['ZZ60000', 'catatan'], ['C70001', 7]]), 'buku.xlsx');
  const kembali = await openWorkbook(await saveWorkbook(buku), 'buku.xlsx');
  for (const { sheets } of [buku, kembali]) {
    const [lembar] = sheets;
    expect(lembar && [getValue(lembar, 59_999, 701), getValue(lembar, 70_000, 2), getValue(lembar, 1, 2)]).toEqual([
      'catatan',
      7,
      92,
    ]);
  }
});
