import fc from 'fast-check';
import { calculateNow } from '@capaian/stand-in/calc/recalculate';
import { getValue } from '@capaian/stand-in/workbook/cells';
import { ATURAN } from './aturan';
import { bukuAturan, type KasusAturan } from './buku-aturan';

/** Two results are the same number up to this share of the larger one. */
const TOLERANSI = 1e-9;

function sama(kasus: KasusAturan, terhitung: unknown): boolean {
  if (kasus.nilai === null) return typeof terhitung === 'object' && terhitung !== null;
  const harapan = kasus.nilai.toNumber();
  if (typeof terhitung !== 'number') return false;
  return Math.abs(terhitung - harapan) <= TOLERANSI * Math.max(1, Math.abs(harapan));
}

/** The decimal and the formula that the host's engine calculates agree, for every rule, whatever the inputs. */
test(`all ${Object.keys(ATURAN).length} rules: the decimal is what the formula gives`, () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 0.999999, noNaN: true }), { minLength: 40, maxLength: 60 }),
      (angka) => {
        let i = 0;
        const { buku, kasus } = bukuAturan(() => angka[i++ % angka.length] ?? 0.5);
        calculateNow(buku);
        const [lembar] = buku.sheets;
        if (!lembar) throw new Error('no sheet');
        const beda = kasus
          .map((k) => ({ ...k, excel: getValue(lembar, k.baris, k.kolom) }))
          .filter((k) => !sama(k, k.excel))
          .map(
            (k) => `${k.nama}: ${k.nilai?.toString() ?? 'no value'} but ${JSON.stringify(k.excel)} from ${k.formula}`,
          );
        expect(beda).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});
