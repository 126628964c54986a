import { hitungCapaian } from '../../src/hitung';
import type { CellValue } from '@capaian/stand-in/workbook/model';
import { bukaBuku, lembarBerisi } from '../excel/buku-uji';

type Baris = CellValue[];

/** Findings that call something different, by rule and cell. */
async function berbeda(...baris: Baris[]): Promise<unknown[]> {
  await bukaBuku([lembarBerisi('Anggaran', baris)]);
  const { temuan } = await hitungCapaian();
  return temuan.filter((t) => t.putusan === 'berbeda').map((t) => [t.aturan, t.asal?.baris, t.asal?.kolom]);
}

// In full 1.234,4 + 567,4 + 891,4 = 2.693,2: rounded rows make 2.692, and the printed total is right.
const JUTA: Baris[] = [
  ['Belanja Pegawai', 1234, 1100],
  ['Belanja Barang', 567, 500],
  ['Belanja Modal', 891, 700],
];

describe('B43 in thousands and millions a total that rounding explains is no finding', () => {
  test.each<[string, Baris[]]>([
    ['in the title', [['Realisasi Anggaran Tahun 2023'], ['(dalam jutaan rupiah)'], ['Uraian', 'Pagu', 'Realisasi']]],
    ['in the heads', [['Realisasi Anggaran Tahun 2023'], ['Uraian', 'Pagu (Rp juta)', 'Realisasi (Rp juta)']]],
  ])('%s', async (_nama, kepala) => {
    expect(await berbeda(...kepala, ...JUTA, ['Jumlah', 2693, 2301])).toEqual([]);
  });

  test('what rounding does not explain is one', async () => {
    const kepala = [['Realisasi Anggaran Tahun 2023'], ['(dalam jutaan rupiah)'], ['Uraian', 'Pagu', 'Realisasi']];
    const isi = await berbeda(...kepala, ...JUTA, ['Jumlah', 2699, 2301]);
    expect(isi).toContainEqual(['jumlah-anggaran', 6, 1]);
  });

  test('in full rupiah every one counts', async () => {
    const isi = await berbeda(['Realisasi Anggaran Tahun 2023'], ['Uraian', 'Pagu', 'Realisasi'], ...JUTA, [
      'Jumlah',
      2693,
      2301,
    ]);
    expect(isi).toContainEqual(['jumlah-anggaran', 5, 1]);
  });

  test('amounts with decimals, rounded to them, whatever they count', async () => {
    const isi = await berbeda(
      ['Realisasi Anggaran Tahun 2023'],
      ['Uraian', 'Pagu', 'Realisasi'],
      ['Belanja Pegawai', '1.234,4', '1.100,2'],
      ['Belanja Barang', '567,4', '500,2'],
      ['Jumlah', '1.801,9', '1.600,4'],
    );
    expect(isi).toEqual([]);
  });
});
