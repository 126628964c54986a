import { tampil } from '../../src/dasar/desimal';
import { bukuArtikel } from '../fixtures/artikel';
import { bacaBuku, reviu, sebutSel } from './sampel';

/** The figures of the two articles: one percentage of five does not follow from its operands. */
test('110% printed for 56.050 of 55.000 is found, the other four agree', async () => {
  const { temuan } = reviu(await bacaBuku(await bukuArtikel()));
  const persen = temuan.filter((t) => t.aturan === 'persen-prioritas');
  expect(persen.map((t) => [t.putusan, t.dilaporkan, t.dihitung, sebutSel(t.asal)])).toEqual([
    ['cocok', '119', '119', 'Atensi 2023!F4'],
    ['cocok', '130', '130', 'Atensi 2023!F5'],
    ['cocok', '208', '208', 'Atensi 2023!F6'],
    ['cocok', '214', '214', 'Atensi 2023!F7'],
    ['berbeda', '110', '102', 'Atensi 2023!F8'],
  ]);
  expect(temuan.filter((t) => t.keparahan === 'kesalahan' && t.aturan !== 'persen-prioritas')).toEqual([]);
});

test('the coverage of 2020, printed without a percentage, is 169,60% of its target', async () => {
  const { hasil } = reviu(await bacaBuku(await bukuArtikel()));
  const lalu = hasil.prioritas.flatMap((p) => p.baris).find((b) => b.data.nama === 'Jangkauan Atensi');
  expect(lalu?.persen.nilai && tampil(lalu.persen.nilai, 2)).toBe('169,60');
});
