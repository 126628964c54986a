import { bacaGabungan } from '../../src/excel/potret/gabungan';
import { ambilPotret } from '../../src/excel/potret/potret';
import { bacaTabel } from '../../src/input/baca';
import { bukaBuku, lembarBerisi } from '../excel/buku-uji';
import { detailSakti } from '../fixtures/layouts/bukan-masukan';
import { myIntress, satkerIkpa } from '../fixtures/layouts/ikpa-satker';
import type { Isi, Tata } from '../fixtures/layouts/sheet-writer';

/** The sheet as the host holds it, without the way through a file. */
function lembarTata({ nama, baris, gabungan = [] }: Tata) {
  const isi = (satu: Isi): string | number | null => {
    if (typeof satu === 'object' && satu !== null && 'isi' in satu) return satu.isi;
    return typeof satu === 'string' || typeof satu === 'number' ? satu : null;
  };
  const lembar = lembarBerisi(
    nama,
    baris.map((b) => b.map(isi)),
  );
  for (const [row, column, rowCount, columnCount] of gabungan)
    lembar.merges.push({ row, column, rowCount, columnCount });
  return lembar;
}

/** Reads a workbook and tells which members of Excel were called, and how often. */
async function bacaTerhitung(tata: Tata, tambahGabungan = 0) {
  const lembar = lembarTata(tata);
  for (let i = 0; i < tambahGabungan; i++) {
    lembar.merges.push({ row: 20 + Math.floor(i / 8), column: (i % 8) * 4, rowCount: 1, columnCount: 2 });
  }
  const { host } = await bukaBuku([lembar]);
  const dipanggil: string[] = [];
  host.failAt(({ member }) => {
    dipanggil.push(member);
    return false;
  }, 'GeneralException');
  const { buku } = await ambilPotret();
  const hasil = await bacaTabel(buku, bacaGabungan);
  const gabungan = dipanggil.filter((member) => /MergedAreas/i.test(member)).length;
  return { hasil, gabungan, roundTrips: host.counters.roundTrips, largest: host.counters.largestResponse };
}

test('5,043 rows with 35,790 merged areas: none of them is asked for, one round trip per 25,000 cells', async () => {
  const { hasil, gabungan, roundTrips, largest } = await bacaTerhitung(detailSakti(5_033), 35_000);
  expect(hasil.bukanMasukan).toHaveLength(1);
  expect(gabungan).toBe(0);
  expect(roundTrips).toBeLessThanOrEqual(2 + Math.ceil((5_043 * 33) / 25_000));
  expect(largest).toBeLessThan(4 * 1024 * 1024);
});

test('71 satkers with 866 merged areas: asked once, for the two header rows', async () => {
  const tata = myIntress(satkerIkpa(71));
  expect(tata.gabungan?.length).toBeGreaterThan(796);
  const { hasil, gabungan, roundTrips } = await bacaTerhitung(tata);
  expect(hasil.tabel[0]?.baris).toBe(71);
  expect(gabungan).toBe(1);
  expect(roundTrips).toBe(3);
});
