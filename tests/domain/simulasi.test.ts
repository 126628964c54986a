import { Decimal, tampil } from '../../src/domain/desimal';
import { hitungLkj, semuaAngka } from '../../src/domain/lkj';
import { simulasikan } from '../../src/domain/simulasi';
import { dataKosong, IKPA_2023, indikator2023, masuk, nilaiIkpa } from './bahan';

const { hasil } = hitungLkj({
  ...dataKosong(),
  indikator: indikator2023(),
  ikpa: [nilaiIkpa(IKPA_2023)],
  smart: masuk('nka/smart', 93.17, 'poin'),
});
const angka = new Map(semuaAngka(hasil).map((a) => [a.kunci, a]));

function perlu(kunciAngka: string, target: number, masukan: string): string {
  const figur = angka.get(kunciAngka);
  if (!figur) throw new Error(kunciAngka);
  const k = simulasikan(figur, new Decimal(target)).find((s) => s.masukan.kunci.endsWith(masukan));
  return k?.perlu ? tampil(k.perlu, 2) : (k?.putusan ?? 'tidak ada');
}

test.each([
  ['NKA 90 at IKPA 89,45 needs SMART', 'nka', 90, 'smart', '90,55'],
  ['IKPA 90 needs penyerapan', 'ikpa', 90, 'penyerapan/nilai', '74,19'],
  ['IKPA 95 needs penyerapan', 'ikpa', 95, 'penyerapan/nilai', '99,19'],
  ['IKPA 99 cannot be had from penyerapan alone', 'ikpa', 99, 'penyerapan/nilai', 'tidakMungkin'],
  ['NKA 97 cannot be had from SMART alone', 'nka', 97, 'smart', 'tidakMungkin'],
  ['a mean of 108 needs less of indicator 10', 'rataRata/indikator', 108, 'pk/10/realisasi', '85,56'],
])('%s', (_nama, figur, target, masukan, harapan) => {
  expect(perlu(figur, target, masukan)).toBe(harapan);
});

test('what one point of each component is worth', () => {
  const figur = angka.get('nka');
  if (!figur) throw new Error('nka');
  const perPoin = Object.fromEntries(
    simulasikan(figur, new Decimal(92)).map((s) => [s.masukan.kunci, s.perPoin.toString()]),
  );
  expect(perPoin).toMatchObject({ 'nka/smart': '0.5', 'ikpa/02704/penyerapan/nilai': '0.1' });
});

test('weights and targets are given, not worked for', () => {
  const kunci = [...angka.values()].flatMap((a) => simulasikan(a, new Decimal(90)).map((s) => s.masukan.kunci));
  expect(kunci.filter((k) => /\/(bobot|target)$/.test(k))).toEqual([]);
});
