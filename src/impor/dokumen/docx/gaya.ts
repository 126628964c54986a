import { atribut, cari, menyala, nilai, semua, type Unsur } from './pohon-xml';

/** What a paragraph style says of the paragraphs that wear it. */
export interface GayaAlinea {
  /** Its name in lower case, as every language's Word keeps it: "heading 1", "caption", "toc 2". */
  nama: string;
  /** Depth of a heading, from 0; null for other text. */
  tingkat: number | null;
  numId: string | undefined;
  ilvl: number | undefined;
  halamanBaru: boolean;
}

export type DaftarGaya = ReadonlyMap<string, GayaAlinea>;

const BIASA: GayaAlinea = { nama: '', tingkat: null, numId: undefined, ilvl: undefined, halamanBaru: false };
/** Styles that stand upon each other in a circle are cut here. */
const WARISAN_TERDALAM = 20;

/** The paragraph styles of a document, each with what it takes from those it is based on. */
export function bacaGaya(styles: Unsur | null): DaftarGaya {
  const akar = styles && cari(styles, 'styles');
  const mentah = new Map<string, Unsur>();
  for (const satu of akar ? semua(akar, 'style') : []) {
    const id = atribut(satu, 'styleId');
    if (id !== undefined && atribut(satu, 'type') !== 'character') mentah.set(id, satu);
  }
  return new Map([...mentah].map(([id, satu]) => [id, gaya(satu, mentah, WARISAN_TERDALAM)]));
}

/** The style of paragraphs that name none. */
export function gayaBawaan(styles: Unsur | null): string | undefined {
  const akar = styles && cari(styles, 'styles');
  const bawaan = (akar ? semua(akar, 'style') : []).find(
    (satu) => atribut(satu, 'type') === 'paragraph' && /^(?:1|true|on)$/.test(atribut(satu, 'default') ?? ''),
  );
  return bawaan && atribut(bawaan, 'styleId');
}

function gaya(satu: Unsur, mentah: ReadonlyMap<string, Unsur>, sisa: number): GayaAlinea {
  const dasar = mentah.get(nilai(satu, 'basedOn') ?? '');
  const warisan = dasar && dasar !== satu && sisa > 0 ? gaya(dasar, mentah, sisa - 1) : BIASA;
  const pPr = cari(satu, 'pPr');
  const nama = (nilai(satu, 'name') ?? '').toLowerCase();
  const judul = /^(?:heading|judul)\s*(\d)/.exec(nama)?.[1];
  const ilvl = nilai(pPr, 'numPr', 'ilvl');
  return {
    nama,
    tingkat: tingkatDari(nilai(pPr, 'outlineLvl')) ?? (judul === undefined ? warisan.tingkat : Number(judul) - 1),
    numId: nilai(pPr, 'numPr', 'numId') ?? warisan.numId,
    ilvl: ilvl === undefined ? warisan.ilvl : Number(ilvl),
    halamanBaru: pPr && cari(pPr, 'pageBreakBefore') ? menyala(pPr, 'pageBreakBefore') : warisan.halamanBaru,
  };
}

/** Level nine means running text. */
export function tingkatDari(teks: string | undefined): number | null {
  const tingkat = Number(teks ?? 'x');
  return Number.isInteger(tingkat) && tingkat >= 0 && tingkat < 9 ? tingkat : null;
}
