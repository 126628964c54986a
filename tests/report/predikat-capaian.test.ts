import type { HasilLkj } from '../../src/domain/lkj';
import { PREDIKAT_CAPAIAN, predikatCapaian } from '../../src/domain/pedoman/predikat-capaian';
import type { RencanaLembar } from '../../src/report/rencana';
import { hasilContoh, laporan } from './rencana-lkj';

let hasil: HasilLkj;
beforeAll(async () => {
  hasil = await hasilContoh();
});

/** The words of the column Status on LKj Capaian, and what the sheet says about them. */
function status(kunci: string | undefined): { kata: string[]; rumus: string[]; catatan: string } {
  const { lembar } = laporan({ ...hasil, predikat: predikatCapaian(kunci) }).rencana;
  const capaian: RencanaLembar | undefined = lembar.find((l) => l.kunci === 'capaian');
  const kolom = capaian?.sel.filter(({ kolom: k }) => k === 6) ?? [];
  const rumus = kolom.flatMap(({ isi }) => (isi.jenis === 'rumus' ? [isi] : []));
  const teks = capaian?.sel.flatMap(({ isi }) => (isi.jenis === 'teks' ? [isi.teks] : [])) ?? [];
  return {
    kata: rumus.map(({ harapan }) => String(harapan)),
    rumus: rumus.map((isi) => isi.rumus),
    catatan: teks.find((satu) => satu.includes('Predikat')) ?? '',
  };
}

test('unless another table is chosen, a capaian is above, at or below its target', () => {
  const { kata, catatan } = status(undefined);
  expect(new Set(kata)).toEqual(new Set(['▲ melampaui target', '● mencapai target', '▼ belum mencapai target']));
  expect(catatan).toContain('▲ di atas, ● tepat, ▼ di bawah 100%');
});

test.each(PREDIKAT_CAPAIAN.slice(1).map(({ kunci }) => kunci))(
  'the table %s gives its own words, live, and is named under the table',
  (kunci) => {
    const { nama, pita, bukti } = predikatCapaian(kunci);
    const { kata, rumus, catatan } = status(kunci);
    expect(kata).toHaveLength(10);
    for (const satu of kata) expect(pita.map((p) => p.predikat)).toContain(satu);
    for (const satu of rumus) expect(satu).toContain(`"${pita[0]?.predikat ?? ''}"`);
    expect(catatan).toContain(nama);
    expect(catatan.includes('belum diverifikasi')).toBe(bukti === 'belumDiverifikasi');
  },
);

test('98,88 is yellow and 100,17 is green', () => {
  const { kata } = status('warna');
  expect(kata.filter((satu) => satu === 'Kuning')).toHaveLength(1);
  expect(kata.filter((satu) => satu === 'Hijau')).toHaveLength(9);
});
