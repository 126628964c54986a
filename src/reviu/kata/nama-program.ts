import { aturan } from '../aturan';
import { kataNama, samaKata } from '../cetak/nama';
import { isi } from '../kalimat/isi';
import type { Paragraf } from '../konteks';
import { bacaButir } from '../narasi/butir';
import { calonNarasi } from '../narasi/calon-narasi';
import type { Calon } from '../temuan';

/** "1) Program …" at the head of a paragraph or behind a bracket. */
const PROGRAM = /^\W*(?:\(?(?:\d{1,2}|[a-zA-Z])[.)]+\s*)*Program\s+(?<nama>\p{Lu}[^.;:()\d]{15,140})/u;
/** What a sentence says of it begins here. */
const EKOR =
  /,?\s+\b(?:yang|sebesar|dengan|adalah|yaitu|terdiri|dijabarkan|merupakan|dilaksanakan|dibiayai|memiliki|anggaran|untuk|tujuan|bertujuan|pada tahun|rp)\b.*$/is;
const KATA_PALING_SEDIKIT = 4;
/** Items of one list stand no further apart. */
const SEDAFTAR = 40;
/** Words that begin with so many of the same letters are one word, mistyped. */
const AWAL_SAMA = 5;

interface Sebutan {
  paragraf: Paragraf;
  /** Which list of the text it is an item of. */
  daftar: number;
  nama: string;
  kata: readonly string[];
}

/** One program under two names that differ in one word, in two lists of the text neither of which has both. */
export const namaProgram = aturan({
  id: 'nama-program',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Nama program',
      kalimat: (t) =>
        `${isi(t, 'letak')} menyebut program “${t.dilaporkan}”; pada ${isi(t, 'letakLain')} “${t.dihitung}”. Satu kata berbeda; pastikan namanya menurut dokumen anggaran.`,
    },
    en: {
      nama: 'Name of a program',
      kalimat: (t) =>
        `${isi(t, 'letak')} names the program “${t.dilaporkan}”; ${isi(t, 'letakLain')} says “${t.dihitung}”. One word differs; see what the budget calls it.`,
    },
  },
  periksa: (_, { narasi }) => {
    const semua = bacaSebutan(narasi);
    const nama = [...new Map(semua.map((s) => [s.kata.join(' '), s])).keys()];
    const milik = new Map(nama.map((n) => [n, semua.filter((s) => s.kata.join(' ') === n)]));
    return nama.flatMap((a, i) =>
      nama.slice(i + 1).flatMap((b): Calon[] => {
        const [satu, dua] = [milik.get(a) ?? [], milik.get(b) ?? []];
        const [awal, lain] = [satu[0], dua[0]];
        if (!awal || !lain || !bedaSatuKata(awal.kata, lain.kata)) return [];
        if (satu.some((s) => dua.some((d) => s.daftar === d.daftar))) return [];
        const [jarang, sering] = dua.length <= satu.length ? [lain, awal] : [awal, lain];
        return [
          calonNarasi(jarang.paragraf, [jarang.nama, sering.nama], { letakLain: sering.paragraf.letak }, [
            sering.paragraf.asal,
          ]),
        ];
      }),
    );
  },
});

/** The programs that items of lists name; a number that does not go on begins another list. */
function bacaSebutan(narasi: readonly Paragraf[]): Sebutan[] {
  let [daftar, lalu, di] = [0, 0, 0];
  return narasi.flatMap((paragraf, i): Sebutan[] => {
    const utuh = PROGRAM.exec(paragraf.teks)?.groups?.['nama'];
    if (utuh === undefined) return [];
    const urut = bacaButir(paragraf.teks)?.urut ?? 0;
    if (urut <= lalu || i - di > SEDAFTAR) daftar += 1;
    [lalu, di] = [urut, i];
    const nama = utuh
      .replace(EKOR, '')
      .trim()
      .replace(/[\s,]+$/, '');
    const kata = kataNama(nama);
    return kata.length >= KATA_PALING_SEDIKIT ? [{ paragraf, daftar, nama, kata }] : [];
  });
}

/** As many words, one of them another, and not the first: "Peningkatan …" and "Pemeliharaan …" are two programs. */
function bedaSatuKata(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const beda = a.flatMap((kata, i) => (samaKata(kata, b[i] ?? '') ? [] : [i]));
  const [satu = 0, lagi] = beda;
  if (satu === 0 || lagi !== undefined) return false;
  return a[satu]?.slice(0, AWAL_SAMA) !== b[satu]?.slice(0, AWAL_SAMA);
}
