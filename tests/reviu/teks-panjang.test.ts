import { runInNewContext } from 'node:vm';
import { hitungLkj } from '../../src/domain/lkj';
import { periksaLkj } from '../../src/reviu/periksa';
import { bacaSampel, type Sampel } from './sampel';

let sampel: Sampel;
beforeAll(async () => (sampel = await bacaSampel()));

/** All a cell holds, as one paragraph, which is eight times what the add-in hands on as one. */
const PANJANG = 32_000;
/** As wide as the limit of `jest.config.js`, and for the same: to end what hangs. */
const PALING_LAMA = 480_000;

/**
 * All rules over one paragraph, ended where a pattern goes on for hours: jest's own limit would wait for it. How long a
 * text takes is asked by `npm run bench -- text`.
 */
function tamat(teks: string): void {
  const hasil = hitungLkj(sampel.data);
  const konteks = { tabel: [], narasi: [{ teks, letak: 'baris 1', asal: null }] };
  runInNewContext('periksa()', { periksa: () => periksaLkj(hasil, konteks) }, { timeout: PALING_LAMA });
}

// "nama-program" took twice as long with every further number: these hundred pairs for ever.
test('numbers in a row at the head of a paragraph are read to their end', () => {
  tamat('1.'.repeat(100));
});

// Digits set apart took the cube of their number, over an hour here; the others are of the same kind.
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
])('a paragraph of nothing but “%s” is read to its end', (potongan) => {
  tamat(potongan.repeat(Math.floor(PANJANG / potongan.length)));
});
