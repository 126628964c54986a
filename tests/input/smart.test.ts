import { hitungCapaian } from '../../src/hitung';
import { hitungLkj } from '../../src/domain/lkj';
import { ikpaEselon } from '../fixtures/layouts/ikpa-lain';
import type { Isi, Tata } from '../fixtures/layouts/sheet-writer';
import { bacaBuku } from './baca-buku';

const tabel = (judul: string, baris: readonly (readonly Isi[])[], kepala = ['No', 'Variabel', 'Nilai']): Tata => ({
  nama: 'SMART',
  baris: [[judul], kepala, ...baris],
});

const VARIABEL: readonly Isi[][] = [
  [1, 'Penyerapan Anggaran', '95,53'],
  [2, 'Konsistensi Penyerapan Anggaran terhadap RPD', '99,61'],
  [3, 'Capaian Rincian Output', '99,72'],
  [4, 'Efisiensi', '3,99%'],
  [5, 'Nilai Efisiensi', '59,98'],
];

test('four variables give the value by a satker’s weights, which stands for itself only', async () => {
  const { data, tabel: dikenali } = await bacaBuku(tabel('Nilai Kinerja Anggaran (SMART) Tahun 2021', VARIABEL));
  expect(dikenali).toMatchObject([{ jenis: 'nka', karantina: [] }]);
  expect(data.variabelSmart?.map((v) => [v.kunci, v.nilai?.teks])).toEqual([
    ['konsistensi', '99,61'],
    ['capaianOutput', '99,72'],
    ['efisiensi', '59,98'],
    ['penyerapan', '95,53'],
  ]);
  const hasil = hitungLkj(data);
  expect([hasil.smart?.nilai.nilai?.toFixed(2), hasil.smart?.pasti]).toEqual(['87.93', false]);
  expect(hasil.nka).toBeNull();
});

test('weights of the table go before those of the regulation', async () => {
  const baris: Isi[][] = [
    [1, 'Efektivitas', 60, '90,00'],
    [2, 'Efisiensi', 40, '80,00'],
  ];
  const { data } = await bacaBuku(
    tabel('Nilai Kinerja Perencanaan Anggaran Tahun 2024', baris, ['No', 'Komponen', 'Bobot', 'Nilai']),
  );
  expect(hitungLkj(data).smart?.nilai.nilai?.toString()).toBe('86');
});

test('from 2024 efektivitas and efisiensi make the planning half of NKA: 75 and 25', async () => {
  const baris: Isi[][] = [
    [1, 'Efektivitas', '90,00'],
    [2, 'Efisiensi', '80,00'],
  ];
  const { data } = await bacaBuku(tabel('Nilai Kinerja Perencanaan Anggaran Tahun 2024', baris), ikpaEselon());
  const hasil = hitungLkj(data);
  expect(hasil.smart?.nilai.nilai?.toString()).toBe('87.5');
  expect(hasil.nka?.nka.ekspresi).toBeDefined();
  const { verifikasi, angka } = await hitungCapaian();
  expect(verifikasi.berbeda).toEqual([]);
  expect(angka.find((a) => a.kunci === 'nka/smart-dihitung')).toMatchObject({
    tampil: '87,50',
    sel: { lembar: 'LKj NKA' },
  });
});

test('a printed SMART value is taken as printed; the variables stand beside it', async () => {
  const { data } = await bacaBuku(
    tabel('Nilai SMART Tahun 2023', [...VARIABEL, [6, 'Nilai SMART', '93,17']]),
    ikpaEselon(),
  );
  const hasil = hitungLkj(data);
  expect(data.smart?.teks).toBe('93,17');
  expect(hasil.nka?.smart).toMatchObject({ op: 'fakta' });
});

test.each<[string, string, Isi[][]]>([
  ['only the efficiency’s percentage is there', 'Nilai SMART Tahun 2023', VARIABEL.slice(0, 4)],
  ['a variable is missing', 'Nilai SMART Tahun 2023', VARIABEL.filter((_, i) => i !== 1)],
  [
    'the title speaks of something else',
    'Penilaian SPIP',
    [
      [1, 'Efektivitas', 90],
      [2, 'Efisiensi', 80],
    ],
  ],
])('no value where %s', async (_nama, judul, baris) => {
  const tata = { ...tabel(judul, baris), nama: 'Lain' };
  expect(hitungLkj((await bacaBuku(tata)).data).smart).toBeNull();
});
