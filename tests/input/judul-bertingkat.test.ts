import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from './baca-tercatat';
import { bukuUji, type LembarUji, type SelUji } from './potret-contoh';

async function baca(lembar: LembarUji) {
  const { potret, gabungan } = bukuUji(lembar);
  const hasil = await bacaTabel(potret, gabungan);
  return { ...hasil, hasil: hitungLkj(hasil.data) };
}

describe('B46 names below a merged head belong to the header; the head is not taken for the first of them', () => {
  const TW = ['TW I', 'TW II', 'TW III', 'TW IV'];
  const kepala = (akhir: SelUji[], bawah: SelUji[]): SelUji[][] => [
    ['REALISASI ANGGARAN 2024'],
    ['Uraian', 'Pagu', 'Realisasi', ...bawah.slice(1).map(() => null), ...akhir],
    [null, null, ...bawah, ...akhir.map(() => null)],
  ];

  test.each<[string, SelUji[][]]>([
    [
      'quarters, and the year beside them',
      [
        ...kepala(['Jumlah', '%'], TW),
        ['Belanja Pegawai', 1000, 250, 250, 250, 200, 950, 95],
        ['Belanja Barang', 500, 100, 100, 100, 100, 400, 80],
      ],
    ],
    [
      'months, the year under a name of its own',
      [
        ...kepala(['Total Realisasi', 'Sisa'], ['Jan', 'Feb', 'Mar']),
        ['Belanja Pegawai', 1000, 300, 300, 350, 950, 50],
        ['Belanja Barang', 500, 100, 100, 200, 400, 100],
      ],
    ],
    [
      'Rp | %',
      [...kepala([], ['Rp', '%']), ['Belanja Pegawai', 1000, 950, 95], ['Belanja Barang', 500, 400, 80]],
    ],
  ])('%s', async (_nama, baris) => {
    const { tabel, hasil } = await baca({ baris });
    expect(tabel).toMatchObject([{ jenis: 'anggaran', baris: 2, karantina: [] }]);
    const [anggaran] = hasil.anggaran;
    expect(anggaran?.baris.map((b) => b.persen.nilai?.toString())).toEqual(['95', '80']);
  }); // prettier-ignore

  test('without the year beside them nothing says how they make it', async () => {
    const { hasil, bukanMasukan } = await baca({
      baris: [...kepala([], TW), ['Belanja Pegawai', 1000, 250, 250, 250, 200], ['Belanja Barang', 500, 1, 2, 3, 4]],
    });
    expect(hasil.anggaran[0]?.baris.map((b) => b.persen.nilai)).toEqual([null, null]);
    expect(bukanMasukan.map((b) => b.sebutan)).toEqual([
      'Realisasi per triwulan atau bulan tanpa kolom jumlah: realisasi setahun tidak dihitung',
    ]);
  });

  test('T and R under quarters are target and realisasi', async () => {
    const { hasil } = await baca({
      baris: [
        ['Rencana Aksi 2024'],
        ['No', 'Indikator Kinerja', 'Target', 'Triwulan I', null, 'Triwulan II', null, 'Triwulan III', null, 'Triwulan IV', null],
        [null, null, null, ...TW.flatMap(() => ['T', 'R'])],
        [1, 'Jumlah rapat', 10, 2, 2, 3, 3, 3, 3, 2, 1],
      ],
      gabungan: [[1, 3, 1, 2], [1, 5, 1, 2], [1, 7, 1, 2], [1, 9, 1, 2]],
    }); // prettier-ignore
    expect(hasil.triwulan[0]?.hitungan?.setahun.nilai?.toString()).toBe('90');
  });
});

test('“s.d. TW III” alone is what was reached by then', async () => {
  const { hasil } = await baca({
    baris: [
      ['CAPAIAN KINERJA 2024'],
      ['No', 'Indikator', 'Target', 's.d. TW I', 's.d. TW II', 's.d. TW III', 's.d. TW IV'],
      [1, 'Jumlah rapat', 10, 2, 5, 8, 9],
    ],
  });
  expect(hasil.capaian?.indikator[0]?.capaian.nilai?.toString()).toBe('90');
});

test('beside money a capaian is not taken from the money’s bare %', async () => {
  const { data } = await baca({
    baris: [
      ['Capaian Rincian Output Prioritas Nasional 2024'],
      ['No', 'Rincian Output', 'Target', 'Satuan', 'Realisasi', '% Capaian', 'Pagu', 'Realisasi Anggaran', '%'],
      [1, 'Layanan anak', 100, 'Orang', 95, 95, 1000, 900, 90],
    ],
  });
  expect(data.prioritas[0]?.baris[0]?.persenDilaporkan?.nilai?.toString()).toBe('95');
});

test('a total under a head of its own, beside kelompok belanja, is the row’s', async () => {
  const { hasil } = await baca({
    baris: [
      ['No', 'Satker', 'Belanja Pegawai', null, 'Belanja Barang', null, 'Total', null],
      [null, null, 'Pagu', 'Realisasi', 'Pagu', 'Realisasi', 'Pagu', 'Realisasi'],
      [1, 'Sentra A', 100, 90, 200, 150, 300, 240],
      [2, 'Sentra B', 50, 50, 100, 100, 150, 150],
    ],
    gabungan: [[0, 2, 1, 2], [0, 4, 1, 2], [0, 6, 1, 2]],
  }); // prettier-ignore
  expect(hasil.anggaran[0]?.baris.map((b) => b.persen.nilai?.toString())).toEqual(['80', '100']);
});

test('names that run over two rows without a merged cell: the second row is no data', async () => {
  const { tabel, hasil } = await baca({
    baris: [
      ['Capaian'],
      ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian'],
      [null, 'Kinerja', '2024', '2024', '(%)'],
      [1, 'Nilai A', 80, 82, 102.5],
      [2, 'Nilai B', 90, 85, 94.44],
    ],
  });
  expect(tabel).toMatchObject([{ baris: 2, karantina: [] }]);
  expect(hasil.capaian?.indikator.map((i) => i.capaian.nilai?.toFixed(2))).toEqual(['102.50', '94.44']);
});

test.each([
  ['Target Sebelum Perubahan', 'Target Setelah Perubahan'],
  ['Target Awal', 'Target Revisi'],
  ['Target Murni', 'Target Perubahan'],
])('“%s” and “%s”: the later one is measured, and nothing is asked', async (lama, baru) => {
  const { data, pilihan } = await baca({
    baris: [['PK 2024'], ['No', 'Indikator Kinerja', lama, baru, 'Realisasi'], [1, 'Nilai A', 80, 82, 83]],
  });
  expect(pilihan).toEqual([]);
  const [satu] = data.indikator;
  expect([satu?.target?.nilai?.toString(), satu?.targetSemula?.nilai?.toString()]).toEqual(['82', '80']);
});

test('B47 a total that stands first is that of the rows below', async () => {
  const { tabel, hasil } = await baca({
    baris: [
      ['REALISASI ANGGARAN 2024'],
      ['No', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)'],
      [null, 'TOTAL BELANJA', 1500, 1200],
      [1, 'Belanja Pegawai', 1000, 900],
      [2, 'Belanja Barang', 500, 300],
    ],
  });
  expect(tabel).toMatchObject([{ jenis: 'anggaran', baris: 2 }]);
  expect(hasil.anggaran[0]?.tabel.total?.pagu?.nilai?.toString()).toBe('1500');
});

test('B48 IKPA of one unit with its indicators below each other', async () => {
  const { tabel, hasil } = await baca({
    baris: [
      ['Nilai IKPA Tahun 2024'],
      ['No', 'Aspek', 'Indikator', 'Bobot', 'Nilai', 'Nilai Akhir'],
      [1, 'Perencanaan', 'Revisi DIPA', '10%', 100, 10],
      [2, null, 'Deviasi Hal. III DIPA', '15%', 90, 13.5],
      [3, 'Pelaksanaan', 'Penyerapan Anggaran', '20%', 95, 19],
      [4, null, 'Belanja Kontraktual', '0%', 0, 0],
      [5, null, 'Penyelesaian Tagihan', '10%', 100, 10],
      [6, null, 'Pengelolaan UP dan TUP', '10%', 98, 9.8],
      [7, 'Hasil', 'Capaian Output', '25%', 100, 25],
      [null, null, 'Nilai Total', null, null, 87.3],
      [null, null, 'Konversi Bobot', null, null, '90%'],
      [null, null, 'Nilai Akhir', null, null, 97],
    ],
  });
  expect(tabel).toMatchObject([{ jenis: 'ikpa', baris: 7, karantina: [] }]);
  const [ikpa] = hasil.ikpa;
  expect([ikpa?.data.nilaiAkhirDilaporkan?.nilai?.toString(), ikpa?.data.tahun]).toEqual(['97', 2024]);
  expect(ikpa?.data.komponen.map((k) => k.nilai?.keadaan)).toContain('tidakBerlaku');
  expect(ikpa?.nilaiAkhir.nilai?.toFixed(2)).toBe('97.00');
});

describe('B54 what is no column of money is not taken for one', () => {
  test('IKPA without one of its indicators is no budget', async () => {
    const { data, dilewati } = await baca({
      baris: [
        ['No', 'Kode Satker', 'Nama Satker', 'Revisi DIPA', 'Deviasi Hal III DIPA', 'Penyerapan Anggaran', 'Belanja Kontraktual', 'Pengelolaan UP dan TUP', 'Capaian Output'],
        [1, "'123456", 'Sentra A', 100, 90, 80, 70, 60, 50],
        [2, "'123457", 'Sentra B', 100, 90, 80, 70, 60, 50],
      ],
    }); // prettier-ignore
    expect(data.anggaran).toEqual([]);
    expect(dilewati).toMatchObject([{ jenis: 'ikpaSatker', sebab: 'KOLOM_HILANG', kolom: 'Penyelesaian Tagihan' }]);
  });

  test.each(['Terserap', 'Penyerapan (Rp)'])('“%s” is what was spent', async (judul) => {
    const { hasil } = await baca({ baris: [['Uraian', 'Pagu', judul, '%'], ['Belanja Pegawai', 1000, 900, 90], ['Belanja Barang', 500, 400, 80]] });
    expect(hasil.anggaran[0]?.baris.map((b) => b.persen.nilai?.toString())).toEqual(['90', '80']);
  }); // prettier-ignore
});

test('the closest kind is one whose rows it could be', async () => {
  const { dilewati } = await baca({
    baris: [
      ['Uraian', '2022', '2023'],
      ['Target', 80, 81],
      ['Realisasi', 79, 82],
    ],
  });
  expect(dilewati.map((d) => d.jenis)).not.toContain('sakip');
});
