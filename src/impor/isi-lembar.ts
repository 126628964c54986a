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

/** The cells that hold something, by row and column. */
export type SelJarang = ReadonlyMap<number, ReadonlyMap<number, IsiSel>>;

/** A sheet of a file, whichever library read it. */
export interface IsiLembar {
  nama: string;
  terlihat: boolean;
  barisTersembunyi: boolean;
  sel: SelJarang;
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

export type SelBerletak = readonly [baris: number, kolom: number, isi: IsiSel];

/** Of two cells in one place the later one stays. */
export function selJarang(semua: Iterable<SelBerletak>): SelJarang {
  const hasil = new Map<number, Map<number, IsiSel>>();
  for (const [baris, kolom, isi] of semua) {
    const ada = hasil.get(baris);
    if (ada) ada.set(kolom, isi);
    else hasil.set(baris, new Map([[kolom, isi]]));
  }
  return hasil;
}

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
  for (const [baris, isi] of sel) {
    atas = Math.min(atas, baris);
    bawah = Math.max(bawah, baris);
    for (const kolom of isi.keys()) {
      kiri = Math.min(kiri, kolom);
      kanan = Math.max(kanan, kolom);
    }
  }
  if (bawah < 0) return null;
  if ((bawah - atas + 1) * (kanan - kiri + 1) > SEL_TERBANYAK)
    throw new GalatCapaian('TERLALU_BESAR', { lembar: nama });
  const baris = <T>(ambil: (isi: IsiSel) => T): T[][] =>
    Array.from({ length: bawah - atas + 1 }, (_b, b) =>
      Array.from({ length: kanan - kiri + 1 }, (_k, k) => ambil(sel.get(atas + b)?.get(kiri + k) ?? KOSONG)),
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
function tanpaTercecer(sel: SelJarang): SelJarang {
  const batasBaris = akhirDekat(sel.keys());
  const batasKolom = akhirDekat([...sel.values()].flatMap((baris) => [...baris.keys()]));
  if (batasBaris === Infinity && batasKolom === Infinity) return sel;
  const semua = [...sel].flatMap(([baris, isi]) => [...isi].map(([kolom, satu]): SelBerletak => [baris, kolom, satu]));
  const dekat = semua.filter(([baris, kolom]) => baris < batasBaris && kolom < batasKolom);
  return semua.length - dekat.length >= SEL_TABEL ? sel : selJarang(dekat);
}

function akhirDekat(letak: Iterable<number>): number {
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
