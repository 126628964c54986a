import { readFileSync } from 'node:fs';
import { hitungCapaian } from '../../src/hitung';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { kalimatCatatan } from '../../src/locales/catatan-tulis';
import { kamus } from '../../src/locales';
import { toResultJson } from '@capaian/command-line/result-json';
import { plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { Sheet } from '@capaian/stand-in/workbook/model';
import { bukaSalinan, lembarBernama } from '../excel/buku-uji';
import { SAMPLE } from './run';

/** Far more than a row of 409 points shows. */
const CATATAN_PANJANG = 'sudah dibahas dengan Biro Perencanaan dan menunggu surat jawaban; '.repeat(30);

/** A table as Ctrl+T makes one, over a few cells of a sheet. */
function jadikanTabel(lembar: Sheet): void {
  const area = { row: 4, column: 0, rowCount: 5, columnCount: 3 };
  lembar.merges = lembar.merges.filter(({ row, rowCount }) => row + rowCount <= 4 || row > 8);
  lembar.tables.push({
    id: '7',
    name: 'Table7',
    area,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
  });
}

test('a long note, a table, a filter, copied sheets and no A4 in one workbook: a report, with notes', async () => {
  const { host, buku } = await bukaSalinan(await openWorkbook(readFileSync(SAMPLE), 'contoh.xlsx'));
  const pertama = await hitungCapaian();

  const reviu = lembarBernama(buku, 'LKj Reviu');
  setCell(reviu, 4, 10, { ...plainCell(CATATAN_PANJANG), style: reviu.rows.get(4)?.get(10)?.style ?? {} });
  reviu.filter = { row: 3, column: 0, rowCount: 10, columnCount: 8 };
  reviu.rowSizes.set(6, { hidden: true });
  jadikanTabel(lembarBernama(buku, 'LKj Capaian'));
  const disalin = ['LKj Kluster', 'LKj Anggaran', 'LKj Layanan', 'LKj Tren', 'LKj Data'];
  await Excel.run(async (context) => {
    for (const nama of disalin) context.workbook.worksheets.getItem(nama).copy('End');
    await context.sync();
  });
  // A print set-up is set again where the last one failed, or the report wants another.
  host.conditions.noA4 = true;
  for (const lembar of buku.sheets) lembar.customProperties.delete('capaian.tata');
  buku.settings.delete('capaian.tata');
  host.resetCounters();

  const kedua = await hitungCapaian();
  expect(kedua.verifikasi).toMatchObject({ angka: pertama.verifikasi.angka, berbeda: [] });
  expect(kedua.angka.map(({ kunci, tampil }) => [kunci, tampil])).toEqual(
    pertama.angka.map(({ kunci, tampil }) => [kunci, tampil]),
  );
  expect(kedua.temuan).toHaveLength(pertama.temuan.length);
  expect(kedua.tabel).toHaveLength(pertama.tabel.length);
  expect(kedua.bukanMasukan.map(({ rentang }) => rentang.lembar)).toEqual(
    expect.arrayContaining(disalin.map((nama) => `${nama} (2)`)),
  );
  expect([...new Set(kedua.catatan.map(({ kode }) => kode))]).toEqual(
    expect.arrayContaining(['TABEL_DILEPAS', 'FILTER_DILEPAS', 'KERTAS']),
  );
  const kalimat = kalimatCatatan(kedua.catatan, kamus('id'));
  expect(kalimat).toContain('Filter di lembar LKj Reviu dihapus agar semua barisnya tertulis di tempatnya.');
  expect(kalimat).toContain(
    'Tabel Excel “Table7” di lembar LKj Capaian dijadikan rentang biasa, karena lembar itu ditulis ulang.',
  );
  expect(kalimat.find((satu) => satu.startsWith('Kertas lembar LKj Ringkas, '))).toContain('A4');
  const { counters } = host;
  expect(toResultJson(kedua, { imported: null, document: null }, { read: counters, write: counters })).toMatchObject({
    catatan: expect.arrayContaining([
      { kode: 'FILTER_DILEPAS', lembar: 'LKj Reviu', pesan: kalimat.find((satu) => satu.startsWith('Filter')) },
    ]) as object[],
  });
  expect(reviu.rows.get(4)?.get(10)?.value).toBe(CATATAN_PANJANG);
  expect(reviu.filter).toBeUndefined();
  expect(lembarBernama(buku, 'LKj Capaian').tables).toEqual([]);
  expect(Math.max(...host.counters.batches.map(({ actions }) => actions))).toBeLessThanOrEqual(400);
});
