import { hitungCapaian } from '../../src/hitung';
import { bukaBuku, lembarBerisi } from '../excel/buku-uji';

/** Two sasaran, of which the second has no realisasi yet. */
const buku = () =>
  bukaBuku([
    lembarBerisi('PK', [
      ['PERJANJIAN KINERJA TAHUN 2023'],
      ['No', 'Sasaran Program', 'Indikator Kinerja', 'Target', 'Realisasi'],
      [1, 'Warga mandiri', 'Persentase warga yang meningkat kemampuannya', 80, 88],
      [2, 'Tata kelola', 'Nilai kepuasan pengguna layanan', 90, ''],
    ]),
  ]);

test('a sasaran none of whose indicators has a capaian has no mean, because the realisasi is not there', async () => {
  await buku();
  const { angka, verifikasi } = await hitungCapaian();
  const satu = (kunci: string) => angka.find((a) => a.kunci === kunci);
  expect(satu('rataRata/sasaran/2')).toMatchObject({
    nilai: null,
    sebab: {
      kode: 'masukanKosong',
      rincian: { nama: 'Realisasi – Nilai kepuasan pengguna layanan', sel: 'PK!E4' },
    },
  });
  // It takes no part in the mean of the sasaran.
  expect(satu('rataRata/sasaran')?.tampil).toBe('110,00');
  expect(verifikasi.berbeda).toEqual([]);
});
