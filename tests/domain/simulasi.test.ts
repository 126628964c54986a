import { Decimal, tampil } from '../../src/dasar/desimal';
import { hitungLkj } from '../../src/domain/lkj';
import { semuaAngka } from '../../src/domain/semua-bagian';
import { simulasikan } from '../../src/domain/simulasi';
import { dataKosong, IKPA_2023, indikator2023, masuk, nilaiIkpa } from './bahan';

const hasil = hitungLkj({
  ...dataKosong(),
  indikator: indikator2023(),
  ikpa: [nilaiIkpa(IKPA_2023)],
  smart: masuk('nka/smart', 93.17, 'poin'),
});
const angka = new Map(semuaAngka(hasil).map((a) => [a.kunci, a]));

function perlu(kunciAngka: string, target: number, masukan: string): string {
  const figur = angka.get(kunciAngka);
  if (!figur) throw new Error(kunciAngka);
  const k = simulasikan(figur, new Decimal(target)).kebutuhan.find((s) => s.masukan.kunci.endsWith(masukan));
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
    simulasikan(figur, new Decimal(92)).kebutuhan.map((s) => [s.masukan.kunci, s.perPoin.toString()]),
  );
  expect(perPoin).toMatchObject({ 'nka/smart': '0.5', 'ikpa/02704/penyerapan/nilai': '0.1' });
});

test('weights and targets are given, not worked for', () => {
  const kunci = [...angka.values()].flatMap((a) =>
    simulasikan(a, new Decimal(90)).kebutuhan.map((s) => s.masukan.kunci),
  );
  expect(kunci.filter((k) => /\/(bobot|target)$/.test(k))).toEqual([]);
});

test('a component stays within its own scale: a SAKIP score within its weight, a count within what was observed', () => {
  const komponen = [30, 30, 15, 25].map((bobot, i) => ({
    id: `sakip/${i}`,
    nama: `Komponen ${i}`,
    bobot: masuk(`sakip/${i}/bobot`, bobot, 'poin'),
    nilai: { ...masuk(`sakip/${i}/nilai`, bobot * 0.8, 'poin'), paling: new Decimal(bobot) },
    nilaiTotalDilaporkan: undefined,
  }));
  const sakip = hitungLkj({ ...dataKosong(), sakip: komponen });
  const total = sakip.sakip?.total;
  if (!total) throw new Error('sakip');
  const naik5 = simulasikan(total, new Decimal(85)).kebutuhan.map((s) => [
    s.masukan.kunci,
    s.perlu?.toString() ?? s.putusan,
  ]);
  expect(naik5).toEqual([
    ['sakip/0/nilai', '29'],
    ['sakip/1/nilai', '29'],
    ['sakip/2/nilai', 'tidakMungkin'],
    ['sakip/3/nilai', '25'],
  ]);

  const rasio = {
    id: 'rasio/1',
    nama: 'Lembaga',
    untuk: null,
    pembilang: { ...masuk('rasio/1/pembilang', 80, 'lembaga'), paling: new Decimal(120) },
    penyebut: masuk('rasio/1/penyebut', 120, 'lembaga'),
  };
  const lembaga = hitungLkj({ ...dataKosong(), rasio: [rasio] });
  const persen = lembaga.rasio[0]?.persen;
  if (!persen) throw new Error('rasio');
  expect(simulasikan(persen, new Decimal(90)).kebutuhan[0]?.perlu?.toString()).toBe('108');
  expect(simulasikan(persen, new Decimal(101)).kebutuhan[0]?.putusan).toBe('tidakMungkin');
});
