import fc from 'fast-check';
import { bulatkan, Decimal, tampil } from '../../src/dasar/desimal';

test.each([
  ['90.095', '90,10'],
  ['58.985', '58,99'],
  ['1234567.5', '1.234.567,50'],
  ['-1.005', '-1,01'],
  ['-0.001', '0,00'],
  ['0', '0,00'],
])('%s is shown as %s (half up, Indonesian marks)', (nilai, harapan) => {
  expect(tampil(new Decimal(nilai), 2)).toBe(harapan);
});

test('ties always go up, whatever stands before them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (sen) => {
      const tengah = new Decimal(sen).plus('0.5').div(100);
      return bulatkan(tengah, 2).eq(new Decimal(sen + 1).div(100));
    }),
  );
});
