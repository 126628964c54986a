import fc from 'fast-check';
import { bacaTabel } from '../../src/input/baca';
import { cocokkan } from '../../src/input/cocok';
import type { Jenis } from '../../src/input/definisi';
import { SEMUA_JENIS } from '../../src/input/jenis/daftar';
import { Kamus } from '../../src/input/kamus';
import { bacaKepala } from '../../src/input/kepala';
import { Kisi } from '../../src/input/kisi';
import { semuaFakta } from './fakta-data';
import { bukuUji, lembarUji, type SelUji } from './potret-contoh';
import { keBaris, SEMUA_CONTOH, type TabelUji } from './tabel-contoh';

/** Every figure of a table, whatever its key and unit (both may follow the header's words). */
async function angka(t: TabelUji): Promise<string[]> {
  const { potret, gabungan } = bukuUji({ baris: keBaris(t) });
  const { data } = await bacaTabel(potret, gabungan);
  return semuaFakta(data)
    .map((f) => `${f.asal?.baris},${f.asal?.kolom}: ${f.nilai?.toString() ?? ''} ${f.keadaan}`)
    .sort();
}

/** A kind that must have its word in the title is none for a table without it. */
const judulCocok = ({ wajibJudul, judul = [] }: Jenis, t: TabelUji): boolean =>
  !wajibJudul || t.judul.some((baris) => judul.some((kata) => baris.toLowerCase().includes(kata)));

/** The exact synonyms of each column, by the kind that fits the header best. */
function sinonim(t: TabelUji): readonly (readonly string[])[] {
  const kisi = new Kisi(lembarUji({ baris: keBaris(t) }));
  const rentang = { lembar: 'Data', baris: t.judul.length + 1, kolom: 0, jumlahBaris: 1, jumlahKolom: t.kepala.length };
  const kamus = new Kamus(SEMUA_JENIS);
  const [terbaik] = SEMUA_JENIS.flatMap((jenis) => cocokkan(bacaKepala(kisi, rentang), jenis, kamus, () => true) ?? [])
    .filter((k) => k.hilang.length === 0 && k.jenis.bacaTabel && judulCocok(k.jenis, t))
    .sort((a, b) => b.kolom.size - a.kolom.size || b.mutu - a.mutu);
  if (!terbaik) throw new Error('No kind fits the header.');
  const kunci = new Map([...terbaik.kolom].flatMap(([satu, kolom]) => kolom.map((k) => [k, satu])));
  return t.kepala.map((_, k) => kata(terbaik.jenis, kunci.get(k)));
}

function kata(jenis: Jenis, kunci: string | undefined): readonly string[] {
  const definisi = kunci === undefined ? undefined : jenis.kolom[kunci];
  return [...(definisi?.persis ?? []), ...(definisi?.memuat ?? [])];
}

/** As people type it: in capitals, with brackets, a line break, a no-break space, an abbreviation. */
const gaya: readonly ((kata: string) => string)[] = [
  (k) => k.toUpperCase(),
  (k) => ` ${k} `,
  (k) => k.replace(' ', '\n'),
  (k) => k.replace(' ', '\u00a0'),
  (k) => k.replace(/\bhalaman\b/, 'Hal.'),
  (k) => k.replace(/\bpersen\b/, '(%)'),
  (k) => `${k}.`,
];

test.each(Object.entries(SEMUA_CONTOH))(
  '%s: any synonym of any header, in any spelling, gives the same figures',
  async (_n, t) => {
    const asli = await angka(t);
    expect(asli.length).toBeGreaterThan(0);
    const pilihan = sinonim(t);
    expect(pilihan.filter((s) => s.length > 0).length).toBeGreaterThan(0);
    const kepala = fc.tuple(
      ...t.kepala.map((k, i): fc.Arbitrary<SelUji> => {
        const lain = pilihan[i] ?? [];
        if (lain.length === 0) return fc.constant(k);
        return fc.tuple(fc.constantFrom(...lain), fc.constantFrom(...gaya)).map(([satu, tulis]) => tulis(satu));
      }),
    );
    await fc.assert(
      fc.asyncProperty(kepala, async (baru) => {
        expect(await angka({ ...t, kepala: baru })).toEqual(asli);
      }),
      { numRuns: 40 },
    );
  },
);
