import { strToU8, unzipSync, zipSync } from 'fflate';
import { TANDA_MILIK } from '../../src/excel/kawat/kepemilikan';
import { type BerkasMasuk, type HasilImpor, imporBerkas } from '../../src/excel/masukan/lembar-masukan';
import { ambilPotret } from '../../src/excel/potret/potret';
import { hitungCapaian, kenaliTabel } from '../../src/hitung';
import { bacaBerkas } from '../../src/impor/baca-berkas';
import { kamus, satuParagraf } from '../../src/locales';
import { getCell, plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { Workbook } from '@capaian/stand-in/workbook/model';
import { bukaBuku, isiLembar, lembarBerisi, lembarBernama, namaLembar } from '../excel/buku-uji';
import { myIntress, satkerIkpa } from '../fixtures/layouts/ikpa-satker';
import type { Tata } from '../fixtures/layouts/sheet-writer';
import { bukanBukuKerja, pkTanpaTarget, tanpaTabelDikenal } from '../fixtures/workbooks';
import { berkas, berkasIkpa, berkasSatker, TANGGAL_BERKAS, WAKTU_IMPOR } from './satker-contoh';

const impor = (isi: readonly BerkasMasuk[], opsi: Parameters<typeof imporBerkas>[1] = {}): Promise<HasilImpor> =>
  imporBerkas(isi, { pembaca: bacaBerkas, waktu: WAKTU_IMPOR, ...opsi });

const isi = (buku: Workbook): unknown => ({ lembar: buku.sheets.map(isiLembar), setelan: [...buku.settings] });

const mentah = (nama: string, bytes: Uint8Array): BerkasMasuk => ({ nama, bytes, tanggal: TANGGAL_BERKAS });

/** A workbook without a table of its own. */
const bukaBukuPolos = () => bukaBuku([lembarBerisi('Catatan', [['Rapat']])], 'whenAsked');

const [SATU, DUA, TIGA] = satkerIkpa(3);
if (!SATU || !DUA || !TIGA) throw new Error('Three satkers were asked for.');

/** First cell of the sheet with this text. */
function cari(buku: Workbook, lembar: string, teks: RegExp): string | undefined {
  const semua = [...lembarBernama(buku, lembar).rows.values()].flatMap((baris) => [...baris.values()]);
  return semua.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])).find((satu) => teks.test(satu));
}

describe('a workbook of a satker', () => {
  it('comes to a sheet of its own, with file, place and dates as the source, and is read as an input', async () => {
    const { buku } = await bukaBukuPolos();
    const hasil = await impor([await berkasIkpa('IKPA Sentra 1.xlsx', SATU)]);
    expect(hasil).toEqual({
      lembar: ['IKPA Sentra 1'],
      berkas: [{ nama: 'IKPA Sentra 1.xlsx', lembar: 'IKPA Sentra 1', tabel: 1, baris: 1, disisihkan: 0, galat: null }],
    });
    expect(namaLembar(buku)).toEqual(['Catatan', 'IKPA Sentra 1']);
    expect(lembarBernama(buku, 'IKPA Sentra 1').customProperties.get(TANDA_MILIK)).toBe(
      'masukan/impor/IKPA Sentra 1.xlsx',
    );
    expect(cari(buku, 'IKPA Sentra 1', /^Sumber/)).toBe(
      'Sumber Data: IKPA Sentra 1.xlsx (berkas 3 Oktober 2025), lembar Data!A3:U7, diimpor 22 November 2026',
    );
    const { milikKami, buku: potret } = await ambilPotret();
    expect(milikKami).toEqual([]);
    expect(potret.lembar.map(({ nama }) => nama)).toEqual(['Catatan', 'IKPA Sentra 1']);
    const { angka } = await hitungCapaian();
    expect(angka.filter(({ nilai }) => nilai).flatMap(({ asal }) => asal.map(({ lembar }) => lembar))).toContain(
      'IKPA Sentra 1',
    );
  });

  it('gets a name that Excel takes: 31 characters, no forbidden ones, none that is taken', async () => {
    const { buku } = await bukaBuku([lembarBerisi('ikpa', [['Rapat']])]);
    const nama = ['IKPA.xlsx', 'TW III: [rev] Sentra Terpadu Contoh di Kota Contoh.xlsx', 'history.xlsx', "''.xlsx"];
    const satker = satkerIkpa(nama.length);
    await impor(await Promise.all(satker.map((satu, n) => berkasIkpa(nama[n] ?? '', satu))));
    expect(namaLembar(buku)).toEqual(['ikpa', 'IKPA (2)', 'TW III rev Sentra Terpadu Conto', 'history_', 'Impor']);
  });

  it('keeps what its cells are: texts stay texts, and nothing becomes a formula', async () => {
    const { buku, host } = await bukaBukuPolos();
    const baris = [
      ['PERJANJIAN KINERJA TAHUN 2023'],
      ['No', 'Sasaran Program', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
      [1, '=HYPERLINK("x")', '@Persentase layanan', { isi: 0.8, format: '0.00%' }, '1.234,5', '005'],
      [2, '+Sasaran', 'Nilai Akuntabilitas', 81, { error: '#REF!' }, true],
      [3, '-Sasaran', 'Nilai Kepuasan', { isi: 45_000, format: 'dd/mm/yyyy' }, 90, { formula: 'D5/E5' }],
    ] as const;
    await impor([await berkas('pk.xlsx', { nama: 'PK', baris })]);
    host.settle();
    const lembar = lembarBernama(buku, 'pk');
    const sel = (b: number, k: number) => getCell(lembar, b, k);
    expect(sel(2, 1)).toMatchObject({ value: '=HYPERLINK("x")', quotePrefix: true });
    expect(sel(2, 2)).toMatchObject({ value: '@Persentase layanan' });
    expect(sel(2, 3)).toMatchObject({ value: 0.8, style: { numberFormat: '0.00%' } });
    expect(sel(2, 4)).toMatchObject({ value: '1.234,5' });
    expect(sel(2, 5)).toMatchObject({ value: '005' });
    expect(sel(3, 4)).toMatchObject({ value: { error: '#REF!' } });
    expect(sel(3, 5)).toMatchObject({ value: true });
    expect(sel(4, 3)).toMatchObject({ value: 45_000, style: { numberFormat: 'dd/mm/yyyy' } });
    expect(sel(4, 5)).toMatchObject({ value: 'rumus belum dihitung' });
    const berumus = [...lembar.rows.values()].flatMap((satu) => [...satu.values()].flatMap((x) => x.formula ?? []));
    expect(berumus).toEqual(['=#REF!', '=TRUE']);
  });

  it('whose tables are there already under another name is not counted twice, and that is said', async () => {
    const { buku } = await bukaBukuPolos();
    await impor([await berkasIkpa('IKPA.xlsx', SATU)]);
    const { lembar, berkas: diimpor } = await impor([
      await berkasIkpa('IKPA - Copy.xlsx', SATU),
      await berkasIkpa('Lain.xlsx', DUA),
      await berkasIkpa('Lain lagi.xlsx', DUA),
    ]);
    expect(lembar).toEqual(['Lain']);
    expect(diimpor.map(({ galat }) => galat && [galat.kode, galat.rincian['kembaran']])).toEqual([
      ['IMPOR_GANDA', 'IKPA.xlsx'],
      null,
      ['IMPOR_GANDA', 'Lain.xlsx'],
    ]);
    expect(namaLembar(buku)).toEqual(['Catatan', 'IKPA', 'Lain']);
  });

  it('that shares a table with another is imported, and that the table counts twice is said', async () => {
    await bukaBukuPolos();
    const acuan: Tata = {
      nama: 'Daftar Satker',
      baris: [['Daftar Satker'], ['Kode Satker', 'Nama Satker'], ["'411", 'Sentra Melati'], ["'412", 'Sentra Mawar']],
    };
    const { berkas: hasil } = await impor([
      await berkas('satu.xlsx', myIntress([SATU], 0), acuan),
      await berkas('dua.xlsx', myIntress([DUA], 0), acuan),
    ]);
    expect(hasil.map(({ lembar, tabel, kembaran }) => ({ lembar, tabel, kembaran }))).toEqual([
      { lembar: 'satu', tabel: 2, kembaran: undefined },
      { lembar: 'dua', tabel: 2, kembaran: ['satu.xlsx'] },
    ]);
  });

  it('of the same name as another is told apart from it', async () => {
    const { buku } = await bukaBukuPolos();
    const { berkas: diimpor } = await impor([await berkasIkpa('IKPA.xlsx', SATU), await berkasIkpa('ikpa.xlsx', DUA)]);
    expect(diimpor.map(({ nama }) => nama)).toEqual(['IKPA.xlsx', 'ikpa (2).xlsx']);
    expect(namaLembar(buku)).toEqual(['Catatan', 'IKPA', 'ikpa (2)']);
  });
});

describe('bad files among good ones', () => {
  it('are named with their reason, and the good ones are imported', async () => {
    const { buku } = await bukaBukuPolos();
    const [baik, lain] = await berkasSatker(2);
    if (!baik || !lain) throw new Error('Two files were asked for.');
    const { lembar, berkas: hasil } = await impor([
      baik,
      mentah('acak.xlsx', bukanBukuKerja()),
      mentah('rusak.xlsx', lain.bytes.slice(0, lain.bytes.length / 2)),
      mentah('isi-rusak.xlsx', bagianRusak(lain.bytes)),
      mentah('jadwal.xlsx', await tanpaTabelDikenal()),
      mentah('kurang.xlsx', await pkTanpaTarget()),
      mentah(
        'lama.xls',
        new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new TextEncoder().encode('W\0o\0r\0k\0b\0o\0o\0k\0')]),
      ),
      mentah('besar.xlsx', new Uint8Array(61 * 1024 * 1024)),
      mentah('bom.xlsx', mengembang(lain.bytes)),
      lain,
    ]);
    expect(lembar).toEqual(['IKPA Sentra 1', 'IKPA Sentra 2']);
    expect(hasil.map(({ nama, galat }) => [nama, galat?.kode ?? null])).toEqual([
      ['IKPA Sentra 1.xlsx', null],
      ['acak.xlsx', 'BUKAN_BUKU_KERJA'],
      ['rusak.xlsx', 'BUKAN_BUKU_KERJA'],
      ['isi-rusak.xlsx', 'BUKAN_BUKU_KERJA'],
      ['jadwal.xlsx', 'TIDAK_ADA_TABEL'],
      ['kurang.xlsx', 'KOLOM_HILANG'],
      ['lama.xls', 'TIDAK_ADA_TABEL'],
      ['besar.xlsx', 'BERKAS_TERLALU_BESAR'],
      ['bom.xlsx', 'BERKAS_TERLALU_BESAR'],
      ['IKPA Sentra 2.xlsx', null],
    ]);
    expect(namaLembar(buku)).toEqual(['Catatan', 'IKPA Sentra 1', 'IKPA Sentra 2']);
    const besar = hasil[7]?.galat;
    expect(besar && satuParagraf(kamus('id').galat[besar.kode](besar.rincian))).toBe(
      'Berkas “besar.xlsx” terlalu besar untuk dibuka (61 MB, maksimal 60 MB). Berkas itu tidak diubah. Salin tabelnya saja ke buku kerja baru, simpan sebagai .xlsx, lalu impor berkas baru itu.',
    );
  });

  it('alone write nothing', async () => {
    const { buku } = await bukaBukuPolos();
    const sebelum = isi(buku);
    const { lembar } = await impor([mentah('acak.xlsx', bukanBukuKerja())]);
    expect(lembar).toEqual([]);
    expect(isi(buku)).toEqual(sebelum);
  });
});

/** The package is whole, its sheet is not. */
function bagianRusak(bytes: Uint8Array): Uint8Array {
  return gantiBagian(bytes, /^xl\/(worksheets\/sheet1|sharedStrings)\.xml$/, '<worksheet><sheetData><row');
}

function gantiBagian(bytes: Uint8Array, nama: RegExp, isiBaru: string): Uint8Array {
  const paket = unzipSync(bytes);
  const bagian = Object.entries(paket).map(([satu, asli]) => [satu, nama.test(satu) ? strToU8(isiBaru) : asli]);
  return zipSync(Object.fromEntries(bagian) as Record<string, Uint8Array>);
}

/** The package says that its first part unpacks to 500 MB. */
function mengembang(bytes: Uint8Array): Uint8Array {
  const salinan = Uint8Array.from(bytes);
  const daftar = new DataView(salinan.buffer);
  let awal = 0;
  while (daftar.getUint32(awal, true) !== 0x02014b50) awal += 1;
  daftar.setUint32(awal + 24, 500 * 1024 * 1024, true);
  return salinan;
}

describe('a file that was imported before', () => {
  const lama = () => berkasIkpa('IKPA.xlsx', SATU);
  const baru = () => berkas('IKPA.xlsx', myIntress([DUA, TIGA], 0));
  const nanti = { waktu: new Date(2026, 10, 23, 8) };

  it('takes the place of its sheet, so that what points at it still does', async () => {
    const { buku } = await bukaBukuPolos();
    await impor([await lama()]);
    const { id } = lembarBernama(buku, 'IKPA');
    const { lembar, berkas: hasil } = await impor([await baru()], nanti);
    expect(lembar).toEqual(['IKPA']);
    expect(hasil[0]).not.toHaveProperty('lembarLama');
    expect(namaLembar(buku)).toEqual(['Catatan', 'IKPA']);
    expect(lembarBernama(buku, 'IKPA').id).toBe(id);
    const { tabel } = await kenaliTabel();
    expect(tabel.map(({ jenis, baris }) => [jenis, baris])).toEqual([['ikpaSatker', 2]]);
    expect(cari(buku, 'IKPA', /^Sumber/)).toContain('diimpor 23 November 2026');
  });

  it('also after the sheet was renamed and moved', async () => {
    const { buku } = await bukaBukuPolos();
    await impor([await lama()]);
    lembarBernama(buku, 'IKPA').name = 'Punya saya';
    buku.sheets.reverse();
    const { lembar } = await impor([await baru()], nanti);
    expect(lembar).toEqual(['Punya saya']);
    expect(namaLembar(buku)).toEqual(['Punya saya', 'Catatan']);
  });

  it('stands beside a sheet that somebody has edited, and only the new one counts until it is gone', async () => {
    const { buku } = await bukaBukuPolos();
    await impor([await lama()]);
    const diubah = lembarBernama(buku, 'IKPA');
    setCell(diubah, 1, 9, plainCell('sudah dicek ke KPPN'));
    const sebelum = isiLembar(diubah);

    const { lembar, berkas: hasil } = await impor([await baru()], nanti);
    expect(lembar).toEqual(['IKPA (2)']);
    expect(hasil[0]).toMatchObject({ lembar: 'IKPA (2)', lembarLama: 'IKPA', galat: null });
    expect(isiLembar(diubah)).toEqual(sebelum);
    const { tabel, bukanMasukan } = await kenaliTabel();
    expect(tabel.map(({ rentang, baris }) => [rentang.lembar, baris])).toEqual([['IKPA (2)', 2]]);
    expect(bukanMasukan.map(({ sebutan, rentang }) => [rentang.lembar, sebutan])).toEqual([
      ['IKPA', 'Impor lama, digantikan lembar “IKPA (2)”'],
    ]);
    expect((await hitungCapaian()).bukanMasukan).toHaveLength(1);

    buku.sheets = buku.sheets.filter(({ name }) => name !== 'IKPA (2)');
    const { tabel: kembali } = await kenaliTabel();
    expect(kembali.map(({ rentang, baris }) => [rentang.lembar, baris])).toEqual([['IKPA', 1]]);
  });

  it('counts once when a person has copied its sheet', async () => {
    const { buku } = await bukaBukuPolos();
    await impor([await lama()]);
    const asli = lembarBernama(buku, 'IKPA');
    buku.sheets.push({ ...asli, id: '{SALINAN}', name: 'IKPA (salinan)' });
    const { tabel } = await kenaliTabel();
    expect(tabel.map(({ rentang }) => rentang.lembar)).toEqual(['IKPA']);
  });

  it('is read anew after its sheet was deleted', async () => {
    const { buku } = await bukaBukuPolos();
    await impor([await lama()]);
    buku.sheets = buku.sheets.filter(({ name }) => name !== 'IKPA');
    await impor([await lama()], nanti);
    expect(namaLembar(buku)).toEqual(['Catatan', 'IKPA']);
  });
});

describe('before anything is read', () => {
  const takBolehDibaca = () => Promise.reject(new Error('No file may be read.'));

  it('a protected workbook is refused', async () => {
    const { buku } = await bukaBukuPolos();
    buku.structureProtected = true;
    const sebelum = isi(buku);
    const lagi = impor(await berkasSatker(1), { pembaca: takBolehDibaca });
    await expect(lagi).rejects.toMatchObject({ kode: 'BUKU_TERPROTEKSI' });
    expect(isi(buku)).toEqual(sebelum);
  });

  it('a cell that is being edited is waited for by the person', async () => {
    const { host, buku } = await bukaBukuPolos();
    host.cellEditMode = true;
    const sebelum = isi(buku);
    const lagi = impor(await berkasSatker(1), { pembaca: takBolehDibaca });
    await expect(lagi).rejects.toMatchObject({ kode: 'SEL_SEDANG_DIEDIT' });
    expect(isi(buku)).toEqual(sebelum);
  });
});

it('what cannot be set on a sheet is a note, and a table or filter in the way is taken off with one', async () => {
  const { host, buku } = await bukaBukuPolos();
  await impor([await berkasIkpa('IKPA.xlsx', SATU)]);
  const lembar = lembarBernama(buku, 'IKPA');
  lembar.filter = { row: 0, column: 0, rowCount: 4, columnCount: 3 };
  const area = { row: 1, column: 0, rowCount: 3, columnCount: 2 };
  const tabel = { id: '3', name: 'Table3', area, showHeaders: true, showTotals: false, style: 'TableStyleMedium2' };
  lembar.tables.push(tabel);
  host.refuse(({ member }) => member === 'RangeFont.bold', 'GeneralException');
  const { catatan, lembar: nama } = await impor([await berkasIkpa('IKPA.xlsx', DUA)]);
  expect(nama).toEqual(['IKPA']);
  expect(catatan?.map(({ kode }) => kode)).toEqual(['TABEL_DILEPAS', 'FILTER_DILEPAS', 'TAMPILAN']);
  expect([lembar.tables, lembar.filter]).toEqual([[], undefined]);
});

it('a sheet that is protected is not written over', async () => {
  const { buku } = await bukaBukuPolos();
  await impor([await berkasIkpa('IKPA.xlsx', SATU)]);
  lembarBernama(buku, 'IKPA').protected = true;
  const sebelum = isi(buku);
  const lagi = impor([await berkasIkpa('IKPA.xlsx', DUA)]);
  await expect(lagi).rejects.toMatchObject({ kode: 'LEMBAR_TERPROTEKSI', rincian: { lembar: 'IKPA' } });
  expect(isi(buku)).toEqual(sebelum);
});

describe('cancelling', () => {
  it('is heard while a file is read', async () => {
    const { buku } = await bukaBukuPolos();
    const sebelum = isi(buku);
    const batal = new AbortController();
    const lagi = impor(await berkasSatker(3), {
      batal: batal.signal,
      pembaca: () => {
        batal.abort();
        return new Promise(() => undefined);
      },
    });
    await expect(lagi).rejects.toMatchObject({ kode: 'DIBATALKAN' });
    expect(isi(buku)).toEqual(sebelum);
  });

  it('between two requests takes away what was written', async () => {
    const { buku } = await bukaBukuPolos();
    const sebelum = isi(buku);
    const batal = new AbortController();
    const kemajuan: number[] = [];
    const lagi = impor(await berkasSatker(31), {
      batal: batal.signal,
      kemajuan: (bagian) => {
        kemajuan.push(bagian);
        if (bagian > 0.8) batal.abort();
      },
    });
    await expect(lagi).rejects.toMatchObject({ kode: 'DIBATALKAN' });
    expect(kemajuan.length).toBeGreaterThan(31);
    expect(isi(buku)).toEqual(sebelum);
  });
});

it('many rows go out in requests that the web takes, 25,000 cells each at most', async () => {
  const { host, buku } = await bukaBukuPolos();
  await impor([await berkas('besar.xlsx', { ...myIntress(satkerIkpa(700), 0), gabungan: [] })]);
  const { largestRequest, largestResponse, batches } = host.counters;
  expect(Math.max(largestRequest, largestResponse)).toBeLessThan(4_000_000);
  // Its cells are two requests; what else is sent is small.
  expect(batches.filter(({ requestBytes }) => requestBytes > 200_000)).toHaveLength(2);
  const { tabel } = await kenaliTabel();
  expect(tabel.map(({ baris }) => baris)).toEqual([700]);
  expect(namaLembar(buku)).toEqual(['Catatan', 'besar']);
});
