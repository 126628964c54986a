import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from '../../src/input/baca';
import { tabelPolos } from '../../src/input/polos/tabel-polos';
import { paragrafDariTeks } from '../../src/reviu/narasi/paragraf';
import { periksaLkj } from '../../src/reviu/periksa';
import type { Temuan } from '../../src/reviu/temuan';
import { bukuUji, type LembarUji } from '../input/potret-contoh';

const tabel = (nama: string, judul: string, ...baris: string[]): LembarUji => ({
  nama,
  baris: [[judul], ...baris.map((b) => b.split('|').map((sel) => sel.trim()))],
});

/** What one rule says of printed tables and a text: "printed / held against". */
async function kata(aturan: Temuan['aturan'], naskah: readonly string[], ...lembar: LembarUji[]): Promise<string[]> {
  const { potret, gabungan } = bukuUji(...lembar);
  const { data } = await bacaTabel(potret, gabungan);
  const awal = 'Laporan Kinerja Dinas Perikanan Kabupaten Muara Tahun 2022 disusun sebagai pertanggungjawaban.';
  const temuan = periksaLkj(hitungLkj(data, {}), {
    tabel: [],
    narasi: paragrafDariTeks([awal, ...naskah].join('\n')),
    polos: tabelPolos(potret),
    lembar: potret.lembar,
  });
  return temuan
    .filter((t) => t.aturan === aturan && t.putusan === 'berbeda')
    .map((t) => `${t.dilaporkan} / ${t.dihitung}`);
}

const KEPALA = 'No | Sasaran Strategis | Indikator Kinerja | Target 2022';
const produksi = (sasaran: string) => [
  KEPALA,
  `1 | ${sasaran} | Produksi ikan tangkap laut | 1.204`,
  ' |  | Produksi ikan budidaya air tawar | 318',
  '2 | Meningkatnya pendapatan nelayan kecil | Nilai tukar nelayan pesisir timur | 104',
];
const BENAR = 'Meningkatnya produksi perikanan daerah';
const capaian = tabel('T2', 'Tabel 3.1 Capaian Tahun 2022', ...produksi(BENAR));
const renstra = tabel('T3', 'Tabel 2.1 Renstra', ...produksi(BENAR));

describe('sasaran-indikator', () => {
  const pk = (sasaran: string) => tabel('T1', 'Tabel 2.2 Perjanjian Kinerja Tahun 2022', ...produksi(sasaran));

  test('a sasaran that was copied from the row below', async () => {
    const tersalin = pk('Meningkatnya pendapatan nelayan kecil');
    expect(await kata('sasaran-indikator', [], tersalin, capaian, renstra)).toEqual([
      `Meningkatnya pendapatan nelayan kecil / ${BENAR}`,
    ]);
  });

  test('silent on the same words in another case, on a sasaran of another document, and on one table alone', async () => {
    const semua = [
      kata('sasaran-indikator', [], pk('MENINGKATNYA PRODUKSI PERIKANAN DAERAH'), capaian, renstra),
      kata('sasaran-indikator', [], pk('Terjaganya kelestarian terumbu karang'), capaian, renstra),
      kata('sasaran-indikator', [], pk('Meningkatnya pendapatan nelayan kecil'), capaian),
    ];
    expect(await Promise.all(semua)).toEqual([[], [], []]);
  });

  test('a sentence names one that no table knows, where another sentence follows the tables', async () => {
    const kalimat = (sasaran: string) => [
      `Sasaran strategis ${sasaran}, dengan indikator kinerja Produksi ikan tangkap laut, tercapai.`,
      'Sasaran strategis Meningkatnya pendapatan nelayan kecil diukur dengan indikator Nilai tukar nelayan pesisir timur.',
    ];
    const lain = 'Terwujudnya penataan kawasan hutan rakyat';
    expect(await kata('sasaran-indikator', kalimat(lain), capaian, renstra)).toEqual([`${lain} / ${BENAR}`]);
    expect(await kata('sasaran-indikator', kalimat(lain).slice(0, 1), capaian, renstra)).toEqual([]);
    expect(await kata('sasaran-indikator', kalimat(BENAR), capaian, renstra)).toEqual([]);
  });
});

describe('cacah-sasaran', () => {
  test('a merged cell hides a sasaran in one table: the tables that print both are believed', async () => {
    const terselubung = (nama: string) =>
      tabel(
        nama,
        'Tabel 3.9 Efisiensi',
        ...produksi(BENAR).slice(0, 3),
        ' |  | Nilai tukar nelayan pesisir timur | 104',
      );
    const naskah = ['Pengukuran dilakukan terhadap 1 (satu) sasaran dengan menggunakan 3 (tiga) indikator kinerja.'];
    expect(await kata('cacah-sasaran', naskah, capaian, renstra, terselubung('T4'), terselubung('T5'))).toEqual([
      '1 (satu) sasaran, 3 (tiga) indikator / 2 sasaran, 3 indikator',
    ]);
    expect(await kata('cacah-sasaran', naskah, terselubung('T4'), terselubung('T5'))).toEqual([]);
  });

  test('a sasaran in a row of its own counts, and a table cut off by the page is no whole', async () => {
    const naskah = ['Pengukuran dilakukan terhadap 2 (dua) sasaran dengan menggunakan 3 (tiga) indikator kinerja.'];
    const [kepala = '', satu = '', lagi = '', dua = ''] = produksi(BENAR);
    const sendiri = ['1 | Meningkatnya produksi perikanan daerah | |', satu.replace(BENAR, ''), lagi, dua];
    expect(await kata('cacah-sasaran', naskah, tabel('T4', 'Tabel 3.9 Efisiensi', kepala, ...sendiri))).toEqual([]);
    const potongan = [kepala, satu, lagi, ' |  | Konsumsi ikan per kapita | 41'];
    const utuh = tabel('T5', 'Tabel 3.2 Capaian', ...potongan, dua);
    expect(await kata('cacah-sasaran', naskah, tabel('T4', 'Tabel 3.2 Capaian', ...potongan), utuh)).toEqual([]);
  });
});

describe('nama-ukuran', () => {
  const kelompok = (awal: string) => [
    'No | Indikator Kinerja | Satuan | Target 2022',
    `1 | ${awal} kelompok nelayan yang memiliki izin usaha | kelompok | 45`,
    '2 | Nilai tukar nelayan pesisir timur | poin | 104',
  ];
  const dua = (awal: string) => [
    tabel('T1', 'Tabel 2.2 Perjanjian Kinerja Tahun 2022', ...kelompok(awal)),
    tabel('T2', 'Tabel 3.1 Capaian Tahun 2022', ...kelompok(awal)),
  ];
  const kalimat = (awal: string) => [
    `Sasaran pertama dengan indikator kinerja ${awal} kelompok nelayan yang memiliki izin usaha menunjukkan hasil baik.`,
  ];

  test('a count that a sentence calls a percentage', async () => {
    expect(await kata('nama-ukuran', kalimat('Persentase'), ...dua('Jumlah'))).toEqual([
      'Persentase kelompok nelayan yang memiliki izin usaha / Jumlah kelompok nelayan yang memiliki izin usaha',
    ]);
  });

  test('silent on the name itself, on a number of them told in passing, and where the tables have both', async () => {
    const berdua = tabel('T5', 'Tabel 3.4 Data Dukung', ...kelompok('Persentase'));
    const cerita = ['Adapun persentase kelompok nelayan yang memiliki izin usaha terus naik.'];
    expect(await kata('nama-ukuran', kalimat('Jumlah'), ...dua('Jumlah'))).toEqual([]);
    expect(await kata('nama-ukuran', cerita, ...dua('Jumlah'))).toEqual([]);
    expect(await kata('nama-ukuran', kalimat('Persentase'), ...dua('Jumlah'), berdua)).toEqual([]);
  });
});

describe('tanpa-target', () => {
  const pk = (target: string) =>
    tabel(
      'T1',
      'Tabel 2.2 Perjanjian Kinerja Tahun 2022',
      'No | Indikator Kinerja | Target 2022',
      `1 | Indeks kebahagiaan nelayan | ${target}`,
      '2 | Persentase pelelangan ikan yang tertib | -',
    );
  const NASKAH = [
    'Untuk indikator Indeks kebahagiaan nelayan; dan Persentase pelelangan ikan yang tertib, Dinas Perikanan tidak menargetkan capaian indikator tersebut.',
  ];

  test('a target that a table prints', async () => {
    expect(await kata('tanpa-target', NASKAH, pk('71'))).toEqual(['tidak menargetkan / 71']);
  });

  test('silent where the table has none, and on another year or a part of one', async () => {
    const lain = ['Indeks kebahagiaan nelayan pada tahun 2020 tidak ditargetkan.'];
    const bagian = ['Indeks kebahagiaan nelayan tidak ditargetkan pada triwulan I.'];
    const semua = [kata('tanpa-target', NASKAH, pk('-')), kata('tanpa-target', lain, pk('71'))];
    expect(await Promise.all([...semua, kata('tanpa-target', bagian, pk('71'))])).toEqual([[], [], []]);
  });
});

describe('nama-instansi', () => {
  const sendiri = Array.from(
    { length: 8 },
    (_, i) => `Pada bagian ${i + 1} diuraikan kegiatan Dinas Perikanan sepanjang tahun 2022.`,
  );
  const laporan = 'Laporan Kinerja Dinas Perikanan Kabupaten Muara memuat capaian satu tahun.';
  const asing = (nama: string) => `Laporan ini disusun sebagai bentuk pertanggungjawaban ${nama} atas anggaran.`;

  test('an account of another institution', async () => {
    expect(await kata('nama-instansi', [laporan, ...sendiri, asing('Dinas Pertanian Kabupaten Muara')])).toEqual([
      'Dinas Pertanian Kabupaten Muara / Dinas Perikanan Kabupaten Muara',
    ]);
  });

  test('silent on its own name, on one that comes again, and where its own is not known', async () => {
    const lagi = 'Bersama Dinas Pertanian dilakukan pelatihan.';
    const semua = [
      [laporan, ...sendiri, asing('Dinas Perikanan')],
      [laporan, ...sendiri, asing('Dinas Pertanian'), lagi],
      [asing('Dinas Pertanian')],
    ];
    expect(await Promise.all(semua.map((n) => kata('nama-instansi', n)))).toEqual([[], [], []]);
  });
});

describe('predikat-baris', () => {
  const SKALA = ['> 100 % Sangat Baik (SB)', '80 – 100 % Baik (B)', '50 – 79 % Sedang (S)', '< 50 % Kurang (K)'];
  const tabelCapaian = tabel(
    'T1',
    'Tabel 3.1 Capaian Tahun 2022',
    'No | Indikator Kinerja | Target | Realisasi | % | Capaian',
    '1 | Kasus pencurian ikan di perairan | 20 | 18 | 90,00 | B',
    '2 | Produksi ikan tangkap laut | 1.200 | 1.500 | 125,00 | SB',
  );
  const kalimat = (predikat: string) => [
    ...SKALA,
    `Kasus pencurian ikan di perairan turun menjadi 18 kasus, hal ini menunjukkan kinerja yang ${predikat} pada tahun ini.`,
  ];

  test('a predicate that is not the one of its row', async () => {
    expect(await kata('predikat-baris', kalimat('SEDANG'), tabelCapaian)).toEqual(['Sedang / Baik']);
  });

  test('silent on the row’s own, and on a sentence about two rows', async () => {
    const dua = [
      ...SKALA,
      'Kasus pencurian ikan di perairan dan produksi ikan tangkap laut menunjukkan kinerja yang sedang.',
    ];
    expect(await kata('predikat-baris', kalimat('BAIK'), tabelCapaian)).toEqual([]);
    expect(await kata('predikat-baris', dua, tabelCapaian)).toEqual([]);
  });
});

describe('kalimat-kalimat', () => {
  const rincian = (cacah: string) =>
    `Pada tujuan pertama, guna meningkatkan pengelolaan sumber daya kelautan lestari terdapat ${cacah} sasaran yang ingin dicapai sebagai berikut :`;
  const baris = ['Uraian | Indikator | Target', 'Lestarinya karang | Luas karang baik | 42'];

  test('the title of a table and a sentence with two counts', async () => {
    const berjudul = tabel('T1', rincian('2'), ...baris);
    expect(await kata('kalimat-kalimat', [rincian('4')], berjudul)).toEqual(['2 sasaran / 4 sasaran']);
    expect(await kata('kalimat-kalimat', [rincian('2')], berjudul)).toEqual([]);
  });
});

describe('cacah-daftar', () => {
  const naskah = (kalimat: string, ...butir: string[]) => [
    kalimat,
    ...butir,
    'Uraian selanjutnya ada pada bab berikut.',
  ];
  const EMPAT = ['1. Perikanan tangkap', '2. Perikanan budidaya', '3. Pengolahan hasil', '4. Pengawasan laut'];

  test.each([
    ['Dinas melaksanakan 5 (lima) program, yaitu :', '5 (lima) program / 4 program'],
    ['Urusan itu dilaksanakan melalui tiga program sebagai berikut:', 'tiga program / 4 program'],
  ])('%s', async (kalimat, temuan) => {
    expect(await kata('cacah-daftar', naskah(kalimat, ...EMPAT))).toEqual([temuan]);
  });

  test('another list that begins anew behind it is none of its items', async () => {
    const lagi = ['1. Satu', '2. Dua', '3. Tiga', '4. Empat', '5. Lima'];
    const semua = naskah('Dinas merumuskan lima misi sebagai berikut :', ...EMPAT, 'Misi itu dijabarkan :', ...lagi);
    expect(await kata('cacah-daftar', semua)).toEqual(['lima misi / 4 misi']);
  });

  test.each<[string, string, string[]]>([
    ['the number of the list', 'Dinas melaksanakan 4 program, yaitu :', EMPAT],
    ['some of them', 'Dinas melaksanakan 7 program, antara lain :', EMPAT],
    ['another thing is listed', 'Ada 2 program dengan 4 kegiatan pokok dan indikator sebagai berikut:', EMPAT],
    [
      'a list inside it',
      'Dinas melaksanakan 3 program, yaitu :',
      ['1. Satu', 'a. bagian', 'b. bagian', '2. Dua', '3. Tiga'],
    ],
    ['a part of them', 'Sebanyak 3 program dari 4 sebagai berikut:', EMPAT],
    [
      'items that share a line',
      'Dinas melaksanakan 4 program, yaitu :',
      ['1. Perikanan tangkap;', '2. Perikanan budidaya; 3.Pengolahan hasil; 4.Pengawasan laut.'],
    ],
    ['a gap', 'Dinas melaksanakan 5 program, yaitu :', ['1. Satu', '2. Dua', '4. Empat', '5. Lima']],
  ])('silent: %s', async (_, kalimat, butir) => {
    expect(await kata('cacah-daftar', naskah(kalimat, ...butir))).toEqual([]);
  });
});
