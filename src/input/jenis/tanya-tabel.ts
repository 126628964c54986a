import type { Penampung } from '../definisi';
import type { PembacaTabel } from '../pembaca';
import type { PilihanBaca } from '../tabel';

interface Tanya<J extends string> {
  kunci: string;
  perihal: PilihanBaca['perihal'];
  /** In the words that the pane has for them. */
  jawaban: readonly J[];
  /** The column that it is about; the table's first one unless said. */
  kolom?: number | undefined;
}

/** Asks a person about a whole table; undefined until there is one of the answers. */
export function tanyaTabel<J extends string>(
  { judul, lembar, sudut }: Pick<PembacaTabel<never>, 'judul' | 'lembar' | 'sudut'>,
  { tanyakan }: Pick<Penampung, 'tanyakan'>,
  { kunci, perihal, jawaban, kolom = sudut.kolom }: Tanya<J>,
): J | undefined {
  const dijawab = tanyakan({
    kunci,
    perihal,
    asal: { ...sudut, kolom },
    judul: judul || lembar,
    opsi: jawaban.map((nilai) => ({ nilai, uraian: '' })),
  });
  return jawaban.find((satu) => satu === dijawab);
}
