import { GalatCapaian } from '../../src/dasar/galat';
import { SETELAN } from '../../src/excel/kawat/daftar-lembar';
import { TANDA_TATA } from '../../src/excel/kawat/kepemilikan';
import { periksa } from '../../src/excel/tulis/periksa';
import { ambilPotret } from '../../src/excel/potret/potret';
import { terapkan } from '../../src/excel/tulis/terapkan';
import { kamus } from '../../src/locales';
import { kalimatCatatan } from '../../src/locales/catatan-tulis';
import type { ExcelHost } from '@capaian/stand-in/host/host';
import { getValue, plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { Workbook } from '@capaian/stand-in/workbook/model';
import { bukaBuku, isiLembar, lembarBernama, namaLembar, tulisLengkap } from './buku-uji';
import { rencanaUji } from './rencana-uji';

/** A workbook in which nothing but the given member fails, always. */
async function tulisTanpa(member: RegExp, kode = 'GeneralException') {
  const { host, buku } = await bukaBuku();
  const potret = await ambilPotret();
  host.refuse((aksi) => member.test(aksi.member), kode);
  const rencana = rencanaUji();
  const { catatan } = await tulisLengkap(rencana, potret);
  return { host, buku, rencana, catatan };
}

const kodeDari = (catatan: readonly { kode: string; lembar: string }[]): string[] =>
  catatan.map(({ kode, lembar }) => `${kode} ${lembar}`.trim());

describe('what Excel cannot set after the figures stand', () => {
  it.each([
    [/^PageLayout\.paperSize/, ['KERTAS LKj Ikhtisar', 'KERTAS LKj Data']],
    [/^PageLayout\.zoom/, ['CETAKAN LKj Ikhtisar', 'CETAKAN LKj Data']],
    [/^PageBreakCollection\.add/, ['CETAKAN LKj Ikhtisar']],
    [/^Worksheet\.(show)?[gG]ridlines/, ['JENDELA LKj Ikhtisar', 'JENDELA LKj Data']],
    [/^WorksheetFreezePanes\./, ['JENDELA LKj Ikhtisar', 'JENDELA LKj Data']],
    [/^Range\.merge/, ['GABUNG LKj Ikhtisar']],
    [/^Range\.set(Row|Column)Properties/, ['UKURAN LKj Ikhtisar', 'UKURAN LKj Data']],
    [/^RangeFont\.bold/, ['TAMPILAN LKj Ikhtisar', 'TAMPILAN LKj Data']],
    [/^ChartTitle\.left/, ['RUPA_GRAFIK LKj Ikhtisar']],
    [/^Chart\.setPosition/, ['GRAFIK LKj Ikhtisar']],
    [/^SettingCollection\.add/, ['SETELAN']],
  ])('%s: a note and a report that Excel calculates as we do', async (member, harapan) => {
    const { rencana, catatan, buku } = await tulisTanpa(member);
    // The looks are kept with the sheets, too: without its settings a workbook loses the history alone.
    expect(kodeDari(catatan)).toEqual(harapan[0] === 'SETELAN' ? [] : harapan);
    expect((await periksa(rencana)).berbeda).toEqual([]);
    expect(namaLembar(buku)).toEqual(['PK 2023', 'LKj Ikhtisar', 'LKj Data']);
    for (const kalimat of kalimatCatatan(catatan, kamus('id'))) expect(kalimat).toContain('LKj Ikhtisar');
  });

  it('a chart that cannot be drawn whole leaves no half of one behind', async () => {
    const { buku, catatan } = await tulisTanpa(/^ChartSeries\.setXAxisValues/);
    expect(catatan).toEqual([{ kode: 'GRAFIK', lembar: 'LKj Ikhtisar', rincian: 'Capaian per indikator' }]);
    expect(lembarBernama(buku, 'LKj Ikhtisar').charts).toEqual([]);
    const [kalimat] = kalimatCatatan(catatan, kamus('id'));
    expect(kalimat).toBe(
      'Grafik “Capaian per indikator” di lembar LKj Ikhtisar tidak dapat digambar; angkanya tetap ada di tabel.',
    );
  });

  it('is tried again by the next run, print set-up too', async () => {
    const { host, buku } = await bukaBuku();
    host.conditions.noA4 = true;
    expect(kodeDari((await tulisLengkap(rencanaUji(), await ambilPotret())).catatan)).toEqual([
      'KERTAS LKj Ikhtisar',
      'KERTAS LKj Data',
    ]);
    expect(lembarBernama(buku, 'LKj Ikhtisar').page).toMatchObject({ orientation: 'Landscape', rowBreaks: [8] });
    host.conditions.noA4 = false;
    lembarBernama(buku, 'LKj Ikhtisar').page.paperSize = 'Letter';
    expect((await tulisLengkap(rencanaUji(), await ambilPotret())).catatan).toEqual([]);
    expect(lembarBernama(buku, 'LKj Ikhtisar').page.paperSize).toBe('A4');
  });

  it('an error of ours among the looks takes the report back: it is no note', async () => {
    const { buku } = await bukaBuku();
    const potret = await ambilPotret();
    const tertulis = await terapkan(new Excel.RequestContext(), rencanaUji(), potret);
    const rusak = jest.spyOn(Excel.PageLayout.prototype, 'setPrintMargins').mockImplementation(() => {
      throw new TypeError('ours');
    });
    await expect(tertulis.rapikan()).rejects.toMatchObject({ kode: 'GAGAL_MENULIS', rincian: { kode: 'TypeError' } });
    rusak.mockRestore();
    expect(namaLembar(buku)).toEqual(['PK 2023']);
  });
});

describe('requests', () => {
  it('hold one sheet’s looks each, with progress and cancelling between them', async () => {
    const { buku } = await bukaBuku();
    const potret = await ambilPotret();
    const pengendali = new AbortController();
    const kemajuan: number[] = [];
    const tertulis = await terapkan(new Excel.RequestContext(), rencanaUji(), potret);
    const rapi = tertulis.rapikan({
      batal: pengendali.signal,
      kemajuan: (bagian) => {
        kemajuan.push(bagian);
        pengendali.abort();
      },
    });
    await expect(rapi).rejects.toMatchObject({ kode: 'DIBATALKAN' });
    expect(kemajuan).toEqual([1 / 3]);
    expect(namaLembar(buku)).toEqual(['PK 2023']);
  });

  it('wait for the end while a person edits a cell in the middle of a run', async () => {
    const { host } = await bukaBuku();
    const potret = await ambilPotret();
    const tertulis = await terapkan(new Excel.RequestContext(), rencanaUji(), potret);
    host.cellEditMode = true;
    const selesai = jest.fn();
    const rapi = tertulis.rapikan().then(selesai);
    await new Promise((lanjut) => setTimeout(lanjut, 100));
    expect(selesai).not.toHaveBeenCalled();
    host.cellEditMode = false;
    await rapi;
    expect(selesai).toHaveBeenCalledWith(expect.objectContaining({ catatan: [] }));
  });

  it('of Excel on the web, which takes one setting and no marker in a combined chart: nothing is missing', async () => {
    const { host, buku } = await bukaBuku();
    host.conditions.web = true;
    const potret = await ambilPotret();
    const tertulis = await terapkan(new Excel.RequestContext(), rencanaUji(), potret, { riwayat: 'r' });
    expect((await tertulis.rapikan()).catatan).toEqual([]);
    expect([...buku.settings.keys()].sort()).toEqual([SETELAN.riwayat, SETELAN.tata]);
    expect(buku.activeSheetId).toBe(lembarBernama(buku, 'LKj Ikhtisar').id);
  });
});

describe('another workbook in front', () => {
  it('before the sheets are added: nothing is written, and the person is told to come back', async () => {
    const { host, buku } = await bukaBuku();
    const potret = await ambilPotret();
    host.conditions.otherWorkbookInFront = true;
    const galat = { kode: 'GAGAL_MENULIS', rincian: { kode: 'InactiveWorkbook' } };
    await expect(tulisLengkap(rencanaUji(), potret)).rejects.toMatchObject(galat);
    expect(namaLembar(buku)).toEqual(['PK 2023']);
    expect(kamus('id').galat.GAGAL_MENULIS(galat.rincian).lakukan).toContain('Kembali ke jendela buku kerja ini');
  });

  it('after that: a report with a note', async () => {
    const { host, buku } = await bukaBuku();
    const tertulis = await terapkan(new Excel.RequestContext(), rencanaUji(), await ambilPotret());
    host.conditions.otherWorkbookInFront = true;
    const { catatan } = await tertulis.rapikan();
    expect(kodeDari(catatan)).toEqual(['JENDELA LKj Ikhtisar', 'JENDELA LKj Data']);
    expect(lembarBernama(buku, 'LKj Data').page.paperSize).toBe('A4');
  });

  it('while a write is taken back: sheets that cannot be deleted are empty, and are named', async () => {
    const { host, buku } = await bukaBuku();
    const potret = await ambilPotret();
    host.refuse(({ member }) => {
      if (member !== 'Range.formulas') return false;
      host.conditions.otherWorkbookInFront = true;
      return true;
    }, 'GeneralException');
    await expect(tulisLengkap(rencanaUji(), potret)).rejects.toMatchObject({
      kode: 'GAGAL_MENULIS_RUSAK',
      rincian: { lembar: 'LKj Ikhtisar, LKj Data' },
    });
    expect(buku.sheets.slice(1).map((lembar) => lembar.rows.size)).toEqual([0, 0]);
    host.conditions.otherWorkbookInFront = false;
  });
});

describe('taking back', () => {
  it('goes sheet by sheet: one that refuses keeps no other from it', async () => {
    const { host, buku } = await bukaBuku();
    await tulisLengkap(rencanaUji({ judul: 'Lama' }), await ambilPotret());
    const data = isiLembar(lembarBernama(buku, 'LKj Data'));
    const potret = await ambilPotret();
    let kali = 0;
    // The first sheet fails when it is written, and again when it is written back.
    host.refuse(({ member }) => member === 'Range.formulas' && [2, 3].includes((kali += 1)), 'GeneralException');
    await expect(tulisLengkap(rencanaUji({ judul: 'Baru' }), potret)).rejects.toMatchObject({
      kode: 'GAGAL_MENULIS_RUSAK',
      rincian: { lembar: 'LKj Ikhtisar' },
    });
    expect(isiLembar(lembarBernama(buku, 'LKj Data'))).toEqual(data);
  });

  it('leaves a sheet alone that the write had not come to', async () => {
    const { host, buku } = await bukaBuku();
    await tulisLengkap(rencanaUji(), await ambilPotret());
    buku.sheets = buku.sheets.filter(({ name }) => name !== 'LKj Ikhtisar');
    const potret = await ambilPotret();
    host.refuse(({ member }) => member === 'WorksheetCollection.add', 'AccessDenied');
    host.resetCounters();
    await expect(tulisLengkap(rencanaUji(), potret)).rejects.toMatchObject({ kode: 'GAGAL_MENULIS' });
    // The checks, the refused request, one look at what is there: nothing of LKj Data is written anew.
    expect(host.counters.roundTrips).toBeLessThanOrEqual(4);
  });
});

describe('what a reader did to a sheet of ours', () => {
  /** After a first run: an Excel table over four cells of a sheet. */
  function pasangTabel(buku: Workbook, lembar: string, kolom: number): void {
    const area = { row: 2, column: kolom, rowCount: 3, columnCount: 2 };
    const tabel = { id: '9', name: 'Table9', area, showHeaders: true, showTotals: false, style: 'TableStyleMedium2' };
    lembarBernama(buku, lembar).tables.push(tabel);
  }

  async function setelahLari(): Promise<{ host: ExcelHost; buku: Workbook }> {
    const terbuka = await bukaBuku();
    await tulisLengkap(rencanaUji(), await ambilPotret());
    return terbuka;
  }

  it('a Ctrl+T table on it becomes a range, with a note', async () => {
    const { buku } = await setelahLari();
    pasangTabel(buku, 'LKj Ikhtisar', 0);
    const { catatan } = await tulisLengkap(rencanaUji({ judul: 'Lagi' }), await ambilPotret());
    expect(catatan).toEqual([{ kode: 'TABEL_DILEPAS', lembar: 'LKj Ikhtisar', rincian: 'Table9' }]);
    expect(lembarBernama(buku, 'LKj Ikhtisar').tables).toEqual([]);
    expect(getValue(lembarBernama(buku, 'LKj Ikhtisar'), 0, 0)).toBe('Lagi');
  });

  it('one beside our columns stays the reader’s table', async () => {
    const { buku } = await setelahLari();
    pasangTabel(buku, 'LKj Ikhtisar', 6);
    expect((await tulisLengkap(rencanaUji(), await ambilPotret())).catatan).toEqual([]);
    expect(lembarBernama(buku, 'LKj Ikhtisar').tables).toHaveLength(1);
  });

  it('a filter on it is taken away before its rows are written, with a note', async () => {
    const { buku } = await setelahLari();
    const lembar = lembarBernama(buku, 'LKj Data');
    lembar.filter = { row: 1, column: 0, rowCount: 4, columnCount: 4 };
    lembar.rowSizes.set(3, { hidden: true });
    const { catatan } = await tulisLengkap(rencanaUji(), await ambilPotret());
    expect(kodeDari(catatan)).toEqual(['FILTER_DILEPAS LKj Data']);
    expect(lembar.filter).toBeUndefined();
    expect([...lembar.rowSizes.values()].filter(({ hidden }) => hidden)).toEqual([]);
  });

  it('tables and filters stand again where a write is taken back, whenever it breaks off', async () => {
    const { host, buku } = await setelahLari();
    const ikhtisar = lembarBernama(buku, 'LKj Ikhtisar');
    const data = lembarBernama(buku, 'LKj Data');
    pasangTabel(buku, 'LKj Ikhtisar', 0);
    const kriteria = { filterOn: 'Values', values: ['Satu'] };
    const area = { row: 1, column: 0, rowCount: 4, columnCount: 4 };
    Object.assign(data, { filter: { ...area }, filterCriteria: new Map([[1, kriteria]]) });
    const tanpaId = () => ikhtisar.tables.map((tabel) => ({ ...tabel, id: '' }));
    const tabel = tanpaId();
    const sel = (): unknown[] => [ikhtisar, data].map((lembar) => getValue(lembar, 3, 0));
    const isi = sel();
    let dikembalikan = 0;
    for (let patah = 1; patah < 400; patah += 13) {
      const potret = await ambilPotret();
      host.failAt(patah, 'GeneralException');
      try {
        await tulisLengkap(rencanaUji({ judul: 'Lagi' }), potret);
        break;
      } catch (galat) {
        expect(galat instanceof GalatCapaian && galat.kode).toMatch(/^GAGAL_/);
        dikembalikan += 1;
        expect({ patah, tabel: tanpaId() }).toEqual({ patah, tabel });
        expect([data.filter, data.filterCriteria?.get(1)]).toEqual([area, kriteria]);
        expect(sel()).toEqual(isi);
      }
    }
    expect(dikembalikan).toBeGreaterThan(3);
  });

  it('is written where it is hidden, and rows that stand frozen are left alone (office-js #1463)', async () => {
    const { host, buku } = await setelahLari();
    lembarBernama(buku, 'LKj Data').visibility = 'Hidden';
    host.refuse(({ member }) => member.startsWith('WorksheetFreezePanes.'), 'GeneralException');
    const rencana = rencanaUji({ judul: 'Lagi' });
    const { catatan } = await tulisLengkap(rencana, await ambilPotret());
    expect(kodeDari(catatan)).toEqual([]);
    expect((await periksa(rencana)).berbeda).toEqual([]);
    expect(lembarBernama(buku, 'LKj Data').visibility).toBe('Hidden');
  });

  it('notes on its cells stay', async () => {
    const { buku } = await setelahLari();
    const lembar = lembarBernama(buku, 'LKj Ikhtisar');
    const sel = lembar.rows.get(2)?.get(0);
    setCell(lembar, 2, 0, { ...plainCell('x'), ...sel, note: 'tanya Biro Umum' });
    await tulisLengkap(rencanaUji(), await ambilPotret());
    expect(lembar.rows.get(2)?.get(0)?.note).toBe('tanya Biro Umum');
  });

  it.each(['settings', 'sheets', 'both'])('what they typed stays where the kept looks are lost: %s', async (hilang) => {
    const { buku } = await setelahLari();
    const lembar = lembarBernama(buku, 'LKj Ikhtisar');
    setCell(lembar, 7, 1, plainCell('isian saya'));
    if (hilang !== 'sheets') buku.settings.clear();
    if (hilang !== 'settings') buku.sheets.forEach((satu) => satu.customProperties.delete(TANDA_TATA));
    const { catatan } = await tulisLengkap(rencanaUji(), await ambilPotret());
    expect(getValue(lembar, 7, 1)).toBe('isian saya');
    const harapan = ['ISIAN_DIPERTAHANKAN LKj Ikhtisar', 'ISIAN_DIPERTAHANKAN LKj Data'];
    expect(kodeDari(catatan)).toEqual(hilang === 'both' ? harapan : []);
  });

  it('their workbook calculates with what it displays: they are told', async () => {
    const { buku } = await bukaBuku();
    buku.precisionAsDisplayed = true;
    const { catatan } = await tulisLengkap(rencanaUji(), await ambilPotret());
    expect(kodeDari(catatan)).toEqual(['PRESISI_TAMPILAN']);
  });
});
