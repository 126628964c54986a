import { periksa } from '../../src/excel/tulis/periksa';
import { ambilPotret } from '../../src/excel/potret/potret';
import type { RencanaLaporan } from '../../src/report/rencana';
import type { ExcelHost } from '@capaian/stand-in/host/host';
import { bukaBuku, lembarBernama, lembarPk, tulisLengkap } from './buku-uji';
import { rencanaBesar, rencanaUji, teks } from './rencana-uji';

const EMPAT_MB = 4 * 1024 * 1024;

/** A report as large as the whole LKj: eight result sheets of 45 rows with a chart each, 340 facts with links. */
function rencanaSeperti(): RencanaLaporan {
  const [ikhtisar, data] = rencanaUji().lembar;
  if (!ikhtisar || !data) throw new Error('The small plan has two sheets.');
  const tubuh = (awal: number) =>
    Array.from({ length: 45 }, (_, b) =>
      ikhtisar.sel
        .filter(({ baris }) => baris === 2)
        .map((sel) => ({ ...sel, baris: awal + b, isi: b % 9 === 8 ? ({ jenis: 'kosong' } as const) : sel.isi })),
    ).flat();
  const hasil = Array.from({ length: 8 }, (_, i) => ({
    ...ikhtisar,
    kunci: i === 0 ? 'ikhtisar' : `hasil${i}`,
    nama: i === 0 ? ikhtisar.nama : `LKj Hasil ${i}`,
    sel: [...ikhtisar.sel, ...tubuh(30), teks(80, 0, 'Catatan', 'catatan'), teks(81, 0, 'Perhatikan', 'peringatan')],
    tinggiBaris: new Map(Array.from({ length: 45 }, (_, b) => [30 + b, 15 * (1 + (b % 4))])),
  }));
  const fakta = Array.from({ length: 340 }, (_, i) =>
    data.sel.filter(({ baris }) => baris === 2).map((sel) => ({ ...sel, baris: 20 + i })),
  ).flat();
  return { lembar: [...hasil, { ...data, sel: [...data.sel, ...fakta] }] };
}

/** Actions of the largest request. */
const terbanyak = (host: ExcelHost): number => Math.max(...host.counters.batches.map(({ actions }) => actions));

describe('the budgets of writing, counted on the wire', () => {
  it('writes and verifies a report as large as the whole LKj in requests of 400 actions, and under 3,000 in all', async () => {
    const { host } = await bukaBuku();
    const rencana = rencanaSeperti();
    const potret = await ambilPotret();
    host.resetCounters();
    const { sinkron } = await tulisLengkap(rencana, potret);
    await periksa(rencana);
    expect(host.counters.roundTrips).toBe(sinkron + 1);
    // The checks, the new sheets, contents; looks and charts sheet by sheet; what is kept, in two places.
    expect(sinkron).toBeLessThan(1 + 1 + 2 + 9 * 2 + 3);
    expect(host.counters.actions).toBeLessThan(3_000);
    expect(terbanyak(host)).toBeLessThanOrEqual(400);
    expect(host.counters.largestRequest).toBeLessThan(EMPAT_MB);
  });

  it('no request holds more than 400 actions, however many merges, looks and pages one sheet has', async () => {
    const { host, buku } = await bukaBuku();
    const [lembar] = rencanaUji().lembar;
    if (!lembar) throw new Error('The small plan has two sheets.');
    const banyak = Array.from({ length: 600 }, (_, i) => 4 * i + 20);
    const panjang = {
      ...lembar,
      bagan: [],
      sel: [...lembar.sel, ...banyak.map((baris) => teks(baris, 0, 'Judul', 'grup'))],
      gabung: banyak.map((baris) => ({ baris, kolom: 0, jumlahBaris: 2, jumlahKolom: 3 })),
      cetak: { ...lembar.cetak, potongSebelum: banyak },
    };
    const data = rencanaUji().lembar.slice(1);
    const { catatan } = await tulisLengkap({ lembar: [panjang, ...data] }, await ambilPotret());
    expect(catatan).toEqual([]);
    expect(terbanyak(host)).toBeLessThanOrEqual(400);
    expect(lembarBernama(buku, 'LKj Ikhtisar').page.rowBreaks).toHaveLength(600);
    expect(lembarBernama(buku, 'LKj Ikhtisar').merges).toHaveLength(600);
  });

  it('stays within the same budget when it rewrites', async () => {
    const { host } = await bukaBuku();
    const rencana = rencanaSeperti();
    await tulisLengkap(rencana, await ambilPotret());
    const potret = await ambilPotret();
    host.resetCounters();
    await tulisLengkap(rencana, potret);
    await periksa(rencana);
    expect(terbanyak(host)).toBeLessThanOrEqual(400);
    expect(host.counters.actions).toBeLessThan(3_000);
  });

  it('writes 60,000 cells in one round trip per 25,000, with progress', async () => {
    const { host, buku } = await bukaBuku();
    const rencana = rencanaBesar(6_000, 10);
    const potret = await ambilPotret();
    host.resetCounters();
    const kemajuan: number[] = [];
    await tulisLengkap(rencana, potret, { kemajuan: (bagian) => kemajuan.push(bagian) });
    const hasil = await periksa(rencana);
    expect(hasil).toMatchObject({ angka: 6_000, berbeda: [] });
    // The checks, the new sheet, three for the cells, its looks, what is kept, and two to verify.
    expect(host.counters.roundTrips).toBe(1 + 1 + 3 + 1 + 2 + 2);
    expect(kemajuan).toEqual([1 / 3, 2 / 3, 1]);
    expect(host.counters.largestRequest).toBeLessThan(EMPAT_MB);
    expect(lembarBernama(buku, 'LKj Data').rows.size).toBe(6_000);
  });

  it('splits by bytes where texts are long', async () => {
    const { host, buku } = await bukaBuku([lembarPk()]);
    const [lembar] = rencanaUji().lembar;
    if (!lembar) throw new Error('The small plan has two sheets.');
    const sel = Array.from({ length: 600 }, (_, b) => teks(b, 0, `${b} ${'narasi – '.repeat(1_500)}`));
    const rencana: RencanaLaporan = { lembar: [{ ...lembar, sel, bagan: [], gabung: [] }] };
    const potret = await ambilPotret();
    host.resetCounters();
    await tulisLengkap(rencana, potret);
    expect(host.counters.largestRequest).toBeLessThan(EMPAT_MB);
    expect(host.counters.roundTrips).toBeGreaterThan(2);
    expect(lembarBernama(buku, 'LKj Ikhtisar').rows.size).toBe(600);
  });
});
