import { kalimatTemuan, lembar, ringkas, temukanCetak } from './lembar-cetak';

const ANGGARAN = lembar(
  'T1',
  'Tabel 3.7 Realisasi Anggaran Tahun 2022',
  'No | Kegiatan | Anggaran (Rp.) | Realisasi (Rp.) | %',
  '1 | Pembinaan Kelompok Tani di Dataran Tinggi | 418.250.000 | 401.520.000 | 96,00',
  '2 | Pemeliharaan Saluran Irigasi | 905.600.000 | 814.000.000 | 89,89',
  '3 | Pelatihan Penyuluh | 120.000.000 | 119.400.000 | 99,50',
  'Jumlah | | 1.443.850.000 | 1.334.920.000 | 92,46',
);
const TERNAK = lembar(
  'T2',
  'Tabel 3.1 Pengukuran Kinerja Tahun 2022',
  'Indikator Kinerja | Satuan | Target | Realisasi | % Capaian',
  'Populasi ternak : | | | |',
  '- Domba | ekor | 12.400 | 11.830 | 95,40',
  '- Itik Petelur | ekor | 8.100 | 8.640 | 106,67',
  'Bed Occupancy Rate (BOR) | % | 85,00 | 78,20 | 92,00',
  'Nilai Evaluasi SAKIP | | 80,00 | 76,35 | 95,44',
);

const temukan = (...naskah: string[]): string[] => ringkas(temukanCetak([ANGGARAN, TERNAK], naskah));

test('a sentence about one activity is held against its row, by the name at the head of the paragraph', () => {
  const naskah =
    '2. Kegiatan Pemeliharaan Saluran Irigasi. Jumlah anggaran yang dialokasikan untuk pelaksanaan kegiatan ini sebesar Rp. 906.500.000,00, dan realisasi anggaran sebesar Rp. 814.000.000,00 dengan output 4 saluran.';
  const temuan = temukanCetak([ANGGARAN, TERNAK], [naskah]);
  expect(ringkas(temuan)).toEqual(['kalimat-baris Rp. 906.500.000,00 / 905.600.000']);
  expect(temuan[0] && kalimatTemuan(temuan[0])).toBe(
    '“Pemeliharaan Saluran Irigasi” dalam kalimat baris 1: Rp. 906.500.000,00; Tabel 3.7 kolom “Anggaran (Rp.)” (T1): ' +
      '905.600.000. 906.500.000,00 − 905.600.000 = 900.000,00, bukan pembulatan.',
  );
});

test.each<[string, string[], string[]]>([
  [
    'an amount that the page cut off from its sentence',
    ['3. Kegiatan Pelatihan Penyuluh, dengan alokasi anggaran sebesar Rp.', '210.000.000,00, dan seluruhnya dipakai.'],
    ['kalimat-baris Rp. 210.000.000,00 / 120.000.000'],
  ],
  [
    'figures under the heading that names them',
    ['a. Bed Occupancy Rate (BOR)', 'Target: 85,00% dan realisasi: 72,80% dengan capaian 92,00%.'],
    ['kalimat-baris 72,80% / 78,20'],
  ],
  [
    'counts that are named one after the other',
    ['Hasil tahun ini untuk populasi yaitu domba 11.380 ekor dan itik petelur 8.640 ekor.'],
    ['kalimat-baris 11.380 / 11.830'],
  ],
  [
    'the figure of another row',
    ['1. Nilai Evaluasi SAKIP Dinas Contoh diperoleh dari hasil evaluasi dengan nilai 78,20 (B).'],
    ['kalimat-baris 78,20 / 76,35'],
  ],
])('%s', (_apa, naskah, harapan) => {
  expect(temukan(...naskah)).toEqual(harapan);
});

test.each<[string, string[]]>([
  [
    'what the row says',
    ['Kegiatan Pelatihan Penyuluh dengan anggaran sebesar Rp 120.000.000 terealisasi Rp 119.400.000.'],
  ],
  [
    'a part of the activity',
    ['Kegiatan Pelatihan Penyuluh terdiri dari 2 angkatan dengan anggaran Rp 60.000.000 tiap angkatan.'],
  ],
  ['a longer name that ends in a row’s name', ['Kegiatan Magang dan Pelatihan Penyuluh Rp 45.000.000 selesai.']],
  ['another year', ['Pada tahun 2019 anggaran Pelatihan Penyuluh sebesar Rp 95.000.000 dan terserap semua.']],
  ['a bound', ['Populasi itik petelur lebih dari 8.000 ekor.']],
  ['a table that ran into the text', ['1. Domba ekor 10.200 11.830', '2. Itik Petelur ekor 7.900 8.640']],
  ['a total', ['Jumlah anggaran seluruhnya sebesar Rp 1.443.850.000.']],
  [
    'roles that the table uses otherwise: its realisasi is the text’s capaian',
    ['b. Bed Occupancy Rate (BOR)', 'Target tahun ini 92,00% dan realisasi 71,00% dengan capaian 78,20%.'],
  ],
  ['a heading, a signature and a page number', ['3.2 Pelatihan Penyuluh', 'NIP. 19700101 199503 1 002', '27']],
])('%s: silence', (_apa, naskah) => {
  expect(temukan(...naskah)).toEqual([]);
});

test('a short form that ends the names of two tables is one indicator, in the unit of the sentence', () => {
  const target = lembar(
    'T1',
    'Tabel 1. Target Tahun 2022',
    'Sasaran | Indikator | Target 2022',
    'Layanan cepat | Angka Kematian Kasar (GDR) (IKU) | 45‰',
    ' | Angka Kematian Bersih (NDR) (IKU) | 25‰',
  );
  const rencana = lembar(
    'T4',
    'Tabel 4. Rencana Kinerja Tahun 2022',
    'No | Indikator Kinerja Utama | Satuan | Target',
    '1. | Gross Death Rate (GDR) | % | 4,50',
    '2. | Nett Death Rate (NDR) | % | 2,50',
  );
  const kalimat = (angka: string) => [`Di rumah sakit ini target GDR pada tahun 2022 sebesar ${angka} dan tercapai.`];
  expect(ringkas(temukanCetak([target, rencana], kalimat('28.90‰')))).toEqual(['kalimat-baris 28.90 / 45‰']);
  expect(ringkas(temukanCetak([target, rencana], kalimat('45‰')))).toEqual([]);
  expect(ringkas(temukanCetak([target, rencana], kalimat('4,50%')))).toEqual([]);
});

test('a target in other words of the same unit is held against the row, though capaian stands under realisasi there', () => {
  const t1 = lembar(
    'T1',
    'Tabel 1 Target',
    'Indikator | Target 2022',
    'Angka Kematian Kasar (GDR) | 45‰',
    'Angka Infeksi (AIN) | 15‰',
  );
  const t2 = lembar(
    'T2',
    'Tabel 2 Pengukuran Kinerja Tahun 2022',
    'Indikator | Realisasi | Capaian (%)',
    'Angka Kematian Kasar (GDR) | 86,68 | 96,31',
    'Angka Infeksi (AIN) | 26,67 | 31,40',
  );
  const naskah = 'Target GDR pada tahun 2022 sebesar 28,90‰ realisasi 25,05 dengan capaian 86,68.';
  expect(ringkas(temukanCetak([t1, t2], [naskah]))).toEqual(['kalimat-baris 28,90 / 45‰']);
});

test('"Hasil Th 2022" is the realisasi; "0.162" is no thousand', () => {
  const t = lembar(
    'T1',
    'Sasaran : Terwujudnya lingkungan',
    'Indikator Kinerja | Target Th 2022 | Hasil Th 2022',
    'Luas Taman per Wilayah Kota | 0.820% | 0.612%',
    'Penanganan Sampah Rumah Tangga | 5% | 5%',
  );
  expect(
    ringkas(temukanCetak([t], ['Luas Taman per Wilayah Kota dari target 0.820% terealisasi sebesar 0.162%.'])),
  ).toEqual(['kalimat-baris 0.162% / 0.612%']);
});
