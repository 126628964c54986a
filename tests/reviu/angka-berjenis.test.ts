import { join } from 'node:path';
import { Decimal } from '../../src/dasar/desimal';
import type { BarisAnggaran } from '../../src/domain/data';
import type { Fakta } from '../../src/domain/fakta';
import { pembanding } from '../fixtures/teks-harapan';
import { anggaran, angka, dilaporkan, pencari, pk, tren } from './data-tertulis';
import { KalimatTemuan } from './kalimat-temuan';

const KALIMAT = new KalimatTemuan();
const temukan = pencari(KALIMAT);

/** What is expected of each, as the lines under its name. */
const KASUS: Readonly<Record<string, () => string[]>> = {
  'capaian: agrees, is rounded, is cut off, differs': () =>
    temukan(pk('80,00 88,04 110,05', '60,00 78,20 130,33', '95,00 97,84 102,98', '81 83,6 103,28')),
  'capaian: a slip of the keyboard, of the operands, of the comma': () =>
    temukan(pk('80,00 88,04 110,50', '60,00 78,20 18,20', '95,00 97,84 97,10', '82,00 97,72 11,917')),
  'capaian: without a target, a realisasi, a capaian': () =>
    temukan(pk('- 88,04 110,05', '60,00 - 130,33', '95,00 97,84', '0 5,00')),
  'capaian: a target of nothing': () => temukan(pk('0 0', '0 3,00 -', '0 3,00 100,00', '5 0')),
  'the order of rounding': () =>
    temukan({
      ...pk('82 97,72 119,18', '82 97,72 119,17', '82 97,72 119,2'),
      rasio: [1, 2, 3].map((n) => ({
        id: `rasio/${n}`,
        nama: 'r',
        untuk: { indikator: n, alasan: 'nama' },
        pembilang: angka(`rasio/${n}/a`, '6.527', 'orang'),
        penyebut: angka(`rasio/${n}/b`, '6.679', 'orang'),
      })),
    }),
  'decimals mixed in a column': () =>
    temukan(pk('80,00 88,04 110', '60,00 78,20 130,33', '95,00 97,84 102,99', '82,00 97,72 119,17')),
  'decimals mixed: a round value, and more of the coarse than of the fine': () =>
    temukan(pk('80,00 80,00 100', '60,00 78,20 130', '95,00 97,84 103', '82,00 97,72 119,17')),
  'decimals mixed: half of each': () =>
    temukan(pk('80,00 88,04 110', '60,00 78,20 130', '95,00 97,84 102,99', '82,00 97,72 119,17')),
  'decimals mixed: one cell finer than the rest': () =>
    temukan(pk('80,00 88,04 110,1', '60,00 78,20 130,3', '95,00 97,84 103,0', '82,00 97,72 119,17')),
  'decimals mixed in a budget and a total': () =>
    temukan({ anggaran: [anggaran('A', '800 600 75', '900 600 66,67', '700 300 42,86', '2.400 1.500 63')] }),
  'a digit typed twice': () =>
    temukan({
      tren: [
        tren('tren', 1, '2020:70,10 2021:71,11 2022:72,12 2023:73,133', {
          titik: tren('t', 1, '2020:70,10 2021:71,11 2022:72,12 2023:73,133').titik.map((t) => ({
            ...t,
            nilai: t.nilai && { ...t.nilai, peran: 'realisasi' },
          })),
        }),
      ],
    }),
  'a digit typed twice: three figures are too few, and five decimals were not typed': () =>
    temukan({
      ...dilaporkan(['Nilai A', '70,10', 'poin'], ['Nilai B', '71,11', 'poin'], ['Nilai C', '72,123', 'poin']),
      tren: [tren('tren', 1, '2020:70,12345 2021:71,12345 2022:72,12345 2023:73,123456')].map((t) => ({
        ...t,
        titik: t.titik.map((p) => ({ ...p, nilai: p.nilai && { ...p.nilai, peran: 'realisasi' } })),
      })),
    }),
  'a digit typed twice in the text: of two thirds and of less': () =>
    temukan(
      dilaporkan(
        ['Nilai A', '70,1'],
        ['Nilai B', '71,1'],
        ['Nilai C', '72,123'],
        ['Nilai D', '73,1'],
        ['Nilai E', '74'],
        ['Nilai F', '75,1'],
        ['Jumlah G', '76,123', 'orang'],
      ),
    ),
  'a digit typed twice in the text, of four decimals': () =>
    temukan(dilaporkan(['Nilai A', '70,1234'], ['Nilai B', '71,1234'], ['Nilai C', '72,12345'], ['Nilai D', '73,1'])),

  'a budget: totals, percent and rest': () =>
    temukan({ anggaran: [anggaran('A', '800 600 75,00 200', '900 600 66,67 300', '1.700 1.200 70,59 500')] }),
  'a budget: each of them wrong': () =>
    temukan({ anggaran: [anggaran('A', '800 600 57,00 210', '900 600 133,33 300', '2.600 1.800 69,23 800')] }),
  'a budget in thousands: half a step is rounding': () =>
    [
      ['2.000', '75'],
      ['3.000', '75'],
      ['4.000', '75'],
      ['5.000', '75'],
      ['2.000', '70'],
      ['2.000', '81'],
    ].flatMap(([jumlah = '', persen = '']) => {
      const satu = anggaran('A', '1.000 600', '2.000 1.500', `${jumlah} 2.100 ${persen}`);
      const ribuan = (f: Fakta | undefined): Fakta | undefined => f && { ...f, langkah: new Decimal(1000) };
      const baris = (b: BarisAnggaran): BarisAnggaran => ({
        ...b,
        pagu: ribuan(b.pagu),
        realisasi: ribuan(b.realisasi),
      });
      return temukan({ anggaran: [{ ...satu, baris: satu.baris.map(baris), total: satu.total && baris(satu.total) }] });
    }),
  'a target of one year in thousands and in full': () =>
    ['70.000', '70.500', '70.501', '69.500', '69.499'].flatMap((target) =>
      temukan({
        ...pk(`${target} 73`),
        tren: [tren('renstra', 1, '2023:t70.000')].map((t) => ({
          ...t,
          titik: t.titik.map((p) => ({ ...p, nilai: p.nilai && { ...p.nilai, langkah: new Decimal(1000) } })),
        })),
      }).filter((t) => t.includes('target-dokumen')),
    ),
  'two budgets: one total differs, both do': () =>
    temukan({
      anggaran: [
        anggaran('A', '800 600', '800 600'),
        anggaran('B', '810 600', '810 600'),
        anggaran('C', '810 610', '810 610'),
      ],
    }),
  'two budgets: one of them without a total': () =>
    temukan({
      anggaran: [anggaran('A', '800 600', '800 600'), { ...anggaran('B', '810 600', '810 600'), total: null }],
    }),
  'levels of a budget': () => {
    const satu = anggaran('A', '900 700', '500 400', '300 300', '900 700');
    const baris = satu.baris.map((b, i) => (i === 0 ? b : { ...b, induk: 0 }));
    return temukan({ anggaran: [{ ...satu, baris }] });
  },
  'levels of a budget: a part that alone is the whole, and parts of another size': () => {
    const satu = anggaran('A', '900 700', '900 700', '300 300', '20.001 10', '500 20', '500 20', '900 700');
    const baris = satu.baris.map((b, i) => (i === 0 || i === 3 ? b : { ...b, induk: i < 3 ? 0 : 3 }));
    return temukan({ anggaran: [{ ...satu, baris }] });
  },
  'the agreement’s budget: the same, revised, of another scope': () => [
    ...['1.000', '950', '1.050', '949', '1.051'].flatMap((jumlah) =>
      temukan(
        {
          anggaran: [anggaran('A', '1.000 600', '1.000 600')],
          jumlahAnggaranProgram: angka('pk-anggaran/jumlah', jumlah, 'rupiah'),
        },
        {
          narasi: [
            'Pagu berubah dengan revisi DIPA ke-3.',
            'Revisi ke-9 anggaran.',
            'Sesuai DIPA revisi ke 4 tahun ini.',
          ],
        },
      ),
    ),
    ...temukan({
      anggaran: [anggaran('A', '1.000 600', '1.000 600')],
      jumlahAnggaranProgram: angka('pk-anggaran/jumlah', '990', 'rupiah'),
    }),
  ],
  'programs: their kegiatan, and all of them': () =>
    [
      ['500', '400', '900'],
      ['510', '400', '900'],
      ['510', '400', '990'],
    ].flatMap(([a = '', b = '', jumlah = '']) =>
      temukan({
        anggaranProgram: [
          {
            id: 'p1',
            nama: 'P1',
            anggaran: angka('pa/1', a, 'rupiah'),
            kegiatan: [
              { nama: 'K1', anggaran: angka('pa/1/1', '300', 'rupiah') },
              { nama: 'K2', anggaran: angka('pa/1/2', '200', 'rupiah') },
            ],
          },
          {
            id: 'p2',
            nama: 'P2',
            anggaran: angka('pa/2', b, 'rupiah'),
            kegiatan: [{ nama: 'K3', anggaran: angka('pa/2/1', '390', 'rupiah') }],
          },
        ],
        jumlahAnggaranProgram: angka('pa/jumlah', jumlah, 'rupiah'),
      }),
    ),

  'figures of the report: means under every rule': () =>
    [
      '113,31',
      '111,76',
      '100,00',
      '104,40',
      '104,33',
      '107,40',
      '106,83',
      '109,41',
      '108,51',
      '111,24',
      '110,04',
      '112,24',
      '110,87',
      '110,05',
      '123,45',
      '113,3',
    ].flatMap((n) =>
      temukan({
        ...pk(
          '80,00 88,04 110,05',
          '60,00 78,20 130,33',
          '95,00 97,84 102,99',
          '82,00 97,72 119,17',
          '50,00 52,00 104,00',
        ),
        ...dilaporkan(['Rata-rata capaian kinerja', n]),
      }).filter((t) => /dilaporkan/.test(t)),
    ),
  'figures of the report: counts, and what names them': () =>
    temukan({
      ...pk('80,00 88,04', '60,00 60,00', '95,00 91,84', '82,00 97,72'),
      anggaran: [anggaran('A', '800 600', '800 600')],
      ...dilaporkan(
        ['Indikator dengan capaian di atas 100%', '2', ''],
        ['Indikator dengan capaian tepat 100', '2', ''],
        ['Indikator dengan capaian = 100%', '1', ''],
        ['Indikator dengan capaian di bawah 100%', '0', ''],
        ['Rata-rata capaian sasaran', '108,98'],
        ['Capaian rata-rata indikator', '106,48'],
        ['Capaian persentase jalan mantap', '110,05'],
        ['Capaian cakupan air', '110,05'],
        ['Capaian layanan', '110,05'],
        ['Capaian jalan dan air', '110,05'],
        ['Pagu', '800', 'rupiah'],
        ['Sisa', '210', 'rupiah'],
        ['Realisasi anggaran', '600', 'rupiah'],
        ['Realisasi anggaran', '75,00'],
        ['Penyerapan anggaran', '57,00'],
        ['Nilai IKPA', '90,00', 'poin'],
        ['Sesuatu yang lain', '1', ''],
      ),
    }),
};

const banding = pembanding(join(__dirname, 'angka-berjenis.txt'));

test.each(Object.entries(KASUS))('%s', (nama, kasus) => {
  banding(nama, kasus());
});

test('the sentences of what came by, in both languages', () => {
  banding('kalimat', KALIMAT.baris);
});
