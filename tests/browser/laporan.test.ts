import { tulisBuku } from '../fixtures/layouts/sheet-writer';
import { kisi, susunPdf, tulis } from '../impor/dokumen/tulis-pdf';
import { deskOfFile, type DeskPage } from './desk';

const TUNGGU = { timeout: 60_000 };

const desk = deskOfFile();
let bench: DeskPage;

const PK_LAMA = [
  ['Capaian Kinerja Tahun 2022'],
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
  [1, 'Layanan tepat waktu', 80, 84],
  [2, 'Pengaduan selesai', 90, 90],
];

const laporan = susunPdf([
  {
    isi: [
      tulis(60, 60, 'BAB III AKUNTABILITAS KINERJA TAHUN 2023'),
      tulis(60, 100, 'Tabel 3.1 Capaian Kinerja Tahun 2023'),
      ...kisi([60, 90, 280, 360, 440], 110, 20, [
        ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
        ['1', 'Layanan tepat waktu', '80', '88'],
        ['2', 'Pengaduan selesai', '90', '81'],
      ]),
      tulis(60, 200, 'Realisasi layanan tepat waktu pada tahun 2023 sebesar 88 dari target sebesar 80.'),
    ],
  },
]);

test('a PDF chosen in the pane is read in a worker that the page’s policy lets run, and only then fetched', async () => {
  bench = await desk.open(await tulisBuku({ nama: 'Catatan', baris: [['Rapat']] }));
  const pane = await bench.paneFrame();
  await pane.getByRole('button', { name: 'Laporan (.docx, .pdf)', exact: true }).first().click(TUNGGU);
  const pekerja = bench.page.waitForEvent('worker', TUNGGU);
  await pane
    .locator('input[type=file][accept=".docx,.pdf"]')
    .setInputFiles({ name: 'LKj.pdf', mimeType: 'application/pdf', buffer: Buffer.from(laporan) });
  const dijalankan = await pekerja;
  expect(dijalankan.url()).toMatch(/\/dokumen\.js$/);
  await pane.getByText('1 tabel dikenali, 1 tabel dibaca').waitFor(TUNGGU);
  if (bench.page.workers().length > 0) await dijalankan.waitForEvent('close', TUNGGU);
  expect(bench.page.workers()).toEqual([]);
  await expect(bench.tabs()).resolves.toEqual(['Catatan', 'L01 h1', 'Naskah LKj']);
  // A workbook that the report is held against is read in a worker as well.
  const pekerjaBuku = bench.page.waitForEvent('worker', TUNGGU);
  await pane.locator('input[type=file][accept*=".xlsx"][accept*=".docx"]').setInputFiles({
    name: 'LKj 2022.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await tulisBuku({ nama: 'PK', baris: PK_LAMA })),
  });
  expect((await pekerjaBuku).url()).toMatch(/\/impor\.js$/);
  await pane.getByText('Dibandingkan dengan “LKj 2022.xlsx”, laporan tahun 2022').waitFor(TUNGGU);
  expect(bench.errors).toEqual([]);
  await bench.close();
});
