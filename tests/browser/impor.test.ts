import { bukanBukuKerja } from '../fixtures/workbooks';
import { tulisBuku } from '../fixtures/layouts/sheet-writer';
import { berkasSatker } from '../impor/satker-contoh';
import { deskOfFile, type DeskPage } from './desk';

const TUNGGU = { timeout: 60_000 };
const BANYAK = 31;

const desk = deskOfFile();
let bench: DeskPage;

afterEach(async () => {
  expect(bench.errors).toEqual([]);
  await bench.close();
});

const pilihan = (nama: string, bytes: Uint8Array) => ({
  name: nama,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

describe('workbooks of satkers, chosen in the pane', () => {
  it('are read in a worker that the page’s policy lets run, and added as inputs of the next run', async () => {
    bench = await desk.open(await tulisBuku({ nama: 'Catatan', baris: [['Rapat']] }));
    const pane = await bench.paneFrame();
    await pane.getByRole('button', { name: 'Impor buku kerja lain', exact: true }).click(TUNGGU);
    const skrip: string[] = [];
    bench.page.on('request', (permintaan) => skrip.push(permintaan.url()));
    const pekerja = bench.page.waitForEvent('worker', TUNGGU);

    const berkas = (await berkasSatker(BANYAK)).map(({ nama, bytes }) => pilihan(nama, bytes));
    await pane.locator('input[type=file]').setInputFiles([...berkas, pilihan('acak.xlsx', bukanBukuKerja())]);
    const dijalankan = await pekerja;
    await pane.getByText(`${BANYAK} berkas diimpor, 1 tidak diimpor.`).waitFor(TUNGGU);
    const hasil = pane.getByRole('list', { name: 'Hasil impor' });
    await expect(hasil.getByText(/acak\.xlsx. bukan buku kerja Excel/).count()).resolves.toBe(1);
    await expect(hasil.getByText('1 tabel, 1 baris, 0 sel belum terbaca').count()).resolves.toBe(BANYAK);
    // It ends with the import: nothing keeps running behind a pane that rests.
    if (bench.page.workers().length > 0) await dijalankan.waitForEvent('close', TUNGGU);
    expect(bench.page.workers()).toEqual([]);
    expect(dijalankan.url()).toMatch(/\/impor\.js$/);
    // The second reader is for workbooks that the first one gives up on: nobody loads it for these.
    const isi = await Promise.all(
      skrip.filter((satu) => satu.endsWith('.js')).map(async (satu) => (await fetch(satu)).text()),
    );
    expect(isi.filter((satu) => satu.includes('SheetJS'))).toEqual([]);

    await expect(bench.tabs()).resolves.toEqual(expect.arrayContaining(['Catatan', 'IKPA Sentra 1', 'IKPA Sentra 31']));
    await bench.showSheet('IKPA Sentra 5');
    await expect(bench.cell('F4').innerText()).resolves.toBe('SENTRA CONTOH 5');
    await pane.getByRole('button', { name: 'Hitung Capaian' }).click();
    await bench.page.getByRole('tab', { name: 'LKj Data' }).waitFor(TUNGGU);
  });

  it('of detail rows are added up in a worker of their own, of which only the small table comes back', async () => {
    bench = await desk.open(await tulisBuku({ nama: 'Catatan', baris: [['Rapat']] }));
    const pane = await bench.paneFrame();
    await pane.getByRole('button', { name: 'Impor buku kerja lain', exact: true }).click(TUNGGU);
    await pane.getByRole('button', { name: 'Jumlahkan rincian dari berkas' }).click(TUNGGU);
    const baris = Array.from({ length: 300_000 }, (_, i) => `Orang ${i};52${1000 + (i % 900)};${i};1.000`);
    const isi = ['nama;kode akun;pagu;realisasi', ...baris].join('\n');
    const pekerja = bench.page.waitForEvent('worker', TUNGGU);
    await pane.locator('input[accept*=parquet]').setInputFiles(pilihan('register.csv', Buffer.from(isi)));
    expect((await pekerja).url()).toMatch(/\/rincian\.js$/);
    await pane.getByRole('button', { name: 'Jumlahkan', exact: true }).click(TUNGGU);
    await pane.getByText('300.000 baris dibaca = 300.000 dipakai + 0 disisihkan').waitFor(TUNGGU);
    await bench.showSheet('akun register');
    await expect(bench.cell('C3').innerText()).resolves.toBe('300.000.000');
  });

  it('are asked for again when the reader’s script did not arrive', async () => {
    bench = await desk.open(await tulisBuku({ nama: 'Catatan', baris: [['Rapat']] }));
    const pane = await bench.paneFrame();
    await pane.getByRole('button', { name: 'Impor buku kerja lain', exact: true }).click(TUNGGU);
    const [satu] = await berkasSatker(1);
    if (!satu) throw new Error('One file was asked for.');
    const masukan = pane.locator('input[type=file]');
    await bench.page.context().route('**/impor.js', (route) => route.abort());
    await masukan.setInputFiles(pilihan(satu.nama, satu.bytes));
    await pane.getByText('Sebagian berkas aplikasi ini tidak dapat diunduh.').waitFor(TUNGGU);
    await expect(bench.tabs()).resolves.toEqual(['Catatan']);

    await bench.page.context().unroute('**/impor.js');
    await masukan.setInputFiles(pilihan(satu.nama, satu.bytes));
    await pane.getByRole('status').getByText('1 berkas diimpor.').waitFor(TUNGGU);
    await expect(bench.tabs()).resolves.toEqual(['Catatan', 'IKPA Sentra 1']);
  });
});
