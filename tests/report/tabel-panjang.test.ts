import { fakta, jumlah, rata } from '../../src/domain/ekspresi/bentuk';
import { keFormula, type Tempat } from '../../src/domain/ekspresi/formula';
import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from '../../src/input/baca';
import type { RencanaLembar } from '../../src/report/rencana';
import { masuk } from '../domain/bahan';
import { bukuUji } from '../input/potret-contoh';
import { laporan } from './rencana-lkj';

/** So many rows of budget: written operand by operand, their total was twice as long as Excel takes. */
const BARIS = 800;
let anggaran: RencanaLembar;

beforeAll(async () => {
  const isi = Array.from({ length: BARIS }, (_, i) => [`Belanja ${i + 1}`, 1000 + ((i * 7) % BARIS), 500]);
  const { potret, gabungan } = bukuUji({ baris: [['Jenis Belanja', 'Pagu', 'Realisasi'], ...isi] });
  const { data } = await bacaTabel(potret, gabungan);
  const ada = laporan(hitungLkj(data)).rencana.lembar.find((l) => l.kunci === 'anggaran');
  if (!ada) throw new Error('The report has no budget.');
  anggaran = ada;
});

test('the total of many rows is the sum of the column above it', () => {
  const akhir = anggaran.sel.find(({ isi }) => isi.jenis === 'teks' && isi.teks === 'TOTAL')?.baris;
  const total = anggaran.sel.filter(({ baris, kolom }) => baris === akhir && (kolom === 1 || kolom === 2));
  const [awal, sampai] = [Number(akhir) + 1 - BARIS, Number(akhir)];
  expect(total.map(({ isi }) => (isi.jenis === 'rumus' ? isi.rumus : ''))).toEqual([
    `SUM(B${awal}:B${sampai})`,
    `SUM(C${awal}:C${sampai})`,
  ]);
});

test('a long table keeps its header in view and gets no page breaks of its own; its chart has the ten largest', () => {
  expect(anggaran.bekukanBaris).toBeGreaterThan(0);
  expect(anggaran.cetak.barisJudul).not.toBeNull();
  expect(anggaran.cetak.potongSebelum.length).toBeLessThan(3);
  expect(anggaran.bagan.map(({ kategori, judul }) => [kategori.jumlahBaris, judul])).toEqual([
    [10, expect.stringContaining('10 sisa terbesar')],
  ]);
});

test('of a long table of several levels the sheet has the upper ones, and says how many rows the source has', async () => {
  const kelompok = [1, 2].flatMap((a) => [
    [`5.${a}`, `Kelompok ${a}`, 1050, 210],
    ...Array.from({ length: 105 }, (_, i) => [`5.${a}.${String(i + 1).padStart(3, '0')}`, `Akun ${a}.${i + 1}`, 10, 2]),
  ]);
  const { potret, gabungan } = bukuUji({ baris: [['Kode', 'Uraian', 'Pagu', 'Realisasi'], ...kelompok] });
  const { data } = await bacaTabel(potret, gabungan);
  const lembar = laporan(hitungLkj(data)).rencana.lembar.find((l) => l.kunci === 'anggaran');
  const teks = lembar?.sel.flatMap(({ isi }) => (isi.jenis === 'teks' ? [isi.teks.trim()] : [])) ?? [];
  expect(teks.filter((t) => /^(?:Kelompok|Akun)/.test(t))).toEqual(['Kelompok 1', 'Kelompok 2']);
  expect(teks).toContainEqual(expect.stringContaining('Tabel sumber 212 baris; ditampilkan sampai tingkat 1'));
});

test('cells that stand nowhere in a row are summed by sums: no more arguments, and no longer, than Excel takes', () => {
  const suku = Array.from({ length: 600 }, (_, i) => fakta(masuk(`f${i}`, 1)));
  const tempat: Tempat = {
    fakta: ({ kunci }) => ({ lembar: 'D', baris: 2 * Number(kunci.slice(1)), kolom: 0 }),
    angka: () => undefined,
  };
  const rumus = keFormula(jumlah(suku), tempat, 'D');
  expect(rumus).toMatch(/^SUM\(SUM\(A1,A3,.*\),SUM\(.*,A1199\)\)$/);
  for (const satu of rumus.match(/SUM\([^()]+\)/g) ?? []) expect(satu.split(',').length).toBeLessThanOrEqual(255);
  expect(rumus.length).toBeLessThan(8_192);
  expect(keFormula(rata(suku), tempat, 'D')).toBe(`${rumus}/600`);
});
