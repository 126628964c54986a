import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runHeadless } from '@capaian/command-line/run';
import { validityErrors } from '../file/validity';
import { p, susunDocx } from '../impor/dokumen/tulis-docx';
import { SAMPLE } from './run';

interface Hasil {
  angka: { jenis: string; tampil: string; satuan: string }[];
  temuan: { aturan: string; putusan: string; dilaporkan: string; dihitung: string }[];
  dokumen?: { tabel: { judul: string; jenis: string | null }[] };
  laporan?: { terisi: number; tanda: { tanda: string; sebab: string }[] };
}

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'capaian-laporan-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function jalankan(nama: string, ...kata: string[]): Promise<{ hasil: Hasil; err: string }> {
  const json = join(folder, `${nama}.json`);
  let err = '';
  const kode = await runHeadless([...kata, '--json', json], { out: () => undefined, err: (teks) => (err += teks) });
  if (kode !== 0) throw new Error(err);
  return { hasil: JSON.parse(await readFile(json, 'utf8')) as Hasil, err };
}

test('the sample as a report, read back: every table is known, the same figures, and no finding that it did not have', async () => {
  const laporan = join(folder, 'Bab III.docx');
  const { hasil: contoh } = await jalankan('contoh', SAMPLE, '--laporan', laporan);
  const { hasil: balik } = await jalankan('balik', '--dokumen', laporan);
  expect(balik.dokumen?.tabel.filter(({ judul, jenis }) => judul === '' || jenis === null)).toEqual([]);
  expect(balik.dokumen?.tabel).toHaveLength(16);
  // The keys of some are made of a table's number or a unit's code, which are others here.
  const angka = (satu: Hasil): string[] => satu.angka.map((a) => [a.jenis, a.tampil, a.satuan].join(' ')).sort();
  expect(angka(balik)).toEqual(angka(contoh));
  const temuan = ({ temuan: semua }: Hasil): string[] =>
    semua
      .filter(({ putusan }) => putusan === 'berbeda')
      .map(({ aturan, dilaporkan, dihitung }) => [aturan, dilaporkan, dihitung].join(' '));
  expect(temuan(balik).length).toBeGreaterThan(0);
  expect(temuan(contoh)).toEqual(expect.arrayContaining(temuan(balik)));
  expect(await validityErrors(await readFile(laporan), 'laporan.docx')).toEqual([]);
}, 120_000);

test('--templat fills in the marks of a document and names what it leaves', async () => {
  const templat = join(folder, 'Templat.docx');
  const keluar = join(folder, 'terisi.docx');
  await writeFile(
    templat,
    susunDocx(p('NKA {{unit}} sebesar {{angka:nka}}.') + p('{{tabel:anggaran:2}}') + p('{{tabel:anggran}}')),
  );
  const { hasil, err } = await jalankan('templat', SAMPLE, '--laporan', keluar, '--templat', templat);
  expect(hasil.laporan).toMatchObject({ terisi: 3, tanda: [{ tanda: '{{tabel:anggran}}', sebab: 'takDikenal' }] });
  expect(err).toContain('{{tabel:anggran}} tidak dikenal dan dibiarkan seperti tertulis.');
  const { hasil: balik } = await jalankan('isi', '--dokumen', keluar);
  expect(balik.dokumen?.tabel).toMatchObject([
    { judul: 'Tabel 3.1 Realisasi Anggaran Menurut Kewenangan Tahun 2023 (rupiah)', jenis: 'anggaran' },
  ]);
});

test('a template without a report to write is refused', async () => {
  let err = '';
  const kode = await runHeadless([SAMPLE, '--templat', 'a.docx'], { out: () => undefined, err: (t) => (err += t) });
  expect([kode, err]).toEqual([2, expect.stringMatching(/^Galat ARGUMEN_SALAH: .*--templat/) as string]);
});
