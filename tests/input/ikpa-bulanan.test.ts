import { NAMA_BULAN } from '../../src/dasar/bulan';
import { serialDari } from '../../src/dasar/tanggal';
import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from './baca-tercatat';
import { periksaLkj } from '../../src/reviu/periksa';
import { INDIKATOR_IKPA } from '../fixtures/indikator-ikpa';
import { bukuUji, type SelUji } from './potret-contoh';

const BOBOT = [10, 15, 20, 10, 10, 10, 25];
const nilai = (indikator: number, ke: number): number => 80 + 2 * indikator + ke;
const akhir = (ke: number): number => BOBOT.reduce((jumlah, b, i) => jumlah + (nilai(i, ke) * b) / 100, 0);
const TITIK = [0, 1, 2, 3, 4, 5];
const bulan = (ke: number): SelUji => NAMA_BULAN[ke] ?? '';
const tanggal = (ke: number): SelUji => ({
  n: serialDari(`2024-${String(ke + 1).padStart(2, '0')}-01`),
  f: 'mmm-yy',
  t: `${ke + 1}`,
});
const triwulan = (ke: number): SelUji => `Triwulan ${['I', 'II', 'III', 'IV'][ke] ?? ''}`;
const JUDUL: SelUji[][] = [['Nilai IKPA Balai Contoh Tahun 2024'], []];

/** A month in each row; those to come have nothing, or noughts. */
const baris = (waktu: (ke: number) => SelUji, sisa: SelUji, tercetak = akhir): SelUji[][] => [
  ...JUDUL,
  ['No', 'Bulan', ...INDIKATOR_IKPA, 'Nilai IKPA'],
  ...TITIK.map((ke): SelUji[] => [ke + 1, waktu(ke), ...BOBOT.map((_, i) => nilai(i, ke)), tercetak(ke)]),
  [7, 'Juli', ...BOBOT.map(() => sisa), sisa],
];
/** An indicator in each row, the months beside it. */
const kolom = (waktu: (ke: number) => SelUji, banyak: number, tercetak = akhir): SelUji[][] => {
  const titik = TITIK.slice(0, banyak);
  return [
    ...JUDUL,
    ['No', 'Indikator', 'Bobot', ...titik.map(waktu), waktu(banyak)],
    ...INDIKATOR_IKPA.map((nama, i): SelUji[] => [i + 1, nama, BOBOT[i] ?? 0, ...titik.map((ke) => nilai(i, ke)), '']),
    ['', 'Nilai IKPA', '', ...titik.map(tercetak), ''],
  ];
};

async function ikpa(isi: SelUji[][]) {
  const { potret, gabungan } = bukuUji({ baris: isi });
  const { data, tabel } = await bacaTabel(potret, gabungan);
  const hasil = hitungLkj(data);
  return {
    jenis: tabel.map((t) => t.jenis),
    ikpa: hasil.utama.ikpa?.nilai?.toNumber(),
    beda: periksaLkj(hasil, { tabel: [], narasi: [] }).filter((t) => t.putusan === 'berbeda').length,
  };
}

test.each([
  ['months in rows, the next one empty', baris(bulan, ''), 5],
  ['months in rows, the next one nought', baris(bulan, 0), 5],
  ['dates in rows', baris(tanggal, ''), 5],
  ['months in columns', kolom(bulan, 6), 5],
  ['dates in columns', kolom(tanggal, 6), 5],
  ['quarters in columns', kolom(triwulan, 3), 2],
])('B99 %s: the last one with values is the year’s', async (_, isi, ke) => {
  const hasil = await ikpa(isi);
  expect(hasil.jenis).toEqual(['ikpa']);
  expect(hasil.ikpa).toBeCloseTo(akhir(ke), 9);
  expect(hasil.beda).toBe(0);
});

test.each([
  ['rows', baris(bulan, '', (ke) => akhir(ke) + (ke === 5 ? 1 : 0))],
  ['columns', kolom(bulan, 6, (ke) => akhir(ke) + (ke === 5 ? 1 : 0))],
])('B99 what the last month prints as its IKPA is held against its indicators, in %s', async (_, isi) => {
  expect((await ikpa(isi)).beda).toBe(1);
});

test('B99 a list of satkers by month stays theirs', async () => {
  const [judul = [], kosong = [], kepala = [], ...isi] = baris(bulan, '');
  const satker = isi.slice(0, 2).map((b, i): SelUji[] => [i + 1, `Balai ${i + 1}`, ...b.slice(1)]);
  expect((await ikpa([judul, kosong, ['No', 'Nama Satker', ...kepala.slice(1)], ...satker])).jenis).toEqual([
    'ikpaSatker',
  ]);
});
