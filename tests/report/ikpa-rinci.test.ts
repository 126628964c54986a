import { calculateNow } from '@capaian/stand-in/calc/recalculate';
import { getValue, plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import { createSheet, createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { angkaIkpaRinci } from '../../src/domain/ikpa-rinci/hitung';
import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from '../../src/input/baca';
import { NAMA_LEMBAR } from '../../src/report/nama-lembar';
import type { RencanaLembar } from '../../src/report/rencana';
import { susunLaporan } from '../../src/report/susun';
import { bukuUji } from '../input/potret-contoh';
import { LEMBAR_RINCIAN } from '../input/rincian-ikpa-contoh';

async function susun() {
  const { potret, gabungan } = bukuUji(...LEMBAR_RINCIAN);
  const { data } = await bacaTabel(potret, gabungan);
  const hasil = hitungLkj(data);
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

test('every formula of the sheet gives what it was written for, and follows the cells that a person types', async () => {
  const { rencana } = await susun();
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

test('what can still be done stands with its figure, its day and its cell', async () => {
  const { rinci } = await susun();
  const isi = kata(rinci);
  expect(isi).toContain('Belanja 52 yang masih perlu terealisasi untuk target 50% triwulan II');
  expect(isi).toContain('Rata-rata deviasi 5 bulan sisa paling tinggi agar rata-rata setahun 5% dan nilainya 100');
  expect(isi).toContain('Kontrak K-04: belanja modal belum dibayar; SP2D sampai akhir triwulan II masih 90 poin');
  expect(isi).toContain('EBA.994 Layanan perkantoran: belum terkonfirmasi, dihitung 0');
  // Data to June: the GUP's day is past, and dispensations are of the last quarter.
  expect(isi.filter((kata) => /^GUP berikutnya|dispensasi lagi/.test(kata))).toEqual([]);
});

test('scenarios stand beside what is locked, each with the value that it makes of the year', async () => {
  const { rinci, hasil } = await susun();
  expect(kata(rinci)).toEqual(
    expect.arrayContaining(['Skenario akhir tahun', 'Bila TW IV terserap 80%', 'Bila RPD rapi']),
  );
  expect(hasil.ikpaRinci?.proyeksi?.semua.map((p) => p.nama)).toHaveLength(3);
});

test('charts: points lost, deviation by month against its limit, penyerapan against its target', async () => {
  const { rinci } = await susun();
  expect(rinci.bagan.map((b) => b.nama)).toEqual(['Poin IKPA hilang', 'Deviasi per bulan', 'Penyerapan jenis belanja']);
});

test('a figure that is published has a cell of the sheet', async () => {
  const { hasil, letakAngka } = await susun();
  const angka = hasil.ikpaRinci ? angkaIkpaRinci(hasil.ikpaRinci) : [];
  expect(angka.length).toBeGreaterThan(50);
  expect(
    angka.filter((a) => a.nilai && letakAngka.get(a.kunci)?.lembar !== 'LKj IKPA Rinci').map((a) => a.kunci),
  ).toEqual([]);
});

test('no page of it ends behind the title of a block or the head of a table', async () => {
  const { rinci } = await susun();
  const gayaDi = (baris: number): string[] => rinci.sel.filter((s) => s.baris === baris).map(({ gaya }) => gaya);
  expect(rinci.cetak.potongSebelum.length).toBeGreaterThan(3);
  for (const baris of rinci.cetak.potongSebelum) {
    expect([baris, gayaDi(baris - 1).filter((gaya) => gaya === 'grup' || gaya === 'kepala')]).toEqual([baris, []]);
  }
});
