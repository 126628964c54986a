import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from './baca-tercatat';
import { bukuUji, type LembarUji, type SelUji } from './potret-contoh';

/** An LKE whose heading of components spans their numbers, names and levels, assessed by the unit and by APIP. */

const KOMPONEN: readonly (readonly [string, number, number, number])[] = [
  ['Perencanaan Kinerja', 30, 24, 23],
  ['Pengukuran Kinerja', 30, 24, 21],
  ['Pelaporan Kinerja', 15, 12, 11],
  ['Evaluasi Akuntabilitas Kinerja Internal', 25, 20, 19],
];

async function sakip(lembar: LembarUji) {
  const { potret, gabungan } = bukuUji(lembar);
  const { data, tabel } = await bacaTabel(potret, gabungan);
  const { sakip: hasil } = hitungLkj(data);
  return {
    total: hasil?.total.nilai?.toString(),
    komponen: hasil?.komponen.map((k) => k.data.nama),
    sub: hasil?.komponen.map((k) => k.sub.map((s) => `${s.data.nama} ${s.nilai.nilai?.toString() ?? ''}`)),
    dilaporkan: data.sakip[0]?.nilaiTotalDilaporkan?.nilai?.toString(),
    baris: tabel.map((t) => t.baris),
  };
}

test('a heading merged over number and name', async () => {
  const baris: SelUji[][] = [
    ['KOMPONEN/ SUBKOMPONEN/ KRITERIA', null, 'BOBOT', 'NILAI AKHIR'],
    ...KOMPONEN.map(([nama, bobot, nilai], i): SelUji[] => [i + 1, nama, bobot, nilai]),
  ];
  const { total, komponen } = await sakip({ baris, gabungan: [[0, 0, 1, 2]] });
  expect(total).toBe('80');
  expect(komponen).toEqual(KOMPONEN.map(([nama]) => nama));
});

test('two assessments side by side: the evaluation counts, not the unit’s own', async () => {
  const baris: SelUji[][] = [
    ['NO', 'KOMPONEN', 'BOBOT', 'PENILAIAN MANDIRI UNIT KERJA', null, 'EVALUASI APIP', null],
    [null, null, null, 'JAWABAN AKHIR', 'NILAI AKIP', 'JAWABAN AKHIR', 'NILAI AKIP'],
    ...KOMPONEN.map(([nama, bobot, mandiri, apip], i): SelUji[] => [i + 1, nama, bobot, 'BB', mandiri, 'B', apip]),
  ];
  const gabungan = [[0, 3, 1, 2], [0, 5, 1, 2]] as const; // prettier-ignore
  expect((await sakip({ baris, gabungan })).total).toBe('74');
});

test('levels set in by columns: components, their parts and criteria, under a row of the whole', async () => {
  const bagian = ([nama, bobot, , apip]: (typeof KOMPONEN)[number], i: number): SelUji[][] => [
    [i + 1, nama, null, null, bobot, null, null, apip],
    [null, `${i + 1}.a`, `Bagian satu dari ${nama}`, null, bobot * 0.4, '100%', 'BB', apip * 0.4],
    [null, null, '1)', 'Kriteria pertama', null, 'Ya', null, null],
    [null, null, '2)', 'Kriteria kedua', null, 'Ya', null, null],
    [null, `${i + 1}.b`, `Bagian dua dari ${nama}`, null, bobot * 0.6, '100%', 'BB', apip * 0.6],
    [null, null, '1)', 'Kriteria pertama', null, 'Ya', null, null],
  ];
  const baris: SelUji[][] = [
    ['HASIL EVALUASI AKUNTABILITAS KINERJA TAHUN 2025'],
    [],
    ['KOMPONEN/ SUBKOMPONEN/ KRITERIA', null, null, null, 'BOBOT', 'EVALUASI APIP', null, null],
    [null, null, null, null, null, 'PEMENUHAN', 'JAWABAN AKHIR', 'NILAI AKIP'],
    ['NILAI AKUNTABILITAS KINERJA', null, null, null, 100, null, null, 74],
    ...KOMPONEN.flatMap(bagian),
  ];
  const gabungan = [[2, 0, 2, 4], [2, 4, 2, 1], [2, 5, 1, 3]] as const; // prettier-ignore
  const { total, komponen, sub, dilaporkan, baris: jumlah } = await sakip({ baris, gabungan });
  expect(total).toBe('74');
  expect(dilaporkan).toBe('74');
  expect(komponen).toEqual(KOMPONEN.map(([nama]) => nama));
  expect(sub?.[1]).toEqual(['Bagian satu dari Pengukuran Kinerja 8.4', 'Bagian dua dari Pengukuran Kinerja 12.6']);
  expect(jumlah).toEqual([13]);
});
