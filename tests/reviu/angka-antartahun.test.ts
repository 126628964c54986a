import { join } from 'node:path';
import type { Indikator } from '../../src/domain/data';
import { pembanding } from '../fixtures/teks-harapan';
import { angka, bulanan, type Lain, nama, pencari, pk, tren } from './data-tertulis';
import { KalimatTemuan } from './kalimat-temuan';

const KALIMAT = new KalimatTemuan();
const temukan = pencari(KALIMAT);

const TENANG = [
  tren('tren', 1, '2020:70,00 2021:71,00 2022:72,00 2023:73,00'),
  tren('tren', 2, '2020:60,00 2021:61,00 2022:62,00 2023:63,00'),
];

/** What is expected of each, as the lines under its name. */
const KASUS: Readonly<Record<string, () => string[]>> = {
  'a leap in a calm table': () =>
    temukan({ ...pk('70 73,00', '60 63,00'), tren: [...TENANG, tren('tren', 3, '2022:50,00 2023:76,00')] }),
  'no leap: half as large again, a third less, negative, of nothing': () =>
    temukan({ tren: [...TENANG, tren('tren', 3, '2022:50,00 2023:75,00'), tren('tren', 4, '2022:75,00 2023:50,00')] }),
  'leaps: down by more than a third, from nothing; negative is none': () =>
    temukan({
      tren: [
        ...TENANG,
        tren('tren', 3, '2022:75,10 2023:50,00'),
        tren('tren', 4, '2022:0 2023:50,00'),
        tren('tren', 5, '2022:-5,00 2023:50,00'),
        tren('tren', 6, '2022:5,00 2023:-50,00'),
      ],
    }),
  'a leap among four pairs, and two among eight': () => [
    ...temukan({
      tren: [tren('tren', 1, '2020:70,00 2021:71,00 2022:72,00 2023:73,00'), tren('tren', 3, '2022:50,00 2023:76,00')],
    }),
    ...temukan({
      tren: [...TENANG, tren('tren', 3, '2022:50,00 2023:76,00'), tren('tren', 4, '2022:51,00 2023:77,00')],
    }),
    ...temukan({
      tren: [
        ...TENANG,
        tren('tren', 3, '2022:50,00 2023:76,00'),
        tren('tren', 4, '2022:51,00 2023:77,00'),
        tren('tren', 5, '2022:52,00 2023:78,90'),
      ],
    }),
  ],
  'a leap beside another table that is calm': () =>
    temukan({ tren: [...TENANG, tren('lain', 3, '2022:50,00 2023:76,00')] }),
  'a figure of a row copied': () =>
    temukan({ tren: [tren('tren', 1, '2021:70,12 2022:72,00'), tren('tren', 2, '2021:60,00 2022:70,12')] }),
  'a figure copied: few digits, of one table printed twice, in its own row': () => [
    ...temukan({ tren: [tren('tren', 1, '2021:70,10 2022:72,00'), tren('tren', 2, '2021:60,00 2022:70,10')] }),
    ...temukan({ tren: [tren('tren', 1, '2021:70,12'), tren('lain', 2, '2021:70,12')] }),
    ...temukan({ tren: [tren('tren', 1, '2021:70,12'), tren('lain', 2, '2022:70,12')] }),
    ...temukan({ tren: [tren('tren', 1, '2021:70,12 2022:70,12')] }),
    ...temukan({ tren: [tren('tren', 1, '2022:70,12 2023:70,12')] }),
    ...temukan({ tren: [tren('tren', 1, '2021:70,12 2022:70,12')] }, { tahun: null }),
    ...temukan({ tren: [tren('tren', 1, '2021:t70,12 2022:70,12'), tren('tren', 2, '2021:70,12')] }),
  ],
  'this year’s realisasi in the table over the years': () =>
    temukan({
      ...pk('70 73,00', '60 63,00', '50 55,00', '40 44,00'),
      tren: [
        tren('tren', 1, '2023:73,00'),
        tren('tren', 2, '2023:63,00'),
        tren('tren', 3, '2022:51,00 2023:55,50'),
        tren('lain', 4, '2023:44,40'),
      ],
    }),
  'two tables that differ in half of what they have in common': () =>
    temukan({ ...pk('70 73,00', '60 63,00'), tren: [tren('tren', 1, '2023:73,00'), tren('tren', 2, '2023:63,50')] }),
  'targets of one year in several documents': () =>
    temukan({
      ...pk('70 73,00', '60 63,00', '50 55,00'),
      tren: [
        tren('renstra', 1, '2022:t69 2023:t70'),
        tren('renstra', 2, '2022:t59 2023:t60'),
        tren('renstra', 3, '2022:t49 2023:t51'),
        tren('tren', 1, '2022:t69 2022:68,00 2023:t70'),
        tren('tren', 2, '2022:t59 2022:58,00 2023:t60'),
      ],
    }),
  'targets of one year, half of them different': () =>
    temukan({ ...pk('70 73,00', '60 63,00'), tren: [tren('renstra', 1, '2023:t70'), tren('renstra', 2, '2023:t61')] }),
  'targets of one year, the report of none': () =>
    temukan({ ...pk('70 73,00'), tren: [tren('renstra', 1, '2023:t71')] }, { tahun: null }),
  'a target that falls': () =>
    temukan({
      ...pk(
        '70 73,00',
        ['60 63,00', { polaritas: 'minimum' }],
        ['50 55,00', { polaritas: 'maksimum' }],
        ['50 55,00', { nama: 'Angka kemiskinan' }],
      ),
      tren: [1, 2, 3, 4].map((n) => tren('renstra', n, '2021:t71 2022:t69 2023:t69 2025:t60')),
    }),
  'a target that falls in another table, or without a unit': () => {
    const satu = tren('renstra', 1, '2022:t71');
    return [
      ...temukan({ ...pk('70 73,00'), tren: [satu, tren('lain', 1, '2023:t70')] }),
      ...temukan({
        ...pk('70 73,00'),
        tren: [tren('renstra', 1, '2022:t71 2023:t70')].map((t) => ({
          ...t,
          titik: t.titik.map((p) => ({ ...p, nilai: p.nilai && { ...p.nilai, satuan: '' as const } })),
        })),
      }),
    ];
  },
  'last year’s realisasi: the same figure, a hundred, nothing, declared': () =>
    temukan({
      ...pk('70 73,00', '100 100,00', '60 0', ['50 55,00*', {}]),
      tren: [
        tren('tren', 1, '2022:73,00'),
        tren('tren', 2, '2022:100,00'),
        tren('tren', 3, '2022:0'),
        tren('tren', 4, '2022:54,00'),
      ],
    }),
  'last year’s realisasi that a footnote declares: it is, it is not, it has no table': () => {
    const bercatatan = (n: number, teks: string): Partial<Indikator> => ({
      realisasi: angka(`pk/${n}/realisasi`, teks, '%', { catatan: 'realisasi tahun 2022' }),
    });
    return temukan({
      ...pk(
        ['70 73,00*', bercatatan(1, '73,00*')],
        ['60 63,00*', bercatatan(2, '63,00*')],
        ['50 55,00*', bercatatan(3, '55,00*')],
      ),
      tren: [tren('tren', 1, '2022:73,00'), tren('tren', 2, '2022:63,50')],
    });
  },
  'last year’s realisasi of a report of no year': () =>
    temukan({ ...pk('70 73,00*'), tren: [tren('tren', 1, '2022:73,00')] }, { tahun: null }),
  'an indicator worded otherwise': () => [
    ...temukan({
      ...pk('70 73,00'),
      tren: [
        tren('tren', 1, '2022:71,00', { nama: 'Persentase jalan sangat mantap' }),
        tren('lain', 1, '2022:71,00', { nama: 'Persentase jalan sangat mantap' }),
      ],
    }),
    ...temukan({ ...pk('70 73,00'), tren: [tren('tren', 1, '2022:71,00', { nama: '1. PERSENTASE JALAN MANTAP' })] }),
    ...temukan({
      ...pk('70 73,00'),
      tren: [
        tren('tren', 1, '2022:71,00', { nama: 'Jalan sangat mantap', untuk: { indikator: 1, alasan: 'nomorTabel' } }),
      ],
    }),
    ...temukan({
      ...pk('70 73,00'),
      tren: [tren('tren', 1, '2022:71,00', { nama: 'Jalan sangat mantap', untuk: null })],
    }),
  ],
  'a mean that rounding explains only all one way': () => [
    ...['70,05', '70,06', '70,04', '70,02', '70,00'].flatMap((r) =>
      temukan({ ...pk(`70 ${r}`), ...bulanan(Array.from({ length: 12 }, () => '70,0')) }),
    ),
    ...temukan({ ...pk('70 70,05'), ...bulanan(Array.from({ length: 11 }, () => '70,0')) }),
    ...temukan({ ...pk('70 70,4'), ...bulanan(Array.from({ length: 12 }, () => '70')) }),
  ],

  'the year of a title': () =>
    temukan(pk('70 73,00'), {
      tabel: [
        nama('ikpa', 'ikpa', 'Nilai IKPA Tahun 2022'),
        nama('skm', 'skm', 'IKM Tahun 2023'),
        nama('skm/2', 'skm', 'IKM Tahun 2021'),
        nama('tren', 'tren', 'Tren 2021'),
        nama('k', 'kluster', 'Hasil 2021 dan 2022'),
        nama('n', 'nka', 'NKA 2024'),
        nama('s', 'smart', 'SMART'),
      ],
      narasi: ['Laporan Kinerja Tahun 2023.'],
    }),
  'the year of a title that a footnote declares': () => {
    const satu = pk([
      '70 73,00',
      { realisasi: angka('pk/1/realisasi', '73,00', '%', { catatan: 'realisasi tahun 2022' }) },
    ]);
    return [
      ...temukan(satu, { tabel: [nama('sakip', 'sakip', 'Nilai AKIP 2022')], narasi: ['Laporan Kinerja Tahun 2023.'] }),
      ...temukan(satu, { tabel: [nama('sakip', 'sakip', 'Nilai AKIP 2021')], narasi: ['Laporan Kinerja Tahun 2023.'] }),
      ...temukan(satu, { tabel: [nama('skm', 'skm', 'IKM 2022')], narasi: ['Laporan Kinerja Tahun 2023.'] }),
    ];
  },
  'the year of a title in a report of no year': () =>
    temukan(pk('70 73,00'), { tabel: [nama('skm', 'skm', 'IKM 2022')], tahun: null }),
  'the number of a title': () => {
    const data = {
      ...pk('70 73,00', '60 63,00', '50 55,00', '40 44,00'),
      tren: [tren('x', 1, '2022:1'), tren('y', 2, '2022:2'), tren('z', 3, '2022:3'), tren('z', 4, '2022:4')],
    };
    const campur = {
      ...data,
      tren: data.tren.map((t) => (t.id === 'x/1' ? { ...t, titik: [...t.titik, ...tren('w', 1, '2021:1').titik] } : t)),
    };
    const judul = (...semua: string[]): Lain => ({
      tabel: ['x', 'y', 'z'].map((id, i) => nama(id, 'tren', semua[i] ?? '')),
    });
    return [
      ...temukan(data, judul('Tabel 1.1 A', 'Tabel 2.1 B')),
      ...temukan(data, judul('Tabel 2.1 A', 'Tabel 2.1 B')),
      ...temukan(campur, judul('Tabel 2.1 A', 'Tabel 2.1 B')),
      ...temukan(data, judul('Tabel 9.1 A', 'Tabel 2.1 B', 'Tabel 1.1 C')),
      ...temukan(data, judul('Tabel 3.1 A', 'Tabel 3.2 B', 'Tabel 3.3 C')),
      ...temukan(data, judul('Tabel 3.1 A', 'Tabel 3.2 B', 'Tabel 4.3 C')),
    ];
  },
  'the number of a caption in the text': () =>
    temukan(pk('70 73,00', '60 63,00', '50 55,00', '40 44,00'), {
      narasi: [
        'Tabel 2.1 Persentase jalan mantap',
        'Tabel 1.1 Persentase jalan mantap',
        'Tabel 9.1 Persentase jalan mantap',
        'BAB III AKUNTABILITAS',
        'Tabel 3.1 Cakupan air bersih',
        'Tabel 4.1 Cakupan air bersih',
        'BAB 4 PENUTUP',
        'Tabel 4.2 Jumlah desa binaan',
        'Tabel 1.9 Keadaan umum',
      ],
    }),
};

const banding = pembanding(join(__dirname, 'angka-antartahun.txt'));

test.each(Object.entries(KASUS))('%s', (nama, kasus) => {
  banding(nama, kasus());
});

test('the sentences of what came by, in both languages', () => {
  banding('kalimat', KALIMAT.baris);
});
