import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from './baca-tercatat';
import { bukuUji, type LembarUji, type SelUji } from './potret-contoh';

const KOMPONEN = [
  'Perencanaan Kinerja',
  'Pengukuran Kinerja',
  'Pelaporan Kinerja',
  'Evaluasi Akuntabilitas Kinerja Internal',
];
const BOBOT = [30, 30, 15, 25];
const LALU = [24.1, 22.15, 11.3, 18.4];
const KINI = [25.2, 23.05, 12, 19.1];
const JUMLAH_LALU = 75.95;
const JUMLAH_KINI = 79.35;

const isi = (baris: (nama: string, i: number) => SelUji[]): SelUji[][] => KOMPONEN.map((nama, i) => baris(nama, i));
const ke = (nilai: readonly number[], i: number): number => nilai[i] ?? 0;

async function baca(...lembar: LembarUji[]) {
  const { potret, gabungan } = bukuUji(...lembar);
  const hasil = await bacaTabel(potret, gabungan);
  const { sakip, tren } = hitungLkj(hasil.data);
  return {
    tabel: hasil.tabel,
    nama: hasil.bukanMasukan.map((b) => b.sebutan),
    nilai: sakip?.total.nilai?.toString(),
    komponen: sakip?.komponen.map((k) => k.data.nilai?.nilai?.toString()),
    tren: tren.map(({ data }) => [
      data.nama,
      ...data.titik.map((t) => `${t.tahun}: ${t.nilai?.nilai?.toString() ?? ''}`),
    ]),
  };
}

const TREN = [
  ['Perencanaan Kinerja', '2022: 24.1', '2023: 25.2'],
  ['Pengukuran Kinerja', '2022: 22.15', '2023: 23.05'],
  ['Pelaporan Kinerja', '2022: 11.3', '2023: 12'],
  ['Evaluasi Akuntabilitas Kinerja Internal', '2022: 18.4', '2023: 19.1'],
  ['Nilai Akuntabilitas Kinerja (SAKIP)', `2022: ${JUMLAH_LALU}`, `2023: ${JUMLAH_KINI}`],
];

describe('B37 years of an evaluation: the last one with scores counts, those before it stand beside it', () => {
  test.each<[string, LembarUji]>([
    [
      'Nilai 2022 | Nilai 2023, the sum and its letter under names of their own',
      {
        baris: [
          ['Hasil Evaluasi AKIP'],
          ['No', 'Komponen Penilaian', 'Bobot', 'Nilai 2022', 'Nilai 2023', 'Naik/Turun'],
          ...isi((nama, i) => [i + 1, nama, ke(BOBOT, i), ke(LALU, i), ke(KINI, i), '1,1']),
          [null, 'Nilai Hasil Evaluasi', 100, JUMLAH_LALU, JUMLAH_KINI, '3,40'],
          [null, 'Tingkat Akuntabilitas Kinerja', null, 'BB', 'BB', null],
        ],
      },
    ],
    [
      'Nilai merged over bare years',
      {
        baris: [
          ['Perbandingan Nilai SAKIP'],
          ['No', 'Komponen', 'Bobot', 'Nilai', null],
          [null, null, null, 2022, 2023],
          ...isi((nama, i) => [i + 1, nama, ke(BOBOT, i), ke(LALU, i), ke(KINI, i)]),
          [null, 'Jumlah', 100, JUMLAH_LALU, JUMLAH_KINI],
        ],
        gabungan: [[1, 0, 2, 1], [1, 1, 2, 1], [1, 2, 2, 1], [1, 3, 1, 2]],
      },
    ],
    [
      'Tahun 2023 > Bobot | Nilai before Tahun 2022 > Bobot | Nilai',
      {
        baris: [
          ['Nilai SAKIP'],
          ['Komponen yang dinilai', 'Tahun 2023', null, 'Tahun 2022', null],
          [null, 'Bobot', 'Nilai', 'Bobot', 'Nilai'],
          ...isi((nama, i) => [nama, ke(BOBOT, i), ke(KINI, i), ke(BOBOT, i), ke(LALU, i)]),
          ['Nilai Akuntabilitas Kinerja', 100, JUMLAH_KINI, 100, JUMLAH_LALU],
        ],
        gabungan: [[1, 0, 2, 1], [1, 1, 1, 2], [1, 3, 1, 2]],
      },
    ],
    [
      'a year beside its rows, and a sum for each',
      {
        baris: [
          ['Nilai SAKIP'],
          ['Tahun', 'Komponen', 'Bobot', 'Nilai'],
          ...isi((nama, i) => [i === 0 ? 2022 : null, nama, ke(BOBOT, i), ke(LALU, i)]),
          [null, 'Jumlah', 100, JUMLAH_LALU],
          ...isi((nama, i) => [i === 0 ? 2023 : null, nama, ke(BOBOT, i), ke(KINI, i)]),
          [null, 'Jumlah', 100, JUMLAH_KINI],
        ],
      },
    ],
    [
      'a row for each year, the weights in a row of their own',
      {
        baris: [
          ['Nilai SAKIP'],
          ['No', 'Tahun', 'Komponen', null, null, null, 'Total Nilai', 'Predikat'],
          [null, null, ...KOMPONEN.map((nama, i) => `${nama} (${ke(BOBOT, i)}%)`), null, null],
          [null, 'Bobot', ...BOBOT, 100, null],
          [1, 'Tahun 2022', ...LALU, JUMLAH_LALU, 'BB'],
          [2, 'Tahun 2023', ...KINI, JUMLAH_KINI, 'BB'],
        ],
        gabungan: [[1, 0, 2, 1], [1, 1, 2, 1], [1, 2, 1, 4], [1, 6, 2, 1], [1, 7, 2, 1]],
      },
    ],
  ])('%s', async (_nama, lembar) => {
    const { tabel, nama, nilai, komponen, tren } = await baca(lembar);
    expect(tabel).toMatchObject([{ jenis: 'sakip', karantina: [] }]);
    expect([nilai, komponen]).toEqual([String(JUMLAH_KINI), KINI.map(String)]);
    expect(tren).toEqual(TREN);
    expect(nama).toEqual(['Komponen SAKIP 2022: pembanding per tahun; yang dihitung 2023']);
  }); // prettier-ignore

  test('a year that is still empty does not count', async () => {
    const { nilai, tren } = await baca({
      baris: [
        ['Nilai SAKIP'],
        ['No', 'Komponen', 'Bobot', '2022', '2023'],
        ...isi((nama, i) => [i + 1, nama, ke(BOBOT, i), ke(LALU, i), null]),
      ],
    });
    expect([nilai, tren]).toEqual([String(JUMLAH_LALU), []]);
  });

  test('scores by unit are no evaluation of one', async () => {
    const { tabel, nilai } = await baca({
      baris: [
        ['Nilai SAKIP per perangkat daerah, tahun 2023'],
        ['No', 'Perangkat Daerah', 'Perencanaan Kinerja', 'Pengukuran Kinerja', 'Pelaporan Kinerja', 'Nilai'],
        [1, 'Dinas Contoh', 20, 21, 12, 53],
        [2, 'Badan Contoh', 22, 22, 12, 56],
      ],
    });
    expect([tabel, nilai]).toEqual([[], undefined]);
  });
});

test('B38 of two tables of one evaluation the last year counts, whichever stands first; the other one is named', async () => {
  const { nilai, nama } = await baca({
    baris: [
      ['Nilai SAKIP Tahun 2022'],
      ['Komponen', 'Bobot', 'Nilai'],
      ...isi((satu, i) => [satu, ke(BOBOT, i), ke(LALU, i)]),
      ['Jumlah', 100, JUMLAH_LALU],
      [],
      ['Nilai SAKIP Tahun 2023'],
      ['Komponen', 'Bobot', 'Nilai'],
      ...isi((satu, i) => [satu, ke(BOBOT, i), ke(KINI, i)]),
      ['Jumlah', 100, JUMLAH_KINI],
    ],
  });
  expect([nilai, nama]).toEqual([String(JUMLAH_KINI), ['Komponen SAKIP 2022: yang dihitung tabel lain']]);
});
