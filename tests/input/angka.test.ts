import fc from 'fast-check';
import { bacaTeksAngka } from '../../src/input/sel/angka';
import { putuskanPemisah } from '../../src/input/sel/pemisah';

/** The reading in short: number|unit|decimals|mark, or what else it is. */
function ringkas(teks: string): string {
  const b = bacaTeksAngka(teks);
  return b.jenis === 'angka' ? [b.nilai.toFixed(), b.satuan, b.desimal, b.tanda].join('|') : b.jenis;
}

test.each([
  ['99,60', '99.6||2|'],
  ['90.74', '90.74||2|'],
  ['97.72%', '97.72|%|2|'],
  ['82%', '82|%|0|'],
  ['80,00%', '80|%|2|'],
  ['110 %', '110|%|0|'],
  ['82 persen', '82|%|0|'],
  ['80,09**', '80.09||2|**'],
  ['80,09 *', '80.09||2|*'],
  ['100', '100||0|'],
  ['0', '0||0|'],
  ['0,5', '0.5||1|'],
  ['0.804', '0.804||3|'],
  ['-5,2', '-5.2||1|'],
  ['\u22125,2', '-5.2||1|'],
  ['1.969.711.272.000', '1969711272000||0|'],
  ['1.234,5', '1234.5||1|'],
  ['1,234.5', '1234.5||1|'],
  ['1,234,567', '1234567||0|'],
  ['5929', '5929||0|'],
  ['5929,125', '5929.125||3|'],
  ['Rp 1.969.711.272.000', '1969711272000|rupiah|0|'],
  ['Rp2.440.968.652.000,-', '2440968652000|rupiah|0|'],
  ['Rp. 150,50', '150.5|rupiah|2|'],
  ['31 Unit', '31|buah|0|'],
  ['6.527.100 orang', '6527100|orang|0|'],
  ['  82%\u00a0 ', '82|%|0|'],
  ['\uff18\uff12\uff05', '82|%|0|'],
  ["'82", '82||0|'],
])('%j is %s', (teks, arti) => {
  expect(ringkas(teks)).toBe(arti);
});

test.each([
  ['N/A', 'tidakBerlaku'],
  ['n.a.', 'tidakBerlaku'],
  ['-', 'tidakBerlaku'],
  ['\u2013', 'tidakBerlaku'],
  ['Tidak berlaku', 'tidakBerlaku'],
  ['', 'belumAda'],
  ['\u00a0 ', 'belumAda'],
  ['belum diperoleh', 'belumAda'],
  ['Belum Diisi', 'belumAda'],
])('%j says %s, not zero', (teks, arti) => {
  expect(bacaTeksAngka(teks).jenis).toBe(arti);
});

test.each([
  '8O,09',
  'l00',
  '80,09a',
  '12,34,5',
  '1.23.456',
  '1.234.56',
  '.5',
  '5.',
  '5,',
  '10\u00b2',
  '\u2460',
  '\u00bd',
  "'005",
  '005',
  '1e5',
  '0x1F',
  '(1)',
  '2,4 Triliun',
  '80%%',
  '80% 90%',
  'Rp',
  'Rp 5%',
  '--5',
  '**',
  '5-6',
  '80,09 (2022)',
  '+-5',
  '10%,-',
])('%j is no number', (teks) => {
  expect(bacaTeksAngka(teks).jenis).toBe('bukanAngka');
});

test.each(['31-12-2023', '31/12/23', '2023-12-31', '31.12.2023', '31 Desember 2023', '1-Jan-2023'])(
  '%j is a date',
  (teks) => {
    expect(bacaTeksAngka(teks).jenis).toBe('tanggal');
  },
);

describe('three digits after one separator', () => {
  const putus = (teks: string, kolom: string[], hitungan = false): string | null => {
    const b = bacaTeksAngka(teks);
    if (b.jenis !== 'meragukan') throw new Error(`${teks} is not in doubt`);
    const kebiasaan = kolom
      .map(bacaTeksAngka)
      .flatMap((k) => (k.jenis === 'angka' && k.kebiasaan ? [k.kebiasaan] : []));
    return putuskanPemisah(b, new Set(kebiasaan), hitungan)?.nilai.toFixed() ?? null;
  };

  test.each([
    ['383.275', ['1.969.711'], '383275'],
    ['383.275', ['91,09'], '383275'],
    ['383.275', ['90.74'], '383.275'],
    ['383,275', ['90.74'], '383275'],
    ['383,275', ['91,09'], '383.275'],
    ['89,449%', ['73,22%'], '89.449'],
  ])('%s beside %j is %s', (teks, kolom, arti) => {
    expect(putus(teks, kolom)).toBe(arti);
  });

  test.each([
    ['383.275', ['5929', '12', 'N/A']],
    ['383.275', ['270.571']],
    ['383.275', ['90.74', '91,09']],
  ])('%s beside %j stays in doubt', (teks, kolom) => {
    expect(putus(teks, kolom)).toBeNull();
  });

  test('a column of counts says thousands, unless another cell contradicts it', () => {
    expect(putus('383.275', ['5929'], true)).toBe('383275');
    expect(putus('383.275', ['90.74'], true)).toBeNull();
    expect(putus('Rp 383.275', [])).toBe('383275');
    expect(putus('Rp 200.000,-', [])).toBe('200000');
    expect(putus('383.275 orang', [])).toBe('383275');
  });
});

test('B15 no text without a plain run of digits ever becomes a number', () => {
  const huruf = fc.string({
    unit: fc.constantFrom(...'0123456789.,%-+*RpO ol()/=eE\u00a0\uff11\u00b2'.split('')),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.oneof(huruf, fc.string()), (teks) => {
      const b = bacaTeksAngka(teks);
      if (b.jenis !== 'angka') return;
      // What was read is exactly the digits that stand there, in one group.
      const digit = teks.normalize('NFKC').replace(/[^\d]/g, '');
      const dibaca = b.nilai.abs().toFixed(b.desimal).replace('.', '');
      expect(dibaca).toBe(digit);
      expect(teks).toMatch(/^[^\p{L}]*(rp\.?|idr)?[^\p{L}]*(persen|orang|unit|pm|[^\p{L}]*)*$/iu);
    }),
    { numRuns: 3000 },
  );
});

test('B16 every number printed the Indonesian way is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 99 }), (bulat, pecahan) => {
      const teks = `${String(bulat).replace(/\B(?=(\d{3})+$)/g, '.')},${String(pecahan).padStart(2, '0')}`;
      expect(ringkas(teks)).toBe(
        `${bulat}${pecahan ? `.${String(pecahan).padStart(2, '0').replace(/0$/, '')}` : ''}||2|`,
      );
    }),
  );
});
