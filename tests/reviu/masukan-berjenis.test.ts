import { join } from 'node:path';
import type { Fakta, Satuan } from '../../src/domain/fakta';
import { pembanding } from '../fixtures/teks-harapan';
import { anggaran, angka, pencari, pk } from './data-tertulis';
import { KalimatTemuan } from './kalimat-temuan';

const KALIMAT = new KalimatTemuan();
const temukan = pencari(KALIMAT);

/** What is expected of each, as the lines under its name. */
const KASUS: Readonly<Record<string, () => string[]>> = {
  'detail rows: double ones, and those without a stratum': () => {
    const sel = (baris: number) => ({ lembar: 'R', baris, kolom: 1 });
    return temukan(
      {},
      {
        rincian: [
          {
            tabel: 'r1',
            jenis: 'ganda',
            kolom: 'NIK',
            jumlah: 1_200,
            contoh: [
              [sel(4), sel(2)],
              [sel(9), sel(3)],
            ],
          },
          { tabel: 'r2', jenis: 'tanpaStrata', kolom: 'Kluster', jumlah: 2, contoh: [[sel(5)]] },
          { tabel: 'r3', jenis: 'ganda', kolom: 'NIK', jumlah: 1, contoh: [], diBerkas: 'baris 7' },
          { tabel: 'r3', jenis: 'tanpaStrata', kolom: 'Kluster', jumlah: 1, contoh: [], diBerkas: '' },
        ],
      },
    );
  },
  'more than its whole': () =>
    temukan({
      rasio: [
        ['5', '4'],
        ['4', '4'],
        ['4', ''],
        ['', '4'],
      ].map(([a = '', b = ''], i) => ({
        id: `rasio/${i}`,
        nama: 'r',
        untuk: null,
        pembilang: angka(`rasio/${i}/a`, a, 'orang'),
        penyebut: angka(`rasio/${i}/b`, b, 'orang'),
      })),
      kluster: [
        {
          id: 'kluster/1',
          judul: 'K',
          untuk: null,
          namaBerhasil: 'naik',
          baris: [
            ['9', '10', '11', '110,00'],
            ['10', '10', '10', '100,00'],
            ['10', '9', '8', '88,98'],
            ['10', '-', '8', '80,00'],
            ['10', '-', '11', '91,00'],
          ].map(([populasi, sampel, berhasil, persen], i) => {
            const di = (apa: string, t = '-', satuan: Satuan = 'orang'): Fakta | undefined =>
              t === '-' ? undefined : angka(`kluster/${i}/${apa}`, t, satuan);
            return {
              nama: `K${i}`,
              populasi: di('populasi', populasi),
              sampel: di('sampel', sampel),
              berhasil: di('berhasil', berhasil),
              persenDilaporkan: di('persen', persen, '%'),
            };
          }),
          total: {
            nama: 'Jumlah',
            populasi: angka('kluster/j/populasi', '49', 'orang'),
            sampel: angka('kluster/j/sampel', '30', 'orang'),
            berhasil: angka('kluster/j/berhasil', '48', 'orang'),
            persenDilaporkan: angka('kluster/j/persen', '96,00'),
          },
        },
      ],
    }),
  'outside its scale': () =>
    temukan({
      ...pk(
        ['70 101,00', { nama: 'Persentase penurunan kasus' }],
        ['70 -1,00', { nama: 'Laju penurunan kasus' }],
        ['100 101,00', { nama: 'Persentase rapat terlaksana' }],
        ['100 101,00', { nama: 'Persentase jalan mantap' }],
        ['101 102,00', { nama: 'Indeks harga' }],
        ['100 100,00', { nama: 'Mutu' }],
        ['0 3,00', {}],
      ),
      smart: angka('smart', '100,01', 'poin'),
      skmSatker: ['24,99', '25,00', '100,00', '100,01', '-1,00'].map((n, i) => ({
        id: `skm/${i}`,
        nama: `S${i}`,
        nilai: angka(`skm/${i}`, n, 'poin'),
        kategoriDilaporkan: '',
      })),
      anggaran: [anggaran('A', '-5 0', '-5 0')],
      prioritas: [
        {
          id: 'pn/1',
          nama: 'PN',
          baris: ['1', '2', '4', '4', 'x'].map((nomor, i) => ({
            nomor,
            nama: `RO ${i}`,
            target: angka(`pn/${i}/target`, i === 0 ? '0' : '10', 'orang'),
            satuan: 'Orang',
            realisasi: angka(`pn/${i}/realisasi`, i === 1 ? '-1' : '8', 'orang'),
            persenDilaporkan: angka(`pn/${i}/persen`, '80,00'),
          })),
        },
      ],
    }),
  'weights of the AKIP': () =>
    [
      ['30 20', '30 20', '15 10', '25 20'],
      ['30 31', '35 20', '15 10', '25 20'],
      ['0 0', '30 20', '15 10', '25 20'],
      ['-5 0', '30 20', '15 10', '60 20'],
    ].flatMap((semua) =>
      temukan({
        sakip: ['Perencanaan Kinerja', 'Pengukuran Kinerja', 'Pelaporan Kinerja', 'Evaluasi Internal'].map((n, i) => {
          const [bobot = '', nilai = ''] = (semua[i] ?? '').split(' ');
          return {
            id: `sakip/${i}`,
            nama: n,
            bobot: angka(`sakip/${i}/bobot`, bobot),
            nilai: angka(`sakip/${i}/nilai`, nilai, 'poin'),
            nilaiTotalDilaporkan: i === 0 ? angka('sakip/total', '70', 'poin') : undefined,
          };
        }),
      }),
    ),
  'satisfaction by its category': () =>
    temukan({
      skmSatker: [
        ['88,31', 'A'],
        ['88,30', 'A'],
        ['88,31', 'sangat baik'],
        ['76,60', 'C'],
        ['76,61', 'B (Baik)'],
        ['76,61', ' '],
        ['', 'A'],
        ['64,99', 'Tidak Baik'],
        ['65,00', 'Kurang baik'],
      ].map(([n = '', kategoriDilaporkan = ''], i) => ({
        id: `skm/${i}`,
        nama: `S${i}`,
        nilai: angka(`skm/${i}`, n, 'poin'),
        kategoriDilaporkan,
      })),
    }),
  'NKA of satkers': () =>
    temukan({
      nkaSatker: [
        ['80,00', '90,00', '85,00'],
        ['80,00', '90,00', '58,00'],
        ['80,00', '', '85,00'],
      ].map(([smart = '', ikpa = '', nka = ''], i) => ({
        id: `nka/${i}`,
        nama: `S${i}`,
        smart: angka(`nka/${i}/smart`, smart, 'poin'),
        ikpa: angka(`nka/${i}/ikpa`, ikpa, 'poin'),
        nkaDilaporkan: angka(`nka/${i}/nka`, nka, 'poin'),
      })),
    }),
};

const banding = pembanding(join(__dirname, 'masukan-berjenis.txt'));

test.each(Object.entries(KASUS))('%s', (nama, kasus) => {
  banding(nama, kasus());
});

test('the sentences of what came by, in both languages', () => {
  banding('kalimat', KALIMAT.baris);
});
