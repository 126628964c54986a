import { type Decimal, tampil } from '../../src/dasar/desimal';
import { tetap } from '../../src/domain/ekspresi/bentuk';
import { nilaikan } from '../../src/domain/ekspresi/nilai';
import { sampelKrejcieMorgan, sampelSlovin } from '../../src/domain/sampling';
import { taksirKluster, ujiBedaKluster } from '../../src/domain/taksiran';
import { masuk } from './bahan';

const tabel = (id: string, baris: readonly (readonly [string, number, number, number])[]) => ({
  id,
  judul: id,
  untuk: null,
  namaBerhasil: 'yang meningkat',
  total: null,
  baris: baris.map(([nama, populasi, sampel, berhasil]) => ({
    nama,
    populasi: masuk(`${id}/${nama}/populasi`, populasi, 'orang'),
    sampel: masuk(`${id}/${nama}/sampel`, sampel, 'orang'),
    berhasil: masuk(`${id}/${nama}/berhasil`, berhasil, 'orang'),
    persenDilaporkan: undefined,
  })),
});

const T21 = tabel('2.1', [
  ['Anak', 5929, 2035, 1794],
  ['Lanjut Usia', 9981, 2229, 1939],
  ['PD', 15999, 4151, 3666],
  ['Bencana', 5960, 2268, 2006],
]);
const T31 = tabel('3.1', [
  ['Lanjut Usia', 2130, 1330, 1019],
  ['PD', 5763, 3182, 2535],
  ['Bencana', 3231, 1776, 1363],
]);
const cetak = (nilai: Decimal | null | undefined, tempat: number): string => (nilai ? tampil(nilai, tempat) : '–');

test.each([
  [T21, '87,9624', '0,2747', '87,42', '88,50', ['0,5806', '0,6281', '0,4291', '0,5284']],
  [T31, '78,2343', '0,3435', '77,56', '78,91', ['0,7116', '0,4776', '0,6729']],
])('stratified estimate, standard error and interval of $id', (data, taksiran, galat, bawah, atas, kluster) => {
  const t = taksirKluster(
    data,
    data.baris.map((b) => b.nama),
  );
  expect(cetak(t?.berstrata.nilai, 4)).toBe(taksiran);
  expect(cetak(t?.galatBaku.nilai, 4)).toBe(galat);
  expect([cetak(t?.bawah.nilai, 2), cetak(t?.atas.nilai, 2)]).toEqual([bawah, atas]);
  expect(t?.galatBakuKluster.map((g) => cetak(g.nilai, 4))).toEqual(kluster);
});

test.each([
  [T21, 0, 1, '1,36'],
  [T21, 2, 1, '1,74'],
  [T21, 3, 1, '1,78'],
  [T31, 1, 0, '3,56'],
  [T31, 1, 2, '3,54'],
  [T31, 2, 0, '0,13'],
])('z of the difference in $id, rows %i and %i', (data, a, b, z) => {
  expect(cetak(ujiBedaKluster(data, a, b)?.nilai, 2)).toBe(z);
});

test.each([
  [37869, 396, 380],
  [11124, 387, 371],
])('sample sizes for a population of %i', (populasi, slovin, krejcie) => {
  const nilai = (e: ReturnType<typeof tetap>) => {
    const hasil = nilaikan(e);
    return hasil.ada ? hasil.nilai.toNumber() : null;
  };
  expect(nilai(sampelSlovin(tetap(populasi), 0.05))).toBe(slovin);
  expect(nilai(sampelKrejcieMorgan(tetap(populasi), 0.05))).toBe(krejcie);
});

test.each([
  ['a sample of one', [['A', 100, 1, 1]] as const],
  ['a sample larger than its population', [['A', 10, 20, 5]] as const],
  ['more successes than observed', [['A', 100, 20, 25]] as const],
])('%s has no estimate', (_nama, baris) => {
  expect(taksirKluster(tabel('x', baris), ['a'])).toBeNull();
});
