import { bacaTabel } from '../../src/input/baca';
import { bukuUji, type SelUji } from '../input/potret-contoh';
import { reviu } from './sampel';

/** A cell with a formula: Excel holds all digits, the format shows two. */
const rumus = (n: number, f: string, t: string): SelUji => ({ n, f, t });

async function putusan(baris: SelUji[][], aturan: string): Promise<string[]> {
  const { potret, gabungan } = bukuUji({ baris });
  const { data } = await bacaTabel(potret, gabungan);
  return reviu({ data, konteks: { tabel: [], narasi: [] } })
    .temuan.filter((t) => t.aturan === aturan)
    .map((t) => `${t.putusan} ${t.selisih}`);
}

test('a percentage by formula is compared as the cell shows it', async () => {
  const baris: SelUji[][] = [
    ['Realisasi Anggaran per Jenis Belanja Tahun 2023'],
    ['Jenis Belanja', 'Pagu', 'Realisasi', '%'],
    ['Belanja Pegawai', 70000, 57013, rumus(57013 / 70000, '0.00%', '81,45%')],
    ['Belanja Barang', 30000, 25001, rumus(0.84, '0.00%', '84,00%')],
  ];
  expect(await putusan(baris, 'persen-anggaran')).toEqual(['cocok 0,00', 'berbeda +0,66']);
});

test('a capaian by formula is compared as the cell shows it', async () => {
  const baris: SelUji[][] = [
    ['PENGUKURAN KINERJA TAHUN 2023'],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
    [1, 'Sasaran satu', 'Jumlah dokumen', 7, 6, rumus(600 / 7, '0.00', '85,71')],
    [2, 'Sasaran dua', 'Jumlah peserta', 9, 7, rumus(77.9, '0.00', '77,90')],
  ];
  expect(await putusan(baris, 'capaian-indikator')).toEqual(['cocok 0,00', 'berbeda +0,12']);
});
