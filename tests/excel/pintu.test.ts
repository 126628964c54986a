import { daftarkanPerintah, tampilkanPanel } from '../../src/excel/kawat/perintah';
import { pilihSel } from '../../src/excel/kawat/pilih';
import { siapkan } from '../../src/excel/kawat/siap';
import { bootOfficeInNode, installGlobals } from '@capaian/stand-in/client/node';
import { ExcelHost } from '@capaian/stand-in/host/host';
import { createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { bukaBuku, lembarBerisi, lembarBernama, lembarPk } from './buku-uji';

async function bukaExcel(requirementVersion: string): Promise<void> {
  const host = new ExcelHost(createWorkbook());
  installGlobals(
    await bootOfficeInNode({ execute: (body) => host.execute(body), requirementVersion, locale: 'id-ID' }),
  );
}

describe('siapkan', () => {
  it("gives the language of Excel's interface, and a light theme where Office tells no colours", async () => {
    await bukaExcel('1.14');
    expect(await siapkan()).toEqual({ bahasa: 'id-ID', gelap: false });
  });

  it.each([
    ['#262626', true],
    ['#000000', true],
    ['#FFFFFF', false],
    ['#E6E6E6', false],
  ])('takes the colour %s behind the pane for dark: %s', async (bodyBackgroundColor, gelap) => {
    await bukaExcel('1.14');
    // The client's own property cannot be replaced: an Office that differs in its theme alone.
    const context = Object.create(Office.context, { officeTheme: { value: { bodyBackgroundColor } } }) as object;
    Object.assign(globalThis, { Office: Object.create(Office, { context: { value: context } }) as object });
    expect((await siapkan()).gelap).toBe(gelap);
  });

  it('says so when the page was opened outside Excel', async () => {
    await bukaExcel('1.14');
    const info = { host: null, platform: null } as never; // What Office gives there, whatever its type says.
    const luar = jest.spyOn(Office, 'onReady').mockResolvedValue(info);
    await expect(siapkan()).rejects.toMatchObject({ kode: 'TIDAK_TERDUGA', rincian: { kode: 'BUKAN_EXCEL' } });
    luar.mockRestore();
  });

  it('refuses an Excel below the floor and names its version', async () => {
    await bukaExcel('1.13');
    await expect(siapkan()).rejects.toMatchObject({ kode: 'EXCEL_TERLALU_LAMA', rincian: { versi: '16.100.0.0' } });
  });

  it('says so where office.js itself did not come', async () => {
    Reflect.deleteProperty(globalThis, 'Office');
    await expect(siapkan()).rejects.toMatchObject({ kode: 'TIDAK_TERDUGA', rincian: { kode: 'OFFICE_TAK_TERMUAT' } });
  });

  it('gives up waiting for an Office that never answers', async () => {
    await bukaExcel('1.14');
    jest.useFakeTimers();
    const bisu = jest.spyOn(Office, 'onReady').mockReturnValue(new Promise(() => undefined));
    const galat = siapkan().catch((sebab: unknown) => sebab);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await galat).toMatchObject({ kode: 'TIDAK_TERDUGA', rincian: { kode: 'TIDAK_SIAP' } });
    bisu.mockRestore();
    jest.useRealTimers();
  });
});

describe('pilihSel', () => {
  it('brings the sheet forward and selects the cell', async () => {
    const { buku } = await bukaBuku([lembarPk(), lembarBerisi('IKPA', [['x']])]);
    await pilihSel({ lembar: 'IKPA', baris: 4, kolom: 27 });
    const { id } = lembarBernama(buku, 'IKPA');
    expect(buku.activeSheetId).toBe(id);
    expect(buku.selection).toEqual({ sheetId: id, area: { row: 4, column: 27, rowCount: 1, columnCount: 1 } });
  });

  it('says when the sheet is gone or hidden', async () => {
    const { buku } = await bukaBuku([lembarPk(), lembarBerisi('IKPA', [['x']])]);
    lembarBernama(buku, 'IKPA').visibility = 'Hidden';
    const galat = (lembar: string, kode: string) => ({ kode: 'GAGAL_MEMBACA', rincian: { lembar, kode } });
    const pilih = (lembar: string) => pilihSel({ lembar, baris: 0, kolom: 0 });
    await expect(pilih('SAKIP')).rejects.toMatchObject(galat('SAKIP', 'LEMBAR_HILANG'));
    await expect(pilih('IKPA')).rejects.toMatchObject(galat('IKPA', 'LEMBAR_TERSEMBUNYI'));
  });

  it('says when a cell is being edited', async () => {
    const { host } = await bukaBuku();
    host.cellEditMode = true;
    const pilih = pilihSel({ lembar: 'PK 2023', baris: 0, kolom: 0 });
    await expect(pilih).rejects.toMatchObject({ kode: 'SEL_SEDANG_DIEDIT' });
  });
});

describe('tampilkanPanel', () => {
  it('asks Excel to bring the pane to the front', async () => {
    const { host } = await bukaBuku();
    expect(host.paneState).toBeNull();
    Object.assign(globalThis, { document: { visibilityState: 'visible' } });
    await tampilkanPanel();
    Reflect.deleteProperty(globalThis, 'document');
    expect(host.paneState).toBe('Visible');
    expect(host.counters.roundTrips).toBe(0);
  });
});

describe('daftarkanPerintah', () => {
  it("frees the ribbon's button only when the work is done", async () => {
    await bukaExcel('1.14');
    const urutan: string[] = [];
    const daftarkan = jest.spyOn(Office.actions, 'associate');
    daftarkanPerintah('hitungCapaian', async () => {
      await Promise.resolve();
      urutan.push('kerja');
    });
    const [nama, tekan] = daftarkan.mock.calls[0] ?? [];
    tekan?.({ completed: () => urutan.push('completed') });
    await new Promise(setImmediate);
    expect([nama, ...urutan]).toEqual(['hitungCapaian', 'kerja', 'completed']);
  });
});
