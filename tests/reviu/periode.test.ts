import { kalimatTemuan, lembar, ringkas, temukanCetak } from './lembar-cetak';
import { kalimatPolos, periksaPolos } from './polos/periksa-polos';

const tabel = (judul: string, ...baris: string[]) => ({
  nama: 'T1',
  baris: [[judul], ...baris.map((b) => b.split('|').map((sel) => sel.trim()))],
});

describe('triwulan-tahun', () => {
  const kunjungan = (tahunan: string) =>
    tabel(
      'Tabel 3.4 Kunjungan Wisata Tahun 2022',
      'No | Objek | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Tahun 2022',
      '1 | Pantai Timur | 1.204 | 1.518 | 2.077 | 1.933 | 6.732',
      '2 | Danau Biru | 318 | 402 | 517 | 466 | 1.703',
      `3 | Museum Kota | 96 | 120 | 143 | 131 | ${tahunan}`,
    );

  test('a year that its quarters do not give, where the other rows’ do', async () => {
    expect(await kalimatPolos('triwulan-tahun', [], kunjungan('409'))).toEqual([
      '“Museum Kota – Tahun 2022” pada Tabel 3.4 tercantum 409, sedangkan bagian tahunnya 96 + 120 + 143 + 131 = 490 (lebih kecil 81,00), bukan pembulatan. Pada 2 dari 3 baris tabel itu tahunnya mengikuti bagiannya.',
    ]);
  });

  test('the sum, the last quarter of what is carried on, and their mean are all right', async () => {
    const semua = ['490', '131', '122,50'].map((t) => kalimatPolos('triwulan-tahun', [], kunjungan(t)));
    expect(await Promise.all(semua)).toEqual([[], [], []]);
  });

  test('months, and two semesters', async () => {
    const bulan = tabel(
      'Tabel 4 Layanan Tahun 2022',
      'Loket | Januari | Februari | Maret | April | Mei | Juni | Juli | Agustus | September | Oktober | November | Desember | Jumlah',
      'A | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 198',
      'B | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 318',
      'C | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 483',
    );
    expect(await kalimatPolos('triwulan-tahun', [], bulan)).toEqual([expect.stringContaining('tercantum 483')]);
    const semester = tabel(
      'Tabel 5 Layanan Tahun 2022',
      'Loket | Realisasi Semester I | Realisasi Semester II | Realisasi 2022',
      'A | 1.104 | 1.230 | 2.334',
      'B | 2.118 | 2.006 | 4.124',
      'C | 3.310 | 3.405 | 6.517',
    );
    expect(await kalimatPolos('triwulan-tahun', [], semester)).toEqual([
      expect.stringContaining('3.310 + 3.405 = 6.715'),
    ]);
  });
});

describe('nilai-lama', () => {
  const capaian = (tetap: string) =>
    lembar(
      'T2',
      'Tabel 3.5 Perkembangan Kinerja',
      'No | Indikator Kinerja | Realisasi 2021 | Realisasi 2022',
      '1 | Nilai evaluasi akuntabilitas kinerja | 71,35 | 74,20',
      '2 | Indeks kepuasan pengguna layanan perpustakaan | 82,14 | 85,02',
      '3 | Persentase arsip yang tertata | 61,20 | 66,75',
      `4 | Indeks literasi masyarakat daerah | 58,43 | ${tetap}`,
      '5 | Jumlah pemustaka | 10.200 | 11.950',
    );

  test('last year’s to the digit, where the other rows moved', () => {
    const temuan = temukanCetak([capaian('58,43')]);
    expect(ringkas(temuan)).toEqual(['nilai-lama 58,43 / 58,43']);
    expect(temuan[0] && kalimatTemuan(temuan[0])).toBe(
      '“Indeks literasi masyarakat daerah”, Tabel 3.5 kolom “Realisasi 2022” (T2): 58,43 untuk tahun 2022, sama sampai angka terakhir dengan tahun 2021 (58,43), sedangkan 4 dari 4 baris lain berubah. Pastikan ini angka tahun 2022.',
    );
    expect(ringkas(temukanCetak([capaian('58,44')]))).toEqual([]);
  });

  test('round figures, and a table that stands still', () => {
    expect(
      ringkas(temukanCetak([lembar('T3', ...capaian('58,43').teks.map((b) => b.join('|').replace(/58,43/g, '100')))])),
    ).toEqual([]);
    const diam = lembar(
      'T4',
      ...capaian('58,43').teks.map((b) => b.join('|').replace('74,20', '71,35').replace('85,02', '82,14')),
    );
    expect(ringkas(temukanCetak([diam]))).toEqual([]);
  });

  test('a sentence that owns up to it', () => {
    const kalimat =
      'Indeks literasi masyarakat daerah masih menggunakan nilai tahun 2021 karena hasil survei belum dirilis oleh penyelenggara.';
    expect(ringkas(temukanCetak([capaian('60,02')], [kalimat]))).toEqual(['nilai-lama tahun 2021 / 2022']);
    const biasa = 'Indeks literasi masyarakat daerah meningkat dibandingkan dengan nilai tahun 2021.';
    expect(ringkas(temukanCetak([capaian('60,02')], [biasa]))).toEqual([]);
  });
});

describe('rata-baris', () => {
  const rata = (capaian: string) =>
    tabel(
      'Tabel 3.6 Capaian Sasaran Tahun 2022',
      'No | Sasaran | Capaian Kinerja (%) | Serapan Anggaran (%)',
      '1 | Layanan arsip | 98,20 | 91,10',
      '2 | Layanan perpustakaan | 104,50 | 95,42',
      '3 | Minat baca | 110,40 | 88,31',
      `Rata-rata | | ${capaian} | 91,61`,
    );

  test('a mean that its rows do not give, where they give the other column’s', async () => {
    expect(await kalimatPolos('rata-baris', [], rata('103,47'))).toEqual([
      '“Rata-rata – Capaian Kinerja (%)” pada Tabel 3.6 tercantum 103,47, sedangkan rata-rata 3 barisnya 104,37 (lebih kecil 0,90), bukan pembulatan. Rata-rata kolom Serapan Anggaran (%) cocok dengan baris yang sama.',
    ]);
    expect(await kalimatPolos('rata-baris', [], rata('104,37'))).toEqual([]);
    expect(await kalimatPolos('rata-baris', [], rata('104,36'))).toEqual([]);
  });
});

describe('conversion between scales', () => {
  const unsur = (indeks: string) =>
    tabel(
      'Tabel 2 Penilaian Unsur Layanan Tahun 2022',
      'No | Unsur | Nilai (0-100) | Indeks (skala 4)',
      '1 | Persyaratan | 84,50 | 3,38',
      '2 | Prosedur | 81,25 | 3,25',
      '3 | Waktu | 78,75 | 3,15',
      '4 | Biaya | 92,00 | 3,68',
      `5 | Produk | 82,98 | ${indeks}`,
    );

  test('an index of 4 that its figure of 100 does not give', async () => {
    expect(await periksaPolos(unsur('3,23'))).toEqual(['T1!D7 3,23 3,32']);
    expect(await periksaPolos(unsur('3,32'))).toEqual([]);
    // The last digit cut off.
    expect(await periksaPolos(unsur('3,31'))).toEqual([]);
  });
});

describe('dua-penyebut', () => {
  const kalimat = (m: string) =>
    `Sebanyak 3 dari ${m} unit layanan yang telah menerapkan standar pelayanan dinilai baik.`;

  test('one thing counted by two wholes', () => {
    const temuan = temukanCetak([], [kalimat('10'), 'Bagian lain.', kalimat('4')]);
    expect(ringkas(temuan)).toEqual([
      'dua-penyebut 3 dari 4 unit layanan yang telah menerapkan standar pelayanan dinilai baik / 3 dari 10 unit layanan yang telah menerapkan standar pelayanan dinilai baik',
    ]);
    expect(ringkas(temukanCetak([], [kalimat('10'), kalimat('10')]))).toEqual([]);
    expect(ringkas(temukanCetak([], [kalimat('10'), `Pada triwulan I ${kalimat('4')}`]))).toEqual([]);
    expect(ringkas(temukanCetak([], [kalimat('10'), kalimat('4'), kalimat('7')]))).toEqual([]);
  });
});

describe('rekomendasi-lhe', () => {
  const rekomendasi = [
    'Menyempurnakan ukuran keberhasilan dalam dokumen rencana',
    'Melakukan pemantauan rencana aksi setiap triwulan',
    'Memanfaatkan laporan kinerja untuk perbaikan program',
  ];
  const jawaban = (...isi: string[]) =>
    tabel(
      'Tabel 4.1 Tindak Lanjut Hasil Evaluasi AKIP Tahun 2021',
      'No | Rekomendasi | Tindak Lanjut',
      ...isi.map((t, i) => `${i + 1} | ${rekomendasi[i] ?? ''} | ${t}`),
    );

  test('an empty answer among others', async () => {
    expect(
      await kalimatPolos('rekomendasi-lhe', [], jawaban('Renstra telah direviu', 'Sudah dilakukan', 'belum')),
    ).toEqual([
      'Rekomendasi “Memanfaatkan laporan kinerja untuk perbaikan program” (Tabel 4.1) belum terjawab: tindak lanjut pada Tabel 4.1 hanya “belum”.',
    ]);
    expect(await kalimatPolos('rekomendasi-lhe', [], jawaban('Renstra direviu', 'Sudah', 'Sudah'))).toEqual([]);
  });

  test('a recommendation that no table of answers repeats', async () => {
    const daftar = {
      ...tabel(
        'Tabel 1.2 Rekomendasi LHE AKIP Tahun 2021',
        'No | Rekomendasi | Komponen',
        ...rekomendasi.map((r, i) => `${i + 1} | ${r} | Perencanaan`),
      ),
      nama: 'T0',
    };
    expect(await kalimatPolos('rekomendasi-lhe', [], daftar, jawaban('Renstra direviu', 'Sudah'))).toEqual([
      'Rekomendasi “Memanfaatkan laporan kinerja untuk perbaikan program” (Tabel 1.2) belum terjawab: tindak lanjut pada Tabel 4.1 tidak ada.',
    ]);
  });
});

test('tahun-judul: one numbered heading with two years', () => {
  const naskah = (tahun: string) => [
    `2.1.2 Rencana Kinerja Tahunan ${tahun}`,
    'Bab kedua memuat rencana kinerja dinas pada tahun berjalan beserta anggarannya.',
    '2.1.2 Rencana Kinerja Tahunan 2022',
  ];
  expect(ringkas(temukanCetak([], naskah('2021')))).toEqual([
    'tahun-judul Rencana Kinerja Tahunan 2021 / Rencana Kinerja Tahunan 2022',
  ]);
  expect(ringkas(temukanCetak([], naskah('2022')))).toEqual([]);
});
