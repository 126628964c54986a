import { deskOfFile, type DeskPage } from './desk';
import { compute } from './pane-ways';
import { undecidedBook } from './undecided-workbook';

const desk = deskOfFile();
let bench: DeskPage;

afterEach(() => bench.close());

it('what a person decides is read at once, computed by the next run, and can be forgotten', async () => {
  bench = await desk.open(await undecidedBook());
  const pane = await bench.pane();
  const separators = pane.getByRole('combobox', { name: 'Titik dan koma di kolom ini berarti apa?' });
  await separators.selectOption({ label: '89.655 = 89,655' });
  await pane.getByText('11 baris terbaca, 0 sel belum terbaca').first().waitFor();
  await expect(pane.getByRole('heading', { name: 'Perlu konfirmasi Anda (1)' }).isVisible()).resolves.toBe(true);
  await compute(pane);
  await expect(pane.getByText('88,16', { exact: true }).first().isVisible()).resolves.toBe(true);

  await pane.getByRole('tab', { name: 'Aturan' }).click();
  await pane.getByRole('button', { name: 'Hapus semua jawaban' }).click();
  await pane.getByRole('tab', { name: 'Hitung' }).click();
  await pane.getByText('11 baris terbaca, 1 sel belum terbaca').first().waitFor();
  await expect(pane.getByText('Keputusan Anda tentang tabel berubah').first().isVisible()).resolves.toBe(true);
  await expect(separators.inputValue()).resolves.toBe('');
  expect(bench.errors).toEqual([]);
});

it('the reviewer’s sheets are written once they are switched on, and findings are checked in pasted text', async () => {
  bench = await desk.open();
  const pane = await bench.pane();
  await compute(pane);
  const before = await bench.tabs();
  await pane.getByRole('tab', { name: /^Temuan/ }).click();
  await pane.getByRole('button', { name: 'Lembar reviu' }).click();
  await pane.getByRole('switch', { name: /^Catatan Hasil Reviu/ }).click();
  await pane.getByRole('button', { name: 'Periksa teks laporan' }).click();
  await pane.getByLabel('Teks laporan').fill('Nilai Kinerja Anggaran tahun 2023 sebesar 95,31.');
  await pane.getByRole('button', { name: 'Simpan dan periksa' }).click();
  await pane.getByText('1 paragraf teks laporan terbaca').waitFor();
  await pane.getByRole('searchbox', { name: 'Cari temuan' }).fill('95,31');
  await pane.getByRole('listitem').filter({ hasText: '95,31' }).first().waitFor();
  const added = (await bench.tabs()).filter((name) => !before.includes(name));
  expect(added.sort()).toEqual(['Catatan Hasil Reviu', 'Naskah LKj']);
  expect(bench.errors).toEqual([]);
});
