import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from './baca-tercatat';
import { bukuUji, type SelUji } from './potret-contoh';

const KEPALA = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'];
const denganKolom = (judul: string): SelUji[] => ['No', 'Sasaran', 'Indikator Kinerja', judul, 'Target', 'Realisasi'];

/** The capaian of the two indicators: 5 → 4 is better only where lower is, 70 → 71 only where higher is. */
async function capaian(...baris: SelUji[][]): Promise<unknown[]> {
  const { potret, gabungan } = bukuUji({ baris: [['Pengukuran Kinerja Tahun 2023'], ...baris] });
  const { data, tabel } = await bacaTabel(potret, gabungan);
  expect(tabel.flatMap((t) => t.karantina)).toEqual([]);
  return (hitungLkj(data).capaian?.indikator ?? []).map((i) => i.capaian.nilai?.toFixed(2));
}

describe('B40 which way is better, as the workbook says it', () => {
  test.each<[string, SelUji[][]]>([
    [
      'a mark at the name, and its footnote',
      [KEPALA, [1, 'S', 'Angka kematian*)', '%', 5, 4], [2, 'S', 'Nilai mutu', 'Poin', 70, 71], ['*) semakin rendah semakin baik']],
    ],
    [
      'a mark between brackets, its footnote behind “Keterangan:”',
      [KEPALA, [1, 'S', 'Angka kematian (*)', '%', 5, 4], [2, 'S', 'Nilai mutu', 'Poin', 70, 71], ['Keterangan: (*) Indikator negatif']],
    ],
    [
      'a mark at the realisasi',
      [KEPALA, [1, 'S', 'Angka kematian', '%', 5, '4*'], [2, 'S', 'Nilai mutu', 'Poin', 70, '71**'], ['* makin kecil nilainya makin baik'], ['** makin besar makin baik']],
    ],
    [
      'signs in a column',
      [denganKolom('Sifat'), [1, 'S', 'Angka kematian', '-', 5, 4], [2, 'S', 'Nilai mutu', '+', 70, 71]],
    ],
    [
      'Min and Max in a column',
      [denganKolom('Min/Max'), [1, 'S', 'Angka kematian', 'Min', 5, 4], [2, 'S', 'Nilai mutu', 'Max', 70, 71]],
    ],
    [
      'negatif and positif in a column',
      [denganKolom('Polarity'), [1, 'S', 'Angka kematian', 'Negatif', 5, 4], [2, 'S', 'Nilai mutu', 'Positif', 70, 71]],
    ],
    ['a sign behind the name', [KEPALA, [1, 'S', 'Angka kematian (−)', '%', 5, 4], [2, 'S', 'Nilai mutu (+)', 'Poin', 70, 71]]],
    [
      'a sentence in a column of remarks',
      [
        [...KEPALA, 'Keterangan'],
        [1, 'S', 'Angka kematian', '%', 5, 4, 'Semakin rendah realisasi, semakin baik'],
        [2, 'S', 'Nilai mutu', 'Poin', 70, 71, 'Tercapai'],
      ],
    ],
  ])('%s', async (_nama, baris) => {
    expect(await capaian(...baris)).toEqual(['120.00', '101.43']);
  }); // prettier-ignore

  test('a row that is told both ways keeps the usual one', async () => {
    const isi = await capaian(
      [...KEPALA, 'Keterangan'],
      [1, 'S', 'Angka kematian*)', '%', 5, 4, 'semakin tinggi semakin baik'],
      [2, 'S', 'Nilai mutu', 'Poin', 70, 71, ''],
      ['*) semakin rendah semakin baik'],
    );
    expect(isi).toEqual(['80.00', '101.43']);
  });

  test('a ratio that lies between 0 and 1 by its definition is no percentage in doubt', async () => {
    expect(await capaian(denganKolom('Polaritas'), [1, 'S', 'Rasio Gini', 'Minimize', 0.4, 0.38])).toEqual(['105.00']);
  });
});
