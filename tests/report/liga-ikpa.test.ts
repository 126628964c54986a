import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from '../../src/input/baca';
import { NAMA_LEMBAR } from '../../src/report/nama-lembar';
import type { SelRencana } from '../../src/report/rencana';
import { susunLaporan } from '../../src/report/susun';
import { bukuUji, type SelUji } from '../input/potret-contoh';
import { INDIKATOR_IKPA } from '../fixtures/indikator-ikpa';

const KEPALA = ['Kode Satker', 'Uraian Satker', ...INDIKATOR_IKPA];

async function daftar(baris: SelUji[][]) {
  const { potret, gabungan } = bukuUji({ baris: [['IKPA per satker Tahun 2025'], KEPALA, ...baris] });
  const { data } = await bacaTabel(potret, gabungan);
  const { rencana } = susunLaporan(hitungLkj(data), {
    disisihkan: [],
    reviu: [],
    namaLembar: (kunci) => NAMA_LEMBAR[kunci],
  });
  const nka = rencana.lembar.find(({ kunci }) => kunci === 'nka');
  if (!nka) throw new Error('There is no list.');
  const bunyi = ({ isi }: SelRencana): string =>
    isi.jenis === 'teks' ? isi.teks : isi.jenis === 'rumus' ? String(isi.harapan) : '';
  const satu = (nomor: number): SelRencana[] => nka.sel.filter(({ baris: b }) => b === nomor);
  return nka.sel
    .filter((s) => s.kolom === 0 && bunyi(s).startsWith('Satker '))
    .map((s) => satu(s.baris))
    .filter((sel) => sel.length > 5)
    .map((sel) => ({ teks: sel.map(bunyi), poin: sel.at(-1) }));
}

test('the list of satkers says what each loses most by, and how many points, as a formula', async () => {
  const isi = await daftar([
    ['111111', 'Satker Melati', 100, 80, 90, 100, 100, 100, 100],
    ['222222', 'Satker Mawar', 100, 100, 40, 100, 100, 100, 80],
    ['333333', 'Satker Kenanga', 100, 100, 100, 100, 100, 100, 100],
  ]);
  expect(isi.map(({ teks }) => [teks[0], Number(teks[4]).toFixed(2), teks.at(-2), teks.at(-1)])).toEqual([
    ['Satker Kenanga', '100.00', '–', ''],
    ['Satker Melati', '95.00', 'Deviasi Halaman III DIPA', '3'],
    ['Satker Mawar', '83.00', 'Penyerapan Anggaran', '12'],
  ]);
  expect(isi.map(({ poin }) => poin?.isi.jenis)).toEqual(['kosong', 'rumus', 'rumus']);
});
