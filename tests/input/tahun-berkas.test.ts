import { hitungCapaian } from '../../src/hitung';
import { bukaBuku, lembarBerisi } from '../excel/buku-uji';

const SPM = [
  ['Standar Pelayanan Minimal (SPM)'],
  [],
  ['No', 'Jenis Layanan', 'Penerima layanan dasar', 'Mutu minimal layanan dasar'],
  [1, 'Layanan satu', 90, 80],
  [2, 'Layanan dua', 80, 70],
];

test.each([
  ['Laporan SPM Dinas Contoh_2024 (final).xlsx', { nilai: '2024', uraian: '2024', dari: 'namaBerkas' }],
  ['Laporan SPM 2020-2024.xlsx', { nilai: '2027', uraian: '2027' }],
])('B39 a year that only the file’s name says is offered first, and is taken for none: %s', async (nama, pertama) => {
  await bukaBuku([lembarBerisi('SPM', SPM)], 'afterEachRequest', nama);
  const { pilihan, pedoman } = await hitungCapaian({ waktu: new Date(2026, 10, 29) });
  expect(pedoman).toMatchObject({ tahun: null, asal: 'belumDiketahui' });
  const tahun = pilihan.find((p) => p.perihal === 'tahunLaporan');
  expect([tahun?.dipilih, tahun?.opsi[0]]).toEqual([null, pertama]);
});
