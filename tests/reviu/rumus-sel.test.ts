import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from '../../src/input/baca';
import { rumusFakta } from '../../src/input/rumus-fakta';
import { periksaLkj } from '../../src/reviu/periksa';
import { bentukRelatif, sukuRumus, uraiRumus } from '../../src/reviu/rumus/urai-rumus';
import { bukuUji, type SelUji } from '../input/potret-contoh';
import { sebutSel } from './sampel';

const ATURAN = new Set(['angka-diketik', 'rumus-lain', 'rentang-kurang', 'jumlah-ditambah', 'persen-selisih']);
const REALISASI = [90, 160, 240, 360, 450];

/** A budget in A1:E2 and below, a row for each formula of its rest: pagu in B, realisasi in C, % in D, the rest in E. */
async function temukan(sisa: readonly (string | null)[], rumus: Readonly<Record<string, string>> = {}) {
  const rinci = sisa.map((_, i): [pagu: number, realisasi: number] => [(i + 1) * 100, REALISASI[i] ?? 0]);
  const jumlah = (k: 0 | 1): number => rinci.reduce((total, satu) => total + satu[k], 0);
  const baris = [...rinci, [jumlah(0), jumlah(1)] as const].map(([pagu, realisasi], i): SelUji[] => [
    ['Pegawai', 'Barang', 'Modal', 'Bansos', 'Hibah'].slice(0, sisa.length)[i] ?? 'JUMLAH',
    pagu * 1_000_000,
    realisasi * 1_000_000,
    { n: realisasi / pagu, f: '0.00%', t: `${((100 * realisasi) / pagu).toFixed(2)}%` },
    (pagu - realisasi) * 1_000_000,
  ]);
  const { potret, gabungan } = bukuUji({
    nama: 'Anggaran',
    baris: [
      ['Realisasi Anggaran per Jenis Belanja Tahun 2023', null, null, null, null],
      ['Jenis Belanja', 'Pagu', 'Realisasi', '%', 'Sisa'],
      ...baris,
    ],
  });
  const isi = new Map([...sisa.map((satu, i) => [`E${i + 3}`, satu] as const), ...Object.entries(rumus)]);
  const berumus = potret.lembar.map((lembar) => ({
    ...lembar,
    rumus: lembar.nilai.map((satu, b) => satu.map((_, k) => isi.get(`${'ABCDE'[k] ?? ''}${b + 1}`) ?? undefined)),
  }));
  const { data } = await bacaTabel(potret, gabungan);
  const temuan = periksaLkj(hitungLkj(data), { tabel: [], narasi: [], rumus: rumusFakta({ lembar: berumus }, data) });
  return temuan
    .filter((t) => ATURAN.has(t.aturan))
    .map((t) => `${t.aturan} ${sebutSel(t.asal)} ${t.dilaporkan} | ${t.dihitung}`);
}

const TIGA = ['=B3-C3', '=B4-C4', '=B5-C5'];
const TETAP = [null, null, null, null];
const JUMLAH = { E7: '=SUM(E3:E6)' };

test.each<[string, (string | null)[], Record<string, string>, string[]]>([
  ['three rows share a formula, one has another', [...TIGA, '=B6-C5'], JUMLAH, ['rumus-lain E6 =B6-C5 | =B6-C6']],
  ['three rows share a formula, one is typed', [...TIGA, null], JUMLAH, ['angka-diketik E6 40.000.000 | =B6-C6']],
  [
    'two rows share a formula, one is typed',
    ['=B3-C3', '=B4-C4', null],
    { E6: '=SUM(E3:E5)' },
    ['angka-diketik E5 60.000.000 | =B5-C5'],
  ],
  ['two rows that share a formula are no pattern for a third', ['=B3-C3', '=B4-C4', '=B5-C4'], { E6: '=E3+E4+E5' }, []],
  ['three of five rows are no pattern', [...TIGA, '=B6-C5', null], { E8: '=SUM(E3:E7)' }, []],
  ['one formula among typed numbers is no pattern', ['=B3-C3', null, null, null], {}, []],
  ['a column that was typed has no pattern', TETAP, {}, []],
  ['the last row is left out', TETAP, { B7: '=SUM(B3:B5)' }, ['rentang-kurang B7 =SUM(B3:B5) | B3:B6']],
  ['the first row is left out', TETAP, { B7: '=SUM(B4:B6)' }, ['rentang-kurang B7 =SUM(B4:B6) | B3:B6']],
  ['the first and the last are', TETAP, { B7: '=SUBTOTAL(9,B4:B5)' }, ['rentang-kurang B7 =SUBTOTAL(9,B4:B5) | B3:B6']],
  ['all rows are in, fixed or not', TETAP, { B7: '=SUM(B$3:B$6)', C7: '=C3+C4+C5+C6' }, []],
  ['a range over two columns', TETAP, { B7: '=SUM(B3:C5)' }, []],
  ['two ranges', TETAP, { B7: '=SUM(B3:B4,B5:B6)' }, []],
  [
    'a number is added to a range, to cells, and taken from them',
    TETAP,
    { B7: '=SUM(B3:B6)+5', C7: '=C3+C4+7+C5+C6', E7: '=E3+E4+E5+E6-9' },
    [
      'jumlah-ditambah B7 =SUM(B3:B6)+5 | =SUM(B3:B6)',
      'jumlah-ditambah C7 =C3+C4+7+C5+C6 | =C3+C4+C5+C6',
      'jumlah-ditambah E7 =E3+E4+E5+E6-9 | =E3+E4+E5+E6',
    ],
  ],
  [
    'a number beside one cell, beside a difference or in a product',
    TETAP,
    { B7: '=B3+5', C7: '=C3-C4+5', E7: '=E3*2+5' },
    [],
  ],
  ['a percentage is a difference', TETAP, { D3: '=C3-B3' }, ['persen-selisih D3 =C3-B3 | =C3/B3']],
  ['a percentage is a difference the other way round', TETAP, { D3: '=B3-C3' }, ['persen-selisih D3 =B3-C3 | =C3/B3']],
  [
    'a percentage is a quotient, a sum, or a difference of more',
    TETAP,
    { D3: '=C3/B3', D4: '=B4+C4', D5: '=B5-C5-C4' },
    [],
  ],
])('%s', async (_apa, sisa, rumus, harapan) => {
  expect(await temukan(sisa, rumus)).toEqual(harapan.map((t) => t.replace(' ', ' Anggaran!')));
});

describe('the pieces of a formula', () => {
  const bentuk = (rumus: string): string => bentukRelatif(uraiRumus(rumus), { lembar: 'A', baris: 4, kolom: 3 });

  test.each([
    ['C5/B5*100', 'R[0]C[-1] / R[0]C[-2] * 100'],
    ['ROUND($C5/B$5,2)', 'ROUND ( R[0]C2 / R4C[-2] , 2 )'],
    ["'PK 2023'!D6+Tren!D7", 'PK 2023!R[1]C[0] + Tren!R[2]C[0]'],
    ['IF(D5="D6",LOG10(10),pagu)', 'IF ( R[0]C[0] = "D6" , LOG10 ( 10 ) , PAGU )'],
    ['sum(D1:D4)', 'SUM ( R[-4]C[0] : R[-1]C[0] )'],
  ])('%s', (rumus, harapan) => {
    expect(bentuk(rumus)).toBe(harapan);
  });

  test.each([
    ['A1-B1+5', ['+', '-', '+']],
    ['SUM(A1:A4)-(1+2)', ['+', '-']],
    ['A1+B1*2', null],
    ['-A1', ['+']],
  ])('terms of %s', (rumus, harapan) => {
    expect(sukuRumus(uraiRumus(rumus))?.map(({ tanda }) => tanda) ?? null).toEqual(harapan);
  });
});
