import { DAFTAR_PERATURAN } from '../../../src/reviu/peraturan/daftar-peraturan';
import { kalimatPolos, periksaNaskah } from '../polos/periksa-polos';

const skala = (pita: string[][]) => ({
  nama: 'Skala',
  baris: [['Tabel 3.1 Skala Capaian'], ['Skala', 'Kategori'], ...pita],
});
const BIASA = [
  ['> 100 %', 'Sangat Baik'],
  ['80 – 100 %', 'Baik'],
  ['50 – 79,99 %', 'Sedang'],
  ['< 50 %', 'Kurang'],
];
const capaian = (kategori: string[], angka = ['112,50', '116,79', '90,15', '84,62']) => ({
  nama: 'Capaian',
  baris: [
    ['Tabel 3.2 Pengukuran Kinerja Tahun 2021'],
    ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian', 'Kategori'],
    ['1', 'Produksi', 'Produksi daging', '80', '90', angka[0] ?? '', kategori[0] ?? ''],
    ['2', 'Produksi', 'Produksi telur', '217.235', '253.712', angka[1] ?? '', kategori[1] ?? ''],
    ['3', 'Mutu', 'Produksi susu', '768.495', '692.770', angka[2] ?? '', kategori[2] ?? ''],
    ['4', 'Mutu', 'Produk sesuai standar', '65%', '55%', angka[3] ?? '', kategori[3] ?? ''],
  ],
});
const COCOK = capaian(['Sangat Baik', 'Sangat Baik', 'Baik', 'Baik']);

describe('SPEC 5–7: the report’s own scale', () => {
  test('a scale with holes, and one without a band above 100', async () => {
    const berlubang = [
      ['≥ 91', 'Sangat Tinggi'],
      ['76 ≤ 90', 'Tinggi'],
      ['66 ≤ 75', 'Sedang'],
      ['≤ 65', 'Rendah'],
    ];
    expect(await kalimatPolos('skala-berlubang', [], skala(berlubang))).toEqual([
      'Skala predikat pada Tabel 3.1 Skala Capaian (≥ 91; 76 ≤ 90; 66 ≤ 75; ≤ 65) berlubang di antara 76 ≤ 90 dan ≥ 91; 66 ≤ 75 dan 76 ≤ 90; ≤ 65 dan 66 ≤ 75: angka di sela itu tidak mempunyai predikat.',
    ]);
    const tanpaPuncak = [
      ['80 – 100 %', 'Baik'],
      ['60 – 79,99 %', 'Sedang'],
      ['< 60 %', 'Kurang'],
    ];
    expect(await kalimatPolos('skala-berlubang', [], skala(tanpaPuncak))).toEqual([
      'Skala predikat pada Tabel 3.1 Skala Capaian (80 – 100 %; 60 – 79,99 %; < 60 %) tidak mempunyai jenjang di atas 100, sedangkan capaian dapat melampauinya.',
    ]);
  });

  test('a scale that joins, at the last printed digit too, and that of the survey', async () => {
    expect(await periksaNaskah([], skala(BIASA))).toEqual([]);
    const survei = [
      ['88,31 - 100,00', 'Sangat Baik'],
      ['76,61 - 88,30', 'Baik'],
      ['65,00 - 76,60', 'Kurang Baik'],
      ['25,00 - 64,99', 'Tidak Baik'],
    ];
    expect(await periksaNaskah([], skala(survei))).toEqual([]);
  });

  test('a predicate in a table that its figure does not have', async () => {
    expect(await periksaNaskah([], skala(BIASA), COCOK)).toEqual([]);
    expect(
      await periksaNaskah([], skala(BIASA), capaian(['Sangat Baik', 'Sangat Baik', 'Baik', 'Sangat Baik'])),
    ).toEqual(['predikat-tabel Capaian!G6 Sangat Baik Baik']);
  });

  test('a scale with its source in a line below', async () => {
    const bersumber = skala([...BIASA, ['Sumber : Permendagri No 86 Tahun 2017 Tabel T-E.1', '']]);
    const salah = capaian(['Sangat Baik', 'Sangat Baik', 'Baik', 'Sangat Baik']);
    expect(await periksaNaskah([], bersumber, salah)).toEqual(['predikat-tabel Capaian!G6 Sangat Baik Baik']);
  });

  test('a scale whose lines a page has put into one paragraph; sentences about bands are none', async () => {
    const sebaris =
      '≥ 80% = Sangat Baik (SB) 60 s/d 79,99 % = Baik (B) 50 s/d 59,99 % = Sedang (SD) < 49,99 % = Kurang (K)';
    const salah = capaian(
      ['Sangat Baik', 'Sangat Baik', 'Sangat Baik', 'Sangat Baik'],
      ['112,50', '116,79', '90,15', '26,67'],
    );
    expect(await periksaNaskah([sebaris], salah)).toEqual(['predikat-tabel Capaian!G6 Sangat Baik Kurang']);
    const kalimat =
      'Capaian 80 – 100 % dinyatakan baik, 60 – 79 % dinyatakan sedang dan < 60 % dinyatakan kurang menurut pedoman.';
    expect(await periksaNaskah([kalimat], salah)).toEqual([]);
  });

  test('one in a sentence, and a word that the scale does not know', async () => {
    const naskah = [
      'Produksi telur dengan target 217.235 ton dan prosentase capaian sebesar 116,79 % dinyatakan sangat baik.',
      'Produksi susu dengan target capaian 768.495 ton dan prosentase capaian sebesar 90,15 % dinyatakan sangat baik.',
      'Capaian kinerja tahun ini telah tercapai dengan predikat Sangat Tinggi pada hampir seluruh bidang.',
    ];
    expect(await periksaNaskah(naskah, skala(BIASA), COCOK)).toEqual([
      'predikat-kalimat baris 2 Sangat Baik Baik',
      'predikat-kalimat baris 3 Sangat Tinggi Sangat Baik, Baik, Sedang, Kurang',
    ]);
  });
});

describe('SPEC 8–9: words against numbers', () => {
  test('"semua indikator telah mencapai target" beside capaian below 100', async () => {
    expect(
      await kalimatPolos(
        'semua-tercapai',
        ['Pada tahun 2021 semua indikator telah mencapai target yang ditetapkan.'],
        COCOK,
      ),
    ).toEqual([
      'Kalimat pada baris 1 menyatakan “semua indikator telah mencapai”, tetapi 2 dari 4 capaian di bawah 100%: Produksi susu 90,15%; Produk sesuai standar 84,62%.',
    ]);
  });

  test('what is hoped for, denied, or taken back in the same sentence is left alone', async () => {
    const naskah = [
      'Diharapkan seluruh indikator dapat mencapai target pada tahun 2021.',
      'Belum semua indikator mencapai target.',
      'Semua indikator mencapai target kecuali produksi susu.',
      'Pada tahun 2020 semua indikator mencapai target.',
    ];
    expect(await periksaNaskah(naskah, COCOK)).toEqual([]);
  });

  test('one sasaran with all the indicators of two', async () => {
    expect(
      await periksaNaskah(
        [
          'Dari tabel di atas terdapat satu sasaran strategis dengan 4 indikator kinerja.',
          'Terdapat dua sasaran strategis dengan 4 indikator kinerja.',
          'Misi pertama memiliki satu sasaran strategis dengan 2 indikator kinerja.',
        ],
        COCOK,
      ),
    ).toEqual(['cacah-sasaran baris 1 satu sasaran, 4 indikator 2 sasaran, 4 indikator']);
  });
});

describe('SPEC 10: regulations', () => {
  test('a regulation of another year, told by its subject', async () => {
    expect(
      await periksaNaskah(
        [
          'Undang-Undang Nomor 28 Tahun 1999 tentang Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi, Kolusi, dan Nepotisme;',
          'Dalam UU No. 28 Tahun 2009 tersebut dinyatakan bahwa asas-asas umum penyelenggaraan negara meliputi kepastian hukum.',
          'Undang-Undang Nomor 28 Tahun 2009 tentang Pajak Daerah dan Retribusi Daerah;',
        ],
        COCOK,
      ),
    ).toEqual(['peraturan-dirujuk baris 2 UU No. 28 Tahun 2009 Nomor 28 Tahun 1999']);
  });

  test('one that another had replaced before the report’s year, unless the sentence tells of it', async () => {
    const naskah = [
      'PermenPANRB Nomor 12 Tahun 2015 tentang Pedoman Evaluasi;',
      'PermenPANRB Nomor 29 Tahun 2010 tentang Penetapan Kinerja;',
      'Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah sebagaimana telah diganti dengan Undang-Undang Nomor 23 Tahun 2014;',
    ];
    // Replaced in 2021, the report's own year: it held for a part of it.
    expect(await periksaNaskah(naskah, COCOK)).toEqual([
      'peraturan-dirujuk baris 2 PermenPANRB Nomor 29 Tahun 2010 PermenPANRB 53 Tahun 2014',
    ]);
  });
});

test('SPEC 10: a regulation cited as another kind than its number, year and subject are of', async () => {
  const naskah = [
    'Peraturan Pemerintah Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;',
    'Peraturan Pemerintah Nomor 29 Tahun 2014 tentang Badan Contoh;',
  ];
  expect(await periksaNaskah(naskah, COCOK)).toEqual([
    'peraturan-dirujuk baris 1 Peraturan Pemerintah Nomor 29 Tahun 2014 Peraturan Presiden Nomor 29 Tahun 2014',
  ]);
});

describe('SPEC 10: the register', () => {
  test('regulations of the Minister of Finance, in both ways to write their number', async () => {
    const naskah = [
      'PMK Nomor 214/PMK.02/2017 tentang Pengukuran dan Evaluasi Kinerja Anggaran;',
      'Peraturan Menteri Keuangan Nomor 249 Tahun 2011 tentang Pengukuran dan Evaluasi Kinerja;',
      'PMK Nomor 22/PMK.02/2021 tentang Pengukuran dan Evaluasi Kinerja Anggaran;',
    ];
    // The last still held in the report's year, 2021.
    expect(await periksaNaskah(naskah, COCOK)).toEqual([
      'peraturan-dirujuk baris 2 Peraturan Menteri Keuangan Nomor 249 Tahun 2011 PMK 214 Tahun 2017',
    ]);
  });

  test('a successor stands in the register or is younger than the one it replaced, and has a source', () => {
    for (const p of DAFTAR_PERATURAN) {
      expect(p.sumber).not.toBe('');
      expect(p.perihal.length).toBeGreaterThan(0);
      if (p.pengganti) expect(p.pengganti.tahun).toBeGreaterThanOrEqual(p.tahun);
    }
    const satu = DAFTAR_PERATURAN.map((p) => `${p.jenis} ${p.nomor} ${p.tahun}`);
    expect(new Set(satu).size).toBe(satu.length);
  });
});

describe('SPEC 11: numbers of chapters and sections', () => {
  test('a chapter that jumps, a section under another chapter’s number, one number twice', async () => {
    const naskah = [
      'BAB I PENDAHULUAN',
      'BAB II PERENCANAAN KINERJA',
      'BAB III AKUNTABILITAS KINERJA',
      '3.1 Capaian Kinerja Dinas Contoh',
      'BAB IV PENUTUP',
      'BAB I',
      '1.1 Latar Belakang',
      'BAB II',
      'BAB III',
      '1.1 Capaian Kinerja Dinas Contoh',
      '3.2 Realisasi Anggaran',
      '3.2 Upaya Perbaikan Kinerja',
      'BAB IV',
    ];
    expect(await periksaNaskah(naskah, COCOK)).toEqual([
      'nomor-judul baris 10 1.1 3.1',
      'nomor-judul baris 12 3.2 3.3',
    ]);
    expect(await periksaNaskah(['BAB I', 'BAB II', 'BAB III', 'BAB VI PENUTUP', 'BAB IV'], COCOK)).toEqual([
      'nomor-judul baris 4 BAB VI BAB IV',
    ]);
    // The next chapter's title is longer than a heading; the same words of a contents page stand last.
    const panjang = `BAB III AKUNTABILITAS KINERJA ${'SERTA ANALISIS CAPAIAN '.repeat(5)}`;
    expect(await periksaNaskah(['BAB I', 'BAB II', panjang, 'BAB IV PENUTUP', 'BAB III'], COCOK)).toEqual([]);
  });

  test('a chapter’s count begun anew in a text without its chapters’ lines; a second heading of it adds nothing', async () => {
    const naskah = (nomor: string): string[] => [
      '1.1 Latar Belakang',
      '2.1 Perencanaan Dinas',
      '2.2 Perjanjian Kinerja',
      `${nomor}.1 Kerangka Pengukuran`,
      `${nomor}.2 Kinerja Sasaran`,
      '4.1 Kesimpulan',
    ];
    expect(await periksaNaskah(naskah('1'), COCOK)).toEqual(['nomor-judul baris 4 1.1 3.1']);
    expect(await periksaNaskah(naskah('3'), COCOK)).toEqual([]);
  });
});

test('SPEC 12: success read off a mean, where one indicator failed', async () => {
  const gagal = capaian(['Sangat Baik', 'Sangat Baik', 'Baik', 'Kurang'], ['112,50', '116,79', '90,15', '44,62']);
  const naskah = [
    'Rata-rata capaian kinerja misi pertama sebesar 91,02% tergolong sangat baik.',
    'Rata-rata capaian kinerja sebesar 91,02% menunjukkan keberhasilan dinas.',
  ];
  expect(await periksaNaskah(naskah, COCOK)).toEqual([]);
  expect(await periksaNaskah(naskah, gagal)).toEqual([
    'rata-menutupi baris 2 keberhasilan Produk sesuai standar 44,62%',
  ]);
});
