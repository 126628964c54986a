import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from '../../src/input/baca';
import { periksaLkj } from '../../src/reviu/daftar';
import { TANPA_KONTEKS } from '../../src/reviu/konteks';
import { bukuUji, type LembarUji, type SelUji } from './potret-contoh';

async function baca(...lembar: LembarUji[]) {
  const { potret, gabungan } = bukuUji(...lembar);
  return (await bacaTabel(potret, gabungan)).data;
}

/** Total pagu and realisasi of the first table, and each row's place in the tree. */
async function pohon(...baris: SelUji[][]) {
  const [satu] = hitungLkj(await baca({ baris })).anggaran;
  return {
    pagu: satu?.total.pagu.nilai?.toString(),
    realisasi: satu?.total.realisasi.nilai?.toString(),
    induk: satu?.tabel.baris.map((b) => b.induk ?? '-'),
  };
}

const kepala: SelUji[] = ['Kode', 'Uraian', 'Anggaran', 'Realisasi'];

describe('levels are summed once', () => {
  test.each<[string, SelUji[][], unknown[]]>([
    [
      'codes',
      [kepala, ['5', 'BELANJA', 1000, 900], ['5.1', 'OPERASI', 1000, 900], ['5.1.01', 'Pegawai', 600, 550], ['5.1.02', 'Barang', 400, 350]],
      ['-', 0, 1, 1],
    ],
    [
      'codes, although the upper level is wrong',
      [kepala, ['5', 'BELANJA', 1000, 900], ['5.1', 'OPERASI', 990, 900], ['5.1.01', 'Pegawai', 600, 550], ['5.1.02', 'Barang', 400, 350]],
      ['-', 0, 1, 1],
    ],
    [
      'accounts under activities of another family of codes, an office twice',
      [
        kepala,
        ['2', 'URUSAN', 1000, 900],
        ['2.16', 'BIDANG', 1000, 900],
        ['2.16.2.20.01.0000', 'Dinas Contoh', 1000, 900],
        ['2.16.2.20.01.0000', 'Dinas Contoh', 1000, 900],
        ['2.16.01', 'PROGRAM A', 1000, 900],
        ['2.16.01.2.01', 'Kegiatan A', 1000, 900],
        ['2.16.01.2.01.0001', 'Sub A', 600, 550],
        ['5.1.02', 'Barang', 600, 550],
        ['5.1.02.01', 'Barang pakai habis', 600, 550],
        ['2.16.01.2.01.0002', 'Sub B', 400, 350],
        ['5.1.02', 'Barang', 400, 350],
      ],
      ['-', 0, 1, 2, 3, 4, 5, 6, 7, 5, 9],
    ],
    [
      'one column of codes for each level, under a merged head',
      [
        ['Kode', null, null, 'Uraian', 'Anggaran', 'Realisasi'],
        ['1', null, null, 'Urusan', 1000, 900],
        ['1', '1.02', null, 'Program A', 600, 550],
        ['1', '1.02', '5.1.02', 'Barang', 600, 550],
        ['1', '1.03', null, 'Program B', 400, 350],
        ['1', '1.03', '5.1.02', 'Barang', 400, 350],
      ],
      ['-', 0, 1, 0, 3],
    ],
    [
      'letters, Roman numerals and numbers, one sum of them wrong',
      [
        ['No', 'Program dan Kegiatan', 'Pagu', 'Realisasi'],
        ['A', 'Pelayanan umum', 1000, 900],
        ['I', 'Perkantoran', 600, 550],
        ['1.1', 'Gaji', 500, 450],
        ['1.2', 'Listrik', 100, 100],
        ['II', 'Perjalanan', 400, 350],
        ['2.1', 'Dalam kota', 150, 100],
        ['2.2', 'Luar kota', 200, 250],
        ['B', 'Pelayanan khusus', 300, 300],
        ['III', 'Rapat', 300, 300],
        ['3.1', 'Konsumsi', 300, 300],
      ],
      ['-', 0, 1, 1, 0, 4, 4, '-', 7, 8],
    ],
    [
      'no mark but what adds up, in pagu and in realisasi',
      [['Uraian', 'Pagu', 'Realisasi'], ['Layanan', 1000, 900], ['Kantor pusat', 600, 550], ['Kantor wilayah', 400, 350], ['Rapat', 50, 50]],
      ['-', 0, 0, '-'],
    ],
  ])('%s', async (_nama, baris, induk) => {
    const hasil = await pohon(...baris);
    expect(hasil.induk).toEqual(induk);
    const akar = baris.slice(1).filter((_, i) => induk[i] === '-');
    const jumlah = (dari: number): string => String(akar.reduce((t, b) => t + Number(b.at(dari)), 0));
    expect(hasil).toMatchObject({ pagu: jumlah(-2), realisasi: jumlah(-1) });
  }); // prettier-ignore

  test('rows that make the printed total are no levels, even where some add up to another', async () => {
    const hasil = await pohon(
      ['Jenis Belanja', 'Pagu', 'Realisasi'],
      ['Belanja Barang', 500, 500],
      ['Belanja Modal', 300, 300],
      ['Belanja Bansos', 200, 200],
      ['JUMLAH', 1000, 1000],
    );
    expect(hasil).toEqual({ pagu: '1000', realisasi: '1000', induk: ['-', '-', '-'] });
  });

  test('a level that its parts do not make is a finding, at its cell', async () => {
    const data = await baca({
      baris: [kepala, ['5', 'BELANJA', 1000, 900], ['5.1', 'Pegawai', 600, 550], ['5.2', 'Barang', 300, 350]],
    });
    const temuan = periksaLkj(hitungLkj(data), TANPA_KONTEKS).filter((t) => t.aturan === 'jumlah-tingkat');
    expect(temuan.map((t) => [t.putusan, t.dilaporkan, t.dihitung, t.asal])).toEqual([
      ['berbeda', '1.000', '900', { lembar: 'Data', baris: 1, kolom: 2 }],
      ['cocok', '900', '900', { lembar: 'Data', baris: 1, kolom: 3 }],
    ]);
  });
});

test('Operasi, Modal and the rest, each with its own Anggaran and Realisasi, make the row', async () => {
  const data = await baca({
    baris: [
      ['Kode', 'Uraian', 'Kelompok Belanja', null, null, null],
      [null, null, 'Operasi', null, 'Modal', null],
      [null, null, 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi'],
      ['1', '2', '3', '4', '5', '6'],
      ['2', 'URUSAN', 'Rp 900', 300, 100, '0,00'],
      ['2.16', 'PROGRAM A', 900, 300, 100, '0,00'],
      [null, 'Jumlah', 900, 300, 100, '0,00'],
    ],
    gabungan: [
      [0, 0, 3, 1],
      [0, 1, 3, 1],
      [0, 2, 1, 4],
      [1, 2, 1, 2],
      [1, 4, 1, 2],
    ],
  });
  const hasil = hitungLkj(data);
  expect(hasil.anggaran[0]?.total.pagu.nilai?.toString()).toBe('1000');
  expect(hasil.anggaran[0]?.baris.map((b) => [b.data.nama, b.pagu?.nilai?.toString(), b.persen.nilai?.toString()])).toEqual([
    ['URUSAN', '1000', '30'],
    ['PROGRAM A', '1000', '30'],
  ]); // prettier-ignore
});

test.each([
  ['after the change', [110, 110], 40, '220'],
  ['before it, while the percentages are made from that', [110, 110], 50, '200'],
])('a budget before and after its change: the one %s', async (_nama, [a = 0, b = 0], realisasi, total) => {
  const persen = (pagu: number): number => Math.round((10000 * realisasi) / pagu) / 100;
  const dari = total === '200' ? [100, 100] : [a, b];
  const data = await baca({
    baris: [
      ['Program', 'Pagu Sebelum', 'Pagu Setelah', 'Realisasi', '%'],
      ['Layanan umum', 100, a, realisasi, persen(dari[0] ?? 0)],
      ['Layanan khusus', 100, b, realisasi, persen(dari[1] ?? 0)],
    ],
  });
  expect(hitungLkj(data).anggaran[0]?.total.pagu.nilai?.toString()).toBe(total);
});

test('the headline is the whole, not the first sheet', async () => {
  const tabel = (nama: string, ...isi: number[]): LembarUji => ({
    nama,
    baris: [['Kegiatan', 'Anggaran', 'Realisasi'], ...isi.map((n, i): SelUji[] => [`Kegiatan ${nama}${i}`, n, n / 2])],
  });
  const hasil = hitungLkj(await baca(tabel('A', 100, 50), tabel('B', 400, 600), tabel('C', 10)));
  expect(hasil.utama.find((a) => a.kunci === 'anggaran/pagu')?.nilai?.toString()).toBe('1000');
});
