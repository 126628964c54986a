import { hitungCapaian } from '../../src/hitung';
import { plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { CellValue, Sheet, Workbook } from '@capaian/stand-in/workbook/model';
import { createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { klienBersama, lembarBerisi, lembarBernama } from '../excel/buku-uji';
import type { SelUji } from '../input/potret-contoh';
import { keBaris, kluster, pk, pkRinci, type TabelUji, triwulan } from '../input/tabel-contoh';

let buka: Awaited<ReturnType<typeof klienBersama>>;
beforeAll(async () => {
  buka = await klienBersama();
});

const isiSel = (sel: SelUji): CellValue => (typeof sel === 'object' && sel !== null ? sel.n : sel);

function lembarTabel(nama: string, tabel: TabelUji): Sheet {
  return lembarBerisi(
    nama,
    keBaris(tabel).map((baris) => baris.map(isiSel)),
  );
}

/** The table with something else in some of its cells. */
const ganti = (
  tabel: TabelUji,
  ...isi: readonly (readonly [baris: number, kolom: number, isi: SelUji])[]
): TabelUji => ({
  ...tabel,
  baris: tabel.baris.map((satu, b) =>
    satu.map((sel, k) => isi.find(([baris, kolom]) => baris === b && kolom === k)?.[2] ?? sel),
  ),
});

function buku(...lembar: Sheet[]): Workbook {
  return buka(createWorkbook('Uji.xlsx', lembar)).buku;
}

/** Every text on a sheet. */
const teksLembar = (lembar: Sheet): string[] =>
  [...lembar.rows.values()].flatMap((baris) =>
    [...baris.values()].flatMap(({ value }) => (typeof value === 'string' ? value : [])),
  );

const rumusLembar = (lembar: Sheet): string[] =>
  [...lembar.rows.values()].flatMap((baris) => [...baris.values()].flatMap(({ formula }) => formula ?? []));

const PALING_TINGGI = 409;
const tertinggi = ({ sheets }: Workbook): number =>
  sheets
    .flatMap(({ rowSizes }) => [...rowSizes.values()])
    .reduce((paling, { height = 0 }) => Math.max(paling, height), 0);

test('1: a long name, a long sasaran and a long note print in rows that Excel takes, in every run', async () => {
  const nama = 'indikator yang namanya panjang '.repeat(40);
  const uji = buku(lembarTabel('PK', ganti(pk, [0, 1, 'sasaran '.repeat(300)], [0, 2, nama])));
  expect((await hitungCapaian()).verifikasi.berbeda).toEqual([]);
  expect(teksLembar(lembarBernama(uji, 'LKj Capaian'))).toContain(nama.trim());
  const lembar = lembarBernama(uji, 'LKj Capaian');
  const catatan = 'catatan pereviu '.repeat(100);
  const baris = [...lembar.rows].find(([, sel]) => sel.get(8)?.value === 'capaian/1')?.[0] ?? -1;
  setCell(lembar, baris, 7, { ...plainCell(catatan), style: lembar.rows.get(baris)?.get(7)?.style ?? {} });
  expect((await hitungCapaian()).verifikasi.berbeda).toEqual([]);
  expect(teksLembar(lembarBernama(uji, 'LKj Capaian'))).toContain(catatan);
  expect(tertinggi(uji)).toBe(PALING_TINGGI);
});

test.each(['terdapat 10 constructor', 'sebanyak 7 toString', 'nilai 3 __proto__ dan 4 valueOf'])(
  '2: "%s" in the running text is a sentence like any other',
  async (kalimat) => {
    buku(
      lembarTabel('PK', pk),
      lembarBerisi('Naskah', [['Naskah Laporan'], [`${kalimat} menurut tabel yang ada di sini`]]),
    );
    expect((await hitungCapaian()).verifikasi.berbeda).toEqual([]);
  },
);

test('3: rows named "Balai", "Balai" and "Balai 2" keep their own figures', async () => {
  buku(
    lembarTabel('PK', pk),
    lembarTabel('Kluster', {
      ...kluster,
      baris: [
        ['Balai', 1000, 200, 100, '50%'],
        ['Balai', 1000, 300, 75, '25%'],
        ['Balai 2', 1000, 400, 40, '10%'],
      ],
    }),
  );
  const { angka, verifikasi } = await hitungCapaian();
  const persen = angka.filter(({ kunci }) => /^kluster\/.*balai.*persen$/.test(kunci));
  expect(persen.map(({ tampil }) => tampil)).toEqual(['50,00', '25,00', '10,00']);
  expect(new Set(persen.map(({ kunci }) => kunci)).size).toBe(3);
  expect(verifikasi.berbeda).toEqual([]);
});

test.each([
  ['capaian.riwayat', '{"versi":1,"riwayat":[{"waktu":"x","kaidah":"","masukan":"","angka":{"nka":"sembilan"}}]}'],
  ['capaian.riwayat', '{"versi":1,"riwayat":[{"waktu":"x","kaidah":"","masukan":"","angka":{"nka":{}}}]}'],
  ['capaian.tata', '{"versi":1,"gaya":'],
  ['capaian.tata', 'GAYA'],
])('4: a damaged %s counts as none', async (kunci, isi) => {
  const uji = buku(lembarTabel('PK', pk));
  await hitungCapaian();
  const gaya = /"gaya":(\[[^\]]*\])/.exec(String(uji.settings.get('capaian.tata')))?.[1] ?? '';
  uji.settings.set(kunci, isi === 'GAYA' ? `{"versi":1,"gaya":${gaya},"lembar":[{"kunci":"capaian"}]}` : isi);
  const { perubahan, verifikasi } = await hitungCapaian();
  expect(verifikasi.berbeda).toEqual([]);
  expect(perubahan === null).toBe(kunci === 'capaian.riwayat');
});

test('5, 15: a range whose upper end moved is a changed input, and the history tells the zone of its clock', async () => {
  const uji = buku(lembarTabel('PK', pkRinci));
  await hitungCapaian();
  const lembar = lembarBernama(uji, 'PK');
  const [baris, sel] =
    [...lembar.rows].find(([, satu]) => [...satu.values()].some(({ value }) => value === '80–90%')) ?? [];
  const kolom = [...(sel ?? [])].find(([, { value }]) => value === '80–90%')?.[0];
  if (baris === undefined || kolom === undefined) throw new Error('The table has no range.');
  setCell(lembar, baris, kolom, plainCell('80–94%'));
  const { perubahan } = await hitungCapaian();
  expect(perubahan?.masukanBerubah).toBe(true);
  expect(perubahan?.sejak).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d$/);
});

test('8: a cap of 112,5% is printed as such and stays live in the quarters', async () => {
  const batas = ganti(
    { ...pkRinci, baris: pkRinci.baris.slice(1) },
    [0, 2, 'Jumlah orang yang dilayani'],
    [0, 3, ''],
    [0, 5, 400],
    [0, 6, 500],
    [0, 7, '112,5%'],
  );
  const uji = buku(
    lembarTabel('PK', batas),
    lembarTabel(
      'Rencana Aksi',
      ganti({
        ...triwulan,
        kepala: [...triwulan.kepala, 'Target TW III', 'Target TW IV'],
        baris: triwulan.baris.map((b) => [...b, 100, 100]),
      }),
    ),
  );
  const { angka, verifikasi } = await hitungCapaian();
  expect(verifikasi.berbeda).toEqual([]);
  const teks = teksLembar(lembarBernama(uji, 'LKj Capaian')).join('\n');
  expect(teks).toMatch(/kecuali indikator \d+ 112,5%/);
  expect(angka.find(({ kunci }) => kunci === 'capaian/1')?.rumus).toContain('paling tinggi 112,5');
  expect(angka.find(({ kunci }) => /triwulan.*\/setahun$/.test(kunci))?.rumus).toContain('paling tinggi 112,5');
  expect(uji.sheets.flatMap(rumusLembar).filter((rumus) => rumus.includes('112.5'))).toEqual([]);
});

test('14: no literal, no letter and no formula of a sentence is longer than Excel takes or cut in two', async () => {
  for (const nama of [`${'n'.repeat(220)}${'😀'.repeat(90)}`, `"${'nama "kutip" '.repeat(900)}`]) {
    const uji = buku(lembarTabel('PK', ganti(pk, [0, 2, nama])));
    expect((await hitungCapaian()).verifikasi.berbeda).toEqual([]);
    const rumus = uji.sheets.flatMap(rumusLembar);
    expect(rumus.filter((satu) => satu.length > 8_192)).toEqual([]);
    const teks = rumus.flatMap((satu) => [...satu.matchAll(/"((?:[^"]|"")*)"/g)].map(([, isi = '']) => isi));
    expect(teks.filter((satu) => satu.length > 255 || /[\uD800-\uDFFF]/u.test(satu))).toEqual([]);
    expect(teksLembar(lembarBernama(uji, 'LKj Narasi')).some((satu) => satu.includes(nama.trim()))).toBe(true);
  }
});

test('a figure half-way between two printed ones is rounded up in Excel as it is by the rules, word and text too', async () => {
  // 82 ÷ 80 is 102.5 percent and 641 ÷ 800 is 80.125; in binary floats both lie a hair below.
  const uji = buku(
    lembarBerisi('PK', [
      ['PERJANJIAN KINERJA TAHUN 2024'],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
      [1, 'Mutu', 'Indeks mutu layanan', 80, 82, 99],
      [2, 'Mutu', 'Indeks kepuasan warga', 800, 641, 80],
    ]),
  );
  const { verifikasi, temuan } = await hitungCapaian();
  expect(verifikasi.berbeda).toEqual([]);
  expect(temuan.map(({ dihitung }) => dihitung)).toContain('103');
  expect(teksLembar(lembarBernama(uji, 'LKj Narasi')).join('\n')).toContain('80,13%');
  // Other programmes round what the float holds: there it must have been put right before.
  const rumus = uji.sheets.flatMap(rumusLembar);
  expect(rumus.filter((satu) => /ROUND\('[^']+'![A-Z]+\d+,10\)/.test(satu))).not.toEqual([]);
  expect(rumus.filter((satu) => /ROUND\((?:ABS\()?'[^']+'![A-Z]+\d+\)?,[0-7]\)/.test(satu))).toEqual([]);
});
