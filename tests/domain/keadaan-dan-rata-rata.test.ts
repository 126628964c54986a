import type { Angka } from '../../src/domain/angka';
import type { DataLkj } from '../../src/domain/data';
import { tampil } from '../../src/dasar/desimal';
import { hitungLkj } from '../../src/domain/lkj';
import { semuaAngka } from '../../src/domain/semua-bagian';
import { dataKosong, indikator, indikator2023, masuk } from './bahan';

const cetak = (angka: Angka | undefined): string => (angka?.nilai ? tampil(angka.nilai, angka.desimal) : '–');

function hitung(data: Partial<DataLkj>) {
  const hasil = hitungLkj({ ...dataKosong(), ...data });
  const angka = new Map(semuaAngka(hasil).map((a) => [a.kunci, a]));
  return { hasil, angka, tampil: (kunci: string) => cetak(angka.get(kunci)) };
}

describe('four states of an input', () => {
  const empat = () => [
    indikator(1, 1, 50, 60),
    indikator(2, 1, 50, 0),
    indikator(3, 1, 50, null),
    { ...indikator(4, 1, 50, null), realisasi: { ...masuk('pk/4/realisasi', null), keadaan: 'tidakBerlaku' as const } },
  ];

  test('a typed zero counts, what is not there or does not apply never does', () => {
    const hasil = hitung({ indikator: empat() });
    expect([1, 2, 3, 4].map((n) => hasil.angka.get(`capaian/${n}`)?.status)).toEqual([
      'dihitung',
      'dihitung',
      'belumAda',
      'tidakBerlaku',
    ]);
    expect(hasil.tampil('capaian/2')).toBe('0,00');
    expect(hasil.tampil('rataRata/indikator')).toBe('60,00');
  });
});

test('efisiensi from both means', () => {
  const anggaran = {
    id: 'anggaran/total',
    dimensi: 'Total',
    total: null,
    baris: [
      {
        nama: 'Semua',
        pagu: masuk('pagu', 2_440_968_652_000, 'rupiah'),
        realisasi: masuk('realisasi', 2_387_590_951_660, 'rupiah'),
        persenDilaporkan: undefined,
        sisaDilaporkan: undefined,
      },
    ],
  };
  const hasil = hitung({ indikator: indikator2023(), anggaran: [anggaran] });
  expect([hasil.tampil('efisiensi/indikator'), hasil.tampil('efisiensi/sasaran')]).toEqual(['10,59', '11,09']);
});

test('all means side by side, weighted where every row has a weight', () => {
  const berbobot = indikator2023().map((i) => ({ ...i, bobot: masuk(`pk/${i.nomor}/bobot`, 10) }));
  const rata = (isi: typeof berbobot | ReturnType<typeof indikator2023>) =>
    hitung({ indikator: isi }).hasil.capaian?.rataLain.map((r) => `${r.angka.kunci} ${cetak(r.angka)}`);
  expect(rata(indikator2023())).toEqual([
    'rataRata/per-indikator/tanpa-batas 108,40',
    'rataRata/per-sasaran/tanpa-batas 108,90',
    'rataRata/per-indikator/batas-100 99,89',
    'rataRata/per-sasaran/batas-100 99,92',
    'rataRata/per-indikator/batas-110 104,67',
    'rataRata/per-sasaran/batas-110 104,78',
    'rataRata/per-indikator/batas-120 107,37',
    'rataRata/per-sasaran/batas-120 107,42',
  ]);
  expect(rata(berbobot)).toContain('rataRata/berbobot/tanpa-batas 108,40');
});

test('a row with several sources says which won and which lost', () => {
  const [, , , , lembaga] = indikator2023();
  const hasil = hitung({
    indikator: lembaga ? [lembaga] : [],
    rasio: [
      {
        id: 'rasio/1',
        nama: 'Lembaga',
        untuk: { indikator: 5, alasan: 'nama' },
        pembilang: masuk('rasio/1/pembilang', 6527, 'lembaga'),
        penyebut: masuk('rasio/1/penyebut', 6679, 'lembaga'),
      },
    ],
    bulanan: [
      {
        id: 'bulanan/1',
        nama: 'Lembaga',
        untuk: { indikator: 5, alasan: 'nama' },
        titik: [{ bulan: 'Januari', nilai: masuk('bulanan/1/1', 97) }],
      },
    ],
  });
  expect(hasil.hasil.capaian?.indikator[0]?.realisasi).toMatchObject({
    sumber: 'rasio',
    jenis: 'rasio',
    dikesampingkan: ['bulanan', 'perjanjianKinerja'],
  });
});
