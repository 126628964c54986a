import type { Rentang } from '../dasar/kotak';
import { GalatCapaian } from '../dasar/galat';
import type { JenisSel, NilaiSel, PotretLembar, TabelExcel } from '../input/potret';
import { teksTampil } from './teks-tampil';

/** A cell as a file holds it. */
export interface IsiSel {
  nilai: NilaiSel;
  jenis: JenisSel;
  format: string;
}

/** A sheet of a file, whichever library read it. Cells by `baris,kolom`; the empty ones are absent. */
export interface IsiLembar {
  nama: string;
  terlihat: boolean;
  barisTersembunyi: boolean;
  sel: ReadonlyMap<string, IsiSel>;
  gabungan: readonly Rentang[];
  tabelExcel: readonly TabelExcel[];
}

/**
 * What stands in the place of a formula whose result the file does not hold, as programs write it that cannot
 * calculate: a text, so that the reader sets the cell aside instead of taking it for empty.
 */
export const BELUM_DIHITUNG = 'rumus belum dihitung';

/** A value in the far corner of a sheet makes a used range that no memory holds. */
const SEL_TERBANYAK = 10_000_000;

const KOSONG: IsiSel = { nilai: '', jenis: 'kosong', format: 'General' };

export const kunciSel = (baris: number, kolom: number): string => `${baris},${kolom}`;

/**
 * The sheet as the reader of tables takes it: the used range's grids. Null for a sheet without a single value.
 * Throws `TERLALU_BESAR` (lembar).
 */
export function potretDari({
  sel: semua,
  nama,
  terlihat,
  barisTersembunyi,
  tabelExcel,
}: IsiLembar): PotretLembar | null {
  const sel = tanpaTercecer(semua);
  let [atas, kiri, bawah, kanan] = [Infinity, Infinity, -1, -1];
  for (const kunci of sel.keys()) {
    const [baris = 0, kolom = 0] = kunci.split(',').map(Number);
    atas = Math.min(atas, baris);
    kiri = Math.min(kiri, kolom);
    bawah = Math.max(bawah, baris);
    kanan = Math.max(kanan, kolom);
  }
  if (bawah < 0) return null;
  if ((bawah - atas + 1) * (kanan - kiri + 1) > SEL_TERBANYAK)
    throw new GalatCapaian('TERLALU_BESAR', { lembar: nama });
  const baris = <T>(ambil: (isi: IsiSel) => T): T[][] =>
    Array.from({ length: bawah - atas + 1 }, (_b, b) =>
      Array.from({ length: kanan - kiri + 1 }, (_k, k) => ambil(sel.get(kunciSel(atas + b, kiri + k)) ?? KOSONG)),
    );
  return {
    nama,
    terlihat,
    baris: atas,
    kolom: kiri,
    nilai: baris(({ nilai }) => nilai),
    teks: baris(({ nilai, jenis, format }) => (jenis === 'kosong' ? '' : teksTampil(nilai, format))),
    format: baris(({ format }) => format),
    jenis: baris(({ jenis }) => jenis),
    ...(barisTersembunyi ? { barisTersembunyi } : {}),
    ...(tabelExcel.length === 0 ? {} : { tabelExcel }),
  };
}

/** Empty rows and columns behind which a few cells are strays, and how many are too few to be a table. */
const SELA_JAUH = 500;
const SEL_TABEL = 4;

/** Without the lone cells far away that make a sheet of a few rows one of millions. */
function tanpaTercecer(sel: IsiLembar['sel']): IsiLembar['sel'] {
  const tempat = [...sel].map(([kunci, isi]) => {
    const [baris = 0, kolom = 0] = kunci.split(',').map(Number);
    return { kunci, isi, baris, kolom };
  });
  const batasBaris = akhirDekat(tempat.map(({ baris }) => baris));
  const batasKolom = akhirDekat(tempat.map(({ kolom }) => kolom));
  const dekat = tempat.filter(({ baris, kolom }) => baris < batasBaris && kolom < batasKolom);
  const tercecer = tempat.length - dekat.length;
  return tercecer === 0 || tercecer >= SEL_TABEL ? sel : new Map(dekat.map(({ kunci, isi }) => [kunci, isi]));
}

function akhirDekat(letak: readonly number[]): number {
  const urut = [...new Set(letak)].sort((a, b) => a - b);
  const jauh = urut.findIndex((satu, i) => i > 0 && satu - (urut[i - 1] ?? 0) > SELA_JAUH);
  return jauh < 0 ? Infinity : (urut[jauh] ?? Infinity);
}

/** A cell from the value that a library gives; null for one that holds nothing. */
export function isiSel(nilai: NilaiSel | null | undefined, format: string | undefined): IsiSel | null {
  if (nilai === null || nilai === undefined || nilai === '') return null;
  const jenis = typeof nilai === 'number' ? 'angka' : typeof nilai === 'boolean' ? 'logika' : 'teks';
  return { nilai, jenis, format: format ?? 'General' };
}

/** A block from its corners, both included. */
export function rentangAntara(
  lembar: string,
  awal: readonly [number, number],
  akhir: readonly [number, number],
): Rentang {
  const [baris, kolom] = awal;
  return { lembar, baris, kolom, jumlahBaris: akhir[0] - baris + 1, jumlahKolom: akhir[1] - kolom + 1 };
}
