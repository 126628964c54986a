import { ambilPotret } from '../../src/excel/potret';
import { terapkan } from '../../src/excel/terapkan';
import { bukaBuku, isiLembar, lembarBernama, lembarPk, namaLembar } from './buku-uji';
import { rencanaBesar, rencanaUji } from './rencana-uji';

/** Actions at which the write may break off: adding, marking, contents, looks, merging, print set-up, charts, the end. */
const TITIK_PATAH = [
  'WorksheetCollection.add',
  'WorksheetCustomPropertyCollection.add',
  'Range.formulas',
  'Range.hyperlink',
  'RangeFont.bold',
  'RangeBorder.style',
  'Range.merge',
  'PageLayout.paperSize',
  'ChartCollection.add',
  'ChartSeries.setXAxisValues',
  'Worksheet.activate',
];

describe('a first run that breaks off', () => {
  it.each(TITIK_PATAH)('at %s leaves the workbook as it was', async (anggota) => {
    const { host, buku } = await bukaBuku();
    const potret = await ambilPotret();
    const sebelum = buku.sheets.map(isiLembar);
    host.failAt(({ member }) => member === anggota, 'GeneralException');
    const galat = { kode: 'GAGAL_MENULIS', rincian: { kode: 'GeneralException' } };
    await expect(terapkan(rencanaUji(), potret)).rejects.toMatchObject(galat);
    expect(buku.sheets.map(isiLembar)).toEqual(sebelum);
    expect(buku.activeSheetId).toBe(lembarBernama(buku, 'PK 2023').id);
  });
});

describe('a later run that breaks off', () => {
  it.each(
    TITIK_PATAH.filter((anggota) => !/Collection.add|PropertyCollection/.test(anggota) || /^Chart/.test(anggota)),
  )('at %s brings back what the run before wrote', async (anggota) => {
    const { host, buku } = await bukaBuku();
    await terapkan(rencanaUji(), await ambilPotret());
    const sebelum = buku.sheets.map(isiLembar);
    host.failAt(({ member }) => member === anggota, 'GeneralException');
    const lagi = terapkan(rencanaUji({ judul: 'Lagi' }), await ambilPotret());
    await expect(lagi).rejects.toMatchObject({ kode: 'GAGAL_MENULIS' });
    expect(buku.sheets.map(isiLembar)).toEqual(sebelum);
  });

  it('empties the sheets of an earlier session rather than leaving them half right, and says which', async () => {
    const { host, buku } = await bukaBuku();
    await jest.isolateModulesAsync(async () => {
      const sesiLalu = await import('../../src/excel/terapkan');
      await sesiLalu.terapkan(rencanaUji(), await ambilPotret());
    });
    const [pk] = buku.sheets.map(isiLembar);
    host.failAt(({ member }) => member === 'ChartCollection.add', 'GeneralException');
    const lagi = terapkan(rencanaUji({ judul: 'Lagi' }), await ambilPotret());
    const galat = { kode: 'GAGAL_MENULIS_RUSAK', rincian: { lembar: 'LKj Ikhtisar, LKj Data' } };
    await expect(lagi).rejects.toMatchObject(galat);
    expect(namaLembar(buku)).toEqual(['PK 2023', 'LKj Ikhtisar', 'LKj Data']);
    expect(lembarBernama(buku, 'LKj Ikhtisar').rows.size).toBe(0);
    expect(buku.sheets.map(isiLembar)[0]).toEqual(pk);
  });

  it('changes nothing when a cell came to be edited between the checks and the write', async () => {
    const { host, buku } = await bukaBuku();
    await jest.isolateModulesAsync(async () => {
      const sesiLalu = await import('../../src/excel/terapkan');
      await sesiLalu.terapkan(rencanaUji(), await ambilPotret());
    });
    const sebelum = buku.sheets.map(isiLembar);
    const potret = await ambilPotret();
    host.failAt(({ member }) => /suspendScreenUpdating/.test(member), 'InvalidOperationInCellEditMode');
    const lagi = terapkan(rencanaUji({ judul: 'Lagi' }), potret);
    await expect(lagi).rejects.toMatchObject({ kode: 'SEL_SEDANG_DIEDIT' });
    expect(buku.sheets.map(isiLembar)).toEqual(sebelum);
  });

  it('says so when the old state could not be brought back either, with both causes', async () => {
    const { host } = await bukaBuku();
    await terapkan(rencanaUji(), await ambilPotret());
    const potret = await ambilPotret();
    host.failAt(({ member }) => member === 'Range.merge', 'GeneralException');
    let kali = 0;
    host.failAt(({ member }) => member === 'Range.formulas' && (kali += 1) > 2, 'AccessDenied');
    const galat = await terapkan(rencanaUji({ judul: 'Lagi' }), potret).catch((sebab: unknown) => sebab);
    expect(galat).toMatchObject({
      kode: 'GAGAL_MENULIS_RUSAK',
      rincian: { kode: 'GeneralException', lembar: 'LKj Ikhtisar, LKj Data' },
      cause: { errors: [{ kode: 'GAGAL_MENULIS' }, { code: 'AccessDenied' }] },
    });
  });
});

describe('cancelling between two requests', () => {
  it('brings the old state back', async () => {
    const { buku } = await bukaBuku([lembarPk()]);
    const potret = await ambilPotret();
    const pengendali = new AbortController();
    const bagian: number[] = [];
    const menulis = terapkan(rencanaBesar(6_000, 10), potret, {
      batal: pengendali.signal,
      kemajuan: (satu) => {
        bagian.push(satu);
        pengendali.abort();
      },
    });
    await expect(menulis).rejects.toMatchObject({ kode: 'DIBATALKAN' });
    expect(bagian).toHaveLength(1);
    expect(namaLembar(buku)).toEqual(['PK 2023']);
  });
});
