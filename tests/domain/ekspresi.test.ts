import fc from 'fast-check';
import type { Ekspresi } from '../../src/domain/angka';
import {
  bagi,
  cacah,
  fakta,
  jumlah,
  kali,
  kurang,
  maks,
  min,
  persen,
  persentase,
  rata,
  tetap,
} from '../../src/domain/ekspresi/bentuk';
import { keFormula, type Tempat } from '../../src/domain/ekspresi/formula';
import { nilaikan } from '../../src/domain/ekspresi/nilai';
import { jelaskan, jelaskanNama } from '../../src/domain/ekspresi/penjelasan';
import { rentang } from '../../src/domain/ekspresi/rentang';
import { salinAngka, susunAngka } from '../../src/domain/susun-angka';
import { masuk } from './bahan';

const realisasi = masuk('realisasi', 80.09);
const target = masuk('target', 81);
const capaian = persentase(fakta(realisasi), fakta(target));

const angkaUji = { kunci: 'capaian/1', jenis: 'capaian', nama: 'Capaian', satuan: '%', desimal: 2 } as const;

const sel: Record<string, { lembar: string; baris: number; kolom: number }> = {
  realisasi: { lembar: 'LKj Data', baris: 4, kolom: 4 },
  target: { lembar: 'LKj Data', baris: 5, kolom: 4 },
  a: { lembar: "Bu'ku", baris: 0, kolom: 0 },
  b: { lembar: "Bu'ku", baris: 1, kolom: 0 },
  c: { lembar: "Bu'ku", baris: 2, kolom: 0 },
  d: { lembar: "Bu'ku", baris: 4, kolom: 27 },
};
const tempat: Tempat = { fakta: (f) => sel[f.kunci], angka: () => undefined };
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((k) => fakta(masuk(k, 1))) as [Ekspresi, Ekspresi, Ekspresi, Ekspresi];

test('a copy of a figure keeps its sentence and its sources, which are made when they are asked for', () => {
  const asal = susunAngka({ ...angkaUji, ekspresi: capaian, kaidah: 'Realisasi ÷ Target × 100' });
  const salinan = salinAngka(asal, { nama: 'Salinan' });
  expect(salinan.nama).toBe('Salinan');
  expect([salinan.rumus, salinan.asal]).toEqual(['Realisasi ÷ Target × 100 = 80,09 ÷ 81 × 100', asal.asal]);
  expect({ ...salinan }).toMatchObject({ rumus: asal.rumus, asal: asal.asal });
});

test('one rule gives the number, the formula and the sentence', () => {
  const hasil = nilaikan(capaian);
  expect(hasil.ada && hasil.nilai.toFixed(4)).toBe('98.8765');
  expect(keFormula(capaian, tempat, 'LKj Ikhtisar')).toBe("'LKj Data'!E5/'LKj Data'!E6*100");
  expect(jelaskan(capaian)).toBe('80,09 ÷ 81 × 100');
  expect(jelaskanNama(capaian)).toBe('realisasi ÷ target × 100');
});

test.each<[string, Ekspresi, string]>([
  ['neighbours become a range', jumlah([a, b, c]), 'SUM(A1:A3)'],
  ['gaps end a range', rata([a, b, d]), 'AVERAGE(A1:A2,AB5)'],
  ['a short sum stays a sum', jumlah([a, d]), 'A1+AB5'],
  ['a weight reads as a weight', jumlah([kali(persen(50), a), kali(persen(50), d)]), '50%*A1+50%*AB5'],
  ['a difference on the right is bracketed', kurang(a, kurang(b, c)), 'A1-(A2-A3)'],
  ['a sum under a product is bracketed', kali(jumlah([a, d]), b), '(A1+AB5)*A2'],
  ['a quotient below a quotient is bracketed', bagi(a, bagi(b, c)), 'A1/(A2/A3)'],
  ['limits', min(maks(a, tetap(0)), tetap(120)), 'MIN(MAX(A1,0),120)'],
  ['a count looks at what a reader sees', cacah([a, b, c], '>', 100, 2), 'COUNTIF(A1:A3,">="&100.005)'],
])('%s', (_nama, e, formula) => {
  expect(keFormula(e, tempat, "Bu'ku")).toBe(formula);
});

test.each<[string, Ekspresi, string]>([
  ['a product over a number needs no brackets', bagi(kali(tetap(2), tetap(3)), tetap(4)), '2 × 3 ÷ 4'],
  ['nor does a quotient in a product', kali(bagi(tetap(2), tetap(3)), tetap(4)), '2 ÷ 3 × 4'],
  ['a quotient under a line has them', bagi(tetap(2), bagi(tetap(3), tetap(4))), '2 ÷ (3 ÷ 4)'],
  ['and a product', bagi(tetap(2), kali(tetap(3), tetap(4))), '2 ÷ (3 × 4)'],
  ['and a mean', bagi(tetap(2), rata([tetap(3), tetap(4)])), '2 ÷ ((3 + 4) ÷ 2)'],
  ['a sum in a quotient', bagi(jumlah([tetap(2), tetap(3)]), tetap(4)), '(2 + 3) ÷ 4'],
  ['a difference taken off', kurang(tetap(9), kurang(tetap(4), tetap(3))), '9 − (4 − 3)'],
  ['a difference that something is taken off', kurang(kurang(tetap(9), tetap(4)), tetap(3)), '9 − 4 − 3'],
])('the sentence as a person would write it: %s', (_nama, e, kalimat) => {
  expect(jelaskan(e)).toBe(kalimat);
});

test('a sheet name with an apostrophe is quoted', () => {
  expect(keFormula(a, tempat, 'Lain')).toBe("'Bu''ku'!A1");
});

test('a missing input or a zero divisor is named, never a number', () => {
  const kosong = nilaikan(persentase(fakta(masuk('realisasi', null)), fakta(target)));
  expect(kosong).toEqual({
    ada: false,
    sebab: { kode: 'masukanKosong', rincian: { nama: 'realisasi', sel: 'Uji!A1' } },
  });
  const nol = nilaikan(persentase(fakta(realisasi), fakta(masuk('target', 0))));
  expect(nol).toEqual({ ada: false, sebab: { kode: 'penyebutNol', rincian: { nama: 'target', sel: 'Uji!A1' } } });
  expect(nilaikan(rata([])).ada).toBe(false);
});

const angkaAcak = fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 100);

test('a mean lies between its smallest and largest part', () => {
  fc.assert(
    fc.property(fc.array(angkaAcak, { minLength: 1, maxLength: 20 }), (nilai) => {
      const hasil = nilaikan(rata(nilai.map((n) => tetap(n))));
      return hasil.ada && hasil.nilai.gte(Math.min(...nilai)) && hasil.nilai.lte(Math.max(...nilai));
    }),
  );
});

test('a cap never raises, doubling both counts leaves a percentage', () => {
  fc.assert(
    fc.property(angkaAcak, angkaAcak, fc.integer({ min: 1, max: 200 }), (r, t, batas) => {
      const bebas = nilaikan(persentase(tetap(r), tetap(t)));
      const terbatas = nilaikan(min(persentase(tetap(r), tetap(t)), tetap(batas)));
      const ganda = nilaikan(persentase(tetap(2 * r), tetap(2 * t)));
      return bebas.ada && terbatas.ada && ganda.ada && terbatas.nilai.lte(bebas.nilai) && ganda.nilai.eq(bebas.nilai);
    }),
  );
});

test('the span holds the value and every value that unrounded inputs can give', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20_000 }),
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: -4, max: 5 }),
      (r, t, geser) => {
        const f = { ...masuk('r', r / 100), desimal: 2 };
        const e = persentase(fakta(f), fakta(masuk('t', t)));
        const batas = rentang(e);
        const asli = nilaikan(persentase(tetap((r + geser / 10) / 100), tetap(t)));
        return batas !== null && asli.ada && batas.bawah.lte(asli.nilai) && batas.atas.gte(asli.nilai);
      },
    ),
  );
});
