import { NAMA_BULAN } from '../../src/dasar/bulan';
import { serialDari } from '../../src/dasar/tanggal';
import { bacaTabel } from '../../src/input/baca';
import { bukuUji, type SelUji } from './potret-contoh';
import { LEMBAR_RINCIAN } from './rincian-ikpa-contoh';

async function baca(lembar: readonly { nama: string; baris: SelUji[][] }[]) {
  const { potret, gabungan } = bukuUji(...lembar);
  return bacaTabel(potret, gabungan);
}

/** The first day of a month, as Excel holds what was typed as a month. */
const bulanSel = (i: number, f: string): SelUji => ({
  n: serialDari(`2026-${String(i + 1).padStart(2, '0')}-01`),
  f,
  t: `${(NAMA_BULAN[i] ?? '').slice(0, 3)}-26`,
});
const uangSetahun = async (lembar: Parameters<typeof baca>[0]) => {
  const { data, tabel } = await baca(lembar);
  expect(tabel.flatMap((t) => t.karantina)).toEqual([]);
  return [data.ikpaRinci?.rpd, data.ikpaRinci?.realisasi].map((isi) =>
    isi?.map((b) => [b.bulan, ...b.isi.map((i) => `${i.jenis} ${i.nilai.nilai?.toString()}`)]),
  );
};

const kedua = LEMBAR_RINCIAN.filter((l) => ['RPD', 'Realisasi'].includes(l.nama));
const dengan = (bulan: (i: number) => SelUji) =>
  kedua.map((l) => ({ ...l, baris: l.baris.map((b, i) => (i < 3 ? b : [bulan(i - 3), ...b.slice(1)])) }));
/** A row for each jenis belanja, the months beside it. */
const mendatar = (bulan: (i: number) => SelUji) =>
  dengan(bulan).map(({ nama, baris: [judul = [], kosong = [], kepala = [], ...isi] }) => ({
    nama,
    baris: [
      judul,
      kosong,
      ['Jenis belanja', ...isi.map(([b]) => b ?? '')],
      ...kepala.slice(1).map((jenis, k) => [jenis, ...isi.map((b) => b[k + 1] ?? '')]),
      ['Jumlah', ...isi.map((b) => Number(b[1]) + Number(b[2]) + Number(b[3]))],
    ],
  }));
const BULAN: readonly (readonly [string, (i: number) => SelUji])[] = [
  ['names', (i) => NAMA_BULAN[i] ?? ''],
  ['names with the year', (i) => `${NAMA_BULAN[i] ?? ''} 2026`],
  ['dates shown as mmm-yy', (i) => bulanSel(i, 'mmm-yy')],
  ['dates shown as mmmm yyyy', (i) => bulanSel(i, '[$-421]mmmm yyyy;@')],
];

test.each(BULAN)('B97 months in rows: %s', async (_, bulan) => {
  const semestinya = await uangSetahun(kedua);
  expect(semestinya.map((isi) => isi?.length)).toEqual([12, 6]);
  expect(await uangSetahun(dengan(bulan))).toEqual(semestinya);
});

test.each(BULAN)('B98 months beside each jenis belanja: %s', async (_, bulan) => {
  expect(await uangSetahun(mendatar(bulan))).toEqual(await uangSetahun(kedua));
});

test('B97 a day under the heading of a month is of its month', async () => {
  const semestinya = await uangSetahun(kedua);
  const hariPertama = dengan((i) => ({
    n: serialDari(`2026-${String(i + 1).padStart(2, '0')}-28`),
    f: 'dd/mm/yyyy',
  }));
  expect(await uangSetahun(hariPertama)).toEqual(semestinya);
});

test('B97 a number that is no day of this time is no month, whatever its format', async () => {
  const { data } = await baca([
    {
      nama: 'RPD',
      baris: [['RPD Halaman III DIPA'], ['Bulan', '51', '52', '53'], [{ n: 3, f: 'mmm-yy', t: 'Jan-00' }, 1, 2, 3]],
    },
  ]);
  expect(data.ikpaRinci?.rpd ?? []).toEqual([]);
});
