import { deskOfFile, type DeskPage } from './desk';
import { compute, typeInto } from './pane-ways';

const desk = deskOfFile();
let bench: DeskPage;

afterEach(() => bench.close());

describe('a cell of a source table that a person changes', () => {
  it('brings new figures by itself where that is switched on, and leaves the person in the grid', async () => {
    bench = await desk.open();
    const pane = await bench.pane();
    await compute(pane);
    await pane.getByRole('switch', { name: 'Perbarui otomatis' }).click();
    await typeInto(bench.page, 'PK 2023', 'D6', '90');
    await pane.getByText('108,40%', { exact: true }).first().waitFor({ state: 'detached', timeout: 60_000 });
    await pane.getByText('Laporan Kinerja dari tabel di buku kerja ini').waitFor();
    await expect(pane.getByText('Data sumber berubah').count()).resolves.toBe(0);
    await expect(bench.page.evaluate(() => document.activeElement?.getAttribute('role'))).resolves.toBe('grid');
    await expect(pane.getByText(/Isi tabel berubah sejak/).isVisible()).resolves.toBe(true);
    expect(bench.errors).toEqual([]);
  });

  it('only marks the result where it is not, until the button is pressed', async () => {
    bench = await desk.open();
    const pane = await bench.pane();
    await compute(pane);
    await typeInto(bench.page, 'PK 2023', 'D6', '90');
    await pane.getByText('Data sumber berubah').first().waitFor();
    await expect(pane.getByText('108,40%', { exact: true }).first().isVisible()).resolves.toBe(true);
    await pane.getByRole('button', { name: 'Hitung ulang' }).click();
    await pane.getByText('108,40%', { exact: true }).first().waitFor({ state: 'detached', timeout: 60_000 });
    await expect(pane.getByText('Data sumber berubah').count()).resolves.toBe(0);
  });
});
