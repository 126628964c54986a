import { periksaLkj } from '../../src/reviu/periksa';
import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from './baca-tercatat';
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
  expect(hasil.utama.pagu?.nilai?.toString()).toBe('1000');
});

describe('a long table of several levels shows the upper ones', () => {
  /** A whole, 4 parts, 3 of each, and 32 of each of those: 401 rows, every leaf 10 of pagu and 5 of realisasi. */
  const panjang = (ubah: ReadonlyMap<string, SelUji> = new Map()): SelUji[][] => {
    const baris: SelUji[][] = [['Kode', 'Uraian', 'Anggaran', 'Realisasi']];
    const tulis = (kode: string, daun: number): void => {
      const pagu = ubah.has(kode) ? ubah.get(kode) : 10 * daun;
      baris.push([kode, `Akun ${kode}`, pagu ?? null, 5 * daun]);
    };
    tulis('5', 384);
    for (let a = 1; a <= 4; a++) {
      tulis(`5.${a}`, 96);
      for (let b = 1; b <= 3; b++) {
        tulis(`5.${a}.0${b}`, 32);
        for (let c = 1; c <= 32; c++) tulis(`5.${a}.0${b}.${String(c).padStart(2, '0')}`, 1);
      }
    }
    return baris;
  };

  async function ringkas(ubah?: ReadonlyMap<string, SelUji>) {
    const { potret, gabungan } = bukuUji({ baris: panjang(ubah) });
    const { data, tabel, bukanMasukan } = await bacaTabel(potret, gabungan);
    const hasil = hitungLkj(data);
    return { hasil, tabel, bukanMasukan, anggaran: hasil.anggaran[0] };
  }

  test('totals are of the whole, each level is there once, and what is left out is said', async () => {
    const { anggaran, tabel, bukanMasukan, hasil } = await ringkas();
    expect(anggaran?.baris.map((b) => b.tingkat)).toEqual([0, ...[1, 2, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2]]);
    expect(anggaran?.total.pagu.nilai?.toString()).toBe('3840');
    expect(anggaran?.total.realisasi.nilai?.toString()).toBe('1920');
    expect(tabel.map(({ baris }) => baris)).toEqual([401]);
    expect(bukanMasukan.map(({ sebutan }) => sebutan)).toEqual([
      expect.stringContaining('401 baris: ditampilkan 17 baris sampai tingkat 3'),
    ]);
    expect(periksaLkj(hasil, TANPA_KONTEKS).filter((t) => t.putusan === 'berbeda')).toEqual([]);
  });

  test('a row that the rows left out do not make is a finding, at its cell', async () => {
    const { hasil, anggaran } = await ringkas(new Map([['5.2.02.07', 999]]));
    expect(anggaran?.baris).toHaveLength(17);
    const temuan = periksaLkj(hasil, TANPA_KONTEKS).filter((t) => t.putusan === 'berbeda');
    expect(temuan.map((t) => [t.aturan, t.dilaporkan, t.dihitung, t.asal])).toEqual([
      ['jumlah-tingkat', '320', '1.309', { lembar: 'Data', baris: 136, kolom: 2 }],
    ]);
  });

  test('of many sums that are wrong the first fifty are findings, and how many there are is said', async () => {
    const baris: SelUji[][] = [
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
      ['5', 'Belanja', 1050, 525],
    ];
    for (let a = 1; a <= 2; a++) {
      baris.push([`5.${a}`, `Kelompok ${a}`, 525, 262.5]);
      for (let b = 1; b <= 105; b++) {
        const kode = `5.${a}.${String(b).padStart(3, '0')}`;
        baris.push([kode, `Jenis ${kode}`, 5, 2.5], [`${kode}.01`, `Rincian ${kode}`, 4, 2.5]);
      }
    }
    const { potret, gabungan } = bukuUji({ baris });
    const { data, bukanMasukan } = await bacaTabel(potret, gabungan);
    const temuan = periksaLkj(hitungLkj(data), TANPA_KONTEKS).filter((t) => t.aturan === 'jumlah-tingkat');
    expect(temuan.filter((t) => t.putusan === 'berbeda')).toHaveLength(50);
    expect(bukanMasukan[0]?.sebutan).toContain('210 baris berbeda dari jumlah bagiannya, 50 yang pertama');
  });

  test('a heading without a figure is made of its parts, which are shown', async () => {
    const { anggaran } = await ringkas(new Map([['5.1.01', null]]));
    expect(anggaran?.baris).toHaveLength(17 + 32);
    expect(anggaran?.baris.filter((b) => b.data.induk === 2)).toHaveLength(32);
    expect(anggaran?.total.pagu.nilai?.toString()).toBe('3840');
  });
});
