import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from './baca-tercatat';
import { bukuUji, type LembarUji } from './potret-contoh';

async function baca(...lembar: LembarUji[]) {
  const { potret, gabungan } = bukuUji(...lembar);
  const { data } = await bacaTabel(potret, gabungan);
  const isi = hitungLkj(data).capaian?.indikator ?? [];
  return { data, capaian: isi.map((i) => `${i.data.nama}: ${i.capaian.nilai?.toFixed(2) ?? ''}`) };
}

describe('B49 a year that the heads of target and realisasi say is the report’s, where no title names one', () => {
  test.each<[string, LembarUji, number | null]>([
    [
      'in each head',
      { baris: [['Capaian IKU'], ['No', 'Sasaran', 'Indikator Kinerja', 'Target 2024', 'Realisasi 2024'], [1, 'A', 'Nilai SAKIP', 80, 82]] },
      2024,
    ],
    [
      'over both',
      {
        baris: [['Capaian IKU'], ['No', 'Sasaran', 'Indikator Kinerja', 'Tahun 2024', null], [null, null, null, 'Target', 'Realisasi'], [1, 'A', 'Nilai SAKIP', 80, 82]],
        gabungan: [[1, 3, 1, 2]],
      },
      2024,
    ],
    [
      'of last year’s realisasi it says nothing',
      { baris: [['Capaian IKU'], ['No', 'Sasaran', 'Indikator Kinerja', 'Realisasi 2023', 'Target', 'Realisasi'], [1, 'A', 'Nilai SAKIP', 78, 80, 82]] },
      null,
    ],
  ])('%s', async (_nama, lembar, tahun) => {
    expect((await baca(lembar)).data.tahun).toBe(tahun);
  }); // prettier-ignore
});

describe('B50 several years with a target and a realisasi each', () => {
  const perbandingan: LembarUji = {
    nama: 'Perbandingan',
    baris: [
      ['Perbandingan capaian kinerja'],
      ['No', 'Indikator', '2023', null, null, '2024', null, null],
      [null, null, 'Target', 'Realisasi', '%', 'Target', 'Realisasi', '%'],
      [1, 'Nilai SAKIP', 80, 79, 98.75, 81, 82, 101.23],
      [2, 'Angka kematian (-)', 5, 4, 120, 4, 5, 75],
    ],
    gabungan: [
      [1, 0, 2, 1],
      [1, 1, 2, 1],
      [1, 2, 1, 3],
      [1, 5, 1, 3],
    ],
  };

  test('the last one is measured, and all of them are a line of years', async () => {
    const { data, capaian } = await baca(perbandingan);
    expect(data.tahun).toBe(2024);
    expect(capaian).toEqual(['Nilai SAKIP: 101.23', 'Angka kematian (-): 75.00']);
    expect(data.indikator.map((i) => i.capaianDilaporkan?.nilai?.toString())).toEqual(['101.23', '75']);
    expect(data.tren.map((t) => [t.untuk?.indikator, t.titik.length])).toEqual([
      [1, 4],
      [2, 4],
    ]);
  });

  test('beside an agreement they are only a line of years', async () => {
    const pk: LembarUji = {
      nama: 'PK',
      baris: [['Perjanjian Kinerja 2024'], ['No', 'Sasaran', 'Indikator', 'Target', 'Realisasi'], [1, 'A', 'Nilai SAKIP', 81, 82]],
    }; // prettier-ignore
    const { capaian } = await baca(perbandingan, pk);
    expect(capaian).toEqual(['Nilai SAKIP: 101.23']);
  });
});
