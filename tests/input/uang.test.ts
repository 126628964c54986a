import { hitungLkj, type HasilLkj } from '../../src/domain/lkj';
import { bacaTabel } from './baca-tercatat';
import { bukuUji, type LembarUji, type SelUji } from './potret-contoh';

async function baca(...lembar: LembarUji[]) {
  const { potret, gabungan } = bukuUji(...lembar);
  return bacaTabel(potret, gabungan);
}

const total = ({ anggaran }: HasilLkj): unknown[] =>
  ['pagu', 'realisasi', 'persen'].map((k) => anggaran[0]?.total[k as 'pagu'].nilai?.toFixed(2));

const rincian = ({ anggaran }: HasilLkj): unknown[] =>
  (anggaran[0]?.baris ?? []).map((b) => [
    b.data.nama,
    (b.pagu?.nilai ?? b.data.pagu?.nilai)?.toString(),
    b.persen.nilai?.toFixed(2),
  ]);

describe('four lines a satker', () => {
  const kepala = (akhir: SelUji[]): SelUji[][] => [
    ['PAGU DAN REALISASI BELANJA PER SATKER'],
    ['No', 'BA-Satker', 'Nama Satker', 'Ket', 'Jenis Belanja', null, ...akhir],
    [null, null, null, null, 'Pegawai', 'Barang', ...akhir.map(() => null)],
  ];
  const isi = (akhir: (pegawai: number, barang: number) => SelUji[]): SelUji[][] => [
    [1, '001-111111', 'KANTOR A', 'PAGU', 600, 400, ...akhir(600, 400)],
    [null, null, null, 'REALISASI', 300, 200, ...akhir(300, 200)],
    [null, null, null, 'PERSENTASE', '(50.00%)', '(50.00%)', ...akhir(0, 0).map(() => '(50.00%)')],
    [null, null, null, 'SISA', 300, 200, ...akhir(300, 200)],
    [2, '001-222222', 'KANTOR B', 'PAGU', 100, 0, ...akhir(100, 0)],
    [null, null, null, 'REALISASI', 90, 0, ...akhir(90, 0)],
    [null, null, null, 'PERSENTASE', '(90.00%)', '0.00%', ...akhir(0, 0).map(() => '(90.00%)')],
    [null, null, null, 'SISA', 10, 0, ...akhir(10, 0)],
  ];

  test.each<[string, SelUji[][]]>([
    ['with a column of totals', [...kepala(['Total']), ...isi((a, b) => [a + b])]],
    ['without one: the jenis belanja are added up', [...kepala([]), ...isi(() => [])]],
  ])('%s', async (_nama, baris) => {
    const { data, tabel } = await baca({ baris, gabungan: [[1, 4, 1, 2]] });
    expect(tabel).toMatchObject([{ jenis: 'anggaran', baris: 2, karantina: [] }]);
    const hasil = hitungLkj(data);
    expect(total(hasil)).toEqual(['1100.00', '590.00', '53.64']);
    expect(rincian(hasil)).toEqual([
      ['KANTOR A', '1000', '50.00'],
      ['KANTOR B', '100', '90.00'],
    ]);
  });
});

describe('downloads by satker and account', () => {
  const akun = (satker: string, kode: number, dipa: number, realisasi: number): SelUji[] => [
    `'${satker}`,
    `KANTOR ${satker}`,
    kode,
    dipa,
    0,
    realisasi,
  ];
  const kepala: SelUji[] = ['KODE SATKER', 'NAMA SATKER', 'KODE AKUN', 'DIPA', 'BLOKIR', 'REALISASI'];

  test('accounts of one code are added up', async () => {
    const { data, tabel } = await baca({
      baris: [kepala, akun('111', 511111, 100, 80), akun('111', 521211, 50, 40), akun('222', 511111, 200, 100)],
    });
    expect(tabel).toMatchObject([{ jenis: 'anggaran', baris: 3 }]);
    const hasil = hitungLkj(data);
    expect(total(hasil)).toEqual(['350.00', '220.00', '62.86']);
    expect(rincian(hasil)).toEqual([
      ['511111', '300', '60.00'],
      ['521211', '50', '80.00'],
    ]);
  });

  test('many accounts are shown by jenis belanja, their first two digits', async () => {
    const banyak = Array.from({ length: 50 }, (_, i) => akun('111', (i % 2 === 0 ? 511000 : 531000) + i, 10, 5));
    const hasil = hitungLkj((await baca({ baris: [kepala, ...banyak] })).data);
    expect(rincian(hasil)).toEqual([
      ['51 Belanja Pegawai', '250', '50.00'],
      ['53 Belanja Modal', '250', '50.00'],
    ]);
  });

  test('a list of DIPA without realisasi gives the pagu, never that of revenue', async () => {
    const { data } = await baca({
      baris: [
        ['No', 'Satker', 'Nama Satker', 'No. DIPA', 'Total Pagu Belanja', 'Total Pagu Pendapatan', 'No. Revisi Terakhir'],
        [1, 111111, 'KANTOR A', 'DIPA-1', 1000, 50, 1],
        [2, 222222, 'KANTOR B', 'DIPA-2', 500, 0, 2],
      ],
    }); // prettier-ignore
    expect(total(hitungLkj(data))).toEqual(['1500.00', undefined, undefined]);
  });
});

describe('money beside indicators', () => {
  const kepala: SelUji[][] = [
    ['KODE', 'PROGRAM/KEG/SUB KEGIATAN', 'INDIKATOR', 'FISIK', null, null, 'KEUANGAN', null, null],
    [null, null, null, 'TARGET', 'REAL', '%', 'ALOKASI', 'REAL', '%'],
  ];

  test('is a table of its own: programmes once, an activity with two indicators once', async () => {
    const { data, tabel } = await baca({
      baris: [
        ...kepala,
        ['1.01', 'PROGRAM CONTOH', null, null, null, null, 900, 700, 77.78],
        ['1.01.01', 'Rapat', 'Jumlah rapat', 4, 4, 100, 500, 400, 80],
        ['1.01.01', 'Rapat', 'Jumlah peserta', 40, 30, 75, 500, 400, 80],
        ['1.01.02', 'Pelatihan', 'Jumlah kader', 10, 10, 100, 400, 300, 75],
      ],
    });
    expect(tabel).toMatchObject([{ jenis: 'perjanjianKinerja', baris: 3, karantina: [] }]);
    const hasil = hitungLkj(data);
    expect(hasil.capaian?.indikator.map((i) => i.capaian.nilai?.toString())).toEqual(['100', '75', '100']);
    expect(total(hasil)).toEqual(['900.00', '700.00', '77.78']);
    expect(hasil.utama.efisiensi).toEqual([]);
  });

  test('the unit’s own budget stays the headline', async () => {
    const { data } = await baca(
      { nama: 'Kinerja', baris: [...kepala, ['1.01.01', 'Rapat', 'Jumlah rapat', 4, 4, 100, 9000, 400, 4.44]] },
      { nama: 'Anggaran', baris: [['Jenis Belanja', 'Pagu', 'Realisasi'], ['Barang', 500, 400]] }, // prettier-ignore
    );
    expect(total(hitungLkj(data))).toEqual(['500.00', '400.00', '80.00']);
  });
});
