import { tabelPolos } from '../../src/input/polos/tabel-polos';
import { bukuUji, type SelUji } from './potret-contoh';

/** The numbers of the last cells of a column under "Nilai", as they are read: value, decimals, % and the other way. */
function baca(...sel: SelUji[]): string[] {
  const { potret } = bukuUji({
    baris: [
      ['Tabel 1 Uji'],
      ['No', 'Uraian', 'Jumlah', 'Nilai'],
      ...sel.map((s, i): SelUji[] => [i + 1, `Baris ${'ABCDEFGH'[i] ?? ''}x`, 10 + i, s]),
    ],
  });
  const [tabel] = tabelPolos(potret);
  const kolom = tabel?.kolom.find(({ daun }) => daun === 'nilai')?.kolom ?? -1;
  return (tabel?.baris ?? []).map((b) =>
    (b.sel.get(kolom)?.angka ?? [])
      .map(
        (a) =>
          `${a.nilai.toString()}/${a.desimal}${a.persen ? '%' : ''}${a.lain ? ` (${a.lain.nilai.toString()}${a.lain.melawan ? ' melawan' : ''})` : ''}`,
      )
      .join('; '),
  );
}

const berjudul = (teks: SelUji, harapan: string): [string, SelUji, string] => [
  String(typeof teks === 'object' ? teks?.t : teks),
  teks,
  harapan,
];

test.each([
  berjudul('1.234,50', '1234.5/2'),
  berjudul('1,234.50', '1234.5/2'),
  berjudul('1.234', '1234/0 (1.234)'),
  berjudul('1,234', '1.234/3 (1234)'),
  berjudul('0,352', '0.352/3'),
  berjudul('12', '12/0'),
  berjudul('-12,5', '-12.5/1'),
  berjudul('12,5%', '12.5/1%'),
  berjudul('(12,5)', '-12.5/1'),
  berjudul('(12,5%)', '-12.5/1%'),
  berjudul('(12)', ''),
  berjudul('Rp 1.234.000,-', '1234000/0'),
  berjudul('1.506.190.00 Rp 0', '1506190000/0'),
  berjudul('1.506.190 Rp 0', ''),
  berjudul('1.506.190.0 Rp 00', '1506190000/0'),
  berjudul('Level 3 (3,157)', '3.157/3 (3157)'),
  berjudul('Level 3 (3,157) baik', ''),
  berjudul('131,83 (SB)', '131.83/2'),
  berjudul('131,83 (Sangat Baik)', '131.83/2'),
  berjudul('131,83 (Sangat Baik Sekali)', ''),
  berjudul('61 kampung', '61/0'),
  berjudul('15 kegiatan/ usaha', '15/0'),
  berjudul('15 kegiatan usaha desa', ''),
  berjudul('61 Kampung', ''),
  berjudul('12\n13', '12/0; 13/0'),
  berjudul('12\nbaik', '12/0'),
  berjudul('N/A', ''),
  berjudul('', ''),
  berjudul('-', ''),
  berjudul({ n: 0.125, f: '0.0%', t: '12,5%' }, '12.5/1%'),
  berjudul({ n: 12.345, f: '0.00', t: '12,35' }, '12.345/2'),
])('%s', (_apa, sel, harapan) => {
  expect(baca('7', sel, '8')[1]).toBe(harapan);
});

test('the habit of a column decides what one cell leaves open', () => {
  expect(
    [
      ['1.234,5', '2.345,5', '3.456,5'],
      ['1,234.5', '2,345.5', '3,456.5'],
      ['1,234.5', '2,345.5'],
      ['1,234.5', '2.345,5', '3,456.5'],
    ].map((lain) => baca('1.234', ...lain)[0]),
  ).toEqual(['1234/0 (1.234 melawan)', '1.234/3 (1234 melawan)', '1.234/3 (1234)', '1.234/3 (1234)']);
});

describe('which blocks of cells are tables', () => {
  const banyak = (baris: number, kolom = 3): number => {
    const isi = Array.from({ length: baris }, (_, i): SelUji[] => [
      `Baris ${i}`,
      ...Array.from({ length: kolom - 1 }, (__, k) => i * k + 1),
    ]);
    const { potret } = bukuUji({
      baris: [
        [
          'Uraian',
          ...Array.from(
            { length: kolom - 1 },
            (_, k) => `Kolom ${'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz'[k] ?? ''}`,
          ),
        ],
        ...isi,
      ],
    });
    return tabelPolos(potret).reduce((n, t) => n + t.baris.length, 0);
  };

  test('600 rows of a sheet at most, 40 columns', () => {
    expect([banyak(599), banyak(600), banyak(2), banyak(1)]).toEqual([599, 0, 2, 1]);
    expect([banyak(5, 40), banyak(5, 41)]).toEqual([5, 0]);
  });

  test('sums and means are told from rows, marks from labels', () => {
    const { potret } = bukuUji({
      baris: [
        ['Tabel 1 Uji'],
        ['No', 'Uraian', 'Target', 'Realisasi'],
        ['1.', 'Padi', 10, 12],
        ['a.', 'Jagung', 20, 21],
        ['IV', 'Ubi', 30, 29],
        [null, 'Jumlah', 60, 62],
        [null, 'Rata-rata', 20, 20.67],
        ['2.1', 'Total hadir', 5, 6],
        ['No', 'Uraian', 'Target', 'Realisasi'],
        ['(1)', '(2)', '(3)', '(4)'],
        ['3', 'Kopi', 7, 8],
      ],
    });
    expect(tabelPolos(potret).map((t) => [t.judul, ...t.baris.map((b) => `${b.nomor}|${b.label}|${b.peran}`)])).toEqual(
      [
        [
          'Tabel 1 Uji',
          '1.|Padi|data',
          'a.|Jagung|data',
          'IV|Ubi|data',
          '|Jumlah|total',
          '|Rata-rata|rata',
          '2.1|Total hadir|data',
          '3|Kopi|data',
        ],
      ],
    );
  });
});
