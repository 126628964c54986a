import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bacaStatusTemuan, tulisStatusTemuan } from '../../src/excel/tulis/status-temuan';
import type { CatatanTemuan } from '../../src/reviu/catatan-hasil';
import { hitungCapaian } from '../../src/hitung';
import { bootOfficeInNode, installGlobals } from '@capaian/stand-in/client/node';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { ExcelHost } from '@capaian/stand-in/host/host';
import { getValue, plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { CellValue, Sheet, Workbook } from '@capaian/stand-in/workbook/model';
import { bukaBuku, bukaSalinan, lembarBernama } from './buku-uji';

const CONTOH = join(__dirname, '../../samples/LKj-Ditjen-Rehsos-2023.xlsx');
const KOLOM = { status: 9, catatan: 10, kunci: 11 } as const;

let dihitung: Workbook;

beforeAll(async () => {
  const host = new ExcelHost(await openWorkbook(readFileSync(CONTOH), 'contoh.xlsx'));
  installGlobals(await bootOfficeInNode(host));
  await hitungCapaian();
  dihitung = host.workbook;
});

/** The sample after its first run, opened anew. */
async function buka(): Promise<{ host: ExcelHost; reviu: Sheet; buku: Workbook }> {
  const { host, buku } = await bukaSalinan(dihitung);
  return { host, buku, reviu: lembarBernama(buku, 'LKj Reviu') };
}

function ketik(lembar: Sheet, baris: number, kolom: number, isi: CellValue): void {
  setCell(lembar, baris, kolom, { ...plainCell(isi), style: lembar.rows.get(baris)?.get(kolom)?.style ?? {} });
}

/** The finding on the trend table: its key and row. */
function temuan(reviu: Sheet): { kunci: string; baris: number } {
  for (const baris of reviu.rows.keys()) {
    const kunci = getValue(reviu, baris, KOLOM.kunci);
    if (typeof kunci === 'string' && kunci.startsWith('realisasi-tren/')) return { kunci, baris };
  }
  throw new Error('LKj Reviu has no finding on the trend table.');
}

const tulis = (kunci: string, catatan: CatatanTemuan): Promise<void> => tulisStatusTemuan(new Map([[kunci, catatan]]));

/** Keys of the sheet's findings, from the top. */
function semuaKunci(reviu: Sheet): string[] {
  return [...reviu.rows.keys()].flatMap((baris) => {
    const kunci = getValue(reviu, baris, KOLOM.kunci);
    return typeof kunci === 'string' && kunci !== '' ? [kunci] : [];
  });
}

describe('many at once', () => {
  const disepakati = { status: 'diterima', catatan: 'dibahas bersama' } as const;

  it('are written in one request and one step for Undo', async () => {
    const { host, reviu } = await buka();
    const kunci = semuaKunci(reviu).slice(0, 40);
    host.resetCounters();
    await tulisStatusTemuan(new Map(kunci.map((satu) => [satu, disepakati])));
    expect(host.counters.roundTrips).toBe(3);
    const tertulis = await bacaStatusTemuan();
    expect([...tertulis.keys()].sort()).toEqual([...kunci].sort());
    expect(new Set([...tertulis.values()].map(({ status }) => status))).toEqual(new Set(['diterima']));
  });

  it('are taken back whole when one of them cannot be written, formulas included', async () => {
    const { host, reviu } = await buka();
    const kunci = semuaKunci(reviu).slice(0, 150);
    expect(kunci).toHaveLength(150);
    const { baris } = temuan(reviu);
    ketik(reviu, baris, KOLOM.status, 'menunggu');
    const sebelum = await bacaStatusTemuan();
    let tulisan = 0;
    // In the second request.
    host.failAt(({ member }) => member === 'Range.values' && (tulisan += 1) === 250, 'GeneralException');
    await expect(
      tulisStatusTemuan(new Map([temuan(reviu).kunci, ...kunci].map((satu) => [satu, disepakati]))),
    ).rejects.toMatchObject({ kode: 'GAGAL_MENULIS' });
    expect(tulisan).toBe(250);
    expect(await bacaStatusTemuan()).toEqual(sebelum);
  });

  it('one that is not on the sheet keeps the others from being written', async () => {
    const { reviu } = await buka();
    const { kunci } = temuan(reviu);
    const semua = new Map([kunci, 'sudah/tidak/ada'].map((satu) => [satu, disepakati]));
    await expect(tulisStatusTemuan(semua)).rejects.toMatchObject({ rincian: { kode: 'TEMUAN_HILANG' } });
    expect(await bacaStatusTemuan()).toEqual(new Map());
  });
});

describe('the status of a finding', () => {
  it('is written into its own row and comes back by its key', async () => {
    const { reviu } = await buka();
    const { kunci, baris } = temuan(reviu);
    await tulis(kunci, { status: 'bukanMasalah', catatan: '=97,72 adalah angka akhir' });
    expect([KOLOM.status, KOLOM.catatan].map((k) => getValue(reviu, baris, k))).toEqual([
      'bukan masalah',
      '=97,72 adalah angka akhir',
    ]);
    expect(await bacaStatusTemuan()).toEqual(
      new Map([[kunci, { status: 'bukanMasalah', catatan: '=97,72 adalah angka akhir' }]]),
    );
  });

  it('is found on a sheet that the person renamed, and stays over the next run', async () => {
    const { reviu } = await buka();
    const { kunci } = temuan(reviu);
    reviu.name = 'Hasil APIP';
    await tulis(kunci, { status: 'diperbaiki', catatan: 'diganti 97,72' });
    await hitungCapaian();
    expect(await bacaStatusTemuan()).toEqual(new Map([[kunci, { status: 'diperbaiki', catatan: 'diganti 97,72' }]]));
  });

  it('in the person’s own words counts as open, stays as it is, and moves into the note when one of ours is chosen', async () => {
    const { reviu } = await buka();
    const { kunci, baris } = temuan(reviu);
    ketik(reviu, baris, KOLOM.status, 'menunggu Biro Perencanaan');
    expect((await bacaStatusTemuan()).get(kunci)).toEqual({
      status: 'belum',
      catatan: '',
      statusBebas: 'menunggu Biro Perencanaan',
    });
    await tulis(kunci, { status: 'belum', catatan: 'ditanyakan' });
    expect(getValue(reviu, baris, KOLOM.status)).toBe('menunggu Biro Perencanaan');
    await tulis(kunci, { status: 'diterima', catatan: 'ditanyakan' });
    expect([KOLOM.status, KOLOM.catatan].map((k) => getValue(reviu, baris, k))).toEqual([
      'disepakati',
      'ditanyakan; menunggu Biro Perencanaan',
    ]);
  });

  it('typed with a capital letter is understood', async () => {
    const { reviu } = await buka();
    const { kunci, baris } = temuan(reviu);
    ketik(reviu, baris, KOLOM.status, ' Bukan  Masalah ');
    expect((await bacaStatusTemuan()).get(kunci)).toEqual({ status: 'bukanMasalah', catatan: '' });
  });

  it('is offered as a list that takes other words, too, over as many rows as there are findings', async () => {
    const { reviu } = await buka();
    expect(reviu.validations).toMatchObject([
      { area: { column: KOLOM.status, columnCount: 1 }, rule: { kind: 'list' }, alert: null },
    ]);
    await hitungCapaian();
    expect(reviu.validations).toHaveLength(1);
  });
});

describe('when it cannot be kept, nothing is written and the error says why', () => {
  const catatan = { status: 'diterima', catatan: 'x' } as const;

  it('before the first run', async () => {
    await bukaBuku();
    expect(await bacaStatusTemuan()).toEqual(new Map());
    await expect(tulis('realisasi-tren/tren/5/2023', catatan)).rejects.toMatchObject({
      kode: 'GAGAL_MENULIS',
      rincian: { kode: 'LEMBAR_HILANG' },
    });
  });

  it('on a protected sheet', async () => {
    const { reviu } = await buka();
    reviu.protected = true;
    const { kunci, baris } = temuan(reviu);
    await expect(tulis(kunci, catatan)).rejects.toMatchObject({
      kode: 'LEMBAR_TERPROTEKSI',
      rincian: { lembar: 'LKj Reviu' },
    });
    expect(getValue(reviu, baris, KOLOM.status)).toBeNull();
  });

  it('for a finding that is not on the sheet', async () => {
    await buka();
    await expect(tulis('sudah/tidak/ada', catatan)).rejects.toMatchObject({
      kode: 'GAGAL_MENULIS',
      rincian: { kode: 'TEMUAN_HILANG', lembar: 'LKj Reviu' },
    });
  });

  it('while a cell is being edited', async () => {
    const { host, reviu } = await buka();
    const { kunci } = temuan(reviu);
    host.cellEditMode = true;
    await expect(bacaStatusTemuan()).rejects.toMatchObject({ kode: 'SEL_SEDANG_DIEDIT' });
    await expect(tulis(kunci, catatan)).rejects.toMatchObject({ kode: 'SEL_SEDANG_DIEDIT' });
  });
});
