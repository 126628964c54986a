import { hitungCapaian } from '../../src/hitung';
import { getCell, getValue, plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { Sheet } from '@capaian/stand-in/workbook/model';
import { bukaBuku, lembarBerisi, lembarBernama } from '../excel/buku-uji';

const KOLOM_PENDEK = 9;
const KOLOM_KUNCI = 10;

/** Row of the indicator on LKj Ringkas, found by the key that stands beside it. */
function barisDari({ rows }: Sheet, nama: string): number {
  const baris = [...rows.keys()].find((b) => rows.get(b)?.get(KOLOM_KUNCI)?.value === `nama/${nama}`);
  if (baris === undefined) throw new Error(`LKj Ringkas has no row of ${nama}.`);
  return baris;
}

test('a short name that a person has set stays with its indicator when the next run puts the rows in another order', async () => {
  const pk = lembarBerisi('PK 2023', [
    ['PERJANJIAN KINERJA TAHUN 2023'],
    [],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
    [1, 'Mutu layanan', 'Jumlah orang yang dilayani', 80, 88],
    [2, 'Mutu layanan', 'Jumlah dokumen yang selesai', 90, 81],
    [3, 'Mutu layanan', 'Nilai kepuasan pengguna', 88, 89],
  ]);
  const { host, buku } = await bukaBuku([pk]);
  await hitungCapaian({});
  const ringkas = lembarBernama(buku, 'LKj Ringkas');
  const dahulu = barisDari(ringkas, 'Jumlah dokumen yang selesai');
  setCell(ringkas, dahulu, KOLOM_PENDEK, plainCell('Dokumen kita'));
  // The lowest of the three becomes the highest.
  setCell(pk, 4, 4, plainCell(108));
  await hitungCapaian({});
  host.settle();
  const kini = barisDari(ringkas, 'Jumlah dokumen yang selesai');
  expect(kini).not.toBe(dahulu);
  expect(getValue(ringkas, kini, KOLOM_PENDEK)).toBe('Dokumen kita');
  expect(getValue(ringkas, dahulu, KOLOM_PENDEK)).not.toBe('Dokumen kita');
  const bernama = [...(ringkas.rows.get(kini)?.keys() ?? [])].filter(
    (kolom) => kolom < KOLOM_PENDEK && getValue(ringkas, kini, kolom) === 'Dokumen kita',
  );
  expect(bernama.map((kolom) => getCell(ringkas, kini, kolom)?.formula)).toEqual([
    expect.stringContaining(`IF(J${kini + 1}=""`),
  ]);
});
