import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jalankanPerintah } from '@capaian/command-line/rincian';
import { runHeadless } from '@capaian/command-line/run';
import { type CellValue, writeXlsx } from 'hucre';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lembar-dan-mesin-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Dibaca {
  dibaca: number;
  dipakai: number;
  sisih: Record<string, number>;
}

const menurutSebab = (sisih: readonly { sebab: string; jumlah: number }[]): Record<string, number> =>
  Object.fromEntries(sisih.map(({ sebab, jumlah }) => [sebab, jumlah]));

/** `npm run hitung`: what the sheet's own formulas add up to, and what became of the rows. */
async function hitung(berkas: string, jenis: string, kunci: readonly string[]): Promise<[(string | null)[], Dibaca]> {
  let [json, err] = ['', ''];
  const aliran = { out: (teks: string) => (json += teks), err: (teks: string) => (err += teks) };
  expect([await runHeadless([berkas, '--quiet', '--json', '-'], aliran), err]).toEqual([0, '']);
  const { tabel, angka } = JSON.parse(json) as {
    tabel: {
      jenis: string;
      rincian?: { dibaca: number; dipakai: number; sisih: { sebab: string; jumlah: number }[] };
    }[];
    angka: { kunci: string; nilai: string | null }[];
  };
  const rincian = tabel.find((t) => t.jenis === jenis)?.rincian;
  return [
    kunci.map((satu) => angka.find((a) => a.kunci === satu)?.nilai ?? null),
    { dibaca: rincian?.dibaca ?? 0, dipakai: rincian?.dipakai ?? 0, sisih: menurutSebab(rincian?.sisih ?? []) },
  ];
}

/** `npm run rincian`: the last row of the small table, and what became of the rows. */
async function rincian(berkas: string, nama: string): Promise<[(string | null)[], Dibaca]> {
  let [json, err] = ['', ''];
  const aliran = { out: (teks: string) => (json += teks), err: (teks: string) => (err += teks) };
  const kata = ['--sumber', berkas, '--rincian', nama, '--ke', join(folder, 'hasil.xlsx'), '--json', '-'];
  expect([await jalankanPerintah(kata, aliran), json === '' ? err : '']).toEqual([0, '']);
  const hasil = JSON.parse(json) as {
    tabel: { baris: (string | null)[][] };
    dibaca: number;
    dipakai: number;
    disisihkan: { sebab: string; jumlah: number }[];
  };
  return [
    hasil.tabel.baris.at(-1)?.slice(1) ?? [],
    { dibaca: hasil.dibaca, dipakai: hasil.dipakai, sisih: menurutSebab(hasil.disisihkan) },
  ];
}

async function buku(nama: string, rows: CellValue[][]): Promise<string> {
  const berkas = join(folder, `${nama}.xlsx`);
  await writeFile(berkas, await writeXlsx({ sheets: [{ name: 'Data', rows }] }));
  return berkas;
}

const ANGGARAN = ['anggaran/pagu', 'anggaran/realisasi', 'anggaran/akun/total/blokir'];

/** Downloads by account in the shape that offices have them; the codes as their exports write them. */
const AKUN: readonly [string, CellValue[][]][] = [
  [
    'OM-SPAN Inquiry: satkers with an apostrophe, accounts as numbers and as texts',
    [
      ['Inquiry Data Realisasi'],
      [null],
      ['Bulan : 01  s.d. 09  Digit Akun : 6  '],
      ['KODE KANWIL', 'KODE KPPN', 'KODE SATKER', 'KODE BA', 'KODE AKUN', 'DIPA', 'BLOKIR', 'REALISASI'],
      [25, "'060", "'000101", "'006", 511111, 6_641_237_000, 0, 4_826_093_860],
      [25, "'060", "'000101", "'006", "'521211", 64_000, 1_000, 64_925],
      [25, "'060", "'000102", "'006", '\u00a0532111 ', 338_403_000, 0, 345_753_950],
      [25, "'060", "'000102", "'006", '’571111', 12_000_000, 0, 7_500_000],
      [25, "'060", "'000102", "'006", 425999, 1_000, 0, 1_000],
    ],
  ],
  [
    'MON SAKTI: the account inside KODE COA, where the satker’s code looks like one',
    [
      ['Realisasi MON SAKTI'],
      [null],
      ['TANGGAL SP2D', 'NO SP2D', 'KODE COA', 'NILAI RUPIAH'],
      ...['521211', '511111', '521211', '532111', '571111'].map((akun, i): CellValue[] => [
        `2023-03-0${i + 1}`,
        `2300${i}`,
        `527010.018.${akun}.05401WA.2886EBA.A.1.0`,
        1_000_000 * (i + 1) + i,
      ]),
    ],
  ],
  [
    'LRA by account: six levels of codes in one column',
    [
      ['Laporan Realisasi Anggaran'],
      [null],
      ['KODE AKUN', 'NAMA AKUN', 'PAGU', 'REALISASI'],
      ['5', 'BELANJA', 350_000, 220_000],
      ['51', 'BELANJA PEGAWAI', 300_000, 180_000],
      ['511', 'Gaji', 300_000, 180_000],
      ['5111', 'Gaji PNS', 300_000, 180_000],
      ['51111', 'Gaji Pokok', 300_000, 180_000],
      ['511111', 'Gaji Pokok PNS', 300_000, 180_000],
      ['lihat DIPA', 'Belum berkode', 9_000, 9_000],
      ['52', 'BELANJA BARANG', 50_000, 40_000],
      ['521211', 'Bahan', 50_000, 40_000],
    ],
  ],
];

test.each(AKUN)('%s: the sheet and the engine agree to the rupiah and in every row', async (_, baris) => {
  const berkas = await buku('akun', baris);
  const [angka, lembar] = await hitung(berkas, 'anggaran', ANGGARAN);
  const [jumlah, mesin] = await rincian(berkas, 'akun');
  const [pagu = null, realisasi = null, blokir] = jumlah;
  expect([angka[0] ?? '0', angka[1], angka[2]]).toEqual([pagu, realisasi, blokir ?? null]);
  expect(mesin).toEqual(lembar);
  expect(mesin.dipakai).toBeGreaterThan(1);
});

test('RO per satker: volume, money and every row agree, by output and by satker', async () => {
  const kepala = ['Kode Satker', 'Kode RO', 'Uraian RO', 'Satuan', 'Target Volume', 'Realisasi Volume'];
  const berkas = await buku('ro', [
    ['Rincian Output September 2024'],
    [null],
    [...kepala, 'Pagu', 'Realisasi Anggaran'],
    ["'000101", '2886', 'Kegiatan', null, null, null, 600, 400],
    ["'000101", '2886.EBA', 'Layanan Dukungan', null, null, null, 600, 400],
    ["'000101", '2886.EBA.994', 'Perkantoran', 'Layanan', 1, 1, 100, 80],
    ["'000101", '2886.EBA.962', 'Umum', 'Layanan', 2, 1, 500, 320],
    ["'000102", "'2886.EBA.994", 'Perkantoran', 'Layanan', 1, 0, 200, 100],
    [null, '4321.QAA.001', 'Bantuan', 'Orang', 60, 70, 2_000, 1_000],
    ["'000102", 'lihat DIPA', 'Belum berkode', 'Orang', 1, 1, 7, 7],
  ]);
  const persen = (ke: number): string => `prioritas/rincian-output/${ke}/persen`;
  const [angka, lembar] = await hitung(berkas, 'prioritas', [persen(1), persen(2), persen(3), ...ANGGARAN.slice(0, 2)]);
  expect(angka.map((satu) => Number(satu).toFixed(2))).toEqual(['50.00', '50.00', '116.67', '2800.00', '1500.00']);
  const [, mesin] = await rincian(berkas, 'ro');
  expect(mesin).toEqual(lembar);
  // The small table is read again, to the same figures.
  const [lagi] = await hitung(join(folder, 'hasil.xlsx'), 'prioritas', [persen(1), persen(2), persen(3), ...ANGGARAN]);
  expect(lagi).toEqual([...angka, null]);
  expect(await rincian(berkas, 'ro-satker')).toEqual([
    [null, '800', '500'],
    { dibaca: 7, dipakai: 3, sisih: { BARIS_JUMLAH: 2, KODE_BUKAN_RO: 1, SATKER_KOSONG: 1 } },
  ]);
});

test('spellings of one kluster are one in a file as on a sheet, whatever blanks they have', async () => {
  const berkas = await buku('responden', [
    ['Kluster', 'Hasil'],
    ...['Anak', 'anak', 'Anak\u00a0', 'Lanjut Usia', 'Lanjut  usia', '\u00a0', 'Anak'].map(
      (kluster, i): CellValue[] => [kluster, i % 2 === 0 ? 'Ya' : 'Tidak\u00a0'],
    ),
  ]);
  const [, lembar] = await hitung(berkas, 'kluster', []);
  const [jumlah, mesin] = await rincian(berkas, 'responden');
  expect([jumlah, mesin]).toEqual([[null, '6', '4'], lembar]);
  expect(mesin.sisih).toEqual({ KLUSTER_KOSONG: 1 });
});
