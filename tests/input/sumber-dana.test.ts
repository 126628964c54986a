import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from './baca-tercatat';
import { bukuUji, type LembarUji } from './potret-contoh';

async function baca(...lembar: LembarUji[]) {
  const { potret, gabungan } = bukuUji(...lembar);
  const hasil = await bacaTabel(potret, gabungan);
  const [anggaran] = hitungLkj(hasil.data).anggaran;
  return {
    tabel: hasil.tabel,
    nama: hasil.bukanMasukan.map((b) => b.sebutan),
    baris: anggaran?.baris.map((b) => [b.data.nama, b.pagu?.nilai?.toString()]),
    jumlah: anggaran?.total.pagu.nilai?.toString(),
  };
}

describe('B44 a plan’s money by where it comes from', () => {
  test.each<[string, LembarUji, string[]]>([
    [
      'an export: levels beside each other, funds of three governments, a counting last row',
      {
        baris: [
          ['Usulan kegiatan'],
          ['Nomor', 'Urusan', 'Program', 'Kegiatan', 'Lokasi', 'APBD Kab/Kota', 'APBD Prov', 'APBN', 'Total', 'SKPD'],
          ['1.20', 'Wajib', 'Program A', 'Rapat wilayah', 'Semua', 0, 25000, 0, 25000, 'Biro'],
          ['1.21', 'Wajib', 'Program B', 'Pelatihan kader', 'Semua', 500, 70000, 0, 70500, 'Biro'],
          ['Count=2', null, null, null, null, 500, 95000, null, 95500, null],
        ],
      },
      ['APBD Kab/Kota=500', 'APBD Prov=95000', 'APBN=0'],
    ],
    [
      'a head over the sources, a total row',
      {
        baris: [
          ['Pagu Tahun 2024'],
          ['No', 'Program/Kegiatan', 'Sumber Dana', null, null, 'Jumlah'],
          [null, null, 'APBN', 'APBD', 'Lainnya', null],
          [1, 'Program A', 60000, 25000, 0, 85000],
          [2, 'Program B', 500, null, 10000, 10500],
          [null, 'Jumlah', 60500, 25000, 10000, 95500],
        ],
        gabungan: [[1, 2, 1, 3]],
      },
      ['APBN=60500', 'APBD=25000', 'Lainnya=10000'],
    ],
    [
      'a ministry’s sources',
      {
        baris: [
          ['Pagu Tahun 2024'],
          ['No', 'Kegiatan', 'RM', 'PNBP', 'PHLN', 'Total Pagu'],
          [1, 'Rapat wilayah', 60000, 25000, 0, 85000],
          [2, 'Pelatihan kader', 500, 0, 10000, 10500],
        ],
      },
      ['RM=60500', 'PNBP=25000', 'PHLN=10000'],
    ],
  ])('%s', async (_nama, lembar, sumber) => {
    const { tabel, nama, baris, jumlah } = await baca(lembar);
    expect(tabel).toMatchObject([{ jenis: 'anggaran', baris: 2, karantina: [] }]);
    expect([nama, baris?.map((b) => b.join('=')), jumlah]).toEqual([[], sumber, '95500']);
  });

  test('beside a budget it is named and added to nothing', async () => {
    const { nama, jumlah } = await baca(
      { nama: 'Pagu', baris: [['Uraian', 'Pagu', 'Realisasi'], ['Belanja Pegawai', 1000, 900]] },
      { nama: 'Rencana', baris: [['Kegiatan', 'APBN', 'APBD', 'Total'], ['Rapat', 60000, 25000, 85000]] },
    ); // prettier-ignore
    expect([nama, jumlah]).toEqual([['Pagu per sumber dana: yang dihitung anggaran dari tabel lain'], '1000']);
  });
});

test('B45 a worksheet of SPIP’s elements is named and not read', async () => {
  const { tabel, nama } = await baca({
    baris: [
      ['Penyimpulan nilai maturitas'],
      ['Komponen, Unsur, dan Subunsur', 'Skor', 'Bobot Unsur', 'Bobot Komponen', 'Nilai Unsur', 'Nilai Komponen'],
      ['PENETAPAN TUJUAN', null, null, null, null, null],
      ['Kualitas sasaran', 4, 0.5, null, 2, null],
      ['Kualitas strategi', 5, 0.5, null, 2.5, null],
      ['Bobot perencanaan', null, null, 0.4, null, 1.8],
    ],
  });
  expect([tabel, nama]).toEqual([[], ['Penilaian maturitas SPIP (unsur dan subunsur)']]);
});
