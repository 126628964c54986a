import { join } from 'node:path';
import { dataKosong } from '../../src/domain/data';
import { hitungLkj } from '../../src/domain/lkj';
import { senyapkan } from '../../src/reviu/senyap';
import { siapkanKonteks } from '../../src/reviu/siapkan';
import { harapanContoh } from '../fixtures/teks-harapan';
import { lembar } from './lembar-cetak';
import { temuanTertulis } from './temuan-tertulis';

const LEMBAR = [
  lembar(
    'T1',
    'Tabel 3.1 Pengukuran Kinerja Tahun 2022',
    'Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Efisiensi',
    'Jumlah kelompok tani binaan | kelompok | 400 | 441 | 110,25 | 12,5',
    'Persentase jalan desa mantap | % | 82,50 | 79,20 | 96,00 | 11,5',
    'Produksi padi sawah | ton | 61.200 | 58.140 | 95,00 | 10,5',
    'Rasio guru terlatih | poin | 250 | 0,25 | 95,00 | 10,5',
  ),
  lembar(
    'T2',
    'Tabel 3.2 Anggaran Tahun 2022',
    'Program | Pagu Awal | Pagu Akhir | Realisasi | Serapan (%)',
    'Program pangan lestari | 800.000.000 | 912.500.000 | 871.140.000 | 95,47',
    'Program ternak unggul | 300.000.000 | 412.300.000 | 391.685.000 | 95,00',
    'Honor tim | | 7.300.000 | |',
    'Jumlah | 1.100.000.000 | 1.324.800.000 | 1.262.825.000 | 95,32',
  ),
  lembar(
    'T3',
    'Tabel 3.3 Belanja Tahun 2022',
    'Uraian | Pagu | Realisasi | % | % Kumulatif',
    'Gaji pegawai kantor | 500.000.000 | 450.000.000 | 90,00 | 111,11',
    'Barang habis pakai | 200.000.000 | 150.000.000 | 75,00 | 125,00',
  ),
  lembar(
    'T4',
    'Tabel 3.4 Sarana',
    'Uraian | Realisasi (%) | Target',
    'Rumah sakit tipe dua | 88,00 | 5',
    'Pasar rakyat kota | 91,00 | 6',
  ),
];
const NASKAH = [
  'Laporan Kinerja Dinas Contoh Tahun 2022 disusun.',
  'Jumlah kelompok tani binaan mencapai 414. Produksi padi sawah sebesar 51.840 ton.',
  'Realisasi anggaran belanja sebesar Rp1.262.285.000 dari pagu.',
  'Kegiatan lain menghabiskan 123.456.789.',
  'Nilai layanan tercatat 987 dan 98.765 serta 58.140.',
  'Terjadi kenaikan sebesar 96,01 pada tahun ini.',
  'Program pangan lestari menyerap 871.410.000; Program ternak unggul menyerap 391.658.000.',
  'Rasio guru terlatih tercatat 0,52 dan 2.5.',
];

const HASIL = hitungLkj(dataKosong());
const konteks = siapkanKonteks(HASIL, {
  tabel: [],
  lembar: LEMBAR,
  narasi: NASKAH.map((teks, i) => ({ teks, letak: `baris ${i + 1}`, asal: { lembar: 'N', baris: i, kolom: 0 } })),
});

const tinggal = (semua: readonly string[], milik = konteks): string[] =>
  senyapkan(semua.map(temuanTertulis), milik).map(({ kunci }) => kunci);

/** Findings of one review: with "+" those that stay, with "–" those that the sheets or another finding explain. */
test.each([...harapanContoh(join(__dirname, 'senyap.txt'))])('%s', (_apa, baris) => {
  const semua = baris.map((satu) => satu.slice(2));
  const ada = new Set(tinggal(semua));
  expect(semua.map((satu) => `${ada.has(satu) ? '+' : '–'} ${satu}`)).toEqual(baris);
});

test('without printed sheets nothing is left out but what is said twice', () => {
  const kosong = siapkanKonteks(HASIL, { tabel: [], narasi: [] });
  const semua = ['realisasi-tren T1!E3', 'cacah-predikat N!A1', 'cacah-bagian N!A1'];
  expect(tinggal(semua, kosong)).toEqual(semua.slice(0, 2));
});
