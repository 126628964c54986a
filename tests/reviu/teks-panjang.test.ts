import { hitungLkj } from '../../src/domain/lkj';
import { paragrafDariTeks } from '../../src/reviu/narasi/paragraf';
import { periksaLkj } from '../../src/reviu/periksa';
import { bacaSampel, type Sampel } from './sampel';

let sampel: Sampel;
beforeAll(async () => (sampel = await bacaSampel()));

/** CPU seconds of all rules over one text. */
function detik(teks: string): number {
  const hasil = hitungLkj(sampel.data);
  const mulai = process.cpuUsage();
  periksaLkj(hasil, { tabel: [], narasi: paragrafDariTeks(teks) });
  const { user, system } = process.cpuUsage(mulai);
  return (user + system) / 1e6;
}

// "nama-program" took twice as long with every further number: these forty pairs 2 s, a hundred of them for ever.
test('numbers in a row at the head of a paragraph cost no more than other text', () => {
  expect(detik('1.'.repeat(42))).toBeLessThan(1);
});

// As long as one paragraph is: digits set apart took 5 s and 1.5 s, the others are of the same kind.
test.each([
  '1.',
  '1. ',
  '1 1 ',
  '(1)',
  '1) ',
  'no. 12 ',
  '12,5 ',
  '3/4 ',
  'i. ',
  '“',
  ' . ',
  '\t',
  '- ',
  '1️⃣ ',
  'Kab. ',
])('a paragraph of nothing but “%s”', (potongan) => {
  expect(detik(potongan.repeat(Math.floor(4_000 / potongan.length)))).toBeLessThan(1);
});
