import * as buku from '../fixtures/workbooks';
import { runHeadless } from '@capaian/command-line/run';
import { hitungBytes, type Outcome } from './run';

/** Nothing was written and the input is what it was. */
function expectUntouched(outcome: Outcome, bytes: Uint8Array): void {
  expect(outcome.saved).toBeNull();
  expect(outcome.json).toBeNull();
  expect(Buffer.compare(outcome.input, bytes)).toBe(0);
}

test.each<[string, () => Promise<Uint8Array> | Uint8Array, number, RegExp]>([
  ['no known table', buku.tanpaTabelDikenal, 1, /TIDAK_ADA_TABEL.*Tidak ada tabel LKj.*tidak diubah/],
  ['an empty workbook', buku.bukuKosong, 1, /TIDAK_ADA_TABEL/],
  ['a missing column', buku.pkTanpaTarget, 1, /KOLOM_HILANG.*PK.*Target/],
  ['a protected workbook', buku.strukturTerproteksi, 1, /BUKU_TERPROTEKSI.*diproteksi.*tidak diubah/],
  ['a file that is no workbook', buku.bukanBukuKerja, 2, /BUKAN_BUKU_KERJA.*buku\.xlsx/],
])('%s: a clear sentence, nothing written', async (_name, make, code, sentence) => {
  const bytes = await make();
  const outcome = await hitungBytes(bytes);
  expect(outcome.code).toBe(code);
  expect(outcome.err).toMatch(sentence);
  expectUntouched(outcome, bytes);
});

test.each<[string, () => Promise<Uint8Array>, RegExp]>([
  ['text where a number belongs', buku.hurufDiRealisasi, /PK.E5.*8O,09/],
  ['an error cell', buku.galatDiRealisasi, /PK.E5.*#REF!/],
])('%s is set aside with its cell and enters no formula', async (_name, make, sentence) => {
  const outcome = await hitungBytes(await make());
  expect(outcome.code).toBe(0);
  expect(outcome.err).toMatch(sentence);
  const [cell] = outcome.json?.tabel.flatMap((t) => t.karantina) ?? [];
  expect(cell?.sel).toBe(`${buku.LEMBAR_PK}!${buku.SEL.realisasi}`);
  expect(outcome.json?.angka.find((a) => a.kunci === 'capaian/2')).toMatchObject({ nilai: null });
  expect(outcome.json?.angka.find((a) => a.kunci === 'capaian/1')?.nilai).not.toBeNull();
  expect(outcome.json?.verifikasi.berbeda).toEqual([]);
});

test('target 0 gives no capaian, says so with the cell, and stays out of the mean', async () => {
  const { json, err } = await hitungBytes(await buku.targetNol());
  const capaian = json?.angka.find((a) => a.kunci === 'capaian/2');
  expect(capaian).toMatchObject({ nilai: null, status: 'tidakDapatDihitung' });
  expect(capaian?.sebab).toMatch(/bernilai 0/);
  expect(err).toMatch(/PK!D5/);
  expect(json?.angka.find((a) => a.kunci === 'rataRata/indikator')?.nilai).toBe(
    json?.angka.find((a) => a.kunci === 'capaian/1')?.nilai,
  );
});

test('a name that begins with = is written as text', async () => {
  const outcome = await hitungBytes(await buku.namaDiawaliSamaDengan());
  expect(outcome.code).toBe(0);
  if (!outcome.saved) throw new Error('nothing was saved');
  const again = await hitungBytes(outcome.saved);
  expect(again.json?.verifikasi.berbeda).toEqual([]);
  expect(Buffer.from(outcome.saved).length).toBeGreaterThan(0);
});

test("a sheet of the user's with our name is left alone", async () => {
  const outcome = await hitungBytes(await buku.lembarLkjDataPengguna());
  expect(outcome.json?.lembar).toContain('LKj Data (2)');
  expect(outcome.json?.verifikasi.berbeda).toEqual([]);
});

test("a protected sheet of the user's is read and left as it is", async () => {
  const outcome = await hitungBytes(await buku.lembarTerproteksi());
  expect(outcome.code).toBe(0);
});

test.each([
  [['--tahun', 'kemarin'], /--tahun kemarin/],
  [['--atur', 'warna=biru'], /--atur warna=biru/],
  [['--atur', 'predikat=bintang'], /--atur predikat=bintang/],
  [['--entah'], /--entah/],
])('wrong arguments %j end with 2 and name the argument', async (words, sentence) => {
  const outcome = await hitungBytes(await buku.bukuSehat(), ...words);
  expect(outcome.code).toBe(2);
  expect(outcome.err).toMatch(sentence);
  expect(outcome.saved).toBeNull();
});

test('a file that is not there', async () => {
  let err = '';
  const code = await runHeadless(['tidak-ada.xlsx'], { out: () => undefined, err: (text) => (err += text) });
  expect(code).toBe(2);
  expect(err).toMatch(/BERKAS_TIDAK_ADA.*tidak-ada\.xlsx/);
});

test('--json - prints nothing but the JSON on standard output', async () => {
  const { out, code } = await hitungBytes(await buku.bukuSehat(), '--json', '-');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ versi: 1 });
});

test('settings change the rule: a cap holds the mean', async () => {
  const bytes = await buku.bukuSehat();
  const mean = async (...words: string[]) =>
    Number((await hitungBytes(bytes, ...words)).json?.angka.find((a) => a.kunci === 'rataRata/indikator')?.nilai);
  expect(await mean('--atur', 'batasCapaian=100')).toBeLessThanOrEqual(Math.min(100, await mean()));
});

test('every rule that the pane offers is accepted, with decimals that are printed', async () => {
  const { json, code } = await hitungBytes(
    await buku.bukuSehat(),
    ...['predikat=warna', 'desimal=1', 'bobotSkm=cetak', 'caraMinimum=banding'].flatMap((s) => ['--atur', s]),
  );
  expect(code).toBe(0);
  expect(json?.angka.find((a) => a.kunci === 'rataRata/indikator')?.tampil).toMatch(/^\d+,\d$/);
});

test('a table without a needed column is named in the result and on standard error, and the others are computed', async () => {
  const { code, json, err } = await hitungBytes(await buku.pkTanpaTargetDanAnggaran());
  expect(code).toBe(0);
  expect(json?.dilewati).toMatchObject([{ lembar: 'PK', jenis: 'perjanjianKinerja', sebab: 'KOLOM_HILANG' }]);
  expect(json?.dilewati[0]?.pesan).toMatch(/Target/);
  expect(err).toMatch(/1 tabel dilewati:\n {2}PK!A\d+:\w+: tabel .*“Target”/);
  expect(json?.tabel.map(({ jenis }) => jenis)).toEqual(['anggaran']);
});
