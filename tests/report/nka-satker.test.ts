import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from '../../src/input/baca';
import { bukuUji } from '../input/potret-contoh';
import { laporan } from './rencana-lkj';

test('NKA of satkers stands on LKj NKA with a formula over its own cells, also without IKPA of the report', async () => {
  const { potret, gabungan } = bukuUji({
    baris: [
      ['Satker', 'SMART', 'IKPA', 'NKA'],
      ['Balai Satu', 90, 96, 93],
      ['Balai Dua', 80, 90, 85],
    ],
  });
  const { data } = await bacaTabel(potret, gabungan);
  const lembar = laporan(hitungLkj(data)).rencana.lembar.find(({ kunci }) => kunci === 'nka');
  const baris = lembar?.sel.find(({ isi }) => isi.jenis === 'teks' && isi.teks === 'Balai Dua')?.baris;
  const rumus = lembar?.sel.flatMap(({ baris: b, isi }) => (b === baris && isi.jenis === 'rumus' ? [isi.harapan] : []));
  expect(rumus?.map(String)).toEqual(['80', '90', '85', 'Baik']);
});
