import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from '../../src/input/baca';
import { tabelPolos } from '../../src/input/polos/tabel-polos';
import { paragrafDariTeks } from '../../src/reviu/narasi/paragraf';
import { periksaLkj } from '../../src/reviu/periksa';
import { bukuUji, type LembarUji } from '../input/potret-contoh';
import { ringkas, temukanCetak } from './lembar-cetak';

const temukan = (...naskah: string[]): string[] => ringkas(temukanCetak([], naskah));

describe('jumlah-butir: the items of a list against the amount above or below it', () => {
  const belanja = (kedua: string): string[] => [
    'A. Belanja Langsung sebesar Rp. 700.000.000,-, dengan rincian sebagai berikut :',
    '1. Program pokok, sebesar Rp. 400.000.000,- dengan rincian sebagai berikut :',
    'a. Program Pelatihan sebesar Rp. 150.000.000,-',
    'b. Program Penyuluhan sebesar Rp. 250.000.000,-',
    `2. Program penunjang, sebesar Rp. ${kedua},- yaitu :`,
    'a. Program Administrasi sebesar Rp. 100.000.000,-',
    'b. Program Sarana sebesar Rp. 200.000.000,-',
    'B. Belanja Tidak Langsung sebesar Rp. 90.000.000,-',
  ];

  test('lists inside lists are each added up', () => {
    expect(temukan(...belanja('300.000.000'))).toEqual([]);
    expect(temukan(...belanja('320.000.000'))).toEqual([
      'jumlah-butir Rp. 700.000.000 / 720.000.000',
      'jumlah-butir Rp. 320.000.000 / 300.000.000',
    ]);
  });

  test('a count of people, and a total under its list', () => {
    expect(temukan('Didukung pegawai sebanyak 377', 'a) Struktural : 17', 'b) Staf : 131', 'c) Honorer : 246')).toEqual(
      ['jumlah-butir 377 / 394'],
    );
    expect(
      temukan(
        'Luas taman :',
        '1. Taman Kota : 20.000',
        '2. Taman Makam : 6.000',
        '3. Tugu : 332',
        'JUMLAH : 27.332 M2',
      ),
    ).toEqual(['jumlah-butir 27.332 / 26.332']);
  });

  test.each([
    [
      'examples',
      'Anggaran sebesar Rp. 700.000.000,- antara lain :',
      '1. Pelatihan Rp. 400.000.000,-',
      '2. Rapat Rp. 290.000.000,-',
    ],
    [
      'an item without an amount',
      'Anggaran sebesar Rp. 700.000.000,- terdiri dari :',
      '1. Pelatihan Rp. 690.000.000,-',
      '2. Rapat',
    ],
    [
      'thousands that were rounded',
      'Produksi sebanyak 217.235',
      '1) Ayam : 19.664',
      '2) Itik : 142.669',
      '3) Puyuh : 54.903',
    ],
  ])('silent on %s', (_apa, ...naskah) => {
    expect(temukan(...naskah)).toEqual([]);
  });
});

test('uang-dua: one item word for word with two amounts; not where they are of two times', () => {
  const butir = 'Bantuan Pengobatan Masyarakat Miskin di Luar Kuota untuk 27 Kabupaten';
  expect(temukan(`a. ${butir}, sebesar Rp. 89.962.118.984,-`, `b) ${butir} sebesar Rp. 99.376.227.500,-`)).toEqual([
    'uang-dua 99.376.227.500 / 89.962.118.984',
  ]);
  expect(
    temukan(`a. ${butir} sebelum perubahan Rp. 89.962.118.984,-`, `b. ${butir} setelah perubahan Rp. 99.376.227.500,-`),
  ).toEqual([]);
});

test('angka-dua-tahun: this year’s figure, given to the year before in another sentence', () => {
  const naskah = (tahun: number): string[] => [
    'Laporan Kinerja Tahun 2022 disusun. Laporan Kinerja Tahun 2022 memuat capaian. Laporan Kinerja Tahun 2022 diterbitkan.',
    'Pencapaian kinerja sasaran dinas secara menyeluruh Tahun 2022 adalah 104,45 %.',
    `Nilai capaian kinerja sasaran dinas secara menyeluruh pada Tahun ${tahun} adalah sebesar 104,45 %.`,
  ];
  expect(temukan(...naskah(2021))).toEqual(['angka-dua-tahun 2021 / 2022']);
  expect(temukan(...naskah(2022))).toEqual([]);
});

describe('cacah-bagian: groups against their whole', () => {
  test.each<[string, string[], string[]]>([
    [
      'in one sentence',
      [
        'Dari 11 indikator, sebanyak 6 indikator tercapai sangat baik, 1 indikator tercapai baik, 4 indikator sedang, dan 1 indikator kurang.',
      ],
      ['cacah-bagian 11 indikator / 12 indikator'],
    ],
    [
      'over the lines of a list',
      [
        'Capaian dengan jumlah 20 indikator menurut kategori dengan rincian berikut :',
        'Sangat baik : 16 indikator (76%)',
        'Baik : 1 indikator',
        'Cukup : 2 indikator',
        'Kurang : 2 indikator Jumlah : 21 indikator',
      ],
      ['cacah-bagian 20 indikator / 21 indikator'],
    ],
    [
      'reached and not reached',
      [
        'Jumlah indikator yang digunakan: 3 indikator. Sebanyak 1 indikator melebihi target tetapi 3 indikator tidak mencapai target.',
      ],
      ['cacah-bagian 3 indikator / 4 indikator'],
    ],
    [
      'that add up',
      [
        'Dari 11 indikator, 6 indikator tercapai sangat baik, 1 indikator baik, 3 indikator sedang, dan 1 indikator kurang.',
      ],
      [],
    ],
    [
      'that are not all told',
      ['Dari 11 indikator, 2 indikator tercapai sangat baik, 1 indikator baik dan 1 indikator kurang.'],
      [],
    ],
  ])('%s', (_apa, naskah, harapan) => {
    expect(temukan(...naskah)).toEqual(harapan);
  });
});

test('cacah-rincian: more names than the number says; a comma inside a name is none', () => {
  const kalimat = (n: string): string =>
    `Terlihat ada ${n} indikator yang kurang dari target, yaitu persentase serapan sektor primer, sekunder dan tersier, Jumlah wirausaha baru serta Persentase kecelakaan kerja.`;
  expect(temukan(kalimat('2'))).toEqual(['cacah-rincian 2 indikator / 3']);
  expect(temukan(kalimat('3'))).toEqual([]);
});

describe('nomor-butir, rujukan-narasi', () => {
  const daftar = (...nomor: number[]): string[] => nomor.map((n) => `${n}. Kegiatan pembinaan kelompok tani ke sekian`);

  test('a number left out of a list, unless it stands between', () => {
    expect(temukan(...daftar(1, 2, 3, 4, 5, 7, 8))).toEqual(['nomor-butir 7. / 6.']);
    const terselip = daftar(1, 2, 3, 4, 5).map((b, i) => (i === 4 ? `${b}; 6.Penyuluhan` : b));
    expect(temukan(...terselip, ...daftar(7, 8))).toEqual([]);
  });

  test('a table announced by another number than the one that follows', () => {
    const naskah = (nomor: number): string[] => [
      `Besaran anggaran adalah seperti pada tabel ${nomor} berikut :`,
      'Tabel 4. Anggaran per Program',
    ];
    expect(temukan(...naskah(3)).filter((t) => t.startsWith('rujukan'))).toEqual(['rujukan-narasi Tabel 3 / Tabel 4']);
    expect(temukan(...naskah(4)).filter((t) => t.startsWith('rujukan'))).toEqual([]);
  });
});

test('nama-program: one word is another in the next list; not where one list has both, nor a slip of the keyboard', () => {
  const program = (nomor: number, kata: string): string =>
    `${nomor}. Program Perencanaan, Pengendalian, dan ${kata} Pembangunan Daerah.`;
  expect(temukan(program(1, 'Evaluasi'), program(1, 'Pengawasan'))).toEqual([
    'nama-program Perencanaan, Pengendalian, dan Pengawasan Pembangunan Daerah / Perencanaan, Pengendalian, dan Evaluasi Pembangunan Daerah',
  ]);
  expect(temukan(program(1, 'Evaluasi'), program(2, 'Pengawasan'))).toEqual([]);
  expect(temukan(program(1, 'Pengawasan'), program(1, 'Pengawassn'))).toEqual([]);
});

describe('the indicators’ own capaian', () => {
  const capaian: LembarUji = {
    nama: 'T1',
    baris: [
      ['Tabel 3.1 Pengukuran Kinerja Tahun 2022'],
      ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
      ['1', 'Meningkatnya produksi', 'Produksi ikan tangkap laut', '200', '300', '150,00'],
      ['', '', 'Produksi ikan budidaya air tawar', '400', '360', '90,00'],
      ['2', 'Meningkatnya pendapatan', 'Nilai tukar nelayan pesisir', '100', '65', '65,00'],
      ['', '', 'Jumlah kelompok usaha bersama', '50', '60', '120,00'],
    ],
  };
  const skala: LembarUji = {
    nama: 'T2',
    baris: [
      ['Skala Penilaian'],
      ['Skala Nilai', 'Kategori'],
      ['> 100 %', 'Sangat Baik'],
      ['80 – 100 %', 'Baik'],
      ['50 - < 80 %', 'Sedang'],
      ['< 50 %', 'Kurang'],
    ],
  };

  async function kata(aturan: string, ...naskah: string[]): Promise<string[]> {
    const { potret, gabungan } = bukuUji(capaian, skala);
    const { data } = await bacaTabel(potret, gabungan);
    return periksaLkj(hitungLkj(data, {}), {
      tabel: [],
      narasi: paragrafDariTeks(naskah.join('\n')),
      polos: tabelPolos(potret),
      lembar: potret.lembar,
    })
      .filter((t) => t.aturan === aturan && t.putusan === 'berbeda')
      .map((t) => `${t.dilaporkan} / ${t.dihitung}`);
  }

  test('cacah-predikat: the indicators that the text counts into a band', async () => {
    const kalimat = (n: number): string =>
      `Dari 4 indikator, sebanyak ${n} indikator tercapai sangat baik, 1 indikator tercapai baik.`;
    expect(await kata('cacah-predikat', kalimat(3))).toEqual(['3 indikator sangat baik / 2 indikator']);
    expect(await kata('cacah-predikat', kalimat(2), kalimat(3).replace('Dari 4', 'Dari 7'))).toEqual([]);
  });

  test('rata-keseluruhan: of two overall values, the one that the indicators do not give', async () => {
    const benar = 'Secara umum capaian kinerja dinas dapat dikategorikan baik dengan capaian sebesar 106,25%.';
    const lain = 'Disimpulkan bahwa rata-rata nilai kinerja dinas sebesar 117,32%.';
    expect(await kata('rata-keseluruhan', benar, lain)).toEqual(['117,32% / 106,25%']);
    expect(await kata('rata-keseluruhan', lain)).toEqual([]);
    expect(await kata('rata-keseluruhan', benar, lain.replace('kinerja', 'serapan anggaran'))).toEqual([]);
  });
});
