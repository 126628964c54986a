import { calculateNow } from '@capaian/stand-in/calc/recalculate';
import { getValue, plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import { createSheet, createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { angkaIkpaRinci } from '../../src/domain/ikpa-rinci/hitung';
import { type HasilLkj, hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from '../../src/input/baca';
import { muatHalaman } from '../../src/report/halaman';
import { NAMA_LEMBAR } from '../../src/report/nama-lembar';
import type { RencanaLembar } from '../../src/report/rencana';
import { susunLaporan } from '../../src/report/susun';
import { bukuUji } from '../input/potret-contoh';
import { LEMBAR_RINCIAN } from '../input/rincian-ikpa-contoh';

let semua: HasilLkj;
beforeAll(async () => {
  const { potret, gabungan } = bukuUji(...LEMBAR_RINCIAN);
  semua = hitungLkj((await bacaTabel(potret, gabungan)).data);
});

function susun(perhatian: string[] = []) {
  const hasil = { ...semua, ikpaRinci: semua.ikpaRinci && { ...semua.ikpaRinci, perhatian } };
  const { rencana, letakAngka } = susunLaporan(hasil, {
    disisihkan: [],
    reviu: [],
    namaLembar: (kunci) => NAMA_LEMBAR[kunci],
  });
  const rinci = rencana.lembar.find((l) => l.kunci === 'ikpaRinci');
  if (!rinci) throw new Error('no sheet');
  return { rencana, rinci, hasil, letakAngka };
}

/** What the cells of a column say beside a label in the first one. */
const kata = (l: RencanaLembar): string[] =>
  l.sel.flatMap(({ isi }) => (isi.jenis === 'teks' ? [isi.teks] : isi.jenis === 'rumus' ? [`=${isi.rumus}`] : []));

test('every formula of the sheet gives what it was written for, and follows the cells that a person types', () => {
  const { rencana } = susun();
  const sumber = LEMBAR_RINCIAN.map(({ nama, baris }) => {
    const lembar = createSheet(nama);
    baris.forEach((isi, b) =>
      isi.forEach((sel, k) => setCell(lembar, b, k, plainCell(typeof sel === 'object' ? (sel?.n ?? null) : sel))),
    );
    return lembar;
  });
  const kami = rencana.lembar.map((l) => {
    const lembar = createSheet(l.nama);
    for (const { baris, kolom, isi } of l.sel) {
      if (isi.jenis === 'teks') setCell(lembar, baris, kolom, plainCell(isi.teks));
      if (isi.jenis === 'angka') setCell(lembar, baris, kolom, plainCell(isi.nilai.toNumber()));
      if (isi.jenis === 'rumus') setCell(lembar, baris, kolom, { ...plainCell(null), formula: `=${isi.rumus}` });
    }
    return { rencana: l, lembar };
  });
  const buku = createWorkbook('x.xlsx', [...sumber, ...kami.map((k) => k.lembar)]);
  calculateNow(buku);
  const rinci = kami.find((k) => k.rencana.kunci === 'ikpaRinci');
  if (!rinci) throw new Error('no sheet');
  const beda = rinci.rencana.sel.flatMap(({ baris, kolom, isi }) => {
    if (isi.jenis !== 'rumus' || isi.harapan === null) return [];
    const terhitung = getValue(rinci.lembar, baris, kolom);
    if (typeof isi.harapan === 'string')
      return terhitung === isi.harapan ? [] : [`${isi.rumus}: ${JSON.stringify(terhitung)}`];
    const sama = typeof terhitung === 'number' && isi.harapan.minus(terhitung).abs().lt(1e-6);
    return sama ? [] : [`${isi.rumus}: ${JSON.stringify(terhitung)} but ${isi.harapan.toString()}`];
  });
  expect(beda).toEqual([]);
  expect(rinci.rencana.sel.filter((s) => s.isi.jenis === 'rumus').length).toBeGreaterThan(150);

  // A bill received two months sooner: it is in time now, and the indicator follows.
  const tagihan = sumber.find((s) => s.name === 'Tagihan');
  if (!tagihan) throw new Error('no sheet');
  const letak = rinci.rencana.sel.find((s) => s.isi.jenis === 'teks' && s.isi.teks === 'Nilai Penyelesaian Tagihan');
  const nilai = (): unknown => getValue(rinci.lembar, letak?.baris ?? 0, 4);
  expect(nilai()).toBeCloseTo(66.667, 2);
  setCell(tagihan, 3, 2, plainCell(46_023 + 200));
  calculateNow(buku);
  expect(nilai()).toBeCloseTo(33.333, 2);
});

test('what can still be done stands with its figure, its day and its cell', () => {
  const { rinci } = susun();
  const isi = kata(rinci);
  expect(isi).toContain('Belanja 52 yang masih perlu terealisasi untuk target 50% triwulan II');
  expect(isi).toContain('Rata-rata deviasi 5 bulan sisa paling tinggi agar rata-rata setahun 5% dan nilainya 100');
  expect(isi).toContain('Kontrak K-04: belanja modal belum dibayar; SP2D sampai akhir triwulan II masih 90 poin');
  expect(isi).toContain('EBA.994 Layanan perkantoran: belum terkonfirmasi, dihitung 0');
  // Data to June: the GUP's day is past, and dispensations are of the last quarter.
  expect(isi.filter((kata) => /^GUP berikutnya|dispensasi lagi/.test(kata))).toEqual([]);
});

test('without OM-SPAN the summary has the value, what costs it most to mend first, and its day', () => {
  const ringkas = susun().rencana.lembar.find((l) => l.kunci === 'ringkas');
  const isi = ringkas?.sel.flatMap(({ isi: i }) =>
    i.jenis === 'teks' ? [i.teks] : 'harapan' in i ? [String(i.harapan)] : [],
  );
  const [pertama] = semua.tindakIkpa;
  expect(pertama?.sampai).toBe('2026-07-07');
  expect(isi).toEqual(
    expect.arrayContaining(['Nilai IKPA dari data mentah', String(semua.ikpaRinci?.ringkas?.nilaiAkhir.nilai)]),
  );
  expect(isi?.find((k) => k.includes('Langkah berikut'))).toBe(
    `1. Langkah berikut untuk ${pertama?.indikator}: ${pertama?.teks.id} (paling lambat 7-7-2026). Ada ${semua.tindakIkpa.length - 1} langkah lain di LKj IKPA Rinci.`,
  );
});

test('scenarios stand beside what is locked, each with the value that it makes of the year', () => {
  const { rinci, hasil } = susun();
  expect(kata(rinci)).toEqual(
    expect.arrayContaining(['Skenario akhir tahun', 'Bila TW IV terserap 80%', 'Bila RPD rapi']),
  );
  expect(hasil.ikpaRinci?.proyeksi?.semua.map((p) => p.nama)).toHaveLength(3);
});

test('charts: points lost, deviation by month against its limit, penyerapan against its target', () => {
  const { rinci } = susun();
  expect(rinci.bagan.map((b) => b.nama)).toEqual(['Poin IKPA hilang', 'Deviasi per bulan', 'Penyerapan jenis belanja']);
});

test('a figure that is published has a cell of the sheet', () => {
  const { hasil, letakAngka } = susun();
  const angka = hasil.ikpaRinci ? angkaIkpaRinci(hasil.ikpaRinci) : [];
  expect(angka.length).toBeGreaterThan(50);
  expect(
    angka.filter((a) => a.nilai && letakAngka.get(a.kunci)?.lembar !== 'LKj IKPA Rinci').map((a) => a.kunci),
  ).toEqual([]);
});

test('no page of it ends behind the title of a block, the head of a table or what a total closes', () => {
  // Each further note brings other rows to the end of a page.
  for (let catatan = 0; catatan < 36; catatan++) {
    const { rinci } = susun(Array.from({ length: catatan }, (_, i) => `Catatan ${i}`));
    const gayaDi = (baris: number): string[] => rinci.sel.filter((s) => s.baris === baris).map(({ gaya }) => gaya);
    const { potongSebelum } = rinci.cetak;
    expect(potongSebelum.length).toBeGreaterThan(3);
    for (const baris of potongSebelum) {
      const awal = gayaDi(baris).filter((gaya) => gaya === 'total');
      const akhir = gayaDi(baris - 1).filter((gaya) => gaya === 'grup' || gaya === 'kepala');
      expect({ catatan, baris, awal, akhir }).toEqual({ catatan, baris, awal: [], akhir: [] });
    }
    const terakhir = Math.max(...rinci.sel.map(({ baris }) => baris));
    const akhir = [...potongSebelum, terakhir + 1].sort((a, b) => a - b);
    akhir.forEach((baris, i) => {
      const tinggi = tinggiTercetak(rinci, akhir[i - 1] ?? 0, baris);
      expect({ catatan, baris, muat: tinggi <= muatHalaman('mendatar', rinci.lebarKolom) }).toEqual({
        catatan,
        baris,
        muat: true,
      });
    });
  }
});

/** Points of the rows of a page, without the empty ones at its end. */
function tinggiTercetak({ sel, bagan, tinggiBaris }: RencanaLembar, awal: number, akhir: number): number {
  const terisi = [...sel.map(({ baris }) => baris), ...bagan.map(({ letak }) => letak.baris + letak.jumlahBaris - 1)];
  const terakhir = Math.max(...terisi.filter((baris) => baris >= awal && baris < akhir));
  return Array.from({ length: terakhir - awal + 1 }, (_, i) => tinggiBaris.get(awal + i) ?? 15).reduce((a, b) => a + b);
}
