import fc from 'fast-check';
import type { Jenis } from '../../src/input/definisi';
import { ejaKepala } from '../../src/input/ejaan-kepala';
import { SEMUA_JENIS } from '../../src/input/jenis/daftar';
import { Kamus, kunciKepala, type Arti } from '../../src/input/kamus';
import type { KolomKepala } from '../../src/input/kepala';
import { memuatFrasa, normal } from '../../src/input/normal';

/** Matches nothing: a column with a pattern is weighed against every header, whatever its first words. */
const TIDAK_PERNAH = /(?!)/;

/** The kinds as they are, and beside each the same with every column weighed. */
const PASANGAN: readonly { jenis: Jenis; polos: Jenis }[] = SEMUA_JENIS.map((jenis) => ({
  jenis,
  polos: {
    ...jenis,
    kolom: Object.fromEntries(
      Object.entries(jenis.kolom).map(([kunci, d]) => [kunci, { ...d, pola: d.pola ?? TIDAK_PERNAH }]),
    ),
  },
}));

const frasa = [
  ...new Set(
    SEMUA_JENIS.flatMap((jenis) => [
      ...(jenis.tolak ?? []),
      ...Object.values(jenis.kolom).flatMap((d) => [...(d.persis ?? []), ...(d.memuat ?? []), ...(d.tanpa ?? [])]),
    ]),
  ),
];
const kata = [...new Set(frasa.flatMap((satu) => satu.split(' ')))];

/** A label of known words and others, some of them misspelled, in any order. */
const label = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...frasa) },
      { weight: 3, arbitrary: fc.constantFrom(...kata) },
      { weight: 1, arbitrary: fc.constantFrom('2023', '2024', 'Semula', 'Menjadi', 'u1', 'relisasi', 'Jumlah', '(%)') },
      { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
    ),
    { maxLength: 3 },
  )
  .map((semua) => semua.join(' '));

const kepala = fc.array(label, { minLength: 1, maxLength: 3 }).map((jalur): KolomKepala => ({
  kolom: 0,
  jalur,
  daun: ejaKepala(normal(jalur.at(-1) ?? '')),
  penuh: ejaKepala(normal(jalur.join(' '))),
}));

const ringkas = ({ ditolak, kolom }: Arti): string =>
  [ditolak, ...kolom.map(({ kunci, nilai }) => `${kunci} ${nilai}`)].join(', ');

test('B2 a head is what it would be if every word of every kind were held against it', () => {
  const kamus = new Kamus(SEMUA_JENIS);
  const polos = new Kamus(PASANGAN.map((p) => p.polos));
  let berarti = 0;
  let ditolak = 0;
  fc.assert(
    fc.property(kepala, (satu) => {
      const arti = PASANGAN.map(({ jenis }) => kamus.arti(jenis, satu));
      expect(arti.map(ringkas)).toEqual(PASANGAN.map(({ polos: semua }) => ringkas(polos.arti(semua, satu))));
      const menolak = ({ tolak = [] }: Jenis): boolean => tolak.some((kata) => memuatFrasa(satu.penuh, kata));
      expect(arti.map((a) => a.ditolak)).toEqual(PASANGAN.map(({ jenis }) => menolak(jenis)));
      berarti += arti.reduce((jumlah, a) => jumlah + a.kolom.length, 0);
      ditolak += arti.filter((a) => a.ditolak).length;
    }),
    { numRuns: 500 },
  );
  expect(berarti).toBeGreaterThan(500);
  expect(ditolak).toBeGreaterThan(50);
});

test('B10 what a person said that a head is goes before its words, for that kind alone', () => {
  const [jenis, lain] = SEMUA_JENIS.filter((j) => 'target' in j.kolom && 'realisasi' in j.kolom);
  if (!jenis || !lain || jenis.jenis === lain.jenis) throw new Error('Two kinds with target and realisasi expected.');
  const tulis = (penuh: string): KolomKepala => ({ kolom: 0, jalur: [penuh], daun: penuh, penuh });
  const dikatakan = new Kamus(SEMUA_JENIS, {
    kepala: { [kunciKepala(jenis, 'target')]: 'realisasi', [kunciKepala(jenis, 'zzz')]: 'target' },
  });
  const kunci = (satu: Jenis, penuh: string): string[] => dikatakan.arti(satu, tulis(penuh)).kolom.map((k) => k.kunci);
  expect(kunci(jenis, 'target')).toEqual(['realisasi']);
  expect(kunci(jenis, 'zzz')).toEqual(['target']);
  expect(kunci(lain, 'target')).toContain('target');
  expect(kunci(lain, 'zzz')).toEqual([]);
});
