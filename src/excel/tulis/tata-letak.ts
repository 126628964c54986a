import { objekDariTeks } from '../../dasar/teks-json';
import type { IsiSel, NamaGaya, RencanaLembar, SelRencana } from '../../report/rencana';
import type { LembarBuku } from '../kawat/daftar-lembar';
import { GAYA } from './gaya';
import { kotakPembatas } from './isi-sel';
import { type IsiLama, isiDi } from '../potret/isi-lama';
import { TANDA_TATA } from '../kawat/kepemilikan';
import { type Langkah, langkahBentuk } from '../kawat/langkah';
import { daftarDari, lembarTersimpan, type TataLembar } from './tata-tersimpan';

/** Settings travel with every save: looks that need more are not kept. */
const PANJANG_TERBESAR = 256_000;

/** Looks of the last run, by the sheet's key. */
export type Tata = ReadonlyMap<string, TataLembar>;

const VERSI = 1;
const NAMA_GAYA = Object.keys(GAYA) as NamaGaya[];
/** One letter per look; a blank where we wrote nothing. */
const HURUF = NAMA_GAYA.map((_, i) => String.fromCharCode(97 + i));

/** What is kept of a sheet that was just written. */
export function tataDari({ sel, ...bentuk }: RencanaLembar, halamanGagal = false): TataLembar {
  return { ...bentuk, gaya: kisiGaya(sel), ...(halamanGagal ? { halamanGagal } : {}) };
}

/** The text to keep; null when it would be too long. */
export function tulisTata(tata: readonly TataLembar[]): string | null {
  const lembar = tata.map(({ tinggiBaris, gaya, ...bentuk }) => ({
    ...bentuk,
    tinggiBaris: [...tinggiBaris],
    gaya: gaya.map((baris) => baris.map(hurufGaya).join('').trimEnd()),
  }));
  const teks = JSON.stringify({ versi: VERSI, gaya: NAMA_GAYA, lembar });
  return teks.length <= PANJANG_TERBESAR ? teks : null;
}

/**
 * The looks of the last run; none when the text is missing, was written by another version or is damaged: it comes
 * from a file that anyone may have edited.
 */
export function bacaTata(teks: string | null | undefined): Tata {
  const { versi, gaya, lembar } = objekDariTeks(teks);
  if (versi !== VERSI || JSON.stringify(gaya) !== JSON.stringify(NAMA_GAYA)) return new Map();
  if (!daftarDari(lembar, lembarTersimpan)) return new Map();
  return new Map(
    lembar.map((satu) => [
      satu.kunci,
      {
        ...satu,
        tinggiBaris: new Map(satu.tinggiBaris),
        gaya: satu.gaya.map((baris) => Array.from(baris, (huruf) => NAMA_GAYA[HURUF.indexOf(huruf)] ?? null)),
      },
    ]),
  );
}

/** Keeps a sheet's looks with the sheet itself, too; without a text none are kept. */
export function langkahTata(nama: string, teks: string | null | undefined): Langkah {
  return langkahBentuk(
    (buku) => {
      const sifat = buku.lembar(nama).customProperties;
      sifat.add(TANDA_TATA, teks ?? '');
      if (teks === null || teks === undefined) sifat.getItem(TANDA_TATA).delete();
    },
    4,
    teks?.length ?? 0,
  );
}

/** Looks of a sheet as the workbook keeps them, or else as the sheet does. */
export const tataLembar = (
  tata: Tata,
  kunci: string,
  { tata: cadangan }: Pick<LembarBuku, 'tata'>,
): TataLembar | undefined => tata.get(kunci) ?? bacaTata(cadangan).get(kunci);

const hurufGaya = (gaya: NamaGaya | null): string => (gaya === null ? ' ' : (HURUF[NAMA_GAYA.indexOf(gaya)] ?? ' '));

function kisiGaya(sel: readonly SelRencana[]): (NamaGaya | null)[][] {
  if (sel.length === 0) return [];
  const batas = kotakPembatas([...sel, { baris: 0, kolom: 0 }]);
  const kisi = Array.from({ length: batas.jumlahBaris }, () =>
    Array.from({ length: batas.jumlahKolom }, (): NamaGaya | null => null),
  );
  for (const { baris, kolom, gaya } of sel) kisi[baris]?.splice(kolom, 1, gaya);
  return kisi;
}

/** Looks of a sheet that no run has kept: none. */
const TANPA_TATA: Omit<TataLembar, 'kunci'> = {
  lebarKolom: [],
  gabung: [],
  tinggiBaris: new Map(),
  bagan: [],
  cetak: { orientasi: 'tegak', barisJudul: null, potongSebelum: [] },
  bekukanBaris: 0,
  gaya: [],
};

/** Plan that writes back what a sheet held: its contents as read, its looks as kept. */
export function rencanaLama(
  nama: string,
  kunci: string,
  lama: IsiLama | undefined,
  tata: TataLembar | undefined,
): RencanaLembar {
  return { ...TANPA_TATA, kunci, ...tata, nama, sel: selLama(lama, tata) };
}

/** Contents and looks laid over each other. Right of the columns that were ours nothing has been cleared. */
function selLama(lama: IsiLama | undefined, tata: TataLembar | undefined): SelRencana[] {
  const jumlahBaris = Math.max(tata?.gaya.length ?? 0, lama ? lama.baris + lama.isi.length : 0);
  const jumlahKolom = tata ? tata.lebarKolom.length : lama ? lama.kolom + (lama.isi[0]?.length ?? 0) : 0;
  return Array.from({ length: jumlahBaris }, (_, baris) =>
    Array.from({ length: jumlahKolom }, (_kosong, kolom): SelRencana | null => {
      const isi: IsiSel = lama ? isiDi(lama, baris, kolom) : { jenis: 'kosong' };
      const gaya = tata?.gaya[baris]?.[kolom] ?? null;
      const format = lama?.format[baris - lama.baris]?.[kolom - lama.kolom];
      if (isi.jenis === 'kosong' && gaya === null) return null;
      return { baris, kolom, isi, gaya: gaya ?? 'polos', ...(format && format !== 'General' ? { format } : {}) };
    }),
  )
    .flat()
    .filter((satu) => satu !== null);
}
