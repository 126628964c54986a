import { terjemahkan } from '../../src/excel/kawat/galat';
import { dalamSatuUrungan } from '../../src/excel/kawat/satu-urungan';
import { kamus } from '../../src/locales';
import { bukaBuku } from './buku-uji';

const office = (code: string, errorLocation?: string): Error =>
  Object.assign(new Error(code), { code, ...(errorLocation ? { debugInfo: { errorLocation } } : {}) });

describe('what Excel refuses has words of its own', () => {
  it.each([
    'InactiveWorkbook',
    'AccessDenied',
    'RangeExceedsLimit',
    'ActivityLimitReached',
    'Conflict',
    'MergedRangeConflict',
    'FilteredRangeConflict',
    'UnsupportedSheet',
  ])('%s, when reading and when writing, in both languages', (kode) => {
    for (const bahasa of ['id', 'en']) {
      const { GAGAL_MEMBACA, GAGAL_MENULIS } = kamus(bahasa).galat;
      const baca = GAGAL_MEMBACA(terjemahkan(office(kode), 'GAGAL_MEMBACA').rincian);
      const tulis = GAGAL_MENULIS(terjemahkan(office(kode), 'GAGAL_MENULIS').rincian);
      expect(baca.apa).not.toBe(GAGAL_MEMBACA({ kode: 'lain' }).apa);
      expect(tulis.apa).toBe(baca.apa);
      // A reading changes nothing; a write was taken back.
      expect(tulis.tersimpan).not.toBe(baca.tersimpan);
    }
  });

  it.each([
    ['InvalidOperationInCellEditMode', undefined],
    ['InvalidOperation', undefined],
  ])('%s without a member: a cell is being edited', (kode, lokasi) => {
    expect(terjemahkan(office(kode, lokasi), 'GAGAL_MEMBACA').kode).toBe('SEL_SEDANG_DIEDIT');
  });

  it('InvalidOperation of a member is none of that', () => {
    expect(terjemahkan(office('InvalidOperation', 'ChartSeries.markerStyle'), 'GAGAL_MENULIS').kode).toBe(
      'GAGAL_MENULIS',
    );
  });

  it.each([
    ['GeneralException', 'WorksheetCollection.add', 'InactiveWorkbook'],
    ['InvalidSelection', 'Worksheet.delete', 'InactiveWorkbook'],
    ['GeneralException', 'Range.formulas', 'GeneralException'],
  ])('%s at %s is %s', (code, lokasi, kode) => {
    expect(terjemahkan(office(code, lokasi), 'GAGAL_MENULIS').rincian).toMatchObject({ kode, lokasi });
  });
});

describe('one undo step for a run', () => {
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['1.20', true],
    ['1.19', false],
  ])('ExcelApi %s: %s', async (versi, bersama) => {
    await bukaBuku();
    jest
      .spyOn(Office.context.requirements, 'isSetSupported')
      .mockImplementation(
        (nama, minimal) => nama === 'ExcelApi' && Number(minimal) <= Number(versi.replace('1.', '1.')),
      );
    const lari = jest.spyOn(Excel, 'run');
    expect(await dalamSatuUrungan((context) => context.sync('selesai'))).toBe('selesai');
    expect(lari.mock.calls.map(([opsi]) => opsi)).toEqual(bersama ? [{ mergeUndoGroup: true }] : []);
  });
});
